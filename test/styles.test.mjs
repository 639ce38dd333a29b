// The rules that every style sheet keeps. `npm run test:manifest`
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));

const sources = readdirSync('src', { recursive: true })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => [file, readFileSync(`src/${file}`, 'utf8')]);

/** Style sheets by file, without their comments. */
const sheets = sources
  .map(([file, code]) => [file, [...code.matchAll(/css`([^`]*)`/g)].map(([, css]) => css).join('')])
  .map(([file, css]) => [file, css.replace(/\/\*[^]*?\*\//g, '')])
  .filter(([, css]) => css);
const all = sheets.map(([, css]) => css).join('\n');

const names = (pattern, text = all) =>
  [...new Set([...text.matchAll(pattern)].map(([, name]) => name))].sort();

/** Declarations of a file that a pattern finds, as `file: declaration`. */
const found = (pattern) =>
  sheets.flatMap(([file, css]) =>
    [...css.matchAll(pattern)].map(([hit]) => `${file}: ${hit.trim()}`),
  );

test('there are style sheets to look at', () => {
  assert.ok(sheets.length > 20);
});

test('nothing is !important', () => {
  assert.deepEqual(found(/[^;{}]*!\s*important/g), []);
});

test('no side of the screen is named: what begins at the left begins at the right in Arabic', () => {
  const physical = [
    /(?<=[;{}]\s*)(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right|top|bottom)\b[^;]*/g,
    /(?<=[;{}]\s*)border-(?:top|bottom)-(?:left|right)-radius[^;]*/g,
    /(?<=[;{}]\s*)(?:left|right|top|bottom|(?:min-|max-)?(?:width|height)|overflow-[xy])\s*:[^;]*/g,
    /(?:text-align|float|clear)\s*:\s*(?:left|right)/g,
    // Four values go round by the clock, so left and right must be the same.
    /(?<=[;{}]\s*)(?:margin|padding|inset)\s*:\s*\S+ (\S+) \S+ (?!\1;)[^\s;()]+;/g,
  ];
  assert.deepEqual(physical.flatMap(found), []);
});

test('no text is under 12 px', () => {
  const sizes = /(?<=[;{}]\s*)font(?:-size)?\s*:[^;]*?\b(\d+(?:\.\d+)?)px[^;]*/g;
  const small = found(sizes).filter((line) => Number(/(\d+(?:\.\d+)?)px/.exec(line)[1]) < 12);
  // Initials are a picture of a name that stands beside them.
  assert.deepEqual(small, ['elements/shared/avatar.styles.ts: font-size: 11px']);
  assert.deepEqual(found(/font(?:-size)?\s*:[^;]*\d(?:r?em|%)[^;]*/g), [], 'nor the page’s to set');
});

test('every --_x that is used is set somewhere, and the other way round', () => {
  const byScript = names(
    /setProperty\(\s*'(--_[\w-]+)'/g,
    sources.map(([, code]) => code).join('\n'),
  );
  const set = new Set([...names(/[;{]\s*(--_[\w-]+)\s*:/g), ...byScript]);
  assert.deepEqual(names(/var\(\s*(--_[\w-]+)/g), [...set].sort());
});

test('every --pd-x that is used is documented, and the other way round', () => {
  const documented = manifest.modules
    .flatMap(({ declarations }) => declarations)
    .flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name));
  assert.deepEqual(names(/var\(\s*(--pd-[\w-]+)/g), [...new Set(documented)].sort());
});

test('a token of the page is read in one place, with its default', () => {
  const tokens = sheets.filter(([file]) => file.startsWith('styles')).map(([, css]) => css);
  const read = names(/var\(\s*(--pd-[\w-]+)/g, tokens.join(''));
  const elsewhere = sheets
    .filter(([file]) => !file.startsWith('styles'))
    .flatMap(([file, css]) => names(/var\(\s*(--pd-[\w-]+)/g, css).map((name) => [file, name]))
    .filter(([, name]) => read.includes(name));
  assert.deepEqual(elsewhere, []);
  assert.deepEqual(found(/var\(\s*--pd-[\w-]+\s*\)/g), [], 'without a default');
});
