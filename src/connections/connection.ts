import type { Attachment } from '../model/attachment.js';
import type { AuthType } from '../model/auth-type.js';
import type { CannedReplies } from '../model/canned-replies.js';
import type { Contact } from '../model/contact.js';
import type { ContactOrder } from '../model/contact-order.js';
import type { Agent, Conversation, Rating } from '../model/conversation.js';
import type { Identity } from '../model/identity.js';
import type { Message, OutgoingMessage } from '../model/message.js';
import type { WidgetSettings } from '../model/widget-settings.js';

/** `refused`: the other side does not let this person in; trying again will not help. */
export type ConnectionStatus = 'idle' | 'connecting' | 'online' | 'offline' | 'refused';

/** What not every connection can do. What is missing is shown as such, not tried. */
export type Capability =
  /** Messages may carry files. */
  | 'upload'
  | 'presence'
  | 'receipts'
  | 'search'
  | 'erase'
  | 'conditional-edit'
  /** A site's signed token is checked. */
  | 'verified-identity'
  /** Agents write notes that no customer gets; assignments are in the history. */
  | 'notes'
  | 'canned-replies'
  /** Agents refuse what a person writes, and know a blocked contact again who comes anew. */
  | 'block'
  /** A blocked visitor who begins anew in the same session is known again, too. */
  | 'block-visitors'
  /** An agent can write down who a visitor is. */
  | 'visitor-records'
  /** A wish for a transcript can be marked as fulfilled. */
  | 'transcripts'
  /** Who is no customer yet can read a widget's settings, and the team without signing in. */
  | 'open-settings';

export type ConnectionErrorCode =
  | 'unauthorized'
  | 'expired-token'
  | 'forbidden'
  | 'too-large'
  | 'rate-limited'
  | 'conflict'
  /** Passing: the same call may succeed later. */
  | 'unavailable'
  | 'unsupported';

/** Every rejection of a connection is one of these. Programs look at `code`, never at the text. */
export class ConnectionError extends Error {
  override readonly name = 'ConnectionError';
  constructor(
    readonly code: ConnectionErrorCode,
    message: string = code,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The newest `items` come last; `before` is the cursor of the next older page, absent at the start. */
export interface Page<T> {
  items: T[];
  before?: string;
}

export interface PageRequest {
  /** A cursor from an earlier page; absent: the newest. */
  before?: string;
  /** 1 to 200. */
  limit: number;
}

/** The archive's answer to a send: it has the message, and this is its time. */
export interface Delivery {
  sentAt: number;
}

/** What may be lost without harm. */
export type Signal = { type: 'typing'; active: boolean } | { type: 'read'; upTo: string };

export interface UploadOptions {
  /** The file's id, made by the sender: uploaded again, it is the same one. */
  id: string;
  /** Ends the upload, which then rejects with the signal's reason. */
  signal: AbortSignal;
  /** How many bytes have arrived. */
  onProgress(done: number): void;
}

/** What a connection with the capability `upload` can do. */
export interface FileTransfer {
  /**
   * Brings a file to the other side. It is seen there with the message that names it. Rejects
   * with `too-large` over the model's limit.
   */
  upload?(file: File, options: UploadOptions): Promise<Attachment>;
  /** What an attachment without a `url` holds. Rejects with `unavailable` if it cannot be had. */
  download?(attachment: Attachment): Promise<Blob>;
}

export interface Connection<Event> extends FileTransfer {
  readonly status: ConnectionStatus;
  readonly capabilities: ReadonlySet<Capability>;
  /** The other side forgets all with the page; so nothing of it is kept in the browser either. */
  readonly volatile?: boolean;
  /** Listeners are called asynchronously, in order. Returns the function that ends it. */
  subscribe(listener: (event: Event) => void): () => void;
  /** Ends every subscription and frees what is held. Twice is harmless. */
  close(): Promise<void>;
}

/**
 * Messages of both sides arrive, a sender's own too (from its other tabs); known ids are updates.
 * A message that a bad line has kept back comes late, after messages that were written later: its
 * place among them is where its `sentAt` is, and there the history has it.
 */
export type CustomerEvent =
  | { type: 'status'; status: ConnectionStatus }
  | { type: 'message'; message: Message }
  /** All customer's messages up to and with this id have reached, or were read by, an agent. */
  | { type: 'receipt'; state: 'delivered' | 'read'; upTo: string }
  | { type: 'typing'; active: boolean; name?: string }
  | { type: 'conversation'; conversation: Conversation }
  /** Who of the team is there, once a conversation is open; the customer sees names only. */
  | { type: 'presence'; agents: Agent[] }
  | { type: 'settings'; settings: WidgetSettings }
  /** The browser refuses to keep anything; said once, all goes on in memory. */
  | { type: 'storage-refused' };

/**
 * What a session keeps to find its conversation again: made by `start`, a secret of this browser,
 * meaningful to its own connection only. Plain data that can be stored.
 */
export type ResumeToken = Readonly<Record<string, string>>;

export interface StartOptions {
  identity: Identity;
  authType: AuthType;
  /** The suffix that tells this visitor from others. */
  visitor: string;
  /** Given: the conversation of that token. Absent: a new one, which exists with the first send. */
  resume?: ResumeToken;
  consent?: { text: string; at: number };
}

export interface Resumed {
  resume: ResumeToken;
  /** Absent: nothing has been sent yet. */
  conversation?: Conversation;
}

/** A customer's side of one widget's conversation. */
export interface CustomerConnection extends Connection<CustomerEvent> {
  /**
   * No side effect, creates nothing. `undefined`: nothing is stored. Not readable: rejects, with
   * `unsupported` where the capability `open-settings` is missing.
   */
  readSettings(): Promise<WidgetSettings | undefined>;
  /** Creates nothing at the other side before the first `send` or `identify`. */
  start(options: StartOptions): Promise<Resumed>;
  /** Visitor → contact, or changed details, in the same conversation. Opens it if needed. */
  identify(identity: Identity, consent?: { text: string; at: number }): Promise<void>;
  /** Idempotent by `message.id`. Opens the conversation if needed. */
  send(message: OutgoingMessage): Promise<Delivery>;
  history(page: PageRequest): Promise<Page<Message>>;
  signal(signal: Signal): void;
  /** Rejects with `forbidden` for a visitor. */
  rate(rating: Rating): Promise<void>;
  /** Rejects with `forbidden` for a visitor. */
  requestTranscript(to?: string): Promise<void>;
  end(): Promise<void>;
}

export type AgentEvent =
  | { type: 'status'; status: ConnectionStatus }
  | { type: 'conversation'; conversation: Conversation }
  | { type: 'message'; conversationId: string; message: Message }
  /** All agents' messages up to and with this id have reached, or were read by, the customer. */
  | { type: 'receipt'; conversationId: string; state: 'delivered' | 'read'; upTo: string }
  | { type: 'typing'; conversationId: string; active: boolean }
  | { type: 'contact'; contact: Contact }
  /** A person is erased; so are these conversations. */
  | { type: 'erased'; contactId: string; conversationIds: string[] }
  /** Who of the team is signed in. */
  | { type: 'presence'; agents: Agent[] }
  | { type: 'canned-replies'; replies: CannedReplies }
  | { type: 'settings'; settings: WidgetSettings }
  | { type: 'settings-removed'; widgetId: string }
  | { type: 'storage-refused' };

/** Whom a block is about: a contact with all conversations, or whoever is in this one. */
export type Blockable = { contactId: string } | { conversationId: string };

export interface ContactPageRequest extends PageRequest {
  /** Absent: by shown name. */
  order?: ContactOrder;
  /** Whose alphabet names follow (BCP 47). Absent: the browser's. */
  locale?: string;
}

export interface ConversationQuery {
  state?: 'open' | 'ended';
  contactId?: string;
}

/** The team's side of an account. Everything needs `signIn` first, but for `open-settings`. */
export interface AgentConnection extends Connection<AgentEvent> {
  /**
   * `secret`: the account's password, or a token, where the connection asks for one. Rejects with
   * `unauthorized` if it is not right.
   */
  signIn(agent: Agent, secret?: string): Promise<void>;
  signOut(): Promise<void>;
  /** The agent goes on, but nobody is to count on it: customers and colleagues see somebody who is away. */
  setAway?(away: boolean): void;
  /** Oldest first within a page, the most recently changed last. */
  conversations(query: ConversationQuery, page: PageRequest): Promise<Page<Conversation>>;
  history(conversationId: string, page: PageRequest): Promise<Page<Message>>;
  /** Idempotent by `message.id`. */
  send(conversationId: string, message: OutgoingMessage): Promise<Delivery>;
  /**
   * For the team alone, in the history of desks as a message of kind `note`; also after the end.
   * Idempotent by `message.id`. Needs `notes`.
   */
  note(conversationId: string, message: OutgoingMessage): Promise<Delivery>;
  signal(conversationId: string, signal: Signal): void;
  /** With `notes`, it also stands in the history of desks, as a message with `assigned`. */
  assign(conversationId: string, agent: Agent | undefined): Promise<void>;
  end(conversationId: string): Promise<void>;
  /** What a blocked person writes is refused with `forbidden`. Needs `block`. */
  block(who: Blockable, blocked: boolean): Promise<void>;
  /** The standing wish for a transcript is fulfilled. Needs `transcripts`. */
  markTranscriptSent(conversationId: string): Promise<void>;
  contact(id: string): Promise<Contact | undefined>;
  /** From the first; here `before` leads to those that follow. */
  contacts(query: string, page: ContactPageRequest): Promise<Page<Contact>>;
  /**
   * Gives the record a new revision and marks changed values as the agent's. Rejects with
   * `conflict` if the stored revision is not `contact.revision`. With a conversation, it is what
   * the team knows of its visitor (needs `visitor-records`); that gives the visitor no rights.
   */
  saveContact(contact: Contact, conversationId?: string): Promise<Contact>;
  /** Deletes a contact with all conversations for good. Needs `erase`. */
  erase(contactId: string): Promise<void>;
  /** Shared by the team. Needs `canned-replies`. */
  cannedReplies(): Promise<CannedReplies>;
  /** Rejects with `conflict` if the stored revision is not `replies.revision`. */
  saveCannedReplies(replies: CannedReplies): Promise<CannedReplies>;
  widgets(): Promise<WidgetSettings[]>;
  /** Rejects with `conflict` if the stored revision is not `settings.revision`. */
  saveSettings(settings: WidgetSettings): Promise<WidgetSettings>;
  removeSettings(widgetId: string): Promise<void>;
}
