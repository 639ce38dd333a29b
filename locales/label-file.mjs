// Files for `labels-src`: words that a site loads at run time, for a few labels or a whole language.
import { isUsed, pluralForm } from './plurals.mjs';
import { OF_OTHER_WORDS, problems } from './rules.mjs';

/**
 * A file to be translated: what customers see, in English; of a plural the forms that are used.
 *
 * @param texts `[{ id, source, note, side }]`
 * @param schema where labels.schema.json is, seen from the file
 */
export function labelTemplate(locale, texts, schema) {
  const ids = new Set(texts.map(({ id }) => id));
  const wanted = texts.filter(({ id, side }) => side === 'customer' && isSaid(locale, id, ids));
  const words = Object.fromEntries(wanted.map(({ id, source }) => [id, source]));
  return `${JSON.stringify({ $schema: schema, [locale]: words }, null, 2)}\n`;
}

/**
 * What is wrong with a file, a line each. In a language that the kit speaks (`spoken`), or in every
 * one, a file may have other words for a few labels; a new language has all that customers see.
 */
export function labelProblems({ $schema: _, ...file }, texts, spoken) {
  const known = new Map(texts.map((text) => [text.id, text]));
  const isText = (value) => typeof value === 'string';
  const entries = Object.entries(file);
  const blocks = entries.filter(([, value]) => !isText(value));
  const speaks = (locale) => spoken.includes(locale) || Object.hasOwn(file, locale);

  const few = (locale, words) =>
    problems(
      locale,
      Object.keys(words)
        .filter((id) => known.has(id))
        .map((id) => ({ ...known.get(id), target: words[id] })),
      OF_OTHER_WORDS,
      texts,
    );

  const all = (locale, words) =>
    problems(
      locale,
      texts
        .filter(({ id, side }) => id in words || (side === 'customer' && isSaid(locale, id, known)))
        .map((text) => ({ ...text, target: words[text.id] })),
      undefined,
      texts,
    );

  const check = (locale, words, rules) => [
    ...Object.keys(words)
      .filter((id) => !known.has(id))
      .map((id) => `${locale ?? 'any language'} ${id} is the id of no text`),
    ...rules(locale, words),
  ];

  return [
    ...check(undefined, Object.fromEntries(entries.filter(([, value]) => isText(value))), few),
    ...blocks.flatMap(([locale, words]) => {
      if (!isTag(locale))
        return `“${locale}” is neither a language, such as de or pt-BR, nor an id`;
      if (!words || !Object.values(words).every(isText)) return `${locale} holds more than texts`;
      const [base] = locale.split('-');
      const isVariant = base !== locale && speaks(base);
      return check(locale, words, spoken.includes(locale) || isVariant ? few : all);
    }),
  ];
}

/** Of a plural a language says some forms only. */
function isSaid(locale, id, ids) {
  const [, category] = pluralForm(id, ids);
  return !category || isUsed(locale, category);
}

/** As the widget looks for it: `pt-BR`, not `pt_br`. */
export function isTag(text) {
  try {
    return text !== undefined && Intl.getCanonicalLocales(text)[0] === text;
  } catch {
    return false;
  }
}
