// In Node, since only there the time zone can be chosen: Zagreb turns its clocks.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

process.env.TZ = 'Europe/Zagreb';
const dates = await import('../../src/localization/dates.ts');

const at = (text) => new Date(text).getTime();
/** Spaces of any kind are the business of ICU, and change with it. */
const plain = (text) => text.replace(/\s/gu, ' ');

const NOW = at('2025-07-12T09:30');

const table = (name, cases, say) => {
  describe(name, () => {
    for (const [locale, moment, expected, now = NOW] of cases) {
      it(`${locale} ${moment}: ${expected}`, () => {
        assert.equal(plain(say(locale, at(moment), now)), expected);
      });
    }
  });
};

it('The clocks of Zagreb are the ones used', () => {
  assert.equal(new Date('2025-07-12T00:00').getTimezoneOffset(), -120);
  assert.equal(new Date('2025-01-12T00:00').getTimezoneOffset(), -60);
});

table(
  'A time is written as',
  [
    ['en', '2025-07-12T09:05', '9:05 AM'],
    ['en', '2025-07-12T21:05', '9:05 PM'],
    ['en-GB', '2025-07-12T21:05', '21:05'],
    ['hr', '2025-07-12T09:05', '09:05'],
    ['hr', '2025-07-12T00:00', '00:00'],
    ['ar', '2025-07-12T21:05', '9:05 م'],
  ],
  (locale, moment) => dates.clockTime(locale, moment),
);

table(
  'A day is written as',
  [
    ['en', '2025-07-05T21:05', 'July 5'],
    ['hr', '2025-07-05T21:05', '5. srpnja'],
    ['ar', '2025-07-05T21:05', '5 يوليو'],
    ['en', '2024-12-31T23:59', 'December 31, 2024'],
    ['hr', '2024-12-31T23:59', '31. prosinca 2024.'],
    ['ar', '2024-12-31T23:59', '31 ديسمبر 2024'],
    ['en', '2025-12-31T23:59', 'December 31, 2025', at('2026-01-01T00:00')],
  ],
  dates.dayAndMonth,
);

table(
  'A separator says',
  [
    ['en', '2025-07-12T00:00', 'Today'],
    ['en', '2025-07-11T23:59', 'Yesterday'],
    ['en', '2025-07-10T23:59', 'July 10'],
    ['en', '2025-07-13T00:00', 'July 13'],
    ['hr', '2025-07-12T23:59', 'Danas'],
    ['hr', '2025-07-11T00:00', 'Jučer'],
    ['hr', '2025-07-10T12:00', '10. srpnja'],
    ['hr', '2024-07-12T12:00', '12. srpnja 2024.'],
    ['ar', '2025-07-12T12:00', 'اليوم'],
    ['ar', '2025-07-11T12:00', 'أمس'],
    ['en', '2024-12-31T12:00', 'Yesterday', at('2025-01-01T00:10')],
  ],
  dates.dayName,
);

table(
  'A row of a list says',
  [
    ['en', '2025-07-12T08:05', '8:05 AM'],
    ['en', '2025-07-11T08:05', 'Jul 11'],
    ['hr', '2025-07-12T08:05', '08:05'],
    ['hr', '2025-07-11T08:05', '11. srp'],
    ['hr', '2024-07-11T08:05', '11. srp 2024.'],
    ['ar', '2025-07-11T08:05', '11 يوليو'],
  ],
  dates.timeOrDay,
);

describe('Days between', () => {
  const CASES = [
    ['2025-07-12T00:00', '2025-07-12T23:59', 0],
    ['2025-07-11T23:59', '2025-07-12T00:00', 1],
    ['2025-07-12T23:59', '2025-07-11T00:00', -1],
    // The night of 23 hours, and that of 25.
    ['2025-03-29T12:00', '2025-03-30T12:00', 1],
    ['2025-03-30T00:00', '2025-03-31T00:00', 1],
    ['2025-03-30T01:59', '2025-03-30T03:00', 0],
    ['2025-10-26T00:00', '2025-10-27T00:00', 1],
    ['2025-10-25T23:30', '2025-10-26T23:30', 1],
    ['2025-10-26T00:00', '2025-10-26T23:59', 0],
    ['2024-02-28T12:00', '2024-03-01T12:00', 2],
    ['2024-12-31T23:59', '2025-01-01T00:00', 1],
    ['2025-01-01T00:00', '2025-12-31T23:59', 364],
  ];
  for (const [earlier, later, days] of CASES) {
    it(`${earlier} and ${later}: ${days}`, () => {
      assert.equal(dates.daysBetween(at(earlier), at(later)), days);
    });
  }
});
