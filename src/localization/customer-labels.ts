import { fallbacks } from './catalog.js';
import { customerCatalog } from './customer-catalog.js';
import { languages } from './generated/customer/languages.js';

/** Languages that are built in, English first. */
export const builtInLanguages: readonly string[] = ['en', ...Object.keys(languages)];

/** Whether the kit has texts of its own in a language. */
export const isBuiltIn = (language: string): boolean =>
  fallbacks(language).some((tag) => builtInLanguages.includes(tag));

/** Every text of the customer side; loaded when it is wanted. */
export async function loadLabels(): Promise<{ id: string; english: string; note: string }[]> {
  const { labels } = await import('./generated/customer/labels.js');
  return labels.map(([id, english, note]) => ({ id, english, note }));
}

/** What a customer reads if nobody has written another text; after `customerCatalog.load()`. */
export const builtInText = (language: string, id: string, english: string): string =>
  fallbacks(language)
    .map((tag) => customerCatalog.text(tag, id))
    .find((text) => text !== undefined) ?? english;
