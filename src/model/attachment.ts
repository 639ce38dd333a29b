import { maxAttachments, wellFormed } from './message.js';

/** A file that a message carries. */
export interface Attachment {
  /** Made by the sender; the same id is the same file. */
  id: string;
  name: string;
  /** Media type (RFC 6838) as the sender's system says; '' where it says none. */
  type: string;
  /** In bytes. */
  size: number;
  /** Where it is: `https:`, `http:` or `blob:`. Absent: its connection has to be asked. */
  url?: string;
  /** Of a picture, in pixels: its place is kept for it until it has come. */
  width?: number;
  height?: number;
  /** Of one that is on its way: how much of it has arrived, from 0 to 1. */
  progress?: number;
}

const longestName = 120;
// They turn the order of letters round: "gpj.exe" would be read as "exe.jpg".
const turning = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** A name and its ending with the dot, such as `['photo', '.jpg']`; '' where it has none. */
export function nameParts(name: string): [stem: string, ending: string] {
  const ending = /(?<=[^.])\.[\p{L}\p{N}]{1,10}$/u.exec(name)?.[0] ?? '';
  return [name.slice(0, name.length - ending.length), ending];
}

/** A file's name as it may be shown and stored: one line, no folders, cut before its ending. */
export function fileName(given: string): string {
  const name = wellFormed(given.replace(turning, ' '))
    .replace(/^.*[/\\]/s, '')
    .replace(/\s+/g, ' ')
    .trim();
  const [stem, ending] = nameParts(name);
  const room = longestName - ending.length;
  // A cut must not halve a character.
  const cut =
    stem.length > room ? `${wellFormed(stem.slice(0, room - 1)).replace(/\ufffd$/, '')}…` : stem;
  return cut + ending || 'file';
}

/**
 * Formats that are shown as pictures. Everything else, SVG included (it can hold scripts), is
 * only ever saved.
 */
export const isPicture = ({ type }: Pick<Attachment, 'type'>): boolean =>
  /^image\/(png|jpeg|gif|webp|avif)$/.test(type);

/** An address that may be followed. */
function safeUrl(value: unknown): string | undefined {
  if (typeof value !== 'string' || !URL.canParse(value)) return undefined;
  const { protocol, username, password, href } = new URL(value);
  return /^(https?|blob):$/.test(protocol) && !username && !password ? href : undefined;
}

const isSide = (value: unknown): value is number =>
  typeof value === 'number' && value >= 1 && value <= 32_768;

function attachmentOf(value: unknown): Attachment[] {
  const { id, name, type, size, url, width, height } = (value ?? {}) as Partial<
    Record<keyof Attachment, unknown>
  >;
  if (typeof id !== 'string' || !/^[\w-]{1,64}$/.test(id) || typeof name !== 'string') return [];
  if (typeof size !== 'number' || !(size >= 0 && size < Infinity)) return [];
  const plain = String(type ?? '').toLowerCase();
  const href = safeUrl(url);
  return [
    {
      id,
      name: fileName(name),
      type: /^[\w.+-]{1,64}\/[\w.+-]{1,64}$/.test(plain) ? plain : '',
      size,
      ...(href && { url: href }),
      ...(isSide(width) && isSide(height) && { width, height }),
    },
  ];
}

/** What is sound of the attachments that somebody else's program has written: at most five. */
export const soundAttachments = (value: unknown): Attachment[] =>
  Array.isArray(value) ? value.slice(0, maxAttachments).flatMap(attachmentOf) : [];
