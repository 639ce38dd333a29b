// A desk that has been at work for long: how much of the main thread, and of the page, it takes.
import { hasPage } from '../kits.mjs';
import { mib, number, spread } from '../table.mjs';

export const about = 'the desk with 5,000 conversations and 10,000 contacts';

const size = { conversations: 5_000, contacts: 10_000 };

/**
 * What an agent does, one after the other; what is typed is of the oldest conversation. Who scrolls
 * jumps by a screen with each frame, so that no row is seen twice: its time is that of one screen.
 */
const acts = [
  ['open', 'opened, to the first rows'],
  ['choose', 'a conversation chosen, to its messages'],
  ['search', 'conversations searched, to the oldest of all', '#2#'],
  ['searchNone', 'the search cleared'],
  ['scrollConversations', 'open conversations scrolled, each screen of new rows'],
  ['contacts', 'contacts opened, to the first rows'],
  ['searchContacts', 'contacts searched', 'person9999@'],
  ['scrollContacts', 'all contacts scrolled, each screen of new rows'],
];

/** @type {import('../run.mjs').Scenario} */
export async function run({ stage, kits, runs, progress }) {
  const able = kits.filter((kit) => hasPage(kit, 'desk'));
  const count = Object.values(size).map((one) => one.toLocaleString('en'));
  const busy = { title: `Desk of ${count[0]} conversations, ${count[1]} contacts: busy (ms)` };
  const longest = { title: 'The same: longest the main thread was blocked (ms)' };
  const page = { title: 'The same: the page at its largest' };
  const [busyRows, longestRows] = [busy, longest].map((section) => {
    const rows = Object.fromEntries(acts.map(([act, label]) => [act, [label, {}]]));
    section.rows = Object.values(rows);
    return rows;
  });
  const [elements, heap] = [{}, {}];
  page.rows = [
    ['elements', elements],
    ['heap (MiB)', heap],
  ];
  for (const kit of able) {
    const times = Object.fromEntries(acts.map(([act]) => [act, { busy: [], longest: [] }]));
    for (let run = 1; run <= runs; run++) {
      progress(`${kit.name} ${run}/${runs}`);
      await stage.visit(`${kit.folder}/desk.html`, {}, async (visit) => {
        await visit.page.waitForFunction(() => window.desk);
        await visit.page.evaluate((all) => window.desk.seed(all), size);
        let most = 0;
        for (const [act, , text] of acts) {
          const before = await visit.busy();
          await visit.ask('watchTasks');
          const screens = await visit.page.evaluate(
            ([name, arg]) => window.desk[name](arg),
            [act, text],
          );
          await visit.ask('quiet');
          times[act].busy.push(((await visit.busy()) - before) / (screens ?? 1));
          times[act].longest.push(await visit.ask('longestTask'));
          most = Math.max(most, await visit.ask('countElements'));
        }
        elements[kit.name] = number(most);
        heap[kit.name] = mib(await visit.heap());
      });
    }
    for (const [act] of acts) {
      busyRows[act][1][kit.name] = spread(times[act].busy);
      longestRows[act][1][kit.name] = spread(times[act].longest);
    }
  }
  return able.length ? [busy, longest, page] : [];
}
