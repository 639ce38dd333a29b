import { under } from '../shared/export-parts.js';

const pickerParts = 'card name advice code preview';

/** What each element of the settings hands on to the one around it. */
export const adminParts = {
  'agent-sign-in': 'avatar agent heading lead label control error submit',
  'widget-list': 'row menu form label control error add',
  'auth-type-picker': pickerParts,
  'settings-general': `note heading lead segment switch label control error ${under('auth-type-picker', pickerParts)}`,
} as const;
