import { expect } from '@open-wc/testing';
import { age, duration } from '../../src/localization/ages.js';

const now = new Date(2026, 5, 15, 12).getTime();
const [second, minute, hour, day] = [1_000, 60_000, 3_600_000, 86_400_000];

describe('age', () => {
  const cases: [ago: number, says: string][] = [
    [0, 'now'],
    [59 * second, 'now'],
    [minute, '1 min'],
    [59 * minute, '59 min'],
    [hour, '1 hr'],
    [23 * hour, '23 hr'],
    [day, 'Jun 14'],
    [400 * day, 'May 11, 2025'],
  ];
  for (const [ago, says] of cases) {
    it(`is “${says}” after ${ago / second} s`, () => {
      expect(age('en', now - ago, now)).to.equal(says);
    });
  }

  it('is said in the words of the language', () => {
    expect(age('hr', now - 5 * minute, now)).to.equal('5 min');
    expect(age('ar', now, now)).to.equal('الآن');
  });
});

describe('duration', () => {
  const cases: [lasts: number, says: string][] = [
    [0, '1 min'],
    [90 * second, '1 min'],
    [hour, '1 hr'],
    [day, '1 day'],
    [3 * day, '3 days'],
  ];
  for (const [lasts, says] of cases) {
    it(`is “${says}” for ${lasts / second} s`, () => {
      expect(duration('en', lasts)).to.equal(says);
    });
  }
});
