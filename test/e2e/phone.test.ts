import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { enterDesk, enterSettings, enterShop } from './people.js';
import { eventually, launch, type Stage } from './support.js';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

const noSideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);

describe('on a phone', () => {
  let stage: Stage;

  before(async () => {
    stage = await launch();
  });
  afterEach(() => stage.endScene());
  after(() => stage.close());

  it('the chat fills the screen, keeps the keyboard within, and gives the page back', async () => {
    const customer = await enterShop(stage, 'optional', { context: await stage.newContext(phone) });
    const { page, panel } = customer;
    assert.ok(await noSideways(page));
    await customer.openChat();
    await customer.loginForm.waitFor();
    await eventually(() => panel.boundingBox(), { x: 0, y: 0, width: 390, height: 844 });
    assert.equal(await customer.launcher.isVisible(), false, 'nothing on top of the chat');
    for (let n = 0; n < 12; n++) {
      await page.keyboard.press('Tab');
      assert.equal(await page.evaluate(() => document.activeElement?.localName), 'pd-chat-widget');
    }
    await customer.continueAsVisitor();
    await customer.write('Hello from the bus');
    await eventually(async () => {
      const box = (await customer.composer.boundingBox())!;
      return box.y + box.height <= 844;
    }, true);
    await customer.closeChat();
    await customer.launcher.waitFor();
    const box = (await customer.launcher.boundingBox())!;
    assert.ok(box.width >= 44 && box.height >= 44);
  });

  it('keeps what is read and pressed out of the notch and off the home indicator', async () => {
    const context = await stage.newContext(phone);
    const customer = await enterShop(stage, 'none', { context });
    const { page } = customer;
    const device = await context.newCDPSession(page);
    await device.send('Emulation.setSafeAreaInsetsOverride', { insets: { top: 47, bottom: 34 } });
    const edges = async (locator: Locator) => {
      const { y, height } = (await locator.boundingBox())!;
      return { top: y, below: 844 - y - height };
    };
    await eventually(async () => (await edges(customer.launcher)).below >= 34, true);
    await customer.openChat();
    await customer.write('Hello');
    await eventually(async () => (await edges(customer.composer)).below >= 34, true);
    const close = customer.panel.getByRole('button', { name: 'Close chat' });
    assert.ok((await edges(close)).top >= 47, 'the header is below the notch');
  });

  it('what can be tapped is big enough', async () => {
    const customer = await enterShop(stage, 'optional', { context: await stage.newContext(phone) });
    await customer.openChat();
    await customer.loginForm.waitFor();
    const small = async () => {
      const found: string[] = [];
      for (const button of await customer.panel.locator('button:visible').all()) {
        const box = (await button.boundingBox())!;
        // To the pixel: what stands in thirds of one comes back as 43.999999.
        if (Math.round(box.height) < 44) found.push(`${await button.innerText()}: ${box.height}`);
      }
      return found;
    };
    assert.deepEqual(await small(), []);
    await customer.continueAsVisitor();
    await customer.write('Hello');
    assert.deepEqual(await small(), []);
    const size = await customer.composer.evaluate((field) => getComputedStyle(field).fontSize);
    assert.ok(parseFloat(size) >= 16, 'or iOS zooms in');
  });

  it('the desk is one column: the inbox, then the conversation, then the contact', async () => {
    const context = await stage.newContext(phone);
    const customer = await enterShop(stage, 'form', { context });
    await customer.openChat();
    await customer.logIn({ firstName: 'Ana', email: 'ana@example.com' });
    await customer.write('Hello');
    const agent = await enterDesk(stage, context);
    const { page } = agent;
    assert.ok(await noSideways(page));
    await agent.row('Ana').tap();
    await agent.view.locator('.bar').waitFor();
    await agent.rows.first().waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Contact details', exact: true }).tap();
    await agent.card.getByText('ana@example.com').first().waitFor();
    assert.ok(await noSideways(page));
    await page.getByRole('button', { name: 'Close contact details' }).tap();
    await agent.card.waitFor({ state: 'hidden' });
    await agent.answer('Hi!');
    await page.getByRole('button', { name: 'Back to the inbox' }).tap();
    await agent.row('Hi!').waitFor();
  });

  it('the settings and every page of the shop fit', async () => {
    const context = await stage.newContext(phone);
    const admin = await enterSettings(stage, context);
    assert.ok(await noSideways(admin.page));
    for (const path of ['products.html', 'product.html', 'order.html', 'workshop.html']) {
      const { page } = await stage.visit(path, { context });
      assert.ok(await noSideways(page), path);
    }
  });
});

describe('with the keyboard alone', () => {
  let stage: Stage;

  before(async () => {
    stage = await launch();
  });
  afterEach(() => stage.endScene());
  after(() => stage.close());

  /** Tab, until the focus is there. */
  const tabTo = async (page: Page, target: Locator) => {
    for (let n = 0; n < 40; n++) {
      if (await target.evaluate((node) => node.matches(':focus')).catch(() => false)) return;
      await page.keyboard.press('Tab');
    }
    assert.fail(`Tab does not lead to ${String(target)}`);
  };

  it('a customer chats as a visitor, logs in, rates, and closes', async () => {
    const context = await stage.newContext();
    const customer = await enterShop(stage, 'optional', { context });
    const { page, panel } = customer;
    const { keyboard } = page;
    await customer.launcher.waitFor();
    await page.locator('.foot a').last().focus();
    await keyboard.press('Tab');
    await eventually(() => customer.launcher.evaluate((node) => node.matches(':focus')), true);
    await keyboard.press('Enter');

    // Into the form at once, then round it.
    const firstName = customer.loginForm.getByLabel('First name');
    await eventually(() => firstName.evaluate((node) => node.matches(':focus')), true);
    await tabTo(page, customer.loginForm.getByRole('button', { name: 'Continue as visitor' }));
    await keyboard.press('Enter');
    await eventually(() => customer.composer.evaluate((node) => node.matches(':focus')), true);
    await keyboard.type('Hello');
    await keyboard.press('Shift+Enter');
    await keyboard.type('from the keyboard');
    await keyboard.press('Enter');
    await eventually(() => customer.messages(), ['Hello\nfrom the keyboard']);

    const agent = await enterDesk(stage, context);
    await agent.rows.first().waitFor();
    await agent.page.keyboard.press('Tab');
    await tabTo(agent.page, agent.rows.first());
    await agent.page.keyboard.press('Enter');
    await tabTo(agent.page, agent.composer);
    await agent.page.keyboard.type('Hi');
    await agent.page.keyboard.press('Enter');
    await customer.sees('Hi');

    await page.bringToFront();
    await keyboard.press('Shift+Tab');
    const email = customer.banner.getByLabel('E-mail');
    await tabTo(page, email);
    await keyboard.type('ana@example.com');
    await keyboard.press('Enter');
    await customer.banner.waitFor({ state: 'detached' });
    await eventually(() => customer.composer.evaluate((node) => node.matches(':focus')), true);

    await tabTo(page, panel.getByRole('button', { name: 'More' }));
    await keyboard.press('Enter');
    await eventually(() => panel.locator('[role=menuitem]:focus').innerText(), 'Search this chat');
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await panel.locator('pd-rating-form').waitFor();
    await tabTo(page, panel.locator('.face input').first());
    await keyboard.press('ArrowRight');
    await keyboard.press('Enter');
    await panel.getByText('You rated this chat: Bad').waitFor();

    await keyboard.press('Escape');
    await panel.waitFor({ state: 'hidden' });
    await eventually(() => customer.launcher.evaluate((node) => node.matches(':focus')), true);
  });
});
