import { html, type TemplateResult } from 'lit';
import '../../src/elements/agent/conversation-list/define.js';
import type { PdConversationList } from '../../src/elements/agent/conversation-list/conversation-list.js';
import { contacts, conversations, team, waiting } from '../desk-samples.js';
import { given } from '../given.js';

type Args = Partial<PdConversationList>;

export default {
  title: 'Agent/Conversation list',
  component: 'pd-conversation-list',
  args: { contacts, waiting },
  render: (args: Args) => html`<pd-conversation-list ${given(args)}></pd-conversation-list>`,
};

interface Story {
  args?: Args;
  render?: (args: Args) => TemplateResult;
}

const [first] = conversations;

export const Inbox: Story = { args: { conversations, selected: 'ana' } };
export const Assigned: Story = {
  args: {
    conversations: conversations.map((one, index) => ({
      ...one,
      assignee: team[index % team.length]!.agent,
    })),
  },
};
export const More: Story = { args: { conversations, hasMore: true } };
export const NotWrittenYet: Story = {
  args: { conversations: [{ ...first!, lastMessage: undefined }] },
};
export const LongWords: Story = {
  args: {
    conversations: conversations.map((one, index) => ({
      ...one,
      unread: index * 100,
      lastMessage: { ...one.lastMessage!, text: 'Donaudampfschifffahrt'.repeat(20) },
    })),
    contacts: new Map(
      [...contacts].map(([id, contact]) => [
        id,
        { ...contact, details: { ...contact.details, firstName: 'Maximiliana '.repeat(6) } },
      ]),
    ),
  },
};
export const Many: Story = {
  args: {
    conversations: Array.from({ length: 100 }, (_, index) => ({
      ...conversations[index % conversations.length]!,
      id: `many-${index}`,
    })),
  },
};
export const Empty: Story = {};
export const OwnEmpty: Story = {
  render: (args) =>
    html`<pd-conversation-list ${given(args)}
      ><p slot="empty">All answered. Time for coffee.</p></pd-conversation-list
    >`,
};
export const Loading: Story = { args: { loading: true } };
export const RightToLeft: Story = { args: { conversations, selected: 'ana', locale: 'ar' } };
