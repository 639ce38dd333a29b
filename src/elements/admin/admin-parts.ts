import { under } from '../shared/export-parts.js';

const pickerParts = 'card name advice code preview';
const previewParts = 'heading restart segment stage';
const preview = under('settings-preview', previewParts);
const generalParts = `note heading lead switch ${preview} ${under('auth-type-picker', pickerParts)}`;
const appearanceParts = `heading segment switch swatch label control error warning ${preview}`;
const formParts = `heading lead row grip switch add undo label control error ${preview}`;
const hoursParts = `heading lead switch status day span copying holiday add copy remove undo label control error ${preview}`;
const installParts = 'heading lead note snippet copy export import error';
const labelParts = `language search export import heading row control reset error ${preview}`;
const afterParts = `heading lead segment switch ${preview}`;

/** What each element of the settings hands on to the one around it. */
export const adminParts = {
  'agent-sign-in': 'avatar agent heading lead label control error submit',
  'widget-list': 'row menu form label control error add',
  'auth-type-picker': pickerParts,
  'settings-preview': previewParts,
  'settings-general': generalParts,
  'settings-appearance': appearanceParts,
  'login-form-editor': formParts,
  'hours-editor': hoursParts,
  'settings-install': installParts,
  'label-editor': labelParts,
  'settings-after': afterParts,
} as const;
