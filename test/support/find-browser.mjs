// Finds a Chromium for the tests: no download of its own, so that a fresh clone works anywhere.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const { env, platform } = process;

const INSTALL = 'apt-get install -y --no-install-recommends chromium';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
];

/** @returns {string[]} */
function usualPlaces() {
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
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** On Debian, as root (a container, a CI machine), the browser is one package away. */
function install() {
  if (env['PD_NO_INSTALL'] || platform !== 'linux' || process.getuid?.() !== 0) return;
  if (!existsSync('/usr/bin/apt-get')) return;
  console.error(`No browser found: ${INSTALL} (PD_NO_INSTALL=1 turns this off)`);
  const run = (/** @type {string} */ command) =>
    spawnSync('sh', ['-c', command], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  // The package lists may be missing or old: one retry with fresh ones.
  if (!run(INSTALL)) run(`apt-get update && ${INSTALL}`);
}

/** The path of a Chromium, Chrome or Edge; installs one where it may, else throws with advice. */
export function findBrowser() {
  const explicit = env['CHROME_PATH'];
  if (explicit) {
    if (existsSync(explicit)) return explicit;
    throw new Error(`CHROME_PATH names a file that is not there: ${explicit}`);
  }
  const find = () => usualPlaces().find((path) => existsSync(path));
  let path = find();
  if (!path) {
    install();
    path = find();
  }
  if (path) return path;
  throw new Error(`No browser for the tests: set CHROME_PATH, or run: sudo ${INSTALL}`);
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
