import { ConnectionError } from '../connection.js';
import { inTransaction, openDatabase } from '../database.js';
import type { Records, Unit } from '../in-browser/records.js';
import type { MemoryRecords } from '../memory/memory-records.js';
import { createStores, schemaVersion, stores, unitOf } from './schema.js';

/** How long, in milliseconds, to wait for a database that another tab holds up. */
const patience = 5_000;

/**
 * Records in an IndexedDB database, created with the first write. If the browser refuses that
 * write, and nothing was ever found or stored there, all goes on in memory until the page is
 * left; a failure later on is passing (`unavailable`), for memory would hide what is stored.
 * No Web Locks: transactions make a unit atomic, and work on insecure origins too.
 */
export class LocalRecords implements Records {
  readonly #name: string;
  readonly #onRefused: () => void;
  #opening: Promise<IDBDatabase | undefined> | undefined;
  #proven = false;
  #memory: MemoryRecords | undefined;

  constructor(name: string, onRefused: () => void) {
    this.#name = name;
    this.#onRefused = onRefused;
  }

  get refused(): boolean {
    return this.#memory !== undefined;
  }

  async read<T>(work: (unit: Unit) => Promise<T>): Promise<T> {
    if (this.#memory) return this.#memory.read(work);
    try {
      return await this.#transact('readonly', work);
    } catch (error) {
      throw unavailable(error);
    }
  }

  async write<T>(work: (unit: Unit) => Promise<T>): Promise<T> {
    if (this.#memory) return this.#memory.write(work);
    try {
      return await this.#transact('readwrite', work);
    } catch (error) {
      // `work` has refused, or another tab is in the way; or one with a newer kit was here.
      const passing = error instanceof ConnectionError || (error as Error).name === 'VersionError';
      if (passing || this.#proven) throw unavailable(error);
    }
    return (await this.#inMemory()).write(work);
  }

  async #inMemory(): Promise<MemoryRecords> {
    const { MemoryRecords } = await import('../memory/memory-records.js').catch(
      (cause: unknown) => {
        throw unavailable(cause);
      },
    );
    if (!this.#memory) {
      this.#memory = new MemoryRecords();
      this.#onRefused();
    }
    return this.#memory;
  }

  async #transact<T>(
    mode: 'readonly' | 'readwrite',
    work: (unit: Unit) => Promise<T>,
    again = true,
  ): Promise<T> {
    const database = await this.#database(mode === 'readwrite');
    if (!database) return work(nothing);
    let transaction;
    try {
      transaction = database.transaction([...stores], mode);
    } catch (error) {
      // Closed under our hands, for another tab asked for it.
      this.#opening = undefined;
      if (!again) throw error;
      return this.#transact(mode, work, false);
    }
    const result = await inTransaction(transaction, (one) => work(unitOf(one)));
    this.#proven = true;
    return result;
  }

  /** `undefined`: there is none, and none was asked for. */
  async #database(create: boolean): Promise<IDBDatabase | undefined> {
    const opening = (this.#opening ??= this.#open(create));
    const forget = () => {
      if (this.#opening === opening) this.#opening = undefined;
    };
    opening.then((database) => database ?? forget(), forget);
    const database = await inTime(opening);
    // Somebody who only read may have been first.
    return database ?? (create ? this.#database(true) : undefined);
  }

  async #open(create: boolean): Promise<IDBDatabase | undefined> {
    if (!create && 'databases' in indexedDB) {
      const all = await indexedDB.databases();
      if (!all.some(({ name }) => name === this.#name)) return undefined;
    }
    let absent = false;
    try {
      return await openDatabase(this.#name, {
        version: schemaVersion,
        upgrade: (database, from, transaction) => {
          absent = !create && from === 0;
          if (absent) transaction.abort();
          else createStores(database, from, transaction);
        },
        onGone: () => void (this.#opening = undefined),
      });
    } catch (error) {
      if (absent) return undefined;
      throw error;
    }
  }
}

const none = async () => undefined;
const empty = async () => [];

/** What is read where nothing is stored. */
const nothing: Unit = {
  conversation: none,
  conversations: empty,
  putConversation: none,
  blockedVisitors: empty,
  message: none,
  messages: empty,
  putMessage: none,
  contact: none,
  contactByExternalId: none,
  contactByEmailKey: none,
  contacts: empty,
  putContact: none,
  file: none,
  putFile: none,
  settings: none,
  allSettings: empty,
  putSettings: none,
  delete: none,
};

async function inTime<T>(promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new ConnectionError('unavailable', 'The database does not open.')),
      patience,
    );
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

const unavailable = (error: unknown): ConnectionError =>
  error instanceof ConnectionError
    ? error
    : new ConnectionError('unavailable', 'The storage of this browser fails.', { cause: error });
