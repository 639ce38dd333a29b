import { html } from 'lit';
import '../../src/elements/customer/chat-window/define.js';
import '../../src/elements/customer/message-composer/define.js';
import '../../src/elements/customer/message-list/define.js';
import type { Message } from '../../src/model/message.js';
import { storyBox } from '../story-box.js';

interface Args {
  heading?: string;
  agentName?: string;
  presence?: 'online' | 'away' | '';
  statusText?: string;
  modal?: boolean;
}

const messages: Message[] = [
  {
    id: '1',
    author: 'agent',
    authorName: 'Ivana Kos',
    text: 'Hello! How can I help?',
    sentAt: new Date().setHours(14, 2, 0, 0),
  },
];

export default {
  title: 'Customer/Chat window',
  component: 'pd-chat-window',
  render: (args: Args) =>
    storyBox(
      html`<pd-chat-window
        heading=${args.heading ?? 'Morrow Tableware'}
        agent-name=${args.agentName ?? ''}
        presence=${args.presence ?? ''}
        status-text=${args.statusText ?? ''}
        ?modal=${args.modal}
      >
        <pd-message-list .messages=${messages}></pd-message-list>
        <pd-message-composer slot="composer"></pd-message-composer>
      </pd-chat-window>`,
    ),
};

export const Site = { args: { statusText: 'Mon–Fri, 8:00–18:00' } };
export const WithoutHeading = { args: { heading: '' } };

export const Agent = {
  args: { agentName: 'Ivana Kos', presence: 'online', statusText: 'Usually answers in 3 min' },
};

export const AgentAway = {
  args: { agentName: 'Ivana Kos', presence: 'away', statusText: 'Reconnecting…' },
};

export const OnAPhone = { args: { ...Agent.args, modal: true } };

export const LongNames = {
  args: { agentName: 'A very long name '.repeat(6), statusText: 'A very long status '.repeat(6) },
};
