import { deleteDB } from 'idb';
import type {
  AgentConnection,
  AgentEvent,
  CustomerConnection,
} from '../../src/connections/connection.js';
import { MemoryTeam } from '../../src/connections/memory/memory-team.js';
import type { Conversation } from '../../src/model/conversation.js';
import type { ContactDetails, ContactIdentity } from '../../src/model/identity.js';
import { CustomerSession } from '../../src/session/customer-session.js';
import type {
  CustomerState,
  SessionEvent,
  SessionRules,
} from '../../src/session/customer-state.js';
import { CustomerStore } from '../../src/session/customer-store.js';

export const databaseName = (account: string): string => `pd-chat-customer:${account}`;

/** One task further; no timer, so that a fake clock may run. */
export const tick = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });

export async function until(what: string, probe: () => unknown): Promise<void> {
  const end = performance.now() + 28_000;
  while (!(await probe())) {
    if (performance.now() > end) throw new Error(`Never: ${what}`);
    await tick();
  }
}

/** As the page names a person. */
export const named = (details: ContactDetails): ContactIdentity => ({
  kind: 'contact',
  via: 'code',
  details,
});

/** A promise and the hand that settles it. */
export function gate(): { promise: Promise<void>; open: () => void } {
  let open!: () => void;
  const promise = new Promise<void>((done) => (open = done));
  return { promise, open };
}

/** A connection with some of its methods replaced. */
export const changed = (
  connection: CustomerConnection,
  change: Partial<CustomerConnection>,
): CustomerConnection =>
  new Proxy(connection, {
    get(target, key) {
      if (key in change) return change[key as keyof CustomerConnection];
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });

export interface TabOptions {
  rules?: Partial<SessionRules>;
  widgetId?: string;
  patience?: number;
  persistent?: boolean;
  /** The page's person from the beginning. */
  person?: ContactIdentity;
  /** Puts something between the session and its line. */
  wrap?(connection: CustomerConnection): CustomerConnection;
  checkPerson?(): void;
}

/** One widget in one tab, with all that it has shown and told. */
export class Tab {
  readonly states: CustomerState[] = [];
  readonly events: SessionEvent[] = [];
  readonly store: CustomerStore;
  readonly session: CustomerSession;
  /** How often the page's data were held. */
  held = 0;

  constructor(browser: Browser, options: TabOptions) {
    const { rules, widgetId = 'default', wrap = (line) => line } = options;
    this.store = new CustomerStore(browser.account, options.persistent ?? true);
    this.session = new CustomerSession({
      widgetId,
      rules: { authType: 'optional', transcript: 'off', rating: 'off', consent: false, ...rules },
      store: this.store,
      patience: options.patience,
      connect: () => {
        browser.lines++;
        return wrap(browser.team.customer(widgetId));
      },
      checkPerson: options.checkPerson,
      // As a page does: what is held names nobody.
      holdPerson: () => {
        this.held++;
        void this.session.setPerson(undefined);
      },
    });
    this.session.subscribe(() => this.states.push(this.session.state));
    this.session.listen((event) => this.events.push(event));
  }

  get state(): CustomerState {
    return this.session.state;
  }

  get texts(): string[] {
    return this.state.messages.map(({ text }) => text);
  }

  get statuses(): (string | undefined)[] {
    return this.state.messages.map(({ status }) => status);
  }

  told<Type extends SessionEvent['type']>(type: Type): Extract<SessionEvent, { type: Type }>[] {
    return this.events.filter(
      (event): event is Extract<SessionEvent, { type: Type }> => event.type === type,
    );
  }

  shows(...texts: string[]): Promise<void> {
    return until(`the tab shows ${texts.join(', ') || 'nothing'}`, () => {
      return JSON.stringify(this.texts) === JSON.stringify(texts);
    });
  }

  /** All that the person wrote has left, and nothing failed. */
  sent(): Promise<void> {
    return until('all is sent', () => {
      const own = this.state.messages.filter(({ author }) => author === 'customer');
      return own.length && !own.some(({ status }) => status === 'sending' || status === 'failed');
    });
  }

  until(what: string, test: (state: CustomerState) => unknown): Promise<void> {
    return until(what, () => test(this.state));
  }
}

/** One browser profile on one account, and the team at the other end. */
export class Browser {
  readonly account = `test-${crypto.randomUUID()}`;
  readonly team = new MemoryTeam();
  /** Connections that were made. */
  lines = 0;
  #tabs: Tab[] = [];
  #agent: AgentConnection | undefined;
  readonly heard: AgentEvent[] = [];

  /** A tab that has loaded. */
  async open(options: TabOptions = {}): Promise<Tab> {
    const tab = this.make(options);
    await tab.session.setPerson(options.person);
    await tab.session.load();
    return tab;
  }

  /** A tab that has not loaded yet. */
  make(options: TabOptions = {}): Tab {
    const tab = new Tab(this, options);
    this.#tabs.push(tab);
    return tab;
  }

  /** The page is gone, and comes back as another object. */
  async reload(tab: Tab, options: TabOptions = {}): Promise<Tab> {
    tab.session.dispose();
    return this.open(options);
  }

  async agent(): Promise<AgentConnection> {
    if (!this.#agent) {
      this.#agent = this.team.agent();
      this.#agent.subscribe((event) => this.heard.push(event));
      await this.#agent.signIn({ id: 'mia', name: 'Mia' });
    }
    return this.#agent;
  }

  async conversations(): Promise<Conversation[]> {
    return (await (await this.agent()).conversations({}, { limit: 200 })).items;
  }

  /** What the team has of a conversation, else of the only one. */
  async archive(id?: string): Promise<string[]> {
    const conversationId = id ?? (await this.conversations())[0]?.id;
    if (conversationId === undefined) return [];
    const { items } = await (await this.agent()).history(conversationId, { limit: 200 });
    return items.map(({ text }) => text);
  }

  async answer(text: string, id?: string): Promise<void> {
    const agent = await this.agent();
    const conversationId = id ?? (await this.conversations()).at(-1)!.id;
    await agent.send(conversationId, { id: crypto.randomUUID(), text, sentAt: Date.now() });
  }

  /** All that is stored for customers, as one text. */
  async stored(): Promise<string> {
    return JSON.stringify(await this.records()) + (this.marker ?? '');
  }

  async records(): Promise<Record<string, unknown[]>> {
    if (!(await this.hasDatabase())) return {};
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(databaseName(this.account));
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error!);
    });
    const names = [...db.objectStoreNames];
    if (!names.length) return {};
    const tx = db.transaction(names);
    const all = await Promise.all(
      names.map(
        (name) =>
          new Promise<[string, unknown[]]>((resolve, reject) => {
            const request = tx.objectStore(name).getAll();
            request.onsuccess = () => resolve([name, request.result as unknown[]]);
            request.onerror = () => reject(request.error!);
          }),
      ),
    );
    db.close();
    return Object.fromEntries(all);
  }

  get marker(): string | null {
    return localStorage.getItem(databaseName(this.account));
  }

  async hasDatabase(): Promise<boolean> {
    return (await indexedDB.databases()).some(({ name }) => name === databaseName(this.account));
  }

  /** Everything that is on its way has arrived: tasks, storage, the other tabs. */
  async settled(): Promise<void> {
    for (let round = 0; round < 3; round++) {
      for (let task = 0; task < 10; task++) await tick();
      await indexedDB.databases();
      const name = crypto.randomUUID();
      const [from, to] = [new BroadcastChannel(name), new BroadcastChannel(name)];
      const arrived = new Promise((resolve) => (to.onmessage = resolve));
      from.postMessage('');
      await arrived;
      from.close();
      to.close();
    }
  }

  async close(): Promise<void> {
    for (const tab of this.#tabs) tab.session.dispose();
    await this.#agent?.close();
    // Waits until every tab has let go of it.
    await deleteDB(databaseName(this.account));
    localStorage.removeItem(databaseName(this.account));
  }
}
