// What is measured: a folder of pages each, the same kind of page for all.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { brotli } from '../test/support/brotli.mjs';

const here = import.meta.dirname;
const { dependencies } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));

/**
 * @typedef {object} Kit
 * @property {string} folder In `kits/`. `launcher.html`: a page with the closed chat; `panel.html`:
 *   one with nothing but the chat; `list.html`: one that shows the messages it is given;
 *   `desk.html`: the team's side.
 * @property {string} name
 * @property {string} [from] Its package, if it is from the registry.
 */

/** @type {Kit[]} */
export const kits = [
  { folder: 'pd-chat-kit', name: 'pd-chat-kit' },
  peer('deep-chat', 'deep-chat'),
  peer('chatscope', '@chatscope/chat-ui-kit-react'),
  { folder: 'plain-list', name: 'plain virtual list' },
];

/** @returns {Kit} */
function peer(folder, from) {
  return { folder, from, name: `${from} ${dependencies[from]}` };
}

/** @param {Kit} kit */
export const hasPage = (kit, page) => existsSync(join(here, 'kits', kit.folder, `${page}.html`));

/** The peers are no burden of who only works on the kit: they come with the first bench. */
function install() {
  const lock = join(here, 'node_modules/.package-lock.json');
  const installed = existsSync(lock) ? JSON.parse(readFileSync(lock, 'utf8')).packages : {};
  const complete = Object.entries(dependencies).every(
    ([name, version]) => installed[`node_modules/${name}`]?.version === version,
  );
  if (complete) return;
  console.error('Installing what the kit is measured beside (bench/package.json)');
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: here,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
}

/**
 * Builds the pages as a site would ship them: bundled, minified, for production, compressed.
 *
 * @param {Kit[]} wanted
 * @returns {Promise<string>} The folder to serve, with a `.br` beside each file.
 */
export async function buildPages(wanted) {
  if (wanted.some(({ from }) => from)) install();
  const root = mkdtempSync(join(tmpdir(), 'pd-bench-'));
  cpSync(join(here, 'kits/box.css'), join(root, 'box.css'));
  for (const { folder } of wanted) {
    const source = join(here, 'kits', folder);
    const pages = readdirSync(source).filter((file) => file.endsWith('.html'));
    const sheets = readdirSync(source).filter((file) => file.endsWith('.css'));
    for (const page of [...pages, ...sheets]) cpSync(join(source, page), join(root, folder, page));
    const scripts = pages.map((page) => join(source, page.replace('.html', '.js')));
    await build({
      entryPoints: scripts.filter((script) => existsSync(script)),
      outdir: join(root, folder),
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      define: { 'process.env.NODE_ENV': '"production"' },
      tsconfig: join(here, '../tsconfig.json'),
      logLevel: 'error',
    });
  }
  // Ours is measured as it is published.
  cpSync(join(here, '../dist/cdn'), join(root, 'pd-chat-kit/cdn'), {
    recursive: true,
    filter: (path) => !/^(pd-)?desk/.test(basename(path)),
  });
  for (const file of readdirSync(root, { recursive: true })) {
    if (!/\.(html|css|js)$/.test(file)) continue;
    writeFileSync(join(root, `${file}.br`), brotli(readFileSync(join(root, file))));
  }
  return root;
}
