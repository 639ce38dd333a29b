// What a translation must keep to, in an XLIFF file as in a file of labels. Each rule takes a unit
// `{ id, source, target, state }` and what it may need to know, and says what is wrong, or nothing.
import { CATEGORIES, isUsed, numbersOf, pluralForm } from './plurals.mjs';
import { ending, PLACE, places } from './shape.mjs';
import { findShift } from './shifted.mjs';

/** Same in both languages on purpose: for a language of the kit, the list of its own reviewer. */
const SAME = { hr: ['Emoji', 'Ivana', 'Widget'], ar: [] };
const LOANWORDS = ['Chat', 'E-mail', 'Emoji', 'Name', 'Okay', 'Online', 'Support', 'Widget'];

/** Written in Latin letters in every script, longest first: what is typed, pressed or a name. */
const NAMES = [
  /[\w.]+@[\w.]+/g, // An example of an address.
  /\b(Enter|Esc|Shift|Alt\+[A-Z])\b/g, // What is printed on keys.
  /\bpt-BR\b|\bhttps:/g, // An example of a language, and the beginning of an address.
  /\b(none|code|form|optional)\b/g, // Values of `auth-type`.
  /\b(custom_user_data|externalId|HTML|CSS|URL|JSON|JavaScript|XMPP|JWT)\b/g,
];

/** The letters and quotes of a language, where they are narrower than those of its script. */
const WRITING = {
  en: { quotes: ['“”'] },
  hr: { letters: /[a-zčćžšđ]/iu, quotes: ['„”'] },
  ar: { quotes: ['«»'] },
  de: { letters: /[a-zäöüß]/iu, quotes: ['„“', '»«'] },
};
const QUOTES = ['“”', '„”', '„“', '”“', '””', '«»', '»«', '»»', '‹›', '「」', '『』'];

/** The scripts of which CLDR makes one: Japanese is written in three. */
const SCRIPTS = { Jpan: 'Hani Hira Kana', Kore: 'Hang Hani', Hans: 'Hani', Hant: 'Hani' };

const scriptOf = (locale) => new Intl.Locale(locale).maximize().script;

/** For “any language” (no locale) any letter will do. */
function lettersOf(locale) {
  const script = locale && scriptOf(locale);
  if (!script) return /\p{L}/u;
  const names = (SCRIPTS[script] ?? script).split(' ').map((name) => `\\p{Script=${name}}`);
  return writingOf(locale)?.letters ?? new RegExp(`[${names.join('')}\\p{Script=Common}]`, 'u');
}

const writingOf = (locale) => locale && WRITING[new Intl.Locale(locale).language];

/** Without what is the same in every language. */
export const bare = (text) =>
  NAMES.reduce((rest, name) => rest.replace(name, ''), text.replace(PLACE, ''));
const count = (text, part) => text.split(part).length - 1;

export const RULES = {
  missing({ target }) {
    if (!target?.trim()) return 'is not translated';
  },

  outdated({ state }) {
    if (state) return `is marked “${state}”: translate it anew, then take the mark away`;
  },

  untranslated({ source, target }, { locale }) {
    const same = SAME[locale] ?? LOANWORDS;
    if (target === source && /\p{L}/u.test(bare(source)) && !same.includes(source)) {
      return 'is still English';
    }
  },

  placeholders({ id, source, target }, { locale, units }) {
    const [, category] = pluralForm(id, units);
    // “One message”: where a form stands for one number only, the word may say it.
    const saysItself = category && (!locale || numbersOf(locale, category).length === 1);
    if (places(target) !== places(source) && !(saysItself && !places(target))) {
      return `has “${places(target)}” in place of “${places(source)}”`;
    }
  },

  plurals({ id, target }, { locale, units }) {
    const [base, category] = pluralForm(id, units);
    if (!base) return undefined;
    const lacking = CATEGORIES.filter((other) => !units.has(`${base}.${other}`));
    if (lacking.length) return `lacks ${lacking.join(', ')}`;
    if (!isUsed(locale, category) && target !== units.get(`${base}.other`).target) {
      return `is not used in this language and should be as “other”`;
    }
  },

  typography({ target }, { locale }) {
    const allowed = writingOf(locale)?.quotes ?? QUOTES;
    const stray = /["'`´<>]|\.\.\.|&#?\w+;|\s{2}|^\s|\s$/.exec(target);
    if (stray) return `has a stray “${stray[0]}”`;
    // ’ is an apostrophe.
    const used = target.replace(/[^“”„‟‘‚«»‹›「」『』]/g, '');
    if (used && !allowed.some((pair) => used === pair.repeat(used.length / 2))) {
      return `has the quotes ${used}, but this language has ${allowed.join(' or ')}, in pairs`;
    }
    // Isolates hold a number together from right to left; the older marks leak into what follows.
    if (/[\u200e\u200f\u202a-\u202e]/.test(target)) return 'has a bidi mark: use U+2066 … U+2069';
    if (count(target, /[\u2066-\u2068]/) !== count(target, '\u2069'))
      return 'leaves an isolate open';
  },

  script({ source, target }, { locale }) {
    const text = bare(target);
    const letters = lettersOf(locale);
    const strange = [...text].filter((char) => /\p{L}/u.test(char) && !letters.test(char));
    if (strange.length) return `has letters of another language: ${strange.join('')}`;
    if (/\p{L}/u.test(bare(source)) && !/\p{L}/u.test(text)) return 'has no letters';
    if (locale && scriptOf(locale) === 'Arab' && /[?,;]/.test(text)) {
      return 'has Latin punctuation: use ؟ ، ؛';
    }
  },

  ending({ source, target }) {
    if (ending(source) !== ending(target)) {
      return `ends in “${ending(target)}”, the English in “${ending(source)}”`;
    }
  },
};

/** Other words for a few labels may say something else, but must fit where they stand. */
export const OF_OTHER_WORDS = ['placeholders', 'script', 'typography'];

/**
 * What is wrong with the texts of one language, a line each. Without a locale: of any language.
 * `all` are the texts beside them, where the list is a part.
 */
export function problems(locale, list, rules = Object.keys(RULES), all = list) {
  const units = new Map(all.map((unit) => [unit.id, unit]));
  const found = list.flatMap((unit) => {
    const name = rules.find((rule) => RULES[rule](unit, { locale, units }));
    return name ? [say(locale, unit, RULES[name](unit, { locale, units }))] : [];
  });
  const shift = rules.includes('ending') && findShift(list.filter(({ target }) => target));
  return shift ? [sayShift(locale, shift), ...found] : found;
}

/** With the English and what the translator has to know of it. */
const say = (locale, { id, source, note }, what) =>
  `${locale ?? 'any language'} ${id} ${what} [${source}]${note ? ` – ${note}` : ''}`;

const sayShift = (locale, { from, to, step }) =>
  `${locale} ${from.id} to ${to.id} are shifted: each text seems to belong to the ` +
  `${step > 0 ? 'next' : 'previous'} id`;
