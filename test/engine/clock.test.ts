import { expect } from '@open-wc/testing';
import { message, unique, waitFor } from '../../src/connections/contract/tools.js';
import { XmppAgent } from '../../src/connections/xmpp/agent.js';
import { XmppCustomer } from '../../src/connections/xmpp/customer.js';
import type { Message } from '../../src/model/message.js';
import { Thread } from '../../src/session/thread.js';
import { engines } from './engines.js';

const hour = 3_600_000;

for (const { name, websocket: server, team: account, teamPassword } of await engines()) {
  describe(`a machine with a wrong clock at ${name}`, () => {
    const { now } = Date;
    afterEach(() => {
      Date.now = now;
    });

    for (const [wrong, ahead] of [['fast', hour] as const, ['slow', -hour] as const]) {
      it(`has the order of the server, an hour ${wrong}, and its times`, async () => {
        Date.now = () => now() + ahead;
        const agent = new XmppAgent({ server, account });
        const customer = new XmppCustomer({ server, account, widgetId: 'default' });
        try {
          await agent.signIn({ id: 'mia', name: 'Mia' }, teamPassword);
          const visitor = unique();
          await customer.start({ identity: { kind: 'visitor' }, authType: 'none', visitor });
          await customer.send(message('Hello'));
          const { id } = await waitFor('the conversation', async () =>
            (await agent.conversations({}, { limit: 200 })).items.find(
              (one) => one.visitor === visitor,
            ),
          );
          const views = { customer: new Thread(), agent: new Thread() };
          customer.subscribe((event) => {
            if (event.type === 'message') views.customer.put(event.message);
          });
          agent.subscribe((event) => {
            if (event.type === 'message') views.agent.put(event.message);
          });
          // As a session does: own messages have the time of their delivery.
          for (const [at, side] of (
            ['agent', 'customer', 'agent', 'customer'] as const
          ).entries()) {
            const said = message(`${at}`);
            const { sentAt } =
              side === 'agent' ? await agent.send(id, said) : await customer.send(said);
            const own: Message = { ...said, kind: 'text', author: side, sentAt, status: 'sent' };
            views[side].put(own);
            const other = side === 'agent' ? 'customer' : 'agent';
            await waitFor(`${at} to be heard`, () => views[other].has(said.id));
          }
          for (const view of [views.customer, views.agent]) {
            expect(view.messages.map(({ text }) => text)).to.deep.equal(['0', '1', '2', '3']);
            for (const { sentAt } of view.messages) {
              expect(Math.abs(sentAt - now())).to.be.below(hour / 2);
            }
          }
        } finally {
          await Promise.all([customer.close(), agent.close()]);
        }
      });
    }
  });
}
