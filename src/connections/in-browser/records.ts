import type { Contact } from '../../model/contact.js';
import type { Conversation } from '../../model/conversation.js';
import type { Message } from '../../model/message.js';
import type { WidgetSettings } from '../../model/widget-settings.js';
import type { ConversationQuery } from '../connection.js';
import type { Side } from './events.js';

/**
 * Whom a customer last claimed to be. The contact's own details are no help in recognizing the
 * same claim, since agents edit them.
 */
export interface Claim {
  externalId?: string;
  email?: string;
}

export interface ConversationRecord {
  conversation: Conversation;
  /** Number of the newest message. They count from 1 without a gap, so a page is a range. */
  last: number;
  /** How far each side has got with what the other wrote, in message numbers. */
  marks: Record<Side, { delivered: number; read: number }>;
  claim?: Claim;
  /** The suffix of a visitor from whom nothing is taken; that of a contact is in its record. */
  blockedVisitor?: string;
  version: number;
}

export interface MessageRecord {
  conversationId: string;
  number: number;
  message: Message;
}

export interface ContactRecord {
  contact: Contact;
  /** Folded e-mail, by which a claim may find the contact; absent where there is an external id. */
  emailKey?: string;
}

/** The bytes of an attachment; all else about it is in the messages that name it. */
export interface FileRecord {
  id: string;
  blob: Blob;
}

/** A conversation's place in the order of change. */
export type ConversationPlace = [updatedAt: number, id: string];

/**
 * One atomic piece of work on the records. What it writes takes effect when the work is done, so
 * it does not read what it has written itself.
 */
export interface Unit {
  conversation(id: string): Promise<ConversationRecord | undefined>;
  /** The most recently changed first. */
  conversations(
    query: ConversationQuery,
    before: ConversationPlace | undefined,
    limit: number,
  ): Promise<ConversationRecord[]>;
  putConversation(record: ConversationRecord): Promise<void>;
  /** The suffixes of the visitors who are blocked. */
  blockedVisitors(): Promise<string[]>;

  message(conversationId: string, id: string): Promise<MessageRecord | undefined>;
  /** Those with numbers `from` to `to`, both included, in order. */
  messages(conversationId: string, from: number, to: number): Promise<MessageRecord[]>;
  putMessage(record: MessageRecord): Promise<void>;

  contact(id: string): Promise<ContactRecord | undefined>;
  contactByExternalId(externalId: string): Promise<ContactRecord | undefined>;
  contactByEmailKey(emailKey: string): Promise<ContactRecord | undefined>;
  contacts(): Promise<ContactRecord[]>;
  putContact(record: ContactRecord): Promise<void>;

  file(id: string): Promise<FileRecord | undefined>;
  putFile(record: FileRecord): Promise<void>;

  /** Whatever is stored there: to be validated by who reads it. */
  settings(widgetId: string): Promise<unknown>;
  allSettings(): Promise<unknown[]>;
  putSettings(settings: WidgetSettings): Promise<void>;
  /** All messages of a conversation are deleted by its id. */
  delete(
    store: 'conversations' | 'messages' | 'contacts' | 'settings' | 'files',
    id: string,
  ): Promise<void>;
}

/**
 * Where a team's records live. `work` awaits nothing but calls of its unit and has no effect
 * outside, since it may be run a second time. If it rejects, nothing is written and its error is
 * passed on. Storage that fails rejects with `unavailable`.
 */
export interface Records {
  /** True once the browser has refused to store anything: all goes on in memory. */
  readonly refused: boolean;
  /** Creates no storage. */
  read<T>(work: (unit: Unit) => Promise<T>): Promise<T>;
  write<T>(work: (unit: Unit) => Promise<T>): Promise<T>;
}
