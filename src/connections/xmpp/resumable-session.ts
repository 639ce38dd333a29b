import type { Element } from './xml.js';

const counters = 2 ** 32;

/** A session that outlives its line, as far as both sides have counted (XEP-0198). */
export class ResumableSession {
  /** How many stanzas have come. */
  received = 0;
  /** Since when its resumption is asked for, without an answer. */
  lostSince: number | undefined;
  /** How many of ours the server has acknowledged. */
  #acknowledged = 0;
  readonly #unacknowledged: Element[] = [];

  constructor(
    readonly jid: string,
    /** Absent: the server cannot resume it, or is not to. */
    public id: string | undefined,
  ) {}

  /** Those of ours that the server may not have, oldest first. */
  get unacknowledged(): readonly Element[] {
    return this.#unacknowledged;
  }

  sent(stanza: Element): void {
    if (this.id !== undefined) this.#unacknowledged.push(stanza);
  }

  heard(): void {
    this.received = (this.received + 1) % counters;
  }

  acknowledge(count: number): void {
    if (!Number.isInteger(count)) return;
    const news = (count - this.#acknowledged + counters) % counters;
    if (news > this.#unacknowledged.length) return; // nonsense
    this.#unacknowledged.splice(0, news);
    this.#acknowledged = count;
  }
}
