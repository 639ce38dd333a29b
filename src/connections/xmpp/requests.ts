import { randomId } from '../../model/id.js';
import { ConnectionError } from '../connection.js';
import { ns } from './names.js';
import { stanzaError } from './stanza-error.js';
import { child, el, type Element } from './xml.js';

/** Milliseconds that an answer may take, over however many lines. */
const answerComes = 20_000;

interface Request {
  resolve(result: Element): void;
  reject(error: Error): void;
}

/** What is asked on a stream and not answered yet (RFC 6120, section 8.2.3). */
export class Requests {
  readonly #open = new Map<string, Request>();

  constructor(
    private readonly send: (stanza: Element) => void,
    /** An answer does not come in time. */
    private readonly onLate: () => void,
  ) {}

  /** Something is still to be answered. */
  get waiting(): boolean {
    return this.#open.size > 0;
  }

  /** Settles with the result. Rejects with what the server says is wrong. */
  ask(type: 'get' | 'set', to: string | undefined, payload: Element): Promise<Element> {
    const id = randomId().slice(0, 12);
    return new Promise((resolve, reject) => {
      const late = setTimeout(this.onLate, answerComes);
      const settled =
        <T>(settle: (value: T) => void) =>
        (value: T) => {
          clearTimeout(late);
          settle(value);
        };
      this.#open.set(id, { resolve: settled(resolve), reject: settled(reject) });
      this.send(el('iq', { xmlns: ns.client, type, id, to }, payload));
    });
  }

  /** An answer to one of ours; or a question of the other side, which is answered. */
  hear(iq: Element): void {
    const { type, id = '', from } = iq.attrs;
    if (type === 'result' || type === 'error') {
      const request = this.#open.get(id);
      this.#open.delete(id);
      if (type === 'result') request?.resolve(iq);
      else request?.reject(stanzaError(iq));
      return;
    }
    const known = child(iq, 'ping', ns.ping);
    const unknown = el('service-unavailable', { xmlns: ns.stanzaError });
    const answer = { xmlns: ns.client, type: known ? 'result' : 'error', id, to: from };
    this.send(el('iq', answer, known ? undefined : el('error', { type: 'cancel' }, unknown)));
  }

  /** Whoever waits for an answer of the last session has to ask again. */
  lose(): void {
    const all = [...this.#open.values()];
    this.#open.clear();
    for (const { reject } of all) reject(new ConnectionError('unavailable', 'Session lost.'));
  }
}
