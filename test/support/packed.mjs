import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Packs what `npm publish` would send, and unpacks it as a site's dependency in a new folder. */
export function installPacked() {
  const root = mkdtempSync(join(tmpdir(), 'pd-package-'));
  const output = execFileSync(
    'npm',
    ['pack', '--json', '--ignore-scripts', '--pack-destination', root],
    { encoding: 'utf8' },
  );
  const tarball = join(root, JSON.parse(output)[0].filename);
  const modules = join(root, 'node_modules');
  const unpack = (name) => {
    mkdirSync(join(modules, name), { recursive: true });
    execFileSync('tar', ['xzf', tarball, '-C', join(modules, name), '--strip-components=1']);
    return join(modules, name);
  };
  for (const name of Object.keys(dependencies)) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(resolve('node_modules', name), join(modules, name), 'dir');
  }
  return { root, tarball, folder: unpack('pd-chat-kit'), unpack };
}

/** Every address that a site can import code from. */
export function codeEntries(folder) {
  const elements = readdirSync(join(folder, 'dist/elements'), { recursive: true })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('/define.js'))
    .map((file) => `./elements/${dirname(file)}`);
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const others = Object.keys(exports).filter((key) => !/\*|\.json$/.test(key));
  return [...others, ...elements.sort()];
}
