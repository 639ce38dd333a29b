import type { LocalizeController } from '../../../controllers/localize-controller.js';
import type { Field, FieldType } from '../../../model/login-form.js';

/** Fields that are the person's own, in the order in which they are offered. */
export const ownNames = ['firstName', 'lastName', 'email', 'username'] as const;
export type OwnName = (typeof ownNames)[number];

export const isOwn = (name: string): name is OwnName =>
  (ownNames as readonly string[]).includes(name);

function ownLabel(i18n: LocalizeController, name: OwnName): string {
  switch (name) {
    case 'firstName':
      return i18n.msg('First name', { id: 'contact.first-name', desc: 'Label' });
    case 'lastName':
      return i18n.msg('Last name', { id: 'contact.last-name', desc: 'Label' });
    case 'email':
      return i18n.msg('E-mail', { id: 'contact.email', desc: 'Label' });
    case 'username':
      return i18n.msg('User name', { id: 'contact.username', desc: 'Label' });
  }
}

/** What a field is called in the list. */
export const fieldName = (i18n: LocalizeController, { name, label }: Field): string =>
  label || (isOwn(name) ? ownLabel(i18n, name) : name);

export const builtInLabel = (i18n: LocalizeController, name: string): string =>
  isOwn(name) ? ownLabel(i18n, name) : name;

/** What is typed or chosen there. */
export function typeName(i18n: LocalizeController, type: FieldType): string {
  switch (type) {
    case 'text':
      return i18n.msg('Text', { id: 'form-editor.text', desc: 'Kind of a field: one line' });
    case 'email':
      return i18n.msg('E-mail address', { id: 'form-editor.email', desc: 'Kind of a field' });
    case 'tel':
      return i18n.msg('Phone number', { id: 'form-editor.tel', desc: 'Kind of a field' });
    case 'number':
      return i18n.msg('Number', { id: 'form-editor.number', desc: 'Kind of a field' });
    case 'date':
      return i18n.msg('Date', { id: 'form-editor.date', desc: 'Kind of a field' });
    case 'select':
      return i18n.msg('Choice from a list', { id: 'form-editor.select', desc: 'Kind of a field' });
    case 'checkbox':
      return i18n.msg('Box to tick', { id: 'form-editor.checkbox', desc: 'Kind of a field' });
    case 'textarea':
      return i18n.msg('Long text', {
        id: 'form-editor.textarea',
        desc: 'Kind of a field: several lines',
      });
  }
}
