// What a translation must keep to. Each rule takes a unit `{ id, source, target, state }` and what
// it may need to know, and says what is wrong, or nothing.

/** Same in both languages on purpose. */
const SAME = {
  hr: {
    'widgets.choice': 'The loanword is what people say.',
  },
};

/** Written in Latin letters in every script, longest first: what is typed, pressed or a name. */
const NAMES = [
  /[\w.]+@[\w.]+/g, // An example of an address.
  /\b(Enter|Esc|Shift)\b/g, // What is printed on keys.
  /\b(none|code|form|optional)\b/g, // Values of `auth-type`.
  /\b(custom_user_data|externalId|HTML|CSS|URL|JSON|JavaScript|XMPP|JWT)\b/g,
];

/** Letters, and the quotes and apostrophes a text may use: opening and closing. */
const WRITING = {
  en: { letters: /\p{Script=Latin}/u, quotes: '“”', apostrophe: '’' },
  hr: { letters: /[a-zčćžšđ]/iu, quotes: '„”', apostrophe: '’' },
  ar: { letters: /\p{Script=Arabic}/u, quotes: '«»', apostrophe: '' },
};

const PLACE = /\{\w+\}/g;
const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'];
const NUMBERS = Array.from({ length: 1001 }, (_, i) => i);

const bare = (text) =>
  NAMES.reduce((rest, name) => rest.replace(name, ''), text.replace(PLACE, ''));
const count = (text, part) => text.split(part).length - 1;

/** `['messages.new', 'few']` for a form of a plural; the others have no `.other` beside them. */
function pluralForm(id, units) {
  const [, base, category] = /^(.+)\.(\w+)$/.exec(id) ?? [];
  return CATEGORIES.includes(category) && units.has(`${base}.other`) ? [base, category] : [];
}

/** The whole numbers that a language puts into a category, as far as anyone counts. */
function numbersOf(locale, category) {
  const rules = new Intl.PluralRules(locale);
  return NUMBERS.filter((n) => rules.select(n) === category);
}

export const RULES = {
  translated({ target }) {
    if (!target?.trim()) return 'is not translated';
  },

  'up to date'({ state }) {
    if (state) return `is marked “${state}”: translate it anew, then take the mark away`;
  },

  different({ id, source, target }, { locale }) {
    if (target === source && /\p{L}/u.test(bare(source)) && !SAME[locale]?.[id]) {
      return 'is still English';
    }
  },

  placeholders({ id, source, target }, { locale, units }) {
    const places = (text) => (text.match(PLACE) ?? []).sort().join(' ');
    const [, category] = pluralForm(id, units);
    // “One message”: where a form stands for one number only, the word may say it.
    const saysItself = category && numbersOf(locale, category).length === 1;
    if (places(target) !== places(source) && !(saysItself && !places(target))) {
      return `has “${places(target)}” in place of “${places(source)}”`;
    }
  },

  plurals({ id, target }, { locale, units }) {
    const [base, category] = pluralForm(id, units);
    if (!base) return undefined;
    const lacking = CATEGORIES.filter((other) => !units.has(`${base}.${other}`));
    if (lacking.length) return `lacks ${lacking.join(', ')}`;
    const unused = category !== 'other' && !numbersOf(locale, category).length;
    if (unused && target !== units.get(`${base}.other`).target) {
      return `is not used in this language and should be as “other”`;
    }
  },

  script({ source, target }, { locale }) {
    const text = bare(target);
    const { letters } = WRITING[locale];
    const strange = [...text].filter((char) => /\p{L}/u.test(char) && !letters.test(char));
    if (strange.length) return `has letters of another language: ${strange.join('')}`;
    if (/\p{L}/u.test(bare(source)) && !letters.test(text)) return 'has no letters of its language';
    if (locale === 'ar' && /[?,;]/.test(text)) return 'has Latin punctuation: use ؟ ، ؛';
  },

  typography({ target }, { locale }) {
    const { quotes, apostrophe } = WRITING[locale];
    const stray = /["'`´<>]|\.\.\.|&#?\w+;|\s{2}|^\s|\s$/.exec(target);
    if (stray) return `has a stray “${stray[0]}”`;
    const foreign = [...target].find(
      (char) => '“”„‟‘’‚«»‹›'.includes(char) && !(quotes + apostrophe).includes(char),
    );
    if (foreign) return `has ${foreign}, but this language has ${quotes}`;
    if (count(target, quotes[0]) !== count(target, quotes[1])) return 'has an unpaired quote';
    // Isolates hold a number together from right to left; the older marks leak into what follows.
    if (/[\u200e\u200f\u202a-\u202e]/.test(target)) return 'has a bidi mark: use U+2066 … U+2069';
    if (count(target, /[\u2066-\u2068]/) !== count(target, '\u2069'))
      return 'leaves an isolate open';
  },

  ending({ source, target }) {
    const ending = (text) => /[.?!…:]$/.exec(text.replace(/؟$/, '?'))?.[0] ?? '';
    if (ending(source) !== ending(target)) {
      return `ends in “${ending(target)}”, the English in “${ending(source)}”`;
    }
  },
};

/** For the English of the source there is nothing to compare with. */
const OF_THE_SOURCE = ['plurals', 'script', 'typography'];

/** What is wrong with the translations to one language, a line each. */
export function problems(locale, list) {
  const units = new Map(list.map((unit) => [unit.id, unit]));
  const rules = locale === 'en' ? OF_THE_SOURCE : Object.keys(RULES);
  return list.flatMap((unit) => {
    const name = rules.find((rule) => RULES[rule](unit, { locale, units }));
    return name ? [`${locale} ${unit.id} ${RULES[name](unit, { locale, units })}`] : [];
  });
}

/** Where the files of the translators are behind the sources. Both: `[{ id, source }]`. */
export function notExtracted(messages, units) {
  const known = new Map(units.map(({ id, source }) => [id, source]));
  const wanted = new Set(messages.map(({ id }) => id));
  return [
    ...messages.filter(({ id, source }) => known.get(id) !== source).map(({ id }) => id),
    ...[...known.keys()].filter((id) => !wanted.has(id)),
  ];
}

/** Ids that stand for more than one text. */
export function ambiguous(messages) {
  const texts = new Map();
  return messages
    .filter(({ id, source }) => (texts.get(id) ?? texts.set(id, source).get(id)) !== source)
    .map(({ id }) => id);
}
