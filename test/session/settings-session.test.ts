import { expect } from '@open-wc/testing';
import {
  ConnectionError,
  type AgentConnection,
  type ConnectionErrorCode,
} from '../../src/connections/connection.js';
import { MemoryTeam } from '../../src/connections/memory/memory-team.js';
import { defaultSettings, type WidgetSettings } from '../../src/model/widget-settings.js';
import { SettingsSession } from '../../src/session/settings-session.js';
import type { SettingsState } from '../../src/session/settings-state.js';
import { until } from '../support/until.js';

type Ready = Extract<SettingsState, { phase: 'ready' }>;

describe('The settings session', () => {
  let team: MemoryTeam;
  let connection: AgentConnection;
  let session: SettingsSession;
  const open: SettingsSession[] = [];

  beforeEach(() => {
    team = new MemoryTeam();
    connection = team.agent();
    session = make(connection);
  });

  afterEach(async () => {
    await Promise.all(open.splice(0).map((one) => one.close()));
    await connection.close();
  });

  const make = (on: AgentConnection) => {
    const made = new SettingsSession(on);
    open.push(made);
    return made;
  };

  const ready = (of = session): Ready => {
    expect(of.state.phase).to.equal('ready');
    return of.state as Ready;
  };
  const ids = (of = session) => ready(of).widgets.map(({ widgetId }) => widgetId);
  const stored = async () =>
    Object.fromEntries((await team.agent().widgets()).map((one) => [one.widgetId, one]));
  const store = (settings: Partial<WidgetSettings> & { widgetId: string }) =>
    team.agent().saveSettings({ ...defaultSettings(settings.widgetId), ...settings });

  /** The next call of this name is refused. */
  const refuse = (
    name: 'widgets' | 'saveSettings' | 'removeSettings',
    code: ConnectionErrorCode,
  ) => {
    Object.assign(connection, {
      [name]: () => {
        Reflect.deleteProperty(connection, name);
        return Promise.reject(new ConnectionError(code));
      },
    });
  };

  /** Someone else saves just before this admin's change arrives, and is not heard in time. */
  const overtake = (changes: Partial<WidgetSettings>) => {
    const { saveSettings } = connection;
    connection.saveSettings = async (settings) => {
      connection.saveSettings = saveSettings;
      const other = (await stored())[settings.widgetId]!;
      await store({ ...other, ...changes });
      throw new ConnectionError('conflict');
    };
  };

  describe('reading', () => {
    it('is loading until the widgets are there', async () => {
      expect(session.state).to.deep.equal({ phase: 'loading' });
      await session.load();
      expect(ready().save).to.deep.equal({ state: 'saved' });
    });

    it('shows the built-in widget where none is stored, and stores nothing by that', async () => {
      await session.load();
      expect(ready().widgets).to.deep.equal([defaultSettings('default')]);
      expect(await stored()).to.deep.equal({});
    });

    it('shows the stored ones, the first selected', async () => {
      await store({ widgetId: 'shop' });
      await store({ widgetId: 'portal' });
      await session.load();
      expect(ids()).to.deep.equal(['portal', 'shop']);
      expect(ready().selected.widgetId).to.equal('portal');
    });

    it('says why it failed, and tries again', async () => {
      refuse('widgets', 'unavailable');
      await session.load();
      expect(session.state).to.deep.equal({ phase: 'failed', code: 'unavailable' });
      await session.retry();
      expect(ids()).to.deep.equal(['default']);
    });

    it('signs in only where it has to', async () => {
      const signedIn: string[] = [];
      connection.signIn = async ({ name }) => void signedIn.push(name);
      await make(connection).load();
      expect(signedIn).to.deep.equal([]);

      refuse('widgets', 'unauthorized');
      const other = new SettingsSession(connection, { id: 'a', name: 'Ana' });
      open.push(other);
      await other.load();
      expect(signedIn).to.deep.equal(['Ana']);
      expect(ids(other)).to.deep.equal(['default']);
    });
  });

  describe('saving', () => {
    it('stores the built-in widget with the first change', async () => {
      await session.load();
      await session.change('default', { authType: 'form' });
      expect((await stored()).default).to.include({ authType: 'form', revision: 1 });
      expect(ready().save).to.deep.equal({ state: 'saved' });
    });

    it('shows a change at once, and says that it is being saved', async () => {
      await session.load();
      const saved = session.change('default', { heading: 'Hello' });
      expect(ready().selected.heading).to.equal('Hello');
      expect(ready().save.state).to.equal('saving');
      await saved;
    });

    it('never changes a snapshot', async () => {
      await session.load();
      const before = ready();
      await session.change('default', { heading: 'Hello' });
      expect(before.selected.heading).to.equal('');
      expect(Object.isFrozen(before) && Object.isFrozen(before.selected)).to.be.true;
    });

    it('loses none of several changes made at once', async () => {
      await session.load();
      await Promise.all([
        session.change('default', { heading: 'H' }),
        session.change('default', { heading: 'Hi' }),
        session.change('default', { rating: 'on' }),
        session.change('default', { transcript: 'email' }),
      ]);
      expect((await stored()).default).to.include({
        heading: 'Hi',
        rating: 'on',
        transcript: 'email',
      });
      expect(ready().notice).to.be.undefined;
    });

    it('keeps what could not be saved, and tries again', async () => {
      await session.load();
      refuse('saveSettings', 'unavailable');
      await session.change('default', { heading: 'Hello' });
      expect(ready().save).to.deep.equal({ state: 'failed', code: 'unavailable' });
      expect(ready().selected.heading).to.equal('Hello');
      await session.retry();
      expect(ready().save).to.deep.equal({ state: 'saved' });
      expect((await stored()).default?.heading).to.equal('Hello');
    });

    it('saves with the next change what failed before', async () => {
      await session.load();
      refuse('saveSettings', 'unavailable');
      await session.change('default', { heading: 'Hello' });
      await session.change('default', { rating: 'on' });
      expect((await stored()).default).to.include({ heading: 'Hello', rating: 'on' });
      expect(ready().save).to.deep.equal({ state: 'saved' });
    });

    it('takes over at once what others save', async () => {
      await store({ widgetId: 'shop' });
      await session.load();
      await store({ ...(await stored()).shop!, heading: 'Theirs' });
      await until(() => ready().selected.heading === 'Theirs');
      expect(ready().notice).to.be.undefined;
    });

    it('puts its change on top of another’s, and says so', async () => {
      const shop = await store({ widgetId: 'shop', heading: 'Before' });
      await session.load();
      expect(shop.revision).to.equal(1);
      overtake({ heading: 'Theirs', rating: 'on' });
      await session.change('shop', { heading: 'Mine' });
      expect((await stored()).shop).to.include({ heading: 'Mine', rating: 'on', revision: 3 });
      expect(ready().notice).to.deep.equal({
        type: 'conflict',
        widgetId: 'shop',
        kept: ['heading'],
      });
      session.dismiss();
      expect(ready().notice).to.be.undefined;
    });

    it('says so too where both changes have a place', async () => {
      await store({ widgetId: 'shop' });
      await session.load();
      overtake({ rating: 'on' });
      await session.change('shop', { heading: 'Mine' });
      expect((await stored()).shop).to.include({ heading: 'Mine', rating: 'on' });
      expect(ready().notice).to.deep.equal({ type: 'conflict', widgetId: 'shop', kept: [] });
    });

    it('ends trying where the other side finds a conflict every time', async () => {
      await session.load();
      connection.saveSettings = () => Promise.reject(new ConnectionError('conflict'));
      await session.change('default', { heading: 'Mine' });
      expect(ready().save).to.deep.equal({ state: 'failed', code: 'conflict' });
      expect(ready().selected.heading).to.equal('Mine');
    });
  });

  describe('adding and renaming', () => {
    it('makes an id of the name, stores the widget and selects it', async () => {
      await store({ widgetId: 'shop' });
      await session.load();
      await session.add(' Korisnički portal ');
      expect(ready().selected).to.include({
        widgetId: 'korisnicki-portal',
        name: 'Korisnički portal',
      });
      expect(Object.keys(await stored())).to.deep.equal(['korisnicki-portal', 'shop']);
    });

    it('stores the built-in widget along with the first added one', async () => {
      await session.load();
      await session.add('Shop');
      expect(Object.keys(await stored())).to.deep.equal(['default', 'shop']);
    });

    it('gives every widget an id of its own, also of one that someone adds meanwhile', async () => {
      await session.load();
      const { saveSettings } = connection;
      connection.saveSettings = async (settings) => {
        connection.saveSettings = saveSettings;
        await store({ widgetId: 'shop', name: 'Theirs' });
        return connection.saveSettings(settings);
      };
      await session.add('Shop');
      expect(ready().selected).to.include({ widgetId: 'shop-2', name: 'Shop' });
      expect((await stored()).shop?.name).to.equal('Theirs');
    });

    it('renames without touching the id', async () => {
      await store({ widgetId: 'shop', name: 'Shop' });
      await session.load();
      await session.rename('shop', ' Store ');
      expect((await stored()).shop?.name).to.equal('Store');
    });
  });

  describe('removing', () => {
    beforeEach(async () => {
      await store({ widgetId: 'a' });
      await store({ widgetId: 'b', heading: 'Hello', authType: 'form' });
      await store({ widgetId: 'c' });
      await session.load();
      session.select('b');
    });

    it('takes the widget out and selects its neighbour', async () => {
      await session.remove('b');
      expect(ids()).to.deep.equal(['a', 'c']);
      expect(ready().selected.widgetId).to.equal('c');
      expect(Object.keys(await stored())).to.deep.equal(['a', 'c']);
      expect(ready().notice).to.include({ type: 'removed', byOther: false });
    });

    it('puts it back as it was', async () => {
      await session.remove('b');
      await session.undo();
      expect(ready().selected).to.include({ widgetId: 'b', heading: 'Hello', authType: 'form' });
      expect((await stored()).b).to.include({ heading: 'Hello', authType: 'form' });
      expect(ready().notice).to.be.undefined;
    });

    it('puts it back even before it was gone', async () => {
      const removed = session.remove('b');
      await session.undo();
      await removed;
      expect((await stored()).b).to.include({ heading: 'Hello' });
      expect(ids()).to.deep.equal(['a', 'b', 'c']);
      expect(ready().save).to.deep.equal({ state: 'saved' });
    });

    it('shows the widget again if the other side does not remove it', async () => {
      refuse('removeSettings', 'forbidden');
      await session.remove('b');
      expect(ids()).to.deep.equal(['a', 'b', 'c']);
      expect(ready().selected.widgetId).to.equal('b');
      expect(ready().save).to.deep.equal({ state: 'failed', code: 'forbidden' });
      expect(ready().notice).to.be.undefined;
    });

    it('shows the built-in widget after the last, until that is put back', async () => {
      for (const id of ['a', 'b', 'c']) await session.remove(id);
      expect(ids()).to.deep.equal(['default']);
      await session.undo();
      expect(ids()).to.deep.equal(['c']);
      expect(Object.keys(await stored())).to.deep.equal(['c']);
    });

    it('says that someone else has removed what is being looked at', async () => {
      await team.agent().removeSettings('b');
      await until(() => ids().length === 2);
      expect(ready().notice).to.include({ type: 'removed', byOther: true });
      await session.undo();
      expect((await stored()).b?.heading).to.equal('Hello');
    });

    it('does not bring back silently what someone else has removed', async () => {
      const { saveSettings } = connection;
      connection.saveSettings = async (settings) => {
        connection.saveSettings = saveSettings;
        await team.agent().removeSettings('b');
        return connection.saveSettings(settings);
      };
      await session.change('b', { heading: 'Mine' });
      expect(Object.keys(await stored())).to.deep.equal(['a', 'c']);
      const { notice } = ready();
      expect(notice?.type === 'removed' && notice.settings.heading).to.equal('Mine');
    });
  });

  it('tells its listeners, until they have had enough', async () => {
    let told = 0;
    const stop = session.subscribe(() => told++);
    await session.load();
    expect(told).to.equal(1);
    stop();
    await session.change('default', { rating: 'on' });
    expect(told).to.equal(1);
  });
});
