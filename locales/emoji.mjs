// The emoji picker's data, from Unicode's: which emoji there are and in which order
// (unicode-emoji-json), what each is called in each language and found by (cldr-annotations-full).
// `npm run localize:build` writes them to src/localization/generated/emoji/.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';

const { resolve } = createRequire(import.meta.url);
const json = (id) => JSON.parse(readFileSync(resolve(id), 'utf8'));
const folder = fileURLToPath(new URL('../src/localization/generated/emoji/', import.meta.url));

/** Each has a line in src/localization/emoji.ts; the others read English. */
const LOCALES = ['en', 'hr', 'ar'];

/** CLDR names regions, not their parts; the browser names the other flags (Intl.DisplayNames). */
const NATIONS = {
  en: { '🏴󠁧󠁢󠁥󠁮󠁧󠁿': 'England', '🏴󠁧󠁢󠁳󠁣󠁴󠁿': 'Scotland', '🏴󠁧󠁢󠁷󠁬󠁳󠁿': 'Wales' },
  hr: { '🏴󠁧󠁢󠁥󠁮󠁧󠁿': 'Engleska', '🏴󠁧󠁢󠁳󠁣󠁴󠁿': 'Škotska', '🏴󠁧󠁢󠁷󠁬󠁳󠁿': 'Wales' },
  ar: { '🏴󠁧󠁢󠁥󠁮󠁧󠁿': 'إنجلترا', '🏴󠁧󠁢󠁳󠁣󠁴󠁿': 'اسكتلندا', '🏴󠁧󠁢󠁷󠁬󠁳󠁿': 'ويلز' },
};

const isFlag = (emoji) => /^\p{RI}/u.test(emoji);
/** “… facing right” is the same once more, and has no name of its own in CLDR's base data. */
const isTurned = (emoji) => emoji.endsWith('\u200d➡️');

/** Those of version 14 (2021) and later may be missing in a system's font. */
const isRecent = (version) => Number(version) >= 14;

const groups = json('unicode-emoji-json/data-by-group.json').map(({ slug, emojis }) => ({
  slug,
  emojis: emojis.filter(({ emoji }) => !isTurned(emoji)),
}));
export const emojiCount = groups.flatMap(({ emojis }) => emojis).length;

/** `😀`, `👋*` if it takes a skin tone, `🫠140` since version 14.0. */
const entry = ({ emoji, skin_tone_support: toned, emoji_version: version }) =>
  emoji + (toned ? '*' : '') + (isRecent(version) ? Number(version) * 10 : '');

function namesOf(locale) {
  const known = json(`cldr-annotations-full/annotations/${locale}/annotations.json`).annotations
    .annotations;
  const find = (emoji) => known[emoji] ?? known[emoji.replaceAll('\ufe0f', '')];
  const name = (emoji) => find(emoji)?.tts[0] ?? composed(emoji);

  /** What CLDR derives: hair, couples and families are named by their parts. */
  function composed(emoji) {
    const parts = emoji.split('\u200d').filter((part) => !/^(❤️|💋)$/u.test(part));
    const whole = emoji.includes('💋') ? '💏' : emoji.includes('❤️') ? '💑' : '👪';
    const named = /[🦰🦱🦳🦲]$/u.test(emoji) ? parts : [whole, ...parts];
    const [first, ...rest] = named.map((part) => find(part)?.tts[0]);
    return `${first}: ${rest.join(', ')}`;
  }

  const line = ({ emoji }) => {
    if (isFlag(emoji)) return '';
    if (emoji in NATIONS.en) return NATIONS[locale]?.[emoji] ?? NATIONS.en[emoji];
    const words = (text) => text.toLocaleLowerCase(locale).split(/[\s:,]+/);
    const called = name(emoji);
    const wanted = new Set((find(emoji)?.default ?? []).flatMap(words));
    const all = [...words(called), ...wanted];
    // The beginning of a word finds it: shorter forms need no mention.
    const keywords = [...wanted].filter(
      (word) =>
        word && !words(called).includes(word) && !all.some((o) => o !== word && o.startsWith(word)),
    );
    return keywords.length ? `${called}|${keywords.join(' ')}` : called;
  };
  return {
    names: groups.map(({ emojis }) => emojis.map(line).join('\n')).join('\n'),
    tones: ['🏻', '🏼', '🏽', '🏾', '🏿'].map(name),
  };
}

const header =
  '// Made by `npm run localize:build` from Unicode’s data. Do not modify this file by hand.\n\n';

/** File name → source. */
export async function emojiModules() {
  const list = Object.fromEntries(
    groups.map(({ slug, emojis }) => [slug.replaceAll('_', '-'), emojis.map(entry).join(' ')]),
  );
  const sources = {
    'list.ts': `/** By group, in Unicode's order. \`*\`: takes a skin tone. Digits: ten times the version. */
      export const list = ${JSON.stringify(list)};`,
  };
  for (const locale of LOCALES) {
    const { names, tones } = namesOf(locale);
    sources[`${locale}.ts`] =
      `/** A line for each of the list: name, and after \`|\` what else finds it. Empty: a region's flag. */
      export const names = \`${names}\`;
      /** From light to dark. */
      export const tones = ${JSON.stringify(tones)};`;
  }
  const made = {};
  for (const [file, source] of Object.entries(sources)) {
    made[file] =
      header + (await format(source, { parser: 'typescript', singleQuote: true, printWidth: 100 }));
  }
  return made;
}

export async function buildEmoji() {
  mkdirSync(folder, { recursive: true });
  for (const [file, source] of Object.entries(await emojiModules())) {
    writeFileSync(folder + file, source);
  }
}
