// Starts servers as ordinary users, waits for them, and leaves none behind.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chownSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statfsSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** @typedef {{ uid?: number, gid?: number }} User */
/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
/** @type {Set<string>} */
const folders = new Set();

/** @typedef {{ child: import('node:child_process').ChildProcess, log: string }} Process */

/**
 * Servers do not run as root: as the user that their package made for them, or else as whoever
 * runs this.
 * @param {string} name
 * @returns {User}
 */
export function userNamed(name) {
  if (process.getuid?.() !== 0) return {};
  const id = (/** @type {string} */ flag) =>
    Number(execFileSync('id', [flag, name], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/**
 * In memory where there is room (a container may have 64 MB): a database that writes each message
 * through to a busy disk takes half a second for it, and nothing here has to outlive the machine.
 */
function parent() {
  const shared = '/dev/shm';
  if (!existsSync(shared)) return tmpdir();
  const { bavail, bsize } = statfsSync(shared);
  return bavail * bsize > 2 ** 30 ? shared : tmpdir();
}

/**
 * A folder for one server that only its user can read.
 * @param {string} name
 * @param {User} user
 */
export function makeFolder(name, { uid, gid }) {
  const path = mkdtempSync(join(parent(), `pd-${name}-`));
  folders.add(path);
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid);
  return path;
}

/**
 * A copy of a file in a server's folder: where this is checked out, its user may not look (`/root`).
 * @param {string} path
 * @param {string} folder
 * @param {User} user
 * @returns {string} Its path.
 */
export function lend(path, folder, { uid, gid }) {
  const copy = join(folder, basename(path));
  copyFileSync(path, copy);
  if (uid !== undefined && gid !== undefined) chownSync(copy, uid, gid);
  return copy;
}

export function removeFolder(/** @type {string} */ path) {
  rmSync(path, { recursive: true, force: true });
  folders.delete(path);
}

/** @returns {Promise<number>} A port of the loopback that is free now. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

// Whatever ends this process, even an error in a test, ends the servers too.
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
  for (const path of folders) rmSync(path, { recursive: true, force: true });
});
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.once(signal, () => process.exit(1));
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {{ folder: string, user: User, env?: Record<string, string> }} options
 * @returns {Process}
 */
export function start(command, args, { folder, user, env = {} }) {
  const log = `${folder}/output.log`;
  const output = openSync(log, 'a');
  const child = spawn(command, args, {
    ...user,
    cwd: folder,
    env: { PATH: process.env['PATH'], LANG: 'C.UTF-8', HOME: folder, ...env },
    stdio: ['pipe', output, output],
  });
  child.stdin?.on('error', () => {}); // it has ended
  running.add(child);
  child.once('exit', () => running.delete(child));
  child.once('error', () => running.delete(child));
  return { child, log };
}

/**
 * @param {Process} process
 * @param {NodeJS.Signals} [signal] SIGKILL is a crash.
 */
export async function stop({ child }, signal = 'SIGTERM') {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await ended;
  clearTimeout(late);
}

/**
 * Asks again and again until the probe does not throw; fails with the end of the logs.
 * @template T
 * @param {Process} server
 * @param {() => T | Promise<T>} probe
 * @param {string[]} logs
 */
export async function ready(server, probe, logs = []) {
  const until = Date.now() + 60_000;
  for (;;) {
    try {
      return await probe();
    } catch (error) {
      const { exitCode, signalCode } = server.child;
      if (exitCode === null && signalCode === null && Date.now() < until) {
        await pause(50);
        continue;
      }
      const tails = [server.log, ...logs].map(tail).join('\n');
      throw new Error(`The server did not start.\n${tails}`, { cause: error });
    }
  }
}

function tail(/** @type {string} */ path) {
  try {
    return readFileSync(path, 'utf8').trimEnd().split('\n').slice(-20).join('\n');
  } catch {
    return '';
  }
}

/**
 * @param {string} template
 * @param {Record<string, string | number>} values
 */
export const filled = (template, values) =>
  template.replace(/\$(\w+)/g, (_, name) => {
    const value = values[name];
    if (value === undefined) throw new Error(`$${name} has no value`);
    return `${value}`;
  });
