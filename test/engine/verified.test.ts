import { expect } from '@open-wc/testing';
import type { ConnectionError, StartOptions } from '../../src/connections/connection.js';
import { desk, message, seen, unique } from '../../src/connections/contract/tools.js';
import { XmppAgent } from '../../src/connections/xmpp/agent.js';
import { XmppCustomer } from '../../src/connections/xmpp/customer.js';
import { customerToken, type Engine, engines } from './engines.js';

const customerOf = (
  { websocket: server, team: account }: Engine,
  getToken?: () => Promise<string>,
) => new XmppCustomer({ server, account, widgetId: 'default', getToken });

const agentOf = ({ websocket: server, team: account, teamPassword }: Engine) =>
  new XmppAgent({ server, account, getToken: async () => teamPassword });

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

for (const engine of await engines()) {
  describe(`a verified customer at ${engine.name}`, () => {
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

    it('finds the open conversation again on another device', async () => {
      const externalId = unique();
      const token = await customerToken(engine, { externalId });
      const [first, second] = [customerOf(engine), customerOf(engine)];
      await first.start(ana(externalId, token));
      await first.send(message('From my phone'));
      const { conversation } = await second.start(ana(externalId, token));
      expect(conversation?.lastMessage?.text).to.equal('From my phone');
      const { items } = await second.history({ limit: 5 });
      expect(items.map(({ text }) => text)).to.deep.equal(['From my phone']);
      await Promise.all([first.close(), second.close()]);
    });

    it('is refused with a token of somebody else, or with one that has expired', async () => {
      const externalId = unique();
      const other = await customerToken(engine, { externalId: 'somebody else' });
      expect(await codeOf(customerOf(engine).start(ana(externalId, other)))).to.equal(
        'unauthorized',
      );
      const expired = await customerToken(engine, { externalId }, 1);
      await new Promise((resolve) => setTimeout(resolve, 2_100)); // whole seconds
      expect(await codeOf(customerOf(engine).start(ana(externalId, expired)))).to.equal(
        'expired-token',
      );
      let asked = 0;
      const customer = customerOf(engine, () => {
        asked++;
        return customerToken(engine, { externalId });
      });
      await customer.start(ana(externalId, expired));
      await customer.send(message('With a fresh one'));
      expect(asked).to.equal(1);
      await customer.close();
    });
  });
}
