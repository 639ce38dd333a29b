// A real messaging server for tests: `const engine = await startEngine('prosody')`.
import { randomBytes } from 'node:crypto';
import { renameSync, writeFileSync } from 'node:fs';
import { makeSigningKey, publicKeySet } from '../../src/server/index.ts';
import { startEjabberd } from './ejabberd.mjs';
import { installPackages, missingPackages } from './packages.mjs';
import { startProsody } from './prosody.mjs';

/** @typedef {'prosody' | 'ejabberd'} EngineName */
/** @typedef {import('../../src/server/index.ts').SigningKey} SigningKey */

/**
 * @typedef {object} Started
 * @property {number} port WebSocket and uploads.
 * @property {string} path Of the WebSocket.
 * @property {string} folder All that the server keeps.
 * @property {string} log
 * @property {(command: string, body?: Record<string, unknown>) => Promise<unknown>} [api]
 * @property {(address: string) => void} [hang]
 * @property {(signal?: NodeJS.Signals) => Promise<void>} restart
 * @property {() => Promise<void>} stop
 */

/**
 * @callback Starter
 * @param {object} options
 * @param {string} options.host
 * @param {string} options.account Of the team.
 * @param {string} options.password
 * @param {(folder: string) => { customers: string, agents: string }} options.keyFiles
 * @param {number} [options.registrationsEvery]
 * @returns {Promise<Started>}
 */

/**
 * @typedef {object} Engine
 * @property {EngineName} name
 * @property {string} host Accounts are at `team.HOST`, `visitors.HOST` and `customers.HOST`.
 * @property {number} port
 * @property {string} websocket The address for browsers.
 * @property {string} path The path of that address, for a proxy in front.
 * @property {string} team The team's address.
 * @property {string} teamPassword
 * @property {{ customers: SigningKey, agents: SigningKey }} keys For `pd-chat-kit/server`.
 * @property {(...keys: SigningKey[]) => void} trust Replaces the keys of customers, at once.
 * @property {string} log Where to look when something is odd.
 * @property {Started['api']} [api] ejabberd's commands.
 * @property {Started['hang']} hang The newest session of an account hangs for ever, on ejabberd.
 * @property {Started['restart']} restart The same data at the same address. SIGKILL is a crash.
 * @property {Started['stop']} stop Leaves nothing behind.
 */

/** @type {readonly EngineName[]} */
const all = ['prosody', 'ejabberd'];

/** @returns {readonly EngineName[]} Both, or the one that the variable ENGINE names. */
export function wantedEngines() {
  const wanted = process.env['ENGINE'];
  if (!wanted) return all;
  const found = all.filter((name) => name === wanted);
  if (found.length === 0) throw new Error(`ENGINE must be one of ${all.join(', ')}.`);
  return found;
}

/** @returns {EngineName | undefined} The first that could start without installing anything. */
export const installedEngine = () =>
  wantedEngines().find((name) => missingPackages(name).length === 0);

/**
 * Installs the server if it may (see packages.mjs) and starts it: on loopback, at free ports, as an
 * ordinary user, in a folder of its own, with one account for the team.
 * @param {EngineName} name
 * @param {{ host?: string, account?: string, registrationsEvery?: number }} [options]
 *   `registrationsEvery`: seconds that must pass between two new visitors from one address; by
 *   default none, since all visitors of a test have the same.
 * @returns {Promise<Engine>}
 */
export async function startEngine(
  name,
  { host = 'localhost', account = 'support', registrationsEvery } = {},
) {
  installPackages(name);
  const keys = { customers: await makeSigningKey(), agents: await makeSigningKey() };
  const teamPassword = randomBytes(16).toString('hex');

  const path = (/** @type {string} */ folder, /** @type {string} */ who) =>
    `${folder}/${who}-keys.json`;
  const publish = (/** @type {string} */ file, /** @type {SigningKey[]} */ ...some) => {
    // Never half a file: the server may be reading it.
    writeFileSync(`${file}.new`, JSON.stringify(publicKeySet(...some)), { mode: 0o644 });
    renameSync(`${file}.new`, file);
  };
  /** @type {Parameters<Starter>[0]['keyFiles']} */
  const keyFiles = (folder) => {
    const files = { customers: path(folder, 'customer'), agents: path(folder, 'agent') };
    publish(files.customers, keys.customers);
    publish(files.agents, keys.agents);
    return files;
  };

  const starter = name === 'prosody' ? startProsody : startEjabberd;
  const server = await starter({
    host,
    account,
    password: teamPassword,
    keyFiles,
    ...(registrationsEvery !== undefined && { registrationsEvery }),
  });
  return {
    name,
    host,
    port: server.port,
    path: server.path,
    websocket: `ws://127.0.0.1:${server.port}/${server.path}`,
    team: `${account}@team.${host}`,
    teamPassword,
    keys,
    trust: (...some) => publish(path(server.folder, 'customer'), ...some),
    log: server.log,
    api: server.api,
    hang: server.hang,
    restart: server.restart,
    stop: server.stop,
  };
}
