import type { Contact } from '../model/contact.js';
import { byPlace, placeOf, type ContactOrder } from '../model/contact-order.js';
import type { DirectoryState } from './agent-state.js';
import type { People } from './agent-people.js';
import type { Work } from './agent-work.js';

const perPage = 100;

/** All contacts of the account, page by page. Loaded when somebody first looks. */
export class Directory {
  #opened = false;
  #query = '';
  #order: ContactOrder = 'name';
  #locale: string | undefined;
  #contacts: readonly Contact[] = [];
  #cursor: string | undefined;
  #loading = false;
  /** Grows with each question; a late answer to an earlier one is dropped. */
  #question = 0;
  #shown: DirectoryState | undefined;

  constructor(
    private readonly work: Work,
    private readonly people: People,
  ) {}

  /** The same object until something changes. */
  get state(): DirectoryState {
    return (this.#shown ??= {
      query: this.#query,
      order: this.#order,
      contacts: this.#contacts,
      loading: this.#loading,
      hasMore: this.#cursor !== undefined,
    });
  }

  async open(locale?: string): Promise<void> {
    if (this.#opened && locale === this.#locale) return;
    this.#opened = true;
    this.#locale = locale;
    await this.#ask();
  }

  async setQuery(query: string): Promise<void> {
    if (query === this.#query) return;
    this.#query = query;
    await this.#ask();
  }

  async setOrder(order: ContactOrder): Promise<void> {
    if (order === this.#order) return;
    this.#order = order;
    await this.#ask();
  }

  async loadMore(): Promise<void> {
    if (this.#loading || this.#cursor === undefined) return;
    await this.#load(this.#cursor);
  }

  /** A contact has changed, or is new. */
  hear(contact: Contact): void {
    if (!this.#opened) return;
    const known = this.#contacts.some(({ id }) => id === contact.id);
    if (known) {
      this.#set(this.#contacts.map((one) => (one.id === contact.id ? contact : one)));
    } else if (!this.#query.trim()) {
      this.#set(this.#withNew(contact));
    }
  }

  drop(contactId: string): void {
    this.#set(this.#contacts.filter(({ id }) => id !== contactId));
  }

  /** Deletes a person for good. */
  async erase(contactId: string): Promise<void> {
    await this.work.attempt('erase', () => this.work.connection.erase(contactId));
  }

  /** Where it belongs, or nowhere: then a later page has it. */
  #withNew(contact: Contact): readonly Contact[] {
    const order = this.#order;
    const compare = byPlace(this.#locale);
    const place = placeOf(contact, order);
    const at = this.#contacts.findIndex((one) => compare(placeOf(one, order), place) > 0);
    if (at < 0) return this.#cursor ? this.#contacts : [...this.#contacts, contact];
    return this.#contacts.toSpliced(at, 0, contact);
  }

  async #ask(): Promise<void> {
    this.#cursor = undefined;
    await this.#load(undefined);
  }

  async #load(before: string | undefined): Promise<void> {
    const question = ++this.#question;
    this.#loading = true;
    this.#set(this.#contacts);
    this.work.changed();
    await this.work.attempt('contacts', async () => {
      const { connection } = this.work;
      const asked = { before, limit: perPage, order: this.#order, locale: this.#locale };
      const page = await connection.contacts(this.#query, asked);
      if (question !== this.#question) return;
      this.#cursor = page.before;
      for (const contact of page.items) this.people.put(contact);
      this.#set(before === undefined ? page.items : [...this.#contacts, ...page.items]);
    });
    if (question !== this.#question) return;
    this.#loading = false;
    this.#set(this.#contacts);
    this.work.changed();
  }

  #set(contacts: readonly Contact[]): void {
    this.#contacts = contacts;
    this.#shown = undefined;
  }
}
