import { elementUpdated, expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../../src/elements/admin/widget-list/define.js';
import type { PdWidgetList } from '../../../src/elements/admin/widget-list/widget-list.js';
import { elementContract } from '../../support/element-contract.js';

const widgets = [
  { widgetId: 'default', name: '', revision: 0 },
  { widgetId: 'shop', name: 'Shop', revision: 3 },
];

elementContract(
  'pd-widget-list',
  () => html`<pd-widget-list .widgets=${widgets} selected="shop"></pd-widget-list>`,
);

describe('<pd-widget-list>', () => {
  const make = (selected = 'shop', compact = false) =>
    fixture<PdWidgetList>(
      html`<pd-widget-list
        .widgets=${widgets}
        .selected=${selected}
        ?compact=${compact}
      ></pd-widget-list>`,
    );
  const find = <E extends HTMLElement>(el: Element, selector: string) =>
    el.shadowRoot!.querySelector<E>(selector);
  const focused = (el: Element) => el.shadowRoot!.activeElement;
  const click = async (el: Element, selector: string) => {
    const { x, y, width, height } = find(el, selector)!.getBoundingClientRect();
    await sendMouse({
      type: 'click',
      position: [Math.round(x + width / 2), Math.round(y + height / 2)],
    });
    await elementUpdated(el);
  };
  const press = async (el: Element, ...keys: string[]) => {
    for (const key of keys) {
      await sendKeys({ press: key });
      await elementUpdated(el);
    }
  };
  const heard = (el: HTMLElement) => {
    const events: [string, unknown][] = [];
    for (const verb of ['select', 'add', 'rename', 'remove'] as const) {
      el.addEventListener(`pd-widget-${verb}`, (event) => events.push([verb, event.detail]));
    }
    return events;
  };

  it('shows name and id of each widget, and which is chosen', async () => {
    const el = await make();
    const rows = [...el.shadowRoot!.querySelectorAll('.row')];
    expect(rows.map((row) => row.textContent!.trim().split(/\s+/))).to.deep.equal([
      ['default'],
      ['Shop', 'shop'],
    ]);
    expect(rows.map((row) => row.getAttribute('aria-current'))).to.deep.equal([null, 'true']);
  });

  it('shows each widget in its own colour, dark enough for the sign on it', async () => {
    const el = await make();
    el.widgets = [{ ...widgets[0]!, accent: '#e0a21a' }, widgets[1]!];
    await elementUpdated(el);
    const grounds = () =>
      [...el.shadowRoot!.querySelectorAll('.tile')].map(
        (tile) => getComputedStyle(tile).backgroundColor,
      );
    const [pale, builtIn] = grounds();
    expect(pale).not.to.equal(builtIn);
    expect(Number(/^oklch\(([\d.]+)/.exec(pale!)![1])).to.be.at.most(0.48);
    el.widgets = widgets;
    await elementUpdated(el);
    expect(grounds()).to.deep.equal([builtIn, builtIn]);
  });

  it('asks for another widget', async () => {
    const el = await make();
    const events = heard(el);
    await click(el, '.row');
    expect(events).to.deep.equal([['select', { widgetId: 'default' }]]);
  });

  it('adds a widget by keyboard alone', async () => {
    const el = await make();
    const events = heard(el);
    find(el, '.add')!.focus();
    await press(el, 'Enter');
    expect(focused(el)).to.equal(find(el, '#name'));
    await sendKeys({ type: ' Portal ' });
    await press(el, 'Enter');
    expect(events).to.deep.equal([['add', { name: 'Portal' }]]);
    expect(focused(el)).to.equal(find(el, '.add'));
  });

  it('wants a name, at the field', async () => {
    const el = await make();
    const events = heard(el);
    await click(el, '.add');
    await press(el, 'Enter');
    const input = find(el, '#name')!;
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    expect(find(el, `#${input.getAttribute('aria-describedby')}`)!.textContent).to.contain(
      'Enter a name',
    );
    await expect(el).to.be.accessible();
    expect(events).to.deep.equal([]);
  });

  it('wants a name of at most 80 characters, and keeps the longer one', async () => {
    const el = await make();
    const events = heard(el);
    await click(el, '.add');
    find<HTMLInputElement>(el, '#name')!.value = 'x'.repeat(80);
    await sendKeys({ type: 'y' });
    await press(el, 'Enter');
    expect(find(el, '.error')!.textContent).to.contain('Shorten the name to 80 characters');
    expect(find<HTMLInputElement>(el, '#name')!.value).to.have.length(81);
    expect(events).to.deep.equal([]);
  });

  it('renames the chosen widget', async () => {
    const el = await make();
    const events = heard(el);
    await click(el, '.dots');
    await press(el, 'Enter'); // the menu's first
    await sendKeys({ type: 'Store' }); // over the old name, which is selected
    await press(el, 'Enter');
    expect(events).to.deep.equal([['rename', { widgetId: 'shop', name: 'Store' }]]);
    expect(focused(el)).to.equal(find(el, '.dots'));
  });

  it('gives up naming with Escape', async () => {
    const el = await make();
    const events = heard(el);
    await click(el, '.add');
    await sendKeys({ type: 'Portal' });
    await press(el, 'Escape');
    expect(find(el, '#name')).not.to.exist;
    expect(focused(el)).to.equal(find(el, '.add'));
    expect(events).to.deep.equal([]);
  });

  it('asks to remove the chosen widget', async () => {
    const el = await make();
    const events = heard(el);
    await click(el, '.dots');
    await expect(el).to.be.accessible();
    await click(el, '.remove');
    expect(events).to.deep.equal([['remove', { widgetId: 'shop' }]]);
    expect(find(el, '.menu')).not.to.exist;
  });

  it('offers no removal of what is not stored', async () => {
    const el = await make('default');
    await click(el, '.dots');
    expect(find(el, '.menu')).to.exist;
    expect(find(el, '.remove')).not.to.exist;
  });

  it('closes the menu with Escape, and when the focus goes elsewhere', async () => {
    const el = await make();
    await click(el, '.dots');
    await press(el, 'Escape');
    expect(find(el, '.menu')).not.to.exist;
    expect(focused(el)).to.equal(find(el, '.dots'));
    await click(el, '.dots');
    await press(el, 'Tab', 'Tab', 'Tab');
    expect(find(el, '.menu')).not.to.exist;
  });

  it('is a select where there is little room', async () => {
    const el = await make('shop', true);
    const events = heard(el);
    const select = find<HTMLSelectElement>(el, 'select')!;
    expect([...select.options].map(({ text }) => text)).to.deep.equal(['default', 'Shop (shop)']);
    expect(select.value).to.equal('shop');
    select.focus();
    await press(el, 'ArrowUp');
    expect(events).to.deep.equal([['select', { widgetId: 'default' }]]);
    await expect(el).to.be.accessible();
  });
});
