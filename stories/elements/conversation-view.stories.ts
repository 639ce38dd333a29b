import { html, type TemplateResult } from 'lit';
import '../../src/elements/agent/conversation-view/define.js';
import type { PdConversationView } from '../../src/elements/agent/conversation-view/conversation-view.js';
import type { RatingValue } from '../../src/model/conversation.js';
import type { Message } from '../../src/model/message.js';
import { ana, conversations, messages, replies, team } from '../desk-samples.js';
import { given } from '../given.js';

const everything = ['notes', 'block', 'transcripts'] as const;

type Args = Partial<PdConversationView>;

const [withAna, withVisitor] = conversations;
const now = Date.now();

export default {
  title: 'Agent/Conversation view',
  component: 'pd-conversation-view',
  // A view fills its box.
  parameters: { layout: 'fullscreen' },
  args: { messages, team, replies, capabilities: new Set(everything) },
  render: (args: Args) => html`<pd-conversation-view ${given(args)}></pd-conversation-view>`,
};

interface Story {
  args?: Args;
  render?: (args: Args) => TemplateResult;
}

const many: Message[] = Array.from({ length: 80 }, (_, index) => ({
  ...messages[index % 2]!,
  id: `many-${index}`,
}));

const line = (id: string, assigned: Message['assigned']): Message => ({
  id,
  kind: 'event',
  author: 'system',
  text: '',
  sentAt: now - 30_000,
  assigned,
});

export const Contact: Story = { args: { conversation: withAna, contact: ana, typing: true } };
export const Visitor: Story = { args: { conversation: withVisitor, draft: 'One moment' } };
export const VisitorTypes: Story = { args: { conversation: withVisitor, typing: true } };
export const LoggedIn: Story = {
  args: { conversation: withAna, contact: ana, logins: [{ id: 'login', at: now - 5 * 60_000 }] },
};
export const NotWrittenYet: Story = {
  args: { conversation: { ...withAna!, lastMessage: undefined }, contact: ana, messages: [] },
};
/** What only the team sees. */
export const Notes: Story = {
  args: {
    conversation: { ...withAna!, assignee: team[1]!.agent },
    contact: ana,
    mode: 'note',
    messages: [
      ...messages,
      line('taken', { by: 'Tomo Radić', to: 'Tomo Radić' }),
      line('given', { by: 'Tomo Radić', to: 'Ivana Kos' }),
      line('back', { by: 'Ivana Kos' }),
      {
        id: 'note',
        kind: 'note',
        author: 'agent',
        authorName: 'Ivana Kos',
        text: 'Third chipped carafe from batch 0911.',
        sentAt: now,
      },
    ],
  },
};
export const TranscriptWanted: Story = {
  args: {
    conversation: { ...withAna!, transcriptRequest: { at: now, to: 'ana@example.com' } },
    contact: ana,
  },
};
export const TranscriptWantedSomewhere: Story = {
  args: { conversation: { ...withAna!, transcriptRequest: { at: now } }, contact: ana },
};
export const TranscriptSent: Story = {
  args: {
    conversation: { ...withAna!, transcriptRequest: { at: now, sentAt: now } },
    contact: ana,
  },
};
export const Blocked: Story = {
  args: { conversation: { ...withAna!, blocked: true }, contact: { ...ana, blocked: true } },
};
/** A server may be able to do less. */
export const FewCapabilities: Story = {
  args: {
    conversation: { ...withAna!, transcriptRequest: { at: now } },
    contact: ana,
    capabilities: new Set(),
    replies: undefined,
    team: [],
  },
};
export const Unread: Story = {
  args: {
    conversation: withAna,
    contact: ana,
    messages: many,
    unreadFrom: 'many-76',
    hasOlder: true,
  },
};
export const Ended: Story = {
  args: {
    contact: ana,
    conversation: {
      ...withAna!,
      state: 'ended',
      endedAt: now,
      rating: { value: 4, comment: 'Very quick', at: now },
      transcriptRequest: { at: now, to: 'ana@example.com' },
    },
  },
};
/** A server may know less: not when it ended, nor where the transcript is to go. */
export const EndedAtSomeTime: Story = {
  args: {
    contact: ana,
    conversation: { ...withAna!, state: 'ended', transcriptRequest: { at: now } },
  },
};

const rated = (value: RatingValue): Story => ({
  args: {
    contact: ana,
    conversation: { ...withAna!, state: 'ended', endedAt: now, rating: { value, at: now } },
  },
});
export const RatedVeryBad = rated(1);
export const RatedBad = rated(2);
export const RatedOkay = rated(3);
export const RatedVeryGood = rated(5);

export const PrivateNotes: Story = {
  args: {
    conversation: withAna,
    contact: ana,
    messages: [
      ...messages,
      {
        id: 'n1',
        author: 'agent',
        authorName: 'Tomo Radić',
        kind: 'note',
        text: 'Third chipped carafe from this batch.',
        sentAt: now,
      },
      { id: 'n2', author: 'agent', kind: 'note', text: 'Asked the workshop.', sentAt: now },
    ],
  },
};
export const NotSent: Story = {
  args: {
    conversation: withAna,
    contact: ana,
    messages: messages.map((one) => (one.author === 'agent' ? { ...one, status: 'failed' } : one)),
  },
};
export const Offline: Story = {
  args: {
    conversation: withAna,
    contact: ana,
    offline: true,
    messages: messages.map((one) => (one.author === 'agent' ? { ...one, status: 'sending' } : one)),
  },
};
export const Loading: Story = { args: { conversation: withVisitor, messages: [], loading: true } };
export const NoneChosen: Story = {};
export const LongName: Story = {
  args: {
    conversation: withAna,
    contact: { ...ana, details: { ...ana.details, firstName: 'Maximiliana Theodora '.repeat(6) } },
  },
};
export const OwnButtons: Story = {
  args: { conversation: withAna, contact: ana },
  render: (args) =>
    html`<pd-conversation-view ${given(args)}>
      <button slot="start" type="button">Back</button>
      <button slot="actions" type="button">Hand over</button>
    </pd-conversation-view>`,
};
export const RightToLeft: Story = { args: { conversation: withAna, contact: ana, locale: 'ar' } };
