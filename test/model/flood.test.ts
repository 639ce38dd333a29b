import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { floodLimit, mustWait } from '../../src/model/flood.js';

describe('The limit on messages', () => {
  const { messages, within } = floodLimit;
  const every = (step: number, count: number = messages) =>
    Array.from({ length: count }, (_, index) => index * step);

  const table: [string, number[], number, number][] = [
    ['the first', [], 0, 0],
    ['the last that is free', every(0, messages - 1), 0, 0],
    ['one more at once', every(0), 0, within],
    ['one more a little later', every(1000), 12_000, 8000],
    ['one more when the first is long enough ago', every(1000), within, 0],
    ['at a person’s pace', every(2500, 100), 99 * 2500, 0],
    ['after the clock was set back', every(0).map((at) => at + 1e9), 0, within],
  ];
  for (const [name, times, now, wait] of table) {
    it(`lets ${name} wait ${wait} ms`, () => {
      expect(mustWait(times, now)).to.equal(wait);
    });
  }

  it('holds whenever people write: never more than so many in so long', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5000 }), { maxLength: 80 }), (pauses) => {
        const sent: number[] = [];
        let now = 0;
        for (const pause of pauses) {
          now += pause;
          if (!mustWait(sent, now)) sent.push(now);
        }
        for (const at of sent) {
          expect(sent.filter((one) => one >= at && one < at + within).length).to.be.most(messages);
        }
      }),
    );
  });

  it('is over after what it says', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3000 }), { maxLength: 30 }), (pauses) => {
        let now = 0;
        const times = pauses.map((pause) => (now += pause));
        expect(mustWait(times, now + mustWait(times, now))).to.equal(0);
      }),
    );
  });
});
