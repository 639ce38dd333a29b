import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { WidgetSettings } from '../../model/widget-settings.js';
import type {
  ContactRecord,
  ConversationRecord,
  FileRecord,
  MessageRecord,
  Unit,
} from '../in-browser/records.js';

/** Raise it with every change of `createStores`. */
export const schemaVersion = 2;

interface Schema extends DBSchema {
  conversations: {
    key: string;
    value: ConversationRecord;
    indexes: {
      byChange: [number, string];
      byState: [string, number, string];
      byContact: [string, number, string];
    };
  };
  messages: {
    key: [conversationId: string, number: number];
    value: MessageRecord;
    indexes: { byId: [conversationId: string, id: string] };
  };
  contacts: {
    key: string;
    value: ContactRecord;
    indexes: { byExternalId: string; byEmailKey: string };
  };
  settings: { key: string; value: WidgetSettings };
  files: { key: string; value: FileRecord };
}

export type Database = IDBPDatabase<Schema>;
export const stores = ['conversations', 'messages', 'contacts', 'settings', 'files'] as const;

type Store = StoreNames<Schema>;
export type Transaction = IDBPTransaction<Schema, Store[], IDBTransactionMode>;

/** From a version on; 0: there is nothing yet. */
export function createStores(database: Database, from: number): void {
  if (from < 2) database.createObjectStore('files', { keyPath: 'id' });
  if (from < 1) createFirstStores(database);
}

function createFirstStores(database: Database): void {
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

export function unitOf(transaction: Transaction): Unit {
  const store = <Name extends Store>(name: Name) => transaction.objectStore(name);
  // A transaction of mode `readonly` has no put; only units that write call these.
  const put = async (name: Store, value: Schema[Store]['value']) =>
    void (await store(name).put!(value));

  return {
    conversation: (id) => store('conversations').get(id),
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
      let cursor = await index.openCursor(range, 'prev');
      while (cursor && found.length < limit) {
        if (state === undefined || cursor.value.conversation.state === state) {
          found.push(cursor.value);
        }
        cursor = await cursor.continue();
      }
      return found;
    },
    putConversation: (record) => put('conversations', record),

    message: (...key) => store('messages').index('byId').get(key),
    messages: async (conversationId, from, to) =>
      from > to
        ? []
        : store('messages').getAll(IDBKeyRange.bound([conversationId, from], [conversationId, to])),
    putMessage: (record) => put('messages', record),

    contact: (id) => store('contacts').get(id),
    contactByExternalId: (externalId) => store('contacts').index('byExternalId').get(externalId),
    contactByEmailKey: (emailKey) => store('contacts').index('byEmailKey').get(emailKey),
    contacts: () => store('contacts').getAll(),
    putContact: (record) => put('contacts', record),

    file: (id) => store('files').get(id),
    putFile: (record) => put('files', record),

    settings: (widgetId) => store('settings').get(widgetId),
    allSettings: () => store('settings').getAll(),
    putSettings: (settings) => put('settings', settings),
    delete: (name, id) =>
      store(name).delete!(name === 'messages' ? IDBKeyRange.bound([id], [id, []]) : id),
  };
}
