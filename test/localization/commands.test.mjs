// The commands as a translator types them, in a copy of what they touch.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readUnits } from '../../locales/xliff.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
let copy;

before(() => {
  copy = mkdtempSync(join(tmpdir(), 'pd-words-'));
  for (const part of ['locales', 'src', 'demo/labels', 'package.json', 'tsconfig.json']) {
    cpSync(join(root, part), join(copy, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
});

after(() => rmSync(copy, { recursive: true, force: true }));

/** As `npm run localize:… -- …`, without npm's own second. */
function run(name, ...rest) {
  const { scripts } = JSON.parse(read('package.json'));
  const [, ...words] = scripts[`localize:${name}`].split(' ');
  const options = { cwd: copy, encoding: 'utf8' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [...words, ...rest], options);
  return { status, output: stdout + stderr };
}

const read = (file) => readFileSync(join(copy, file), 'utf8');

describe('npm run localize:add -- de', () => {
  let said;
  before(() => (said = run('add', 'de')));

  it('writes a file to translate for each side, and says what to do next', () => {
    assert.equal(said.status, 0, said.output);
    for (const side of ['customer', 'team']) {
      const file = `locales/${side}/de.xlf`;
      assert.ok(said.output.includes(file));
      const units = readUnits(read(file));
      const croatian = readUnits(read(`locales/${side}/hr.xlf`));
      assert.deepEqual(
        units.map(({ id, source, note }) => ({ id, source, note })),
        croatian.map(({ id, source, note }) => ({ id, source, note })),
      );
      assert.ok(units.every(({ target }) => target === undefined));
    }
    assert.match(said.output, /localize:build[^]*localize:check/);
  });

  it('makes it a language of the kit, in English until it is translated', () => {
    for (const side of ['customer', 'team']) {
      const folder = `src/localization/generated/${side}`;
      assert.match(read(`locales/${side}/lit-localize.json`), /\["hr", "ar", "de"\]/);
      assert.match(read(`${folder}/languages.ts`), /'de': \(\) => import\('\.\/de\.js'\)/);
      assert.match(read(`${folder}/de.ts`), /: `[A-Z]/);
    }
  });

  it('takes nothing away', () => {
    for (const side of ['customer', 'team']) {
      for (const locale of ['hr', 'ar']) {
        for (const file of [
          `locales/${side}/${locale}.xlf`,
          `src/localization/generated/${side}/${locale}.ts`,
        ]) {
          assert.equal(read(file), readFileSync(join(root, file), 'utf8'), file);
        }
      }
    }
  });

  const REFUSED = { de: 'speaks de already', 'en-GB': 'English', de_DE: 'no language tag' };
  for (const [locale, reason] of Object.entries(REFUSED)) {
    it(`then refuses ${locale}: ${reason}`, () => {
      const { status, output } = run('add', locale);
      assert.equal(status, 1);
      assert.ok(output.includes(reason), output);
    });
  }
});

describe('npm run localize:add -- labels/de.json', () => {
  it('writes a file to translate, and never over another', () => {
    const made = run('add', 'demo/labels/sl.json');
    assert.equal(made.status, 0, made.output);
    const { $schema, sl } = JSON.parse(read('demo/labels/sl.json'));
    assert.ok(existsSync(join(copy, 'demo/labels', $schema)), 'an editor finds the schema');
    assert.equal(sl['login.start'], 'Start chat');
    assert.match(made.output, /labels-src/);
    assert.equal(run('add', 'demo/labels/sl.json').status, 1);
  });
});

describe('npm run localize:check -- FILE.json', () => {
  it('is content with the German of the demo', () => {
    const { status, output } = run('check', 'demo/labels/de.json');
    assert.equal(status, 0, output);
  });

  it('fails on a broken one, and says where', () => {
    const file = join(copy, 'demo/labels/de.json');
    writeFileSync(file, read('demo/labels/de.json').replace('als {name}', 'als {nmae}'));
    const { status, output } = run('check', 'demo/labels/de.json');
    assert.equal(status, 1);
    assert.match(output, /de identity\.chatting-as has “\{nmae\}” in place of “\{name\}”/);
    assert.match(output, /1 to mend/);
  });

  for (const [what, content] of Object.entries({ 'no JSON': '{', 'not there': undefined })) {
    it(`fails on one that is ${what}, in one line`, () => {
      if (content) writeFileSync(join(copy, 'broken.json'), content);
      const { status, output } = run('check', content ? 'broken.json' : 'nowhere.json');
      assert.equal(status, 1);
      assert.equal(output.trim().split('\n').length, 1, output);
    });
  }
});

it('An unknown command is told the known ones', () => {
  const { status, stderr } = spawnSync(process.execPath, ['locales/localize.mjs', 'translate'], {
    cwd: copy,
    encoding: 'utf8',
  });
  assert.equal(status, 1);
  assert.match(stderr, /extract, build, check, add/);
});
