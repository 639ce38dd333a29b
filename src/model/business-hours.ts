import * as z from 'zod/mini';

/** The days of a week, as `hours.week` names them. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

const intervalSchema = z.object({
  from: z
    .string()
    .check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write a time as HH:MM, up to 23:59.')),
  to: z
    .string()
    .check(z.regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'Write a time as HH:MM, up to 24:00.')),
});

/**
 * When a team answers, by the clock on the team's wall. An interval belongs to the day on which it
 * begins; with a `to` that is not after its `from` it ends on the day after. Intervals may touch
 * and overlap. A day that is not named is closed; at most 12 intervals a day, 366 holidays.
 */
export const businessHoursSchema = z.object({
  /** An IANA name, such as `Europe/Zagreb`. */
  timeZone: z.string().check(z.refine(isTimeZone, 'Name a time zone, such as Europe/Zagreb.')),
  week: z.partialRecord(
    z.enum(weekdays),
    z.array(intervalSchema).check(z.maxLength(12, 'At most 12 intervals a day.')),
  ),
  /** Dates (`2026-12-25`) on which no interval begins. */
  holidays: z._default(
    z
      .array(z.string().check(z.refine(isDate, 'Write a date as YYYY-MM-DD.')))
      .check(z.maxLength(366, 'At most 366 holidays.')),
    [],
  ),
});

export type Interval = z.infer<typeof intervalSchema>;
export type BusinessHours = z.infer<typeof businessHoursSchema>;
/** The same as a page writes it: `holidays` may be left out. */
export type BusinessHoursInput = z.input<typeof businessHoursSchema>;

/** Whether the team answers at a moment, in milliseconds since 1970. */
export const isOpen = (hours: BusinessHours, at: number): boolean =>
  spans(hours, dayOf(hours, at) - 1, 2).some(({ from, to }) => from <= at && at < to);

/** Days that are looked ahead. */
const horizon = 400;

/**
 * The next moment at which `isOpen` turns. `undefined`: not within the next 400 days. Where the
 * clocks go forward, a time that they leave out is the moment of the change; where they go back, a
 * time that comes twice is the first.
 */
export function nextChange(hours: BusinessHours, at: number): number | undefined {
  if (!weekdays.some((day) => hours.week[day]?.length)) return undefined;
  const first = dayOf(hours, at) - 1;
  let end = isOpen(hours, at) ? at : undefined;
  for (let day = first; day < first + horizon; day++) {
    for (const { from, to } of spans(hours, day, 1)) {
      if (end === undefined) {
        if (from > at) return from;
      } else if (from > end) return end;
      else if (to > end) end = to;
    }
  }
  // Nothing begins any more; or one interval has followed the other as far as was looked.
  return end !== undefined && end < at + (horizon - 3) * dayLength ? end : undefined;
}

// ——— Days, counted from 1970-01-01

const dayLength = 86_400_000;

/** The moments between which the team is there, for what begins on some days; in order of day. */
function spans({ timeZone, week, holidays }: BusinessHours, first: number, days: number) {
  return Array.from({ length: days }, (_, index) => first + index).flatMap((day) => {
    // 1970-01-01 was a Thursday.
    const intervals = week[weekdays[(day + 3) % 7]!] ?? [];
    const isHoliday = holidays.includes(new Date(day * dayLength).toISOString().slice(0, 10));
    if (isHoliday) return [];
    return intervals
      .map(({ from, to }) => ({
        from: momentOf(timeZone, day * dayLength + minutes(from)),
        to: momentOf(timeZone, (to > from ? day : day + 1) * dayLength + minutes(to)),
      }))
      .filter(({ from, to }) => from < to)
      .sort((a, b) => a.from - b.from);
  });
}

const minutes = (time: string): number =>
  (Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) * 60_000;

const dayOf = ({ timeZone }: BusinessHours, at: number): number =>
  Math.floor((at + offset(timeZone, at)) / dayLength);

// ——— A clock on a wall: its reading as if it were UTC, in milliseconds

/** The first moment at which a zone's clock shows a time, or a later one if it leaves that out. */
function momentOf(timeZone: string, reading: number): number {
  const [before, after] = [reading - dayLength, reading + dayLength].map((at) =>
    offset(timeZone, at),
  ) as [number, number];
  const [early, late] = [reading - Math.max(before, after), reading - Math.min(before, after)];
  for (const at of [early, late]) if (at + offset(timeZone, at) === reading) return at;
  // Left out: zones change at a full minute.
  let [low, high] = [early, late];
  while (high - low > 60_000) {
    const middle = low + Math.floor((high - low) / 120_000) * 60_000;
    if (offset(timeZone, middle) === before) low = middle;
    else high = middle;
  }
  return high;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** What a zone's clock is ahead of UTC. */
function offset(timeZone: string, at: number): number {
  let made = clocks.get(timeZone);
  if (!made) {
    made = new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    clocks.set(timeZone, made);
  }
  const shown: Record<string, number> = {};
  for (const { type, value } of made.formatToParts(at)) shown[type] = Number(value);
  const { year, month, day, hour, minute, second } = shown as Record<string, number>;
  const reading = Date.UTC(year!, month! - 1, day, hour, minute, second);
  return reading - Math.floor(at / 1000) * 1000;
}

/** Whether the browser knows a zone of this name. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return name !== '';
  } catch {
    return false;
  }
}

function isDate(text: string): boolean {
  const at = Date.parse(`${text}T00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && new Date(at || 0).toISOString().startsWith(text);
}
