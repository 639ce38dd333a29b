import { saveFile } from '../shared/save-file.js';

/** Gives data as a file that people can read, too. */
export const saveJson = (name: string, data: unknown): void =>
  saveFile(new Blob([`${JSON.stringify(data, null, 2)}\n`]), name);

/** The JSON in a file that was chosen; undefined: it is none. */
export async function readJson(file: File): Promise<unknown> {
  try {
    return JSON.parse(await file.text());
  } catch {
    return undefined;
  }
}

/** Copies a text. Without a secure origin there is no clipboard but what is selected. */
export async function copyText(text: string, shownIn: Element | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (!shownIn) return false;
    getSelection()?.selectAllChildren(shownIn);
    return document.execCommand('copy');
  }
}
