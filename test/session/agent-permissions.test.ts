import { expect } from '@open-wc/testing';
import { type AgentConnection, ConnectionError } from '../../src/connections/connection.js';
import { MemoryTeam } from '../../src/connections/memory/memory-team.js';
import { AgentSession } from '../../src/session/agent-session.js';
import { contact } from '../support/desk-samples.js';

/** The connection, and the names of the methods that were called on it. */
function watched(connection: AgentConnection): [AgentConnection, string[]] {
  const called: string[] = [];
  const proxy = new Proxy(connection, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key, target);
      if (typeof value !== 'function') return value;
      return (...given: unknown[]) => {
        called.push(String(key));
        return (value as (...given: unknown[]) => unknown).apply(target, given);
      };
    },
  });
  return [proxy, called];
}

/** Whatever an agent can do, called directly. */
const acts: Record<string, (session: AgentSession) => unknown> = {
  select: (session) => session.select('c1'),
  send: (session) => session.send('Hello'),
  retry: (session) => session.retry('m1'),
  cancel: (session) => session.cancel('m1'),
  setTyping: (session) => session.setTyping(true),
  markRead: (session) => session.markRead('m1'),
  loadOlder: (session) => session.loadOlder(),
  loadMore: (session) => session.loadMore(),
  setSearch: (session) => session.setSearch('Ana'),
  assign: (session) => session.assign('c1', { id: 'mia', name: 'Mia' }),
  end: (session) => session.end('c1'),
  block: (session) => session.block({ conversationId: 'c1' }, true),
  markTranscriptSent: (session) => session.markTranscriptSent('c1'),
  saveContact: (session) => session.saveContact(contact()),
  openDirectory: (session) => session.openDirectory(),
  searchContacts: (session) => session.searchContacts('Ana'),
  erase: (session) => session.erase('p1'),
  saveReply: (session) => session.saveReply({ shortcut: 'hi', text: 'Hello' }),
  removeReply: (session) => session.removeReply('r1'),
  undo: (session) => session.undo(),
  setAway: (session) => session.setAway(true),
  file: (session) =>
    session
      .file({ id: 'f1', name: 'f.txt', size: 1, type: 'text/plain' })
      .catch((error: unknown) => {
        expect(error).to.be.instanceOf(ConnectionError).and.to.include({ code: 'unauthorized' });
      }),
};

describe('AgentSession, with nobody signed in', () => {
  for (const [name, act] of Object.entries(acts)) {
    it(`does nothing at ${name}(), before the sign-in and after the sign-out`, async () => {
      const [connection, called] = watched(new MemoryTeam().agent());
      const session = new AgentSession(connection);
      called.length = 0;
      await act(session);
      expect(called).to.deep.equal([]);
      await session.signIn({ id: 'tomo', name: 'Tomo' });
      await session.signOut();
      called.length = 0;
      await act(session);
      expect(called).to.deep.equal([]);
      expect(session.state.phase).to.equal('signed-out');
      await session.close();
    });
  }
});
