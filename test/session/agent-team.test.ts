import { expect } from '@open-wc/testing';
import {
  type AgentConnection,
  type AgentEvent,
  ConnectionError,
} from '../../src/connections/connection.js';
import { MemoryTeam } from '../../src/connections/memory/memory-team.js';
import { blankContact } from '../../src/model/contact.js';
import type { Agent } from '../../src/model/conversation.js';
import type { Identity } from '../../src/model/identity.js';
import { AgentSession, type SignedIn } from '../../src/session/agent-session.js';
import { until } from '../support/until.js';

const tomo = { id: 'tomo', name: 'Tomo Radić' };
const ivana = { id: 'ivana', name: 'Ivana Kos' };
const contact = (email: string, firstName: string, lastName = ''): Identity => ({
  kind: 'contact',
  via: 'form',
  details: { email, firstName, ...(lastName && { lastName }) },
});

let messages = 0;

describe('AgentSession, in a team', () => {
  let team: MemoryTeam;
  let session: AgentSession;
  let colleague: AgentSession;

  const state = (of = session) => of.state as SignedIn;
  const rows = (of = session) => state(of).conversations.map(({ visitor }) => visitor);
  const idOf = (visitor: string) =>
    state().conversations.find((one) => one.visitor === visitor)!.id;
  const texts = (of = session) => state(of).selected?.messages.map(({ text }) => text) ?? [];
  const counts = () => {
    const { unassigned, mine, all, ended } = state().counts;
    return [unassigned, mine, all, ended].map(({ known }) => known);
  };

  const writes = async (visitor: string, text: string, identity?: Identity) => {
    const connection = team.customer();
    await connection.start({
      identity: identity ?? { kind: 'visitor' },
      authType: identity ? 'form' : 'optional',
      visitor,
    });
    await connection.send({ id: `t${++messages}`, text, sentAt: Date.now() });
    return connection;
  };
  const atWork = async (agent = tomo, connection: AgentConnection = team.agent()) => {
    const made = new AgentSession(connection);
    await made.signIn(agent);
    await until(() => !state(made).loading, 'conversations are loaded');
    return made;
  };

  beforeEach(async () => {
    team = new MemoryTeam();
    await writes('aaaa', 'Where is my parcel?');
    await writes('bbbb', 'Thank you', contact('ana@example.com', 'Ana', 'Anić'));
    session = await atWork();
    colleague = await atWork(ivana);
  });
  afterEach(() => Promise.all([session, colleague].map((one) => one.close())));

  it('knows who was there before, though it was told while it signed in', async () => {
    const connection = team.agent();
    const listeners = new Set<(event: AgentEvent) => void>();
    const early = new Proxy(connection, {
      get(target, name) {
        if (name === 'subscribe') {
          return (listener: (event: AgentEvent) => void) => void listeners.add(listener);
        }
        if (name === 'signIn') {
          return async (agent: Agent) => {
            await target.signIn(agent);
            for (const tell of listeners) tell({ type: 'presence', agents: [ivana, agent] });
          };
        }
        const value: unknown = Reflect.get(target, name);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    });
    const mia = new AgentSession(early);
    await mia.signIn({ id: 'mia', name: 'Mia' });
    expect(state(mia).team.map(({ agent, online }) => [agent.name, online])).to.deep.equal([
      ['Mia', true],
      ['Ivana Kos', true],
    ]);
    await connection.close();
  });

  describe('whose a conversation is', () => {
    it('sorts conversations by it, and counts them', async () => {
      expect(counts()).to.deep.equal([2, 0, 2, 0]);
      await session.assign(idOf('aaaa'), tomo);
      await colleague.assign(idOf('bbbb'), ivana);
      await until(() => counts().join() === '0,1,2,0', 'both are assigned');
      session.setFilter('mine');
      expect(rows()).to.deep.equal(['aaaa']);
      session.setFilter('unassigned');
      expect(rows()).to.deep.equal([]);
      await session.end(state(colleague).conversations.find((one) => one.visitor === 'aaaa')!.id);
      await until(() => counts().join() === '0,0,1,1', 'the ended one is apart');
    });

    it('is told to colleagues at once, and stands in the thread', async () => {
      const id = idOf('aaaa');
      await colleague.select(id);
      await session.assign(id, ivana);
      await until(() => state(colleague).counts.mine.known === 1, 'the colleague has it');
      await until(() => state(colleague).selected!.messages.length === 2, 'it is in the thread');
      expect(state(colleague).selected!.messages[1]!.assigned).to.deep.equal({
        by: 'Tomo Radić',
        to: 'Ivana Kos',
      });
    });

    it('can be taken back', async () => {
      const id = idOf('aaaa');
      await colleague.assign(id, ivana);
      await until(() => state().conversations.some((one) => one.assignee), 'it is Ivana’s');
      await session.assign(id, undefined);
      expect(state().undo).to.include({ of: 'assign' });
      await session.undo();
      await until(() => state().counts.unassigned.known === 1, 'it is Ivana’s again');
      expect(state().undo).to.equal(undefined);
    });

    it('says what could not be assigned, and offers nothing to take back', async () => {
      const connection = team.agent();
      connection.assign = () => Promise.reject(new ConnectionError('unavailable'));
      const other = await atWork(tomo, connection);
      await other.assign(idOf('aaaa'), tomo);
      expect(state(other).notices.map(({ about }) => about)).to.deep.equal(['assign']);
      expect(state(other).undo).to.equal(undefined);
      await other.close();
    });

    it('knows the team: who is there, and who was seen', async () => {
      await until(() => state().team.some(({ agent }) => agent.id === 'ivana'), 'Ivana is known');
      expect(state().team.map(({ agent, online }) => [agent.name, online])).to.deep.equal([
        ['Tomo Radić', true],
        ['Ivana Kos', true],
      ]);
      await colleague.signOut();
      await until(() => !state().team[1]!.online, 'Ivana is away');
      await session.assign(idOf('aaaa'), { id: 'matea', name: 'Matea Babić' });
      await until(() => state().team.length === 3, 'Matea was seen');
    });

    it('has the same team for as long as nobody comes or goes', async () => {
      await until(() => state().team.length === 2, 'Ivana is known');
      const { team: before } = state();
      session.setSearch('parcel');
      await session.select(idOf('aaaa'));
      expect(state().team === before).to.equal(true);
    });
  });

  it('says that it is away, to colleagues too, and that it is back', async () => {
    const online = () =>
      state(colleague).team.find(({ agent }) => agent.id === 'tomo')?.online ?? false;
    await until(online, 'Tomo is seen');
    session.setAway(true);
    expect(state().away).to.equal(true);
    await until(() => !online(), 'Tomo is away');
    await session.select(idOf('aaaa'));
    session.send('Back in a minute');
    session.setAway(false);
    expect(state().away).to.equal(false);
    await until(online, 'Tomo is back');
  });

  it('knows after a reload too since when a customer waits', async () => {
    const customer = await writes('dddd', 'Hello');
    await until(() => rows().includes('dddd'), 'it is there');
    const since = state().waiting.get(idOf('dddd'))!;
    await until(() => Date.now() > since + 5, 'time goes by');
    await customer.send({ id: `t${++messages}`, text: 'Anybody?', sentAt: Date.now() });
    const reloaded = await atWork({ id: 'nina', name: 'Nina' });
    expect(state(reloaded).waiting.get(idOf('dddd'))).to.equal(since);
    await reloaded.close();
  });

  it('tells since when a customer waits: from the first of several words, until the answer', async () => {
    const customer = await writes('cccc', 'Hello');
    await until(() => rows().includes('cccc'), 'it is there');
    const id = idOf('cccc');
    const since = state().waiting.get(id)!;
    await until(() => Date.now() > since + 5, 'time goes by');
    await customer.send({ id: `t${++messages}`, text: 'Anybody?', sentAt: Date.now() });
    await until(() => state().conversations.some((one) => one.unread === 2), 'both are there');
    expect(state().waiting.get(id)).to.equal(since);
    await session.select(id);
    session.send('I am');
    await until(() => !state().waiting.has(id), 'nobody waits');
  });

  describe('search', () => {
    const cases: [search: string, found: string[]][] = [
      ['parcel', ['aaaa']],
      ['ANIC', ['bbbb']],
      ['ana@example', ['bbbb']],
      ['ana thank', ['bbbb']],
      ['aaaa', ['aaaa']],
      ['zorro', []],
      ['  ', ['aaaa', 'bbbb']],
    ];
    for (const [search, found] of cases) {
      it(`finds ${found.join(' and ') || 'nothing'} for “${search}”`, async () => {
        await until(() => state().contacts.size === 1, 'the contact is known');
        session.setSearch(search);
        expect([...rows()].sort()).to.deep.equal(found);
        expect(state().counts.all.known).to.equal(found.length);
      });
    }

    it('finds who was just given another name, and no longer by the old one', async () => {
      await until(() => state().contacts.size === 1, 'the contact is known');
      session.setSearch('anic');
      expect(rows()).to.deep.equal(['bbbb']);
      const [ana] = state().contacts.values();
      await session.saveContact({ ...ana!, details: { ...ana!.details, lastName: 'Kovač' } });
      await until(() => rows().length === 0, 'the old name is gone');
      session.setSearch('kovac');
      expect(rows()).to.deep.equal(['bbbb']);
    });

    it('looks through what is not loaded yet', async () => {
      const agent = team.agent();
      const { conversations } = agent;
      const [first, second] = (await colleagueConversations()).map((one) => one);
      agent.conversations = async (query, page) => {
        if (query.state !== 'open') return conversations.call(agent, query, page);
        return page.before === undefined
          ? { items: [second!], before: 'more' }
          : { items: [first!] };
      };
      const other = await atWork(tomo, agent);
      expect(rows(other)).to.have.length(1);
      expect(state(other).counts.all.more).to.equal(true);
      other.setSearch(first!.visitor);
      await until(() => rows(other).join() === first!.visitor, 'it is found');
      await other.close();
    });

    const colleagueConversations = async () => {
      const agent = team.agent();
      await agent.signIn(ivana);
      const { items } = await agent.conversations({ state: 'open' }, { limit: 10 });
      await agent.close();
      return items;
    };
  });

  describe('notes', () => {
    it('reach colleagues, and no customer', async () => {
      const heard: unknown[] = [];
      const customer = await writes('cccc', 'Hello');
      customer.subscribe((event) => heard.push(event));
      await until(() => rows().includes('cccc'), 'it is there');
      const id = idOf('cccc');
      await Promise.all([session.select(id), colleague.select(id)]);
      session.setMode('note');
      session.send('Careful with this one');
      expect(state().selected!.messages.at(-1)).to.include({ kind: 'note', status: 'sending' });
      await until(() => texts(colleague).includes('Careful with this one'), 'Ivana reads it');
      session.setMode('reply');
      session.send('Good morning');
      await until(() => JSON.stringify(heard).includes('Good morning'), 'the customer reads that');
      expect(JSON.stringify(heard)).not.to.contain('Careful');
      expect(JSON.stringify(await customer.history({ limit: 50 }))).not.to.contain('Careful');
    });

    it('have a draft of their own, and nobody is told that one is typed', async () => {
      const customer = await writes('cccc', 'Hello');
      const heard: string[] = [];
      customer.subscribe((event) => heard.push(event.type));
      await until(() => rows().includes('cccc'), 'it is there');
      await session.select(idOf('cccc'));
      session.setDraft('For the customer');
      session.setMode('note');
      expect(state().selected!.draft).to.equal('');
      session.setDraft('For the team');
      session.setTyping(true);
      session.setMode('reply');
      expect(state().selected!.draft).to.equal('For the customer');
      session.send('There');
      await until(() => heard.includes('message'), 'the answer has come');
      expect(heard).not.to.include('typing');
    });
  });

  describe('canned replies', () => {
    const names = (of = session) => state(of).replies?.map(({ shortcut }) => shortcut);

    it('are the team’s: added, changed and removed for all, and brought back', async () => {
      await session.saveReply({ shortcut: 'hi', text: 'Hello {name}' });
      await until(() => names(colleague)?.join() === 'hi', 'Ivana has it');
      const { id } = state().replies![0]!;
      await colleague.saveReply({ id, shortcut: 'hello', text: 'Hello {name}' });
      await until(() => names()?.join() === 'hello', 'Tomo has the change');
      await session.removeReply(id);
      await until(() => names(colleague)?.length === 0, 'it is gone for all');
      expect(state().undo).to.include({ of: 'reply', shortcut: 'hello' });
      await session.undo();
      await until(() => names(colleague)?.join() === 'hello', 'it is back');
    });

    it('are not lost when two add some at once', async () => {
      await Promise.all([
        session.saveReply({ shortcut: 'a', text: 'A' }),
        colleague.saveReply({ shortcut: 'b', text: 'B' }),
      ]);
      await until(() => names()?.length === 2 && names(colleague)?.length === 2, 'both are there');
      expect(state().notices).to.deep.equal([]);
    });
  });

  describe('people', () => {
    it('are written down for a visitor, who stays one', async () => {
      const id = idOf('aaaa');
      await session.select(id);
      await session.saveContact({ ...blankContact, details: { firstName: 'Zora' } }, id);
      await until(() => state().selected!.contact !== undefined, 'the record is there');
      expect(state().selected!.contact!.details.firstName).to.equal('Zora');
      expect(state().selected!.conversation.contactId).to.equal(undefined);
      await until(() => state(colleague).contacts.size > 1, 'Ivana sees it too');
    });

    it('have their other conversations beside the one that is read', async () => {
      const ended = await writes('cccc', 'Earlier', contact('ana@example.com', 'Ana'));
      await ended.end();
      await until(() => state().counts.ended.known === 1, 'it has ended');
      await session.select(idOf('bbbb'));
      await until(() => state().selected!.others.length === 1, 'the other one is there');
      expect(state().selected!.others[0]!.visitor).to.equal('cccc');
    });

    it('are listed, searched, ordered, and grow with a new one', async () => {
      await writes('cccc', 'Hi', contact('bruno@example.com', 'Bruno'));
      await session.openDirectory();
      const listed = () => state().directory.contacts.map(({ details }) => details.firstName);
      expect(listed()).to.deep.equal(['Ana', 'Bruno']);
      await session.orderContacts('recent');
      expect(listed()).to.deep.equal(['Bruno', 'Ana']);
      await session.orderContacts('newest');
      expect(listed()).to.deep.equal(['Bruno', 'Ana']);
      await session.searchContacts('bru');
      expect(listed()).to.deep.equal(['Bruno']);
      await session.searchContacts('');
      await session.orderContacts('name');
      await writes('dddd', 'Hi', contact('alma@example.com', 'Alma'));
      await until(() => listed().join() === 'Alma,Ana,Bruno', 'she is at her place');
    });

    it('stand where the alphabet of the desk’s language has them', async () => {
      for (const [suffix, name] of ['Čedo', 'Cvita', 'Dora'].entries()) {
        await writes(`${suffix}ccc`, 'Hi', contact(`p${suffix}@example.com`, name));
      }
      const listed = () => state().directory.contacts.map(({ details }) => details.firstName);
      await session.openDirectory('hr');
      expect(listed()).to.deep.equal(['Ana', 'Cvita', 'Čedo', 'Dora']);
      await writes('9ccc', 'Hi', contact('p9@example.com', 'Ćiro'));
      await until(() => listed()[3] === 'Ćiro', 'he is at his place');
    });

    it('keep their order when the desk looks elsewhere and comes back', async () => {
      await session.openDirectory();
      await session.orderContacts('recent');
      await session.openDirectory();
      expect(state().directory.order).to.equal('recent');
    });

    it('are erased for all desks, with their conversations', async () => {
      await session.select(idOf('bbbb'));
      await until(() => state().selected!.contact !== undefined, 'the contact is there');
      await colleague.openDirectory();
      await session.erase(state().selected!.contact!.id);
      await until(() => rows().join() === 'aaaa' && rows(colleague).join() === 'aaaa', 'gone');
      expect(state().selected).to.equal(undefined);
      expect(state(colleague).directory.contacts).to.deep.equal([]);
    });
  });
});
