import { expect } from '@open-wc/testing';
import {
  type AgentConnection,
  ConnectionError,
  type CustomerConnection,
} from '../../src/connections/connection.js';
import type { Message } from '../../src/model/message.js';
import { AgentSession, type SignedIn } from '../../src/session/agent-session.js';
import { Browser, tick, until, type Tab } from '../support/customer-browser.js';
import { fakeClock } from '../support/fake-clock.js';

/** How many messages each side writes. */
const count = 200;
const rules = { authType: 'none' } as const;
const sides = ['customer', 'agent'] as const;

/** The same sequence for the same seed (mulberry32): what has failed once can be seen again. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A line that breaks at any call, before it has arrived or before its answer has. */
class BadLine {
  faults = 0;
  good = false;

  constructor(private readonly chance: () => number) {}

  wrap<Line extends CustomerConnection | AgentConnection>(line: Line, calls: string[]): Line {
    return new Proxy(line, {
      get: (target, key) => {
        const value: unknown = Reflect.get(target, key, target);
        if (typeof value !== 'function') return value;
        if (calls.includes(String(key))) {
          return (...args: unknown[]) =>
            this.#carry(() => Reflect.apply(value, target, args) as Promise<unknown>);
        }
        // What happens is heard, now and then twice.
        if (key === 'subscribe') {
          return (listener: (event: unknown) => void) =>
            line.subscribe((event) => {
              listener(event);
              if (this.#breaks(0.2)) listener(structuredClone(event));
            });
        }
        return value.bind(target) as unknown;
      },
    });
  }

  async #carry<T>(call: () => Promise<T>): Promise<T> {
    if (this.#breaks(0.15)) throw new ConnectionError('unavailable');
    for (let wait = this.chance() * 3; wait > 1; wait--) await tick();
    const answer = await call();
    if (this.#breaks(0.15)) throw new ConnectionError('unavailable');
    return answer;
  }

  #breaks(share: number): boolean {
    const broken = !this.good && this.chance() < share;
    if (broken) this.faults++;
    return broken;
  }
}

/** What is wrong with one side's messages, which are numbered, in a thread. */
function figures(thread: readonly Message[], side: Message['author']) {
  const seen = thread
    .filter(({ author, text }) => author === side && /\d$/.test(text))
    .map(({ text }) => Number(text.split(' ')[1]));
  return {
    lost: Array.from({ length: count }, (_, at) => at).filter((at) => !seen.includes(at)),
    doubled: seen.filter((number, at) => seen.indexOf(number) !== at),
    disordered: seen.filter((number, at) => at > 0 && number < seen[at - 1]!),
  };
}

describe('a conversation in memory over lines that break, while both sides write', () => {
  const { now } = Date;
  let browser: Browser;
  let desk: AgentSession;

  beforeEach(() => void (browser = new Browser()));
  afterEach(async () => {
    Date.now = now;
    await desk.close();
    await browser.close();
  });

  for (const seed of [1, 2, 3]) {
    it(`loses, doubles and disorders nothing (seed ${seed})`, async function () {
      this.timeout(60_000);
      const clock = fakeClock();
      // Nobody is slowed: two seconds pass between the customer's messages.
      let time = now();
      Date.now = () => time;
      const chance = random(seed);
      const line = new BadLine(chance);
      const options = {
        rules,
        wrap: (one: CustomerConnection) => line.wrap(one, ['start', 'send', 'history']),
      };
      line.good = true;
      let tab: Tab = await browser.open(options);
      await tab.session.send('Hello');
      await tab.sent();
      desk = new AgentSession(line.wrap(browser.team.agent(), ['send']));
      const state = () => desk.state as SignedIn;
      await desk.signIn({ id: 'mia', name: 'Mia' });
      await until('the desk has it', () => state().conversations.length);
      await desk.select(state().conversations[0]!.id);

      line.good = false;
      let reloads = 0;
      for (let number = 0; number < count; number++) {
        time += 2_001;
        await tab.session.send(`customer ${number}`);
        desk.send(`agent ${number}`);
        for (let tasks = chance() * 4; tasks > 1; tasks--) await tick();
        // Whoever has waited tries again; the page may go before it has.
        if (chance() < 0.3) clock.pass(2_000);
        if (chance() < 0.05) {
          reloads++;
          tab = await browser.reload(tab, options);
        }
      }

      line.good = true;
      const pending = (messages: readonly Message[]) =>
        messages.some(({ status }) => status === 'sending');
      await until('all has arrived', async () => {
        clock.pass(2_000);
        await tab.session.loadOlder();
        await desk.loadOlder();
        return [tab.state, state().selected!].every(
          (side) => side.messages.length >= 2 * count + 1 && !pending(side.messages),
        );
      });
      for (const { messages } of [tab.state, state().selected!]) {
        expect(messages).to.have.length(2 * count + 1);
        for (const side of sides) {
          expect(figures(messages, side), side).to.deep.equal({
            lost: [],
            doubled: [],
            disordered: [],
          });
        }
      }
      console.log(
        `Memory connection, seed ${seed}: ${count} messages each way, ${line.faults} faults, ` +
          `${reloads} reloads; 0 lost, 0 doubled, 0 out of order`,
      );
    });
  }
});
