import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { ResumeToken } from '../connections/connection.js';
import type { Identity } from '../model/identity.js';
import type { OutgoingMessage } from '../model/message.js';
import { hasMarker, setMarker } from './session-marker.js';

/** One person in one browser, for one account. */
export interface StoredSession {
  id: string;
  /** The suffix by which agents tell this visitor from others. */
  visitor: string;
  identity: Identity;
  consent?: { text: string; at: number };
}

/** What is kept of one widget's chat. */
export interface StoredChat {
  widgetId: string;
  resume?: ResumeToken;
  draft?: string;
}

interface StoredOutgoing extends OutgoingMessage {
  widgetId: string;
}

interface Schema extends DBSchema {
  session: { key: 'session'; value: StoredSession };
  chats: { key: string; value: StoredChat };
  outbox: { key: string; value: StoredOutgoing; indexes: { widgetId: string } };
}

/** What other tabs and other widgets of the account are told. */
export type StoreEvent =
  | { type: 'session'; session: StoredSession }
  | { type: 'chat'; widgetId: string }
  /** The session is over and erased; whoever shows something of it clears it now. */
  | { type: 'ended'; sessionId: string; hold: boolean };

const parts = ['session', 'chats', 'outbox'] as const;

/**
 * The customer's part of the browser's storage, for one account: session, drafts, and messages on
 * their way. Sign-out erases exactly this. Where the browser refuses to store, the same calls go
 * on in memory, for this store alone.
 */
export class CustomerStore {
  #db: Promise<IDBPDatabase<Schema> | undefined> | undefined;
  readonly #memory = new MemoryParts();
  readonly #channel: BroadcastChannel | undefined;
  readonly #listeners = new Set<(event: StoreEvent) => void>();

  /** `persistent: false` keeps everything in memory and tells no other tab: for previews. */
  constructor(
    readonly account: string,
    private readonly persistent = true,
  ) {
    if (persistent && typeof BroadcastChannel !== 'undefined') {
      this.#channel = new BroadcastChannel(`pd-chat-customer:${account}`);
      this.#channel.onmessage = ({ data }: MessageEvent<StoreEvent>) =>
        this.#listeners.forEach((listener) => listener(data));
    }
  }

  /** Hears what other stores of the account do, in this page and in other tabs. */
  subscribe(listener: (event: StoreEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The session that was left here, if there is one. Creates nothing. */
  async session(): Promise<StoredSession | undefined> {
    if (!hasMarker(this.account) || !this.persistent) return this.#memory.session;
    const db = await this.#open();
    return db ? db.get('session', 'session') : this.#memory.session;
  }

  /** Keeps a session, unless another tab was first: then that one is returned. */
  async begin(session: StoredSession): Promise<StoredSession> {
    const db = await this.#open();
    if (!db) return (this.#memory.session ??= session);
    const tx = db.transaction('session', 'readwrite');
    const kept = (await tx.store.get('session')) ?? session;
    if (kept === session) await tx.store.put(session, 'session');
    await tx.done;
    setMarker(this.account, kept.id);
    if (kept === session) this.#tell({ type: 'session', session });
    return kept;
  }

  /** Changes the session, if it is still this one. */
  async update(session: StoredSession): Promise<void> {
    const db = await this.#open();
    if (!db) {
      this.#memory.session = session;
      return;
    }
    const tx = db.transaction('session', 'readwrite');
    const current = await tx.store.get('session');
    if (current?.id === session.id) await tx.store.put(session, 'session');
    await tx.done;
    if (current?.id === session.id) this.#tell({ type: 'session', session });
  }

  async chat(widgetId: string): Promise<StoredChat | undefined> {
    const db = await this.#open();
    return db ? db.get('chats', widgetId) : this.#memory.chats.get(widgetId);
  }

  /**
   * Keeps a resume token of a session's chat, unless another tab was first: then that one is
   * returned. `replace`: the token of a conversation that is over.
   */
  async claim(
    sessionId: string,
    widgetId: string,
    resume: ResumeToken,
    replace?: ResumeToken,
  ): Promise<ResumeToken> {
    let claimed = resume;
    const set = (chat: StoredChat | undefined): StoredChat => {
      const other = chat?.resume;
      if (other && JSON.stringify(other) !== JSON.stringify(replace)) claimed = other;
      return { ...chat, widgetId, resume: claimed };
    };
    await this.#writeChat(sessionId, widgetId, set);
    if (claimed === resume) this.#tell({ type: 'chat', widgetId });
    return claimed;
  }

  async saveDraft(sessionId: string, widgetId: string, draft: string): Promise<void> {
    await this.#writeChat(sessionId, widgetId, (chat) => ({ ...chat, widgetId, draft }));
  }

  async #writeChat(
    sessionId: string,
    widgetId: string,
    set: (chat: StoredChat | undefined) => StoredChat,
  ): Promise<void> {
    const db = await this.#open();
    if (!db) {
      this.#memory.chats.set(widgetId, set(this.#memory.chats.get(widgetId)));
      return;
    }
    const tx = db.transaction(['session', 'chats'], 'readwrite');
    const current = await tx.objectStore('session').get('session');
    const chats = tx.objectStore('chats');
    if (current?.id === sessionId) await chats.put(set(await chats.get(widgetId)));
    await tx.done;
  }

  /** Messages on their way, oldest first. */
  async outbox(widgetId: string): Promise<OutgoingMessage[]> {
    const db = await this.#open();
    const all = db
      ? await db.getAllFromIndex('outbox', 'widgetId', widgetId)
      : [...this.#memory.outbox.values()].filter((m) => m.widgetId === widgetId);
    return all
      .sort((a, b) => a.sentAt - b.sentAt)
      .map(({ id, text, sentAt }) => ({ id, text, sentAt }));
  }

  async keep(sessionId: string, widgetId: string, message: OutgoingMessage): Promise<void> {
    const db = await this.#open();
    if (!db) {
      this.#memory.outbox.set(message.id, { ...message, widgetId });
      return;
    }
    const tx = db.transaction(['session', 'outbox'], 'readwrite');
    const current = await tx.objectStore('session').get('session');
    if (current?.id === sessionId) await tx.objectStore('outbox').put({ ...message, widgetId });
    await tx.done;
  }

  async drop(messageId: string): Promise<void> {
    this.#memory.outbox.delete(messageId);
    await (await this.#open())?.delete('outbox', messageId);
  }

  /**
   * Erases everything, if the session is still this one, and tells the others. Settles when
   * nothing of it is kept any more. `hold`: pages that still name the person are not believed.
   */
  async end(sessionId: string, hold: boolean): Promise<void> {
    this.#memory.clear();
    this.#tell({ type: 'ended', sessionId, hold });
    if (!hasMarker(this.account) && !this.#db) return;
    const db = await this.#open();
    if (!db) return;
    const tx = db.transaction(parts, 'readwrite');
    const current = await tx.objectStore('session').get('session');
    const mine = !current || current.id === sessionId;
    if (mine) await Promise.all(parts.map((part) => tx.objectStore(part).clear()));
    await tx.done;
    if (mine) setMarker(this.account, undefined);
  }

  /** Frees what is held; keeps what is stored. */
  async close(): Promise<void> {
    this.#listeners.clear();
    this.#channel?.close();
    const db = await this.#db;
    db?.close();
    this.#db = undefined;
  }

  #tell(event: StoreEvent): void {
    this.#channel?.postMessage(event);
  }

  #open(): Promise<IDBPDatabase<Schema> | undefined> {
    if (!this.persistent) return Promise.resolve(undefined);
    return (this.#db ??= open(`pd-chat-customer:${this.account}`, () => (this.#db = undefined)));
  }
}

class MemoryParts {
  session: StoredSession | undefined;
  readonly chats = new Map<string, StoredChat>();
  readonly outbox = new Map<string, StoredOutgoing>();

  clear(): void {
    this.session = undefined;
    this.chats.clear();
    this.outbox.clear();
  }
}

/** Undefined where the browser refuses to store. */
async function open(name: string, onGone: () => void): Promise<IDBPDatabase<Schema> | undefined> {
  try {
    const db = await openDB<Schema>(name, 1, {
      upgrade(db) {
        db.createObjectStore('session');
        db.createObjectStore('chats', { keyPath: 'widgetId' });
        db.createObjectStore('outbox', { keyPath: 'id' }).createIndex('widgetId', 'widgetId');
      },
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
        onGone();
      },
      terminated: onGone,
    });
    return db;
  } catch {
    return undefined;
  }
}
