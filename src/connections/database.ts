/** What IndexedDB answers a request. */
export const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error!);
  });

export interface DatabaseOptions {
  version: number;
  /** Brings it up to the version; `from` 0: there is nothing yet. */
  upgrade(database: IDBDatabase, from: number, transaction: IDBTransaction): void;
  /** It has been closed: another tab wants to upgrade or delete it, or the browser did. */
  onGone(): void;
}

/** Opens a database, and makes way for other tabs. Rejects where the browser refuses to store. */
export async function openDatabase(
  name: string,
  { version, upgrade, onGone }: DatabaseOptions,
): Promise<IDBDatabase> {
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = ({ oldVersion }) =>
    upgrade(request.result, oldVersion, request.transaction!);
  const database = await answer(request);
  database.onclose = onGone;
  database.onversionchange = () => {
    onGone();
    database.close();
  };
  return database;
}

/**
 * One atomic piece of work: what it wrote is stored when this resolves, and gone if it rejects.
 * `work` awaits nothing but answers of this transaction, or the transaction ends under its hands.
 */
export async function inTransaction<T>(
  transaction: IDBTransaction,
  work: (transaction: IDBTransaction) => Promise<T>,
): Promise<T> {
  const done = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new DOMException('', 'AbortError'));
  });
  done.catch(() => {}); // is awaited below, unless `work` fails first
  try {
    const result = await work(transaction);
    await done;
    return result;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It has ended already.
    }
    throw error;
  }
}
