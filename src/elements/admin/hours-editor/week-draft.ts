import {
  weekdays,
  type BusinessHours,
  type Interval,
  type Weekday,
} from '../../../model/business-hours.js';

/** An interval as an admin writes it: a time may still be missing (empty). */
export interface Span {
  from: string;
  to: string;
  /** That it ends on the day after is meant. */
  overnight?: boolean;
}

export type Week = Record<Weekday, readonly Span[]>;

export type SpanProblem =
  | { reason: 'incomplete' }
  /** It ends before it begins, and nobody has said that the next day is meant. */
  | { reason: 'backwards' }
  /** It shares time with another one, which stands before it. */
  | { reason: 'overlap'; with: Span; on: Weekday };

export const keyOf = (day: Weekday, index: number): string => `${day}-${index}`;

/** Midnight at the end of a day is `00:00`, as the browser's field for a time writes it. */
export const spanOf = ({ from, to }: Interval): Span =>
  to === '24:00' ? { from, to: '00:00' } : { from, to, ...(to <= from && { overnight: true }) };

export function weekOf({ week }: BusinessHours): Week {
  const spans = (day: Weekday) => (week[day] ?? []).map(spanOf);
  return Object.fromEntries(weekdays.map((day) => [day, spans(day)])) as unknown as Week;
}

/** As it is stored: a day without intervals is not named. */
export const storedWeek = (week: Week): BusinessHours['week'] =>
  Object.fromEntries(
    weekdays
      .filter((day) => week[day].length)
      .map((day) => [day, week[day].map(({ from, to }) => ({ from, to }))]),
  );

/** What is wrong with a week, by `keyOf`. */
export function problemsOf(week: Week): Map<string, SpanProblem> {
  const found = new Map<string, SpanProblem>();
  const before: { day: Weekday; span: Span; start: number; end: number }[] = [];
  weekdays.forEach((day, place) => {
    week[day].forEach((span, index) => {
      const { from, to, overnight } = span;
      const key = keyOf(day, index);
      if (!from || !to) return void found.set(key, { reason: 'incomplete' });
      if (to <= from && to !== '00:00' && !overnight) {
        return void found.set(key, { reason: 'backwards' });
      }
      const start = place * dayLength + minutes(from);
      const end = place * dayLength + minutes(to) + (to <= from ? dayLength : 0);
      // A Sunday's night reaches into the Monday, with which the list begins.
      const other = before.find((one) =>
        [-weekLength, 0, weekLength].some(
          (shift) => start < one.end + shift && one.start + shift < end,
        ),
      );
      if (other) found.set(key, { reason: 'overlap', with: other.span, on: other.day });
      else before.push({ day, span, start, end });
    });
  });
  return found;
}

const dayLength = 24 * 60;
const weekLength = 7 * dayLength;
const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const time = (at: number): string =>
  [Math.floor(at / 60) % 24, at % 60].map((part) => String(part).padStart(2, '0')).join(':');

/** What one more interval of a day most likely is: after a break of an hour. Empty: there is no room. */
export function nextSpan(day: readonly Span[]): Span {
  const last = day.at(-1);
  if (!last) return { from: '09:00', to: '17:00' };
  const from = minutes(last.to || '00:00') + 60;
  const room = last.to > last.from && from < dayLength;
  return room
    ? { from: time(from), to: time(Math.min(from + 4 * 60, dayLength)) }
    : { from: '', to: '' };
}
