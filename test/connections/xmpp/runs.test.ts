import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { OwnRuns, Runs } from '../../../src/connections/xmpp/runs.js';

const today = Date.parse('2026-11-26');

describe('a run', () => {
  it('has a number for each message of a conversation, the same if it is said again', () => {
    const own = new OwnRuns();
    const [a, b, again] = ['a', 'b', 'a'].map((id) => own.of('ana', id));
    expect([a!.nth, b!.nth, again!.nth]).to.deep.equal([0, 1, 0]);
    expect(own.of('ben', 'c').id).not.to.equal(a!.id);
  });

  it('keeps its order, whenever what is said in it comes, and whatever the clocks say', () => {
    const arrivals = fc
      .array(fc.integer({ min: today, max: today + 20 }), { minLength: 1, maxLength: 60 })
      .chain((times) =>
        fc.tuple(
          fc.constant(times),
          fc.shuffledSubarray([...times.keys()], { minLength: times.length }),
        ),
      );
    fc.assert(
      fc.property(arrivals, ([times, order]) => {
        const runs = new Runs();
        const placed = order.map((nth) => ({
          nth,
          at: runs.timeOf('ana', { id: 'run', nth }, times[nth]!),
        }));
        const inTime = placed.toSorted((a, b) => a.at - b.at).map(({ nth }) => nth);
        expect(inTime).to.deep.equal([...times.keys()]);
        expect(new Set(placed.map(({ at }) => at)).size).to.equal(times.length);
      }),
    );
  });

  it('is of one sender: nobody disturbs that of somebody else', () => {
    const runs = new Runs();
    runs.timeOf('ana', { id: 'run', nth: 1 }, 10);
    expect(runs.timeOf('eve', { id: 'run', nth: 0 }, 20)).to.equal(20);
  });

  it('has the same time in whichever page of an archive it is read', () => {
    // All within one of the archive's seconds; the newer page is read first, by itself.
    const page = (nths: number[]) => {
      const runs = new Runs();
      return nths.map((nth) => runs.timeOf('ana', { id: 'run', nth }, 1000));
    };
    const [newer, older] = [page([3, 4, 5]), page([0, 1, 2])];
    const times = [...older, ...newer];
    expect(times).to.deep.equal(times.toSorted((a, b) => a - b));
    expect(new Set(times).size).to.equal(6);
  });
});
