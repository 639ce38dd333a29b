import type { ConnectionErrorCode, ConnectionStatus } from '../connections/connection.js';
import type { Contact } from '../model/contact.js';
import type { Agent, Conversation } from '../model/conversation.js';
import type { Message } from '../model/message.js';

export type ConversationFilter = 'open' | 'ended';

/** What went wrong, for the words of whoever shows it. */
export interface Notice {
  id: string;
  about: 'conversations' | 'messages' | 'send' | 'end';
  code: ConnectionErrorCode;
}

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

export interface SelectedConversation {
  conversation: Conversation;
  contact?: Contact;
  messages: readonly Message[];
  /** The first page is on its way. */
  loading: boolean;
  hasOlder: boolean;
  /** The first message that nobody of the team had read when it was chosen. */
  unreadFrom?: string;
  typing: boolean;
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
  status: ConnectionStatus;
  /** The browser keeps nothing: all is gone with the page. */
  storageRefused: boolean;
  /** Messages may carry files. */
  canAttach: boolean;
  filter: ConversationFilter;
  /** The first page of conversations is on its way. */
  loading: boolean;
  /** Those of the filter, the most recently changed first. */
  conversations: readonly Conversation[];
  counts: Readonly<Record<ConversationFilter, Count>>;
  contacts: ReadonlyMap<string, Contact>;
  selected?: SelectedConversation;
  /** Why the last change of a contact was not saved. `conflict`: `contacts` has what is stored. */
  contactFailure?: { contactId: string; code: ConnectionErrorCode };
  notices: readonly Notice[];
}

export type AgentState = SignedOut | SignedIn;
