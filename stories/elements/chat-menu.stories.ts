import { html } from 'lit';
import '../../src/elements/customer/chat-menu/define.js';
import type { PdChatMenu } from '../../src/elements/customer/chat-menu/chat-menu.js';
import { checkIcon, downloadIcon, userIcon } from '../../src/styles/icons.js';

type Args = Partial<Pick<PdChatMenu, 'label' | 'items'>>;

const items: PdChatMenu['items'] = [
  { id: 'transcript', label: 'Download this chat', icon: downloadIcon(20) },
  { id: 'end', label: 'End chat', icon: checkIcon(20) },
  { id: 'sign-out', label: 'Sign out', icon: userIcon(20), severe: true },
];

export default {
  title: 'Customer/Chat menu',
  component: 'pd-chat-menu',
  render: ({ label = 'More', items: offered = items }: Args) =>
    html`<pd-chat-menu .label=${label} .items=${offered}></pd-chat-menu>`,
};

export const Items: { args?: Args } = {};
export const Nothing: { args?: Args } = { args: { items: [] } };
