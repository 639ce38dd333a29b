import type { Contact } from '../model/contact.js';
import { byPlace, placeOf, type ContactOrder, type ContactPlace } from '../model/contact-order.js';
import { folded } from '../model/folded.js';
import type { ContactPageRequest, Page } from './connection.js';
import { pageSize } from './rules.js';

interface Entry {
  contact: Contact;
  place: ContactPlace;
}

/** In order: page after page, and letter after letter of a search, ask for the same. */
const ordered = new WeakMap<readonly Contact[], Map<string, readonly Entry[]>>();
/** What is searched, as it is looked for; a line each. */
const words = new WeakMap<Contact, string>();

/** Finds by name, e-mail, user name and external id, in any case and with or without accents. */
export function contactPage(
  all: readonly Contact[],
  query: string,
  { before, limit, locale, order = 'name' }: ContactPageRequest,
): Page<Contact> {
  const wanted = folded(query.trim());
  const size = pageSize(limit);
  const entries = inOrder(all, order, locale);
  const page: Entry[] = [];
  for (let at = before ? firstAfter(entries, before, locale) : 0; at < entries.length; at++) {
    const entry = entries[at]!;
    if (wanted && !wordsOf(entry.contact).includes(wanted)) continue;
    if (page.length === size) {
      const items = page.map(({ contact }) => contact);
      return { items, before: JSON.stringify(page.at(-1)!.place) };
    }
    page.push(entry);
  }
  return { items: page.map(({ contact }) => contact) };
}

/** Whoever stood at the end of a page may have gone since: so it is a place, not a contact. */
function firstAfter(entries: readonly Entry[], cursor: string, locale?: string): number {
  const compare = byPlace(locale);
  const last = JSON.parse(cursor) as ContactPlace;
  let [from, to] = [0, entries.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (compare(entries[middle]!.place, last) > 0) to = middle;
    else from = middle + 1;
  }
  return from;
}

function inOrder(all: readonly Contact[], order: ContactOrder, locale = ''): readonly Entry[] {
  const orders = ordered.get(all) ?? new Map<string, readonly Entry[]>();
  ordered.set(all, orders);
  const name = `${order} ${locale}`;
  let entries = orders.get(name);
  if (!entries) {
    const compare = byPlace(locale || undefined);
    entries = all
      .map((contact) => ({ contact, place: placeOf(contact, order) }))
      .sort((a, b) => compare(a.place, b.place));
    orders.set(name, entries);
  }
  return entries;
}

function wordsOf(contact: Contact): string {
  let known = words.get(contact);
  if (known === undefined) {
    const { externalId, email, username, firstName, lastName } = contact.details;
    const name = [firstName, lastName].filter(Boolean).join(' ');
    known = folded([externalId, email, username, name].filter(Boolean).join('\n'));
    words.set(contact, known);
  }
  return known;
}
