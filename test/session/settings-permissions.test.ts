import { expect } from '@open-wc/testing';
import { type AgentConnection, ConnectionError } from '../../src/connections/connection.js';
import { MemoryTeam } from '../../src/connections/memory/memory-team.js';
import { SettingsSession } from '../../src/session/settings-session.js';
import { until } from '../support/until.js';

/** A connection that shows the settings to nobody; and what it was asked to write. */
function barred(): [AgentConnection, string[]] {
  const written: string[] = [];
  const connection = new MemoryTeam().agent();
  const write = (name: string) => () => {
    written.push(name);
    return Promise.reject(new ConnectionError('forbidden'));
  };
  Object.assign(connection, {
    widgets: () => Promise.reject(new ConnectionError('forbidden')),
    saveSettings: write('saveSettings'),
    removeSettings: write('removeSettings'),
  });
  return [connection, written];
}

/** Whatever an admin can change, called directly. */
const acts: Record<string, (session: SettingsSession) => unknown> = {
  change: (session) => session.change('default', { authType: 'code' }),
  rename: (session) => session.rename('default', 'Shop'),
  add: (session) => session.add('Shop'),
  duplicate: (session) => session.duplicate('default', 'Shop'),
  remove: (session) => session.remove('default'),
  undo: (session) => session.undo(),
};

describe('SettingsSession, for somebody without access', () => {
  for (const [name, act] of Object.entries(acts)) {
    it(`writes nothing at ${name}(), while it loads and after it was refused`, async () => {
      const [connection, written] = barred();
      const session = new SettingsSession(connection);
      const loading = session.load();
      await act(session);
      await loading;
      await until(() => session.state.phase === 'failed');
      await act(session);
      expect(session.state).to.deep.equal({ phase: 'failed', code: 'forbidden' });
      await session.close();
      expect(written).to.deep.equal([]);
    });
  }
});
