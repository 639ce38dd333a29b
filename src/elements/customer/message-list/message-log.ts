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

/**
 * Finds out what is new in the lists of messages it is handed one after the other. Only what is not
 * the same object in the same place, seen from both ends, is looked at.
 */
export class MessageLog {
  messages: readonly Message[] = [];
  /** Ids of what was added last. */
  fresh: ReadonlySet<string> = new Set();

  /**
   * Where an id stands, less `#shift`. Counted from the newest message on and only as far as was
   * asked: nobody asks for most of a long history.
   */
  #places = new Map<string, number>();
  /** Messages from this one on have been counted. */
  #counted = 0;
  /** Messages that have come in front of those counted first: they are not counted anew. */
  #shift = 0;
  /** What is older than this was there before anybody looked. */
  #since = Date.now();

  /** Place of a message; -1: there is none. */
  indexOf(id: string | undefined): number {
    if (id === undefined) return -1;
    const place = this.#places.get(id);
    if (place !== undefined) return place + this.#shift;
    while (this.#counted > 0) {
      const { id: other } = this.messages[--this.#counted]!;
      this.#places.set(other, this.#counted - this.#shift);
      if (other === id) return this.#counted;
    }
    return -1;
  }

  take(list: readonly Message[]): Changes {
    const given: readonly Message[] = Array.isArray(list) ? list : [];
    const old = this.messages;
    const shorter = Math.min(old.length, given.length);
    let at = 0;
    while (at < shorter && old[at] === given[at]) at++;
    let rest = 0;
    while (rest < shorter - at && old.at(-1 - rest) === given.at(-1 - rest)) rest++;

    const gone = old.slice(at, old.length - rest);
    const come = admitted(given.slice(at, given.length - rest));
    this.messages =
      at + rest === 0 ? come : old.slice(0, at).concat(come, old.slice(old.length - rest));
    this.#place(at, gone, come, rest);

    const { news, failed, first } = gone.length
      ? compare(come, gone)
      : { news: come, failed: [], first: -1 };
    const replaced = at + rest === 0 && first < 0;
    // Unknown ones up to the first known one are older.
    const inFront = at > 0 || replaced ? 0 : first < 0 ? news.length : first;
    let added: Message[] = [];
    if (!replaced) added = news.slice(inFront);
    // The first message of an empty conversation is news, a history that was waited for is not.
    else if (!old.length) {
      added = news.slice(news.findLastIndex(({ sentAt }) => sentAt <= this.#since) + 1);
    }
    if (this.messages.length === 0) this.#since = Date.now();
    if (replaced || added.length) this.fresh = new Set(added.map(({ id }) => id));
    return { added, failed, older: inFront > 0, replaced };
  }

  /** Keeps what has been counted, while some of the messages from `at` on have given way to others. */
  #place(at: number, gone: readonly Message[], come: readonly Message[], rest: number): void {
    const { length } = this.messages;
    const more = come.length - gone.length;
    if (at + rest === 0) {
      this.#places.clear();
      this.#counted = length;
      return;
    }
    for (const { id } of gone) this.#places.delete(id);
    if (at === 0) {
      this.#shift += more;
      this.#counted = Math.max(this.#counted + more, come.length);
      return;
    }
    const end = more ? length : at + come.length;
    for (let i = at; i < end; i++) this.#places.set(this.messages[i]!.id, i - this.#shift);
    if (more) this.#counted = Math.min(this.#counted, at);
  }
}

function compare(come: readonly Message[], gone: readonly Message[]) {
  const known = new Map<string, Message>();
  for (const message of gone) known.set(message.id, message);
  const news: Message[] = [];
  const failed: Message[] = [];
  /** How many of the news stand before the first one that was known; -1: none was. */
  let first = -1;
  for (const message of come) {
    const before = known.get(message.id);
    if (!before) {
      news.push(message);
      continue;
    }
    if (first < 0) first = news.length;
    if (message.status === 'failed' && before.status !== 'failed') failed.push(message);
  }
  return { news, failed, first };
}

/** The property may be set by any script. */
function admitted(given: Message[]): Message[] {
  if (given.every(isMessage)) return given;
  return given.filter((message) => {
    if (isMessage(message)) return true;
    console.warn(
      'pd-chat-kit: <pd-message-list> left out a message: it needs an id, a text, and sentAt in milliseconds.',
      message,
    );
    return false;
  });
}

function isMessage(message: unknown): boolean {
  const { id, text, sentAt } = (message ?? {}) as Partial<Message>;
  return typeof id === 'string' && typeof text === 'string' && Math.abs(sentAt ?? NaN) <= 8.64e15;
}
