import type { LocalizeController } from '../../../controllers/localize-controller.js';
import type { Field, FieldType } from '../../../model/login-form.js';
import { widgetIdFrom } from '../../../model/widget-id.js';
import { isOwn, ownNames, type OwnName } from './login-form-editor.words.js';

/** What a contact has already, or no object may have as a key. */
const reserved = [...ownNames, 'externalid', 'additionalfields', 'constructor', 'prototype'];

/** What a list of choices begins with. */
export const firstChoices = (i18n: LocalizeController): string[] => [
  i18n.msg('First choice', {
    id: 'form-editor.first-choice',
    desc: 'Stands in a list of choices until the owner writes others',
  }),
];

/** One of the person's own, or one of a kind, named after its label as no other is. */
export function newField(
  i18n: LocalizeController,
  kind: OwnName | FieldType,
  label: string,
  taken: readonly string[],
): Field {
  if (isOwn(kind)) return { name: kind, type: kind === 'email' ? 'email' : 'text' };
  const name = widgetIdFrom(label, [...taken, ...reserved]);
  return { name, type: kind, label, ...(kind === 'select' && { options: firstChoices(i18n) }) };
}
