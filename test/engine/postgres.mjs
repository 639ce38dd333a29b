import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { freePort, makeFolder, ready, removeFolder, start, stop, userNamed } from './processes.mjs';

const schema = '/usr/share/ejabberd/sql/pg.new.sql';

/** A PostgreSQL with ejabberd's tables. What it holds may be lost: it is for tests. */
export async function startPostgres() {
  const user = userNamed('postgres');
  const folder = makeFolder('postgres', user);
  const port = await freePort();
  const versions = readdirSync('/usr/lib/postgresql').sort((a, b) => Number(a) - Number(b));
  const bin = `/usr/lib/postgresql/${versions.at(-1)}/bin`;
  const data = `${folder}/data`;
  execFileSync(
    `${bin}/initdb`,
    ['-D', data, '-U', 'ejabberd', '-A', 'trust', '--no-sync', '-E', 'UTF8'],
    {
      ...user,
      cwd: folder,
      stdio: 'pipe',
    },
  );
  const settings = [
    'listen_addresses=127.0.0.1',
    `unix_socket_directories=${folder}`,
    'fsync=off',
    'synchronous_commit=off',
  ];
  const server = start(
    `${bin}/postgres`,
    ['-D', data, '-p', `${port}`, ...settings.flatMap((one) => ['-c', one])],
    { folder, user },
  );
  /** @param {string[]} args */
  const psql = (...args) =>
    execFileSync('psql', ['-q', '-h', '127.0.0.1', '-p', `${port}`, '-U', 'ejabberd', ...args], {
      stdio: 'pipe',
    });
  await ready(server, () => psql('-d', 'postgres', '-c', 'create database ejabberd'));
  psql('-d', 'ejabberd', '-v', 'ON_ERROR_STOP=1', '-f', schema);
  return {
    port,
    async stop() {
      await stop(server, 'SIGINT'); // Ends its clients; SIGTERM would wait for them.
      removeFolder(folder);
    },
  };
}
