import { html } from 'lit';
import type { LocalizeController } from '../../../controllers/localize-controller.js';
import { pieces } from '../../../localization/pieces.js';
import { displayName, type ContactDetails } from '../../../model/identity.js';
import { chatIcon, userIcon } from '../../../styles/icons.js';

/** As whom a contact chats who is known by the form. */
export function identityLine(
  i18n: LocalizeController,
  details: ContactDetails,
  onSignOut: () => void,
) {
  const text = i18n.msg('Chatting as {name}', {
    id: 'identity.chatting-as',
    desc: 'Above the messages',
  });
  return html`<div class="identity" part="identity" slot="banner">
    ${userIcon(18)}
    <span>${pieces(text, { name: html`<b><bdi>${displayName(details)}</bdi></b>` })}</span>
    <button class="link" part="sign-out" type="button" @click=${onSignOut}>
      ${i18n.msg('Not you?', { id: 'identity.not-you', desc: 'Button beside “Chatting as …”: signs out' })}
    </button>
  </div>`;
}

/** While there is no message. */
export function welcome(i18n: LocalizeController) {
  return html`<div slot="empty" class="welcome" part="welcome">
      ${chatIcon(32)}
      <b>${i18n.msg('How can we help?', { id: 'panel.welcome', desc: 'While there is no message' })}</b>
      <span>${i18n.msg('Write to us, and we’ll answer here.', { id: 'panel.welcome-hint', desc: 'While there is no message' })}</span>
    </div>`;
}

/** Blocks in the place of what is on its way. */
export const loading = html`<div class="loading" part="loading" aria-hidden="true">
  <div></div>
  <div></div>
  <div></div>
</div>`;
