import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  keyOf,
  nextSpan,
  problemsOf,
  storedWeek,
  weekOf,
  type Span,
  type Week,
} from '../../../src/elements/admin/hours-editor/week-draft.js';
import { businessHoursSchema, weekdays } from '../../../src/model/business-hours.js';

const span = (text: string): Span => {
  const [from = '', to = ''] = text.replace(/ .*/, '').split('-');
  return { from, to, ...(text.endsWith('overnight') && { overnight: true }) };
};
const week = (days: Partial<Record<keyof Week, string[]>>): Week =>
  Object.fromEntries(weekdays.map((day) => [day, (days[day] ?? []).map(span)])) as unknown as Week;

describe('A week that is being written', () => {
  const table: [string, Partial<Record<keyof Week, string[]>>, Record<string, string>][] = [
    ['two intervals with a break', { mon: ['09:00-12:00', '13:00-17:00'] }, {}],
    ['intervals that touch', { mon: ['09:00-12:00', '12:00-17:00'] }, {}],
    ['up to midnight', { mon: ['09:00-00:00'] }, {}],
    ['around the clock', { mon: ['00:00-00:00'], tue: ['00:00-00:00'] }, {}],
    ['a time that is missing', { mon: ['09:00-'] }, { 'mon-0': 'incomplete' }],
    ['an end before the beginning', { mon: ['17:00-09:00'] }, { 'mon-0': 'backwards' }],
    ['an end at the beginning', { mon: ['09:00-09:00'] }, { 'mon-0': 'backwards' }],
    ['a night that is meant', { mon: ['22:00-06:00 overnight'] }, {}],
    ['shared time', { mon: ['09:00-12:00', '11:00-17:00'] }, { 'mon-1': 'overlap' }],
    ['the same twice', { tue: ['09:00-12:00', '09:00-12:00'] }, { 'tue-1': 'overlap' }],
    [
      'a night into the next day’s hours',
      { mon: ['22:00-06:00 overnight'], tue: ['05:00-09:00'] },
      { 'tue-0': 'overlap' },
    ],
    [
      'a night from Sunday into Monday’s hours',
      { mon: ['05:00-09:00'], sun: ['22:00-06:00 overnight'] },
      { 'sun-0': 'overlap' },
    ],
  ];
  for (const [what, days, expected] of table) {
    it(`has ${Object.values(expected).join() || 'nothing wrong'}: ${what}`, () => {
      const found = [...problemsOf(week(days))].map(([key, { reason }]) => [key, reason]);
      expect(Object.fromEntries(found)).to.deep.equal(expected);
    });
  }

  it('names what an interval overlaps with', () => {
    const found = problemsOf(
      week({ mon: ['09:00-12:00'], tue: [], wed: ['09:00-12:00', '10:00-11:00'] }),
    );
    expect(found.get(keyOf('wed', 1))).to.deep.equal({
      reason: 'overlap',
      with: { from: '09:00', to: '12:00' },
      on: 'wed',
    });
  });

  const time = fc
    .tuple(fc.nat(23), fc.nat(59))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
  const anyWeek = fc.record(
    Object.fromEntries(
      weekdays.map((day) => [day, fc.array(fc.record({ from: time, to: time }), { maxLength: 3 })]),
    ),
  );

  it('is stored as it is read again, whatever it holds', () => {
    fc.assert(
      fc.property(anyWeek, (any) => {
        const hours = businessHoursSchema.parse({ timeZone: 'UTC', week: any });
        const again = storedWeek(weekOf(hours));
        expect(businessHoursSchema.shape.week.safeParse(again).success).to.be.true;
        for (const day of weekdays) expect(again[day] ?? []).to.deep.equal(any[day]);
      }),
    );
  });

  it('offers one more interval that is right beside the others, or an empty one', () => {
    fc.assert(
      fc.property(time, time, (from, to) => {
        fc.pre(from < to);
        const next = nextSpan([{ from, to }]);
        if (!next.from) return;
        const wrong = problemsOf({ ...week({}), mon: [{ from, to }, next] });
        expect([...wrong]).to.deep.equal([]);
      }),
    );
  });
});
