import type { Message, MessageStatus } from '../model/message.js';

const rank: Record<MessageStatus, number> = {
  failed: 0,
  sending: 0,
  sent: 1,
  delivered: 2,
  read: 3,
};

/** A message never goes back: an old archive page cannot undo a receipt. */
const later = (a: MessageStatus | undefined, b: MessageStatus | undefined) =>
  rank[b ?? 'failed'] >= rank[a ?? 'failed'] ? b : a;

/** The messages of one conversation, oldest first, each once. Snapshots are never changed. */
export class Thread {
  messages: readonly Message[] = [];

  has(id: string): boolean {
    return this.messages.some((message) => message.id === id);
  }

  /** Adds a message where its time is, mostly at the end; or brings a known one up to date. */
  put(message: Message): void {
    const at = this.messages.findIndex(({ id }) => id === message.id);
    if (at < 0) {
      const place = this.messages.findLastIndex(({ sentAt }) => sentAt <= message.sentAt) + 1;
      this.messages = this.messages.toSpliced(place, 0, message);
    } else this.messages = this.messages.with(at, merge(this.messages[at]!, message));
  }

  /** Adds a page of the archive, which is in order, before everything that it does not hold. */
  putOlder(page: readonly Message[]): void {
    const known = new Map(this.messages.map((message) => [message.id, message]));
    const older = page.map((message) => merge(known.get(message.id), message));
    const inPage = new Set(page.map(({ id }) => id));
    this.messages = [...older, ...this.messages.filter(({ id }) => !inPage.has(id))];
  }

  setStatus(id: string, status: MessageStatus): void {
    this.messages = this.messages.map((message) =>
      message.id === id ? { ...message, status: later(message.status, status) } : message,
    );
  }

  /** Raises the status of an author's messages up to and with one. */
  receipt(author: Message['author'], state: 'delivered' | 'read', upTo: string): void {
    const last = this.messages.findIndex(({ id }) => id === upTo);
    this.messages = this.messages.map((message, index) =>
      index <= last && message.author === author && rank[message.status ?? 'sent'] >= 1
        ? { ...message, status: later(message.status, state) }
        : message,
    );
  }
}

function merge(known: Message | undefined, message: Message): Message {
  return known
    ? { ...known, ...message, status: later(known.status, message.status ?? known.status) }
    : message;
}
