// The manifest says all that an element has: what its source renders, emits and reads, and nothing
// that it does not; and editors get the same. `npm run test:manifest`
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { complaints } from './support/manifest-complaints.mjs';

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
const manifest = read('custom-elements.json');
const elements = manifest.modules.flatMap(({ path, declarations }) =>
  declarations.map((declaration) => ({ path, ...declaration })),
);
const source = (path) => path.replace(/^dist\//, 'src/').replace(/\.js$/, '.ts');
const names = (entries = []) => entries.map(({ name }) => name).sort();
const byTag = (tag) => elements.find(({ tagName }) => tagName === tag);

test('every element is in it', () => {
  const tags = readdirSync('src/elements', { recursive: true })
    .filter((file) => file.endsWith('define.ts'))
    .map((file) => readFileSync(`src/elements/${file}`, 'utf8'))
    .map((code) => /defineElement\('([\w-]+)'/.exec(code)?.[1]);
  assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), tags.sort());
  for (const { path } of manifest.modules) assert.ok(existsSync(source(path)), path);
});

for (const element of elements) {
  test(`<${element.tagName}>: all of its source, with a sentence for everything`, () => {
    assert.deepEqual(complaints(element, source(element.path)), []);
  });
}

test('VS Code knows every element and attribute, what each means, and the values', () => {
  const { tags } = read('dist/vscode.html-custom-data.json');
  assert.deepEqual(names(tags), elements.map(({ tagName }) => tagName).sort());
  for (const { name, description, attributes } of tags) {
    const element = byTag(name);
    assert.ok(description.value.startsWith(element.description), name);
    for (const event of element.events ?? []) assert.ok(description.value.includes(event.name));
    assert.deepEqual(
      attributes.map((one) => [one.name, one.description]),
      (element.attributes ?? []).map((one) => [one.name, one.description]),
    );
  }
  const values = (tag, attribute) =>
    names(
      tags.find(({ name }) => name === tag).attributes.find(({ name }) => name === attribute)
        .values,
    );
  assert.deepEqual(values('pd-chat-widget', 'auth-type'), ['code', 'form', 'none', 'optional']);
  assert.deepEqual(values('pd-chat-widget', 'theme'), ['auto', 'dark', 'light']);
  assert.deepEqual(values('pd-chat-widget', 'heading'), []);
});

test('VS Code knows the custom properties, parts and states, and what each means', () => {
  const css = read('dist/vscode.css-custom-data.json');
  const all = (kind, format) =>
    [...new Set(elements.flatMap((element) => names(element[kind])))].map(format).sort();
  assert.deepEqual(
    names(css.properties),
    all('cssProperties', (name) => name),
  );
  assert.deepEqual(
    names(css.pseudoElements),
    all('cssParts', (name) => `::part(${name})`),
  );
  assert.deepEqual(
    names(css.pseudoClasses),
    all('cssStates', (name) => `:state(${name})`),
  );
  for (const { name, description } of Object.values(css).flatMap((list) => list.slice?.() ?? [])) {
    assert.ok(description, name);
  }
});

test('JetBrains editors know the same', () => {
  const { contributions } = read('dist/web-types.json');
  const { html, css } = contributions;
  assert.deepEqual(names(html.elements), elements.map(({ tagName }) => tagName).sort());
  for (const { name, description, attributes, slots, js } of html.elements) {
    const element = byTag(name);
    assert.equal(description, element.description);
    assert.deepEqual(names(attributes), names(element.attributes));
    assert.deepEqual(names(js.events), names(element.events));
    assert.deepEqual(
      names(js.properties),
      names(element.members.filter(({ kind }) => kind === 'field')),
    );
    assert.equal(slots.length, element.slots?.length ?? 0);
    for (const one of [...attributes, ...slots, ...js.events]) assert.ok(one.description, one.name);
  }
  const authType = html.elements
    .find(({ name }) => name === 'pd-chat-widget')
    .attributes.find(({ name }) => name === 'auth-type');
  assert.equal(authType.value.type, "'none' | 'code' | 'form' | 'optional'");
  assert.ok(names(css['pseudo-elements']).includes('part(submit)'));
  assert.ok(names(css['pseudo-classes']).includes('state(shown)'));
});
