import { expect } from '@open-wc/testing';
import { contact, email, message, unique, waitFor } from '../../src/connections/contract/tools.js';
import { XmppAgent } from '../../src/connections/xmpp/agent.js';
import { XmppCustomer } from '../../src/connections/xmpp/customer.js';
import type { Payload } from '../../src/connections/xmpp/messages.js';
import { defaultSettings } from '../../src/model/widget-settings.js';
import { AgentSession } from '../../src/session/agent-session.js';
import { customerToken, engines, line } from './engines.js';
import { manipulated } from './manipulated.js';

/** Every word that crosses the lines which are made meanwhile. */
function wiretap() {
  const { WebSocket } = globalThis;
  const crossed: string[] = [];
  globalThis.WebSocket = class extends WebSocket {
    constructor(...given: ConstructorParameters<typeof WebSocket>) {
      super(...given);
      this.addEventListener('message', ({ data }) => crossed.push(String(data)));
    }
    override send(words: string) {
      crossed.push(words);
      super.send(words);
    }
  };
  return { crossed, end: () => void (globalThis.WebSocket = WebSocket) };
}

/** Milliseconds: what the first desk does not do, another one does after some seconds. */
const patience = 20_000;

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

    it('writes notes, assignments and records of which no word crosses a customer’s line', async () => {
      const { websocket: server, team: account } = engine;
      const visitor = unique();
      const start = { identity: { kind: 'visitor' }, authType: 'none', visitor } as const;
      const tap = wiretap();
      const [ana, again] = [0, 1].map(
        () => new XmppCustomer({ server, account, widgetId: 'default' }),
      ) as [XmppCustomer, XmppCustomer];
      try {
        const { resume } = await ana.start(start);
        await ana.send(message('Hello'));
        const { id } = await conversation(visitor, 'Hello');
        const note = message(`A regular ${unique()}`);
        const luka = { id: unique(), name: `Luka ${unique()}` };
        await agent.note(id, note);
        await agent.assign(id, luka);
        const details = { username: `regular-${unique()}` };
        const blank = { id: '', provenance: {}, createdAt: 0, updatedAt: 0, revision: 0 };
        const record = await agent.saveContact({ ...blank, details }, id);
        await agent.send(id, message('How can I help?'));
        await waitFor('the answer', async () => (await ana.history({ limit: 9 })).items[1]);
        // As a page that is loaded anew: it reads all that it can.
        await again.start({ ...start, resume });
        expect((await again.history({ limit: 9 })).items).to.have.lengthOf(2);
        const seen = await agent.history(id, { limit: 9 });
        const lines = seen.items.map(({ text, assigned }) => (assigned ? assigned.to : text));
        expect(lines).to.deep.equal(['Hello', note.text, luka.name, 'How can I help?']);
        expect(seen.items[1]).to.include({ kind: 'note', authorName: 'Mia' });
        const words = tap.crossed.join('\n');
        expect(words).to.include('How can I help?');
        for (const secret of [
          note.text,
          note.id,
          luka.name,
          luka.id,
          record.id,
          details.username,
        ]) {
          expect(words.includes(secret), secret).to.equal(false);
        }
      } finally {
        tap.end();
        await Promise.all([ana.close(), again.close()]);
      }
    });

    it('hears nothing of a blocked person, whatever their browser sends', async () => {
      const visitor = unique();
      const eve = await manipulated(engine);
      eve.say({ opening: { widgetId: 'default', authType: 'none', visitor } }, 'Buy!');
      const { id } = await conversation(visitor, 'Buy!');
      await agent.block({ conversationId: id }, true);
      eve.say({}, 'Buy more!');
      await waitFor('the refusal', () => eve.heard.some((one) => one.includes('type="error"')));
      const said = async () =>
        (await agent.history(id, { limit: 9 })).items.map(({ text }) => text);
      expect(await said()).to.deep.equal(['Buy!']);
      await agent.block({ conversationId: id }, false);
      eve.say({}, 'Sorry');
      await conversation(visitor, 'Sorry');
      expect(await said()).to.deep.equal(['Buy!', 'Sorry']);
      eve.close();
    });

    /** A blocked contact comes anew, by another address. */
    async function comesAnew() {
      const login = { details: { email: email() }, authType: 'form' } as const;
      const [first, second] = [unique(), unique()];
      const says = async (visitor: string, text: string) => {
        const eve = await manipulated(engine);
        eve.say({ opening: { widgetId: 'default', authType: 'form', visitor }, login }, text);
        return eve;
      };
      const eve = await says(first, 'Buy!');
      const { contactId } = await waitFor(
        'her record',
        async () => {
          const found = await conversation(first, 'Buy!');
          return found.contactId ? found : undefined;
        },
        patience,
      );
      await agent.block({ contactId: contactId! }, true);
      const anew = await says(second, 'Buy more!');
      await waitFor(
        'the refusal',
        () => {
          anew.say({}, 'Buy!');
          return anew.heard.some((one) => one.includes('type="error"'));
        },
        patience,
      );
      const all = (await agent.conversations({}, { limit: 200 })).items;
      expect(all.some(({ visitor }) => visitor === second)).to.equal(false);
      await agent.block({ contactId: contactId! }, false);
      anew.say({}, 'Sorry');
      await conversation(second, 'Sorry');
      eve.close();
      anew.close();
    }

    it('sees nothing of a blocked contact who comes anew, by another address', comesAnew);

    it('does not wait for the first desk with that, which may be gone without a word', async () => {
      const { badLine: server, team: account, teamPassword } = engine;
      const first = new XmppAgent({ server, account });
      try {
        await first.signIn({ id: 'luka', name: 'Luka' }, teamPassword);
        // Whoever comes later is named later.
        await session.signIn({ id: 'mia', name: 'Mia' }, teamPassword);
        await line(engine, 'hold');
        await comesAnew();
      } finally {
        await line(engine, 'calm');
        await first.close();
      }
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
