import { expect, fixture, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../../src/elements/customer/emoji-picker/define.js';
import type { PdEmojiPicker } from '../../../src/elements/customer/emoji-picker/emoji-picker.js';
import { moveInGrid } from '../../../src/elements/customer/emoji-picker/emoji-picker.keys.js';
import { elementContract } from '../../support/element-contract.js';
import { until } from '../../support/until.js';

const inside = (picker: PdEmojiPicker) => {
  const all = <E extends HTMLElement = HTMLElement>(selector: string) => [
    ...picker.shadowRoot!.querySelectorAll<E>(selector),
  ];
  return {
    cells: () => all('[role=gridcell]'),
    rows: () => all('[role=row]'),
    tabs: () => all('[role=tab]'),
    tab: () => all('[role=tab][aria-selected=true]')[0]?.ariaLabel,
    focused: () => picker.shadowRoot!.activeElement as HTMLElement | null,
    field: () => all<HTMLInputElement>('input')[0]!,
    tones: () => all<HTMLSelectElement>('select')[0]!,
    name: () => all('.name')[0]!.textContent,
    said: () => all('[aria-live]')[0]!.textContent,
  };
};

async function opened(template = html`<pd-emoji-picker></pd-emoji-picker>`) {
  const picker = await fixture<PdEmojiPicker>(template);
  const chosen: string[] = [];
  picker.addEventListener('pd-emoji-select', ({ detail }) =>
    chosen.push(detail.emoji + (detail.more ? '+' : '')),
  );
  picker.focus();
  return { picker, chosen, ...inside(picker) };
}

const press = async (...keys: string[]) => {
  for (const key of keys) await sendKeys({ press: key });
};

describe('The emoji picker', () => {
  elementContract('pd-emoji-picker', () => html`<pd-emoji-picker></pd-emoji-picker>`);

  it('shows the smileys first, and the other groups by their tabs', async () => {
    const { picker, cells, tab, tabs } = await opened();
    expect(cells()[0]!.innerText.trim()).to.equal('😀');
    expect(cells()[0]!.ariaLabel).to.equal('grinning face');
    expect(tab()).to.equal('Smileys and feelings');
    tabs().at(-1)!.click();
    await picker.updateComplete;
    expect(tab()).to.equal('Flags');
    expect(cells().some(({ ariaLabel }) => ariaLabel === 'Croatia')).to.be.true;
  });

  it('finds what the first letters of a word name, and Enter takes the first', async () => {
    const { picker, cells, chosen, said } = await opened();
    await sendKeys({ type: 'frog' });
    await picker.updateComplete;
    expect(cells().map(({ ariaLabel }) => ariaLabel)).to.deep.equal(['frog']);
    expect(said()).to.equal('1 emoji found');
    await press('Enter');
    expect(chosen).to.deep.equal(['🐸']);
  });

  it('says that nothing was found', async () => {
    const { picker, cells, said } = await opened();
    await sendKeys({ type: 'frogs in space' });
    await picker.updateComplete;
    expect(cells()).to.be.empty;
    expect(said()).to.equal('No emoji found. Try another word.');
  });

  it('searches in the language of its reader', async () => {
    const { picker, cells, field } = await opened(
      html`<pd-emoji-picker locale="hr"></pd-emoji-picker>`,
    );
    await until(() => field().placeholder === 'Traži emoji', 'the texts are there');
    await sendKeys({ type: 'zaba' });
    await picker.updateComplete;
    expect(cells().map(({ ariaLabel }) => ariaLabel)).to.include('žaba');
  });

  it('is one Tab stop for each part, and arrows move in the grid', async () => {
    const { cells, focused, rows, tabs } = await opened();
    const columns = rows()[0]!.children.length;
    await press('Tab');
    expect(focused()).to.equal(tabs()[0]);
    await press('Tab', 'ArrowRight', 'ArrowDown');
    expect(focused()).to.equal(cells()[columns + 1]);
    await press('Home');
    expect(focused()).to.equal(cells()[columns]);
    await press('Tab');
    await sendKeys({ down: 'Shift' });
    await press('Tab');
    await sendKeys({ up: 'Shift' });
    expect(focused(), 'Tab comes back to where it was').to.equal(cells()[columns]);
  });

  it('tells the name of what has the focus', async () => {
    const { cells, focused, name } = await opened();
    await press('ArrowDown', 'ArrowRight');
    await until(() => name(), 'the name is shown');
    expect(name()).to.equal(focused()!.ariaLabel);
    expect(focused()).to.equal(cells()[1]);
  });

  it('moves between tabs with the arrows, from right to left in Arabic', async () => {
    const { picker, focused, tab } = await opened(
      html`<pd-emoji-picker locale="ar"></pd-emoji-picker>`,
    );
    await press('Tab', 'ArrowLeft');
    await picker.updateComplete;
    expect(tab()).to.equal('الأشخاص');
    await until(() => focused()?.ariaLabel === 'الأشخاص', 'the tab has the focus');
  });

  it('keeps what was used, newest first, until it is reset', async () => {
    const { picker, cells, tabs } = await opened();
    cells()[3]!.click();
    cells()[1]!.click();
    await picker.updateComplete;
    expect(tabs()[0]!.ariaLabel).to.equal('Recently used');
    const used = [cells()[1]!.ariaLabel, cells()[3]!.ariaLabel];
    tabs()[0]!.click();
    await picker.updateComplete;
    expect(cells().map(({ ariaLabel }) => ariaLabel)).to.deep.equal(used);
    picker.reset();
    await picker.updateComplete;
    expect(tabs()[0]!.ariaLabel).to.equal('Smileys and feelings');
  });

  it('gives the chosen skin tone to those that have one', async () => {
    const { picker, cells, chosen, tabs, tones } = await opened();
    tones().value = '🏽';
    tones().dispatchEvent(new Event('change'));
    cells()[0]!.click();
    tabs()
      .find(({ ariaLabel }) => ariaLabel === 'People')!
      .click();
    await picker.updateComplete;
    cells()[0]!.click();
    expect(chosen).to.deep.equal(['😀', '👋🏽']);
  });

  it('is asked for more with Shift', async () => {
    const { cells, chosen } = await opened();
    cells()[0]!.dispatchEvent(new MouseEvent('click', { shiftKey: true }));
    expect(chosen).to.deep.equal(['😀+']);
  });

  it('closes with Escape, which nothing around it hears', async () => {
    const { picker } = await opened();
    let heard = false;
    const hear = () => (heard = true);
    document.addEventListener('keydown', hear);
    const closing = oneEvent(picker, 'pd-emoji-close');
    await press('Escape');
    await closing;
    document.removeEventListener('keydown', hear);
    expect(heard).to.be.false;
  });

  it('leaves the keys of an input method to it', async () => {
    const { picker, chosen, field } = await opened();
    let closed = false;
    picker.addEventListener('pd-emoji-close', () => (closed = true));
    for (const key of ['Enter', 'Escape']) {
      field().dispatchEvent(
        new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true }),
      );
    }
    expect(closed).to.be.false;
    expect(chosen).to.be.empty;
  });

  const grid = { columns: 8, count: 20 };
  for (const [key, at, to, ctrlKey = false] of [
    ['ArrowRight', 7, 8],
    ['ArrowRight', 19, undefined],
    ['ArrowLeft', 0, undefined],
    ['ArrowDown', 9, 17],
    ['ArrowDown', 15, undefined],
    ['ArrowUp', 17, 9],
    ['ArrowUp', 3, undefined],
    ['Home', 13, 8],
    ['End', 17, 19],
    ['Home', 13, 0, true],
    ['End', 3, 19, true],
    ['PageDown', 2, 18],
    ['PageDown', 6, 14],
    ['PageUp', 18, 2],
    ['a', 3, undefined],
  ] as const) {
    it(`${ctrlKey ? 'Ctrl+' : ''}${key} leads from ${at} to ${to ?? 'nowhere'}`, () => {
      const event = { key, ctrlKey, metaKey: false };
      expect(moveInGrid(event, 'ltr', { ...grid, at })).to.equal(to);
    });
  }
});
