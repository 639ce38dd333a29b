import type { Contact } from '../model/contact.js';
import { displayName } from '../model/identity.js';
import type { ContactPageRequest, Page } from './connection.js';
import { folded } from '../model/folded.js';
import { pageSize } from './rules.js';

interface Entry {
  contact: Contact;
  place: string;
  /** What is searched, as it is looked for; a line each. */
  words: string;
}
type Order = NonNullable<ContactPageRequest['order']>;

/** In order: page after page, and letter after letter of a search, ask for the same. */
const prepared = new WeakMap<readonly Contact[], Map<Order, readonly Entry[]>>();

/** Finds by name, e-mail, user name and external id, in any case and with or without accents. */
export function contactPage(
  all: readonly Contact[],
  query: string,
  { before = '', limit, order = 'name' }: ContactPageRequest,
): Page<Contact> {
  const wanted = folded(query.trim());
  const size = pageSize(limit);
  const page: Entry[] = [];
  for (const entry of inOrder(all, order)) {
    if (entry.place <= before || !entry.words.includes(wanted)) continue;
    if (page.length === size) {
      return { items: page.map(({ contact }) => contact), before: page.at(-1)!.place };
    }
    page.push(entry);
  }
  return { items: page.map(({ contact }) => contact) };
}

function inOrder(all: readonly Contact[], order: Order): readonly Entry[] {
  const orders = prepared.get(all) ?? new Map<Order, readonly Entry[]>();
  prepared.set(all, orders);
  let entries = orders.get(order);
  if (!entries) {
    entries = all
      .map((contact) => ({ contact, place: placeOf(contact, order), words: wordsOf(contact) }))
      .sort((a, b) => (a.place < b.place ? -1 : 1));
    orders.set(order, entries);
  }
  return entries;
}

const placeOf = (contact: Contact, order: Order): string =>
  `${order === 'name' ? displayName(contact.details).toLowerCase() : newestFirst(contact)}\0${contact.id}`;

/** In the order of texts, a later time comes first. */
const newestFirst = ({ updatedAt }: Contact): string => String(1e15 - updatedAt).padStart(16, '0');

function wordsOf({ details }: Contact): string {
  const { externalId, email, username, firstName, lastName } = details;
  const name = [firstName, lastName].filter(Boolean).join(' ');
  return folded([externalId, email, username, name].filter(Boolean).join('\n'));
}
