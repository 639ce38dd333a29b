import type { ConnectionErrorCode } from '../../../connections/connection.js';
import type { LocalizeController } from '../../../controllers/localize-controller.js';
import { format } from '../../../localization/format.js';

/** What keeps a value from being saved. */
export type FieldError = 'email' | 'name-missing' | 'name-taken' | ConnectionErrorCode;

/** What to do about it. `now` is the value that is stored. */
export function errorText(i18n: LocalizeController, error: FieldError, now: string): string {
  switch (error) {
    case 'email':
      return i18n.msg('Enter a full address, like ana@example.com', {
        id: 'contact.email-error',
        desc: 'Below an e-mail address that is not one',
      });
    case 'name-missing':
      return i18n.msg('Give the field a name.', {
        id: 'contact.name-missing',
        desc: 'Below a new additional field that has a value only',
      });
    case 'name-taken':
      return i18n.msg('There is a field of this name already. Change it there.', {
        id: 'contact.name-taken',
        desc: 'Below a new additional field',
      });
    case 'conflict':
      if (!now) {
        return i18n.msg('Somebody changed this contact meanwhile. Press Enter to save yours.', {
          id: 'contact.conflict-blank',
          desc: 'Below a value that could not be saved; there is no other value now',
        });
      }
      return format(
        i18n.msg(
          'Somebody changed this contact meanwhile. Here it now says “{value}”. Press Enter to save yours.',
          {
            id: 'contact.conflict',
            desc: 'Below a value that could not be saved; {value} is what another agent has put there',
          },
        ),
        { value: now },
      );
    default:
      return i18n.msg('Not saved. Press Enter to try again.', {
        id: 'contact.not-saved',
        desc: 'Below a value that could not be saved',
      });
  }
}
