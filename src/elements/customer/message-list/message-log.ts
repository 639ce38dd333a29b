import type { Message } from '../../../model/message.js';
import { Positions } from '../../../model/positions.js';

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

  #positions = new Positions();
  /** What is older than this was there before anybody looked. */
  #since = Date.now();

  /** Place of a message; -1: there is none. */
  indexOf(id: string | undefined): number {
    return id === undefined ? -1 : this.#positions.of(id);
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
    const known = this.#leave(gone, old);
    const kept = old.slice(old.length - rest);
    const asked = given.slice(at, given.length - rest);
    if (at === 0) this.#positions.shift(asked.length - gone.length);
    else if (asked.length !== gone.length) this.#place(kept, at + asked.length);
    const come = this.#admit(asked, at);
    this.messages = [...old.slice(0, at), ...come, ...kept];
    if (come.length < asked.length) this.#place(this.messages, 0);

    const { news, failed, first } = old.length
      ? compare(come, known)
      : { news: come, failed: [], first: -1 };
    const replaced = at + rest === 0 && first < 0;
    // Unknown ones up to the first known one are older.
    const inFront = at > 0 || replaced ? 0 : first < 0 ? news.length : first;
    let added = news.slice(inFront);
    // The first message of an empty conversation is news, a history that was waited for is not.
    if (replaced) added = old.length ? [] : news.filter(({ sentAt }) => sentAt > this.#since);
    if (this.messages.length === 0) this.#since = Date.now();
    if (replaced || added.length) this.fresh = new Set(added.map(({ id }) => id));
    return { added, failed, older: inFront > 0, replaced };
  }

  /** Those have no place any more; tells which message an id was of, among them. */
  #leave(gone: readonly Message[], old: readonly Message[]): (id: string) => Message | undefined {
    if (gone.length === old.length) {
      // None is left: what is there serves to look up, and nothing is counted one by one.
      const before = this.#positions;
      this.#positions = new Positions();
      return (id) => old[before.of(id)];
    }
    for (const { id } of gone) this.#positions.delete(id);
    const known = new Map(gone.map((message) => [message.id, message]));
    return (id) => known.get(id);
  }

  #place(messages: readonly Message[], from: number): void {
    messages.forEach(({ id }, i) => this.#positions.set(id, from + i));
  }

  /** Gives the valid ones their places; of those with the same id only the first is kept. */
  #admit(messages: readonly Message[], from: number): Message[] {
    const admitted: Message[] = [];
    for (const message of messages) {
      if (isMessage(message) && this.#positions.set(message.id, from + admitted.length)) {
        admitted.push(message);
      } else {
        console.warn(
          'pd-chat-kit: <pd-message-list> left out a message: it needs an own id, a text, and sentAt in milliseconds.',
          message,
        );
      }
    }
    return admitted;
  }
}

function compare(come: Message[], known: (id: string) => Message | undefined) {
  const news: Message[] = [];
  const failed: Message[] = [];
  /** How many of the news stand before the first one that was known; -1: none was. */
  let first = -1;
  for (const message of come) {
    const before = known(message.id);
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
function isMessage(message: unknown): message is Message {
  const { id, text, sentAt } = (message ?? {}) as Partial<Message>;
  return typeof id === 'string' && typeof text === 'string' && Math.abs(sentAt ?? NaN) <= 8.64e15;
}
