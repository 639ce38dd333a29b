// npm run localize:extract | build | check [-- FILE.json] | add -- LANGUAGE or FILE.json
// README.md beside this file tells when to use which.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isTag, labelProblems, labelTemplate } from './label-file.mjs';
import { textsOf, writeLabels, writeSchema } from './schema.mjs';

const beside = (name) => fileURLToPath(new URL(name, import.meta.url));
const SCHEMA = beside('labels.schema.json');

const LABELS = beside('../src/localization/generated/customer/labels.ts');

const [command, given] = process.argv.slice(2);
const isFile = given?.endsWith('.json');
const spoken = ['en', ...readJson(beside('customer/lit-localize.json')).targetLocales];

const commands = {
  async extract() {
    const catalogs = await openCatalogs();
    for (const catalog of catalogs) await catalog.extract();
    writeFileSync(SCHEMA, writeSchema(catalogs));
  },

  async build() {
    const catalogs = await openCatalogs();
    for (const catalog of catalogs) await catalog.build();
    writeFileSync(LABELS, writeLabels(catalogs));
    const { buildEmoji } = await import('./emoji.mjs');
    await buildEmoji();
  },

  async check() {
    const problems = isFile
      ? labelProblems(readJson(given), textsOf(readJson(SCHEMA)), spoken)
      : await allProblems();
    for (const problem of problems) console.error(problem);
    if (problems.length) fail(`${problems.length} to mend`);
    console.log('All is well.');
  },

  async add() {
    const locale = isFile ? basename(given, '.json') : given;
    if (!isTag(locale)) fail(`“${locale}” is no language tag, such as de or pt-BR.`);
    await (isFile ? addFile(locale) : addLanguage(locale));
  },
};

function addFile(locale) {
  if (existsSync(given)) fail(`${given} is there already.`);
  const schema = `./${relative(dirname(resolve(given)), SCHEMA).replaceAll('\\', '/')}`;
  writeFileSync(given, labelTemplate(locale, textsOf(readJson(SCHEMA)), schema));
  console.log(`Next:
1. Translate ${given}, which is in English so far.
2. ${checkCommand()}, and mend what it tells, until all is well.
3. <pd-chat-widget locale="${locale}" labels-src="…/${basename(given)}">`);
}

/** As it is called where this was called: here by npm, in a site's project by Node. */
const checkCommand = () =>
  process.env['npm_lifecycle_event']?.startsWith('localize:')
    ? `npm run localize:check -- ${given}`
    : `node ${relative('', process.argv[1])} check ${given}`;

async function addLanguage(locale) {
  if (/^en\b/.test(locale))
    fail('English is in the elements. For a variant, add a file: en-GB.json');
  if (spoken.includes(locale)) fail(`The kit speaks ${locale} already.`);
  for (const catalog of await openCatalogs()) await catalog.add(locale);
  console.log(`Next:
1. Translate locales/customer/${locale}.xlf and locales/team/${locale}.xlf.
2. npm run localize:build
3. npm run localize:check, and mend what it tells, until all is well.
4. Name the language in README.md and CHANGELOG.md.`);
}

/** Loaded when wanted: files of labels need no TypeScript, nor the seconds that it takes. */
async function openCatalogs() {
  const { openCatalogs } = await import('./catalogs.mjs');
  const catalogs = openCatalogs();
  const faults = catalogs.flatMap((catalog) => catalog.extractSourceMessages().errors);
  if (faults.length) {
    const { printDiagnostics } = await import('@lit/localize-tools/lib/typescript.js');
    printDiagnostics(faults);
    process.exit(1);
  }
  return catalogs;
}

async function allProblems() {
  const { catalogProblems } = await import('./check.mjs');
  return (await Promise.all((await openCatalogs()).map(catalogProblems))).flat();
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return fail(`${file}: ${error.message}`);
  }
}

function fail(message) {
  console.error(message);
  process.exit(1);
}

if (!Object.hasOwn(commands, command)) fail('Commands: extract, build, check, add');
await commands[command]();
