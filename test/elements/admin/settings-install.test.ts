import { elementUpdated, expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/admin/settings-install/define.js';
import type { PdSettingsInstall } from '../../../src/elements/admin/settings-install/settings-install.js';
import { defaultSettings, type WidgetSettings } from '../../../src/model/widget-settings.js';
import { elementContract } from '../../support/element-contract.js';
import { changesOf, click, find, savedBy, textIn } from './hands.js';
import { until } from '../../support/until.js';

const settings: WidgetSettings = { ...defaultSettings('shop'), revision: 1 };

elementContract(
  'pd-settings-install',
  () => html`<pd-settings-install .settings=${settings}></pd-settings-install>`,
);

describe('<pd-settings-install>', () => {
  const make = (changes: Partial<WidgetSettings> = {}, place: Partial<PdSettingsInstall> = {}) =>
    fixture<PdSettingsInstall>(
      html`<pd-settings-install
        .settings=${{ ...settings, ...changes }}
        .server=${place.server}
        .account=${place.account ?? 'default'}
      ></pd-settings-install>`,
    );
  const code = (el: Element) => find(el, '#page-code').textContent;
  const choose = async (el: PdSettingsInstall, content: string) => {
    const files = new DataTransfer();
    files.items.add(new File([content], 'settings.json'));
    const input = find<HTMLInputElement>(el, '[type=file]');
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    await until(() => find(el, '.wrong, .done'));
  };

  for (const authType of ['none', 'form', 'optional'] as const) {
    it(`names the widget alone with "${authType}", so that the settings take effect`, async () => {
      expect(code(await make({ authType }))).to.equal(
        '<script type="module" src="/cdn/pd-chat.js"></script>\n' +
          '<pd-chat-widget widget-id="shop"></pd-chat-widget>',
      );
    });
  }

  it('shows with `code` where the data go, and what the server signs', async () => {
    const el = await make({ authType: 'code' });
    expect(code(el)).to.match(/^<script>\s+custom_user_data = \{[^]*pd-chat-widget/);
    expect(textIn(find(el, '[part=lead]'))).to.contain('not into a plugin’s box');
    expect(find(el, '#server-code').textContent).to.contain("from 'pd-chat-kit/server'");
  });

  it('says that what the page itself says wins, and cannot be seen', async () => {
    expect(textIn(find(await make(), '[part=note] + [part=note]'))).to.equal(
      'What the page itself says, such as auth-type="form", wins over these settings, and cannot be seen here.',
    );
  });

  it('names server, account and type where there is a server', async () => {
    const place = { server: 'wss://chat.example.com/ws', account: 'a"b@example.com' };
    const el = await make({ authType: 'form' }, place);
    expect(code(el)).to.contain('server="wss://chat.example.com/ws"');
    expect(code(el)).to.contain('account="a&quot;b@example.com"');
    expect(code(el)).to.contain('auth-type="form"');
  });

  it('copies, also where there is no clipboard', async () => {
    const { execCommand } = document;
    let selected = '';
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    document.execCommand = () => Boolean((selected = getSelection()!.toString()));
    try {
      const el = await make();
      await click(find(el, '[part=copy]'));
      await until(() => textIn(find(el, '[part=copy]')) === 'Copied');
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
      document.execCommand = execCommand;
    }
    expect(selected).to.contain('pd-chat-widget');
  });

  it('takes settings from a file, but for the name of the widget', async () => {
    const el = await make();
    const all = changesOf(el);
    await choose(el, JSON.stringify({ ...settings, name: 'Other', authType: 'form' }));
    expect(all).to.have.length(1);
    expect(all[0]).to.include({ authType: 'form' });
    expect(all[0]).not.to.have.any.keys('name', 'widgetId', 'revision');
    expect(textIn(find(el, '.done'))).to.equal('The settings were imported.');
  });

  it('gives the settings as a file, which another widget takes as they are', async () => {
    const own = { authType: 'form', heading: 'Morrow', rating: 'on', accent: '#853f60' } as const;
    const el = await make(own);
    const file = await savedBy(() => click(find(el, '[part=export]')));
    expect(file.name).to.equal('chat-settings-shop.json');
    const other = await make();
    const all = changesOf(other);
    await choose(other, await file.text());
    expect(textIn(find(other, '.done'))).to.equal('The settings were imported.');
    expect(all[0]).to.include(own);
  });

  it('refuses a wrong value with the reason, and loses nothing else', async () => {
    const el = await make();
    const all = changesOf(el);
    await choose(el, JSON.stringify({ rating: 'on', position: 'top', colour: 'red' }));
    expect(all).to.deep.equal([{ rating: 'on' }]);
    const issues = [...el.shadowRoot!.querySelectorAll('li')].map(textIn);
    expect(issues).to.deep.equal([
      'Position position: none of bottom-end or bottom-start',
      'colour: there is no such setting',
    ]);
    await elementUpdated(el);
    await expect(el).to.be.accessible();
  });

  for (const content of ['<html>', '[]', 'null']) {
    it(`changes nothing by a file with ${content}`, async () => {
      const el = await make();
      const all = changesOf(el);
      await choose(el, content);
      expect(all).to.deep.equal([]);
      expect(textIn(find(el, '.wrong'))).to.contain('This file holds no settings.');
    });
  }
});
