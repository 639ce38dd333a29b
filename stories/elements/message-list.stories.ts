import { html } from 'lit';
import '../../src/elements/customer/message-list/define.js';
import type { Message } from '../../src/model/message.js';
import { storyBox } from '../story-box.js';

interface Args {
  messages?: Message[];
  typing?: string | boolean;
  hasOlder?: boolean;
  unreadFrom?: string;
  own?: 'customer' | 'agent';
  offline?: boolean;
}

const minute = 60_000;
const now = new Date().setHours(14, 30, 0, 0);
const ivana = { author: 'agent', authorName: 'Ivana Kos' } as const;
const ana = { author: 'customer', authorName: 'Ana Anić' } as const;

const messages: Message[] = [
  {
    ...ivana,
    id: '1',
    text: 'Your order 20418 is packed and leaves tomorrow morning.',
    sentAt: now - 1330 * minute,
  },
  {
    ...ana,
    id: '2',
    text: 'Hi Ivana, it arrived, but the carafe has a chip on the rim.',
    sentAt: now,
    status: 'read',
  },
  {
    ...ana,
    id: '3',
    text: 'It is this one: https://example.com/carafe',
    sentAt: now,
    status: 'read',
  },
  {
    ...ivana,
    id: '4',
    text: 'Oh no, I’m sorry. Thank you for telling us.',
    sentAt: now + 3 * minute,
  },
  {
    ...ivana,
    id: '5',
    text: 'I’ll send a new one today. You don’t need to return this one.',
    sentAt: now + 3 * minute,
  },
  {
    ...ana,
    id: '6',
    text: 'That’s very kind, thank you!',
    sentAt: now + 4 * minute,
    status: 'delivered',
  },
];

export default {
  title: 'Customer/Message list',
  component: 'pd-message-list',
  render: (args: Args) =>
    storyBox(
      html`<pd-message-list
        own=${args.own ?? 'customer'}
        .messages=${args.messages ?? messages}
        .typing=${args.typing}
        .unreadFrom=${args.unreadFrom}
        ?has-older=${args.hasOlder}
        ?offline=${args.offline}
        ><p slot="empty">No messages yet.</p></pd-message-list
      >`,
    ),
};

export const Conversation = { args: {} };
export const Typing = { args: { typing: 'Ivana Kos' } };
export const Unread = { args: { unreadFrom: '4', hasOlder: true } };
export const Empty = { args: { messages: [] } };

export const Offline = {
  args: {
    offline: true,
    messages: [
      ...messages,
      {
        ...ana,
        id: '7',
        text: 'Could you add a second glass?',
        sentAt: now + 12 * minute,
        status: 'sending',
      },
      { ...ana, id: '8', text: 'The 30 cl one', sentAt: now + 20 * minute, status: 'failed' },
    ],
  },
};

export const AsAnAgentSeesIt = {
  args: {
    own: 'agent',
    messages: [
      ...messages,
      {
        ...ivana,
        id: '7',
        kind: 'note',
        text: 'Third chipped carafe from this batch.',
        sentAt: now + 5 * minute,
      },
      {
        id: '8',
        kind: 'event',
        author: 'system',
        text: 'Ivana Kos has ended the conversation',
        sentAt: now + 6 * minute,
      },
    ],
  },
};

export const LongAndMixedText = {
  args: {
    messages: [
      { ...ivana, id: '1', text: 'x'.repeat(2_000), sentAt: now },
      {
        ...ana,
        id: '2',
        text: 'مرحبا, mixed \u202e text\nsecond line',
        sentAt: now,
        status: 'sent',
      },
    ],
  },
};
