import type { Attachment } from './attachment.js';

/** Longest text of one message, in UTF-16 code units. */
export const maxMessageLength = 10_000;
/** How many files one message may carry. */
export const maxAttachments = 5;
/** Greatest size of one file, in bytes. */
export const maxAttachmentSize = 10 * 1024 * 1024;

export type MessageStatus = 'sending' | 'sent' | 'delivered' | 'read' | 'failed';

/** One entry of a conversation. `sentAt` is in milliseconds since 1970. */
export interface Message {
  /** Made by the sender (UUID); the same id is the same message, however often it arrives. */
  id: string;
  kind?: 'text' | 'note' | 'event';
  author: 'customer' | 'agent' | 'system';
  text: string;
  sentAt: number;
  status?: MessageStatus;
  authorName?: string;
  avatar?: string;
  attachments?: Attachment[];
  /** Of kind `event`: an agent has given the conversation to another one, or to nobody. */
  assigned?: { by: string; to?: string };
}

/** What a sender hands to a connection. */
export interface OutgoingMessage {
  id: string;
  text: string;
  sentAt: number;
  /** A message that has some may be without text. */
  attachments?: Attachment[];
}

// XML 1.0 forbids these, and so does every XMPP server (RFC 6120, section 11.1): the C0 controls
// but tab and line ends, lone surrogates, U+FFFE and U+FFFF.
const forbidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text with what XML forbids replaced by U+FFFD. */
export const wellFormed = (text: string): string => text.replace(forbidden, '\ufffd');

/**
 * The text without the characters that turn the order of letters round: no language needs them,
 * and they can make one address look like another.
 */
export const withoutOverrides = (text: string): string => text.replace(/[\u202d\u202e]/g, '');

/** White space and zero-width characters only: not worth sending. */
export const isBlank = (text: string): boolean =>
  /^[\s\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0]*$/.test(
    text,
  );

/** A message in one line: its text, else the names of its files. */
export const summary = ({
  text,
  attachments = [],
}: Pick<Message, 'text' | 'attachments'>): string =>
  isBlank(text) ? attachments.map(({ name }) => name).join(', ') : text;
