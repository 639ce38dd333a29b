import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/agent/assign-menu/define.js';
import type { PdAssignMenu } from '../../../src/elements/agent/assign-menu/assign-menu.js';
import { elementContract } from '../../support/element-contract.js';
import { until } from '../../support/until.js';

const tomo = { id: 'tomo', name: 'Tomo Radić' };
const ivana = { id: 'ivana', name: 'Ivana Kos' };
const matea = { id: 'matea', name: 'Matea Babić' };
const team = [
  { agent: tomo, online: true },
  { agent: ivana, online: true },
  { agent: matea, online: false },
];

elementContract(
  'pd-assign-menu',
  () => html`<pd-assign-menu .team=${team} .assignee=${ivana}></pd-assign-menu>`,
);

describe('<pd-assign-menu>', () => {
  let menu: PdAssignMenu;
  const button = () => menu.shadowRoot!.querySelector<HTMLElement>('.button')!;
  const items = () => [...menu.shadowRoot!.querySelectorAll<HTMLElement>('.item')];
  const words = (element: Element) => element.querySelector('.name')!.textContent!.trim();
  const focused = () => words(menu.shadowRoot!.activeElement!);
  const show = async () => {
    await menu.show();
    await until(() => items().length > 0, 'the menu opens');
  };

  beforeEach(async () => {
    menu = await fixture(html`<pd-assign-menu .team=${team}></pd-assign-menu>`);
  });

  it('says who has it: nobody, a colleague, or the agent at the desk', async () => {
    expect(button().querySelector('.sr-only')!.textContent).to.equal('Assigned to: Nobody');
    menu.assignee = ivana;
    await menu.updateComplete;
    expect(button().querySelector('.sr-only')!.textContent).to.equal('Assigned to: Ivana Kos');
    menu.assignee = tomo;
    await menu.updateComplete;
    expect(button().querySelector('.sr-only')!.textContent).to.equal('Assigned to: You');
  });

  it('offers everybody, says who is away, and marks whom it is', async () => {
    menu.assignee = ivana;
    await show();
    expect(items().map(words)).to.deep.equal(['You', 'Ivana Kos', 'Matea Babić', 'Nobody']);
    expect(items().map((item) => item.ariaChecked)).to.deep.equal([
      'false',
      'true',
      'false',
      'false',
    ]);
    expect(items()[2]!.textContent).to.contain('away');
    expect(focused()).to.equal('Ivana Kos');
    await expect(menu).to.be.accessible();
  });

  it('is a menu for the keyboard: arrows, Home, End, first letters, Enter', async () => {
    button().focus();
    await sendKeys({ press: 'ArrowDown' });
    await until(() => items().length > 0 && menu.shadowRoot!.activeElement !== button());
    await sendKeys({ press: 'Home' });
    expect(focused()).to.equal('You');
    await sendKeys({ press: 'ArrowDown' });
    expect(focused()).to.equal('Ivana Kos');
    await sendKeys({ press: 'm' });
    expect(focused()).to.equal('Matea Babić');
    await sendKeys({ press: 'End' });
    expect(focused()).to.equal('Nobody');
    await sendKeys({ press: 'i' });
    const assigned = oneEvent(menu, 'pd-assign');
    await sendKeys({ press: 'Enter' });
    expect((await assigned).detail.agent).to.deep.equal(ivana);
    await until(() => items().length === 0, 'the menu closes');
    expect(menu.shadowRoot!.activeElement).to.equal(button());
  });

  it('gives it to nobody', async () => {
    menu.assignee = tomo;
    await show();
    setTimeout(() => items().at(-1)!.click());
    expect((await oneEvent(menu, 'pd-assign')).detail).to.deep.equal({});
  });

  it('closes with Esc, and changes nothing', async () => {
    menu.addEventListener('pd-assign', () => expect.fail('nobody chose'));
    await show();
    await sendKeys({ press: 'Escape' });
    await until(() => items().length === 0, 'the menu closes');
    expect(menu.shadowRoot!.activeElement).to.equal(button());
  });
});
