// The built Storybook, as it is published: the guides have no accessibility problem and no dead
// link, an element's page too, and nothing is asked of another host. `npm run test:guides`
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import sirv from 'sirv';
import { browserArguments, findBrowser } from './support/find-browser.mjs';

const axe = readFileSync(join(import.meta.dirname, '../node_modules/axe-core/axe.min.js'), 'utf8');

let root, server, browser, address, entries;

before(async () => {
  root = mkdtempSync(join(tmpdir(), 'pd-storybook-'));
  const options = ['build', '--output-dir', root, '--quiet', '--disable-telemetry'];
  execFileSync('npx', ['storybook', ...options], { stdio: ['ignore', 'ignore', 'inherit'] });
  server = createServer(sirv(root, { dev: true })).listen(0);
  address = `http://localhost:${server.address().port}`;
  entries = Object.values(JSON.parse(readFileSync(join(root, 'index.json'), 'utf8')).entries);
  browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments });
});

after(async () => {
  await browser?.close();
  server?.close();
  rmSync(root, { recursive: true, force: true });
});

/** Opens a page of the book; resolves with what is wrong with it. */
async function problemsOf(id) {
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  const problems = [];
  page.on('pageerror', (error) => problems.push(`thrown: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (url.startsWith('http') && !url.startsWith(address)) problems.push(`asks ${url}`);
  });
  await page.goto(`${address}/iframe.html?viewMode=docs&id=${id}`);
  await page.waitForSelector('#storybook-docs h1');
  // The examples come after the text.
  await page.waitForLoadState('networkidle');
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    globalThis.axe.run('#storybook-docs', {
      // Several chats on one page, which no site has: their forms are called the same.
      rules: { 'landmark-unique': { enabled: false } },
    }),
  );
  for (const { id: rule, nodes } of violations) {
    problems.push(...nodes.map(({ target }) => `${rule}: ${target.join(' ')}`));
  }
  const links = await page.$$eval('#storybook-docs a[href*="path="]', (all) =>
    all.map(({ href }) => new URL(href).searchParams.get('path')),
  );
  const known = new Set(entries.map(({ type, id }) => `/${type}/${id}`));
  problems.push(...links.filter((path) => !known.has(path)).map((path) => `dead link ${path}`));
  await page.close();
  return problems;
}

test('each guide', async (t) => {
  const guides = entries.filter(
    ({ title, type }) => type === 'docs' && /^(Start|Guides)\//.test(title),
  );
  assert.ok(guides.length >= 12);
  for (const { id, title } of guides) {
    await t.test(title, async () => assert.deepEqual(await problemsOf(id), []));
  }
});

test('the page of an element, with its table', async () => {
  assert.deepEqual(await problemsOf('customer-login-form--docs'), []);
});
