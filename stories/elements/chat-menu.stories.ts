import { html } from 'lit';
import '../../src/elements/customer/chat-menu/define.js';
import type { MenuItem, PdChatMenu } from '../../src/elements/customer/chat-menu/chat-menu.js';
import { checkIcon, downloadIcon, trashIcon } from '../../src/styles/icons.js';
import { find, press, type Play } from '../act.js';
import { given } from '../given.js';
import { storyPage } from '../story-box.js';

type Args = Partial<PdChatMenu>;

const items: MenuItem[] = [
  { id: 'transcript', label: 'Download this chat', icon: downloadIcon(20) },
  { id: 'end', label: 'End chat', icon: checkIcon(20) },
  { id: 'clear', label: 'Clear chat', icon: trashIcon(20), severe: true },
];

export default {
  title: 'Customer/Inside the widget/Menu',
  component: 'pd-chat-menu',
  args: { label: 'More', items },
  render: (args: Args) => storyPage(html`<pd-chat-menu ${given(args)}></pd-chat-menu>`),
};

interface Story {
  args?: Args;
  play?: Play;
}

const opens: Play = async (canvas) => {
  await press(canvas, 'pd-chat-menu >>> button');
  await find(canvas, 'pd-chat-menu >>> [role=menuitem]');
};

export const Closed: Story = {};
export const Open: Story = { play: opens };
export const LongLabels: Story = {
  args: { items: items.map((item) => ({ ...item, label: `${item.label}, `.repeat(5) })) },
  play: opens,
};
export const NothingToChoose: Story = { args: { items: [] } };
