import { fallbacks } from './catalog.js';
import { list } from './generated/emoji/list.js';

export type EmojiGroup = keyof typeof list;

export interface Emoji {
  /** The emoji itself, without a skin tone. */
  text: string;
  group: EmojiGroup;
  /** In the language that the book was loaded for. */
  name: string;
  takesTone: boolean;
  /** Of Unicode's emoji, if it is one of those that an older system's font may lack; else 0. */
  version: number;
  /** What it is found by: folded words, each after a space. */
  words: string;
}

/** All emoji in Unicode's order, named in one language. */
export interface EmojiBook {
  all: readonly Emoji[];
  /** Names of the five skin tones, from light to dark. */
  tones: readonly string[];
}

export const emojiGroups = Object.keys(list) as EmojiGroup[];
export const skinTones = ['🏻', '🏼', '🏽', '🏾', '🏿'] as const;

type Names = { names: string; tones: readonly string[] };

/** LOCALES of locales/emoji.mjs. */
const loaders: Record<string, () => Promise<Names>> = {
  en: () => import('./generated/emoji/en.js'),
  ar: () => import('./generated/emoji/ar.js'),
  hr: () => import('./generated/emoji/hr.js'),
};

/** In the language, else in its base language, else in English. Rejects if it cannot be loaded. */
export async function loadEmoji(locale: string): Promise<EmojiBook> {
  const language = fallbacks(locale).find((tag) => tag in loaders) ?? 'en';
  const { names, tones } = await loaders[language]!();
  const lines = names.split('\n');
  const regions = new Intl.DisplayNames(language, { type: 'region' });
  const entries = emojiGroups.flatMap((group) =>
    list[group].split(' ').map((entry) => ({ group, entry })),
  );
  const all = entries.map(({ group, entry }, index): Emoji => {
    const [, text = '', tone, version] = /^(.+?)(\*?)(\d*)$/u.exec(entry)!;
    const [called = '', keywords = ''] = lines[index]!.split('|');
    const name = called || regions.of(regionOf(text))!;
    return {
      text,
      group,
      name,
      takesTone: Boolean(tone),
      version: Number(version) / 10,
      words: folded(`${name} ${keywords}`, language),
    };
  });
  return { all, tones };
}

/** A region's flag is its code in regional indicators. */
const regionOf = (flag: string): string =>
  [...flag].map((letter) => String.fromCharCode(letter.codePointAt(0)! - 0x1f1e6 + 65)).join('');

/** Without case, accents and vowel signs: people search as they type on a phone. */
const folded = (text: string, locale: string): string =>
  text
    .toLocaleLowerCase(locale)
    .normalize('NFD')
    .replace(/\p{M}|ـ/gu, '')
    .replaceAll('đ', 'd')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => ` ${word}`)
    .join('');

/** Emoji for which each word of the query begins one of theirs; those so named come first. */
export function findEmoji({ all }: EmojiBook, query: string, locale: string): readonly Emoji[] {
  const wanted = folded(query.trim(), locale);
  // Somebody has pasted one.
  if (!wanted.trim()) return all.filter(({ text }) => query.includes(text));
  const words = wanted.trim().split(' ');
  const found = all.filter((emoji) => words.every((word) => emoji.words.includes(` ${word}`)));
  const named = (emoji: Emoji) => emoji.words.startsWith(wanted);
  return [...found.filter(named), ...found.filter((emoji) => !named(emoji))];
}

/** With a skin tone on everybody in it. The handshake that joins two people has none (UTS #51). */
export const withTone = ({ text, takesTone }: Emoji, tone: string): string =>
  takesTone && tone
    ? text.replace(/(?!🤝\u200d)(\p{Emoji_Modifier_Base})\ufe0f?/gu, `$1${tone}`)
    : text;
