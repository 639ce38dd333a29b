// What a browser has really downloaded of script and style, compressed as it came.
import { basename } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { hasPage } from '../kits.mjs';
import { kib } from '../table.mjs';

export const about = 'script and style that the browser downloads, brotli 11';

/** @type {import('../run.mjs').Scenario} */
export async function run({ stage, kits, progress }) {
  const closed = {};
  const open = {};
  const files = {};
  for (const kit of kits) {
    progress(kit.name);
    const launcher = hasPage(kit, 'launcher');
    if (!launcher && !hasPage(kit, 'panel')) continue;
    const page = `${kit.folder}/${launcher ? 'launcher' : 'panel'}.html`;
    await stage.visit(page, {}, async (visit) => {
      if (launcher) {
        await visit.ask('launcher');
        closed[kit.name] = kib(total(await visit.ask('files')));
        await visit.open();
      }
      await visit.type('H');
      const loaded = await settled(visit);
      open[kit.name] = kib(total(loaded));
      for (const [path, bytes] of loaded) {
        if (isPart(path)) (files[withoutHash(path)] ??= {})[kit.name] = kib(bytes);
      }
    });
  }
  return [
    {
      title: 'Bytes (KiB in brotli 11)',
      rows: [
        ['closed launcher', closed],
        ['open chat, a letter typed', open],
        ...Object.entries(files).map(([file, figures]) => [`· ${file}`, figures]),
      ],
    },
  ];
}

/** All of it, once nothing more has come for a second: parts may follow the first letter. */
async function settled(visit) {
  let loaded = await visit.ask('files');
  for (let before; before !== loaded.length;) {
    before = loaded.length;
    await pause(1_000);
    loaded = await visit.ask('files');
  }
  return loaded;
}

/** The box is the page's. */
const isPart = (path) => path !== '/box.css';
const total = (files) =>
  files.filter(([path]) => isPart(path)).reduce((sum, [, bytes]) => sum + bytes, 0);
/** `chat-message-IbuFZg9.js`: the hash changes with each edit, the chunk does not. */
const withoutHash = (path) => basename(path).replace(/-[\w-]{7}(?=\.js$)/, '');
