import type {
  Capability,
  ConnectionErrorCode,
  ConnectionStatus,
} from '../connections/connection.js';
import type { CannedReply } from '../model/canned-replies.js';
import type { Contact } from '../model/contact.js';
import type { ContactOrder } from '../model/contact-order.js';
import type { Agent, Conversation } from '../model/conversation.js';
import type { Message } from '../model/message.js';

/** `unassigned`, `mine` and `all` are of the conversations that go on. */
export type ConversationFilter = 'unassigned' | 'mine' | 'all' | 'ended';

/** To the customer, or a note for the team. */
export type WritingMode = 'reply' | 'note';

/** A member of the team; the agent at the desk is the first of them. */
export interface TeamMember {
  agent: Agent;
  /** Signed in somewhere. */
  online: boolean;
}

/** What went wrong, for the words of whoever shows it. */
export interface Notice {
  id: string;
  about:
    | 'conversations'
    | 'messages'
    | 'send'
    | 'end'
    | 'assign'
    | 'block'
    | 'transcript'
    | 'replies'
    | 'contacts'
    | 'erase';
  code: ConnectionErrorCode;
}

/** What was done last, and can be taken back; without `to` the conversation is nobody's. */
export type UndoOf = { of: 'assign'; to?: Agent } | { of: 'reply'; shortcut: string };
export type Undo = UndoOf & { id: string };

/** How many are known; `more`: the account has further ones, not loaded yet. */
export interface Count {
  known: number;
  more: boolean;
}

/** A visitor who became a contact while this desk was watching. */
export interface Login {
  id: string;
  at: number;
  contactId: string;
}

/** The contacts as far as they are loaded. */
export interface DirectoryState {
  query: string;
  order: ContactOrder;
  contacts: readonly Contact[];
  loading: boolean;
  hasMore: boolean;
}

/** Somebody has written. Another object each time. */
export interface News {
  conversation: Conversation;
}

export interface SelectedConversation {
  conversation: Conversation;
  contact?: Contact;
  /** That person's other conversations, the newest first. */
  others: readonly Conversation[];
  messages: readonly Message[];
  /** The first page is on its way. */
  loading: boolean;
  hasOlder: boolean;
  /** The first message that nobody of the team had read when it was chosen. */
  unreadFrom?: string;
  typing: boolean;
  mode: WritingMode;
  /** What is being written in this mode. */
  draft: string;
  logins: readonly Login[];
}

export interface SignedOut {
  phase: 'signed-out';
  /** A sign-in is on its way. */
  busy: boolean;
  /** Why the last sign-in failed. */
  error?: ConnectionErrorCode;
}

export interface SignedIn {
  phase: 'signed-in';
  agent: Agent;
  /** What the agent says of itself; absent where the connection has no way to. */
  away?: boolean;
  team: readonly TeamMember[];
  status: ConnectionStatus;
  capabilities: ReadonlySet<Capability>;
  /** The browser keeps nothing: all is gone with the page. */
  storageRefused: boolean;
  filter: ConversationFilter;
  /** What is searched for. */
  search: string;
  /** The first page of conversations is on its way. */
  loading: boolean;
  /** Those that filter and search leave, the most recently changed first. */
  conversations: readonly Conversation[];
  /** Since when a customer has had no answer, by id of the conversation. */
  waiting: ReadonlyMap<string, number>;
  /** Of those that the search leaves. */
  counts: Readonly<Record<ConversationFilter, Count>>;
  /** Messages of open conversations that nobody has read. */
  unread: number;
  contacts: ReadonlyMap<string, Contact>;
  selected?: SelectedConversation;
  /** Why the last change of a contact was not saved. `conflict`: `contacts` has what is stored. */
  contactFailure?: { contactId: string; code: ConnectionErrorCode };
  /** The canned replies. Absent: there is no such thing here, or they are on their way. */
  replies?: readonly CannedReply[];
  directory: DirectoryState;
  news?: News;
  undo?: Undo;
  notices: readonly Notice[];
}

export type AgentState = SignedOut | SignedIn;
