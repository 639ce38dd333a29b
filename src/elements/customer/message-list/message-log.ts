import type { Message } from '../../../model/message.js';

export interface Changes {
  /** New since the last time, and newer than what was there. */
  added: Message[];
  /** Has failed since the last time. */
  failed: Message[];
  /** Older ones have come in front. */
  older: boolean;
  /** Nothing of the last list is left: another conversation, or the first messages of this. */
  replaced: boolean;
}

/** Finds out what is new in the lists of messages it is handed one after the other. */
export class MessageLog {
  messages: readonly Message[] = [];
  /** Ids of what was added last. */
  fresh: ReadonlySet<string> = new Set();

  #known = new Map<string, Message>();
  /** What is older than this was there before anybody looked. */
  #since = Date.now();

  take(list: readonly Message[]): Changes {
    const known = this.#known;
    const now = new Map<string, Message>();
    const messages: Message[] = [];
    const unknown: Message[] = [];
    const failed: Message[] = [];
    let inFront = 0;
    for (const message of Array.isArray(list) ? (list as readonly Message[]) : []) {
      if (!isMessage(message) || now.has(message.id)) {
        console.warn(
          'pd-chat-kit: <pd-message-list> left out a message: it needs an own id, a text, and sentAt in milliseconds.',
          message,
        );
        continue;
      }
      const before = known.get(message.id);
      if (before) {
        // Unknown ones up to the first known one are older.
        if (now.size === unknown.length) inFront = unknown.length;
        if (message.status === 'failed' && before.status !== 'failed') failed.push(message);
      } else unknown.push(message);
      now.set(message.id, message);
      messages.push(message);
    }
    const replaced = unknown.length === messages.length;
    let added = unknown.slice(inFront);
    // The first message of an empty conversation is news, a history that was waited for is not.
    if (replaced) added = known.size ? [] : unknown.filter(({ sentAt }) => sentAt > this.#since);
    if (messages.length === 0) this.#since = Date.now();
    if (replaced || added.length) this.fresh = new Set(added.map(({ id }) => id));
    this.#known = now;
    this.messages = messages;
    return { added, failed, older: inFront > 0, replaced };
  }
}

/** The property may be set by any script. */
function isMessage(message: unknown): message is Message {
  const { id, text, sentAt } = (message ?? {}) as Partial<Message>;
  return typeof id === 'string' && typeof text === 'string' && Math.abs(sentAt ?? NaN) <= 8.64e15;
}
