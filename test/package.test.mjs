// What `npm publish` would send, used as a site uses it: its addresses and types as the linters of
// packages want them, its types for a TypeScript consumer, its modules in Node and in a bundle.
// `npm run test:package`
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { after, test } from 'node:test';
import { build } from 'esbuild';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { brotli } from './support/brotli.mjs';
import { codeEntries, installPacked } from './support/packed.mjs';
import { typeConsumer } from './support/type-consumer.mjs';

/** The login form alone, with lit and all else that it needs, in KiB as brotli 11. */
const LOGIN_FORM_KIB = 16;

const { root, tarball, folder, unpack } = installPacked();
after(() => rmSync(root, { recursive: true }));
const entries = codeEntries(folder);
const json = (file) => JSON.parse(readFileSync(join(folder, file), 'utf8'));
const specifier = (entry) => `pd-chat-kit${entry.slice(1)}`;

/** Runs a module in Node, in a folder that has the kit installed. */
const run = (code) => {
  writeFileSync(join(root, 'page.mjs'), code);
  return spawnSync(process.execPath, ['page.mjs'], { cwd: root, encoding: 'utf8' });
};

test('it holds every file that its package.json names', () => {
  const { customElements, 'web-types': webTypes, exports } = json('package.json');
  const files = Object.values(exports)
    .flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)))
    .filter((file) => !file.includes('*') && !file.startsWith('./dist/cdn/'));
  for (const file of [customElements, webTypes, ...files]) {
    assert.ok(existsSync(join(folder, file)), file);
  }
});

test('publint has nothing to say', async () => {
  const { messages, pkg } = await publint({ pkgDir: folder, strict: true, pack: false });
  assert.deepEqual(
    messages.map((message) => formatMessage(message, pkg)),
    [],
  );
});

test('arethetypeswrong finds nothing wrong at any address', () => {
  const options = ['--profile', 'esm-only', '--format', 'ascii', '--no-emoji', '--no-color'];
  const attw = resolve('node_modules/.bin/attw');
  const { status, stdout } = spawnSync(attw, [tarball, ...options, '--entrypoints', ...entries], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, stdout);
});

for (const moduleResolution of ['bundler', 'nodenext']) {
  test(`every tag and event has its type (moduleResolution: ${moduleResolution})`, () => {
    const { modules } = json('custom-elements.json');
    const elements = modules.flatMap(({ declarations }) => declarations);
    writeFileSync(join(root, 'site.mts'), typeConsumer(elements));
    writeFileSync(
      join(root, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          target: 'es2022',
          module: moduleResolution === 'bundler' ? 'esnext' : moduleResolution,
          moduleResolution,
          lib: ['es2023', 'dom', 'dom.iterable'],
          types: [],
          strict: true,
          noEmit: true,
        },
        files: ['site.mts'],
      }),
    );
    const tsc = resolve('node_modules/.bin/tsc');
    const { status, stdout } = spawnSync(tsc, ['-p', root], { encoding: 'utf8' });
    assert.equal(status, 0, stdout);
  });
}

test('no address throws in Node, where there is no page', () => {
  const { stdout, stderr } = run(`
    for (const address of ${JSON.stringify(entries.map(specifier))}) {
      await import(address).catch((error) => console.log(address, error));
    }
  `);
  assert.equal(stdout + stderr, '');
});

test('the index registers nothing', () => {
  const { stdout } = run(`
    globalThis.customElements = { get() {}, define: (name) => console.log(name) };
    await import('pd-chat-kit');
  `);
  assert.equal(stdout, '');
});

test('an element alone registers itself and what is in its template', () => {
  const { stdout } = run(`
    globalThis.customElements = { get() {}, define: (name) => console.log(name) };
    await import('pd-chat-kit/elements/customer/visitor-banner');
  `);
  assert.deepEqual(stdout.trim().split('\n').sort(), ['pd-login-form', 'pd-visitor-banner']);
});

test('of two copies on a page the first is kept, and the second says so', () => {
  unpack('second-copy');
  const { stdout, stderr } = run(`
    await import('pd-chat-kit/elements/customer/login-form');
    const first = customElements.get('pd-login-form');
    await import('second-copy/elements/customer/login-form');
    console.log(customElements.get('pd-login-form') === first);
  `);
  assert.equal(stdout.trim(), 'true');
  assert.match(stderr, /<pd-login-form> is already defined by another script; that one is kept/);
});

/** What a site's bundler makes of a module: the bytes that load at once, and whose they are. */
async function bundle(contents, splitting = true) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    minify: true,
    splitting,
    format: 'esm',
    target: 'es2022',
    outdir: join(root, 'bundle'),
    entryNames: 'entry',
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  const { text, contents: bytes } = outputFiles.find(({ path }) => path.endsWith('entry.js'));
  const output = Object.entries(metafile.outputs).find(([path]) => path.endsWith('entry.js'))[1];
  assert.ok(
    output.imports.every(({ kind }) => kind === 'dynamic-import'),
    'all in one file',
  );
  const inputs = Object.entries(output.inputs)
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path]) => relative('.', path));
  return { text, bytes, inputs };
}

test(`the login form alone is at most ${LOGIN_FORM_KIB} KiB, and brings no session along`, async (t) => {
  const { bytes, inputs } = await bundle(`import 'pd-chat-kit/elements/customer/login-form';`);
  const kib = brotli(bytes).length / 1024;
  t.diagnostic(`${kib.toFixed(2)} KiB of ${LOGIN_FORM_KIB}`);
  assert.ok(kib <= LOGIN_FORM_KIB, `${kib.toFixed(2)} KiB`);
  const foreign =
    /\/(zod|idb)\/|\/(session|connections)\/|\/elements\/(?!customer\/login-form\/|define)/;
  assert.deepEqual(
    inputs.filter((path) => foreign.test(path)),
    [],
  );
});

test('what a site does not use of the index is left out of its bundle', async () => {
  const { text } = await bundle(`import 'pd-chat-kit';`, false);
  assert.equal(text.trim(), '');
  const { inputs } = await bundle(
    `import { isAuthType } from 'pd-chat-kit'; isAuthType(location.hash);`,
    false,
  );
  assert.deepEqual(
    inputs.filter((path) => path.includes('/node_modules/lit')),
    [],
  );
});
