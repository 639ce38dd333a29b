import type { ResumeToken } from '../connections/connection.js';
import { answer, inTransaction, openDatabase } from '../connections/database.js';
import type { Identity } from '../model/identity.js';
import type { OutgoingMessage } from '../model/message.js';

/** One person in one browser, for one account. */
export interface StoredSession {
  id: string;
  /** The suffix by which agents tell this visitor from others. */
  visitor: string;
  identity: Identity;
  consent?: { text: string; at: number };
  /** No sound tells of messages. */
  muted?: boolean;
}

/** What is kept of one widget's chat. */
export interface StoredChat {
  widgetId: string;
  resume?: ResumeToken;
  draft?: string;
  /** Conversations of this session that are over, oldest first. */
  earlier?: ResumeToken[];
  /** The last conversation is over, and a visitor is to be asked again who is there. */
  asksAgain?: boolean;
}

/** A message on its way, with what it carries, in the order of its attachments. */
export interface Unsent extends OutgoingMessage {
  files?: readonly File[];
}

export interface StoredOutgoing extends Unsent {
  widgetId: string;
  /** Not to be sent before the person says so. */
  failed?: boolean;
}

interface Values {
  session: StoredSession;
  chats: StoredChat;
  outbox: StoredOutgoing;
}
type Part = keyof Values;

const parts = ['session', 'chats', 'outbox'] as const;

/** One atomic piece of work on what is kept. */
export interface Unit {
  get<P extends Part>(part: P, key: string): Promise<Values[P] | undefined>;
  all<P extends Part>(part: P): Promise<Values[P][]>;
  put<P extends Part>(part: P, value: Values[P]): Promise<unknown>;
  delete(part: Part, key: string): Promise<unknown>;
  clear(): Promise<unknown>;
}

export interface Parts {
  /** `work` awaits nothing but calls of its unit. */
  change<T>(work: (unit: Unit) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** There is one session; it has no key of its own. */
export const theSession = 'session';

/** In the browser's storage. `change` rejects where the browser refuses. */
export class StoredParts implements Parts {
  #opening: Promise<IDBDatabase> | undefined;

  constructor(private readonly name: string) {}

  get opened(): boolean {
    return this.#opening !== undefined;
  }

  async change<T>(work: (unit: Unit) => Promise<T>, again = true): Promise<T> {
    const opening = (this.#opening ??= this.#open());
    const db = await opening;
    let tx;
    try {
      tx = db.transaction(parts, 'readwrite');
    } catch (error) {
      // Closed under our hands: another tab has deleted it.
      if (this.#opening === opening) this.#opening = undefined;
      if (!again) throw error;
      return this.change(work, false);
    }
    const store = (part: Part) => tx.objectStore(part);
    const unit: Unit = {
      get: (part, key) => answer(store(part).get(key)),
      all: (part) => answer(store(part).getAll()),
      put: (part, value) =>
        answer(store(part).put(value, part === 'session' ? theSession : undefined)),
      delete: (part, key) => answer(store(part).delete(key)),
      clear: () => Promise.all(parts.map((part) => answer(store(part).clear()))),
    };
    return inTransaction(tx, () => work(unit));
  }

  async close(): Promise<void> {
    const db = await this.#opening?.catch(() => undefined);
    db?.close();
  }

  #open(): Promise<IDBDatabase> {
    return openDatabase(this.name, {
      version: 1,
      upgrade(database) {
        database.createObjectStore('session');
        database.createObjectStore('chats', { keyPath: 'widgetId' });
        database.createObjectStore('outbox', { keyPath: 'id' });
      },
      onGone: () => void (this.#opening = undefined),
    });
  }
}

/** In memory, one unit after the other. */
export class MemoryParts implements Parts {
  readonly #values = {
    session: new Map<string, StoredSession>(),
    chats: new Map<string, StoredChat>(),
    outbox: new Map<string, StoredOutgoing>(),
  };
  #busy: Promise<unknown> = Promise.resolve();

  change<T>(work: (unit: Unit) => Promise<T>): Promise<T> {
    const result = this.#busy.then(() => work(this.#unit));
    this.#busy = result.catch(() => undefined);
    return result;
  }

  async close(): Promise<void> {}

  readonly #map = <P extends Part>(part: P): Map<string, Values[P]> =>
    this.#values[part] as Map<string, Values[P]>;

  readonly #unit: Unit = {
    get: async (part, key) => this.#map(part).get(key),
    all: async (part) => [...this.#map(part).values()],
    put: async (part, value) => this.#map(part).set(keyOf(part, value), value),
    delete: async (part, key) => this.#map(part).delete(key),
    clear: async () => parts.forEach((part) => this.#map(part).clear()),
  };
}

function keyOf<P extends Part>(part: P, value: Values[P]): string {
  if (part === 'session') return theSession;
  return part === 'chats' ? (value as StoredChat).widgetId : (value as StoredOutgoing).id;
}
