import { html } from 'lit';
import '../../src/elements/agent/conversation-view/define.js';
import type { PdConversationView } from '../../src/elements/agent/conversation-view/conversation-view.js';
import { ana, conversations, messages } from '../desk-samples.js';

type Args = Partial<
  Pick<
    PdConversationView,
    'conversation' | 'contact' | 'messages' | 'logins' | 'typing' | 'loading' | 'offline' | 'draft'
  >
>;

const [withAna, withVisitor] = conversations;
const now = Date.now();

export default {
  title: 'Agent/Conversation view',
  component: 'pd-conversation-view',
  // A view fills its box.
  parameters: { layout: 'fullscreen' },
  render: (args: Args) =>
    html`<pd-conversation-view
      .conversation=${args.conversation}
      .contact=${args.contact}
      .messages=${args.messages ?? messages}
      .logins=${args.logins ?? []}
      .draft=${args.draft ?? ''}
      ?typing=${args.typing}
      ?loading=${args.loading}
      ?offline=${args.offline}
    ></pd-conversation-view>`,
};

interface Story {
  args?: Args;
}

export const Contact: Story = { args: { conversation: withAna, contact: ana, typing: true } };
export const Visitor: Story = { args: { conversation: withVisitor, draft: 'One moment' } };
export const LoggedIn: Story = {
  args: { conversation: withAna, contact: ana, logins: [{ id: 'login', at: now - 5 * 60_000 }] },
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
export const NotSent: Story = {
  args: {
    conversation: withAna,
    contact: ana,
    messages: messages.map((one) => (one.author === 'agent' ? { ...one, status: 'failed' } : one)),
  },
};
export const Loading: Story = { args: { conversation: withVisitor, messages: [], loading: true } };
export const NoneChosen: Story = {};
