// The rule that keeps the manifest complete, put to the test: a small element that is documented in
// full passes; take one line away, or add one to its source, and it fails. `npm run test:manifest`
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { after, test } from 'node:test';
import { complaints } from './support/manifest-complaints.mjs';
import { manifestOf } from './support/manifest-of.mjs';

const folder = mkdtempSync(join(tmpdir(), 'pd-manifest-'));
after(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, 'define.ts'), '');

const tokens = relative(folder, resolve('src/styles/tokens.styles.js'));

const complete = `
import { LitElement, css, html } from 'lit';
import { property } from 'lit/decorators.js';
import { tokens } from '${tokens}';

class PdFixtureOpenEvent extends CustomEvent<void> {
  constructor() {
    super('pd-fixture-open');
  }
}

/**
 * A box that opens.
 *
 * @element pd-fixture
 * @fires pd-fixture-open - It was opened.
 * @slot icon - A picture.
 * @csspart box - The frame.
 * @cssprop [--pd-fixture-gap=4px] - Space around the picture.
 * @cssstate open - It is open.
 */
export class PdFixture extends LitElement {
  static override styles = [tokens, css\`:host { padding: var(--pd-fixture-gap, 4px) }\`];

  /** What is in the box. */
  @property() text = '';

  readonly #internals = this.attachInternals();

  /** Opens it. */
  open(): void {
    this.#internals.states.add('open');
    this.dispatchEvent(new PdFixtureOpenEvent());
  }

  protected override render() {
    return html\`<div part="box"><slot name="icon"></slot>\${this.text}</div>\`;
  }
}
`;

const without = (line) => [line, ''];
const withMore = (place, more) => [place, place + more];

// What is done to the source, and what must be said of it then.
const cases = [
  ['documented in full', ['', ''], []],
  [
    'a property without a sentence',
    without('/** What is in the box. */'),
    ['property "text" has no sentence', 'attribute "text" has no sentence'],
  ],
  [
    'a property without a type',
    [" text = '';", ' text = someDefault;'],
    ['"text" has no type', '"text" has no type'],
  ],
  ['a method without a sentence', without('/** Opens it. */'), ['method "open" has no sentence']],
  ['an element without a sentence', without('A box that opens.'), ['the element has no sentence']],
  [
    'an undocumented event',
    without('@fires pd-fixture-open - It was opened.'),
    ['event "pd-fixture-open" is not documented'],
  ],
  ['an undocumented slot', without('@slot icon - A picture.'), ['slot "icon" is not documented']],
  ['an undocumented part', without('@csspart box - The frame.'), ['part "box" is not documented']],
  [
    'an undocumented custom property',
    without('@cssprop [--pd-fixture-gap=4px] - Space around the picture.'),
    ['custom property "--pd-fixture-gap" is not documented'],
  ],
  [
    'an undocumented state',
    without('@cssstate open - It is open.'),
    ['state "open" is not documented'],
  ],
  [
    'an event without a sentence',
    without(' - It was opened.'),
    ['event "pd-fixture-open" is not documented'],
  ],
  ['a slot without a sentence', without(' - A picture.'), ['slot "icon" has no sentence']],
  ['a part without a sentence', without(' - The frame.'), ['part "box" has no sentence']],
  [
    'a custom property without a sentence',
    without(' - Space around the picture.'),
    ['custom property "--pd-fixture-gap" has no sentence'],
  ],
  ['a state without a sentence', without(' - It is open.'), ['state "open" has no sentence']],
  [
    'one more property',
    withMore("text = '';", '\n  @property() more = 0;'),
    ['property "more" has no sentence', 'attribute "more" has no sentence'],
  ],
  [
    'one more event',
    withMore("states.add('open');", "\n    this.dispatchEvent(new Event('close'));"),
    ['event "close" is not documented'],
  ],
  ['one more slot', withMore('<div part="box">', '<slot></slot>'), ['slot "" is not documented']],
  [
    'one more part',
    withMore('<div part="box">', '<b part="badge">1</b>'),
    ['part "badge" is not documented'],
  ],
  [
    'one more custom property',
    withMore('css`:host {', ' margin: var(--pd-fixture-edge, 0);'),
    ['custom property "--pd-fixture-edge" is not documented'],
  ],
  [
    'one more state',
    withMore("states.add('open');", "\n    this.#internals.states.delete('shut');"),
    ['state "shut" is not documented'],
  ],
  [
    'an event that is never emitted',
    withMore('@fires', ' pd-fixture-shut - Never.\n * @fires'),
    ['event "pd-fixture-shut" is not in the source'],
  ],
  [
    'a slot that is not there',
    withMore('@slot', ' gone - Not there.\n * @slot'),
    ['slot "gone" is not in the source'],
  ],
  [
    'a part that is not there',
    withMore('@csspart', ' gone - Not there.\n * @csspart'),
    ['part "gone" is not in the source'],
  ],
  [
    'a custom property that is not read',
    withMore('@cssprop', ' --pd-fixture-gone - Unread.\n * @cssprop'),
    ['custom property "--pd-fixture-gone" is not in the source'],
  ],
  [
    'a state that is never set',
    withMore('@cssstate', ' gone - Never.\n * @cssstate'),
    ['state "gone" is not in the source'],
  ],
];

for (const [name, [from, to], expected] of cases) {
  test(`${name}: ${expected.length > 0 ? 'fails' : 'passes'}`, async () => {
    assert.ok(complete.includes(from));
    const source = complete.replace(from, to);
    const file = join(folder, `${name.replaceAll(' ', '-')}.ts`);
    writeFileSync(file, source);
    const element = await manifestOf('src/elements/fixture.ts', source);
    assert.deepEqual(complaints(element, file), expected);
  });
}
