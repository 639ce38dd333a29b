import { expect } from '@open-wc/testing';
import { heard, message, unique, waitFor } from '../../src/connections/contract/tools.js';
import { XmppAgent } from '../../src/connections/xmpp/agent.js';
import { XmppCustomer } from '../../src/connections/xmpp/customer.js';
import { presenceOf } from '../../src/connections/xmpp/messages.js';
import { ns } from '../../src/connections/xmpp/names.js';
import { el } from '../../src/connections/xmpp/xml.js';
import { defaultSettings } from '../../src/model/widget-settings.js';
import { engines } from './engines.js';
import { manipulated } from './manipulated.js';

/** What a page never sends; the server alone is attacked in attacks.test.mjs. */
for (const engine of await engines()) {
  describe(`stanzas made by hand at ${engine.name}`, () => {
    const opening = (visitor: string) =>
      ({ opening: { widgetId: 'default', authType: 'optional', visitor } }) as const;
    const mallory = { id: 'mallory', name: 'Mallory' };
    let agent: XmppAgent;

    const conversation = (visitor: string, last: string) =>
      waitFor('the conversation', async () =>
        (await agent.conversations({}, { limit: 200 })).items.find(
          (one) => one.visitor === visitor && one.lastMessage?.text === last,
        ),
      );

    beforeEach(async () => {
      const { websocket: server, team: account, teamPassword } = engine;
      agent = new XmppAgent({ server, account });
      await agent.signIn({ id: 'mia', name: 'Mia' }, teamPassword);
    });
    afterEach(() => agent.close());

    it('give a customer none of the words that are the team’s', async () => {
      const [visitor, widgetId] = [unique(), unique()];
      const settings = await agent.saveSettings({ ...defaultSettings(widgetId), heading: 'Ours' });
      const blank = { provenance: {}, createdAt: 0, updatedAt: 0, revision: 0 };
      const known = await agent.saveContact({ ...blank, id: '', details: { firstName: 'Ana' } });
      const eve = await manipulated(engine);
      eve.say(opening(visitor), 'Hello');
      const { id } = await conversation(visitor, 'Hello');
      await agent.send(id, message('How can I help?'));
      eve.say({ agent: mallory, note: 'A note', assignee: mallory, record: known.id });
      eve.say({ blocked: true, transcriptSent: true, removed: widgetId, replies: 99 });
      eve.say({ settings: { ...settings, heading: 'Hers', revision: 99 } });
      eve.say({ contact: { ...known, details: { firstName: 'Eve' }, revision: 99 } });
      eve.say({ conversation: { at: Date.now() * 2, conversation: { id, state: 'ended' } } });
      eve.say({}, 'Done');
      const seen = await conversation(visitor, 'Done');
      expect(seen).to.include({ state: 'open', unread: 2 });
      expect(seen).to.not.have.any.keys('assignee', 'recordId', 'blocked', 'contactId');
      const { items } = await agent.history(id, { limit: 9 });
      expect(items.map(({ text, author, authorName }) => [author, authorName, text])).to.deep.equal(
        [
          ['customer', undefined, 'Hello'],
          ['agent', 'Mia', 'How can I help?'],
          ['customer', undefined, 'Done'],
        ],
      );
      expect((await agent.contact(known.id))?.details.firstName).to.equal('Ana');
      const kept = (await agent.widgets()).find((one) => one.widgetId === widgetId);
      expect(kept?.heading).to.equal('Ours');
      eve.close();
    });

    it('open none of the nodes that desks keep, to read or to write', async () => {
      const visitor = unique();
      const eve = await manipulated(engine);
      eve.say(opening(visitor), 'Hello');
      const { id } = await conversation(visitor, 'Hello');
      await agent.note(id, message('A secret'));
      await agent.saveSettings(defaultSettings(unique()));
      const nodes = ['contacts:0', 'conversations:0', 'settings:0', 'replies:0', `lines:0:${id}`];
      for (const node of nodes.map((name) => `urn:pd:${name}`)) {
        const item = el('item', { id: 'x' }, el('json', { xmlns: ns.json }, '{}'));
        const pubsub = (...what: Parameters<typeof el>) =>
          el('pubsub', { xmlns: ns.pubsub }, el(...what));
        const own = eve.address;
        const tries = {
          read: await eve.ask('get', engine.team, pubsub('items', { node })),
          subscribe: await eve.ask('set', engine.team, pubsub('subscribe', { node, jid: own })),
          publish: await eve.ask('set', engine.team, pubsub('publish', { node }, item)),
          retract: await eve.ask('set', engine.team, pubsub('retract', { node }, item)),
          purge: await eve.ask(
            'set',
            engine.team,
            el('pubsub', { xmlns: ns.pubsubOwner }, el('purge', { node })),
          ),
        };
        for (const [what, answer] of Object.entries(tries)) {
          expect(answer, `${what} ${node}`).to.match(
            /^(forbidden|closed-node|not-allowed|not-authorized|service-unavailable|item-not-found)$/,
          );
        }
      }
      const { items } = await agent.history(id, { limit: 9 });
      expect(items.map(({ text }) => text)).to.deep.equal(['Hello', 'A secret']);
      eve.close();
    });

    it('deceive no customer, who heeds nobody but the team', async () => {
      const { websocket: server, team: account } = engine;
      const visitor = unique();
      const ana = new XmppCustomer({ server, account, widgetId: 'default' });
      const log = heard(ana);
      const { resume } = await ana.start({
        identity: { kind: 'visitor' },
        authType: 'optional',
        visitor,
      });
      await ana.send(message('Hello'));
      const { id } = await conversation(visitor, 'Hello');
      const eve = await manipulated(engine);
      const to = resume['account']!;
      const presence = presenceOf(mallory, false);
      eve.send({ ...presence, attrs: { ...presence.attrs, to } });
      eve.say({ agent: mallory, end: true, blocked: true }, 'I am the team', to);
      eve.say({ agent: mallory, settings: defaultSettings('default') }, undefined, to);
      await eve.ask('get', engine.team.split('@')[1]!, el('ping', { xmlns: ns.ping }));
      await agent.send(id, message('How can I help?'));
      await log.when('message', ({ message: { author } }) => author === 'agent');
      expect(JSON.stringify(log.events)).to.not.include('Mallory');
      expect(JSON.stringify(log.events)).to.not.include('I am the team');
      expect(log.all('settings')).to.deep.equal([]);
      const { items } = await ana.history({ limit: 9 });
      expect(items.map(({ text }) => text)).to.deep.equal(['Hello', 'How can I help?']);
      eve.close();
      await ana.close();
    });
  });
}
