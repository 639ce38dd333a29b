import { expect } from '@open-wc/testing';
import { message, unique, waitFor } from '../../src/connections/contract/tools.js';
import { XmppAgent } from '../../src/connections/xmpp/agent.js';
import { XmppCustomer } from '../../src/connections/xmpp/customer.js';
import { type Engine, engines, line, restart } from './engines.js';
import { exchange, type Sides } from './exchange.js';

const count = 300;

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
    beforeEach(async () => {
      sides = await meet(engine);
    });
    afterEach(async () => {
      await line(engine, 'calm');
      await Promise.all([sides.customer.close(), sides.agent.close()]);
    });

    for (const speed of ['slow', 'fast'] as const) {
      it(`loses, doubles and disorders none of ${count} messages each way, cut ${speed}`, async function () {
        this.timeout(400_000);
        await line(engine, speed);
        const calmAt = count * 0.9;
        const before = async (index: number) => {
          if (index === calmAt) await line(engine, 'calm');
        };
        const report = await exchange(sides, { count, before });
        expect(report).to.deep.include({ lost: [], doubled: [], disorder: [] });
      });
    }

    it('loses, doubles and disorders none when the server restarts in between', async function () {
      this.timeout(200_000);
      const before = async (index: number) => {
        if (index === count / 2) await restart(engine);
      };
      const report = await exchange(sides, { count, before });
      expect(report).to.deep.include({ lost: [], doubled: [], disorder: [] });
    });
  });
}
