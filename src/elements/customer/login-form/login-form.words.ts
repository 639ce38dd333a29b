import type { LocalizeController } from '../../../controllers/localize-controller.js';
import { format } from '../../../localization/format.js';
import { maxLengthOf, type Field, type FieldIssue } from '../../../model/login-form.js';

/** What a field is called: in the owner's word, else in the built-in one of its name. */
export function fieldLabel(i18n: LocalizeController, { name, label }: Field): string {
  if (label) return label;
  switch (name) {
    case 'firstName':
      return i18n.msg('First name', { id: 'login.first-name', desc: 'Label of a field' });
    case 'lastName':
      return i18n.msg('Last name', { id: 'login.last-name', desc: 'Label of a field' });
    case 'email':
      return i18n.msg('E-mail', { id: 'login.email', desc: 'Label of the field for the address' });
    case 'username':
      return i18n.msg('User name', { id: 'login.username', desc: 'Label of a field' });
    default:
      return name;
  }
}

/** The sentence below a field: what to type to get on. */
export function fieldError(i18n: LocalizeController, field: Field, issue: FieldIssue): string {
  switch (issue) {
    case 'required':
      return missing(i18n, field);
    case 'too-long':
      return tooLong(i18n, maxLengthOf(field));
    case 'email':
      return i18n.msg('Enter a full address, like ana@example.com', {
        id: 'login.error-email',
        desc: 'Below the e-mail field; the address is an example and may be localized',
      });
    case 'tel':
      return i18n.msg('Enter a phone number, like +385 1 234 5678', {
        id: 'login.error-tel',
        desc: 'Below a field for a phone number; the number is an example',
      });
    case 'number':
      return i18n.msg('Enter a number, like 12', {
        id: 'login.error-number',
        desc: 'Below a field for a number',
      });
    case 'date':
      return i18n.msg('Enter a full date: day, month and year', {
        id: 'login.error-date',
        desc: 'Below a field for a date that is incomplete or does not exist',
      });
    case 'option':
      return i18n.msg('Choose one of the list', {
        id: 'login.error-option',
        desc: 'Below a list, when the value is not in it',
      });
    case 'pattern':
      return i18n.msg('This does not look right. Please check it', {
        id: 'login.error-pattern',
        desc: 'Below a field of the owner’s own, when the value has not the expected form',
      });
  }
}

function missing(i18n: LocalizeController, field: Field): string {
  if (field.type === 'select') {
    return i18n.msg('Choose one', {
      id: 'login.error-select-missing',
      desc: 'Below a list in which nothing is chosen, though it has to be',
    });
  }
  if (field.type === 'checkbox') {
    return i18n.msg('Tick this box to go on', {
      id: 'login.error-checkbox-missing',
      desc: 'Below a checkbox that has to be ticked',
    });
  }
  if (field.name === 'email') {
    return i18n.msg('Enter your e-mail, so that we can answer you', {
      id: 'login.error-email-missing',
      desc: 'Below the empty e-mail field',
    });
  }
  return format(
    i18n.msg('Fill in “{field}”', {
      id: 'login.error-missing',
      desc: 'Below an empty field that has to be filled in; {field} is its label',
    }),
    { field: fieldLabel(i18n, field) },
  );
}

function tooLong(i18n: LocalizeController, max: number): string {
  const text = i18n.plural(max, {
    zero: i18n.msg('Shorten this to {max} characters', {
      id: 'login.error-too-long.zero',
      desc: 'Below a field with too much text; {max} is how many characters it takes',
    }),
    one: i18n.msg('Shorten this to {max} character', {
      id: 'login.error-too-long.one',
      desc: 'Below a field with too much text; {max} is how many characters it takes',
    }),
    two: i18n.msg('Shorten this to {max} characters', {
      id: 'login.error-too-long.two',
      desc: 'Below a field with too much text; {max} is how many characters it takes',
    }),
    few: i18n.msg('Shorten this to {max} characters', {
      id: 'login.error-too-long.few',
      desc: 'Below a field with too much text; {max} is how many characters it takes',
    }),
    many: i18n.msg('Shorten this to {max} characters', {
      id: 'login.error-too-long.many',
      desc: 'Below a field with too much text; {max} is how many characters it takes',
    }),
    other: i18n.msg('Shorten this to {max} characters', {
      id: 'login.error-too-long.other',
      desc: 'Below a field with too much text; {max} is how many characters it takes',
    }),
  });
  return format(text, { max: max.toLocaleString(i18n.locale) });
}
