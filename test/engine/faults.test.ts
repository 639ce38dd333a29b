import { expect } from '@open-wc/testing';
import { message, unique, waitFor } from '../../src/connections/contract/tools.js';
import { XmppAgent } from '../../src/connections/xmpp/agent.js';
import { XmppCustomer } from '../../src/connections/xmpp/customer.js';
import { type Engine, engines, line, restart } from './engines.js';
import { exchange, type ExchangeOptions, type Sides } from './exchange.js';
import { type Wiretap, wiretap } from './wiretap.js';

const count = 300;
/** Milliseconds. A machine that is too slow to sign in between two cuts gets a calm line after that. */
const longestFault = 60_000;

/** A visitor with a running conversation, and an agent who has it: both by the bad line. */
async function meet({ badLine: server, team: account, teamPassword }: Engine): Promise<Sides> {
  const agent = new XmppAgent({ server, account });
  await agent.signIn({ id: 'mia', name: 'Mia' }, teamPassword);
  const customer = new XmppCustomer({ server, account, widgetId: 'default' });
  const visitor = unique();
  await customer.start({ identity: { kind: 'visitor' }, authType: 'none', visitor });
  await customer.send(message('Hello'));
  const { id } = await waitFor('the conversation', async () =>
    (await agent.conversations({}, { limit: 200 })).items.find((one) => one.visitor === visitor),
  );
  return { customer, agent, conversationId: id };
}

for (const engine of await engines()) {
  describe(`a bad line to ${engine.name}`, () => {
    let sides: Sides;
    let tap: Wiretap;
    beforeEach(async () => {
      tap = wiretap();
      sides = await meet(engine);
    });
    afterEach(async function () {
      if (this.currentTest?.state === 'failed') console.log(tap.log());
      tap.end();
      await line(engine, 'calm');
      await Promise.all([sides.customer.close(), sides.agent.close()]);
    });

    /** Figures of a run are worth more than its being green. Returns how often a line was made. */
    async function goesThrough(fault: string, options: Partial<ExchangeOptions>): Promise<number> {
      const [start, { lines }] = [performance.now(), await line(engine, 'calm')];
      const report = await exchange(sides, { count, ...options });
      const more = (await line(engine, 'calm')).lines - lines;
      const { lost, doubled, disorder, stuck, retries } = report;
      const seconds = Math.round((performance.now() - start) / 1000);
      console.log(
        `${engine.name}, ${fault}: ${count} each way in ${seconds} s, ${more} more lines, ` +
          `${retries} sends tried again; ` +
          `${lost.length} lost, ${doubled.length} doubled, ${disorder.length} out of order`,
      );
      const nothing = { stuck: [], lost: [], doubled: [], disorder: [] };
      expect({ stuck, lost, doubled, disorder }).to.deep.equal(nothing);
      return more;
    }

    const speeds = [
      { speed: 'slow', pace: 100 },
      { speed: 'fast', pace: 20 },
    ] as const;
    for (const { speed, pace } of speeds) {
      it(`loses, doubles and disorders none of ${count} messages each way, cut ${speed}`, async function () {
        this.timeout(600_000);
        let calm: ReturnType<typeof setTimeout> | undefined;
        const before = async (index: number) => {
          if (index === 0) {
            await line(engine, speed);
            calm = setTimeout(() => void line(engine, 'calm'), longestFault);
          }
          if (index === count * 0.9) await line(engine, 'calm');
        };
        const through = goesThrough(`cut ${speed}`, { before, pace });
        const lines = await through.finally(() => clearTimeout(calm));
        expect(lines).to.be.above(10);
      });
    }

    it('loses, doubles and disorders none when the server restarts in between', async function () {
      this.timeout(600_000);
      let restarted: Promise<void> | undefined;
      const before = (index: number) => {
        if (index === count / 2) restarted = restart(engine);
      };
      await goesThrough('restarted', { before });
      await restarted;
    });
  });
}
