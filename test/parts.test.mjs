// Each element hands on the parts of those inside it, and the manifest lists them.
// `npm run test:manifest`
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { test } from 'node:test';
import { adminParts } from '../src/elements/admin/admin-parts.ts';
import { agentParts } from '../src/elements/agent/agent-parts.ts';
import { customerParts, panelExport } from '../src/elements/customer/customer-parts.ts';

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const elements = manifest.modules.flatMap(({ path, declarations }) =>
  declarations.map((declaration) => ({ path, ...declaration })),
);
const source = (path) => path.replace(/^dist\//, 'src/').replace(/\.js$/, '.ts');
const names = (entries = []) => entries.map(({ name }) => name).sort();
const partsOf = (tagName) => names(elements.find((one) => one.tagName === tagName).cssParts);

for (const [child, parts] of Object.entries({ ...customerParts, ...agentParts, ...adminParts })) {
  test(`<pd-${child}> hands on every part that it is said to have`, () => {
    assert.deepEqual(parts.split(' ').sort(), partsOf(`pd-${child}`));
  });
}

test('<pd-chat-widget> has every part of what stands in it', () => {
  const panel = panelExport.split(',').filter(Boolean);
  const launcher = partsOf('pd-chat-launcher').map((part) => `chat-launcher__${part}`);
  const all = ['root', ...launcher, ...panel.map((part) => part.split(':').at(-1))];
  assert.deepEqual(all.sort(), partsOf('pd-chat-widget'));
});

for (const { tagName, path } of elements) {
  test(`<${tagName}> hands on the parts of whatever element it renders`, () => {
    const folder = dirname(source(path));
    const code = readdirSync(folder)
      .map((file) => readFileSync(`${folder}/${file}`, 'utf8').replace(/\/\*[^]*?\*\//g, ''))
      .join('\n');
    const silent = [...code.matchAll(/(?:`|^\s*)<(pd-[\w-]+)(?=\s)([^>]*?)(?=\s@|\s\.\w+=|>)/gm)]
      .filter(([, , attributes]) => !attributes.includes('exportparts='))
      .map(([, tag]) => tag);
    assert.deepEqual(silent, []);
  });
}
