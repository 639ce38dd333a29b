import { randomId } from '../../model/id.js';

/** A place in what one session says in one conversation: servers may let a message overtake others. */
export interface Run {
  id: string;
  nth: number;
}

/** Numbers what this session says. */
export class OwnRuns {
  readonly #runs = new Map<string, { id: string; nths: Map<string, number> }>();

  /** Of a message that is said once more: the same. */
  of(conversation: string, messageId: string): Run {
    const { id, nths } = this.#runs.get(conversation) ?? { id: randomId(), nths: new Map() };
    this.#runs.set(conversation, { id, nths });
    if (!nths.has(messageId)) nths.set(messageId, nths.size);
    return { id, nth: nths.get(messageId)! };
  }

  clear(): void {
    this.#runs.clear();
  }
}

/** Milliseconds that lie between two messages at least: still to be told apart in a date of today. */
const room = 0.01;

/** Gives what is heard its time in the order in which it was said, whenever it comes. */
export class Runs {
  /** The time of each place, by who says it: in order. */
  readonly #runs = new Map<string, { nth: number; at: number }[]>();

  /**
   * `said`: when it was said, as far as that is known. Of what has the same time, as Prosody's whole
   * seconds give it, each has its own by its number: the same in whichever page of an archive it is read.
   */
  timeOf(from: string, { id, nth }: Run, said: number): number {
    const at = said + room * nth;
    const key = `${from} ${id}`;
    const run = this.#runs.get(key) ?? [];
    this.#runs.set(key, run);
    const index = run.findLastIndex((one) => one.nth < nth) + 1;
    const [before, after] = [run[index - 1], run[index]];
    if (after?.nth === nth) return after.at;
    let time = before ? Math.max(at, before.at + room * (nth - before.nth)) : at;
    const latest = after ? after.at - room * (after.nth - nth) : Infinity;
    if (time > latest) {
      time = before
        ? before.at + ((after!.at - before.at) * (nth - before.nth)) / (after!.nth - before.nth)
        : latest;
    }
    run.splice(index, 0, { nth, at: time });
    return time;
  }

  clear(): void {
    this.#runs.clear();
  }
}
