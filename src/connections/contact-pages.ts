import type { Contact } from '../model/contact.js';
import { displayName } from '../model/identity.js';
import type { ContactPageRequest, Page } from './connection.js';
import { folded } from '../model/folded.js';
import { pageSize } from './rules.js';

/** Finds by name, e-mail, user name and external id, in any case and with or without accents. */
export function contactPage(
  all: readonly Contact[],
  query: string,
  { before = '', limit, order = 'name' }: ContactPageRequest,
): Page<Contact> {
  const wanted = folded(query.trim());
  const found = all
    .map((contact) => ({
      contact,
      place: `${order === 'name' ? displayName(contact.details).toLowerCase() : newestFirst(contact)}\0${contact.id}`,
    }))
    .filter(({ contact, place }) => place > before && matches(contact, wanted))
    .sort((a, b) => (a.place < b.place ? -1 : 1));
  const page = found.slice(0, pageSize(limit));
  const items = page.map(({ contact }) => contact);
  return page.length < found.length ? { items, before: page.at(-1)?.place } : { items };
}

/** In the order of texts, a later time comes first. */
const newestFirst = ({ updatedAt }: Contact): string => String(1e15 - updatedAt).padStart(16, '0');

function matches({ details }: Contact, wanted: string): boolean {
  const { externalId, email, username, firstName, lastName } = details;
  return [externalId, email, username, [firstName, lastName].filter(Boolean).join(' ')].some(
    (value) => value !== undefined && folded(value).includes(wanted),
  );
}
