// Finds a Chromium for the tests: no download of its own, so that a fresh clone works anywhere.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const { env, platform } = process;

/** Chromium without a window to draw: the same engine, and tests in it take half the time. */
const SHELL = 'chromium-headless-shell';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
];

/** @param {boolean} shell @returns {string[]} */
function usualPlaces(shell) {
  if (platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return ['', env['HOME'] ?? ''].flatMap((root) =>
      apps.map((app) => `${root}/Applications/${app}.app/Contents/MacOS/${app}`),
    );
  }
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    const apps = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ];
    return roots.flatMap((root) => (root ? apps.map((app) => join(root, app)) : []));
  }
  const folders = (env['PATH'] ?? '').split(delimiter).concat('/usr/bin', '/usr/local/bin');
  const names = shell ? [SHELL, ...NAMES] : NAMES;
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

const installing = (/** @type {boolean} */ shell) =>
  `apt-get install -y --no-install-recommends ${shell ? SHELL : 'chromium'}`;

/** On Debian, as root (a container, a CI machine), the browser is one package away. */
function install(/** @type {string} */ command) {
  if (env['PD_NO_INSTALL'] || platform !== 'linux' || process.getuid?.() !== 0) return;
  if (!existsSync('/usr/bin/apt-get')) return;
  console.error(`No browser found: ${command} (PD_NO_INSTALL=1 turns this off)`);
  const run = (/** @type {string} */ command) =>
    spawnSync('sh', ['-c', command], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  // The package lists may be missing or old: one retry with fresh ones.
  if (!run(command)) run(`apt-get update && ${command}`);
}

/**
 * The path of a Chromium, Chrome or Edge; installs one where it may, else throws with advice.
 * `shell: false`: one as people have it, with all that a window costs; for what is measured.
 */
export function findBrowser({ shell = true } = {}) {
  const explicit = env['CHROME_PATH'];
  if (explicit) {
    if (existsSync(explicit)) return explicit;
    throw new Error(`CHROME_PATH names a file that is not there: ${explicit}`);
  }
  const find = () => usualPlaces(shell).find((path) => existsSync(path));
  let path = find();
  if (!path) {
    install(installing(shell));
    path = find();
  }
  if (path) return path;
  throw new Error(`No browser for the tests: set CHROME_PATH, or run: sudo ${installing(shell)}`);
}

/** For a container without a sandbox, and for quiet: no updates, no first-run page. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
