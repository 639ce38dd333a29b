import type { ConnectionErrorCode } from '../../../connections/connection.js';
import type { LocalizeController } from '../../../controllers/localize-controller.js';

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

/** What is asked before something that cannot be undone. */
export function question(i18n: LocalizeController, about: 'sign-out' | 'end', visitor: boolean) {
  if (about === 'end') {
    return {
      text: i18n.msg('End this chat? You can start a new one at any time.', {
        id: 'end.question',
        desc: 'Asked before a conversation is ended',
      }),
      yes: i18n.msg('End chat', { id: 'menu.end', desc: 'Menu item and button' }),
      no: i18n.msg('Go on chatting', { id: 'end.no', desc: 'Button: do not end the conversation' }),
    };
  }
  if (visitor) {
    return {
      text: i18n.msg('Clear this chat from this browser? You can’t come back to it.', {
        id: 'clear.question',
        desc: 'Asked before a visitor’s session is ended',
      }),
      yes: i18n.msg('Clear chat', { id: 'menu.clear', desc: 'Menu item and button' }),
      no: i18n.msg('Keep it', { id: 'clear.no', desc: 'Button: do not clear the chat' }),
    };
  }
  return {
    text: i18n.msg('Sign out? The chat is cleared from this browser.', {
      id: 'sign-out.question',
      desc: 'Asked before a contact’s session is ended',
    }),
    yes: i18n.msg('Sign out', { id: 'menu.sign-out', desc: 'Menu item and button' }),
    no: i18n.msg('Stay signed in', { id: 'sign-out.no', desc: 'Button: do not sign out' }),
  };
}
