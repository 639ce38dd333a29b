import type { Capability } from '../../../connections/connection.js';
import type { LocalizeController } from '../../../controllers/localize-controller.js';
import type { Contact } from '../../../model/contact.js';
import { lockIcon, trashIcon } from '../../../styles/icons.js';
import type { MenuItem } from '../../customer/chat-menu/chat-menu.js';

/** What can be done with the person. */
export function contactMenu(
  i18n: LocalizeController,
  { blocked }: Contact,
  capabilities: ReadonlySet<Capability>,
): MenuItem[] {
  const block: MenuItem = {
    id: 'block',
    label: blocked
      ? i18n.msg('Unblock', { id: 'view.unblock', desc: 'Button: the person can write again' })
      : i18n.msg('Block this person', { id: 'view.block', desc: 'Menu item' }),
    icon: lockIcon(20),
  };
  const erase: MenuItem = {
    id: 'erase',
    label: i18n.msg('Delete for good', { id: 'contact.erase', desc: 'Menu item, and button' }),
    icon: trashIcon(20),
    severe: true,
  };
  return capabilities.has('block') ? [block, erase] : [erase];
}
