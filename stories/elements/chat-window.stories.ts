import { html, type TemplateResult } from 'lit';
import '../../src/elements/customer/chat-window/define.js';
import type { PdChatWindow } from '../../src/elements/customer/chat-window/chat-window.js';
import '../../src/elements/customer/message-composer/define.js';
import '../../src/elements/customer/message-list/define.js';
import type { Message } from '../../src/model/message.js';
import { given } from '../given.js';
import { portrait, storyBox } from '../story-box.js';

type Args = Partial<PdChatWindow>;

const messages: Message[] = [
  {
    id: '1',
    author: 'agent',
    authorName: 'Ivana Kos',
    text: 'Hello! How can I help?',
    sentAt: new Date().setHours(14, 2, 0, 0),
  },
];

const window = (args: Args, slots: unknown = '') =>
  storyBox(
    html`<pd-chat-window ${given(args)}>
      ${slots}
      <pd-message-list .messages=${messages}></pd-message-list>
      <pd-message-composer slot="composer"></pd-message-composer>
    </pd-chat-window>`,
  );

export default {
  title: 'Customer/Chat window',
  component: 'pd-chat-window',
  args: { heading: 'Morrow Tableware' },
  render: (args: Args) => window(args),
};

interface Story {
  args?: Args;
  render?: (args: Args) => TemplateResult;
}

export const Site: Story = { args: { statusText: 'Mon–Fri, 8:00–18:00' } };
export const WithoutHeading: Story = { args: { heading: '' } };

export const Agent: Story = {
  args: { agentName: 'Ivana Kos', presence: 'online', statusText: 'Usually answers in 3 min' },
};

export const AgentWithPicture: Story = { args: { ...Agent.args, avatar: portrait } };

export const AgentAway: Story = {
  args: { agentName: 'Ivana Kos', presence: 'away', statusText: 'Reconnecting…' },
};

export const OnAPhone: Story = { args: { ...Agent.args, modal: true } };
export const AlwaysOpen: Story = { args: { noMinimise: true } };

export const LongNames: Story = {
  args: { agentName: 'A very long name '.repeat(6), statusText: 'A very long status '.repeat(6) },
};

/** Each slot in its place. `header` takes the place of name and status. */
export const Slots: Story = {
  args: { agentName: 'Ivana Kos' },
  render: (args) =>
    window(
      args,
      html`<em slot="status">status</em>
        <em slot="actions">actions</em>
        <em slot="banner">banner</em>
        <em slot="footer">footer</em>`,
    ),
};

export const OwnHeader: Story = {
  render: (args) => window(args, html`<strong slot="header">Morrow, since 1974</strong>`),
};

export const RightToLeft: Story = {
  args: { ...Agent.args, agentName: 'ليلى حداد', statusText: 'عادةً خلال 3 دقائق', locale: 'ar' },
  render: (args) => html`<div lang="ar" dir="rtl">${window(args)}</div>`,
};
