import { answer } from '../database.js';
import type { ConversationRecord, Unit } from '../in-browser/records.js';

/** Raise it with every change of `createStores`. */
export const schemaVersion = 3;

export const stores = ['conversations', 'messages', 'contacts', 'settings', 'files'] as const;
type Store = (typeof stores)[number];

/** From a version on; 0: there is nothing yet. */
export function createStores(
  database: IDBDatabase,
  from: number,
  transaction: IDBTransaction,
): void {
  if (from < 1) createFirstStores(database);
  if (from < 2) database.createObjectStore('files', { keyPath: 'id' });
  if (from < 3) {
    // Holds those alone that have the field.
    const conversations = transaction.objectStore('conversations');
    conversations.createIndex('byBlockedVisitor', 'blockedVisitor');
  }
}

function createFirstStores(database: IDBDatabase): void {
  const place = ['conversation.updatedAt', 'conversation.id'];
  const conversations = database.createObjectStore('conversations', { keyPath: 'conversation.id' });
  conversations.createIndex('byChange', place);
  conversations.createIndex('byState', ['conversation.state', ...place]);
  conversations.createIndex('byContact', ['conversation.contactId', ...place]);

  const messages = database.createObjectStore('messages', {
    keyPath: ['conversationId', 'number'],
  });
  messages.createIndex('byId', ['conversationId', 'message.id'], { unique: true });

  const contacts = database.createObjectStore('contacts', { keyPath: 'contact.id' });
  contacts.createIndex('byExternalId', 'contact.details.externalId');
  contacts.createIndex('byEmailKey', 'emailKey');

  database.createObjectStore('settings', { keyPath: 'widgetId' });
}

export function unitOf(transaction: IDBTransaction): Unit {
  const store = (name: Store) => transaction.objectStore(name);
  const get = (from: IDBObjectStore | IDBIndex, key: IDBValidKey) => answer(from.get(key));
  const put = async (name: Store, value: unknown) => void (await answer(store(name).put(value)));

  return {
    conversation: (id) => get(store('conversations'), id),
    async conversations({ state, contactId }, before, limit) {
      const all = store('conversations');
      const [index, prefix] =
        contactId !== undefined
          ? ([all.index('byContact'), [contactId]] as const)
          : state !== undefined
            ? ([all.index('byState'), [state]] as const)
            : ([all.index('byChange'), []] as const);
      // In the order of keys an array comes after every number and string.
      const range = IDBKeyRange.bound(prefix, [...prefix, ...(before ?? [[]])], false, true);
      const found: ConversationRecord[] = [];
      const request = index.openCursor(range, 'prev');
      let cursor = await answer(request);
      while (cursor && found.length < limit) {
        const record = cursor.value as ConversationRecord;
        if (state === undefined || record.conversation.state === state) found.push(record);
        cursor.continue();
        cursor = await answer(request);
      }
      return found;
    },
    putConversation: (record) => put('conversations', record),
    async blockedVisitors() {
      const index = store('conversations').index('byBlockedVisitor');
      const blocked: ConversationRecord[] = await answer(index.getAll());
      return blocked.map(({ conversation }) => conversation.visitor);
    },

    message: (...key) => get(store('messages').index('byId'), key),
    messages: async (id, from, to) =>
      from > to ? [] : answer(store('messages').getAll(IDBKeyRange.bound([id, from], [id, to]))),
    putMessage: (record) => put('messages', record),

    contact: (id) => get(store('contacts'), id),
    contactByExternalId: (externalId) => get(store('contacts').index('byExternalId'), externalId),
    contactByEmailKey: (emailKey) => get(store('contacts').index('byEmailKey'), emailKey),
    contacts: () => answer(store('contacts').getAll()),
    putContact: (record) => put('contacts', record),

    file: (id) => get(store('files'), id),
    putFile: (record) => put('files', record),

    settings: (widgetId) => get(store('settings'), widgetId),
    allSettings: () => answer(store('settings').getAll()),
    putSettings: (settings) => put('settings', settings),
    delete: (name, id) =>
      answer(store(name).delete(name === 'messages' ? IDBKeyRange.bound([id], [id, []]) : id)),
  };
}
