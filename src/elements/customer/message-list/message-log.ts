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

    const unknown = come.filter(({ id }) => !known(id));
    const replaced = at + rest === 0 && unknown.length === come.length;
    // Unknown ones up to the first known one are older.
    const first = come.findIndex(({ id }) => known(id));
    const inFront = at > 0 || replaced ? 0 : first < 0 ? come.length : first;
    let added = unknown.slice(inFront);
    // The first message of an empty conversation is news, a history that was waited for is not.
    if (replaced) added = old.length ? [] : unknown.filter(({ sentAt }) => sentAt > this.#since);
    if (this.messages.length === 0) this.#since = Date.now();
    if (replaced || added.length) this.fresh = new Set(added.map(({ id }) => id));
    return {
      added,
      failed: come.filter((message) => {
        const before = message.status === 'failed' ? known(message.id) : undefined;
        return before && before.status !== 'failed';
      }),
      older: inFront > 0,
      replaced,
    };
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

  /** Gives the valid ones their places; each id has one. */
  #admit(messages: readonly Message[], from: number): Message[] {
    let place = from;
    return messages.filter((message) => {
      const valid = isMessage(message) && !this.#positions.has(message.id);
      if (valid) this.#positions.set(message.id, place++);
      else {
        console.warn(
          'pd-chat-kit: <pd-message-list> left out a message: it needs an own id, a text, and sentAt in milliseconds.',
          message,
        );
      }
      return valid;
    });
  }
}

/** The property may be set by any script. */
function isMessage(message: unknown): message is Message {
  const { id, text, sentAt } = (message ?? {}) as Partial<Message>;
  return typeof id === 'string' && typeof text === 'string' && Math.abs(sentAt ?? NaN) <= 8.64e15;
}
