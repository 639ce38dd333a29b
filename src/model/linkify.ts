/** A piece of a text: plain, or one to be shown as a link. */
export interface TextPart {
  text: string;
  /** Only ever `https:`, `http:`, `mailto:` or `tel:`. */
  href?: string;
}

// White space, quotes, angle brackets, and every invisible character that could disguise an
// address (bidi controls, zero-width characters) end it.
const end = String.raw`\s<>"“”«»„‹›\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff`;
const label = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?`;
// The look-behind keeps a long word from being tried again at each of its letters.
const address = String.raw`(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@${label}(?:\.${label})+`;

const candidate = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}_])(?:https?:\/\/|www\.)[^${end}]+`,
    String.raw`(?<![\p{L}\p{N}_])mailto:[^${end}]+`,
    String.raw`(?<![\p{L}\p{N}_])tel:\+?[\d().\/-]{3,32}`,
    address,
  ].join('|'),
  'giu',
);
/** What each link has in it: most texts have none, and are spared the search. */
const hint = /@|www\.|https?:|mailto:|tel:/i;
const wholeAddress = new RegExp(`^${address}$`, 'iu');

const closing = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
]);

/** Cuts what belongs to the sentence: punctuation at the end, brackets opened before the link. */
function trim(found: string): string {
  const count = new Map<string, number>();
  for (const char of found) count.set(char, (count.get(char) ?? 0) + 1);
  let length = found.length;
  for (; length > 0; length--) {
    const last = found[length - 1]!;
    const open = closing.get(last);
    const unbalanced = open !== undefined && (count.get(last) ?? 0) > (count.get(open) ?? 0);
    if (!unbalanced && !/[.,:;!?'’‘*_~…،؛؟。、！？]/.test(last)) break;
    count.set(last, count.get(last)! - 1);
  }
  return found.slice(0, length);
}

function hrefOf(text: string): string | undefined {
  let url: URL;
  try {
    if (/^https?:/i.test(text)) url = new URL(text);
    else if (/^www\./i.test(text)) url = new URL(`https://${text}`);
    else if (/^(mailto|tel):/i.test(text)) url = new URL(text);
    else url = new URL(`mailto:${text}`);
  } catch {
    return undefined;
  }
  switch (url.protocol) {
    case 'http:':
    case 'https:':
      // "https://bank.example@evil.example" only serves to mislead.
      return url.username || url.password ? undefined : url.href;
    case 'mailto:':
      return wholeAddress.test(/^(?:mailto:)?([^?]*)/i.exec(text)![1]!) ? url.href : undefined;
    case 'tel:':
      return url.href;
    default:
      return undefined;
  }
}

/**
 * Splits a text into plain pieces and links. The pieces joined are the text, unchanged. Takes time
 * in proportion to the text, whatever it holds.
 */
export function linkify(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let done = 0;
  if (!hint.test(text)) return text ? [{ text }] : [];
  for (const match of text.matchAll(candidate)) {
    const found = trim(match[0]);
    const href = found && hrefOf(found);
    if (!href) continue;
    if (match.index > done) parts.push({ text: text.slice(done, match.index) });
    parts.push({ text: found, href });
    done = match.index + found.length;
  }
  if (done < text.length) parts.push({ text: text.slice(done) });
  return parts;
}
