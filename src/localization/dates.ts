const cache = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  let made = cache.get(key);
  if (!made) cache.set(key, (made = new Intl.DateTimeFormat(locale, options)));
  return made;
}

/** Hours and minutes, as the locale writes them. */
export const clockTime = (locale: string, at: number): string =>
  formatter(locale, { timeStyle: 'short' }).format(at);

/** The whole date, with hours and minutes. */
export const dateAndTime = (locale: string, at: number): string =>
  formatter(locale, { dateStyle: 'long', timeStyle: 'short' }).format(at);

/** Day and month, the year only if it is another one than `now`'s. */
export const dayAndMonth = (locale: string, at: number, now = Date.now()): string =>
  formatter(locale, {
    day: 'numeric',
    month: 'long',
    ...(new Date(at).getFullYear() === new Date(now).getFullYear() ? {} : { year: 'numeric' }),
  }).format(at);

/** Hours and minutes of today, else day and month, as briefly as a row of a list needs it. */
export const timeOrDay = (locale: string, at: number, now = Date.now()): string =>
  daysBetween(at, now) === 0
    ? clockTime(locale, at)
    : formatter(locale, {
        day: 'numeric',
        month: 'short',
        ...(new Date(at).getFullYear() === new Date(now).getFullYear() ? {} : { year: 'numeric' }),
      }).format(at);

/** Whole local days between two moments; daylight saving does not disturb it. */
export function daysBetween(earlier: number, later: number): number {
  const day = (at: number) => {
    const date = new Date(at);
    return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  };
  return Math.round((day(later) - day(earlier)) / 86_400_000);
}

/** "Today", "yesterday", else the date: in the locale's own words. */
export function dayName(locale: string, at: number, now = Date.now()): string {
  const days = daysBetween(at, now);
  if (days !== 0 && days !== 1) return dayAndMonth(locale, at, now);
  const name = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-days, 'day');
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}
