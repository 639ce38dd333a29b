import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { CannedReplies } from '../../model/canned-replies.js';
import type { Message } from '../../model/message.js';
import { PageChannel } from '../in-browser/channel.js';
import type { DeskEvent, DeskStore } from '../in-browser/desk-store.js';
import { MemoryDeskStore } from '../memory/memory-desk-store.js';

interface Schema extends DBSchema {
  lines: {
    key: [conversationId: string, id: string];
    value: { conversationId: string; message: Message };
  };
  replies: { key: 'replies'; value: CannedReplies };
}

const ofConversation = (id: string) => IDBKeyRange.bound([id], [id, []]);

/** In an IndexedDB database of its own, which only desks open. In memory, where there is none. */
class LocalDeskStore implements DeskStore {
  readonly channel: PageChannel<DeskEvent>;
  readonly #name: string;
  #opening: Promise<IDBPDatabase<Schema>> | undefined;
  #memory: MemoryDeskStore | undefined;

  constructor(account: string) {
    this.#name = `pd-chat-desk:${account}`;
    this.channel = new PageChannel(this.#name);
  }

  lines(conversationId: string): Promise<Message[]> {
    return this.#with(
      async (database) =>
        (await database.getAll('lines', ofConversation(conversationId))).map(
          ({ message }) => message,
        ),
      (memory) => memory.lines(conversationId),
    );
  }

  putLine(conversationId: string, message: Message): Promise<Message> {
    return this.#with(
      async (database) => {
        const { done, store } = database.transaction('lines', 'readwrite');
        const known = await store.get([conversationId, message.id]);
        if (!known) await store.put({ conversationId, message });
        await done;
        return known?.message ?? message;
      },
      (memory) => memory.putLine(conversationId, message),
    );
  }

  deleteLines(conversationId: string): Promise<void> {
    return this.#with(
      (database) => database.delete('lines', ofConversation(conversationId)),
      (memory) => memory.deleteLines(conversationId),
    );
  }

  replies(): Promise<unknown> {
    return this.#with(
      (database) => database.get('replies', 'replies'),
      (memory) => memory.replies(),
    );
  }

  changeReplies(change: (stored: unknown) => CannedReplies): Promise<CannedReplies> {
    return this.#with(
      async (database) => {
        const { done, store } = database.transaction('replies', 'readwrite');
        const replies = change(await store.get('replies'));
        await store.put(replies, 'replies');
        await done;
        return replies;
      },
      (memory) => memory.changeReplies(change),
    );
  }

  async #with<T>(
    work: (database: IDBPDatabase<Schema>) => Promise<T>,
    instead: (memory: MemoryDeskStore) => Promise<T>,
  ): Promise<T> {
    if (this.#memory) return instead(this.#memory);
    let database;
    try {
      database = await (this.#opening ??= this.#open());
    } catch {
      // Refused, as the team's records are: the desk says so.
      this.channel.keepToPage();
      this.#memory = new MemoryDeskStore(this.channel);
      return instead(this.#memory);
    }
    return work(database);
  }

  async #open(): Promise<IDBPDatabase<Schema>> {
    const forget = () => {
      this.#opening = undefined;
    };
    const database: IDBPDatabase<Schema> = await openDB<Schema>(this.#name, 1, {
      upgrade: (fresh) => {
        fresh.createObjectStore('lines', { keyPath: ['conversationId', 'message.id'] });
        fresh.createObjectStore('replies');
      },
      // Another tab wants to upgrade or delete it: make way, and open it again when needed.
      blocking: () => {
        forget();
        database.close();
      },
      terminated: forget,
    });
    return database;
  }
}

const stores = new Map<string, LocalDeskStore>();

/** One for the whole page, so that two desks on it meet even where nothing can be stored. */
export function localDeskStore(account: string): DeskStore {
  let store = stores.get(account);
  if (!store) stores.set(account, (store = new LocalDeskStore(account)));
  return store;
}
