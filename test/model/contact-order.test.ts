import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { contactPage } from '../../src/connections/contact-pages.js';
import type { Contact } from '../../src/model/contact.js';
import type { ContactOrder } from '../../src/model/contact-order.js';
import { contact } from '../support/desk-samples.js';

const named = (id: string, firstName: string | undefined, at = 0): Contact =>
  contact({
    id,
    details: firstName === undefined ? {} : { firstName },
    createdAt: at,
    updatedAt: 100 - at,
  });

/** Ids of all, page by page. */
function walk(all: readonly Contact[], order: ContactOrder, limit: number, locale?: string) {
  const ids: string[] = [];
  let before: string | undefined;
  do {
    const page = contactPage(all, '', { before, limit, order, locale });
    ids.push(...page.items.map(({ id }) => id));
    before = page.before;
  } while (before !== undefined);
  return ids;
}

describe('The order of contacts', () => {
  const people = [
    named('zora', 'Zora', 1),
    named('ćiro', 'Ćiro', 2),
    named('nobody', undefined, 3),
    named('čedo', 'čedo', 4),
    named('cvita', 'Cvita', 5),
    named('dora', 'Dora', 6),
  ];

  const table: [ContactOrder, string, string][] = [
    ['name', 'hr', 'cvita čedo ćiro dora zora nobody'],
    ['newest', 'hr', 'dora cvita čedo nobody ćiro zora'],
    ['recent', 'hr', 'zora ćiro nobody čedo cvita dora'],
  ];
  for (const [order, locale, ids] of table) {
    it(`by ${order}: ${ids}`, () => {
      for (const limit of [1, 2, 200]) {
        expect(walk(people, order, limit, locale).join(' ')).to.equal(ids);
      }
    });
  }

  it('has everybody once, whatever the pages, though many have one name', () => {
    const names = fc.array(fc.constantFrom('Ana', 'ana', 'Ána', 'Bo', ''), { maxLength: 40 });
    const orders = fc.constantFrom<ContactOrder>('name', 'newest', 'recent');
    fc.assert(
      fc.property(names, orders, fc.integer({ min: 1, max: 9 }), (all, order, limit) => {
        const contacts = all.map((name, at) => named(`${at}`, name || undefined, at % 3));
        const ids = walk(contacts, order, limit);
        expect([...ids].sort()).to.deep.equal(contacts.map(({ id }) => id).sort());
        expect(ids).to.deep.equal(walk(contacts, order, 200));
      }),
    );
  });

  it('goes on after a person who has gone meanwhile', () => {
    const { before } = contactPage(people, '', { limit: 2, locale: 'hr' });
    const left = people.filter(({ id }) => id !== 'čedo');
    const { items } = contactPage(left, '', { before, limit: 1, locale: 'hr' });
    expect(items[0]!.id).to.equal('ćiro');
  });
});
