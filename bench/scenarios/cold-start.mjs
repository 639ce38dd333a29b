// From an empty cache to something to see, and to something to type into.
import { PredefinedNetworkConditions } from 'puppeteer-core';
import { hasPage } from '../kits.mjs';
import { spread } from '../table.mjs';

export const about = 'from an empty cache to the launcher and to a panel that takes text';

const slow4G = PredefinedNetworkConditions['Slow 4G'];

const conditions = [
  { title: 'Cold start, this machine, no network delay (ms)' },
  { title: 'Cold start, CPU 4× slower (ms)', cpu: 4 },
  { title: 'Cold start, CPU 4× slower, slow 4G (ms)', cpu: 4, network: slow4G },
];

/** @type {import('../run.mjs').Scenario} */
export async function run({ stage, kits, runs, progress }) {
  const sections = [];
  for (const condition of conditions) {
    const rows = {
      'closed: page opened → launcher painted': {},
      'closed: main thread busy until it rests': {},
      'closed: click → panel takes text': {},
      'in the page: opened → panel takes text': {},
      'in the page: main thread busy until then': {},
    };
    const [toLauncher, launcherBusy, toPanel, toPage, pageBusy] = Object.values(rows);
    const note = (row, kit, ms) => (row[kit.name] ??= []).push(ms);
    for (let run = 1; run <= runs; run++) {
      progress(`${condition.title} ${run}/${runs}`);
      // In turns, so that a busy moment of the machine strikes all of them.
      for (const kit of kits) {
        if (hasPage(kit, 'launcher')) {
          await stage.visit(`${kit.folder}/launcher.html`, condition, async (visit) => {
            note(toLauncher, kit, await visit.ask('firstPaint'));
            await visit.ask('launcher');
            note(launcherBusy, kit, await visit.busy());
            await visit.open();
            const { usable, clicked } = await visit.type('H');
            note(toPanel, kit, usable - clicked);
          });
        }
        if (hasPage(kit, 'panel')) {
          await stage.visit(`${kit.folder}/panel.html`, condition, async (visit) => {
            const { usable } = await visit.type('H');
            note(toPage, kit, usable);
            note(pageBusy, kit, await visit.busy());
          });
        }
      }
    }
    sections.push({
      title: condition.title,
      rows: Object.entries(rows).map(([label, figures]) => [label, mapValues(figures, spread)]),
    });
  }
  return sections;
}

const mapValues = (object, change) =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
