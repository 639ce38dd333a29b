import { maxAttachments, maxAttachmentSize } from './message.js';

/** Why a file is not taken. */
export type Refusal = 'type' | 'empty' | 'too-large' | 'too-many';

export interface FileChoice {
  files: readonly File[];
  refused: readonly { name: string; why: Refusal }[];
}

/** Whether a file is among those that `<input accept>` means (HTML, section 4.10.5.1.17). */
export function accepts(accept: string, { name, type }: Pick<File, 'name' | 'type'>): boolean {
  const wanted = accept
    .toLowerCase()
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
  return (
    !wanted.length ||
    wanted.some((one) => {
      if (one.startsWith('.')) return name.toLowerCase().endsWith(one);
      return one.endsWith('/*') ? type.startsWith(one.slice(0, -1)) : type === one;
    })
  );
}

const same = (a: File, b: File): boolean =>
  a.name === b.name && a.size === b.size && a.lastModified === b.lastModified;

/** What a message will carry when `more` are added to what is `chosen`. One of a kind is enough. */
export function chooseFiles(
  chosen: readonly File[],
  more: Iterable<File>,
  accept = '',
): FileChoice {
  const files = [...chosen];
  const refused: { name: string; why: Refusal }[] = [];
  for (const file of more) {
    if (files.some((one) => same(one, file))) continue;
    const why = refusal(file, files.length, accept);
    if (why) refused.push({ name: file.name, why });
    else files.push(file);
  }
  return { files, refused };
}

function refusal(file: File, count: number, accept: string): Refusal | undefined {
  if (!accepts(accept, file)) return 'type';
  if (file.size === 0) return 'empty';
  if (file.size > maxAttachmentSize) return 'too-large';
  return count >= maxAttachments ? 'too-many' : undefined;
}
