import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import type { BrowserContext } from 'playwright-core';
import { Customer, enterDesk, enterPlainShop, enterSettings, enterShop } from './people.js';
import { settingsScenes } from './settings-scenes.js';
import { eventually, launch, type Stage } from './support.js';

const ana = { firstName: 'Ana', lastName: 'Anić', email: 'ana@example.com' };

describe('the settings', () => {
  let stage: Stage;

  before(async () => {
    stage = await launch();
  });
  afterEach(() => stage.endScene());
  after(() => stage.close());

  it('offer the four types in the words of the menu', async () => {
    const admin = await enterSettings(stage, await stage.newContext());
    const names = await admin.page.locator('pd-auth-type-picker .name').allInnerTexts();
    assert.deepEqual(names, [
      'No data required – client will appear as “visitor”',
      'You provide information about client through code',
      'Client provides information through form',
      'Client can optionally provide information through form',
    ]);
    assert.equal(
      await admin.page.getByRole('radio', { name: /^No data required/ }).isChecked(),
      true,
    );
  });

  it('are `none` where nothing is stored, and nothing is stored by looking', async () => {
    const customer = await enterShop(stage, 'settings');
    await customer.launcher.waitFor();
    const databases = await customer.page.evaluate(
      async () => (await indexedDB.databases()).length,
    );
    assert.equal(databases, 0);
    await customer.openChat();
    await customer.composer.waitFor();
    assert.equal(await customer.loginForm.count(), 0);
  });

  it('change a page that is open, at once, for whoever has not begun', async () => {
    const context = await stage.newContext();
    const customer = await enterShop(stage, 'settings', { context });
    const admin = await enterSettings(stage, context);
    await customer.openChat();
    await customer.composer.waitFor();

    await admin.setAuthType('form');
    await customer.loginForm.waitFor();
    assert.equal(await customer.composer.count(), 0);

    await admin.setAuthType('optional');
    await customer.loginForm.getByRole('button', { name: 'Continue as visitor' }).waitFor();
  });

  it('give each widget its own type', async () => {
    const context = await stage.newContext();
    const admin = await enterSettings(stage, context);
    const { page } = admin;
    for (const [name, type] of [
      ['Shop', 'form'],
      ['Returns', 'none'],
    ] as const) {
      await page.getByRole('button', { name: 'Add a widget' }).click();
      await page.getByLabel('Name of the new widget').fill(name);
      await page.getByRole('button', { name: 'Add', exact: true }).click();
      await page.getByRole('heading', { name, level: 2 }).waitFor();
      await admin.setAuthType(type);
    }
    const visit = await stage.visit('two-widgets.html', { context });
    await visit.page.evaluate(() => {
      for (const widget of document.querySelectorAll('pd-chat-widget')) {
        widget.removeAttribute('auth-type');
        widget.setAttribute('locale', 'en');
      }
    });
    const shop = new Customer(visit.page, 'shop');
    const returns = new Customer(visit.page, 'returns');
    await shop.openChat();
    await shop.loginForm.waitFor();
    await shop.closeChat();
    await returns.openChat();
    await returns.composer.waitFor();
    assert.equal(await returns.loginForm.count(), 0);
  });

  it('switch the transcript and the rating, and name the chat', async () => {
    const context = await stage.newContext();
    const admin = await enterSettings(stage, context);
    await admin.setAuthType('form');
    const customer = await enterPlainShop(stage, context);
    const agent = await enterDesk(stage, context);
    await customer.openChat();
    await customer.logIn(ana);
    await customer.write('Hi');
    await agent.choose('Hi');
    await agent.answer('Hello');
    await customer.sees('Hello');
    assert.deepEqual(await customer.menu(), [
      'Search this chat',
      'Mute sound',
      'End chat',
      'Sign out',
    ]);

    await admin.setTranscript('Download');
    await admin.setRating(true);
    await eventually(
      () => customer.menu(),
      [
        'Search this chat',
        'Download this chat',
        'Rate this chat',
        'Mute sound',
        'End chat',
        'Sign out',
      ],
    );
    await admin.setTranscript('By e-mail');
    await admin.setRating(false);
    await eventually(
      () => customer.menu(),
      ['Search this chat', 'Get this chat by e-mail', 'Mute sound', 'End chat', 'Sign out'],
    );
    await customer.choose('Get this chat by e-mail');
    await customer.panel.getByText('We’ll send the conversation to ana@example.com').waitFor();
    await customer.press('Send by e-mail');
    await agent.seesLine('Ana Anić asked for a transcript, to ana@example.com');

    await admin.setTitle('Ask the potters');
    await customer.panel.getByRole('dialog', { name: 'Ask the potters' }).waitFor();
  });

  it('keep what was set, and bring a removed widget back', async () => {
    const context = await stage.newContext();
    const admin = await enterSettings(stage, context);
    const { page } = admin;
    await admin.setAuthType('optional');
    await admin.setRating(true);
    await page.reload();
    const optional = page.getByRole('radio', { name: /^Client can optionally/ });
    await eventually(() => optional.isChecked(), true);
    await admin.turnTo('After the chat');
    assert.equal(await page.getByRole('switch', { name: 'Rating' }).isChecked(), true);
    await admin.turnTo('General');

    await page.getByRole('button', { name: /^Actions for/ }).click();
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await eventually(() => optional.isChecked(), true);
  });
});

settingsScenes('in one browser', async () => {
  const stage = await launch();
  let context: BrowserContext;
  return {
    stage,
    async enter() {
      context = await stage.newContext();
      return { admin: await enterSettings(stage, context), agent: await enterDesk(stage, context) };
    },
    inShop: () => enterPlainShop(stage, context),
    publish: async () => {},
    close: () => stage.close(),
  };
});
