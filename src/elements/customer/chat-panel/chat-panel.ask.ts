import { html } from 'lit';
import type { LocalizeController } from '../../../controllers/localize-controller.js';

/** What is asked before something that cannot be undone. */
export type Asked = 'sign-out' | 'clear' | 'end';

function words(i18n: LocalizeController, about: Asked) {
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
  if (about === 'clear') {
    return {
      text: i18n.msg(
        'Clear this chat from this browser? You can’t come back to it; the team keeps its copy.',
        {
          id: 'clear.question',
          desc: 'Asked before what this browser keeps of a chat is deleted',
        },
      ),
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

/** Asks, with both answers as buttons; Escape says no. */
export function question(i18n: LocalizeController, about: Asked, answer: (yes: boolean) => void) {
  const { text, yes, no } = words(i18n, about);
  const keydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    answer(false);
  };
  return html`<div class="ask" part="question" role="group" aria-label=${text} @keydown=${keydown}>
    <p>${text}</p>
    <div>
      <button class="button danger" type="button" @click=${() => answer(true)}>${yes}</button>
      <button class="button quiet" type="button" @click=${() => answer(false)}>${no}</button>
    </div>
  </div>`;
}
