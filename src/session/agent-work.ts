import type { AgentConnection } from '../connections/connection.js';
import type { Contact } from '../model/contact.js';
import type { Agent, Conversation } from '../model/conversation.js';
import type { AgentOutbox } from './agent-outbox.js';
import type {
  ConversationFilter,
  Count,
  Login,
  Notice,
  SelectedConversation,
  SignedIn,
} from './agent-state.js';
import { Thread } from './thread.js';

/** All that lives from one sign-in to its sign-out. A late result finds it replaced. */
export class Work {
  readonly over = new AbortController();
  readonly conversations = new Map<string, Conversation>();
  readonly cursors: Partial<Record<ConversationFilter, string>> = {};
  readonly contacts = new Map<string, Contact>();
  /** Ids of contacts that are on their way. */
  readonly wanted = new Set<string>();
  readonly drafts = new Map<string, string>();
  readonly logins = new Map<string, Login[]>();
  readonly typing = new Map<string, ReturnType<typeof setTimeout>>();
  notices: Notice[] = [];
  filter: ConversationFilter = 'open';
  loading = true;
  storageRefused = false;
  selection: Selection | undefined;
  contactFailure: SignedIn['contactFailure'];

  constructor(
    readonly agent: Agent,
    readonly outbox: AgentOutbox,
  ) {}

  end(): void {
    this.over.abort();
    this.outbox.close();
    for (const timer of this.typing.values()) clearTimeout(timer);
  }
}

/** One conversation on the screen. Choosing it anew makes a new one. */
export class Selection {
  thread = new Thread();
  before: string | undefined;
  unreadFrom: string | undefined;
  loading = true;
  loadingOlder = false;
  /** Up to here the agent has seen it, and up to here the customer has been told so. */
  seen: string | undefined;
  told: string | undefined;
  /** The customer has been told that the agent is typing. */
  typing = false;

  constructor(readonly id: string) {}
}

/** The state as others may see it: what is in it never changes. */
export function snapshot(
  work: Work,
  { status, capabilities }: Pick<AgentConnection, 'status' | 'capabilities'>,
): SignedIn {
  const all = [...work.conversations.values()].sort((a, b) => lastActed(b) - lastActed(a));
  const open = all.filter(({ state }) => state === 'open');
  const ended = all.filter(({ state }) => state === 'ended');
  const { agent, contactFailure, contacts, cursors, filter, loading, selection } = work;
  return {
    phase: 'signed-in',
    agent,
    status,
    storageRefused: work.storageRefused,
    canAttach: capabilities.has('upload'),
    filter,
    loading,
    conversations: filter === 'open' ? open : ended,
    counts: { open: count(open, cursors.open), ended: count(ended, cursors.ended) },
    contacts: new Map(contacts),
    ...(selection && { selected: selected(work, selection) }),
    ...(contactFailure && { contactFailure }),
    notices: work.notices,
  };
}

/** A login is no reason to move: the row changes where the agent's eye is. */
const lastActed = (one: Conversation): number =>
  one.state === 'ended'
    ? one.updatedAt
    : Math.max(one.lastMessage?.sentAt ?? one.openedAt, one.transcriptRequest?.at ?? 0);

const count = ({ length }: Conversation[], cursor: string | undefined): Count => ({
  known: length,
  more: cursor !== undefined,
});

function selected(work: Work, selection: Selection): SelectedConversation {
  const { id, thread, loading, before, unreadFrom } = selection;
  const conversation = work.conversations.get(id)!;
  const contact = work.contacts.get(conversation.contactId ?? '');
  return {
    conversation,
    ...(contact && { contact }),
    messages: thread.messages,
    loading,
    hasOlder: before !== undefined,
    ...(unreadFrom !== undefined && { unreadFrom }),
    typing: work.typing.has(id),
    draft: work.drafts.get(id) ?? '',
    logins: work.logins.get(id) ?? none,
  };
}

const none: readonly Login[] = [];
