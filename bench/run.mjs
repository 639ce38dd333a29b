// The bench: `npm run bench`, or `npm run bench -- cold-start --markdown`. It judges nothing; the
// budgets are in test/size.mjs.
import { rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { buildPages, kits } from './kits.mjs';
import * as bytes from './scenarios/bytes.mjs';
import * as coldStart from './scenarios/cold-start.mjs';
import * as desk from './scenarios/desk.mjs';
import * as messageList from './scenarios/message-list.mjs';
import { openStage } from './stage.mjs';
import { table } from './table.mjs';

/**
 * @callback Scenario
 * @param {object} props
 * @param {import('./stage.mjs').Stage} props.stage
 * @param {import('./kits.mjs').Kit[]} props.kits
 * @param {number} props.runs How often a time is taken.
 * @param {(what: string) => void} props.progress
 * @returns {Promise<import('./table.mjs').Section[]>}
 */

const scenarios = { bytes, 'cold-start': coldStart, 'message-list': messageList, desk };

const help = `npm run bench -- [scenario…] [options]

${Object.entries(scenarios)
  .map(([name, { about }]) => `  ${name.padEnd(14)} ${about}`)
  .join('\n')}

  --kit <folder>   only this one of ${kits.map(({ folder }) => folder).join(', ')}; again for more
  --runs <n>       how often each time is taken (default 7)
  --markdown       a table for a README`;

function read() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      kit: { type: 'string', multiple: true, default: kits.map(({ folder }) => folder) },
      runs: { type: 'string', default: '7' },
      markdown: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const names = positionals.length > 0 ? positionals : Object.keys(scenarios);
  const runs = Number(values.runs);
  const unknown = [
    ...names.filter((name) => !(name in scenarios)),
    ...values.kit.filter((folder) => !kits.some((kit) => kit.folder === folder)),
    ...(Number.isInteger(runs) && runs > 0 ? [] : [`--runs ${values.runs}`]),
  ];
  if (unknown.length > 0) throw new Error(`What is ${unknown.join(', ')}?`);
  return {
    ...values,
    names,
    runs,
    wanted: kits.filter(({ folder }) => values.kit.includes(folder)),
  };
}

async function measure({ names, runs, wanted }) {
  const root = await buildPages(wanted);
  const stage = await openStage(root);
  try {
    const sections = [];
    for (const name of names) {
      const progress = (what) => console.error(`${name}: ${what}`);
      sections.push(...(await scenarios[name].run({ stage, kits: wanted, runs, progress })));
    }
    return { sections, browser: stage.version };
  } finally {
    await stage.close();
    rmSync(root, { recursive: true, force: true });
  }
}

let options;
try {
  options = read();
} catch (error) {
  console.error(`${error.message}\n\n${help}`);
  process.exit(2);
}
if (options.help) {
  console.log(help);
} else {
  const { sections, browser } = await measure(options);
  const columns = kits.map(({ name }) => name);
  console.log(table(sections, columns, options));
  const [{ model }] = cpus();
  console.log(
    `\n${cpus().length} × ${model}, headless Chromium ${browser.split('.')[0]}, Node ${process.versions.node.split('.')[0]}. Times: median (least–most) of ${options.runs}.`,
  );
}
