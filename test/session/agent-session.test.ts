import { expect } from '@open-wc/testing';
import {
  type AgentConnection,
  type AgentEvent,
  ConnectionError,
  type CustomerConnection,
} from '../../src/connections/connection.js';
import { MemoryTeam } from '../../src/connections/memory/memory-team.js';
import type { AuthType } from '../../src/model/auth-type.js';
import type { Conversation } from '../../src/model/conversation.js';
import type { Identity } from '../../src/model/identity.js';
import { AgentSession, type SignedIn } from '../../src/session/agent-session.js';
import { permitted } from '../../src/session/permitted.js';
import { until } from '../support/until.js';

const tomo = { id: 'tomo', name: 'Tomo Radić' };
const ana: Identity = {
  kind: 'contact',
  via: 'form',
  details: { email: 'ana@example.com', firstName: 'Ana', lastName: 'Anić' },
};

let messages = 0;

async function customer(
  team: MemoryTeam,
  visitor: string,
  options: { authType?: AuthType; identity?: Identity; says?: string[] } = {},
): Promise<CustomerConnection> {
  const { authType = 'optional', identity = { kind: 'visitor' }, says = [] } = options;
  const connection = team.customer();
  await connection.start({ identity, authType, visitor });
  for (const text of says) await write(connection, text);
  return connection;
}

const write = (connection: CustomerConnection, text: string) =>
  connection.send({ id: `m${++messages}`, text, sentAt: Date.now() });

/** The agent's connection with some of its methods replaced. */
function changed(connection: AgentConnection, change: Partial<AgentConnection>): AgentConnection {
  return new Proxy(connection, {
    get(target, key) {
      if (key in change) return change[key as keyof AgentConnection];
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

const later = () => {
  let resolve!: () => void;
  const promise = new Promise<void>((done) => (resolve = done));
  return { promise, resolve };
};

describe('AgentSession', () => {
  let team: MemoryTeam;
  let session: AgentSession;

  const state = () => session.state as SignedIn;
  const rows = () => state().conversations.map(({ visitor }) => visitor);
  const texts = () => state().selected?.messages.map(({ text }) => text) ?? [];

  async function signedIn(connection = team.agent()): Promise<void> {
    session = new AgentSession(connection);
    await session.signIn(tomo);
    await until(() => !state().loading, 'conversations are loaded');
  }

  async function choose(visitor: string): Promise<void> {
    await session.select(state().conversations.find((one) => one.visitor === visitor)!.id);
  }

  beforeEach(() => {
    team = new MemoryTeam();
  });

  afterEach(() => session.close());

  it('begins signed out, and tells its listeners when that changes', async () => {
    session = new AgentSession(team.agent());
    expect(session.state).to.deep.equal({ phase: 'signed-out', busy: false });
    const phases: string[] = [];
    const stop = session.subscribe(() => phases.push(session.state.phase));
    await session.signIn(tomo);
    expect(phases).to.include('signed-in');
    expect(state().agent).to.deep.equal(tomo);
    stop();
    phases.length = 0;
    await session.signOut();
    expect(phases).to.deep.equal([]);
    expect(session.state.phase).to.equal('signed-out');
  });

  it('says why a sign-in was refused', async () => {
    session = new AgentSession(
      changed(team.agent(), { signIn: () => Promise.reject(new ConnectionError('unauthorized')) }),
    );
    await session.signIn(tomo);
    expect(session.state).to.deep.equal({
      phase: 'signed-out',
      busy: false,
      error: 'unauthorized',
    });
  });

  it('drops a sign-in that was given up', async () => {
    const answer = later();
    session = new AgentSession(changed(team.agent(), { signIn: () => answer.promise }));
    const signingIn = session.signIn(tomo);
    await session.signOut();
    answer.resolve();
    await signingIn;
    expect(session.state.phase).to.equal('signed-out');
  });

  it('lists conversations, the most recently changed first, with what is unread', async () => {
    await customer(team, 'aaaa', { says: ['Hello', 'Anybody?'] });
    const second = await customer(team, 'bbbb', { says: ['Hi'] });
    await signedIn();
    expect(rows()).to.have.members(['aaaa', 'bbbb']);
    expect(state().conversations.find((one) => one.visitor === 'aaaa')!.unread).to.equal(2);

    const { sentAt } = await write(second, 'Still here');
    await until(() => rows()[0] === 'bbbb', 'the newest is first');
    expect(state().conversations[0]!.unread).to.equal(2);
    // Of two within one millisecond neither is the newer one.
    await until(() => Date.now() > sentAt, 'time goes by');
    await customer(team, 'cccc', { says: ['New here'] });
    await until(() => rows()[0] === 'cccc', 'a new one appears');
    expect(state().counts.all).to.deep.equal({ known: 3, more: false });
  });

  it('separates open from ended conversations', async () => {
    const first = await customer(team, 'aaaa', { says: ['Hello'] });
    await customer(team, 'bbbb', { says: ['Hello'] });
    await first.end();
    await signedIn();
    expect(rows()).to.deep.equal(['bbbb']);
    session.setFilter('ended');
    expect(rows()).to.deep.equal(['aaaa']);
    expect(state().counts.ended.known).to.equal(1);
  });

  it('keeps a snapshot as it was', async () => {
    const one = await customer(team, 'aaaa', { says: ['Hello'] });
    await signedIn();
    await choose('aaaa');
    const before = state();
    const copy = structuredClone(before.selected!.messages);
    await write(one, 'More');
    await until(() => texts().length === 2, 'the message arrives');
    expect(state()).not.to.equal(before);
    expect(before.selected!.messages).to.deep.equal(copy);
    expect(() => ((before as { filter: string }).filter = 'ended')).to.throw();
  });

  it('shows the messages of the chosen conversation, and older ones on request', async () => {
    const says = Array.from({ length: 60 }, (_, index) => `Line ${index + 1}`);
    await customer(team, 'aaaa', { says });
    await signedIn();
    await choose('aaaa');
    expect(texts()).to.have.length(50);
    expect(texts().at(-1)).to.equal('Line 60');
    expect(state().selected!.hasOlder).to.equal(true);
    await Promise.all([session.loadOlder(), session.loadOlder()]);
    expect(texts()).to.deep.equal(says);
    expect(state().selected!.hasOlder).to.equal(false);
  });

  it('drops what arrives for a conversation that is no longer chosen', async () => {
    await customer(team, 'aaaa', { says: ['From A'] });
    await customer(team, 'bbbb', { says: ['From B'] });
    const slow = later();
    const agent = team.agent();
    await signedIn(
      changed(agent, {
        history: async (id, page) => {
          const result = await agent.history(id, page);
          if (result.items[0]?.text === 'From A') await slow.promise;
          return result;
        },
      }),
    );
    const first = choose('aaaa');
    expect(state().selected!.loading).to.equal(true);
    await choose('bbbb');
    slow.resolve();
    await first;
    expect(texts()).to.deep.equal(['From B']);
  });

  it('shows a message at once, and how far it has got', async () => {
    const one = await customer(team, 'aaaa', { says: ['Hello'] });
    await signedIn();
    await choose('aaaa');
    session.send('Good morning');
    expect(state().selected!.messages.at(-1)).to.include({
      text: 'Good morning',
      author: 'agent',
      status: 'sending',
      authorName: 'Tomo Radić',
    });
    const status = () => state().selected!.messages.at(-1)!.status;
    await until(() => status() === 'delivered', 'it is delivered');
    expect(texts()).to.deep.equal(['Hello', 'Good morning']);
    one.signal({ type: 'read', upTo: state().selected!.messages.at(-1)!.id });
    await until(() => status() === 'read', 'it is read');
  });

  it('sends in order, and nothing that is blank', async () => {
    await customer(team, 'aaaa', { says: ['Hello'] });
    await signedIn();
    await choose('aaaa');
    session.send(' \u200b\n');
    for (const text of ['One', 'Two', 'Three']) session.send(text);
    await until(() => state().selected!.messages.every((one) => one.status !== 'sending'), 'sent');
    const fresh = team.agent();
    await fresh.signIn(tomo);
    const page = await fresh.history(state().selected!.conversation.id, { limit: 10 });
    expect(page.items.map(({ text }) => text)).to.deep.equal(['Hello', 'One', 'Two', 'Three']);
    await fresh.close();
  });

  it('marks a refused message as failed, and sends the same one on retry', async () => {
    await customer(team, 'aaaa', { says: ['Hello'] });
    const agent = team.agent();
    const ids: string[] = [];
    await signedIn(
      changed(agent, {
        send: async (id, message) => {
          ids.push(message.id);
          if (ids.length === 1) throw new ConnectionError('rate-limited');
          return agent.send(id, message);
        },
      }),
    );
    await choose('aaaa');
    session.send('Again');
    await until(() => state().selected!.messages.at(-1)!.status === 'failed', 'it failed');
    expect(state().notices).to.have.length(1);
    expect(state().notices[0]).to.include({ about: 'send', code: 'rate-limited' });
    session.dismiss(state().notices[0]!.id);
    expect(state().notices).to.deep.equal([]);

    await session.select(undefined);
    await choose('aaaa');
    expect(state().selected!.messages.at(-1)).to.include({ text: 'Again', status: 'failed' });
    session.retry(ids[0]!);
    expect(state().selected!.messages.at(-1)!.status).to.equal('sending');
    await until(
      () => state().selected!.messages.at(-1)!.status === 'delivered' || ids.length > 1,
      'sent',
    );
    await until(() => state().selected!.messages.at(-1)!.status !== 'sending', 'it is sent');
    expect(ids[1]).to.equal(ids[0]);
    expect(texts()).to.deep.equal(['Hello', 'Again']);
  });

  it('takes back a message that has failed, for good', async () => {
    await customer(team, 'aaaa', { says: ['Hello'] });
    const send = () => Promise.reject(new ConnectionError('rate-limited'));
    await signedIn(changed(team.agent(), { send }));
    await choose('aaaa');
    session.send('Wrong');
    await until(() => state().selected!.messages.at(-1)!.status === 'failed', 'it failed');
    session.cancel(state().selected!.messages.at(-1)!.id);
    expect(texts()).to.deep.equal(['Hello']);
    await session.select(undefined);
    await choose('aaaa');
    expect(texts()).to.deep.equal(['Hello']);
  });

  it('keeps waiting messages while the connection is away, and sends them when it is back', async () => {
    await customer(team, 'aaaa', { says: ['Hello'] });
    const agent = team.agent();
    const listeners: ((event: AgentEvent) => void)[] = [];
    let away = true;
    await signedIn(
      changed(agent, {
        subscribe: (listener) => {
          listeners.push(listener);
          return agent.subscribe(listener);
        },
        send: (id, message) =>
          away ? Promise.reject(new ConnectionError('unavailable')) : agent.send(id, message),
      }),
    );
    await choose('aaaa');
    session.send('Waiting');
    expect(state().selected!.messages.at(-1)!.status).to.equal('sending');
    away = false;
    for (const listener of listeners) listener({ type: 'status', status: 'online' });
    await until(() => state().selected!.messages.at(-1)!.status !== 'sending', 'it is sent');
    expect(texts()).to.deep.equal(['Hello', 'Waiting']);
  });

  it('keeps a draft for each conversation', async () => {
    await customer(team, 'aaaa', { says: ['Hello'] });
    await customer(team, 'bbbb', { says: ['Hello'] });
    await signedIn();
    await choose('aaaa');
    session.setDraft('For A');
    await choose('bbbb');
    expect(state().selected!.draft).to.equal('');
    session.setDraft('For B');
    await choose('aaaa');
    expect(state().selected!.draft).to.equal('For A');
    session.send('For A');
    expect(state().selected!.draft).to.equal('');
  });

  it('keeps the drafts of whoever signs in again without having signed out, though the first try fails', async () => {
    await customer(team, 'aaaa', { says: ['Hello'] });
    const line = team.agent();
    let refuses = false;
    await signedIn(
      changed(line, {
        signIn: (agent) =>
          refuses ? Promise.reject(new ConnectionError('unauthorized')) : line.signIn(agent),
      }),
    );
    await choose('aaaa');
    session.setDraft('Half a sentence');
    refuses = true;
    await session.signIn(tomo);
    expect(session.state.phase).to.equal('signed-out');
    refuses = false;
    await session.signIn(tomo);
    await choose('aaaa');
    expect(state().selected!.draft).to.equal('Half a sentence');
    await session.signOut();
    await session.signIn(tomo);
    await choose('aaaa');
    expect(state().selected!.draft).to.equal('');
  });

  it('tells the customer what has been read, but only of what is looked at', async () => {
    await customer(team, 'aaaa', { says: ['Hello', 'There'] });
    await signedIn();
    await choose('aaaa');
    expect(state().conversations[0]!.unread).to.equal(2);
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    const last = state().selected!.messages.at(-1)!.id;
    session.markRead(last);
    await session.select(undefined);
    await choose('aaaa');
    session.markRead(last);
    expect(state().conversations[0]!.unread).to.equal(2);
    delete (document as { visibilityState?: unknown }).visibilityState;
    document.dispatchEvent(new Event('visibilitychange'));
    await until(() => state().conversations[0]!.unread === 0, 'nothing is unread');
  });

  it('says when the customer is typing, in the chosen conversation only', async () => {
    const one = await customer(team, 'aaaa', { says: ['Hello'] });
    await customer(team, 'bbbb', { says: ['Hello'] });
    await signedIn();
    await choose('aaaa');
    one.signal({ type: 'typing', active: true });
    await until(() => state().selected!.typing, 'is typing');
    await choose('bbbb');
    expect(state().selected!.typing).to.equal(false);
    await choose('aaaa');
    await write(one, 'There');
    await until(() => !state().selected!.typing, 'a message ends it');
  });

  it('tells the customer that the agent is typing, until another conversation is chosen', async () => {
    const one = await customer(team, 'aaaa', { says: ['Hello'] });
    const heard: boolean[] = [];
    one.subscribe((event) => event.type === 'typing' && heard.push(event.active));
    await signedIn();
    await choose('aaaa');
    session.setTyping(true);
    session.setTyping(true);
    await session.select(undefined);
    await until(() => heard.length === 2, 'both are heard');
    expect(heard).to.deep.equal([true, false]);
  });

  it('turns a visitor into a contact in place, when the person logs in', async () => {
    const one = await customer(team, 'aaaa', { says: ['Hello'] });
    await signedIn();
    await choose('aaaa');
    const { id } = state().selected!.conversation;
    await one.identify(ana);
    await until(() => !!state().selected?.contact, 'the contact is there');
    expect(state().selected!.conversation.id).to.equal(id);
    expect(state().selected!.contact!.details.firstName).to.equal('Ana');
    expect(state().selected!.logins.map((login) => login.contactId)).to.deep.equal([
      state().selected!.contact!.id,
    ]);
    expect(texts()).to.deep.equal(['Hello']);
    expect([...state().contacts.values()]).to.have.length(1);
  });

  it('ends a conversation', async () => {
    await customer(team, 'aaaa', { says: ['Hello'] });
    await signedIn();
    await choose('aaaa');
    const { id } = state().selected!.conversation;
    await session.end(id);
    await until(() => state().selected!.conversation.state === 'ended', 'it has ended');
    expect(rows()).to.deep.equal([]);
    session.send('Too late');
    expect(texts()).to.deep.equal(['Hello']);
  });

  it('saves a contact', async () => {
    await customer(team, 'aaaa', { authType: 'form', identity: ana, says: ['Hello'] });
    await signedIn();
    await choose('aaaa');
    await until(() => !!state().selected!.contact, 'the contact is there');
    const contact = state().selected!.contact!;
    await session.saveContact({ ...contact, details: { ...contact.details, lastName: 'Kos' } });
    expect(state().selected!.contact!.details.lastName).to.equal('Kos');
    expect(state().selected!.contact!.provenance['lastName']).to.equal('agent');
    expect(state().contactFailure).to.equal(undefined);
  });

  it('reads a contact again that somebody else has changed, and says so', async () => {
    await customer(team, 'aaaa', { authType: 'form', identity: ana, says: ['Hello'] });
    await signedIn();
    await choose('aaaa');
    await until(() => !!state().selected!.contact, 'the contact is there');
    const old = state().selected!.contact!;
    const other = team.agent();
    await other.signIn({ id: 'ivana', name: 'Ivana' });
    await other.saveContact({ ...old, details: { ...old.details, lastName: 'Kos' } });
    await session.saveContact({ ...old, details: { ...old.details, lastName: 'Horvat' } });
    expect(state().contactFailure).to.deep.equal({ contactId: old.id, code: 'conflict' });
    const now = state().selected!.contact!;
    expect(now.details.lastName).to.equal('Kos');
    await session.saveContact({ ...now, details: { ...now.details, lastName: 'Horvat' } });
    expect(state().contactFailure).to.equal(undefined);
    expect(state().selected!.contact!.details.lastName).to.equal('Horvat');
    await other.close();
  });

  it('does not show what a visitor’s manipulated browser has put on a conversation', async () => {
    await customer(team, 'aaaa', { says: ['Hello'] });
    const agent = team.agent();
    let tell: (event: AgentEvent) => void = () => {};
    await signedIn(
      changed(agent, {
        subscribe: (listener) => {
          tell = listener;
          return agent.subscribe(listener);
        },
      }),
    );
    await choose('aaaa');
    tell({
      type: 'conversation',
      conversation: {
        ...state().selected!.conversation,
        answered: true,
        rating: { value: 5, at: 1 },
        transcriptRequest: { at: 1, to: 'mallory@example.com' },
      },
    });
    expect(state().selected!.conversation).to.include({ answered: true });
    expect(state().selected!.conversation).not.to.have.any.keys('rating', 'transcriptRequest');
  });

  it('forgets everything at sign-out', async () => {
    await customer(team, 'aaaa', { says: ['Hello'] });
    await signedIn();
    await choose('aaaa');
    session.setDraft('Secret');
    await session.signOut();
    await session.signOut();
    expect(session.state).to.deep.equal({ phase: 'signed-out', busy: false });
    await session.signIn({ id: 'ivana', name: 'Ivana' });
    expect(state().selected).to.equal(undefined);
    await choose('aaaa');
    expect(state().selected!.draft).to.equal('');
  });

  it('says once what could not be loaded', async () => {
    await signedIn(
      changed(team.agent(), {
        conversations: () => Promise.reject(new ConnectionError('unavailable')),
      }),
    );
    expect(state().notices.map(({ about, code }) => [about, code])).to.deep.equal([
      ['conversations', 'unavailable'],
    ]);
  });
});

describe('permitted', () => {
  const base: Conversation = {
    id: 'c1',
    widgetId: 'default',
    authType: 'optional',
    state: 'open',
    openedAt: 0,
    visitor: '4f7a',
    answered: true,
    hasMessages: true,
    unread: 0,
    updatedAt: 0,
    rating: { value: 4, at: 1 },
    transcriptRequest: { at: 1 },
  };

  const cases: [string, Partial<Conversation>, boolean, boolean][] = [
    ['a visitor', {}, false, false],
    ['a visitor of the type none', { authType: 'none' }, false, false],
    ['a visitor to whom details were added', { authType: 'none', contactId: 'p1' }, false, false],
    ['no contact under form', { authType: 'form' }, false, false],
    ['no contact under code', { authType: 'code' }, false, false],
    ['a contact after login', { contactId: 'p1' }, true, true],
    ['a contact of a form', { authType: 'form', contactId: 'p1' }, true, true],
    ['a contact by code', { authType: 'code', contactId: 'p1' }, true, true],
    ['a contact after the end', { contactId: 'p1', state: 'ended' }, true, true],
    ['a contact whom nobody answered', { contactId: 'p1', answered: false }, false, true],
    [
      'a contact without messages',
      { contactId: 'p1', answered: false, hasMessages: false },
      false,
      false,
    ],
  ];
  for (const [who, change, rating, transcript] of cases) {
    it(`${rating ? 'keeps' : 'drops'} the rating of ${who}, ${transcript ? 'keeps' : 'drops'} the transcript request`, () => {
      const result = permitted({ ...base, ...change });
      expect('rating' in result).to.equal(rating);
      expect('transcriptRequest' in result).to.equal(transcript);
      expect(result.id).to.equal('c1');
    });
  }
});
