import './no-preview.js';
import { elementUpdated, expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/admin/settings-general/define.js';
import type { PdSettingsGeneral } from '../../../src/elements/admin/settings-general/settings-general.js';
import type { PdSettingsPreview } from '../../../src/elements/admin/settings-preview/settings-preview.js';
import { defaultSettings, type WidgetSettings } from '../../../src/model/widget-settings.js';
import { elementContract } from '../../support/element-contract.js';
import { fakeClock } from '../../support/fake-clock.js';
import { changesOf, find, textIn } from './hands.js';

const settings: WidgetSettings = {
  ...defaultSettings('shop'),
  authType: 'optional',
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
  it('tells of another authentication type', async () => {
    const el = await make();
    const all = changesOf(el);
    find(el, 'pd-auth-type-picker').focus();
    await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ press: 'Tab' });
    expect(all).to.deep.equal([{ authType: 'form' }]);
  });

  it('does not tell of a type that the arrow keys only pass', async () => {
    const clock = fakeClock();
    const el = await make({ authType: 'none' });
    const all = changesOf(el);
    find(el, 'pd-auth-type-picker').focus();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    expect(all).to.deep.equal([]);
    expect(find<HTMLElement & { value: string }>(el, 'pd-auth-type-picker').value).to.equal(
      'optional',
    );
    clock.pass(800);
    expect(all).to.deep.equal([{ authType: 'optional' }]);
  });

  it('says that an attribute in the page wins', async () => {
    const el = await make();
    expect(textIn(find(el, '[part=note]'))).to.equal(
      'An attribute in the page, such as auth-type="form", wins over what is set here.',
    );
  });

  it('shows the widget as the chosen type makes it, before it counts', async () => {
    const el = await make({ authType: 'none' });
    find(el, 'pd-auth-type-picker').focus();
    await sendKeys({ press: 'ArrowUp' });
    await elementUpdated(el);
    expect(find<PdSettingsPreview>(el, 'pd-settings-preview').settings!.authType).to.equal(
      'optional',
    );
  });

  it('takes only a signed word where the page’s code says who is there, if that is switched on', async () => {
    const el = await make({ authType: 'code' });
    const all = changesOf(el);
    find(el, '#verified-only').focus();
    await sendKeys({ press: 'Space' });
    expect(all).to.deep.equal([{ verifiedOnly: true }]);
  });

  it('offers that nowhere else, unless it is on and may have to be switched off', async () => {
    const el = await make({ authType: 'form' });
    const offered = () => find(el, '#verified-only') !== null;
    expect(offered()).to.be.false;
    el.settings = { ...el.settings!, verifiedOnly: true };
    await elementUpdated(el);
    expect(offered()).to.be.true;
  });
});
