import { XmppAgent } from '../../src/connections/xmpp/agent.js';
import { XmppCustomer } from '../../src/connections/xmpp/customer.js';
import { connectionContractTests } from '../connections/run-contract.js';
import { engines } from './engines.js';

for (const { name, websocket: server, team: account, teamPassword } of await engines()) {
  describe(`the connection to ${name}`, () =>
    connectionContractTests(() => ({
      customer: (widgetId = 'default') => new XmppCustomer({ server, account, widgetId }),
      agent: () => new XmppAgent({ server, account, getToken: async () => teamPassword }),
    })));
}
