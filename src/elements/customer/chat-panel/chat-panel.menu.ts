import type { LocalizeController } from '../../../controllers/localize-controller.js';
import type { CustomerState } from '../../../session/customer-state.js';
import {
  checkIcon,
  downloadIcon,
  face4Icon,
  mailIcon,
  trashIcon,
  userIcon,
} from '../../../styles/icons.js';
import type { MenuItem } from '../chat-menu/chat-menu.js';

export type MenuChoice = 'transcript' | 'rating' | 'end' | 'sign-out';

/** What the customer may do now; nothing that is not allowed is offered. */
export function chatMenu(
  i18n: LocalizeController,
  { permissions, identity, conversation }: CustomerState,
  transcript: 'off' | 'download' | 'email',
): MenuItem[] {
  const items: MenuItem[] = [];
  const add = (id: MenuChoice, label: string, icon: MenuItem['icon'], severe = false) =>
    items.push({ id, label, icon, severe });
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
  if (permissions.canEnd) {
    add(
      'end',
      i18n.msg('End chat', { id: 'menu.end', desc: 'Menu item and button' }),
      checkIcon(20),
    );
  }
  // Who is signed in to the site signs out there.
  const byCode = identity.kind === 'contact' && identity.via === 'code';
  if (permissions.canSignOut && !byCode) {
    if (identity.kind === 'contact') {
      add(
        'sign-out',
        i18n.msg('Sign out', { id: 'menu.sign-out', desc: 'Menu item and button' }),
        userIcon(20),
        true,
      );
    } else {
      add(
        'sign-out',
        i18n.msg('Clear chat', { id: 'menu.clear', desc: 'Menu item and button' }),
        trashIcon(20),
        true,
      );
    }
  }
  return items;
}
