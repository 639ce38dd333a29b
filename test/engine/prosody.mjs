import { execFileSync } from 'node:child_process';
import { mkdirSync, chownSync, writeFileSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  filled,
  freePort,
  lend,
  makeFolder,
  ready,
  removeFolder,
  start,
  stop,
  userNamed,
} from './processes.mjs';

const own = fileURLToPath(new URL('prosody', import.meta.url));

/** @type {import('./engine.mjs').Starter} */
export async function startProsody({ host, account, password, keyFiles, registrationsEvery }) {
  const user = userNamed('prosody');
  const folder = makeFolder('prosody', user);
  const port = await freePort();
  mkdirSync(`${folder}/data`);
  if (user.uid !== undefined && user.gid !== undefined)
    chownSync(`${folder}/data`, user.uid, user.gid);
  const keys = keyFiles(folder);
  for (const name of ['mod_auth_pd_token.lua', 'mod_pd_limited_writers.lua']) {
    lend(`${own}/${name}`, folder, user);
  }
  const configuration = `${folder}/prosody.cfg.lua`;
  const throttle = registrationsEvery
    ? `registration_throttle_max = 1; registration_throttle_period = ${registrationsEvery}`
    : '';
  writeFileSync(
    configuration,
    filled(readFileSync(`${own}/prosody.cfg.lua`, 'utf8'), {
      ...{ dir: folder, plugins: folder, host, port, throttle, team: `${account}@team.${host}` },
      ...{ customerKeys: keys.customers, agentKeys: keys.agents },
    }),
  );

  const options = { folder, user, env: { PROSODY_DATADIR: `${folder}/data` } };
  const run = async () => {
    const server = start('prosody', ['--config', configuration, '-F'], options);
    await ready(server, () => fetch(`http://127.0.0.1:${port}/`), [`${folder}/prosody.log`]);
    return server;
  };
  let server = await run();
  execFileSync(
    'prosodyctl',
    ['--config', configuration, 'register', account, `team.${host}`, password],
    { ...user, cwd: folder, env: { ...process.env, ...options.env }, stdio: 'pipe' },
  );

  return {
    port,
    path: 'xmpp-websocket',
    folder,
    log: `${folder}/prosody.log`,
    async restart(signal) {
      await stop(server, signal);
      server = await run();
    },
    async stop() {
      await stop(server);
      removeFolder(folder);
    },
  };
}
