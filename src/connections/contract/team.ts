import { blankContact } from '../../model/contact.js';
import { defaultSettings } from '../../model/widget-settings.js';
import {
  check,
  contact,
  type ContractCase,
  desk,
  email,
  heard,
  message,
  rejects,
  same,
  seen,
  unique,
  visit,
  waitFor,
} from './tools.js';

const newContact = (details: Parameters<typeof contact>[0]) => ({ ...blankContact, details });

export const teamCases: readonly ContractCase[] = [
  {
    name: 'keeps two agents in step',
    async run(harness) {
      const [mia, tom] = [await desk(harness, 'Mia'), await desk(harness, 'Tom')];
      const log = heard(tom);
      const one = await visit(harness);
      await one.customer.send(message('Hello'));
      const { id } = await seen(mia, one);
      await log.when('message', (event) => event.conversationId === id);
      await mia.send(id, message('Hi, I am Mia'));
      await log.when('message', ({ message: { authorName } }) => authorName === 'Mia');
      await mia.assign(id, { id: 'agent-mia', name: 'Mia' });
      await log.when('conversation', ({ conversation }) => conversation.assignee?.name === 'Mia');
      await mia.assign(id, undefined);
      await seen(tom, one, ({ assignee }) => assignee === undefined);
      await mia.end(id);
      await log.when('conversation', ({ conversation }) => conversation.state === 'ended');
    },
  },
  {
    name: 'keeps one answer of an id that an agent sends twice',
    async run(harness) {
      const agent = await desk(harness);
      const one = await visit(harness);
      await one.customer.send(message('Hello'));
      const { id } = await seen(agent, one);
      const answer = message('Hi');
      const [a, b] = await Promise.all([agent.send(id, answer), agent.send(id, answer)]);
      same(a, b, 'the deliveries');
      same((await agent.history(id, { limit: 10 })).items.length, 2, 'the number of messages');
    },
  },
  {
    name: 'pages through conversations, the most recently changed last',
    async run(harness) {
      const agent = await desk(harness);
      const identity = contact({ externalId: unique() }, 'code');
      const visitors: string[] = [];
      for (let count = 0; count < 5; count++) {
        const one = await visit(harness, { authType: 'code', identity });
        await one.customer.send(message('Hello'));
        const before = await seen(agent, one, (conversation) => conversation.contactId);
        // Where times are equal the order is free: make them differ.
        await waitFor('the next millisecond', () => Date.now() > before.updatedAt);
        visitors.push(one.visitor);
      }
      const { contactId } = await seen(agent, { visitor: visitors[0]! });
      const first = await agent.conversations({ contactId }, { limit: 3 });
      const second = await agent.conversations({ contactId }, { limit: 3, before: first.before });
      const names = [...second.items, ...first.items].map(({ visitor }) => visitor);
      same(names, visitors, 'both pages');
      same([first.items.length, second.before], [3, undefined], 'the size and the end');
      await agent.end(first.items[0]!.id);
      const ended = await waitFor('the ended one', async () => {
        const { items } = await agent.conversations({ contactId, state: 'ended' }, { limit: 9 });
        return items.length > 0 && items;
      });
      same(
        ended.map(({ id }) => id),
        [first.items[0]!.id],
        'the ended ones',
      );
      const open = await agent.conversations({ state: 'open' }, { limit: 200 });
      check(!open.items.some(({ id }) => id === ended[0]!.id), 'it to be open no more');
    },
  },
  {
    name: "saves an agent's contact, marks what is the agent's, and finds it",
    async run(harness) {
      const [mia, tom] = [await desk(harness, 'Mia'), await desk(harness, 'Tom')];
      const log = heard(tom);
      const tag = unique();
      const created = await mia.saveContact(
        newContact({ firstName: 'Ana', lastName: `Ćosić-${tag}`, email: email(), username: 'ana' }),
      );
      check(created.id, 'an id');
      same(created.provenance.firstName, 'agent', 'the provenance');
      await log.when('contact', (event) => event.contact.id === created.id);
      const { username: _removed, ...details } = created.details;
      const saved = await mia.saveContact({ ...created, details: { ...details, firstName: ' ' } });
      check(saved.revision > created.revision, 'a newer revision');
      same(saved.details.username, undefined, 'the removed user name');
      same(saved.details.firstName, undefined, 'the blank first name');
      same(saved.details.email, details.email, 'the e-mail');
      for (const query of [`ĆOSIĆ-${tag}`, created.details.email!.toUpperCase()]) {
        const { items } = await waitFor('the contact to be found', async () => {
          const page = await tom.contacts(query, { limit: 10 });
          return page.items.length > 0 && page;
        });
        same(
          items.map(({ id }) => id),
          [created.id],
          `the contacts for ${query}`,
        );
      }
    },
  },
  {
    name: 'does not overwrite a contact that has changed meanwhile',
    needs: ['conditional-edit'],
    async run(harness) {
      const [mia, tom] = [await desk(harness, 'Mia'), await desk(harness, 'Tom')];
      const created = await mia.saveContact(newContact({ firstName: 'Ana', email: email() }));
      const edit = (firstName: string) => ({
        ...created,
        details: { ...created.details, firstName },
      });
      await mia.saveContact(edit('Anna'));
      await rejects('conflict', tom.saveContact(edit('Hana')), 'the later edit');
      same((await tom.contact(created.id))?.details.firstName, 'Anna', 'the name');
    },
  },
  {
    name: 'pages through contacts, each once',
    async run(harness) {
      const agent = await desk(harness);
      const tag = unique();
      for (const name of ['Dora', 'ana', 'Cvita', 'Bruno', 'ana']) {
        await agent.saveContact(newContact({ firstName: name, lastName: tag }));
      }
      const ids: string[] = [];
      let before: string | undefined;
      do {
        const page = await agent.contacts(tag, { limit: 2, before });
        ids.push(...page.items.map(({ id }) => id));
        ({ before } = page);
      } while (before && ids.length < 9);
      same([ids.length, new Set(ids).size], [5, 5], 'the number of contacts');
    },
  },
  {
    name: 'stores the settings of a widget and tells everybody at once',
    needs: ['open-settings'],
    async run(harness) {
      const [widgetId, other] = [unique(), unique()];
      const agent = harness.agent();
      const [customer, stranger] = [harness.customer(widgetId), harness.customer(other)];
      const [log, otherLog, agentLog] = [heard(customer), heard(stranger), heard(agent)];
      same(await customer.readSettings(), undefined, 'the settings before');
      const saved = await agent.saveSettings({ ...defaultSettings(widgetId), authType: 'form' });
      const event = await log.when('settings');
      same(event.settings, saved, 'what the customer hears');
      await agentLog.when('settings', ({ settings }) => settings.widgetId === widgetId);
      same(await customer.readSettings(), saved, 'what a customer reads');
      same(await stranger.readSettings(), undefined, "another widget's settings");
      same(otherLog.all('settings'), [], 'what a customer of another widget hears');
      const widgets = (await agent.widgets()).map((one) => one.widgetId);
      check(widgets.includes(widgetId), 'the widget to be listed');
    },
  },
  {
    name: 'keeps the settings of a widget, and tells who has it open and the other desks',
    async run(harness) {
      const widgetId = unique();
      const [mia, tom] = [await desk(harness, 'Mia'), await desk(harness, 'Tom')];
      const [one, other] = [await visit(harness, {}, widgetId), await visit(harness)];
      await Promise.all([one, other].map(({ customer }) => customer.send(message('Hello'))));
      await Promise.all([one, other].map((visitor) => seen(mia, visitor)));
      const [log, otherLog, tomLog] = [heard(one.customer), heard(other.customer), heard(tom)];
      const saved = await mia.saveSettings({ ...defaultSettings(widgetId), authType: 'code' });
      same((await log.when('settings')).settings, saved, 'what the customer hears');
      await tomLog.when('settings', ({ settings }) => settings.widgetId === widgetId);
      const found = (await tom.widgets()).find((widget) => widget.widgetId === widgetId);
      same(found, saved, 'the widget in the list');
      await mia.removeSettings(widgetId);
      await log.when('settings', ({ settings }) => settings.authType === 'none');
      await tomLog.when('settings-removed', (event) => event.widgetId === widgetId);
      const left = (await (await desk(harness)).widgets()).map((widget) => widget.widgetId);
      check(!left.includes(widgetId), 'the widget to be gone');
      same(otherLog.all('settings'), [], 'what a customer of another widget hears');
    },
  },
  {
    name: 'does not overwrite settings that have changed meanwhile',
    needs: ['conditional-edit'],
    async run(harness) {
      const agent = await desk(harness);
      const first = defaultSettings(unique());
      const saved = await agent.saveSettings(first);
      await rejects('conflict', agent.saveSettings(first), 'a save over a newer revision');
      const next = await agent.saveSettings({ ...saved, rating: 'on' });
      check(next.revision > saved.revision, 'a newer revision');
    },
  },
  {
    name: 'removes a widget, and can store it anew',
    needs: ['open-settings'],
    async run(harness) {
      const widgetId = unique();
      const agent = harness.agent();
      const customer = harness.customer(widgetId);
      const [log, agentLog] = [heard(customer), heard(agent)];
      const saved = await agent.saveSettings({ ...defaultSettings(widgetId), authType: 'code' });
      await agent.removeSettings(widgetId);
      await agentLog.when('settings-removed', (event) => event.widgetId === widgetId);
      await log.when('settings', ({ settings }) => settings.authType === 'none');
      same(await customer.readSettings(), undefined, 'the settings');
      await agent.saveSettings({ ...saved, revision: 0 });
      same((await customer.readSettings())?.authType, 'code', 'the restored type');
    },
  },
  {
    name: 'shows a customer which agents are there',
    needs: ['presence'],
    async run(harness) {
      const agent = await desk(harness, `Early-${unique()}`);
      const customer = harness.customer();
      const log = heard(customer);
      await customer.start({ identity: { kind: 'visitor' }, authType: 'none', visitor: unique() });
      await customer.send(message('Hello'));
      const late = `Late-${unique()}`;
      await log.when('presence', ({ agents }) => agents.length > 0);
      const second = await desk(harness, late);
      await log.when('presence', ({ agents }) => agents.some(({ name }) => name === late));
      await second.signOut();
      await agent.signOut();
      await waitFor('nobody of them to be left', () => {
        const names =
          log
            .all('presence')
            .at(-1)
            ?.agents.map(({ name }) => name) ?? [];
        return !names.some((name) => name === late || name.startsWith('Early-'));
      });
    },
  },
  {
    name: 'shows no agent who says to be away, until back again',
    needs: ['presence'],
    async run(harness) {
      const name = `Away-${unique()}`;
      const agent = await desk(harness, name);
      if (!agent.setAway) return;
      const customer = harness.customer();
      const log = heard(customer);
      const isThere = () =>
        log
          .all('presence')
          .at(-1)
          ?.agents.some((one) => one.name === name) ?? false;
      await customer.start({ identity: { kind: 'visitor' }, authType: 'none', visitor: unique() });
      await customer.send(message('Hello'));
      await waitFor('the agent to be there', isThere);
      agent.setAway(true);
      await waitFor('the agent to be away', () => !isThere());
      agent.setAway(false);
      await waitFor('the agent to be back', isThere);
    },
  },
  {
    name: 'hears nothing more once it is closed',
    async run(harness) {
      const agent = await desk(harness);
      const one = await visit(harness);
      await one.customer.send(message('Hello'));
      const { id } = await seen(agent, one);
      const second = await visit(harness, one.options);
      const [log, openLog] = [heard(one.customer), heard(second.customer)];
      const late = agent.send(id, message('Late'));
      await one.customer.close();
      const count = log.events.length;
      await late;
      await openLog.when('message', (event) => event.message.text === 'Late');
      same(log.events.length, count, 'the number of events of the closed one');
      await one.customer.close();
      await rejects('unavailable', one.customer.send(message('More')), 'a send after close()');
    },
  },
  {
    name: 'stops a subscription that is ended, and no other',
    async run(harness) {
      const { customer } = await visit(harness);
      const ended: string[] = [];
      const end = customer.subscribe(({ type }) => ended.push(type));
      const log = heard(customer);
      end();
      end();
      await customer.send(message('Hello'));
      await log.when('conversation');
      same(ended, [], 'the events of the ended one');
    },
  },
  {
    name: 'reports a listener that throws, and calls the others',
    async run(harness) {
      const { customer } = await visit(harness);
      const reported: unknown[] = [];
      const { reportError } = globalThis;
      globalThis.reportError = (error) => reported.push(error);
      try {
        customer.subscribe(() => {
          throw new Error('of the listener');
        });
        const log = heard(customer);
        await customer.send(message('Hello'));
        await log.when('conversation');
        check(reported.length > 0, 'a report');
      } finally {
        globalThis.reportError = reportError;
      }
    },
  },
  {
    name: 'refuses who has not started or signed in',
    async run(harness) {
      const [customer, agent] = [harness.customer(), harness.agent()];
      await rejects('unauthorized', customer.send(message('Hello')), 'a send before start()');
      const query = agent.conversations({}, { limit: 1 });
      await rejects('unauthorized', query, 'a query before signIn()');
      await rejects('unauthorized', agent.contacts('', { limit: 1 }), 'contacts before signIn()');
      await agent.signIn({ id: 'agent-mia', name: 'Mia' });
      same(agent.status, 'online', 'the status');
      await agent.signOut();
      await rejects('unauthorized', agent.contacts('', { limit: 1 }), 'contacts after signOut()');
    },
  },
];
