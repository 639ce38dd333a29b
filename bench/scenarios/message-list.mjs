// A conversation that grows: how much of the page, of memory and of the main thread it takes.
import { setTimeout as pause } from 'node:timers/promises';
import { hasPage } from '../kits.mjs';
import { mib, number, spread } from '../table.mjs';

export const about =
  'a history of 100 to 100,000 messages: shown, with one more at its end, scrolled, in place of another';

const sizes = [100, 1_000, 10_000, 100_000];
/** How many screens are scrolled; all of it would be longer for the longer history. */
const screens = 50;
/** Nobody waits longer (ms). Who needs more is stopped, and spared the longer histories. */
const patience = 20_000;

/** @type {import('../run.mjs').Scenario} */
export async function run({ stage, kits, runs, progress }) {
  let able = kits.filter((kit) => hasPage(kit, 'list'));
  const sections = [];
  for (const size of sizes) {
    const title = `History of ${size.toLocaleString('en')} messages`;
    const rows = {
      'the first thing that the page shows: main thread busy (ms)': {},
      'the same in place of another history (ms)': {},
      'one more message (ms)': {},
      [`scrolled back by ${screens} screens (ms)`]: {},
      '· longest the main thread was blocked (ms)': {},
      'elements in the page': {},
      'elements at most, while it is scrolled': {},
      'heap (MiB)': {},
    };
    const [show, another, append, scroll, longest, elements, most, heap] = Object.values(rows);
    for (const kit of [...able]) {
      progress(`${title}, ${kit.name}`);
      const first = [];
      const visit = stage.visit(`${kit.folder}/list.html`, {}, async (visit) => {
        first.push(await opened(visit, size));
        show[kit.name] = number(first[0]);
        elements[kit.name] = number(await visit.ask('countElements'));
        heap[kit.name] = mib(await visit.heap());
        const times = [];
        while (times.length < runs) times.push(await busyWith(visit, 'append'));
        append[kit.name] = spread(times);
        await visit.ask('watchTasks');
        const before = await visit.busy();
        most[kit.name] = number(await visit.ask('scroll', screens));
        scroll[kit.name] = number((await visit.busy()) - before);
        longest[kit.name] = number(await visit.ask('longestTask'));
        const others = [];
        while (others.length < runs) {
          await visit.ask('converse', size);
          others.push(await busyWith(visit, 'show'));
        }
        another[kit.name] = spread(others);
        return true;
      });
      if (!(await Promise.race([visit, pause(patience, false, { ref: false })]))) {
        able = able.filter((other) => other !== kit);
        (kit.name in show ? another : show)[kit.name] = `over ${number(patience)} in all`;
        // The page is still at it, so its browser goes.
        await Promise.all([visit.catch(() => {}), stage.restart()]);
        continue;
      }
      // A page has only one first time.
      while (first.length < runs) {
        first.push(
          await stage.visit(`${kit.folder}/list.html`, {}, (visit) => opened(visit, size)),
        );
      }
      show[kit.name] = spread(first);
    }
    sections.push({ title, rows: Object.entries(rows) });
  }
  return sections;
}

/** How long (ms) the first history keeps the page's main thread. */
async function opened(visit, size) {
  await visit.page.waitForFunction(() => window.list);
  await visit.ask('converse', size);
  return busyWith(visit, 'show');
}

/** How long (ms) it keeps the main thread until all is drawn. */
async function busyWith(visit, act) {
  const before = await visit.busy();
  await visit.ask(act);
  const busy = (await visit.busy()) - before;
  if (!(await visit.ask('showsNewest'))) throw new Error(`${visit.page.url()}: nothing was shown`);
  return busy;
}
