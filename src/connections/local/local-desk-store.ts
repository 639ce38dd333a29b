import type { CannedReplies } from '../../model/canned-replies.js';
import type { Message } from '../../model/message.js';
import { answer, inTransaction, openDatabase } from '../database.js';
import { PageChannel } from '../in-browser/channel.js';
import type { DeskEvent, DeskStore } from '../in-browser/desk-store.js';
import { MemoryDeskStore } from '../memory/memory-desk-store.js';

interface Line {
  conversationId: string;
  message: Message;
}

const ofConversation = (id: string) => IDBKeyRange.bound([id], [id, []]);

/** In an IndexedDB database of its own, which only desks open. In memory, where there is none. */
class LocalDeskStore implements DeskStore {
  readonly channel: PageChannel<DeskEvent>;
  readonly #name: string;
  #opening: Promise<IDBDatabase> | undefined;
  #memory: MemoryDeskStore | undefined;

  constructor(account: string) {
    this.#name = `pd-chat-desk:${account}`;
    this.channel = new PageChannel(this.#name);
  }

  lines(conversationId: string): Promise<Message[]> {
    return this.#with(
      ['lines', 'readonly'],
      async (store) => {
        const lines: Line[] = await answer(store.getAll(ofConversation(conversationId)));
        return lines.map(({ message }) => message);
      },
      (memory) => memory.lines(conversationId),
    );
  }

  putLine(conversationId: string, message: Message): Promise<Message> {
    return this.#with(
      ['lines', 'readwrite'],
      async (store) => {
        const key = [conversationId, message.id];
        const known = (await answer(store.get(key))) as Line | undefined;
        if (!known) await answer(store.put({ conversationId, message }));
        return known?.message ?? message;
      },
      (memory) => memory.putLine(conversationId, message),
    );
  }

  deleteLines(conversationId: string): Promise<void> {
    return this.#with(
      ['lines', 'readwrite'],
      (store) => answer(store.delete(ofConversation(conversationId))),
      (memory) => memory.deleteLines(conversationId),
    );
  }

  replies(): Promise<unknown> {
    return this.#with(
      ['replies', 'readonly'],
      (store) => answer<unknown>(store.get('replies')),
      (memory) => memory.replies(),
    );
  }

  changeReplies(change: (stored: unknown) => CannedReplies): Promise<CannedReplies> {
    return this.#with(
      ['replies', 'readwrite'],
      async (store) => {
        const replies = change(await answer<unknown>(store.get('replies')));
        await answer(store.put(replies, 'replies'));
        return replies;
      },
      (memory) => memory.changeReplies(change),
    );
  }

  async #with<T>(
    [name, mode]: ['lines' | 'replies', 'readonly' | 'readwrite'],
    work: (store: IDBObjectStore) => Promise<T>,
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
    return inTransaction(database.transaction(name, mode), (one) => work(one.objectStore(name)));
  }

  #open(): Promise<IDBDatabase> {
    return openDatabase(this.#name, {
      version: 1,
      upgrade: (database) => {
        database.createObjectStore('lines', { keyPath: ['conversationId', 'message.id'] });
        database.createObjectStore('replies');
      },
      onGone: () => void (this.#opening = undefined),
    });
  }
}

const stores = new Map<string, LocalDeskStore>();

/** One for the whole page, so that two desks on it meet even where nothing can be stored. */
export function localDeskStore(account: string): DeskStore {
  let store = stores.get(account);
  if (!store) stores.set(account, (store = new LocalDeskStore(account)));
  return store;
}
