import type { WidgetSettings } from '../../model/widget-settings.js';
import type { ConversationQuery } from '../connection.js';
import type {
  ContactRecord,
  ConversationPlace,
  ConversationRecord,
  FileRecord,
  MessageRecord,
  Records,
  Unit,
} from '../in-browser/records.js';

/** Records in maps. Copied on their way in and out, so that nobody shares an object with them. */
export class MemoryRecords implements Records {
  readonly refused = false;

  readonly #conversations = new Map<string, ConversationRecord>();
  /** By conversation; the message of number n is at n - 1. */
  readonly #messages = new Map<string, MessageRecord[]>();
  readonly #contacts = new Map<string, ContactRecord>();
  readonly #files = new Map<string, FileRecord>();
  readonly #settings = new Map<string, WidgetSettings>();
  readonly #stores = {
    conversations: this.#conversations,
    messages: this.#messages,
    contacts: this.#contacts,
    settings: this.#settings,
    files: this.#files,
  };
  #busy: Promise<unknown> = Promise.resolve();

  read<T>(work: (unit: Unit) => Promise<T>): Promise<T> {
    return this.write(work);
  }

  /** One unit after the other; what it writes is applied at its end, all at once. */
  write<T>(work: (unit: Unit) => Promise<T>): Promise<T> {
    const result = this.#busy.then(async () => {
      const writes: (() => void)[] = [];
      const value = await work(this.#unit(writes));
      for (const write of writes) write();
      return structuredClone(value);
    });
    this.#busy = result.catch(() => {});
    return result;
  }

  #unit(writes: (() => void)[]): Unit {
    const copied = async <T>(value: T) => structuredClone(value);
    const later = async <T>(value: T, write: (value: T) => void) => {
      const copy = structuredClone(value);
      writes.push(() => write(copy));
    };
    const contactWith = (is: (record: ContactRecord) => boolean) =>
      copied([...this.#contacts.values()].find(is));

    return {
      conversation: (id) => copied(this.#conversations.get(id)),
      conversations: (query, before, limit) => copied(this.#list(query, before).slice(0, limit)),
      putConversation: (record) =>
        later(record, (copy) => this.#conversations.set(copy.conversation.id, copy)),
      blockedVisitors: async () =>
        [...this.#conversations.values()].flatMap((one) => one.blockedVisitor ?? []),

      message: (conversationId, id) =>
        copied(this.#messages.get(conversationId)?.find(({ message }) => message.id === id)),
      messages: (conversationId, from, to) =>
        copied((this.#messages.get(conversationId) ?? []).slice(from - 1, Math.max(0, to))),
      putMessage: (record) =>
        later(record, (copy) => {
          const all = this.#messages.get(copy.conversationId) ?? [];
          all[copy.number - 1] = copy;
          this.#messages.set(copy.conversationId, all);
        }),

      contact: (id) => copied(this.#contacts.get(id)),
      contactByExternalId: (externalId) =>
        contactWith(({ contact }) => contact.details.externalId === externalId),
      contactByEmailKey: (key) => contactWith(({ emailKey }) => emailKey === key),
      contacts: () => copied([...this.#contacts.values()]),
      putContact: (record) => later(record, (copy) => this.#contacts.set(copy.contact.id, copy)),

      file: (id) => copied(this.#files.get(id)),
      putFile: (record) => later(record, (copy) => this.#files.set(copy.id, copy)),

      settings: (widgetId) => copied(this.#settings.get(widgetId)),
      allSettings: () => copied([...this.#settings.values()]),
      putSettings: (settings) => later(settings, (copy) => this.#settings.set(copy.widgetId, copy)),
      delete: (store, id) => later(id, () => this.#stores[store].delete(id)),
    };
  }

  #list({ state, contactId }: ConversationQuery, before?: ConversationPlace): ConversationRecord[] {
    return [...this.#conversations.values()]
      .filter(
        ({ conversation: one }) =>
          (state === undefined || one.state === state) &&
          (contactId === undefined || one.contactId === contactId) &&
          (before === undefined || order([one.updatedAt, one.id], before) < 0),
      )
      .sort(({ conversation: a }, { conversation: b }) =>
        order([b.updatedAt, b.id], [a.updatedAt, a.id]),
      );
  }
}

const order = (a: ConversationPlace, b: ConversationPlace): number =>
  a[0] - b[0] || (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0);
