import { expect, fixture } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { avatar, initials } from '../../../src/elements/shared/avatar.js';
import { firstCharacter } from '../../../src/elements/shared/first-character.js';
import { avatarStyles } from '../../../src/elements/shared/avatar.styles.js';
import { tokens } from '../../../src/styles/tokens.styles.js';

const rows: [name: string, expected: string][] = [
  ['Ivana Kos', 'IK'],
  ['ana', 'A'],
  ['Ana Marija Anić', 'AA'],
  ['  čedo   đurić ', 'ČĐ'],
  ['(Bot) 7', 'B7'],
  ['', ''],
  ['   ', ''],
  ['👋', ''],
  ['é́milie x', 'É́X'],
  ['إيفانا كوس', 'إ\u200cك'],
  ['李小龙', '李'],
  ['\u202eabc', 'A'],
  // An accent of its own right after a plain letter, and after the first word's only one.
  ['e\u0301milie', 'E\u0301'],
  ['n\u0303 x', 'N\u0303X'],
];

describe('An avatar', () => {
  // Before any other test has made one.
  it('takes no segmenter for letters that can have no mark, for the first one of a page is slow', () => {
    const { Segmenter } = Intl;
    Object.assign(Intl, { Segmenter: undefined });
    try {
      for (const [text, first] of [
        ['Ana', 'A'],
        ['đurić', 'đ'],
        ['É', 'É'],
        ['', ''],
      ]) {
        expect(firstCharacter(text!)).to.equal(first);
      }
    } finally {
      Object.assign(Intl, { Segmenter });
    }
  });

  for (const [name, expected] of rows) {
    it(`of “${name}” shows “${expected}”`, () => {
      expect(initials(name)).to.equal(expected);
    });
  }

  it('has 7:1 between initials and ground, in the light and in the dark', async () => {
    class PdTestAvatars extends LitElement {
      static override styles = [tokens, avatarStyles];
      override render() {
        return html`${Array.from('abcdefghijkl', (name) => avatar({ name }))}${avatar({})}`;
      }
    }
    customElements.define('pd-test-avatars', PdTestAvatars);
    for (const scheme of ['light', 'dark']) {
      const box = await fixture<HTMLElement>(html`<div><pd-test-avatars></pd-test-avatars></div>`);
      box.style.colorScheme = scheme;
      const avatars = [...box.firstElementChild!.shadowRoot!.querySelectorAll('.avatar')];
      const tones = new Set(avatars.map((element) => element.className.match(/tone-\w+/)![0]));
      expect(tones.size, 'every tone occurs').to.equal(7);
      for (const element of avatars) {
        if (element.matches('.tone-none')) continue;
        const { color, backgroundColor } = getComputedStyle(element);
        expect(contrast(color, backgroundColor), `${scheme} ${element.className}`).to.be.least(7);
      }
    }
  });

  it('keeps the initials where the picture does not come', async () => {
    const box = await fixture<HTMLElement>(
      html`<div>${avatar({ name: 'Ana', src: '/no/such.png' })}</div>`,
    );
    const picture = box.querySelector('img')!;
    if (!picture.hidden) await new Promise((done) => picture.addEventListener('error', done));
    expect(picture.hidden).to.be.true;
    expect(box.textContent?.trim()).to.equal('A');
  });
});

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}

/** WCAG 2.2, relative luminance. */
function luminance(color: string): number {
  const [r, g, b] = color.match(/[\d.]+/g)!.map((part) => {
    const value = Number(part) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
