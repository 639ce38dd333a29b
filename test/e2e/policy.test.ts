import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { enterDesk, enterSettings, enterShop } from './people.js';
import { launch, type Stage } from './support.js';

const ana = { firstName: 'Ana', lastName: 'Anić', email: 'ana@example.com' };

// `endScene` fails on any violation, error or exception; so here is what a person opens.
describe('under the strictest policy', () => {
  let stage: Stage;

  before(async () => {
    stage = await launch();
  });
  afterEach(() => stage.endScene());
  after(() => stage.close());

  for (const page of ['product.html', 'products.html', 'order.html']) {
    it(`opens the chat on /${page}`, async () => {
      const customer = await enterShop(stage, 'optional', { page });
      await customer.openChat();
      await customer.loginForm.waitFor();
    });
  }

  it('opens every view, menu, form and card of the shop’s chat', async () => {
    const context = await stage.newContext();
    const customer = await enterShop(stage, 'optional', { context });
    const agent = await enterDesk(stage, context);
    const { page, panel } = customer;
    await page.getByRole('button', { name: 'Ask us' }).click();
    await customer.loginForm.waitFor();
    await customer.press('Start chat', customer.loginForm);
    await customer.loginForm.getByText('Enter your e-mail').first().waitFor();
    await customer.continueAsVisitor();
    await customer.write('Look at https://example.com/a?b=c#d');
    await customer.menu();
    await customer.press('Log in', customer.banner);
    await customer.banner.getByText('Enter your e-mail').first().waitFor();
    await customer.logIn(ana, customer.banner);
    await customer.banner.waitFor({ state: 'detached' });
    await agent.choose('Ana Anić');
    await agent.answer('Nice');
    await customer.sees('Nice');
    await customer.choose('Rate this chat');
    await panel.locator('pd-rating-form .face').first().click();
    await customer.choose('Download this chat');
    await panel.locator('pd-transcript-form').waitFor();
    await customer.choose('End chat');
    await customer.press('End chat', panel.locator('.ask'));
    await customer.press('Start new conversation');
    await customer.composer.waitFor();
  });

  it('opens the dialog of the shop, and the chat of whom it names', async () => {
    const customer = await enterShop(stage, 'code');
    const { page } = customer;
    await page.getByRole('button', { name: 'Ask us' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Lea Novak' }).click();
    await customer.openChat();
    await customer.write('I have no e-mail');
    await page.getByRole('button', { name: 'How it works' }).click();
    await page.getByLabel('Chat in').selectOption('hr');
    await page.goto(new URL('order.html?auth=code', stage.url).href);
    await customer.openChat();
    await customer.sees('I have no e-mail');
  });

  it('opens the desk: filters, contact, a new field', async () => {
    const context = await stage.newContext();
    const customer = await enterShop(stage, 'form', { context });
    await customer.openChat();
    await customer.logIn(ana);
    await customer.write('Hi');
    const agent = await enterDesk(stage, context);
    await agent.choose('Hi');
    await agent.card.getByRole('button', { name: /field/i }).click();
    const [name, value] = [0, 1].map((n) => agent.card.locator('input, textarea').nth(n));
    await name!.fill('shoe size');
    await value!.fill('43');
    await value!.press('Enter');
    await agent.value('shoe size').filter({ hasText: '43' }).waitFor();
    await agent.page.getByRole('tab', { name: 'Ended' }).click();
    await agent.page.getByText('No chat has ended yet').waitFor();
    await agent.page.getByRole('button', { name: 'You and this desk' }).click();
    await agent.page.getByRole('menuitem', { name: 'Sign out' }).click();
    await agent.page.getByRole('heading', { name: 'Sign in to the desk' }).waitFor();
  });

  it('opens the settings: every choice, the menu, a new name', async () => {
    const admin = await enterSettings(stage, await stage.newContext());
    const { page } = admin;
    for (const type of ['code', 'form', 'optional', 'none'] as const) await admin.setAuthType(type);
    for (const how of ['Download', 'By e-mail', 'Off'] as const) await admin.setTranscript(how);
    await admin.setTitle('Hello');
    await page.getByRole('button', { name: /^Actions for/ }).click();
    await page.getByRole('button', { name: 'Rename', exact: true }).click();
    await page.getByLabel('New name').fill('The shop');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('heading', { name: 'The shop' }).waitFor();
    assert.equal(await page.getByLabel('Title').inputValue(), 'Hello');
  });
});
