// How sure the rule for shifted entries is: measured on every real translation.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findShift } from '../../locales/shifted.mjs';
import { translations } from './translations.mjs';

/** How many entries in a row have to be shifted before it is seen wherever they are. */
const RUN = 16;

for (const { name, units } of translations) {
  describe(`In ${name}`, () => {
    it('nothing is shifted', () => assert.equal(findShift(units), undefined));

    for (const step of [1, -1]) {
      it(`${RUN} texts that stand one too ${step > 0 ? 'high' : 'low'} are found, wherever they are`, () => {
        const missed = units.slice(1, -RUN).flatMap((_, i) => {
          const from = i + 1;
          const shifted = units.map((unit, at) =>
            at >= from && at < from + RUN ? { ...unit, target: units[at + step].target } : unit,
          );
          const found = findShift(shifted);
          return found?.step === step ? [] : [units[from].id];
        });
        assert.deepEqual(missed, []);
      });
    }
  });
}
