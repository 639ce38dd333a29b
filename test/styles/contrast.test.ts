import { expect } from '@open-wc/testing';
import type { CSSResult } from 'lit';
import { avatarStyles } from '../../src/elements/shared/avatar.styles.js';
import { contrast, type Colour } from '../../src/model/contrast.js';
import { baseTokens } from '../../src/styles/base-tokens.styles.js';
import { tokens } from '../../src/styles/tokens.styles.js';

/** Text on its ground. */
const texts = `
  on-fill/fill on-fill/fill-hover on-own/own on-badge/badge
  accent-text/surface accent-text/sunken accent-text/raised accent-text/accent-soft
  ink/surface ink/sunken ink/raised ink/muted ink/hover ink/accent-soft
  ink-2/surface ink-2/sunken ink-2/raised ink-2/muted ink-2/hover
  ink-3/surface ink-3/muted
  danger/surface danger/sunken danger/danger-soft note/note-soft
`;
/** What has to be told apart, but not read: edges of controls, dots, fills. */
const shapes = 'line-strong/surface online/surface fill/surface accent-text/surface';

/** 216: each of red, green and blue in six steps. */
const steps = [0, 51, 102, 153, 204, 255];
const accents = steps.flatMap((r) => steps.flatMap((g) => steps.map((b) => `rgb(${r} ${g} ${b})`)));

const pairsOf = (list: string) =>
  list
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split('/'));

/** Colours as they come to the screen. */
function onScreen(colours: readonly string[]): Colour[] {
  const canvas = new OffscreenCanvas(colours.length, 1);
  const context = canvas.getContext('2d')!;
  colours.forEach((colour, x) => {
    context.fillStyle = colour;
    context.fillRect(x, 0, 1, 1);
  });
  const { data } = context.getImageData(0, 0, colours.length, 1);
  return colours.map((_, x) => [data[4 * x]!, data[4 * x + 1]!, data[4 * x + 2]!]);
}

describe('The look, made from one colour,', () => {
  let host: HTMLElement;

  beforeEach(() => {
    host = document.createElement('div');
    document.body.append(host);
    host.attachShadow({ mode: 'open' }).adoptedStyleSheets = tokens.map(sheetOf);
  });
  afterEach(() => host.remove());

  const sheetOf = ({ cssText }: CSSResult): CSSStyleSheet => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(cssText);
    return sheet;
  };

  /** Every token that is asked for, resolved for an accent and a scheme. */
  function resolve(names: readonly string[], scheme: string, accent?: string): Map<string, Colour> {
    host.style.colorScheme = scheme;
    if (accent) host.style.setProperty('--pd-accent', accent);
    else host.style.removeProperty('--pd-accent');
    const probes = names.map((name) => {
      const probe = document.createElement('i');
      probe.style.color = `var(--_${name})`;
      return probe;
    });
    host.shadowRoot!.replaceChildren(...probes);
    const colours = onScreen(probes.map((probe) => getComputedStyle(probe).color));
    return new Map(names.map((name, index) => [name, colours[index]!]));
  }

  for (const scheme of ['light', 'dark']) {
    for (const [what, list, least] of [
      ['text', texts, 4.5],
      ['what is no text', shapes, 3],
    ] as const) {
      it(`keeps ${least}:1 for ${what} in the ${scheme}, whatever the colour`, () => {
        const pairs = pairsOf(list);
        const names = [...new Set(pairs.flat())];
        const worst = new Map<string, [number, string]>();
        for (const accent of accents) {
          const colours = resolve(names, scheme, accent);
          for (const [front, ground] of pairs) {
            const ratio = contrast(colours.get(front!)!, colours.get(ground!)!);
            const pair = `${front}/${ground}`;
            if (ratio < (worst.get(pair)?.[0] ?? Infinity)) worst.set(pair, [ratio, accent]);
          }
        }
        const failing = [...worst].filter(([, [ratio]]) => ratio < least);
        expect(failing).to.deep.equal([]);
      });
    }
  }

  it('is in older browsers what it is for the built-in colour in newer ones', () => {
    const plain = tokens.map(({ cssText }) => cssText.split('@supports')[0]!).join('');
    const fallbacks = [...plain.matchAll(/--_([\w-]+): var\(--pd-[\w-]+, (#[\da-f]+)\)/g)];
    expect(fallbacks).to.have.length.above(20);
    const names = fallbacks.map(([, name]) => name!);
    const given = onScreen(fallbacks.map(([, , colour]) => colour!));
    const made = resolve(names, 'light');
    const differing = names.filter((name, index) =>
      made.get(name)!.some((value, part) => Math.abs(value - given[index]![part]!) > 1),
    );
    expect(differing).to.deep.equal([]);
  });

  it('keeps 7:1 for initials', () => {
    for (const scheme of ['light', 'dark']) {
      host.style.colorScheme = scheme;
      host.shadowRoot!.adoptedStyleSheets = [baseTokens, avatarStyles].map(sheetOf);
      for (let tone = 1; tone <= 6; tone++) {
        const avatar = document.createElement('i');
        avatar.className = `avatar tone-${tone}`;
        host.shadowRoot!.replaceChildren(avatar);
        const { color, backgroundColor } = getComputedStyle(avatar);
        const [front, ground] = onScreen([color, backgroundColor]) as [Colour, Colour];
        expect(contrast(front, ground), `tone ${tone}, ${scheme}`).to.be.least(7);
      }
    }
  });

  it('is the page’s wherever it sets a token', () => {
    host.style.setProperty('--pd-surface', 'rgb(1 2 3)');
    expect(resolve(['surface'], 'light').get('surface')).to.deep.equal([1, 2, 3]);
    expect(resolve(['surface'], 'dark').get('surface')).to.deep.equal([1, 2, 3]);
  });
});
