import type { Mark, Said } from './messages.js';

interface Waiting {
  said: Omit<Said, 'kept'>;
  /** The archive's time of the first attempt. */
  sentAt: number;
  /** When it was said last. */
  since: number;
  attempts: number;
}

/** Milliseconds that a receipt may take, from one who is there. */
const patience = 6_000;
const attempts = 5;

/**
 * Says again what the other side, though it is there, has not confirmed (XEP-0184). The archive
 * of the sender is no proof: ejabberd 23.01 can lose what it delivers to a session whose line is
 * cut in that moment, from the receiver's archive too. It keeps its id, so that who has it knows
 * it again, and its time, so that it is put where it belongs.
 */
export class Receipts {
  /** By conversation, in the order in which it was said. */
  readonly #waiting = new Map<string, Map<string, Waiting>>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(private readonly sayAgain: (said: Said) => void) {}

  add(key: string, said: Omit<Said, 'kept'>, sentAt: number): void {
    const all = this.#waiting.get(key) ?? new Map<string, Waiting>();
    all.set(said.id, { said, sentAt, since: performance.now(), attempts: 1 });
    this.#waiting.set(key, all);
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
    if (!this.#waiting.has(key) || this.#timers.has(key)) return;
    const look = () => {
      this.#timers.delete(key);
      this.#repeat(key);
    };
    this.#timers.set(key, setTimeout(look, patience));
  }

  clear(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
    this.#waiting.clear();
  }

  #repeat(key: string): void {
    const now = performance.now();
    let again = false;
    for (const [id, one] of this.#waiting.get(key) ?? []) {
      again = true; // until it is confirmed, or given up
      if (now - one.since < patience) break;
      if (one.attempts >= attempts) {
        this.#waiting.get(key)!.delete(id);
        continue;
      }
      one.since = now;
      one.attempts++;
      const payload = { ...one.said.payload, firstAt: one.sentAt };
      this.sayAgain({ ...one.said, payload, kept: true });
    }
    if (again) this.alive(key);
  }
}
