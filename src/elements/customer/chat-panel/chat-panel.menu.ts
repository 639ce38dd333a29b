import { html, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../../controllers/localize-controller.js';
import type { CustomerState } from '../../../session/customer-state.js';
import {
  checkIcon,
  downloadIcon,
  face4Icon,
  mailIcon,
  muteIcon,
  searchIcon,
  soundIcon,
  trashIcon,
  userIcon,
} from '../../../styles/icons.js';
import { exportParts } from '../../shared/export-parts.js';
import { customerParts } from '../customer-parts.js';
import type { MenuItem } from '../chat-menu/chat-menu.js';
import type { PdMenuSelectEvent } from '../chat-menu/chat-menu.events.js';
import '../chat-menu/define.js';

export type MenuChoice = 'search' | 'transcript' | 'rating' | 'mute' | 'clear' | 'end' | 'sign-out';

interface MenuHost {
  readonly i18n: LocalizeController;
  readonly transcript: 'off' | 'download' | 'email';
  readonly noSound: boolean;
}

/** The menu with what the customer may do now; nothing that is not allowed is offered. */
export function chatMenu(
  { i18n, transcript, noSound }: MenuHost,
  { permissions, identity, conversation, messages, muted }: CustomerState,
  onSelect: (event: PdMenuSelectEvent) => void,
): TemplateResult {
  const items: MenuItem[] = [];
  const add = (id: MenuChoice, label: string, icon: MenuItem['icon'], severe = false) =>
    items.push({ id, label, icon, severe });
  if (permissions.view === 'chat' && messages.length) {
    add(
      'search',
      i18n.msg('Search this chat', {
        id: 'search.name',
        desc: 'Name of the search box, and menu item that opens it',
      }),
      searchIcon(20),
    );
  }
  // After the end the cards of both are on the screen by themselves.
  const open = conversation?.state === 'open';
  if (permissions.canRequestTranscript && open) {
    if (transcript === 'email') {
      add(
        'transcript',
        i18n.msg('Get this chat by e-mail', { id: 'menu.transcript.email', desc: 'Menu item' }),
        mailIcon(20),
      );
    } else {
      add(
        'transcript',
        i18n.msg('Download this chat', { id: 'menu.transcript.download', desc: 'Menu item' }),
        downloadIcon(20),
      );
    }
  }
  if (permissions.canRate && open) {
    add(
      'rating',
      i18n.msg('Rate this chat', { id: 'menu.rating', desc: 'Menu item' }),
      face4Icon(20),
    );
  }
  if (permissions.view === 'chat' && open && !noSound) {
    if (muted) {
      add(
        'mute',
        i18n.msg('Turn sound on', { id: 'menu.unmute', desc: 'Menu item' }),
        soundIcon(20),
      );
    } else {
      add('mute', i18n.msg('Mute sound', { id: 'menu.mute', desc: 'Menu item' }), muteIcon(20));
    }
  }
  if (permissions.canEnd) {
    add(
      'end',
      i18n.msg('End chat', { id: 'menu.end', desc: 'Menu item and button' }),
      checkIcon(20),
    );
  }
  if (permissions.canSignOut) {
    // Who is signed in to the site signs out there, but may delete what this browser keeps.
    if (identity.kind === 'contact' && identity.via === 'form') {
      add(
        'sign-out',
        i18n.msg('Sign out', { id: 'menu.sign-out', desc: 'Menu item and button' }),
        userIcon(20),
        true,
      );
    } else if (identity.kind !== 'contact' || conversation) {
      add(
        'clear',
        i18n.msg('Clear chat', { id: 'menu.clear', desc: 'Menu item and button' }),
        trashIcon(20),
        true,
      );
    }
  }
  return html`<pd-chat-menu
    slot="actions"
    exportparts=${exportParts(customerParts, 'chat-menu')}
    .label=${i18n.msg('More', { id: 'menu.label', desc: 'Button that opens the menu of the chat' })}
    .items=${items}
    @pd-menu-select=${onSelect}
  ></pd-chat-menu>`;
}
