import type { ConnectionErrorCode } from '../../../connections/connection.js';
import type { LocalizeController } from '../../../controllers/localize-controller.js';
import type { Consent } from '../../../model/consent.js';
import type { ContactDetails } from '../../../model/identity.js';
import type { Field } from '../../../model/login-form.js';

/** What form and banner take from the panel. */
export interface FormHost {
  readonly i18n: LocalizeController;
  readonly fields?: readonly Field[];
  readonly consent?: Consent;
  readonly hints: ContactDetails;
}

/** Details as the form takes them: own fields beside the known ones. */
export const prefill = ({ additionalFields, ...known }: ContactDetails): Record<string, string> =>
  Object.fromEntries(
    Object.entries({ ...additionalFields, ...known }).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );

/** Why a login did not work, and what to do next. */
export function loginError(
  i18n: LocalizeController,
  code: ConnectionErrorCode | undefined,
): string {
  switch (code) {
    case undefined:
      return '';
    case 'rate-limited':
      return i18n.msg('That was a bit fast. Please wait a minute and try again.', {
        id: 'login.error.rate-limited',
        desc: 'After a login that was refused because there were too many',
      });
    case 'forbidden':
    case 'unauthorized':
      return i18n.msg('You can’t log in to this chat. Please start a new conversation.', {
        id: 'login.error.forbidden',
        desc: 'After a login that was refused',
      });
    default:
      return i18n.msg('Your details were not sent.', {
        id: 'login.error.unavailable',
        desc: 'After a login that failed',
      });
  }
}
