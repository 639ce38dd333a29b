// A plural is six texts, `….zero` to `….other`, of which each language uses its own.

export const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'];
const NUMBERS = Array.from({ length: 1001 }, (_, i) => i);

/** `['messages.new', 'few']` for a form of a plural; no other id has an `.other` beside it. */
export function pluralForm(id, ids) {
  const [, base, category] = /^(.+)\.(\w+)$/.exec(id) ?? [];
  return CATEGORIES.includes(category) && ids.has(`${base}.other`) ? [base, category] : [];
}

const known = new Map();

/** The whole numbers that a language puts into a category, as far as anyone counts. */
export function numbersOf(locale, category) {
  if (!known.has(locale)) {
    const rules = new Intl.PluralRules(locale);
    const of = (wanted) => NUMBERS.filter((n) => rules.select(n) === wanted);
    known.set(locale, Object.fromEntries(CATEGORIES.map((each) => [each, of(each)])));
  }
  return known.get(locale)[category];
}

export const isUsed = (locale, category) =>
  category === 'other' || numbersOf(locale, category).length > 0;
