import { expect } from '@open-wc/testing';
import { SitePage } from './site-page.js';
import { ana, chatStage, databaseNames, nextFrame } from './support.js';

/* Rule 8: before the person acts nothing is stored, and nothing requested but the kit's own files. */

describe('Before the person acts, <pd-chat-widget>', () => {
  const chat = chatStage();
  let page: SitePage;

  beforeEach(async () => {
    page = await SitePage.open();
    await page.kit();
  });

  const stored = async () => ({
    local: JSON.stringify(localStorage),
    session: JSON.stringify(sessionStorage),
    cookies: document.cookie,
    databases: (await databaseNames()).sort(),
    caches: await caches.keys(),
  });
  const requested = () =>
    (page.window.performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .map(({ name }) => new URL(name))
      .filter(({ pathname }) => !/\/(src|node_modules)\/|__web-dev-server/.test(pathname))
      .map(String);
  const passes = async () => {
    for (let n = 0; n < 20; n++) await nextFrame();
  };
  const put = (attributes: string) =>
    page.markup(`<pd-chat-widget account="${chat.account}" ${attributes}></pd-chat-widget>`);

  for (const authType of ['none', 'code', 'form', 'optional']) {
    it(`stores and requests nothing (${authType}), not even when it is shown`, async () => {
      const before = await stored();
      if (authType === 'code') page.script(`custom_user_data = ${JSON.stringify(ana)}`);
      const widget = put(`auth-type="${authType}"`);
      await chat.there('pd-chat-launcher', widget);
      widget.show();
      await chat.there('pd-chat-window', widget);
      await passes();
      expect(await stored()).to.deep.equal(before);
      expect(requested()).to.deep.equal([]);
    });

    it(`stores and requests nothing with open in the markup (${authType})`, async () => {
      const before = await stored();
      if (authType === 'code') page.script(`custom_user_data = ${JSON.stringify(ana)}`);
      const widget = put(`auth-type="${authType}" open`);
      await chat.there('pd-chat-window', widget);
      await passes();
      expect(await stored()).to.deep.equal(before);
      expect(requested()).to.deep.equal([]);
    });
  }

  it('stores nothing by being looked at and closed, but by the first key in the composer', async () => {
    const before = await stored();
    await chat.putLocal({ authType: 'none' });
    await chat.openPanel();
    await chat.click('Close chat', chat.one('pd-chat-window'));
    await chat.openPanel();
    await chat.click(await chat.there('textarea'));
    await passes();
    expect(await stored()).to.deep.equal(before);
    await chat.hasWritten('Hello');
    expect((await stored()).databases).to.include(`pd-chat-customer:${chat.account}`);
  });

  it('is nothing at all under code, while the page names nobody', async () => {
    const before = await stored();
    const { document } = page.window;
    const height = document.documentElement.scrollHeight;
    const widget = put('auth-type="code" open');
    await passes();
    widget.show();
    await passes();
    expect(widget.getClientRects(), 'no box').to.have.length(0);
    expect(document.documentElement.scrollHeight, 'no layout space').to.equal(height);
    expect(widget.shadowRoot!.childElementCount, 'nothing to focus').to.equal(0);
    expect(widget.tabIndex).to.equal(-1);
    expect(await stored()).to.deep.equal(before);
    expect(requested()).to.deep.equal([]);
  });

  it('takes no space inline either, under code', async () => {
    const widget = put('auth-type="code" inline');
    await passes();
    expect(widget.getClientRects()).to.have.length(0);
  });

  it('reads the stored settings once at most, and creates no database by it', async () => {
    const before = await stored();
    const widget = put('');
    await chat.there('pd-chat-launcher', widget);
    await passes();
    expect(await stored()).to.deep.equal(before);
    expect(requested()).to.deep.equal([]);
  });

  it('makes one request for the settings’ file where that is named', async () => {
    const src = new URL('../../../session/fixtures/blank.html', import.meta.url).href;
    put(`settings-src="${src}?settings"`);
    for (let n = 0; n < 300 && !requested().length; n++) await nextFrame();
    expect(requested()).to.deep.equal([`${src}?settings`]);
  });
});
