import './no-preview.js';
import { elementUpdated, expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/admin/label-editor/define.js';
import type { PdLabelEditor } from '../../../src/elements/admin/label-editor/label-editor.js';
import type { PdSettingsPreview } from '../../../src/elements/admin/settings-preview/settings-preview.js';
import { defaultSettings, type WidgetSettings } from '../../../src/model/widget-settings.js';
import { elementContract } from '../../support/element-contract.js';
import { changesOf, click, find, savedBy, textIn } from './hands.js';
import { until } from '../../support/until.js';

const settings: WidgetSettings = { ...defaultSettings('shop'), revision: 1 };

elementContract(
  'pd-label-editor',
  () => html`<pd-label-editor .settings=${settings}></pd-label-editor>`,
);

describe('<pd-label-editor>', () => {
  const make = async (labels: WidgetSettings['labels'] = {}) => {
    const el = await fixture<PdLabelEditor>(
      html`<pd-label-editor .settings=${{ ...settings, labels }}></pd-label-editor>`,
    );
    el.addEventListener('pd-settings-change', ({ detail }) => {
      el.settings = { ...el.settings!, ...detail.changes };
    });
    return el;
  };
  const field = (el: Element, id: string) => find<HTMLInputElement>(el, `[id="${id}"]`);
  const choose = async (el: PdLabelEditor, language: string) => {
    const select = find<HTMLSelectElement>(el, '#language');
    select.value = language;
    select.dispatchEvent(new Event('change'));
    await elementUpdated(el);
  };
  const write = async (el: PdLabelEditor, id: string, text: string) => {
    field(el, id).focus();
    await sendKeys({ type: text });
    await sendKeys({ press: 'Tab' });
    await elementUpdated(el);
  };
  const load = async (el: PdLabelEditor, content: string) => {
    const files = new DataTransfer();
    files.items.add(new File([content], 'labels.json'));
    const input = find<HTMLInputElement>(el, '[type=file]');
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
  };
  const shown = (el: Element) =>
    [...el.shadowRoot!.querySelectorAll('li[part=row] code')].map(({ textContent }) => textContent);

  it('shows the built-in text of the language, and replaces it', async () => {
    const el = await make();
    await choose(el, 'hr');
    expect(field(el, 'panel.welcome').placeholder).to.equal('Kako vam možemo pomoći?');
    await write(el, 'panel.welcome', 'Pitajte nas');
    expect(el.settings!.labels).to.deep.equal({ hr: { 'panel.welcome': 'Pitajte nas' } });
    expect(textIn(find(el, '.state'))).to.contain('1 of them changed.');
  });

  it('brings the built-in text back', async () => {
    const el = await make({ en: { 'panel.welcome': 'Hi' } });
    await click(find(el, '.changed [part=reset]'));
    expect(el.settings!.labels).to.deep.equal({});
    await until(() => el.shadowRoot!.activeElement === field(el, 'panel.welcome'));
  });

  it('wants the places of the English, and keeps what was typed', async () => {
    const el = await make();
    const all = changesOf(el);
    await write(el, 'identity.chatting-as', 'Hello there');
    expect(textIn(find(el, '[id="identity.chatting-as-error"]'))).to.equal(
      'Keep {name} in the text, and no others. It is filled in later',
    );
    expect(field(el, 'identity.chatting-as').value).to.equal('Hello there');
    expect(all).to.deep.equal([]);
  });

  it('shows the forms of a plural that the language has', async () => {
    const el = await make();
    const forms = () => shown(el).filter((id) => id!.startsWith('composer.left.'));
    expect(forms()).to.deep.equal(['composer.left.one', 'composer.left.other']);
    await choose(el, 'hr');
    expect(forms()).to.have.length(3);
    await choose(el, 'ar');
    expect(forms()).to.have.length(6);
  });

  it('finds by id, English and own text', async () => {
    const el = await make({ en: { 'panel.welcome': 'Ask the potters' } });
    find(el, '[part=search]').focus();
    await sendKeys({ type: 'potters' });
    await elementUpdated(el);
    expect(shown(el)).to.deep.equal(['panel.welcome']);
    await sendKeys({ type: '?!' });
    await elementUpdated(el);
    expect(shown(el)).to.deep.equal([]);
    expect(textIn(find(el, '.nothing'))).to.equal('No text was found.');
  });

  it('adds a language, and says how much of it there is', async () => {
    const el = await make();
    find(el, '#tag').focus();
    await sendKeys({ type: 'klingon!' });
    await sendKeys({ press: 'Enter' });
    await elementUpdated(el);
    expect(textIn(find(el, '#tag-error'))).to.equal('Enter a language tag, such as pt-BR');
    find<HTMLInputElement>(el, '#tag').select();
    await sendKeys({ type: 'de' });
    await sendKeys({ press: 'Enter' });
    await elementUpdated(el);
    expect(find<HTMLSelectElement>(el, '#language').value).to.equal('de');
    expect(textIn(find(el, '.state'))).to.match(/^0 of \d+ texts are there/);
  });

  it('takes a file of texts, beside those that are there', async () => {
    const el = await make({ en: { 'panel.welcome': 'Hi' } });
    await load(el, JSON.stringify({ hr: { 'panel.welcome': 'Bok' }, 'login.start': 'Go' }));
    await until(() => el.settings!.labels['hr']);
    expect(el.settings!.labels).to.deep.equal({
      en: { 'panel.welcome': 'Hi', 'login.start': 'Go' },
      hr: { 'panel.welcome': 'Bok' },
    });
  });

  it('gives the texts as a file, which another widget takes as they are', async () => {
    const labels = { en: { 'panel.welcome': 'Hi' }, hr: { 'panel.welcome': 'Bok' } };
    const el = await make(labels);
    const file = await savedBy(() => click(find(el, '[part=export]')));
    expect(file.name).to.equal('chat-labels-shop.json');
    const other = await make();
    await load(other, await file.text());
    await until(() => other.settings!.labels['hr']);
    expect(other.settings!.labels).to.deep.equal(labels);
  });

  it('shows the chat in the language that is being edited, with the owner’s texts', async () => {
    const el = await make();
    await choose(el, 'hr');
    await write(el, 'panel.welcome', 'Bok');
    const preview = find<PdSettingsPreview>(el, 'pd-settings-preview');
    expect(preview.language).to.equal('hr');
    expect(preview.settings!.labels).to.deep.equal({ hr: { 'panel.welcome': 'Bok' } });
  });

  const bad = {
    '<html>': 'not a text',
    '{"en":{"no.such":"x"}}': 'there is no text of this name',
    '{"en":{"panel.welcome":7}}': 'not a text',
    '{"en":{"identity.chatting-as":"Hi"}}': 'Keep {name} in the text',
    '{"?":{}}': 'neither a language nor the name of a text',
  };
  for (const [content, reason] of Object.entries(bad)) {
    it(`takes nothing of ${content}, and says why`, async () => {
      const el = await make({ en: { 'panel.welcome': 'Hi' } });
      const all = changesOf(el);
      await load(el, content);
      await until(() => find(el, '.wrong'));
      expect(textIn(find(el, '.wrong'))).to.contain(reason);
      expect(all).to.deep.equal([]);
    });
  }
});
