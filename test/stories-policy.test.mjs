// Every story once more, on a bare page under the strictest policy a site can have: Storybook's own
// frame cannot keep it. In words that nobody speaks, so that plain ones stand out. All of them together
// show all that the elements offer. `npm run test:stories`
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { startServer } from '../demo/server.mjs';
import { allLabels, labelsIn, plainWords, pseudoLabels } from './support/pseudo-words.mjs';
import { browserArguments, findBrowser } from './support/find-browser.mjs';
import { nameOf, offersOf, shownIn } from './support/story-offers.mjs';

const files = readdirSync('stories', { recursive: true })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.stories.ts'))
  .sort();

const script = `
import { render } from 'lit';
${files.map((file, index) => `import * as file${index} from './stories/${file}';`).join('\n')}
const modules = [${files.map((_, index) => `file${index}`).join(', ')}];
const shownIn = ${shownIn};
const nameOf = ${nameOf};

window.show = async (index, name, missing) => {
  const { default: meta, [name]: story } = modules[index];
  const canvasElement = document.createElement('div');
  document.body.replaceChildren(canvasElement);
  const args = { ...meta.args, ...story.args };
  render((story.render ?? meta.render)(args), canvasElement);
  await story.play?.({ canvasElement, args });
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  return shownIn(canvasElement, missing.filter(({ tag }) => tag === meta.component)).map(nameOf);
};
window.stories = modules.map((module) => Object.keys(module).filter((name) => name !== 'default'));
`;

let root, server, browser, page;
const problems = [];
/** What no story of its element's own has shown yet. */
let missing = offersOf(JSON.parse(readFileSync('custom-elements.json', 'utf8')));
const seen = new Set();

before(async () => {
  root = mkdtempSync(join(tmpdir(), 'pd-stories-'));
  const options = {
    outdir: root,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    tsconfig: 'tsconfig.json',
    logLevel: 'error',
  };
  // By itself, so that it runs before what the stories share.
  await build({ ...options, entryPoints: ['test/support/record-words.ts'] });
  const stdin = { contents: script, resolveDir: join(import.meta.dirname, '..') };
  await build({ ...options, stdin, entryNames: 'stories' });
  const scripts = ['record-words', 'stories'].map(
    (name) => `<script type="module" src="${name}.js"></script>`,
  );
  const html = '<!doctype html><html lang="en"><meta charset="utf-8"><title>–</title>';
  writeFileSync(join(root, 'index.html'), `${html}${scripts.join('')}`);
  server = await startServer({ root });
  browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments });
  page = await browser.newPage({ reducedMotion: 'reduce' });
  await page.addInitScript((labels) => {
    window.pseudoLabels = labels;
    window.violations = [];
    addEventListener('securitypolicyviolation', (event) =>
      window.violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
    );
  }, pseudoLabels);
  page.on('pageerror', (error) => problems.push(`thrown: ${error.message}`));
  await page.goto(server.url);
  await page.waitForFunction(() => window.stories);
});

after(async () => {
  await browser?.close();
  await server?.close();
  rmSync(root, { recursive: true, force: true });
});

test('the policy is in force', async () => {
  await page.evaluate(() => {
    document.body.setAttribute('style', 'color: red');
  });
  await page.waitForFunction(() => window.violations.length > 0);
  await page.evaluate(() => {
    document.body.removeAttribute('style');
    window.violations = [];
  });
});

test('a word that is in no catalog is found, however short it was there', async () => {
  const [said] = await page.evaluate(async () => {
    window.takeWords();
    const host = document.createElement('div');
    document.body.append(host);
    const box = document.createElement('p');
    host.attachShadow({ mode: 'open' }).append(box);
    box.setAttribute('aria-label', 'Quite plain');
    await Promise.resolve();
    host.remove();
    return window.takeWords();
  });
  assert.deepEqual(said, ['Quite plain', 'div p aria-label']);
  assert.deepEqual(plainWords(said[0], files[0]), ['Quite', 'plain']);
  assert.deepEqual(plainWords(pseudoLabels['login.start'], files[0]), []);
  assert.deepEqual(labelsIn(pseudoLabels['login.start']), ['login.start']);
});

for (const [index, file] of files.entries()) {
  test(file, async () => {
    const names = await page.evaluate((at) => window.stories[at], index);
    assert.ok(names.length > 0, 'it has a story');
    for (const name of names) {
      const shown = await page.evaluate((args) => window.show(...args), [index, name, missing]);
      missing = missing.filter((offer) => !shown.includes(nameOf(offer)));
      const violations = await page.evaluate(() => window.violations.splice(0));
      assert.deepEqual([...problems.splice(0), ...violations], [], name);

      const words = await page.evaluate(() => window.takeWords());
      for (const id of words.flatMap(([text]) => labelsIn(text))) seen.add(id);
      const plain = words.filter(([text]) => plainWords(text, file).length > 0);
      assert.deepEqual(plain, [], `${name} shows words that no translator has seen`);
    }
  });
}

test('the stories of an element show all its attributes, slots and states', () => {
  assert.deepEqual(missing.map(nameOf), []);
});

test('every label is in a story, so that every text has been looked at', () => {
  assert.deepEqual(
    allLabels.filter((id) => !seen.has(id)),
    [],
  );
});

test('nothing is stored', async () => {
  const kept = await page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    words: Object.keys(localStorage),
  }));
  assert.deepEqual(kept, { databases: [], words: [] });
});
