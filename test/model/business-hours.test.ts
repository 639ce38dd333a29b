import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import {
  businessHoursSchema,
  isOpen,
  nextChange,
  weekdays,
  type BusinessHours,
  type Interval,
} from '../../src/model/business-hours.js';
import { widgetSettingsSchema } from '../../src/model/widget-settings.js';

const hours = (
  timeZone: string,
  week: BusinessHours['week'],
  holidays: string[] = [],
): BusinessHours => ({ timeZone, week, holidays });

/** `9-17`, `9-12 13-17`, `22-6`: full hours, or with minutes (`1:30-3`). */
function times(text: string): Interval[] {
  const clock = (time: string) =>
    time
      .split(':')
      .concat('00')
      .slice(0, 2)
      .map((part) => part.padStart(2, '0'))
      .join(':');
  return text.split(' ').map((interval) => {
    const [from = '', to = ''] = interval.split('-').map(clock);
    return { from, to };
  });
}

const everyDay = (text: string): BusinessHours['week'] =>
  Object.fromEntries(weekdays.map((day) => [day, times(text)]));

const office = { mon: times('9-17'), fri: times('9-12 13-16') };
const iso = (at: number | undefined) => at && new Date(at).toISOString().slice(0, 16);

describe('business hours', () => {
  // 2026-11-23 is a Monday; Zagreb is an hour ahead of UTC in winter, two in summer.
  const table: [string, BusinessHours, string, boolean, string | undefined][] = [
    [
      'before the morning',
      hours('Europe/Zagreb', office),
      '2026-11-23T07:59',
      false,
      '2026-11-23T08:00',
    ],
    [
      'from the first minute',
      hours('Europe/Zagreb', office),
      '2026-11-23T08:00',
      true,
      '2026-11-23T16:00',
    ],
    [
      'not in the last',
      hours('Europe/Zagreb', office),
      '2026-11-23T16:00',
      false,
      '2026-11-27T08:00',
    ],
    ['in a break', hours('Europe/Zagreb', office), '2026-11-27T11:30', false, '2026-11-27T12:00'],
    [
      'over the week-end',
      hours('Europe/Zagreb', office),
      '2026-11-27T15:00',
      false,
      '2026-11-30T08:00',
    ],
    [
      'not on a holiday',
      hours('Europe/Zagreb', office, ['2026-11-30']),
      '2026-11-27T15:00',
      false,
      '2026-12-04T08:00',
    ],
    [
      'where it is another day',
      hours('Pacific/Auckland', office),
      '2026-11-22T20:00',
      true,
      '2026-11-23T04:00',
    ],
    [
      'over midnight',
      hours('UTC', { mon: times('22-6') }),
      '2026-11-24T05:59',
      true,
      '2026-11-24T06:00',
    ],
    [
      'over the end of the week',
      hours('UTC', { sun: times('22-6') }),
      '2026-11-23T01:00',
      true,
      '2026-11-23T06:00',
    ],
    [
      'into a holiday',
      hours('UTC', { mon: times('22-6') }, ['2026-11-24']),
      '2026-11-24T01:00',
      true,
      '2026-11-24T06:00',
    ],
    [
      'a whole day',
      hours('UTC', { mon: times('0-24') }),
      '2026-11-23T23:59',
      true,
      '2026-11-24T00:00',
    ],
    [
      'the same by 0-0',
      hours('UTC', { mon: times('0-0') }),
      '2026-11-23T00:00',
      true,
      '2026-11-24T00:00',
    ],
    [
      'touching intervals',
      hours('UTC', { mon: times('20-24'), tue: times('0-2') }),
      '2026-11-23T21:00',
      true,
      '2026-11-24T02:00',
    ],
    [
      'overlapping intervals',
      hours('UTC', { mon: times('9-17 10-12 16-18') }),
      '2026-11-23T11:00',
      true,
      '2026-11-23T18:00',
    ],
    [
      'around the clock',
      hours('Europe/Zagreb', everyDay('0-24')),
      '2026-11-23T11:00',
      true,
      undefined,
    ],
    [
      'but for a holiday',
      hours('UTC', everyDay('0-24'), ['2027-01-01']),
      '2026-11-23T11:00',
      true,
      '2027-01-01T00:00',
    ],
    ['never', hours('UTC', {}), '2026-11-23T11:00', false, undefined],
    // The last Sunday of March: at 01:00 UTC two o'clock becomes three.
    [
      'a spring morning',
      hours('Europe/Zagreb', everyDay('9-17')),
      '2026-03-28T16:00',
      false,
      '2026-03-29T07:00',
    ],
    [
      'a night that is an hour shorter',
      hours('Europe/Zagreb', everyDay('22-6')),
      '2026-03-28T22:00',
      true,
      '2026-03-29T04:00',
    ],
    [
      'an end that the clock leaves out',
      hours('Europe/Zagreb', everyDay('1-2:30')),
      '2026-03-29T00:30',
      true,
      '2026-03-29T01:00',
    ],
    [
      'a beginning that it leaves out',
      hours('Europe/Zagreb', everyDay('2:30-4')),
      '2026-03-29T00:59',
      false,
      '2026-03-29T01:00',
    ],
    [
      'all of it left out',
      hours('Europe/Zagreb', everyDay('2:15-2:45')),
      '2026-03-29T00:59',
      false,
      '2026-03-30T00:15',
    ],
    // The last Sunday of October: at 01:00 UTC three o'clock becomes two once more.
    [
      'a night that is an hour longer',
      hours('Europe/Zagreb', everyDay('22-6')),
      '2026-10-24T23:00',
      true,
      '2026-10-25T05:00',
    ],
    [
      'the first of two',
      hours('Europe/Zagreb', everyDay('2:30-4')),
      '2026-10-25T00:29',
      false,
      '2026-10-25T00:30',
    ],
    [
      'a clock that changes by half an hour',
      hours('Australia/Lord_Howe', everyDay('2-5')),
      '2026-10-03T15:29',
      false,
      '2026-10-03T15:30',
    ],
    // 26 November 2026 is a Thursday; each one of the next sixty weeks is a holiday.
    [
      'a last day before a very long holiday',
      hours(
        'UTC',
        { thu: times('9-17') },
        Array.from({ length: 60 }, (_, at) =>
          new Date(Date.UTC(2026, 11, 3 + 7 * at)).toISOString().slice(0, 10),
        ),
      ),
      '2026-11-26T12:00',
      true,
      '2026-11-26T17:00',
    ],
    ['around the clock', hours('UTC', everyDay('0-24')), '2026-11-26T12:00', true, undefined],
    [
      'a change at midnight',
      hours('America/Santiago', everyDay('0-4')),
      '2026-09-06T03:59',
      false,
      '2026-09-06T04:00',
    ],
  ];
  for (const [name, given, at, open, change] of table) {
    it(`${name}: ${open ? 'open' : 'closed'}, until ${change ?? 'ever'}`, () => {
      const moment = Date.parse(`${at}Z`);
      expect(isOpen(given, moment)).to.equal(open);
      expect(iso(nextChange(given, moment))).to.equal(change);
    });
  }

  const clock = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30', '59'))
    .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);
  const interval = fc.record({ from: clock, to: fc.oneof(clock, fc.constant('24:00')) });
  const week = fc.dictionary(fc.constantFrom(...weekdays), fc.array(interval, { maxLength: 3 }), {
    noNullPrototype: true,
  });
  const zones = [
    'Europe/Zagreb',
    'America/New_York',
    'America/Santiago',
    'Asia/Kathmandu',
    'Asia/Riyadh',
    'Australia/Lord_Howe',
    'Pacific/Apia',
    'UTC',
  ];
  const moment = fc
    .date({ min: new Date('2025-12-20'), max: new Date('2027-01-10'), noInvalidDate: true })
    .map(Number);

  it('turn at the next change and not before, in every zone', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), week, moment, (timeZone, given, at) => {
        const team = hours(timeZone, given, ['2026-01-01', '2026-12-25']);
        const open = isOpen(team, at);
        const change = nextChange(team, at);
        const end = change ?? at + 20 * 86_400_000;
        expect(end).to.be.above(at);
        if (change !== undefined) {
          expect(isOpen(team, change)).to.equal(!open);
          expect(isOpen(team, change - 1)).to.equal(open);
        }
        for (let part = 1; part < 8; part++) {
          expect(isOpen(team, at + Math.floor(((end - at) * part) / 8))).to.equal(open);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('are what the clock on the wall says, on a day without a change of it', () => {
    const quiet = fc
      .date({ min: new Date('2026-06-01'), max: new Date('2026-08-20'), noInvalidDate: true })
      .map(Number);
    fc.assert(
      fc.property(fc.constantFrom(...zones), interval, quiet, (timeZone, { from, to }, at) => {
        const team = hours(
          timeZone,
          Object.fromEntries(weekdays.map((day) => [day, [{ from, to }]])),
        );
        const now = new Intl.DateTimeFormat('en-GB', { timeZone, timeStyle: 'short' }).format(at);
        const within = from < to ? from <= now && now < to : from <= now || now < to;
        expect(isOpen(team, at)).to.equal(within);
      }),
      { numRuns: 150 },
    );
  });
});

describe('stored business hours', () => {
  const good = { timeZone: 'Europe/Zagreb', week: { mon: [{ from: '09:00', to: '24:00' }] } };

  it('need no holidays, and no widget needs hours', () => {
    expect(businessHoursSchema.parse(good)).to.deep.equal({ ...good, holidays: [] });
    expect(widgetSettingsSchema.parse({ widgetId: 'shop' })).not.to.have.property('hours');
  });

  const bad: [string, unknown, string][] = [
    ['an unknown zone', { ...good, timeZone: 'Europe/Narnia' }, 'Name a time zone'],
    ['no zone', { ...good, timeZone: '' }, 'Name a time zone'],
    [
      'an hour that no clock has',
      { ...good, week: { mon: [{ from: '24:00', to: '25:00' }] } },
      'Write a time as HH:MM',
    ],
    [
      'a time without a zero',
      { ...good, week: { mon: [{ from: '9:00', to: '17:00' }] } },
      'Write a time as HH:MM',
    ],
    [
      'too many intervals',
      { ...good, week: { mon: Array(13).fill({ from: '09:00', to: '10:00' }) } },
      'At most 12',
    ],
    [
      'a date that no calendar has',
      { ...good, holidays: ['2026-02-30'] },
      'Write a date as YYYY-MM-DD',
    ],
    ['too many holidays', { ...good, holidays: Array(367).fill('2026-12-25') }, 'At most 366'],
  ];
  for (const [name, given, message] of bad) {
    it(`say what is wrong with ${name}`, () => {
      const { error } = businessHoursSchema.safeParse(given);
      expect(error?.issues.map((issue) => issue.message).join(' ')).to.include(message);
    });
  }

  it('know the seven days only', () => {
    expect(businessHoursSchema.safeParse({ ...good, week: { monday: [] } }).success).to.equal(
      false,
    );
  });
});
