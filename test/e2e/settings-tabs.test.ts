// Each tab of the settings, a widget that follows in another tab, and each snippet in an empty page.
import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, afterEach, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { Admin, Customer, enterPlainShop, enterSettings } from './people.js';
import { eventually, launch, type Stage } from './support.js';

const types = ['none', 'code', 'form', 'optional'] as const;

describe('the tabs of the settings', () => {
  let stage: Stage;

  before(async () => {
    stage = await launch();
  });
  afterEach(() => stage.endScene());
  after(() => stage.close());

  it('dress a running widget: title, welcome, corner, scheme and colour', async () => {
    const context = await stage.newContext();
    const admin = await enterSettings(stage, context);
    const customer = await enterPlainShop(stage, context);
    await customer.openChat();
    await admin.turnTo('Appearance');
    const { page } = admin;
    for (const [label, text] of [
      ['Title', 'Ask the potters'],
      ['Welcome line', 'What shall we throw?'],
      ['Accent colour', '#7c9cbf'],
    ] as const) {
      await admin.fill(page.getByLabel(label, { exact: true }), text);
    }
    await page.getByText('White text on it reaches 2.8 : 1.').waitFor();
    await page.getByRole('radio', { name: 'At the start' }).check({ force: true });
    await page.getByRole('radio', { name: 'Dark' }).check({ force: true });
    await customer.panel.getByText('What shall we throw?').waitFor();
    await eventually(
      () =>
        customer.widget.locator('#root').evaluate((root) => {
          const style = getComputedStyle(root);
          return [style.alignItems, style.colorScheme];
        }),
      ['start', 'dark'],
    );
  });

  it('make the form that a customer fills in', async () => {
    const context = await stage.newContext();
    const admin = await enterSettings(stage, context);
    const { page } = admin;
    await admin.setAuthType('form');
    const customer = await enterPlainShop(stage, context);
    await customer.openChat();
    await admin.addField('Order number');
    await customer.loginForm.getByLabel('Order number').waitFor();
    await page.getByRole('button', { name: 'Remove First name' }).click();
    await eventually(() => customer.loginForm.getByLabel('First name').count(), 0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await customer.loginForm.getByLabel('First name').waitFor();
    await page.getByLabel('Text', { exact: true }).fill('I agree to everything.');
    await page.getByLabel('Text', { exact: true }).blur();
    await customer.loginForm.getByText('I agree to everything.').waitFor();
  });

  it('say when the team answers: hours, and a day on which it does not', async () => {
    const context = await stage.newContext();
    const admin = await enterSettings(stage, context);
    const { page } = admin;
    const customer = await enterPlainShop(stage, context);
    await customer.openChat();
    await customer.composer.waitFor();
    await admin.turnTo('Hours');
    await page.getByRole('switch', { name: 'Keep business hours' }).check();
    await admin.fill(page.getByLabel('Time zone'), 'utc');
    for (const day of ['Tuesday', 'Wednesday', 'Thursday', 'Friday']) {
      await page.getByRole('button', { name: `Remove these hours of ${day}` }).click();
      await admin.saved();
    }
    await page.getByLabel('Monday, from').fill('00:00');
    await page.getByLabel('Monday, to').fill('00:00');
    await page.getByLabel('Monday, to').blur();
    await page.getByRole('button', { name: 'Copy the hours of Monday' }).click();
    for (const box of await page.locator('.copying input').all()) await box.check();
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await page.getByText('Open, around the clock.').waitFor();
    await eventually(() => customer.panel.getByText('away').count(), 0);
    await admin.addDayOff(new Date().toISOString().slice(0, 10));
    await page.getByText('Closed now. Opens tomorrow').waitFor();
    await customer.panel.getByText('We’re away until').waitFor();
    await page.getByRole('switch', { name: 'Keep business hours' }).uncheck();
    await eventually(() => customer.panel.getByText('away').count(), 0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await customer.panel.getByText('We’re away until').waitFor();
  });

  it('give a running widget other words, in its own language alone', async () => {
    const context = await stage.newContext();
    const admin = await enterSettings(stage, context);
    const { page } = admin;
    const customer = await enterPlainShop(stage, context);
    await customer.openChat();
    await admin.turnTo('Languages');
    const replace = (language: string, text: string) =>
      admin.replaceLabel('panel.welcome', language, text);
    await replace('hr', 'Pitajte lončare');
    await replace('en', 'Ask the potters');
    await customer.panel.getByText('Ask the potters').waitFor();
    await customer.page.evaluate(() => (document.documentElement.lang = 'hr'));
    await customer.panel.getByText('Pitajte lončare').waitFor();
    await page.bringToFront();
    await page.getByRole('button', { name: 'Built-in text: panel.welcome' }).click();
    await customer.page.evaluate(() => (document.documentElement.lang = 'en'));
    await customer.panel.getByText('How can we help?').waitFor();
    // A language that is not built in: what nobody has written yet is in English.
    await page.getByLabel('Another language').fill('sl');
    await page.getByRole('button', { name: 'Add a language' }).click();
    await replace('sl', 'Vprašajte lončarje');
    await customer.page.evaluate(() => (document.documentElement.lang = 'sl'));
    await customer.panel.getByText('Vprašajte lončarje').waitFor();
    await customer.panel.getByPlaceholder('Write a message').waitFor();
  });

  it('switch the sound off, and its mute in the menu with it', async () => {
    const context = await stage.newContext();
    const admin = await enterSettings(stage, context);
    const customer = await enterPlainShop(stage, context);
    await customer.openChat();
    await customer.write('Is it loud?');
    const mute = async () => (await customer.menu()).some((item) => item.includes('sound'));
    await eventually(mute, true);
    await admin.turnTo('Appearance');
    await admin.page.getByRole('switch', { name: 'Sound' }).uncheck();
    await admin.saved();
    await eventually(mute, false);
  });

  it('hide at once whom only the page’s own word names, where only a token may', async () => {
    const context = await stage.newContext();
    const admin = await enterSettings(stage, context);
    await admin.setAuthType('code');
    const customer = await enterPlainShop(stage, context);
    await customer.page.evaluate(() => {
      Object.assign(window, { custom_user_data: { externalId: '7', firstname: 'Ana' } });
    });
    await customer.launcher.waitFor();
    await customer.openChat();
    const { page } = admin;
    await page.bringToFront();
    await page.getByRole('switch', { name: 'Accept only verified identity' }).check();
    await admin.saved();
    await customer.launcher.waitFor({ state: 'hidden' });
    await customer.panel.waitFor({ state: 'hidden' });
    await page.getByRole('switch', { name: 'Accept only verified identity' }).uncheck();
    await customer.launcher.waitFor();
  });

  it('show a preview that stores nothing and is heard by nobody', async () => {
    const { page } = await enterSettings(stage, await stage.newContext());
    const preview = page.locator('pd-settings-preview pd-chat-widget');
    await preview.locator('textarea').fill('Only an example');
    await preview.locator('textarea').press('Enter');
    await preview.locator('.bubble').filter({ hasText: 'Only an example' }).waitFor();
    const kept = await page.evaluate(async () => [
      Object.keys(localStorage),
      (await indexedDB.databases()).map(({ name }) => name),
    ]);
    assert.equal(JSON.stringify(kept).includes('preview'), false, JSON.stringify(kept));
    assert.equal(JSON.stringify(kept).includes('pd-chat-customer'), false, JSON.stringify(kept));
  });
});

describe('the snippets of the tab Install', () => {
  let stage: Stage;
  let server: Server;
  let pasted = '';
  let url = '';

  before(async () => {
    stage = await launch();
    const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
    const bundles = sirv(folder('../../dist/cdn'), { dev: true });
    const pages = sirv(folder('../../demo'), { dev: true });
    // An empty page of a site: no policy, nothing but what was copied.
    server = createServer((request, response) => {
      if (request.url === '/pasted.html') {
        response.setHeader('Content-Type', 'text/html;charset=utf-8');
        response.end(
          `<!doctype html><html lang="en"><title>Empty</title><body>${pasted}</body></html>`,
        );
      } else if (request.url?.startsWith('/cdn/')) {
        request.url = request.url.slice('/cdn'.length);
        bundles(request, response);
      } else pages(request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://localhost:${(server.address() as AddressInfo).port}/`;
  });
  afterEach(() => stage.endScene());
  after(async () => {
    await stage.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  for (const type of types) {
    it(`work unedited with "${type}"`, async () => {
      const context = await stage.newContext();
      const page = await context.newPage();
      await page.goto(`${url}settings.html`);
      await page.locator('pd-settings-general').waitFor();
      const admin = new Admin(page);
      if (type !== 'none') await admin.setAuthType(type);
      await admin.turnTo('Install');
      pasted = await page.locator('#page-code').innerText();

      const site = await context.newPage();
      await site.goto(`${url}pasted.html`);
      const customer = new Customer(site);
      await customer.openChat();
      if (type === 'form' || type === 'optional') {
        await customer.loginForm.waitFor();
        const skip = customer.loginForm.getByRole('button', { name: 'Continue as visitor' });
        assert.equal(await skip.count(), type === 'optional' ? 1 : 0);
      } else {
        await customer.write('Hello from an empty page');
      }
    });
  }
});
