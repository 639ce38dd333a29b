/** Longest id of a widget, in UTF-16 code units. */
export const maxWidgetIdLength = 64;

// Letters that no decomposition takes apart.
const plain: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  ß: 'ss',
  þ: 'th',
};

/**
 * An id for a widget of this name that none of `taken` has: `Korisnički portal` →
 * `korisnicki-portal`, and `korisnicki-portal-2` if that exists. Other scripts stay themselves.
 */
export function widgetIdFrom(name: string, taken: Iterable<string> = []): string {
  const known = new Set(taken);
  const slug =
    name
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]/g, '')
      .normalize('NFC')
      .toLowerCase()
      .replace(/[æœøđðłıßþ]/g, (letter) => plain[letter]!)
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '') || 'widget';
  for (let number = 1; ; number++) {
    const ending = number === 1 ? '' : `-${number}`;
    const id = cut(slug, maxWidgetIdLength - ending.length).replace(/-+$/, '') + ending;
    if (!known.has(id)) return id;
  }
}

/** At most so many code units, no character split. */
function cut(text: string, max: number): string {
  let result = '';
  for (const character of text) {
    if (result.length + character.length > max) break;
    result += character;
  }
  return result;
}
