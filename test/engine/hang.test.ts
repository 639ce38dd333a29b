import { expect } from '@open-wc/testing';
import { message, unique, waitFor } from '../../src/connections/contract/tools.js';
import { XmppAgent } from '../../src/connections/xmpp/agent.js';
import { XmppCustomer } from '../../src/connections/xmpp/customer.js';
import { Thread } from '../../src/session/thread.js';
import { type Engine, engines, hang } from './engines.js';
import { type Wiretap, wiretap } from './wiretap.js';

/** Milliseconds: a session is given up after 10 s, its heir then found out, and told the rest. */
const longest = 90_000;

const desk = ({ websocket: server, team: account }: Engine) => new XmppAgent({ server, account });

async function meet(engine: Engine) {
  const { websocket: server, team: account, teamPassword } = engine;
  const agent = desk(engine);
  await agent.signIn({ id: 'mia', name: 'Mia' }, teamPassword);
  const customer = new XmppCustomer({ server, account, widgetId: 'default' });
  const visitor = unique();
  const { resume } = await customer.start({
    identity: { kind: 'visitor' },
    authType: 'none',
    visitor,
  });
  await customer.send(message('Hello'));
  const { id } = await waitFor('the conversation', async () =>
    (await agent.conversations({}, { limit: 200 })).items.find((one) => one.visitor === visitor),
  );
  const heard = { customer: new Thread(), agent: new Thread() };
  customer.subscribe((event) => {
    if (event.type === 'message') heard.customer.put(event.message);
  });
  agent.subscribe((event) => {
    if (event.type === 'message' && event.conversationId === id) heard.agent.put(event.message);
  });
  return { agent, customer, id, heard, team: account, visitor: resume['account']! };
}

for (const engine of (await engines()).filter(({ name }) => name === 'ejabberd')) {
  describe(`a session that hangs at ${engine.name}`, function () {
    this.timeout(2 * longest);
    let tap: Wiretap;
    let sides: Awaited<ReturnType<typeof meet>>;
    beforeEach(async () => {
      tap = wiretap();
      sides = await meet(engine);
    });
    afterEach(async function () {
      if (this.currentTest?.state === 'failed') console.log(tap.log());
      tap.end();
      await Promise.all([sides.customer.close(), sides.agent.close()]);
    });

    const words = ['one', 'two', 'three'];
    /** Rejects too, until its own session is another one. */
    const persist = (send: () => Promise<unknown>) =>
      waitFor(
        'it to be sent',
        () =>
          send().then(
            () => true,
            () => false,
          ),
        longest,
      );
    const teamSays = async () => {
      const { agent, id } = sides;
      for (const word of words.map(message)) await persist(() => agent.send(id, word));
    };
    const customerSays = async () => {
      for (const word of words.map(message)) await persist(() => sides.customer.send(word));
    };
    /** In a view; its order, not that in which it came. */
    const arrives = async (side: 'customer' | 'agent') => {
      const come = () =>
        sides.heard[side].messages
          .filter(({ author, text }) => author !== side && words.includes(text))
          .map(({ text }) => text);
      await waitFor(`all at the ${side}`, () => come().length >= words.length, longest);
      expect(come()).to.deep.equal(words);
    };

    it('keeps nothing from a customer', async () => {
      await hang(engine, sides.visitor);
      sides.customer.signal({ type: 'typing', active: true }); // or they would be tried later
      await teamSays();
      await arrives('customer');
    });

    it('keeps nothing from a desk', async () => {
      await hang(engine, sides.team);
      sides.agent.signal(sides.id, { type: 'typing', active: true });
      await customerSays();
      await arrives('agent');
    });

    it('keeps nothing from the archive, though another desk hears it', async () => {
      const [luka, tom] = [desk(engine), desk(engine)];
      try {
        await luka.signIn({ id: 'luka', name: 'Luka' }, engine.teamPassword);
        await hang(engine, sides.team); // the newest: Luka's
        luka.signal(sides.id, { type: 'typing', active: true });
        await customerSays();
        await arrives('agent');
        await tom.signIn({ id: 'tom', name: 'Tom' }, engine.teamPassword);
        const kept = async () => {
          const { items } = await tom.history(sides.id, { limit: 20 });
          return items.map(({ text }) => text).filter((text) => words.includes(text));
        };
        await waitFor('all in the archive', async () => (await kept()).length === 3, longest);
        expect(await kept()).to.deep.equal(words);
      } finally {
        await Promise.all([luka.close(), tom.close()]);
      }
    });

    it('keeps nothing from either, where both hang and both go on talking', async () => {
      await hang(engine, sides.team);
      await hang(engine, sides.visitor);
      await Promise.all([teamSays(), customerSays()]);
      await Promise.all([arrives('customer'), arrives('agent')]);
    });
  });
}
