import { expect } from '@open-wc/testing';
import { contact, email, message, unique, waitFor } from '../../src/connections/contract/tools.js';
import { XmppAgent } from '../../src/connections/xmpp/agent.js';
import { XmppCustomer } from '../../src/connections/xmpp/customer.js';
import { messageOf, type Payload } from '../../src/connections/xmpp/messages.js';
import { XmppStream } from '../../src/connections/xmpp/stream.js';
import { defaultSettings } from '../../src/model/widget-settings.js';
import { AgentSession } from '../../src/session/agent-session.js';
import { customerToken, type Engine, engines } from './engines.js';

/** A customer whose browser sends whatever it likes, by an account of its own. */
async function manipulated({ websocket, team, host }: Engine) {
  const account = { username: `v-${unique()}`, domain: `visitors.${host}`, password: unique() };
  const hooks = { onStanza: () => {}, onStatus: () => {}, prepare: async () => {} };
  const stream = new XmppStream(websocket, account, hooks, true);
  await stream.ready();
  return {
    close: () => stream.close(),
    say: (payload: Payload, text?: string) =>
      stream.send(
        messageOf({
          ...{ to: team, thread: 't', id: unique(), payload, kept: true },
          ...(text !== undefined && { text }),
        }),
      ),
  };
}

const wishes: Payload = { rating: { value: 1 }, transcript: { to: 'eve@example.com' } };

for (const engine of await engines()) {
  describe(`a desk at ${engine.name}`, () => {
    let session: AgentSession;
    let agent: XmppAgent;

    /** That visitor's conversation, once its last message is this one. */
    const conversation = (visitor: string, last: string) =>
      waitFor('the conversation', () => {
        const { state } = session;
        const all = state.phase === 'signed-in' ? state.conversations : [];
        return all.find((one) => one.visitor === visitor && one.lastMessage?.text === last);
      });

    beforeEach(async () => {
      const { websocket: server, team: account, teamPassword } = engine;
      agent = new XmppAgent({ server, account });
      session = new AgentSession(agent);
      await session.signIn({ id: 'mia', name: 'Mia' }, teamPassword);
    });
    afterEach(async () => {
      await session.close();
      await agent.close();
    });

    it('drops a rating and a wish for a transcript that a visitor sends by hand', async () => {
      const visitor = unique();
      const eve = await manipulated(engine);
      eve.say({ opening: { widgetId: 'default', authType: 'optional', visitor } }, 'Hello');
      await agent.send((await conversation(visitor, 'Hello')).id, message('How can I help?'));
      eve.say(wishes);
      eve.say({}, 'Done');
      const found = await conversation(visitor, 'Done');
      expect(found).to.not.have.any.keys('rating', 'transcriptRequest', 'contactId');
      eve.close();
    });

    it('knows nobody by their word alone where the widget is set so', async () => {
      const { websocket: server, team: account } = engine;
      const [widgetId, visitor] = [unique(), unique()];
      await agent.saveSettings({ ...defaultSettings(widgetId), verifiedOnly: true });
      const eve = await manipulated(engine);
      const opening = { widgetId, authType: 'optional', visitor } as const;
      const login = { details: { email: email() }, authType: 'optional' } as const;
      eve.say({ opening, login }, 'Hello');
      await conversation(visitor, 'Hello');
      // A verified customer comes after her, and is known: so she would be by now.
      const externalId = unique();
      const ana = new XmppCustomer({ server, account, widgetId });
      const token = await customerToken(engine, { externalId });
      const identity = { kind: 'contact', via: 'code', details: { externalId }, token } as const;
      const options = { identity, authType: 'optional', visitor: unique() } as const;
      await ana.start(options);
      await ana.send(message('Hi'));
      await waitFor('Ana to be known', async () => {
        return (await conversation(options.visitor, 'Hi')).contactId;
      });
      expect((await conversation(visitor, 'Hello')).contactId).to.equal(undefined);
      eve.close();
      await ana.close();
    });

    it('takes them from somebody who has logged in', async () => {
      const { websocket: server, team: account } = engine;
      const visitor = unique();
      const ana = new XmppCustomer({ server, account, widgetId: 'default' });
      await ana.start({ identity: { kind: 'visitor' }, authType: 'optional', visitor });
      await ana.send(message('Hello'));
      await ana.identify(contact({ email: email() }));
      await agent.send((await conversation(visitor, 'Hello')).id, message('How can I help?'));
      await ana.rate({ value: 5 });
      await ana.requestTranscript();
      await waitFor('the rating', async () => {
        const { rating, transcriptRequest } = await conversation(visitor, 'How can I help?');
        return rating?.value === 5 && transcriptRequest;
      });
      await ana.close();
    });
  });
}
