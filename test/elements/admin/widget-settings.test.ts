import './no-preview.js';
import { elementUpdated, expect, fixture, fixtureSync, html } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { ConnectionError, type AgentConnection } from '../../../src/connections/connection.js';
import { localAgent, localCustomer } from '../../../src/connections/local/local.js';
import { MemoryTeam } from '../../../src/connections/memory/memory-team.js';
import '../../../src/elements/admin/widget-settings/define.js';
import type { PdWidgetSettings } from '../../../src/elements/admin/widget-settings/widget-settings.js';
import { defaultSettings, type WidgetSettings } from '../../../src/model/widget-settings.js';
import { elementContract } from '../../support/element-contract.js';
import { until } from '../../support/until.js';

const shared = new MemoryTeam();
elementContract(
  'pd-widget-settings',
  () => html`<pd-widget-settings .connection=${shared.agent()}></pd-widget-settings>`,
);

describe('<pd-widget-settings>', () => {
  let team: MemoryTeam;
  let connection: AgentConnection;

  beforeEach(async () => {
    await setViewport({ width: 1280, height: 800 });
    team = new MemoryTeam();
    connection = team.agent();
  });
  after(() => setViewport({ width: 800, height: 600 }));

  const store = (settings: Partial<WidgetSettings> & { widgetId: string }) =>
    team.agent().saveSettings({ ...defaultSettings(settings.widgetId), ...settings });
  const stored = async (widgetId: string) =>
    (await team.agent().widgets()).find((one) => one.widgetId === widgetId);

  const make = () =>
    fixture<PdWidgetSettings>(
      html`<pd-widget-settings .connection=${connection}></pd-widget-settings>`,
    );
  const ready = async () => {
    const el = await make();
    await until(() => find(el, 'pd-settings-general'));
    await elementUpdated(find(el, 'pd-settings-general'));
    return el;
  };
  const turnTo = async (el: PdWidgetSettings, tab: PdWidgetSettings['tab']) => {
    el.tab = tab;
    await elementUpdated(el);
  };
  const find = (el: Element, ...path: string[]) => {
    let at: Element | null = el;
    for (const selector of path) at = at!.shadowRoot!.querySelector(selector);
    return at as HTMLElement;
  };
  const press = async (element: HTMLElement, key: string) => {
    element.focus();
    await sendKeys({ press: key });
  };
  const click = async (element: Element) => {
    element.scrollIntoView({ block: 'nearest' });
    const { x, y, width, height } = element.getBoundingClientRect();
    await sendMouse({
      type: 'click',
      position: [Math.round(x + width / 2), Math.round(y + height / 2)],
    });
  };
  const save = (el: Element) => find(el, '.save').textContent!.trim();
  const heading = (el: Element) => find(el, 'h2').textContent!.trim();

  it('shows the built-in widget where nothing is stored, and stores it with the first change', async () => {
    const el = await ready();
    expect(heading(el)).to.equal('default');
    expect(save(el)).to.equal('');
    expect(await stored('default')).to.be.undefined;

    await press(
      find(el, 'pd-settings-general', 'pd-auth-type-picker', '[value=none]'),
      'ArrowDown',
    );
    await until(() => save(el) === 'Saved');
    expect(await stored('default')).to.include({ authType: 'code', revision: 1 });
  });

  it('saves a title that is left', async () => {
    await store({ widgetId: 'shop', name: 'Shop' });
    const el = await ready();
    await turnTo(el, 'appearance');
    find(el, 'pd-settings-appearance', '#title').focus();
    await sendKeys({ type: 'Morrow' });
    await sendKeys({ press: 'Tab' });
    await until(async () => (await stored('shop'))?.heading === 'Morrow');
  });

  it('leads through its tabs by the arrow keys, round at the ends', async () => {
    const el = await ready();
    const chosen = () => find(el, '[aria-selected=true]').id;
    const last = [...el.shadowRoot!.querySelectorAll('[role=tab]')].at(-1)!.id;
    find(el, '#tab-general').focus();
    const seen: string[] = [];
    for (const key of ['ArrowRight', 'End', 'ArrowRight', 'ArrowLeft', 'Home']) {
      await sendKeys({ press: key });
      await elementUpdated(el);
      expect(el.shadowRoot!.activeElement!.id).to.equal(chosen());
      seen.push(chosen());
    }
    expect(seen).to.deep.equal(['tab-appearance', last, 'tab-general', last, 'tab-general']);
  });

  for (const locale of ['en', 'ar']) {
    it(`shows the tab that the page has chosen, where they do not all fit (${locale})`, async () => {
      const el = await ready();
      el.locale = locale;
      el.style.inlineSize = '380px';
      await turnTo(el, 'install');
      const [tab, row] = ['#tab-install', '.tabs'].map((one) =>
        find(el, one).getBoundingClientRect(),
      );
      expect(tab!.left).to.be.least(row!.left - 1);
      expect(tab!.right).to.be.most(row!.right + 1);
    });
  }

  it('mirrors the arrow keys where the language is', async () => {
    const el = await ready();
    el.locale = 'ar';
    await elementUpdated(el);
    find(el, '#tab-general').focus();
    await sendKeys({ press: 'ArrowLeft' });
    await elementUpdated(el);
    expect(find(el, '[aria-selected=true]').id).to.equal('tab-appearance');
  });

  it('makes another widget with the same settings', async () => {
    await store({ widgetId: 'shop', name: 'Shop', authType: 'form', accent: '#7c3aed' });
    const el = await ready();
    await click(find(el, 'pd-widget-list', '.dots'));
    await elementUpdated(find(el, 'pd-widget-list'));
    await click(find(el, 'pd-widget-list', '.duplicate'));
    await until(() => heading(el) === 'Shop (copy)');
    await until(async () => (await stored('shop-copy'))?.accent === '#7c3aed');
    expect(await stored('shop-copy')).to.include({ authType: 'form', name: 'Shop (copy)' });
  });

  it('shows what someone else saves', async () => {
    const shop = await store({ widgetId: 'shop', name: 'Shop' });
    const el = await ready();
    await team.agent().saveSettings({ ...shop, name: 'Store' });
    await until(() => heading(el) === 'Store');
  });

  it('says that someone else’s change was replaced', async () => {
    await store({ widgetId: 'shop' });
    const el = await ready();
    const { saveSettings } = connection;
    connection.saveSettings = async () => {
      connection.saveSettings = saveSettings;
      await store({ ...(await stored('shop'))!, rating: 'on', transcript: 'email' });
      throw new ConnectionError('conflict');
    };
    await turnTo(el, 'after');
    await press(find(el, 'pd-settings-after', '[value=off]'), 'ArrowRight');
    await until(() => find(el, '.box'));
    expect(find(el, '.box').textContent).to.contain(
      'Someone else changed this at the same time: Transcript.',
    );
    expect(await stored('shop')).to.include({ transcript: 'download', rating: 'on' });
    await expect(el).to.be.accessible();
    await click(find(el, '.box button'));
    await elementUpdated(el);
    expect(find(el, '.box')).not.to.exist;
  });

  it('keeps a change that could not be saved, and tries again', async () => {
    const el = await ready();
    connection.saveSettings = () => Promise.reject(new ConnectionError('unavailable'));
    await turnTo(el, 'after');
    await press(find(el, 'pd-settings-after', '#rating'), 'Space');
    await until(() => save(el) === 'Not saved');
    expect(find(el, '[role=alert]').textContent).to.contain('could not be saved, but is kept here');
    expect(find(el, 'pd-settings-after', '#rating')).to.have.property('checked', true);
    await expect(el).to.be.accessible();

    Reflect.deleteProperty(connection, 'saveSettings');
    await click(find(el, '[role=alert] button'));
    await until(() => save(el) === 'Saved');
    expect((await stored('default'))?.rating).to.equal('on');
  });

  it('adds a widget and shows it', async () => {
    const el = await ready();
    await click(find(el, 'pd-widget-list', '.add'));
    await elementUpdated(find(el, 'pd-widget-list'));
    await sendKeys({ type: 'Customer portal' });
    await sendKeys({ press: 'Enter' });
    await until(() => heading(el) === 'Customer portal');
    await until(() => stored('customer-portal'));
  });

  it('removes a widget, with the focus on "Undo", and puts it back', async () => {
    await store({ widgetId: 'a', name: 'First', heading: 'Hello' });
    await store({ widgetId: 'b', name: 'Second' });
    const el = await ready();
    await click(find(el, 'pd-widget-list', '.dots'));
    await elementUpdated(find(el, 'pd-widget-list'));
    await click(find(el, 'pd-widget-list', '.remove'));
    await until(() => find(el, '.toast'));
    expect(find(el, '.toast p').textContent).to.equal(
      'First was removed. Pages that still show it use the built-in settings.',
    );
    expect(heading(el)).to.equal('Second');
    await until(() => el.shadowRoot!.activeElement === find(el, '.undo'));
    // While it fades in, its contrast is not what it will be.
    await Promise.all(
      find(el, '.toast')
        .getAnimations()
        .map(({ finished }) => finished),
    );
    await expect(el).to.be.accessible();

    await sendKeys({ press: 'Enter' });
    await until(async () => (await stored('a'))?.heading === 'Hello');
    await until(() => heading(el) === 'First');
    expect(find(el, '.toast')).not.to.exist;
    expect(el.shadowRoot!.activeElement).to.equal(find(el, 'pd-widget-list'));
  });

  it('says that the settings could not be loaded, and tries again', async () => {
    connection.widgets = () => Promise.reject(new ConnectionError('unavailable'));
    const el = await make();
    await until(() => find(el, '[role=alert]'));
    expect(find(el, '[role=alert] h2').textContent!.trim()).to.equal(
      'The settings could not be loaded',
    );
    await expect(el).to.be.accessible();
    Reflect.deleteProperty(connection, 'widgets');
    await click(find(el, '[role=alert] button'));
    await until(() => find(el, 'pd-settings-general'));
  });

  it('says that a person without access has none', async () => {
    connection.widgets = () => Promise.reject(new ConnectionError('forbidden'));
    const el = await make();
    await until(() => find(el, '[role=alert]'));
    expect(find(el, '[role=alert] p').textContent).to.contain('You have no access');
  });

  it('shows nothing of loading before it has taken 300 ms', async () => {
    connection.widgets = () => new Promise(() => {});
    const el = fixtureSync<PdWidgetSettings>(
      html`<pd-widget-settings .connection=${connection}></pd-widget-settings>`,
    );
    await until(() => find(el, '.content .loading'));
    const blocks = find(el, '.content .loading');
    const [appears] = blocks.getAnimations();
    expect(getComputedStyle(blocks).visibility).to.equal('hidden');
    expect(appears!.effect!.getComputedTiming().delay).to.equal(300);
    appears!.finish();
    expect(getComputedStyle(blocks).visibility).to.equal('visible');
  });

  it('says that the browser keeps nothing', async () => {
    let tell: ((event: { type: 'storage-refused' }) => void) | undefined;
    const { subscribe } = connection;
    connection.subscribe = (listener) => {
      tell = listener;
      return subscribe.call(connection, listener);
    };
    const el = await ready();
    tell!({ type: 'storage-refused' });
    await elementUpdated(el);
    expect(find(el, '.box').textContent).to.contain('This browser does not keep data.');
  });

  it('has the list beside the settings, and where there is no room a select above', async () => {
    await store({ widgetId: 'a' });
    await store({ widgetId: 'b' });
    const el = await ready();
    expect(find(el, '.side').offsetWidth).to.equal(248);
    expect(find(el, 'pd-widget-list', 'ul')).to.exist;

    await setViewport({ width: 600, height: 800 });
    await until(() => find(el, 'pd-widget-list', 'select'));
    expect(find(el, '.side').offsetWidth).to.equal(el.offsetWidth);
    await press(find(el, 'pd-widget-list', 'select'), 'ArrowDown');
    await until(() => heading(el) === 'b');
  });

  it('shows another account’s widgets when its connection is replaced', async () => {
    await store({ widgetId: 'shop', name: 'Shop' });
    const el = await ready();
    const other = new MemoryTeam();
    await other.agent().saveSettings({ ...defaultSettings('x'), name: 'Other' });
    el.connection = other.agent();
    await until(() => heading(el) === 'Other');
  });

  it('leaves a connection that was given open', async () => {
    const el = await ready();
    el.remove();
    await until(() => true);
    expect(await connection.widgets()).to.deep.equal([]);
  });

  it('uses this browser’s storage where no connection is given, and signs nobody in', async () => {
    const account = `settings-test-${crypto.randomUUID()}`;
    const el = await fixture<PdWidgetSettings>(
      html`<pd-widget-settings account=${account}></pd-widget-settings>`,
    );
    await until(() => find(el, 'pd-settings-general'));
    await elementUpdated(find(el, 'pd-settings-general'));
    await turnTo(el, 'after');
    await press(find(el, 'pd-settings-after', '#rating'), 'Space');
    await until(() => save(el) === 'Saved');
    const agent = localAgent({ account });
    const customer = localCustomer({ account, widgetId: 'default' });
    expect((await customer.readSettings())?.rating).to.equal('on');
    await Promise.all([agent.close(), customer.close()]);
    el.remove();
    indexedDB.deleteDatabase(`pd-chat-team:${account}`);
  });
});
