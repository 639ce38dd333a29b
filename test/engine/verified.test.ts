import { expect } from '@open-wc/testing';
import type { ConnectionError, StartOptions } from '../../src/connections/connection.js';
import {
  desk,
  heard,
  message,
  seen,
  texts,
  unique,
  waitFor,
} from '../../src/connections/contract/tools.js';
import { XmppAgent } from '../../src/connections/xmpp/agent.js';
import { XmppCustomer } from '../../src/connections/xmpp/customer.js';
import { agentToken, customerKeys, customerToken, type Engine, engines, line } from './engines.js';

const customerOf = (
  { websocket, team: account }: Engine,
  getToken?: () => Promise<string>,
  server = websocket,
) => new XmppCustomer({ server, account, widgetId: 'default', getToken });

const agentOf = (
  { websocket: server, team: account, teamPassword }: Engine,
  customerKeys?: string,
) => new XmppAgent({ server, account, customerKeys, getToken: async () => teamPassword });

const ana = (externalId: string, token: string): StartOptions => ({
  identity: { kind: 'contact', via: 'code', details: { externalId, firstName: 'Ana' }, token },
  authType: 'code',
  visitor: unique(),
});

const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'none',
    (error: ConnectionError) => error.code,
  );

/** A token that is about to end, and what settles when it has: servers count whole seconds. */
async function shortLived(make: (expiresIn: number) => Promise<string>) {
  const end = (Math.floor(Date.now() / 1000) + 4) * 1000;
  const token = await make(3);
  return { token, ended: () => waitFor('the token to expire', () => Date.now() > end, 10_000) };
}

for (const engine of await engines()) {
  describe(`a verified customer at ${engine.name}`, () => {
    afterEach(() => line(engine, 'calm'));

    it('is known to the team by a verified id, and by what else is claimed', async () => {
      const agent = await desk({ agent: () => agentOf(engine) } as never);
      const externalId = `A:${unique()}`;
      const customer = customerOf(engine);
      const options = ana(externalId, await customerToken(engine, { externalId }));
      await customer.start(options);
      await customer.send(message('Hello'));
      const { contactId } = await seen(agent, options, (one) => one.contactId);
      const contact = await agent.contact(contactId!);
      expect(contact?.details).to.deep.include({ externalId, firstName: 'Ana' });
      expect(contact?.provenance).to.include({ externalId: 'verified', firstName: 'claimed' });
      await Promise.all([customer.close(), agent.close()]);
    });

    it('is known by each field of the token, where the desk has the site’s keys', async () => {
      const keys = await customerKeys(engine);
      const agent = await desk({ agent: () => agentOf(engine, keys) } as never);
      const externalId = unique();
      const signed = { externalId, email: 'ana@example.com', additionalFields: { plan: 'pro' } };
      const options = ana(externalId, await customerToken(engine, signed));
      const customer = customerOf(engine);
      await customer.start(options);
      await customer.send(message('Hello'));
      const { contactId } = await seen(agent, options, (one) => one.contactId);
      const contact = await agent.contact(contactId!);
      expect(contact?.details).to.deep.include({ ...signed, firstName: 'Ana' });
      expect(contact?.provenance).to.deep.equal({
        externalId: 'verified',
        email: 'verified',
        'additionalFields.plan': 'verified',
        firstName: 'claimed',
      });
      await Promise.all([customer.close(), agent.close()]);
    });

    it('finds the open conversation again on another device', async () => {
      const externalId = unique();
      const token = await customerToken(engine, { externalId });
      const [first, second] = [customerOf(engine), customerOf(engine)];
      await first.start(ana(externalId, token));
      await first.send(message('From my phone'));
      const { conversation } = await second.start(ana(externalId, token));
      expect(conversation?.lastMessage?.text).to.equal('From my phone');
      const { items } = await second.history({ limit: 5 });
      expect(texts(items)).to.deep.equal(['From my phone']);
      await Promise.all([first.close(), second.close()]);
    });

    it('is refused with a token of somebody else, or with one that has expired', async () => {
      const externalId = unique();
      const other = await customerToken(engine, { externalId: 'somebody else' });
      expect(await codeOf(customerOf(engine).start(ana(externalId, other)))).to.equal(
        'unauthorized',
      );
      const { token, ended } = await shortLived((expiresIn) =>
        customerToken(engine, { externalId }, expiresIn),
      );
      await ended();
      expect(await codeOf(customerOf(engine).start(ana(externalId, token)))).to.equal(
        'expired-token',
      );
    });

    /** In a conversation whose token has ended, and whose line was cut since then. */
    const outlivesToken = async (externalId: string, getToken: () => Promise<string>) => {
      const { token, ended } = await shortLived((expiresIn) =>
        customerToken(engine, { externalId }, expiresIn),
      );
      const customer = customerOf(engine, getToken, engine.badLine);
      const log = heard(customer);
      await customer.start(ana(externalId, token));
      await customer.send(message('With the first'));
      await ended();
      await line(engine, 'cut');
      return { customer, log };
    };

    it('goes on with a fresh token, asked for once, and with all that was written meanwhile', async () => {
      const externalId = unique();
      let asked = 0;
      const getToken = () => {
        asked++;
        return customerToken(engine, { externalId });
      };
      const { customer, log } = await outlivesToken(externalId, getToken);
      await log.when('status', ({ status }) => status === 'offline');
      await Promise.all(['Second', 'Third'].map((text) => customer.send(message(text))));
      const { items } = await customer.history({ limit: 5 });
      expect(texts(items)).to.have.members(['With the first', 'Second', 'Third']);
      expect([asked, customer.status]).to.deep.equal([1, 'online']);
      await customer.close();
    });

    it('is let in again by another try, once the site has a token for them', async () => {
      const externalId = unique();
      let mayCome = false;
      const getToken = async () => (mayCome ? customerToken(engine, { externalId }) : '');
      const { customer, log } = await outlivesToken(externalId, getToken);
      await log.when('status', ({ status }) => status === 'refused');
      const second = message('Second');
      expect(await codeOf(customer.send(second))).to.equal('expired-token');
      mayCome = true;
      await customer.send(second);
      const { items } = await customer.history({ limit: 5 });
      expect(texts(items)).to.deep.equal(['With the first', 'Second']);
      await customer.close();
    });
  });

  describe(`an agent at ${engine.name}`, () => {
    afterEach(() => line(engine, 'calm'));

    it('signs in with a token of the back office, and with a fresh one when that has expired', async () => {
      const { token, ended } = await shortLived((expiresIn) => agentToken(engine, expiresIn));
      const tokens = [token];
      const { badLine: server, team: account } = engine;
      const getToken = async () => tokens.shift() ?? agentToken(engine);
      const agent = new XmppAgent({ server, account, getToken });
      const log = heard(agent);
      await agent.signIn({ id: 'mia', name: 'Mia' });
      await ended();
      await line(engine, 'cut');
      await log.when('status', ({ status }) => status === 'offline');
      await waitFor('to be back', () => agent.status === 'online');
      expect(tokens, 'the first token').to.deep.equal([]);
      await agent.close();
    });

    it('is refused with a token of somebody else', async () => {
      const { websocket: server, team: account } = engine;
      const secret = await customerToken(engine, { externalId: 'support' });
      const agent = new XmppAgent({ server, account });
      const signIn = agent.signIn({ id: 'mia', name: 'Mia' }, secret);
      expect(await codeOf(signIn)).to.equal('unauthorized');
      await agent.close();
    });
  });
}
