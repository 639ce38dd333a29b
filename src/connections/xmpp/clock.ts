import { ns } from './names.js';
import type { XmppStream } from './stream.js';
import { child, el, textOf } from './xml.js';

/** Milliseconds. Servers say the time in whole seconds, and the answer takes its time. */
const tolerance = 5_000;

/** Tells the time as the server has it, whatever this machine's clock says. */
export class Clock {
  #ahead = 0;

  now(): number {
    return Date.now() + this.#ahead;
  }

  /** Asks the server (XEP-0202). One that does not say is taken to have the same time. */
  async set(stream: XmppStream): Promise<void> {
    const asked = Date.now();
    const time = el('time', { xmlns: ns.time });
    const answer = await stream.request('get', stream.account.domain, time).catch(() => undefined);
    const utc = Date.parse(textOf(child(child(answer, 'time', ns.time), 'utc')));
    const ahead = utc - (asked + Date.now()) / 2;
    this.#ahead = Math.abs(ahead) > tolerance ? ahead : 0;
  }
}
