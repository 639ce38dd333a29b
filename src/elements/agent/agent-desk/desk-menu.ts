import type { LocalizeController } from '../../../controllers/localize-controller.js';
import {
  bellIcon,
  bellOffIcon,
  boltIcon,
  chatIcon,
  clockIcon,
  rightIcon,
  userIcon,
} from '../../../styles/icons.js';
import type { MenuItem } from '../../customer/chat-menu/chat-menu.js';
import type { DeskAlerts } from './desk-alerts.js';
import { shortcutsTitle } from './desk-sheet.js';

/** The agent's own: how the desk calls, its keys, the way out. */
export function ownMenu(
  i18n: LocalizeController,
  { canNotify, muted, notifies }: DeskAlerts,
  away: boolean | undefined,
): MenuItem[] {
  const items: (MenuItem | false)[] = [
    away !== undefined && {
      id: 'away',
      label: away
        ? i18n.msg('I am back', {
            id: 'desk.back-again',
            desc: 'Menu item: customers see that the agent is there',
          })
        : i18n.msg('I am away', {
            id: 'desk.away',
            desc: 'Menu item: customers see that the agent is not there',
          }),
      icon: away ? userIcon(20) : clockIcon(20),
    },
    {
      id: 'sound',
      label: muted
        ? i18n.msg('Turn sound on', { id: 'desk.unmute', desc: 'Menu item' })
        : i18n.msg('Turn sound off', { id: 'desk.mute', desc: 'Menu item' }),
      icon: muted ? bellIcon(20) : bellOffIcon(20),
    },
    canNotify && {
      id: 'notify',
      label: notifies
        ? i18n.msg('No notifications', { id: 'desk.no-notifications', desc: 'Menu item' })
        : i18n.msg('Notify me of new messages', { id: 'desk.notifications', desc: 'Menu item' }),
      icon: chatIcon(20),
    },
    { id: 'shortcuts', label: shortcutsTitle(i18n), icon: boltIcon(20) },
    {
      id: 'sign-out',
      label: i18n.msg('Sign out', {
        id: 'desk.sign-out',
        desc: 'Button beside the agent’s own name',
      }),
      icon: rightIcon(20),
    },
  ];
  return items.filter((item) => item !== false);
}
