import { elementUpdated, expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../../src/elements/admin/settings-general/define.js';
import type { PdSettingsGeneral } from '../../../src/elements/admin/settings-general/settings-general.js';
import { authTypes } from '../../../src/model/auth-type.js';
import { defaultSettings, type WidgetSettings } from '../../../src/model/widget-settings.js';
import { elementContract } from '../../support/element-contract.js';
import { fakeClock } from '../../support/fake-clock.js';

const settings: WidgetSettings = {
  ...defaultSettings('shop'),
  authType: 'optional',
  heading: 'Morrow Tableware',
  revision: 1,
};

elementContract(
  'pd-settings-general',
  () => html`<pd-settings-general .settings=${settings}></pd-settings-general>`,
);

describe('<pd-settings-general>', () => {
  const make = (changes: Partial<WidgetSettings> = {}) =>
    fixture<PdSettingsGeneral>(
      html`<pd-settings-general .settings=${{ ...settings, ...changes }}></pd-settings-general>`,
    );
  const find = <E extends HTMLElement>(el: Element, selector: string) =>
    el.shadowRoot!.querySelector<E>(selector)!;
  const changes = (el: HTMLElement) => {
    const all: unknown[] = [];
    el.addEventListener('pd-settings-change', ({ detail }) => all.push(detail));
    return all;
  };
  const click = async (element: Element) => {
    element.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = element.getBoundingClientRect();
    await sendMouse({
      type: 'click',
      position: [Math.round(x + width / 2), Math.round(y + height / 2)],
    });
  };
  const retitle = async (el: Element, title: string) => {
    const input = find<HTMLInputElement>(el, '#title');
    input.focus();
    input.select();
    await sendKeys({ type: title });
    await sendKeys({ press: 'Tab' });
    await elementUpdated(el);
  };

  it('tells of another authentication type', async () => {
    const el = await make();
    const all = changes(el);
    find(el, 'pd-auth-type-picker').focus();
    await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ press: 'Tab' });
    expect(all).to.deep.equal([{ widgetId: 'shop', changes: { authType: 'form' } }]);
  });

  it('does not tell of a type that the arrow keys only pass', async () => {
    const clock = fakeClock();
    const el = await make({ authType: 'none' });
    const all = changes(el);
    find(el, 'pd-auth-type-picker').focus();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    expect(all).to.deep.equal([]);
    expect(find<HTMLElement & { value: string }>(el, 'pd-auth-type-picker').value).to.equal(
      'optional',
    );
    clock.pass(800);
    expect(all).to.deep.equal([{ widgetId: 'shop', changes: { authType: 'optional' } }]);
  });

  it('says that an attribute in the page wins', async () => {
    const el = await make();
    expect(find(el, '[part=note]').textContent!.replace(/\s+/g, ' ').trim()).to.equal(
      'An attribute in the page, such as auth-type="form", wins over what is set here.',
    );
  });

  const audience = {
    none: 'nobody sees these',
    code: 'whom your code names',
    form: 'Every customer',
    optional: 'only customers who have logged in',
  };
  for (const authType of authTypes) {
    it(`says who sees transcript and rating with "${authType}"`, async () => {
      const el = await make({ authType });
      expect(find(el, '[role=status]').textContent).to.contain(audience[authType]);
    });
  }

  it('tells of the transcript that is chosen, and says what it means', async () => {
    const el = await make();
    const all = changes(el);
    await click(find(el, '[value=email]').parentElement!);
    expect(all).to.deep.equal([{ widgetId: 'shop', changes: { transcript: 'email' } }]);
    el.settings = { ...settings, transcript: 'email' };
    await elementUpdated(el);
    expect(find(el, '#transcript-hint').textContent).to.contain('can ask for a copy');
  });

  it('tells of the rating that is switched on', async () => {
    const el = await make();
    const all = changes(el);
    find(el, '#rating').focus();
    await sendKeys({ press: 'Space' });
    expect(all).to.deep.equal([{ widgetId: 'shop', changes: { rating: 'on' } }]);
  });

  it('tells of a title when it is left, without the blanks around it', async () => {
    const el = await make();
    const all = changes(el);
    await retitle(el, ' Morrow ');
    expect(all).to.deep.equal([{ widgetId: 'shop', changes: { heading: 'Morrow' } }]);
  });

  it('tells of nothing when the title is left as it was', async () => {
    const el = await make();
    const all = changes(el);
    await retitle(el, 'Morrow Tableware ');
    expect(all).to.deep.equal([]);
    expect(find<HTMLInputElement>(el, '#title').value).to.equal('Morrow Tableware');
  });

  it('says at the field that a title is too long, and keeps it', async () => {
    const el = await make();
    const all = changes(el);
    const long = 'x'.repeat(81);
    await retitle(el, long);
    const input = find<HTMLInputElement>(el, '#title');
    expect(all).to.deep.equal([]);
    expect(input.value).to.equal(long);
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    expect(input.getAttribute('aria-describedby')).to.contain('title-error');
    expect(find(el, '#title-error').textContent).to.contain('Shorten the title to 80 characters.');
    await expect(el).to.be.accessible();
  });

  it('keeps a title that is too long also while another widget is looked at', async () => {
    const el = await make();
    const long = 'x'.repeat(81);
    await retitle(el, long);
    el.settings = defaultSettings('portal');
    await elementUpdated(el);
    expect(find<HTMLInputElement>(el, '#title').value).to.equal('');
    expect(find(el, '#title-error')).not.to.exist;
    el.settings = settings;
    await elementUpdated(el);
    expect(find<HTMLInputElement>(el, '#title').value).to.equal(long);
    expect(find(el, '#title-error')).to.exist;
  });

  it('keeps what is being typed when the stored title changes', async () => {
    const el = await make();
    find(el, '#title').focus();
    await sendKeys({ press: 'End' });
    await sendKeys({ type: '!' });
    el.settings = { ...settings, heading: 'Theirs', rating: 'on' };
    await elementUpdated(el);
    expect(find<HTMLInputElement>(el, '#title').value).to.equal('Morrow Tableware!');
    expect(find<HTMLInputElement>(el, '#rating').checked).to.be.true;
  });
});
