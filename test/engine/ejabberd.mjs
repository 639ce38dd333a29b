import { mkdirSync, chownSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startPostgres } from './postgres.mjs';
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

const own = fileURLToPath(new URL('ejabberd', import.meta.url));

/** Where Debian puts ejabberd's own libraries: /usr/lib/x86_64-linux-gnu, or another machine's. */
function libraries() {
  const places = readdirSync('/usr/lib').map((name) => `/usr/lib/${name}`);
  const place = places.find((path) => {
    try {
      return readdirSync(path).some((name) => /^ejabberd-\d/.test(name));
    } catch {
      return false; // a file
    }
  });
  if (!place) throw new Error('ejabberd’s libraries are not where Debian puts them.');
  return place;
}

/**
 * Suspends the newest session of an account that is read as `{<<"user">>, <<"host">>}.`: as one hangs
 * whose socket went while it was being written to. No distribution: nobody else can ask for that.
 */
const hanging = `spawn(fun Next() ->
  case io:read(user, "") of
    {ok, {User, Host}} ->
      Newest = lists:max(ejabberd_sm:get_user_resources(User, Host)),
      erlang:suspend_process(ejabberd_sm:get_session_pid(User, Host, Newest)),
      Next();
    _ -> ok
  end
end)`;

/** @type {import('./engine.mjs').Starter} */
export async function startEjabberd({ host, account, password, keyFiles, registrationsEvery }) {
  const user = userNamed('ejabberd');
  const folder = makeFolder('ejabberd', user);
  const [database, port, apiPort] = await Promise.all([startPostgres(), freePort(), freePort()]);
  for (const name of ['spool', 'upload']) {
    mkdirSync(`${folder}/${name}`);
    if (user.uid !== undefined && user.gid !== undefined)
      chownSync(`${folder}/${name}`, user.uid, user.gid);
  }
  const keys = keyFiles(folder);
  writeFileSync(
    `${folder}/ejabberd.yml`,
    filled(readFileSync(`${own}/ejabberd.yml`, 'utf8'), {
      ...{ dir: folder, host, port, apiPort, sqlPort: database.port },
      ...{
        script: lend(`${own}/pd-token.escript`, folder, user),
        customerKeys: keys.customers,
        agentKeys: keys.agents,
      },
      registrationTimeout: registrationsEvery ?? 'infinity',
    }),
  );
  writeFileSync(`${folder}/inetrc`, '{lookup, [file, native]}.\n');

  const log = `${folder}/ejabberd.log`;
  /** @param {string} command @param {Record<string, unknown>} body */
  const api = async (command, body = {}) => {
    const response = await fetch(`http://127.0.0.1:${apiPort}/api/${command}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${command}: ${response.status} ${await response.text()}`);
    return response.json();
  };
  const run = async () => {
    // No -sname: no distribution, so no port mapper that would listen to all the world.
    const args = [
      '-noshell',
      '+K',
      'true',
      '-start_epmd',
      'false',
      '-mnesia',
      'dir',
      `"${folder}/spool"`,
      '-s',
      'ejabberd',
      '-eval',
      hanging,
    ];
    const env = {
      EJABBERD_CONFIG_PATH: `${folder}/ejabberd.yml`,
      EJABBERD_LOG_PATH: log,
      ERL_CRASH_DUMP: `${folder}/crash.dump`,
      ERL_INETRC: `${folder}/inetrc`,
      ERL_LIBS: libraries(),
      ERL_MAX_PORTS: '32000',
    };
    const server = start('erl', args, { folder, user, env });
    await ready(server, () => api('status'), [log]);
    return server;
  };
  let server = await run();
  await api('register', { user: account, host: `team.${host}`, password });

  return {
    port,
    path: 'ws',
    folder,
    log,
    api,
    hang(address) {
      const [user, domain] = address.split('@');
      server.child.stdin?.write(`{<<"${user}">>, <<"${domain}">>}.\n`);
    },
    async restart(signal) {
      await stop(server, signal);
      server = await run();
    },
    async stop() {
      await stop(server);
      await database.stop();
      removeFolder(folder);
    },
  };
}
