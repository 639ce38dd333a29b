import type { LocalizeController } from '../../../controllers/localize-controller.js';
import { format } from '../../../localization/format.js';
import {
  isOpen,
  nextChange,
  weekdays,
  type BusinessHours,
  type Weekday,
} from '../../../model/business-hours.js';
import type { Span, SpanProblem } from './week-draft.js';

/** 2024 began with a Monday. */
const monday = (hour = 0, minute = 0): number => Date.UTC(2024, 0, 1, hour, minute);
const dayLength = 86_400_000;

export const dayName = (locale: string, day: Weekday): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(
    monday() + weekdays.indexOf(day) * dayLength,
  );

/** A week begins with another day elsewhere: Saturday, Sunday or Monday. */
export function daysInOrder(locale: string): Weekday[] {
  const { getWeekInfo, weekInfo } = new Intl.Locale(locale) as Intl.Locale & {
    getWeekInfo?(): { firstDay: number };
    weekInfo?: { firstDay: number };
  };
  const info = getWeekInfo?.call(new Intl.Locale(locale)) ?? weekInfo;
  const first = (info?.firstDay ?? 1) - 1;
  return [...weekdays.slice(first), ...weekdays.slice(0, first)];
}

/** `2026-12-25`, written out. */
export const dateName = (locale: string, date: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }).format(Date.parse(date));

const clock = (locale: string, time: string): string =>
  new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' }).format(
    monday(Number(time.slice(0, 2)), Number(time.slice(3))),
  );

const spanName = (locale: string, { from, to }: Span): string =>
  `${clock(locale, from)} – ${clock(locale, to)}`;

/** What is wrong with an interval, and what to do. */
export function problemText(i18n: LocalizeController, problem: SpanProblem): string {
  switch (problem.reason) {
    case 'incomplete':
      return i18n.msg('Enter both times, or remove this row', {
        id: 'hours.incomplete',
        desc: 'Below two fields with the times between which a team answers',
      });
    case 'backwards':
      return i18n.msg('This ends before it begins', {
        id: 'hours.backwards',
        desc: 'Below two fields with times; the button “Ends on the next day” follows',
      });
    case 'overlap':
      return format(
        i18n.msg('This overlaps with {hours} on {day}', {
          id: 'hours.overlap',
          desc: 'Below two fields with times; {hours} is “09:00 – 17:00”, {day} is “Monday”',
        }),
        { hours: spanName(i18n.locale, problem.with), day: dayName(i18n.locale, problem.on) },
      );
  }
}

/** A date as it is in a zone. */
export const dateIn = (timeZone: string, at: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(at);

/** A moment by the clock of a zone: “17:00”, “tomorrow 09:00”, “Monday 09:00”, “7 January 09:00”. */
export function momentName(
  i18n: LocalizeController,
  timeZone: string,
  at: number,
  now: number,
): string {
  const { locale } = i18n;
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone }).format(at);
  const days = (Date.parse(dateIn(timeZone, at)) - Date.parse(dateIn(timeZone, now))) / dayLength;
  if (days === 0) return time;
  const day =
    days === 1
      ? new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(1, 'day')
      : new Intl.DateTimeFormat(locale, {
          timeZone,
          ...(days < 7 ? { weekday: 'long' } : { day: 'numeric', month: 'long' }),
        }).format(at);
  return format(
    i18n.msg('{day} {time}', { id: 'hours.day-time', desc: '“tomorrow 09:00”, “Monday 09:00”' }),
    { day, time },
  );
}

/** What customers meet now, and next. */
export function statusText(i18n: LocalizeController, hours: BusinessHours, now: number): string {
  const moment = (at: number): string => momentName(i18n, hours.timeZone, at, now);
  const change = nextChange(hours, now);
  if (!isOpen(hours, now)) {
    return change === undefined
      ? i18n.msg('Closed: no hours are set.', {
          id: 'hours.closed-always',
          desc: 'On business hours, of which there are none',
        })
      : format(
          i18n.msg('Closed now. Opens {time}.', {
            id: 'hours.closed-until',
            desc: 'On business hours; {time} is “17:00”, “tomorrow 09:00” or “Monday 09:00”',
          }),
          { time: moment(change) },
        );
  }
  if (change === undefined) {
    return i18n.msg('Open, around the clock.', {
      id: 'hours.open-always',
      desc: 'On business hours without an end',
    });
  }
  const again = nextChange(hours, change);
  return again === undefined
    ? format(
        i18n.msg('Open now, until {time}.', {
          id: 'hours.open-until',
          desc: 'On business hours; {time} is “17:00”, “tomorrow 09:00” or “Monday 09:00”',
        }),
        { time: moment(change) },
      )
    : format(
        i18n.msg('Open now, until {time}. Opens again {next}.', {
          id: 'hours.open-until-next',
          desc: 'On business hours; {time} and {next} are “17:00”, “tomorrow 09:00” or “Monday 09:00”',
        }),
        { time: moment(change), next: moment(again) },
      );
}

/** What the clock shows where the team is. */
export const clockText = (i18n: LocalizeController, timeZone: string, now: number): string =>
  format(
    i18n.msg('It is {time} there.', {
      id: 'hours.clock',
      desc: 'Below a time zone; {time} is “Thursday 14:32”',
    }),
    {
      time: new Intl.DateTimeFormat(i18n.locale, {
        weekday: 'long',
        hour: 'numeric',
        minute: '2-digit',
        timeZone,
      }).format(now),
    },
  );

export const removedText = (i18n: LocalizeController, day: Weekday): string =>
  format(
    i18n.msg('Hours of {day} were removed.', {
      id: 'hours.removed',
      desc: '{day} is “Monday”; a button “Undo” follows',
    }),
    { day: dayName(i18n.locale, day) },
  );

export function copiedText(
  i18n: LocalizeController,
  day: Weekday,
  days: readonly Weekday[],
): string {
  const text = i18n.msg('The hours of {day} were copied to {days}.', {
    id: 'hours.copied',
    desc: '{day} is “Monday”, {days} is a list of days; a button “Undo” follows',
  });
  const { locale } = i18n;
  const list = new Intl.ListFormat(locale).format(days.map((one) => dayName(locale, one)));
  return format(text, { day: dayName(locale, day), days: list });
}

export const holidayRemovedText = (i18n: LocalizeController, date: string): string =>
  format(
    i18n.msg('{date} was removed.', {
      id: 'hours.holiday-removed',
      desc: '{date} is a whole date; a button “Undo” follows',
    }),
    { date: dateName(i18n.locale, date) },
  );
