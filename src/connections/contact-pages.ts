import type { Contact } from '../model/contact.js';
import { displayName } from '../model/identity.js';
import type { Page, PageRequest } from './connection.js';
import { pageSize } from './rules.js';

/** Finds by name, e-mail, user name and external id, in any case; ordered by shown name. */
export function contactPage(
  all: readonly Contact[],
  query: string,
  { before = '', limit }: PageRequest,
): Page<Contact> {
  const wanted = query.trim().toLowerCase();
  const found = all
    .map((contact) => ({
      contact,
      place: `${displayName(contact.details).toLowerCase()}\0${contact.id}`,
    }))
    .filter(({ contact, place }) => place > before && matches(contact, wanted))
    .sort((a, b) => (a.place < b.place ? -1 : 1));
  const page = found.slice(0, pageSize(limit));
  const items = page.map(({ contact }) => contact);
  return page.length < found.length ? { items, before: page.at(-1)?.place } : { items };
}

function matches({ details }: Contact, wanted: string): boolean {
  const { externalId, email, username, firstName, lastName } = details;
  return [externalId, email, username, [firstName, lastName].filter(Boolean).join(' ')].some(
    (value) => value?.toLowerCase().includes(wanted),
  );
}
