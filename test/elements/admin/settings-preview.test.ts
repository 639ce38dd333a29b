import { elementUpdated, expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/admin/settings-preview/define.js';
import type { PdSettingsPreview } from '../../../src/elements/admin/settings-preview/settings-preview.js';
import { defaultSettings, type WidgetSettings } from '../../../src/model/widget-settings.js';
import { deepTexts } from '../../support/deep-dom.js';
import { elementContract } from '../../support/element-contract.js';
import { click, find } from './hands.js';
import { until } from '../../support/until.js';

const settings: WidgetSettings = { ...defaultSettings('shop'), revision: 1 };

elementContract(
  'pd-settings-preview',
  () => html`<pd-settings-preview .settings=${settings}></pd-settings-preview>`,
);

const deepText = (root: ShadowRoot) =>
  deepTexts(root)
    .map(({ data }) => data)
    .join(' ');

describe('<pd-settings-preview>', () => {
  const make = (changes: Partial<WidgetSettings> = {}) =>
    fixture<PdSettingsPreview>(
      html`<pd-settings-preview .settings=${{ ...settings, ...changes }}></pd-settings-preview>`,
    );
  const shows = (el: Element, text: string) =>
    until(() => deepText(el.shadowRoot!).includes(text), `“${text}” is shown`);

  const first = {
    none: 'How can we help?',
    code: 'How can we help?',
    form: 'Start chat',
    optional: 'Continue as visitor',
  };
  for (const [authType, text] of Object.entries(first)) {
    it(`shows what a customer meets with "${authType}"`, async () => {
      await shows(await make({ authType: authType as WidgetSettings['authType'] }), text);
    });
  }

  it('shows nothing with `code` while the page names nobody, and says so', async () => {
    const el = await make({ authType: 'code' });
    await click(find(el, '[value=no]').parentElement!);
    await shows(el, 'Nothing is shown until your code says who is there.');
    expect(find(el, 'pd-chat-widget').getClientRects()).to.have.length(0);
  });

  it('follows the settings while they are being changed', async () => {
    const el = await make({ welcome: 'Ask the potters' });
    await shows(el, 'Ask the potters');
    const widget = find(el, 'pd-chat-widget');
    el.settings = { ...settings, welcome: 'Ask away', heading: 'Morrow' };
    await shows(el, 'Ask away');
    await shows(el, 'Morrow');
    expect(find(el, 'pd-chat-widget')).to.equal(widget);
  });

  it('speaks the language that is asked for', async () => {
    const el = await make();
    el.language = 'hr';
    await shows(el, 'Kako vam možemo pomoći?');
  });

  it('shows the end of a conversation, with what the settings give then', async () => {
    const el = await make({ authType: 'form', transcript: 'download', rating: 'on' });
    el.scene = 'ended';
    await shows(el, 'Start new conversation');
    await until(
      () =>
        find(el, 'pd-chat-widget')
          .shadowRoot!.querySelector('pd-chat-panel')!
          .shadowRoot!.querySelector('pd-rating-form, pd-transcript-form'),
      'a card',
    );
  });

  it('begins anew', async () => {
    const el = await make();
    const before = find(el, 'pd-chat-widget');
    await click(find(el, '[part=restart]'));
    await elementUpdated(el);
    expect(find(el, 'pd-chat-widget')).not.to.equal(before);
  });

  it('lets nobody around it hear what its widget does', async () => {
    const heard: string[] = [];
    const hear = ({ type }: Event) => heard.push(type);
    for (const type of ['pd-open', 'pd-login', 'pd-message-sent']) {
      document.addEventListener(type, hear);
    }
    const el = await make({ authType: 'form' });
    el.scene = 'ended';
    await shows(el, 'Start new conversation');
    expect(heard).to.deep.equal([]);
    for (const type of ['pd-open', 'pd-login', 'pd-message-sent']) {
      document.removeEventListener(type, hear);
    }
  });

  it('keeps nothing, whatever the page says of its own visitors', async () => {
    const before = [Object.keys(localStorage).join(), (await indexedDB.databases()).length];
    Object.assign(window, { custom_user_data: { externalId: 'boss', firstname: 'Boss' } });
    try {
      const el = await make({ authType: 'form' });
      await shows(el, 'Start chat');
      expect(deepText(el.shadowRoot!)).not.to.include('Boss');
    } finally {
      Reflect.deleteProperty(window, 'custom_user_data');
    }
    expect([Object.keys(localStorage).join(), (await indexedDB.databases()).length]).to.deep.equal(
      before,
    );
  });
});
