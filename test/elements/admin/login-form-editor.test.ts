import './no-preview.js';
import { elementUpdated, expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../../src/elements/admin/login-form-editor/define.js';
import type { PdLoginFormEditor } from '../../../src/elements/admin/login-form-editor/login-form-editor.js';
import { defaultSettings, type WidgetSettings } from '../../../src/model/widget-settings.js';
import { elementContract } from '../../support/element-contract.js';
import { changesOf, click, find, textIn } from './hands.js';
import { until } from '../../support/until.js';

const settings: WidgetSettings = { ...defaultSettings('shop'), authType: 'form', revision: 1 };

elementContract(
  'pd-login-form-editor',
  () => html`<pd-login-form-editor .settings=${settings}></pd-login-form-editor>`,
);

describe('<pd-login-form-editor>', () => {
  /** As its owner does: what it tells is given back to it. */
  const make = async (changes: Partial<WidgetSettings> = {}) => {
    const el = await fixture<PdLoginFormEditor>(
      html`<pd-login-form-editor
        .settings=${{ ...settings, ...changes }}
      ></pd-login-form-editor>`,
    );
    el.addEventListener('pd-settings-change', ({ detail }) => {
      el.settings = { ...el.settings!, ...detail.changes };
    });
    return el;
  };
  const names = (el: PdLoginFormEditor) => el.settings!.fields?.map(({ name }) => name);
  const row = (el: Element, name: string, inside: string) =>
    find(el, `[data-field="${name}"] ${inside}`);
  const type = async (el: Element, field: string, text: string) => {
    find(el, field).focus();
    await sendKeys({ type: text });
    await sendKeys({ press: 'Tab' });
    await elementUpdated(el);
  };

  it('moves a field by the arrow keys, says where it is, and keeps the focus on it', async () => {
    const el = await make();
    row(el, 'email', '.grip').focus();
    await sendKeys({ press: 'ArrowUp' });
    await elementUpdated(el);
    expect(names(el)).to.deep.equal(['firstName', 'email', 'lastName']);
    expect(el.shadowRoot!.textContent).to.contain('E-mail is now at 2 of 3');
    await until(() => el.shadowRoot!.activeElement === row(el, 'email', '.grip'));
    await sendKeys({ press: 'Home' });
    expect(names(el)).to.deep.equal(['email', 'firstName', 'lastName']);
  });

  it('moves a field by the pointer, when it lets go', async () => {
    const el = await make();
    const middle = (name: string): [number, number] => {
      const { x, y, width, height } = row(el, name, '.grip').getBoundingClientRect();
      return [Math.round(x + width / 2), Math.round(y + height / 2)];
    };
    const target = middle('email');
    await sendMouse({ type: 'move', position: middle('firstName') });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [target[0], target[1] + 4] });
    await elementUpdated(el);
    expect(el.settings!.fields).to.be.undefined;
    await sendMouse({ type: 'up' });
    expect(names(el)).to.deep.equal(['lastName', 'email', 'firstName']);
  });

  it('removes a field, and brings it back to its place, by keyboard alone', async () => {
    const el = await make();
    row(el, 'firstName', '.line > :last-child').focus();
    await sendKeys({ press: 'Enter' });
    await elementUpdated(el);
    expect(names(el)).to.deep.equal(['lastName', 'email']);
    await until(() => el.shadowRoot!.activeElement === find(el, '.undo'));
    await sendKeys({ press: 'Enter' });
    await elementUpdated(el);
    expect(names(el)).to.deep.equal(['firstName', 'lastName', 'email']);
  });

  it('lets nobody remove the last field', async () => {
    const el = await make({ fields: [{ name: 'email', type: 'email' }] });
    expect(row(el, 'email', '.line > :last-child')).to.have.property('disabled', true);
  });

  it('adds an own field, named after its label, to be edited at once', async () => {
    const el = await make();
    await type(el, '#new-label', 'Order number');
    await click(find(el, '[part=add]'));
    await elementUpdated(el);
    expect(el.settings!.fields!.at(-1)).to.deep.equal({
      name: 'order-number',
      type: 'text',
      label: 'Order number',
    });
    expect(find<HTMLInputElement>(el, '#label').value).to.equal('Order number');
    await click(find(el, '#required'));
    expect(el.settings!.fields!.at(-1)).to.include({ required: true });
  });

  it('asks for the choices of a list, one on each line', async () => {
    const el = await make({ fields: [{ name: 'size', type: 'select', options: ['S'] }] });
    await click(row(el, 'size', '.name'));
    await elementUpdated(el);
    const options = find<HTMLTextAreaElement>(el, '#options');
    options.select();
    await sendKeys({ press: 'Delete' });
    await sendKeys({ press: 'Tab' });
    await elementUpdated(el);
    expect(textIn(find(el, '#options-error'))).to.equal('Enter one choice on each line');
    options.focus();
    await sendKeys({ type: 'Small' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ type: 'Large' });
    await sendKeys({ press: 'Tab' });
    expect(el.settings!.fields![0]!.options).to.deep.equal(['Small', 'Large']);
  });

  it('leaves nothing of a list’s choices where the kind is another one', async () => {
    const el = await make({ fields: [{ name: 'size', type: 'select', options: ['S'] }] });
    await click(row(el, 'size', '.name'));
    await elementUpdated(el);
    // The list of kinds opens in a window of the system’s, but with the focus a letter chooses.
    find(el, '#type').focus();
    await sendKeys({ press: 'd' });
    await until(() => el.settings!.fields![0]!.type === 'date');
    expect(Object.keys(el.settings!.fields![0]!)).to.deep.equal(['name', 'type']);
  });

  it('keeps a consent with a link', async () => {
    const el = await make();
    await type(el, '#consent-text', 'I agree.');
    await type(el, '#consent-href', '/privacy');
    await type(el, '#consent-label', 'Privacy policy');
    expect(el.settings!.consent).to.deep.equal({
      text: 'I agree.',
      link: { href: '/privacy', label: 'Privacy policy' },
    });
  });

  it('says what is wrong with a link, and keeps what was typed', async () => {
    const el = await make();
    const all = changesOf(el);
    await type(el, '#consent-href', '/privacy');
    expect(textIn(find(el, '#consent-href-error'))).to.equal('Write the text first');
    el.settings = { ...settings, consent: { text: 'I agree.' } };
    await elementUpdated(el);
    find<HTMLInputElement>(el, '#consent-href').select();
    await type(el, '#consent-href', 'javascript:alert(1)');
    expect(textIn(find(el, '#consent-href-error'))).to.contain('Enter an address');
    expect(all).to.deep.equal([]);
  });

  it('says that nobody sees the form, where that is so', async () => {
    const el = await make({ authType: 'none' });
    expect(textIn(find(el, '[part=lead]'))).to.contain('nobody sees the form');
  });
});
