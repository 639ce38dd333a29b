// A conversation that grows: how much of the page, of memory and of the main thread it takes.
import { setTimeout as pause } from 'node:timers/promises';
import { hasPage } from '../kits.mjs';
import { mib, number, spread } from '../table.mjs';

export const about = 'a history of 100 to 100,000 messages, and one more at its end';

const sizes = [100, 1_000, 10_000, 100_000];
/** Nobody waits longer (ms). Who needs more is stopped, and spared the longer histories. */
const patience = 20_000;

/** @type {import('../run.mjs').Scenario} */
export async function run({ stage, kits, runs, progress }) {
  let able = kits.filter((kit) => hasPage(kit, 'list'));
  const sections = [];
  for (const size of sizes) {
    const title = `History of ${size.toLocaleString('en')} messages`;
    const rows = {
      'main thread busy to show it (ms)': {},
      'main thread busy to append one (ms)': {},
      'elements in the page': {},
      'heap (MiB)': {},
    };
    const [show, append, elements, heap] = Object.values(rows);
    for (const kit of [...able]) {
      progress(`${title}, ${kit.name}`);
      const visit = stage.visit(`${kit.folder}/list.html`, {}, async (visit) => {
        await visit.page.waitForFunction(() => window.list);
        await visit.ask('converse', size);
        show[kit.name] = number(await busyWith(visit, 'show'));
        elements[kit.name] = number(await visit.ask('countElements'));
        heap[kit.name] = mib(await visit.heap());
        const times = [];
        while (times.length < runs) times.push(await busyWith(visit, 'append'));
        append[kit.name] = spread(times);
        return true;
      });
      if (await Promise.race([visit, pause(patience, false, { ref: false })])) continue;
      able = able.filter((other) => other !== kit);
      (kit.name in show ? append : show)[kit.name] = `over ${number(patience)} in all`;
      // The page is still at it, so its browser goes.
      await Promise.all([visit.catch(() => {}), stage.restart()]);
    }
    sections.push({ title, rows: Object.entries(rows) });
  }
  return sections;
}

/** How long (ms) it keeps the main thread until all is drawn. */
async function busyWith(visit, act) {
  const before = await visit.busy();
  await visit.ask(act);
  const busy = (await visit.busy()) - before;
  if (!(await visit.ask('showsNewest'))) throw new Error(`${visit.page.url()}: nothing was shown`);
  return busy;
}
