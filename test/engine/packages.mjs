// The real servers are Debian's packages: installed where that may be done, else named.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const { env, platform } = process;

/** @type {Record<import('./engine.mjs').EngineName, string[]>} */
export const packages = {
  prosody: ['prosody', 'lua-dbi-sqlite3', 'lua-luaossl'],
  ejabberd: ['ejabberd', 'erlang-p1-pgsql', 'postgresql'],
};

const isInstalled = (/** @type {string} */ name) =>
  spawnSync('dpkg-query', ['-W', '-f=${db:Status-Status}', name], { encoding: 'utf8' }).stdout ===
  'installed';

/** @param {import('./engine.mjs').EngineName} name */
export const missingPackages = (name) => packages[name].filter((one) => !isInstalled(one));

/**
 * Installs what is missing, as root on Debian or Ubuntu; anywhere else throws with advice.
 * @param {import('./engine.mjs').EngineName} name
 */
export function installPackages(name) {
  let missing = missingPackages(name);
  if (missing.length === 0) return;
  const command = `apt-get install -y --no-install-recommends ${missing.join(' ')}`;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') && !env['PD_NO_INSTALL']) {
    console.error(`Installing ${name}: ${command} (PD_NO_INSTALL=1 turns this off)`);
    withoutServices(() => {
      // The package lists may be missing or old: one retry with fresh ones.
      if (!run(command)) run(`apt-get update && ${command}`);
    });
    missing = missingPackages(name);
  }
  if (missing.length === 0) return;
  throw new Error(
    platform === 'linux'
      ? `${name} is not there: sudo ${command}`
      : `${name} runs from Debian’s packages (${missing.join(', ')}): run this on Debian or Ubuntu.`,
  );
}

const run = (/** @type {string} */ command) =>
  spawnSync('sh', ['-c', command], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

/**
 * Debian starts what it installs, for all the world to reach. A policy for the time of the
 * installation prevents it; Erlang's port mapper, which knows no policy, is ended by its id.
 * @param {() => void} install
 */
function withoutServices(install) {
  const policy = '/usr/sbin/policy-rc.d';
  const own = !existsSync(policy);
  const before = portMappers();
  if (own) writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    install();
  } finally {
    if (own) rmSync(policy, { force: true });
    for (const id of portMappers()) if (!before.includes(id)) process.kill(id);
  }
}

/** @returns {number[]} The process ids. */
function portMappers() {
  const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return ids.filter((id) => nameOf(id) === 'epmd').map(Number);
}

function nameOf(/** @type {string} */ id) {
  try {
    return readFileSync(`/proc/${id}/comm`, 'utf8').trim();
  } catch {
    return undefined; // It has just ended.
  }
}
