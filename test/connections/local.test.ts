import { expect } from '@open-wc/testing';
import { deleteDB, openDB } from 'idb';
import type {
  AgentConnection,
  ConnectionError,
  CustomerConnection,
  StartOptions,
} from '../../src/connections/connection.js';
import { contact, heard, message, unique, waitFor } from '../../src/connections/contract/tools.js';
import { defaultSettings } from '../../src/model/widget-settings.js';
import { localAgent, localCustomer } from '../../src/connections/local/local.js';
import { connectionContractTests } from './run-contract.js';

const mia = { id: 'mia', name: 'Mia' };
const databaseName = (account: string) => `pd-chat-team:${account}`;

const exists = async (account: string) =>
  (await indexedDB.databases()).some(({ name }) => name === databaseName(account));

const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'none',
    (error: ConnectionError) => error.code,
  );

const visitor = (): StartOptions => ({
  identity: { kind: 'visitor' },
  authType: 'optional',
  visitor: unique(),
});

/** Replaces a member of an object until the test is over. */
const undo: (() => void)[] = [];
function replace<T extends object>(target: T, name: string, value: unknown): void {
  const own = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { value, configurable: true, writable: true });
  undo.push(() => {
    if (own) Object.defineProperty(target, name, own);
    else Reflect.deleteProperty(target, name);
  });
}

describe('the local connection', () => {
  const open: { close(): Promise<void> }[] = [];
  const accounts: string[] = [];
  let account: string;

  const customer = (widgetId = 'default'): CustomerConnection => {
    const made = localCustomer({ account, widgetId });
    open.push(made);
    return made;
  };
  const agent = (): AgentConnection => {
    const made = localAgent({ account });
    open.push(made);
    return made;
  };
  const newAccount = () => {
    account = unique();
    accounts.push(account);
  };

  beforeEach(newAccount);
  afterEach(async () => {
    for (const restore of undo.splice(0).reverse()) restore();
    for (const one of open.splice(0)) await one.close();
  });
  after(async () => {
    for (const one of accounts) await deleteDB(databaseName(one));
  });

  describe('keeps the contract', () => {
    connectionContractTests(() => {
      newAccount();
      const own = account;
      return {
        customer: (widgetId = 'default') => localCustomer({ account: own, widgetId }),
        agent: () => localAgent({ account: own }),
      };
    });
  });

  describe('before anybody acts', () => {
    it('creates no database by being made, heard, asked for settings or started', async () => {
      const one = customer();
      one.subscribe(() => {});
      expect(await one.readSettings()).to.equal(undefined);
      await one.start(visitor());
      await one.history({ limit: 10 });
      one.signal({ type: 'typing', active: true });
      await one.end();
      const desk = agent();
      desk.subscribe(() => {});
      expect(await desk.widgets()).to.deep.equal([]);
      expect(await exists(account)).to.equal(false);
      await one.send(message('Hello'));
      expect(await exists(account)).to.equal(true);
    });

    it('creates none by looking where databases cannot be listed', async () => {
      const databases = indexedDB.databases.bind(indexedDB);
      replace(IDBFactory.prototype, 'databases', undefined);
      Reflect.deleteProperty(IDBFactory.prototype, 'databases');
      expect(await customer().readSettings()).to.equal(undefined);
      const names = (await databases()).map(({ name }) => name);
      expect(names).not.to.include(databaseName(account));
    });

    it('creates one for a first message sent while somebody looks', async () => {
      const [looking, writing] = [customer(), customer()];
      await writing.start(visitor());
      const looks = [looking.readSettings(), looking.readSettings()];
      await writing.send(message('Hello'));
      expect(await Promise.all(looks)).to.deep.equal([undefined, undefined]);
      expect((await writing.history({ limit: 1 })).items).to.have.length(1);
    });
  });

  describe('where the browser refuses to store', () => {
    const refusals: Record<string, () => void> = {
      'open throws': () =>
        replace(IDBFactory.prototype, 'open', () => {
          throw new DOMException('refused', 'SecurityError');
        }),
      'open fails': () =>
        // A version below 1 is no version: the request fails of itself.
        replace(IDBFactory.prototype, 'open', () => {
          const request = new EventTarget() as EventTarget & { error: DOMException };
          request.error = new DOMException('refused', 'UnknownError');
          queueMicrotask(() => request.dispatchEvent(new Event('error')));
          return Object.setPrototypeOf(request, IDBOpenDBRequest.prototype) as IDBOpenDBRequest;
        }),
      'there is no IndexedDB': () => replace(globalThis, 'indexedDB', undefined),
      'there is no room': () =>
        replace(IDBObjectStore.prototype, 'put', () => {
          throw new DOMException('full', 'QuotaExceededError');
        }),
    };

    for (const [name, refuse] of Object.entries(refusals)) {
      it(`goes on in memory and says so once: ${name}`, async () => {
        refuse();
        const [one, desk] = [customer(), agent()];
        const log = heard(one);
        const start = visitor();
        await one.start(start);
        await one.send(message('Hello'));
        await one.send(message('Anybody?'));
        await desk.signIn(mia);
        const [conversation] = (await desk.conversations({}, { limit: 9 })).items;
        expect(conversation?.visitor).to.equal(start.visitor);
        await desk.send(conversation!.id, message('Yes'));
        await log.when('message', (event) => event.message.text === 'Yes');
        expect((await one.history({ limit: 9 })).items).to.have.length(3);
        expect(log.all('storage-refused')).to.have.length(1);
      });
    }

    it('does not tell other tabs of what they cannot read', async () => {
      const otherTab = new BroadcastChannel(databaseName(account));
      const messages: unknown[] = [];
      otherTab.onmessage = ({ data }) => messages.push(data.type);
      refusals['open throws']!();
      const one = customer();
      await one.start(visitor());
      await one.send(message('Hello'));
      // What is posted later arrives later.
      const marker = new BroadcastChannel(databaseName(account));
      marker.postMessage({ type: 'marker' });
      await waitFor('the marker', () => messages.includes('marker'));
      expect(messages).to.deep.equal(['who-is-there', 'marker']);
      otherTab.close();
      marker.close();
    });

    it('reads no settings, rather than taking them for absent', async () => {
      refusals['open throws']!();
      replace(IDBFactory.prototype, 'databases', () =>
        Promise.reject(new DOMException('refused', 'SecurityError')),
      );
      expect(await codeOf(customer().readSettings())).to.equal('unavailable');
    });

    it('says that it fails, but forgets nothing, where storage fails later', async () => {
      const one = customer();
      const log = heard(one);
      await one.start(visitor());
      await one.send(message('Hello'));
      refusals['there is no room']!();
      expect(await codeOf(one.send(message('More')))).to.equal('unavailable');
      undo.pop()!();
      await one.send(message('More'));
      expect((await one.history({ limit: 9 })).items).to.have.length(2);
      expect(log.all('storage-refused')).to.have.length(0);
    });
  });

  it('works on an insecure origin, without randomUUID and Web Locks', async () => {
    replace(Crypto.prototype, 'randomUUID', undefined);
    replace(Navigator.prototype, 'locks', undefined);
    const [one, desk] = [customer(), agent()];
    await one.start(visitor());
    await one.identify(contact({ email: 'ana@example.com' }));
    await desk.signIn(mia);
    expect((await desk.contacts('ana', { limit: 9 })).items).to.have.length(1);
  });

  it('works within the page where there is no BroadcastChannel', async () => {
    replace(globalThis, 'BroadcastChannel', undefined);
    const [one, desk] = [customer(), agent()];
    const log = heard(desk);
    await desk.signIn(mia);
    await one.start(visitor());
    await one.send(message('Hello'));
    await log.when('message');
  });

  describe('broken settings', () => {
    beforeEach(async () => {
      await agent().signIn(mia);
      const database = await openDB(databaseName(account));
      await database.put('settings', { widgetId: 'default', authType: 'cod' });
      database.close();
    });

    it('reject, so that the widget stays hidden', async () => {
      expect(await codeOf(customer().readSettings())).to.equal('unavailable');
    });

    it('are left out of the list and can be saved over', async () => {
      const desk = agent();
      expect(await desk.widgets()).to.deep.equal([]);
      const customerOne = customer();
      await desk.saveSettings({ ...defaultSettings('default'), authType: 'form' });
      expect((await customerOne.readSettings())?.authType).to.equal('form');
    });
  });

  describe('when the database is taken away', () => {
    it('lets it be deleted, and opens a new one for the same conversation', async () => {
      const one = customer();
      const { resume } = await one.start(visitor());
      await one.send(message('Hello'));
      await deleteDB(databaseName(account));
      expect((await one.history({ limit: 9 })).items).to.deep.equal([]);
      expect((await customer().start({ ...visitor(), resume })).resume).to.deep.equal(resume);
      await one.send(message('Again'));
      expect((await one.history({ limit: 9 })).items).to.have.length(1);
    });

    it('waits for a deletion that is blocked, but not for ever', async () => {
      const one = customer();
      await one.start(visitor());
      await one.send(message('Hello'));
      const stubborn = await openDB(databaseName(account)); // ignores versionchange
      let deletion = Promise.resolve();
      await new Promise<void>((resolve) => {
        deletion = deleteDB(databaseName(account), { blocked: () => resolve() });
      });
      expect(await codeOf(one.send(message('More')))).to.equal('unavailable');
      stubborn.close();
      await deletion;
      await one.send(message('More'));
    });
  });

  it('goes on with an inbox from before there were files', async () => {
    const old = await openDB(databaseName(account), 1, {
      upgrade(database) {
        const conversations = database.createObjectStore('conversations', {
          keyPath: 'conversation.id',
        });
        const place = ['conversation.updatedAt', 'conversation.id'];
        conversations.createIndex('byChange', place);
        conversations.createIndex('byState', ['conversation.state', ...place]);
        conversations.createIndex('byContact', ['conversation.contactId', ...place]);
        const keyPath = ['conversationId', 'number'];
        const messages = database.createObjectStore('messages', { keyPath });
        messages.createIndex('byId', ['conversationId', 'message.id'], { unique: true });
        const contacts = database.createObjectStore('contacts', { keyPath: 'contact.id' });
        contacts.createIndex('byExternalId', 'contact.details.externalId');
        contacts.createIndex('byEmailKey', 'emailKey');
        database.createObjectStore('settings', { keyPath: 'widgetId' });
      },
    });
    const kept = { widgetId: 'shop', name: 'Shop', authType: 'form', revision: 3 };
    await old.put('settings', { ...kept, transcript: 'off', rating: 'off', heading: '' });
    old.close();
    const one = customer('shop');
    expect((await one.readSettings())?.authType).to.equal('form');
    await one.start({ ...visitor(), authType: 'none' });
    const { signal } = new AbortController();
    const file = new File(['a'], 'a.txt');
    const attachment = await one.upload!(file, { id: unique(), signal, onProgress() {} });
    await one.send({ ...message(''), attachments: [attachment] });
    expect(await (await one.download!(attachment)).text()).to.equal('a');
  });

  it('keeps two tabs in step', async () => {
    const frame = document.createElement('iframe');
    frame.src = new URL('./other-tab.html', import.meta.url).href;
    const ready = new Promise((resolve) => addEventListener('message', resolve, { once: true }));
    document.body.append(frame);
    await ready;
    try {
      const one = customer();
      const log = heard(one);
      await one.start(visitor());
      await one.send(message('Hello'));
      frame.contentWindow!.postMessage({ account });
      // The desk in the other tab answers whatever arrives from now on.
      await log.when('presence', ({ agents }) => agents[0]?.name === 'Tab');
      const question = message('Anybody?');
      await one.send(question);
      const reply = await log.when('message', (event) => event.message.author === 'agent');
      expect(reply.message.text).to.equal('You said: Anybody?');
      await log.when('receipt', ({ state, upTo }) => state === 'read' && upTo === question.id);
      frame.remove();
      await log.when('presence', ({ agents }) => agents.length === 0);
    } finally {
      frame.remove();
    }
  });
});
