// The manifest says all that an element has: what its source renders, emits and reads, and nothing
// that it does not. `npm run test:manifest`
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { analyse } from './support/element-source.mjs';

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const elements = manifest.modules.flatMap(({ path, declarations }) =>
  declarations.map((declaration) => ({ path, ...declaration })),
);
const source = (path) => path.replace(/^dist\//, 'src/').replace(/\.js$/, '.ts');
const names = (entries = []) => entries.map(({ name }) => name).sort();

test('every element is in it', () => {
  const tags = readdirSync('src/elements', { recursive: true })
    .filter((file) => file.endsWith('define.ts'))
    .map((file) => readFileSync(`src/elements/${file}`, 'utf8'))
    .map((code) => /defineElement\('([\w-]+)'/.exec(code)?.[1]);
  assert.deepEqual(names(elements.map(({ tagName }) => ({ name: tagName }))), tags.sort());
  for (const { path } of manifest.modules) assert.ok(existsSync(source(path)), path);
});

for (const element of elements) {
  const { tagName, members, attributes, events, slots, cssParts, cssProperties, cssStates } =
    element;

  test(`<${tagName}>: a sentence for everything`, () => {
    const all = { members, attributes, events, slots, cssParts, cssProperties, cssStates };
    const bare = Object.entries(all).flatMap(([kind, entries = []]) =>
      entries
        .filter(({ description, inheritedFrom }) => !description?.trim() && !inheritedFrom)
        .map(({ name }) => `${kind}: ${name}`),
    );
    assert.deepEqual(bare, [], 'without a JSDoc line');
    assert.ok(element.description?.trim(), 'the element itself needs a sentence');
  });

  test(`<${tagName}>: as its source`, () => {
    const found = analyse(source(element.path));
    const inherited = new Set(found.tokens);
    const said = {
      properties: members
        .filter(({ kind }) => kind === 'field')
        .map(({ name }) => name)
        .sort(),
      events: names(events),
      slots: names(slots),
      parts: names(cssParts),
      customProperties: names(cssProperties).filter((name) => !inherited.has(name)),
      states: names(cssStates),
    };
    const { tokens, ...real } = found;
    assert.deepEqual(said, real);
    assert.deepEqual(
      names(cssProperties).filter((name) => inherited.has(name)),
      tokens,
    );
  });
}
