import './no-preview.js';
import { elementUpdated, expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/admin/settings-after/define.js';
import type { PdSettingsAfter } from '../../../src/elements/admin/settings-after/settings-after.js';
import { authTypes } from '../../../src/model/auth-type.js';
import { defaultSettings, type WidgetSettings } from '../../../src/model/widget-settings.js';
import { elementContract } from '../../support/element-contract.js';
import { changesOf, click, find } from './hands.js';

const settings: WidgetSettings = { ...defaultSettings('shop'), authType: 'optional', revision: 1 };

elementContract(
  'pd-settings-after',
  () => html`<pd-settings-after .settings=${settings}></pd-settings-after>`,
);

describe('<pd-settings-after>', () => {
  const make = (changes: Partial<WidgetSettings> = {}) =>
    fixture<PdSettingsAfter>(
      html`<pd-settings-after .settings=${{ ...settings, ...changes }}></pd-settings-after>`,
    );

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
    const all = changesOf(el);
    await click(find(el, '[value=email]').parentElement!);
    expect(all).to.deep.equal([{ transcript: 'email' }]);
    el.settings = { ...settings, transcript: 'email' };
    await elementUpdated(el);
    expect(find(el, '#transcript-hint').textContent).to.contain('can ask for a copy');
  });

  it('tells of the rating that is switched on', async () => {
    const el = await make();
    const all = changesOf(el);
    find(el, '#rating').focus();
    await sendKeys({ press: 'Space' });
    expect(all).to.deep.equal([{ rating: 'on' }]);
  });
});
