import type { Contact } from './contact.js';
import { displayName } from './identity.js';

/** By shown name; those who came last first; or those changed last first. */
export type ContactOrder = 'name' | 'newest' | 'recent';

/** Where a contact stands. The id tells those apart who have the same key. */
export interface ContactPlace {
  key: string | number;
  id: string;
}

export function placeOf(contact: Contact, order: ContactOrder): ContactPlace {
  const { createdAt, details, id, updatedAt } = contact;
  if (order === 'name') return { key: displayName(details), id };
  return { key: -(order === 'newest' ? createdAt : updatedAt), id };
}

/** How the places of one order are compared; names as the locale (BCP 47) has its alphabet. */
export function byPlace(locale?: string): (a: ContactPlace, b: ContactPlace) => number {
  const names = collator(locale);
  return (a, b) => keys(names, a.key, b.key) || (a.id < b.id ? -1 : Number(a.id > b.id));
}

function keys(names: Intl.Collator, a: string | number, b: string | number): number {
  if (typeof a === 'number') return a - Number(b);
  // Who has no name comes last.
  return Number(!a) - Number(!b) || names.compare(a, String(b));
}

const collators = new Map<string | undefined, Intl.Collator>();

function collator(locale: string | undefined): Intl.Collator {
  let made = collators.get(locale);
  if (!made) collators.set(locale, (made = new Intl.Collator(locale)));
  return made;
}
