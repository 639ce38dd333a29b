import { expect } from '@open-wc/testing';
import { CustomerStore, type StoredSession } from '../../src/session/customer-store.js';
import { Browser, databaseName, named, until } from '../support/customer-browser.js';

/** Replaces a member of an object until the test is over. */
const undo: (() => void)[] = [];
function replace(target: object, name: string, descriptor: PropertyDescriptor): void {
  const own = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { configurable: true, ...descriptor });
  undo.push(() => {
    if (own) Object.defineProperty(target, name, own);
    else Reflect.deleteProperty(target, name);
  });
}
afterEach(() => {
  for (const restore of undo.splice(0).reverse()) restore();
});

const session = (id: string): StoredSession => ({ id, visitor: id, identity: { kind: 'unknown' } });
const message = (id: string, sentAt: number) => ({ id, text: id, sentAt });

describe('a customer’s storage', () => {
  let browser: Browser;
  let stores: CustomerStore[];
  beforeEach(() => {
    browser = new Browser();
    stores = [];
  });
  afterEach(async () => {
    for (const one of stores) await one.close();
    await browser.close();
  });
  const make = (persistent = true): CustomerStore => {
    const made = new CustomerStore(browser.account, persistent);
    stores.push(made);
    return made;
  };

  for (const persistent of [true, false]) {
    describe(persistent ? 'in the browser' : 'in memory', () => {
      it('finds nothing at first, and what was kept later', async () => {
        const store = make(persistent);
        expect(await store.session()).to.equal(undefined);
        expect(await store.begin(session('s'))).to.deep.equal(session('s'));
        expect(await store.session()).to.deep.equal(session('s'));
        await store.saveDraft('s', 'w', 'Hel');
        expect(await store.claim('s', 'w', { conversationId: 'c' })).to.deep.equal({
          conversationId: 'c',
        });
        expect(await store.chat('s', 'w')).to.deep.include({
          draft: 'Hel',
          resume: { conversationId: 'c' },
        });
        expect(await store.chat('s', 'v')).to.equal(undefined);
      });

      it('keeps the first session, and the first token of a chat', async () => {
        const store = make(persistent);
        await store.begin(session('s'));
        expect((await store.begin(session('t'))).id).to.equal('s');
        await store.claim('s', 'w', { conversationId: 'c' });
        expect(await store.claim('s', 'w', { conversationId: 'd' })).to.deep.equal({
          conversationId: 'c',
        });
        const given = { conversationId: 'c' };
        expect(await store.claim('s', 'w', { conversationId: 'd' }, given)).to.deep.equal({
          conversationId: 'd',
        });
      });

      it('gives the outbox of a widget in the order of sending', async () => {
        const store = make(persistent);
        await store.begin(session('s'));
        await store.keep('s', 'w', message('b', 2));
        await store.keep('s', 'w', message('a', 1));
        await store.keep('s', 'v', message('x', 0));
        expect((await store.outbox('s', 'w')).map(({ id }) => id)).to.deep.equal(['a', 'b']);
        await store.drop('a');
        expect((await store.outbox('s', 'w')).map(({ id }) => id)).to.deep.equal(['b']);
      });

      it('keeps nothing for a session that is not the one', async () => {
        const store = make(persistent);
        await store.begin(session('s'));
        await store.update('other', { consent: { text: 'x', at: 1 } });
        await store.saveDraft('other', 'w', 'Secret');
        await store.keep('other', 'w', message('secret', 1));
        await store.claim('other', 'w', { conversationId: 'c' });
        expect(await store.session()).to.deep.equal(session('s'));
        expect(await store.chat('s', 'w')).to.equal(undefined);
        expect(await store.outbox('s', 'w')).to.deep.equal([]);
      });

      it('shows nothing to a session that is not the one', async () => {
        const store = make(persistent);
        await store.begin(session('s'));
        await store.saveDraft('s', 'w', 'Secret');
        await store.keep('s', 'w', message('a', 1));
        expect(await store.chat('other', 'w')).to.equal(undefined);
        expect(await store.outbox('other', 'w')).to.deep.equal([]);
      });

      it('erases all of a session, and says how many messages that costs', async () => {
        const store = make(persistent);
        await store.begin(session('s'));
        await store.saveDraft('s', 'w', 'Hel');
        await store.keep('s', 'w', message('a', 1));
        await store.keep('s', 'v', message('b', 1));
        expect(await store.end('s', 'w', false)).to.equal(1);
        expect(await store.session()).to.equal(undefined);
        expect(await store.chat('s', 'w')).to.equal(undefined);
        expect(await store.outbox('s', 'v')).to.deep.equal([]);
        expect(await store.end('s', 'w', false)).to.equal(0);
      });

      it('changes only what is named', async () => {
        const store = make(persistent);
        await store.begin(session('s'));
        const consent = { text: 'x', at: 1 };
        await Promise.all([
          store.update('s', { consent }),
          store.update('s', { identity: { kind: 'visitor' } }),
        ]);
        expect(await store.session()).to.deep.equal({
          ...session('s'),
          consent,
          identity: { kind: 'visitor' },
        });
      });

      it('makes no visitor of a contact', async () => {
        const store = make(persistent);
        const identity = named({ externalId: '1' });
        await store.begin({ ...session('s'), identity });
        await store.update('s', { identity: { kind: 'visitor' } });
        expect((await store.session())!.identity).to.deep.equal(identity);
      });
    });
  }

  it('does not erase another session', async () => {
    const store = make();
    await store.begin(session('s'));
    await store.end('other', 'w', false);
    expect(await store.session()).to.deep.equal(session('s'));
    expect(browser.marker).to.equal('s');
  });

  it('tells the other stores of the account, not itself', async () => {
    const [a, b] = [make(), make()];
    const heard: string[] = [];
    a.subscribe(({ type }) => heard.push(`a ${type}`));
    b.subscribe(({ type }) => heard.push(`b ${type}`));
    await a.begin(session('s'));
    await a.update('s', { identity: { kind: 'visitor' } });
    await a.claim('s', 'w', { conversationId: 'c' });
    await a.end('s', 'w', true);
    await until('b has heard it all', () => heard.length === 4);
    expect(heard).to.deep.equal(['b session', 'b session', 'b chat', 'b ended']);
  });

  it('creates nothing by looking or erasing', async () => {
    const store = make();
    await store.session();
    await store.end('', 'w', true);
    expect(await browser.hasDatabase()).to.equal(false);
  });

  it('does not open the database again once it is closed', async () => {
    const store = make();
    await store.begin(session('s'));
    await store.close();
    await store.drop('a');
    const gone = await new Promise((resolve) => {
      const request = indexedDB.deleteDatabase(databaseName(browser.account));
      request.onsuccess = () => resolve('deleted');
      request.onblocked = () => resolve('blocked');
    });
    expect(gone).to.equal('deleted');
  });

  it('makes way for whoever deletes the database, and goes on', async () => {
    const store = make();
    await store.begin(session('s'));
    await new Promise((resolve) => {
      indexedDB.deleteDatabase(databaseName(browser.account)).onsuccess = resolve;
    });
    expect(await store.session()).to.equal(undefined);
    await store.begin(session('t'));
    expect(await store.session()).to.deep.equal(session('t'));
  });

  describe('that the browser refuses', () => {
    const refusals: Record<string, () => void> = {
      'opening throws': () =>
        replace(IDBFactory.prototype, 'open', {
          value: () => {
            throw new DOMException('No', 'SecurityError');
          },
        }),
      'opening fails': () =>
        replace(IDBFactory.prototype, 'open', {
          value: () => {
            const request = new EventTarget() as IDBOpenDBRequest;
            Object.assign(request, { error: new DOMException('No', 'InvalidStateError') });
            queueMicrotask(() => request.onerror!(new Event('error')));
            return request;
          },
        }),
      'there is no indexedDB': () =>
        replace(window, 'indexedDB', { value: undefined, writable: true }),
      'writing fails': () =>
        replace(IDBObjectStore.prototype, 'put', {
          value: () => {
            throw new DOMException('Full', 'QuotaExceededError');
          },
        }),
      'localStorage throws': () =>
        replace(window, 'localStorage', {
          get: () => {
            throw new DOMException('No', 'SecurityError');
          },
        }),
      'localStorage is full': () =>
        replace(Storage.prototype, 'setItem', {
          value: () => {
            throw new DOMException('Full', 'QuotaExceededError');
          },
        }),
    };
    for (const [how, refuse] of Object.entries(refusals)) {
      it(`goes on in memory, and says so once: ${how}`, async () => {
        refuse();
        const tab = await browser.open();
        expect(tab.state.storageRefused).to.equal(false);
        await tab.session.continueAsVisitor();
        await tab.session.setDraft('Hel');
        await Promise.all([tab.session.send('One'), tab.session.send('Two')]);
        await tab.sent();
        await tab.session.logIn({ email: 'ana@example.com' });
        expect(tab.texts).to.deep.equal(['One', 'Two']);
        expect(tab.state.identity.kind).to.equal('contact');
        expect(tab.state.storageRefused).to.equal(true);
        const changes = tab.states.filter(
          ({ storageRefused }, n) => n > 0 && storageRefused !== tab.states[n - 1]!.storageRefused,
        );
        expect(changes.length).to.be.at.most(1);
        await tab.session.setPerson(named({ externalId: '2' }));
        expect(tab.texts).to.deep.equal([]);
        await tab.session.send('Three');
        await tab.sent();
        await tab.session.signOut();
        expect(tab.texts).to.deep.equal([]);
        undo
          .splice(0)
          .reverse()
          .forEach((restore) => restore());
        expect(await browser.stored()).not.to.match(/One|Two|Three|ana/);
      });
    }

    it('in the middle of a conversation costs no message', async () => {
      const tab = await browser.open({ rules: { authType: 'none' } });
      await tab.session.send('One');
      await tab.sent();
      refusals['writing fails']!();
      await Promise.all([tab.session.send('Two'), tab.session.send('Three')]);
      await tab.sent();
      expect(await browser.archive()).to.deep.equal(['One', 'Two', 'Three']);
    });
  });

  describe('on an insecure origin', () => {
    beforeEach(() => {
      replace(Navigator.prototype, 'locks', { value: undefined });
      replace(Crypto.prototype, 'randomUUID', { value: undefined });
      replace(window, 'crypto', {
        value: { getRandomValues: crypto.getRandomValues.bind(crypto) },
      });
    });

    it('a customer chats, switches persons and signs out all the same', async () => {
      const rules = { authType: 'code' } as const;
      const tab = await browser.open({ rules, person: named({ externalId: 'Alma' }) });
      const other = await browser.open({ rules, person: named({ externalId: 'Alma' }) });
      await tab.session.send('Alma’s words');
      await other.shows('Alma’s words');
      await tab.session.setPerson(named({ externalId: 'Bruno' }));
      await other.shows();
      await tab.session.send('Bruno’s words');
      await tab.sent();
      await tab.session.signOut();
      for (const restore of undo.splice(0).reverse()) restore();
      expect(await browser.stored()).not.to.match(/Alma|Bruno/);
    });
  });

  it('survives locks that are there but refused, as in a sandboxed frame', async () => {
    const errors: unknown[] = [];
    const hear = (event: PromiseRejectionEvent) => {
      errors.push(event.reason);
      event.preventDefault();
    };
    addEventListener('unhandledrejection', hear);
    replace(LockManager.prototype, 'request', {
      value: () => Promise.reject(new DOMException('No', 'SecurityError')),
    });
    const tab = await browser.open({ rules: { authType: 'none' } });
    await tab.session.send('Hello');
    await tab.sent();
    await tab.session.signOut();
    await browser.settled();
    removeEventListener('unhandledrejection', hear);
    expect(errors).to.deep.equal([]);
  });
});
