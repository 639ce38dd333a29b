import type { Mark, Said } from './messages.js';

interface Waiting {
  said: Omit<Said, 'kept'>;
  /** When it was said last. */
  since: number;
  attempts: number;
}

/** Each waits longer for the next one, so the last is said after some four minutes. */
const attempts = 8;
/** So often is it told that nothing is confirmed. */
const silences = 3;

/**
 * Says again what the other side, though it is there, has not confirmed (XEP-0184). The archive
 * of the sender is no proof: ejabberd 23.01 can lose what it delivers to a session whose line is
 * cut in that moment, from the receiver's archive too. It keeps its id, so that who has it knows
 * it again.
 */
export class Receipts {
  /** By conversation, in the order in which it was said. */
  readonly #waiting = new Map<string, Map<string, Waiting>>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  #silence: ReturnType<typeof setTimeout> | undefined;
  #silences = 0;

  /**
   * `sayAgain`: false if that is not its turn yet. `onSilence`: nothing comes of the other side, no
   * receipt and nothing else; it is away, or does not reach us. `patience`: milliseconds that a
   * receipt may take, from one who is there.
   */
  constructor(
    private readonly sayAgain: (said: Omit<Said, 'kept'>) => boolean,
    private readonly onSilence: () => void,
    private readonly patience = 6_000,
  ) {}

  /** Before it is said: the receipt may be here before the archive's answer. */
  add(key: string, said: Omit<Said, 'kept'>): void {
    const all = this.#waiting.get(key) ?? new Map<string, Waiting>();
    if (!all.has(said.id)) all.set(said.id, { said, since: performance.now(), attempts: 1 });
    this.#waiting.set(key, all);
    this.#listen();
  }

  /** The other side has this one; `all`: and everything before. */
  got(key: string, { upTo }: Mark, all: boolean): void {
    const waiting = this.#waiting.get(key);
    if (!waiting?.has(upTo)) return;
    for (const id of all ? [...waiting.keys()] : [upTo]) {
      waiting.delete(id);
      if (id === upTo) break;
    }
    if (!waiting.size) this.#waiting.delete(key);
  }

  /** The other side is there: what it does not confirm in time is said again. */
  alive(key: string): void {
    clearTimeout(this.#silence);
    this.#silence = undefined;
    this.#silences = 0;
    if (this.#waiting.size) this.#listen();
    if (!this.#waiting.has(key) || this.#timers.has(key)) return;
    const look = () => {
      this.#timers.delete(key);
      this.#repeat(key);
    };
    this.#timers.set(key, setTimeout(look, this.patience));
  }

  clear(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
    this.#waiting.clear();
    clearTimeout(this.#silence);
    this.#silence = undefined;
    this.#silences = 0;
  }

  #listen(): void {
    if (this.#silences >= silences) return;
    this.#silence ??= setTimeout(
      () => {
        this.#silence = undefined;
        if (!this.#waiting.size) return;
        this.#silences++;
        this.onSilence();
        this.#listen();
      },
      2 * this.patience * 2 ** this.#silences,
    );
  }

  #repeat(key: string): void {
    const now = performance.now();
    let again = false;
    for (const [id, one] of this.#waiting.get(key) ?? []) {
      again = true; // until it is confirmed, or given up
      if (now - one.since < this.patience * one.attempts) continue;
      if (one.attempts >= attempts) {
        this.#waiting.get(key)!.delete(id);
        continue;
      }
      if (!this.sayAgain(one.said)) continue;
      one.since = now;
      one.attempts++;
    }
    if (again) this.alive(key);
  }
}
