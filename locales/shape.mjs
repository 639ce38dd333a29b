// What a text and its translation have in common, whatever the language.

export const PLACE = /\{\w+\}/g;

/** `{n}` and the like, in the order of the alphabet. */
export const places = (text) => (text.match(PLACE) ?? []).sort().join(' ');

const MARKS = {
  '؟': '?',
  '？': '?',
  ';': '?',
  '。': '.',
  '।': '.',
  '۔': '.',
  '：': ':',
  '！': '!',
};

/** The mark at its end, as English writes it; without one ''. */
export const ending = (text) =>
  /[.?!…:]$/.exec(text.replace(/.$/u, (m) => MARKS[m] ?? m))?.[0] ?? '';
