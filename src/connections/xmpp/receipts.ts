import type { Mark, Said } from './messages.js';

type Words = Omit<Said, 'kept'>;

interface Waiting {
  said: Words;
  /** When it was said last. */
  since: number;
  attempts: number;
}

/** One conversation with the other side: what it has not confirmed, in the order of its saying. */
interface Party {
  waiting: Map<string, Waiting>;
  look?: ReturnType<typeof setTimeout> | undefined;
  silence?: ReturnType<typeof setTimeout> | undefined;
  silences: number;
}

export interface ReceiptHooks {
  /** False if that is not its turn yet. */
  sayAgain(said: Words): boolean;
  /** Nothing comes of the other side, no receipt and nothing else; it is away, or does not reach us. */
  onSilence(of: Words): void;
}

/** Each waits longer for the next one, so the last is said after some four minutes. */
const attempts = 8;
/** So often is it told that nothing comes. */
const silences = 4;

/**
 * Says again what the other side, though it is there, has not confirmed (XEP-0184). The archive
 * of the sender is no proof: ejabberd 23.01 can lose what it delivers to a session whose line is
 * cut in that moment, from the receiver's archive too. It keeps its id, so that who has it knows
 * it again.
 */
export class Receipts {
  readonly #parties = new Map<string, Party>();

  /** `patience`: milliseconds that a receipt may take, from one who is there. */
  constructor(
    private readonly hooks: ReceiptHooks,
    private readonly patience = 6_000,
  ) {}

  /** Before it is said: the receipt may be here before the archive's answer. */
  add(key: string, said: Words): void {
    const party = this.#parties.get(key) ?? { waiting: new Map<string, Waiting>(), silences: 0 };
    this.#parties.set(key, party);
    if (!party.waiting.has(said.id)) {
      party.waiting.set(said.id, { said, since: performance.now(), attempts: 1 });
    }
    this.#listen(party);
  }

  /** The other side has this one. It may lack what was said before it. */
  got(key: string, { upTo }: Mark): void {
    const party = this.#parties.get(key);
    party?.waiting.delete(upTo);
    if (party?.waiting.size === 0) this.#forget(key);
  }

  /** The other side is there: what it does not confirm in time is said again. */
  alive(key: string): void {
    const party = this.#parties.get(key);
    if (!party) return;
    clearTimeout(party.silence);
    party.silence = undefined;
    party.silences = 0;
    this.#listen(party);
    this.#lookLater(key, party);
  }

  clear(): void {
    for (const key of [...this.#parties.keys()]) this.#forget(key);
  }

  #forget(key: string): void {
    const party = this.#parties.get(key);
    clearTimeout(party?.look);
    clearTimeout(party?.silence);
    this.#parties.delete(key);
  }

  #lookLater(key: string, party: Party): void {
    party.look ??= setTimeout(() => {
      party.look = undefined;
      if (this.#repeat(party)) this.#lookLater(key, party);
      else this.#forget(key);
    }, this.patience);
  }

  #listen(party: Party): void {
    if (party.silences >= silences) return;
    party.silence ??= setTimeout(() => {
      party.silence = undefined;
      party.silences++;
      const [first] = party.waiting.values();
      if (first) this.hooks.onSilence(first.said);
      this.#listen(party);
    }, 2 * this.patience);
  }

  /** Whether there is anything left to be confirmed. */
  #repeat({ waiting }: Party): boolean {
    const now = performance.now();
    for (const [id, one] of waiting) {
      if (now - one.since < this.patience * one.attempts) continue;
      if (one.attempts >= attempts) {
        waiting.delete(id);
        continue;
      }
      if (!this.hooks.sayAgain(one.said)) continue;
      one.since = now;
      one.attempts++;
    }
    return waiting.size > 0;
  }
}
