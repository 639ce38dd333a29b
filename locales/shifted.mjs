// Translations that stand one entry too high or too low: what happens when a line is lost or pasted
// twice in a list of texts. Each one is good language, so no rule for a single text sees it.
import { ending, PLACE, places } from './shape.mjs';

/** Logarithmic, since a language is longer by a factor; short texts differ by more than that. */
const size = (text) => Math.log(text.replace(PLACE, '').length + 4);

/**
 * Evidence that counts as a shift. The translations of the kit have 3 at most, and 16 entries moved
 * by one have 8 at least, wherever they are; the tests measure both again.
 */
const ENOUGH = 6;

/**
 * `{ from, to, step }` of the run with the most evidence for being shifted, or nothing: `from` and
 * `to` are the units at its ends; their targets belong to the unit `step` further. `units` in the
 * order of their file, all translated.
 */
export function findShift(units) {
  const growth = units.map(({ source, target }) => size(target) - size(source));
  const usual = [...growth].sort((a, b) => a - b)[growth.length >> 1];

  const misfit = ({ source }, { target }) =>
    (places(source) === places(target) ? 0 : 2) +
    (ending(source) === ending(target) ? 0 : 2) +
    Math.min(3, 4 * (size(target) - size(source) - usual) ** 2);

  let best = { evidence: ENOUGH };
  for (const step of [1, -1]) {
    // The run with the largest sum (Kadane): how much better each text suits the neighbour.
    let [evidence, from] = [0, units[0]];
    units.forEach((unit, at) => {
      const neighbour = units[at + step];
      if (!neighbour) return;
      if (evidence <= 0) [evidence, from] = [0, unit];
      evidence += misfit(unit, unit) - misfit(neighbour, unit);
      if (evidence > best.evidence) best = { evidence, from, to: unit, step };
    });
  }
  return best.from && best;
}
