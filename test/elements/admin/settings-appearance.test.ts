import './no-preview.js';
import { elementUpdated, expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/admin/settings-appearance/define.js';
import type { PdSettingsAppearance } from '../../../src/elements/admin/settings-appearance/settings-appearance.js';
import { defaultSettings, type WidgetSettings } from '../../../src/model/widget-settings.js';
import { elementContract } from '../../support/element-contract.js';
import { changesOf, click, find, textIn } from './hands.js';

const settings: WidgetSettings = {
  ...defaultSettings('shop'),
  heading: 'Morrow Tableware',
  revision: 1,
};

elementContract(
  'pd-settings-appearance',
  () => html`<pd-settings-appearance .settings=${settings}></pd-settings-appearance>`,
);

describe('<pd-settings-appearance>', () => {
  const make = (changes: Partial<WidgetSettings> = {}) =>
    fixture<PdSettingsAppearance>(
      html`<pd-settings-appearance
        .settings=${{ ...settings, ...changes }}
      ></pd-settings-appearance>`,
    );
  const write = async (el: Element, field: string, text: string) => {
    const input = find<HTMLInputElement>(el, field);
    input.focus();
    input.select();
    await sendKeys({ type: text });
    await sendKeys({ press: 'Tab' });
    await elementUpdated(el);
  };

  it('tells of a title when it is left, without the blanks around it', async () => {
    const el = await make();
    const all = changesOf(el);
    await write(el, '#title', ' Morrow ');
    expect(all).to.deep.equal([{ heading: 'Morrow' }]);
  });

  it('tells of nothing when the title is left as it was', async () => {
    const el = await make();
    const all = changesOf(el);
    await write(el, '#title', 'Morrow Tableware ');
    expect(all).to.deep.equal([]);
    expect(find<HTMLInputElement>(el, '#title').value).to.equal('Morrow Tableware');
  });

  it('says at the field that a title is too long, and keeps it', async () => {
    const el = await make();
    const all = changesOf(el);
    const long = 'x'.repeat(81);
    await write(el, '#title', long);
    const input = find<HTMLInputElement>(el, '#title');
    expect(all).to.deep.equal([]);
    expect(input.value).to.equal(long);
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    expect(input.getAttribute('aria-describedby')).to.contain('title-error');
    expect(find(el, '#title-error').textContent).to.contain('Shorten the title to 80 characters.');
  });

  it('keeps a title that is too long also while another widget is looked at', async () => {
    const el = await make();
    const long = 'x'.repeat(81);
    await write(el, '#title', long);
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
    el.settings = { ...settings, heading: 'Theirs', welcome: 'Hello' };
    await elementUpdated(el);
    expect(find<HTMLInputElement>(el, '#title').value).to.equal('Morrow Tableware!');
    expect(find<HTMLInputElement>(el, '#welcome').value).to.equal('Hello');
  });

  const colours = { '#7C9CBF': '#7c9cbf', abc: '#aabbcc', '#106450': '#106450' };
  for (const [typed, saved] of Object.entries(colours)) {
    it(`takes ${typed} as a colour`, async () => {
      const el = await make({ accent: '#000000' });
      const all = changesOf(el);
      await write(el, '#accent', typed);
      expect(all).to.deep.equal([{ accent: saved }]);
    });
  }

  it('says what a colour looks like where it is none', async () => {
    const el = await make();
    const all = changesOf(el);
    await write(el, '#accent', 'blueish');
    expect(all).to.deep.equal([]);
    expect(textIn(find(el, '#accent-error'))).to.equal(
      'Enter a colour as six digits, such as #106450',
    );
  });

  it('names the contrast of a pale colour, and what is done about it', async () => {
    const el = await make({ accent: '#7c9cbf' });
    expect(textIn(find(el, '[part=warning]'))).to.equal(
      'White text on it reaches 2.8 : 1. It is darkened until text is readable.',
    );
  });

  it('has nothing to say of a colour with enough of it', async () => {
    const el = await make({ accent: '#106450' });
    expect(find(el, '[part=warning]')).not.to.exist;
  });

  it('tells of another corner, and of another scheme', async () => {
    const el = await make();
    const all = changesOf(el);
    await click(find(el, '[value=bottom-start]').parentElement!);
    await click(find(el, '[value=dark]').parentElement!);
    expect(all).to.deep.equal([{ position: 'bottom-start' }, { theme: 'dark' }]);
  });

  it('tells of the sound that is switched off', async () => {
    const el = await make();
    const all = changesOf(el);
    find(el, '#sound').focus();
    await sendKeys({ press: 'Space' });
    expect(all).to.deep.equal([{ sound: 'off' }]);
  });
});
