import { expect } from '@open-wc/testing';
import type { AgentConnection, ConnectionError } from '../../src/connections/connection.js';
import { message, unique } from '../../src/connections/contract/tools.js';
import { localAgent, localCustomer } from '../../src/connections/local/local.js';
import { MemoryTeam } from '../../src/connections/memory/memory-team.js';
import { defaultSettings, type WidgetSettings } from '../../src/model/widget-settings.js';
import { contact } from '../support/desk-samples.js';

/** Everything of a team that is nobody's business but its own. */
const calls: Record<string, (agent: AgentConnection, id: string) => Promise<unknown>> = {
  'the conversations': (agent) => agent.conversations({}, { limit: 9 }),
  'the messages': (agent, id) => agent.history(id, { limit: 9 }),
  'a reply': (agent, id) => agent.send(id, message('Hello')),
  'a note': (agent, id) => agent.note(id, message('Careful')),
  'an assignment': (agent, id) => agent.assign(id, { id: 'mia', name: 'Mia' }),
  'an end': (agent, id) => agent.end(id),
  'a block': (agent, id) => agent.block({ conversationId: id }, true),
  'a transcript as sent': (agent, id) => agent.markTranscriptSent(id),
  'a contact': (agent) => agent.contact('p1'),
  'the contacts': (agent) => agent.contacts('', { limit: 9 }),
  'a changed contact': (agent) => agent.saveContact(contact({ revision: 0 })),
  'an erasure': (agent) => agent.erase('p1'),
  'the canned replies': (agent) => agent.cannedReplies(),
  'changed canned replies': (agent) => agent.saveCannedReplies({ items: [], revision: 0 }),
  'a file': (agent) =>
    agent.upload!(new File(['x'], 'x.txt'), {
      id: crypto.randomUUID(),
      signal: new AbortController().signal,
      onProgress: () => {},
    }),
  'the content of a file': (agent) =>
    agent.download!({ id: 'x', name: 'x.txt', size: 1, type: 'text/plain' }),
};

const codeOf = (call: Promise<unknown>) =>
  call.then(
    () => 'taken',
    ({ code }: ConnectionError) => code,
  );

const kinds = {
  memory: () => new MemoryTeam(),
  local: () => {
    const account = unique();
    return {
      customer: () => localCustomer({ account, widgetId: 'default' }),
      agent: () => localAgent({ account }),
    };
  },
};

for (const [kind, make] of Object.entries(kinds)) {
  describe(`Whoever is not signed in to a team in ${kind}`, () => {
    for (const [what, call] of Object.entries(calls)) {
      it(`is refused ${what}, before the sign-in and after the sign-out`, async () => {
        const team = make();
        const customer = team.customer();
        await customer.start({
          identity: { kind: 'visitor' },
          authType: 'none',
          visitor: '4f7a',
        });
        await customer.send(message('Hello'));
        const mia = team.agent();
        await mia.signIn({ id: 'mia', name: 'Mia' });
        const before = await mia.conversations({}, { limit: 9 });
        const [{ id } = { id: '' }] = before.items;

        const stranger = team.agent();
        expect(await codeOf(call(stranger, id))).to.equal('unauthorized');
        await stranger.signIn({ id: 'tomo', name: 'Tomo' });
        await stranger.signOut();
        expect(await codeOf(call(stranger, id))).to.equal('unauthorized');

        expect(await mia.conversations({}, { limit: 9 })).to.deep.equal(before);
        expect((await mia.history(id, { limit: 9 })).items).to.have.length(1);
        expect((await mia.contacts('', { limit: 9 })).items).to.deep.equal([]);
        await Promise.all([customer, mia, stranger].map((one) => one.close()));
      });
    }
  });
}

const wrongSettings: Record<string, object> = {
  'an unknown authentication type': { authType: 'anybody' },
  'a colour that is none': { accent: 'greenish' },
  'a title without end': { heading: 'x'.repeat(10_000) },
  'a time zone that is none': { hours: { timeZone: 'Europe/Atlantis', week: {} } },
  'a field of an unknown type': { fields: [{ name: 'order', label: 'Order', type: 'magic' }] },
};

for (const [kind, make] of Object.entries(kinds)) {
  describe(`A team in ${kind}`, () => {
    for (const [what, change] of Object.entries(wrongSettings)) {
      it(`stores no settings with ${what}, and keeps those that it has`, async () => {
        const team = make();
        const [admin, customer] = [team.agent(), team.customer()];
        const stored = await admin.saveSettings(defaultSettings('default'));
        const wrong = { ...stored, ...change } as WidgetSettings;
        expect(await codeOf(admin.saveSettings(wrong))).to.equal('forbidden');
        expect(await customer.readSettings()).to.deep.equal(stored);
        await Promise.all([admin, customer].map((one) => one.close()));
      });
    }

    it('stores no canned replies without a text, and keeps those that it has', async () => {
      const agent = make().agent();
      await agent.signIn({ id: 'mia', name: 'Mia' });
      const items = [{ id: 'r1', shortcut: 'hi', text: 'Hello' }];
      const stored = await agent.saveCannedReplies({ items, revision: 0 });
      const blank = { ...stored, items: [{ id: 'r1', shortcut: 'hi', text: '' }] };
      expect(await codeOf(agent.saveCannedReplies(blank))).to.equal('forbidden');
      expect(await agent.cannedReplies()).to.deep.equal(stored);
      await agent.close();
    });
  });
}
