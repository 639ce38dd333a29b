import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../../controllers/localize-controller.js';
import type { SignedIn } from '../../../session/agent-state.js';
import { inboxIcon, usersIcon } from '../../../styles/icons.js';
import type { MenuItem } from '../../customer/chat-menu/chat-menu.js';
import { customerParts } from '../../customer/customer-parts.js';
import { avatar } from '../../shared/avatar.js';
import { exportParts } from '../../shared/export-parts.js';

export type DeskPlace = 'inbox' | 'contacts';

interface RailOptions {
  place: DeskPlace;
  items: readonly MenuItem[];
  go(place: DeskPlace): void;
  choose(item: string): void;
}

/** Where the agent can go at the desk, and who it is. */
export function deskRail(
  i18n: LocalizeController,
  { agent, away, unread }: SignedIn,
  { choose, go, items, place }: RailOptions,
): TemplateResult {
  const link = (to: DeskPlace, icon: TemplateResult, word: string, count = 0) =>
    html`<button
      type="button"
      class="to"
      aria-current=${to === place ? 'page' : nothing}
      @click=${() => go(to)}
    >
      ${icon}<span class="word">${word}</span>
      ${count ? html`<span class="dot" aria-hidden="true"></span>` : nothing}
    </button>`;
  const inbox = i18n.msg('Inbox', { id: 'desk.inbox', desc: 'Heading of the conversations' });
  const contacts = i18n.msg('Contacts', { id: 'desk.contacts', desc: 'Heading of the contacts' });
  const name = i18n.msg('Desk', { id: 'desk.rail', desc: 'Name of the bar “Inbox, Contacts”' });
  const more = i18n.msg('You and this desk', {
    id: 'desk.me',
    desc: 'Button that opens a menu: sound, shortcuts, sign out',
  });
  return html`<div class="rail" part="rail">
    <nav aria-label=${name}>${link('inbox', inboxIcon(), inbox, unread)} ${link('contacts', usersIcon(), contacts)}</nav>
    <div class="me">
      ${avatar({ name: agent.name, src: agent.avatar, size: 40, presence: away ? 'away' : 'online' })}
      <bdi class="sr-only">${agent.name}</bdi>
      <span class="sr-only" role="status"
        >${away ? i18n.msg('You are away', { id: 'desk.is-away', desc: 'Said, not shown, beside the agent’s own picture' }) : ''}</span
      >
      <pd-chat-menu
        exportparts=${exportParts(customerParts, 'chat-menu')}
        label=${more}
        .items=${items}
        @pd-menu-select=${({ detail }: HTMLElementEventMap['pd-menu-select']) => choose(detail.id)}
      ></pd-chat-menu>
    </div>
  </div>`;
}
