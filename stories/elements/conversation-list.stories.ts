import { html } from 'lit';
import '../../src/elements/agent/conversation-list/define.js';
import type { PdConversationList } from '../../src/elements/agent/conversation-list/conversation-list.js';
import { contacts, conversations } from '../desk-samples.js';

type Args = Partial<
  Pick<PdConversationList, 'conversations' | 'contacts' | 'selected' | 'loading' | 'hasMore'>
>;

export default {
  title: 'Agent/Conversation list',
  component: 'pd-conversation-list',
  render: ({ conversations, contacts, selected, loading, hasMore }: Args) =>
    html`<pd-conversation-list
      .conversations=${conversations ?? []}
      .contacts=${contacts ?? new Map()}
      .selected=${selected}
      ?loading=${loading}
      ?has-more=${hasMore}
    ></pd-conversation-list>`,
};

interface Story {
  args?: Args;
}

export const Inbox: Story = { args: { conversations, contacts, selected: 'ana' } };
export const More: Story = { args: { conversations, contacts, hasMore: true } };
export const Empty: Story = {};
export const Loading: Story = { args: { loading: true } };
