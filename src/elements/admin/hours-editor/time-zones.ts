import { isTimeZone } from '../../../model/business-hours.js';

let names: readonly string[] | undefined;

/** All that the browser knows, by name. */
export const timeZones = (): readonly string[] =>
  (names ??= [...new Set(['UTC', ...(Intl.supportedValuesOf?.('timeZone') ?? [])])].sort());

/** The zone that somebody means who writes `europe/zagreb`, `Zagreb` or `new york`. */
export function findTimeZone(text: string): string | undefined {
  const wanted = text.trim().replace(/\s+/g, '_').toLowerCase();
  if (!wanted) return undefined;
  const all = timeZones();
  const exact = all.find((name) => name.toLowerCase() === wanted);
  if (exact) return exact;
  const cities = all.filter((name) => name.toLowerCase().endsWith(`/${wanted}`));
  if (cities.length === 1) return cities[0];
  return isTimeZone(text.trim()) ? text.trim() : undefined;
}
