import type { Contact } from '../../model/contact.js';
import type { ContactPageRequest, Page } from '../connection.js';
import { contactPage } from '../contact-pages.js';
import type { Records } from './records.js';

/** Milliseconds for which contacts that were read are good enough: a tab that crashes tells of nothing. */
const contactsLast = 2000;

/** Reads contacts as they are asked for: many at the same time, and page after page. */
export class ContactReader {
  #wanted: { ids: Set<string>; found: Promise<ReadonlyMap<string, Contact>> } | undefined;
  #all: Promise<readonly Contact[]> | undefined;
  #readAt = 0;

  constructor(private readonly read: Records['read']) {}

  /** All that one task asks for are read together: a page of conversations speaks of many people. */
  async one(id: string): Promise<Contact | undefined> {
    this.#wanted ??= {
      ids: new Set(),
      found: Promise.resolve().then(() => this.#readWanted()),
    };
    this.#wanted.ids.add(id);
    return (await this.#wanted.found).get(id);
  }

  async page(query: string, request: ContactPageRequest): Promise<Page<Contact>> {
    return contactPage(await this.#contacts(request.before !== undefined), query, request);
  }

  /** Something has changed. */
  forget(): void {
    this.#all = undefined;
  }

  async #readWanted(): Promise<ReadonlyMap<string, Contact>> {
    const ids = [...this.#wanted!.ids];
    this.#wanted = undefined;
    return this.read(async (unit) => {
      const records = await Promise.all(ids.map((id) => unit.contact(id)));
      return new Map(records.flatMap((one) => (one ? [[one.contact.id, one.contact]] : [])));
    });
  }

  /** Read once for a search, and for a walk through the pages, however long that takes. */
  async #contacts(walking: boolean): Promise<readonly Contact[]> {
    const now = Date.now();
    const late = now - this.#readAt > contactsLast || now < this.#readAt;
    if (late && !walking) this.forget();
    if (!this.#all) {
      this.#readAt = now;
      const reading = this.read((unit) => unit.contacts()).then((records) =>
        records.map(({ contact }) => contact),
      );
      this.#all = reading;
      reading.catch(() => this.forget());
    }
    return this.#all;
  }
}
