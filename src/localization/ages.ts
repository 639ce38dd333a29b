import { timeOrDay } from './dates.js';

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];

const formats = new Map<string, Intl.NumberFormat>();

function inUnits(locale: string, unit: 'minute' | 'hour' | 'day', count: number): string {
  const key = `${locale} ${unit}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' });
    formats.set(key, format);
  }
  return format.format(count);
}

/** How long, as briefly as a row of a list needs it: "1 min" at least, then hours, then days. */
export function duration(locale: string, milliseconds: number): string {
  if (milliseconds < hour)
    return inUnits(locale, 'minute', Math.max(1, Math.floor(milliseconds / minute)));
  if (milliseconds < day) return inUnits(locale, 'hour', Math.floor(milliseconds / hour));
  return inUnits(locale, 'day', Math.floor(milliseconds / day));
}

/** How long ago, within a day; before that the date. */
export function age(locale: string, at: number, now = Date.now()): string {
  if (now - at < minute) {
    return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(0, 'second');
  }
  return now - at < day ? duration(locale, now - at) : timeOrDay(locale, at, now);
}
