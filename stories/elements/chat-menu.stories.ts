import { html } from 'lit';
import '../../src/elements/customer/chat-menu/define.js';
import type { MenuItem } from '../../src/elements/customer/chat-menu/chat-menu.js';
import { checkIcon, downloadIcon, trashIcon } from '../../src/styles/icons.js';
import { find, press, type Play } from '../act.js';
import { storyPage } from '../story-box.js';

interface Args {
  label?: string;
  items?: MenuItem[];
}

export default {
  title: 'Customer/Inside the widget/Menu',
  component: 'pd-chat-menu',
  render: ({ label = 'More', items = all }: Args) =>
    storyPage(html`<pd-chat-menu .label=${label} .items=${items}></pd-chat-menu>`),
};

interface Story {
  args: Args;
  play?: Play;
}

const all: MenuItem[] = [
  { id: 'transcript', label: 'Download this chat', icon: downloadIcon(20) },
  { id: 'end', label: 'End chat', icon: checkIcon(20) },
  { id: 'clear', label: 'Clear chat', icon: trashIcon(20), severe: true },
];

export const Closed: Story = { args: {} };
export const Open: Story = {
  args: {},
  play: async (canvas) => {
    await press(canvas, 'pd-chat-menu >>> button');
    await find(canvas, 'pd-chat-menu >>> [role=menuitem]');
  },
};
export const NothingToChoose: Story = { args: { items: [] } };
