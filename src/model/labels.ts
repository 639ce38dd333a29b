import { limits, type WidgetSettings } from './widget-settings.js';

/** A text of the customer side that an owner may replace. */
export interface Label {
  id: string;
  english: string;
  /** Where it stands, for whoever writes another one. */
  note: string;
}

export type LabelTexts = WidgetSettings['labels'];

/** What is wrong with a text. */
export type LabelIssue = { reason: 'places'; places: string } | { reason: 'too-long' };

/** What is wrong in a file of texts; `where` is the entry. */
export type LabelProblem = { where: string } & (
  LabelIssue | { reason: 'unknown' | 'language' | 'text' }
);

const categories = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** `['messages.new', 'few']` for a form of a plural. */
export function pluralForm(id: string): [base: string, category: string] | undefined {
  const [, base, category] = /^(.+)\.(\w+)$/.exec(id) ?? [];
  return base && category && categories.includes(category) ? [base, category] : undefined;
}

/** Whether a language has a form of its own for this category. */
export function usesForm(language: string, id: string): boolean {
  const form = pluralForm(id);
  if (!form) return true;
  const used: string[] = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  return used.includes(form[1]);
}

const placesOf = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();

/** A text keeps the places of the English; a form of a plural may say its number in a word. */
export function labelIssue({ id, english }: Label, text: string): LabelIssue | undefined {
  if (text.length > limits.label) return { reason: 'too-long' };
  const wanted = placesOf(english).join(' ');
  const found = placesOf(text).join(' ');
  if (found === wanted || (pluralForm(id) && !found)) return undefined;
  return { reason: 'places', places: wanted };
}

function isLanguage(tag: string): boolean {
  try {
    return /^[a-z]{2,3}(-\w+)*$/i.test(tag) && Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}

/** `pt_br` → `pt-BR`; undefined: it is no language tag (BCP 47). */
export function languageTag(text: string): string | undefined {
  try {
    const [tag = ''] = Intl.getCanonicalLocales(text.trim().replaceAll('_', '-'));
    return isLanguage(tag) ? tag : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Reads a file of texts as `labels-src` takes it: by language, or by id alone, which are then those
 * of `language`. One mistake, and nothing of it is taken.
 */
export function readLabels(
  input: unknown,
  labels: readonly Label[],
  language: string,
): { texts: LabelTexts; problems: LabelProblem[] } {
  const known = new Map(labels.map((label) => [label.id, label]));
  const texts: LabelTexts = {};
  const problems: LabelProblem[] = [];
  const take = (tag: string, id: string, text: unknown) => {
    const where = `${tag}: ${id}`;
    const label = known.get(id);
    if (!label) problems.push({ where, reason: 'unknown' });
    else if (typeof text !== 'string') problems.push({ where, reason: 'text' });
    else {
      const issue = labelIssue(label, text);
      if (issue) problems.push({ where, ...issue });
      else if (text) (texts[tag] ??= {})[id] = text;
    }
  };
  const isObject = (value: unknown): value is object =>
    typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!isObject(input)) return { texts, problems: [{ where: '', reason: 'text' }] };
  for (const [key, value] of Object.entries(input)) {
    if (key === '$schema') continue;
    if (known.has(key) || typeof value === 'string') take(language, key, value);
    else if (!isLanguage(key)) problems.push({ where: key, reason: 'language' });
    else if (!isObject(value)) problems.push({ where: key, reason: 'text' });
    else for (const [id, text] of Object.entries(value)) take(key, id, text);
  }
  return { texts, problems };
}
