import type { Message, MessageStatus } from '../model/message.js';
import { Positions } from '../model/positions.js';

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

type Receipt = 'delivered' | 'read';
const isUnread = ({ author, status }: Message) => author === 'agent' && status !== 'read';

/**
 * The messages of one conversation, oldest first, each once. What happens to one message costs the
 * same at any length; only a snapshot, made when somebody looks, copies the list.
 */
export class Thread {
  #messages: Message[] = [];
  #positions = new Positions();
  /** Id of the last message that an author's receipt of a kind names. */
  readonly #receipts = new Map<`${Message['author']} ${Receipt}`, string>();
  #unread = 0;
  #answered = false;
  #snapshot: readonly Message[] | undefined;

  /** A snapshot: what happens later makes another one. */
  get messages(): readonly Message[] {
    return (this.#snapshot ??= this.#messages.slice());
  }

  get length(): number {
    return this.#messages.length;
  }

  /** How many of the agents' messages have not been read. */
  get unread(): number {
    return this.#unread;
  }

  /** An agent has written. */
  get answered(): boolean {
    return this.#answered;
  }

  has(id: string): boolean {
    return this.#positions.has(id);
  }

  get(id: string): Message | undefined {
    return this.#messages[this.#positions.of(id)];
  }

  /** Adds a message where its time is, mostly at the end; or brings a known one up to date. */
  put(message: Message): void {
    const known = this.get(message.id);
    const at = known ? this.#positions.of(message.id) : this.#makeRoom(message);
    this.#write(at, merge(known, message));
    if (known && known.sentAt !== message.sentAt) this.#sort(at);
  }

  /**
   * Adds a page of the archive, which is in order, before everything that it does not hold; but for
   * what the archive had late, and gave in a newer page than that of its time.
   */
  putOlder(page: readonly Message[]): void {
    const older = page.map((message) => merge(this.get(message.id), message));
    const inPage = new Set(page.map(({ id }) => id));
    const isNews = !page.some(({ id }) => this.has(id));
    const rest = isNews ? this.#messages : this.#messages.filter(({ id }) => !inPage.has(id));
    const end = older.at(-1)?.sentAt ?? -Infinity;
    const inTime = rest.findIndex(({ sentAt, status }) => sentAt >= end || !rank[status ?? 'sent']);
    const late = rest.slice(0, inTime < 0 ? rest.length : inTime);
    const written = late.length
      ? [...older, ...late].sort((one, other) => one.sentAt - other.sentAt)
      : older;
    if (isNews) {
      this.#messages = [...Array<Message>(older.length), ...this.#messages];
      this.#positions.shift(older.length);
    } else {
      this.#messages = [];
      this.#positions = new Positions();
      this.#unread = 0;
      written.push(...rest.slice(late.length));
    }
    written.forEach(({ id }, index) => this.#positions.set(id, index));
    written.forEach((message, index) => this.#write(index, message));
  }

  /** Takes away a message that has not been sent. */
  remove(id: string): void {
    const at = this.#positions.of(id);
    if (at < 0) return;
    this.#positions.delete(id);
    const [, ...later] = this.#messages.splice(at);
    this.#messages.push(...later);
    later.forEach((message, index) => this.#positions.set(message.id, at + index));
    this.#snapshot = undefined;
  }

  setStatus(id: string, status: MessageStatus): void {
    const message = this.get(id);
    if (message) this.put({ ...message, status });
  }

  /** Raises the status of an author's messages up to and with one. */
  receipt(author: Message['author'], state: Receipt, upTo: string): void {
    const last = this.#positions.of(upTo);
    const before = this.#reached(author, state);
    if (last <= before) return;
    this.#receipts.set(`${author} ${state}`, upTo);
    // Those further back have it already.
    for (let at = last; at > before; at--) this.#write(at, this.#messages[at]!);
  }

  /** Where a new message belongs; what stands there and after it moves on. */
  #makeRoom({ author, sentAt, status }: Message): number {
    // What is being sent comes last, though the archive's clock may be ahead of the sender's.
    if (status === 'sending') return this.length;
    const at = this.#messages.findLastIndex((message) => message.sentAt <= sentAt) + 1;
    if (at === this.length) return at;
    for (const state of ['delivered', 'read'] as const) {
      // Who received what stands after it has not received this one.
      if (at > this.#reached(author, state)) continue;
      this.#receipts.set(`${author} ${state}`, this.#messages[at - 1]?.id ?? '');
    }
    const later = this.#messages.splice(at);
    this.#messages.push(...Array<Message>(1), ...later);
    later.forEach(({ id }, index) => this.#positions.set(id, at + 1 + index));
    return at;
  }

  /**
   * The archive's time may be later than the sender's own, and what others wrote between the two:
   * all tabs show the archive's order. What is being sent has no place in it yet.
   */
  #sort(at: number): void {
    const earliest = Math.min(...this.#messages.slice(at).map(({ sentAt }) => sentAt));
    let from = at;
    while (from > 0 && this.#messages[from - 1]!.sentAt > earliest) from--;
    const part = this.#messages.slice(from);
    if (part.some(({ status }) => status === 'sending')) return;
    for (const [index, message] of part.entries()) {
      let place = index;
      while (place > 0 && isBefore(message, part[place - 1]!)) place--;
      if (place < index) part.splice(place, 0, ...part.splice(index, 1));
    }
    part.forEach(({ id }, index) => this.#positions.set(id, from + index));
    part.forEach((message, index) => this.#write(from + index, message));
  }

  /** Up to which place an author's messages have been received so. */
  #reached(author: Message['author'], state: Receipt): number {
    const upTo = this.#receipts.get(`${author} ${state}`);
    return upTo === undefined ? -1 : this.#positions.of(upTo);
  }

  /** The only place where a message changes: with the receipts that are there for it. */
  #write(at: number, given: Message): void {
    let message = given;
    for (const state of ['delivered', 'read'] as const) {
      const arrived = rank[message.status ?? 'sent'] >= 1;
      if (!arrived || at > this.#reached(message.author, state)) continue;
      const status = later(message.status, state);
      if (status !== message.status) message = { ...message, status };
    }
    const before = this.#messages[at];
    if (message === before) return;
    this.#snapshot = undefined;
    this.#messages[at] = message;
    this.#positions.set(message.id, at);
    this.#unread += Number(isUnread(message)) - Number(before !== undefined && isUnread(before));
    this.#answered ||= message.author === 'agent';
  }
}

/** Milliseconds. Times of two sides may be of two clocks, and some archives count in whole seconds. */
const tolerance = 5_000;

const isBefore = (one: Message, other: Message): boolean =>
  one.sentAt + (one.author === other.author ? 0 : tolerance) < other.sentAt;

function merge(known: Message | undefined, message: Message): Message {
  return known
    ? { ...known, ...message, status: later(known.status, message.status ?? known.status) }
    : message;
}
