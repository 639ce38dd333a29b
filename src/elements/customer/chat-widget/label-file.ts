import type { Labels } from '../../../localization/catalog.js';

/** Reads a file of label overrides: an object of texts, or of such objects by locale. */
export async function fetchLabels(src: string): Promise<{ labels?: Labels; cause?: unknown }> {
  try {
    const response = await fetch(src, { credentials: 'omit' });
    if (!response.ok) throw new Error(`${src} answered ${response.status}`);
    const labels: unknown = await response.json();
    if (!isTexts(labels, true)) throw new Error(`${src} is not an object of texts`);
    return { labels: labels as Labels };
  } catch (cause) {
    return { cause };
  }
}

const isTexts = (value: unknown, nested: boolean): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every(
    (text) => typeof text === 'string' || (nested && isTexts(text, false)),
  );
