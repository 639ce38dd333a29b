import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { Customer, enterDesk, enterShop } from './people.js';
import { eventually, launch, type Stage } from './support.js';

const signIn = async (page: Page, name: 'Ana Anić' | 'Ben Okafor' | 'Lea Novak') => {
  await page.bringToFront();
  await page.locator('.account-choose').click();
  await page.getByRole('dialog').getByRole('button', { name }).click();
};

const signOut = (page: Page) => page.locator('.account').getByText('Sign out').click();

/** High enough for an open chat beside the shop's own account button. */
const viewport = { width: 1280, height: 1100 };

/** What the page keeps in this browser for the chat. */
const stored = (page: Page) =>
  page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    localStorage: Object.keys(localStorage),
  }));

const isGone = async (customer: Customer) => {
  await customer.launcher.waitFor({ state: 'hidden' });
  assert.equal(await customer.widget.boundingBox(), null, 'no layout space');
};

describe('authentication by code', () => {
  let stage: Stage;

  before(async () => {
    stage = await launch();
  });
  afterEach(() => stage.endScene());
  after(() => stage.close());

  it('is nothing at all while nobody is signed in to the shop', async () => {
    const context = await stage.newContext({ viewport });
    const requests: string[] = [];
    context.on('request', (request) => requests.push(new URL(request.url()).pathname));
    const { page } = await stage.visit('index.html?auth=code', { context });
    await page.waitForLoadState('networkidle');
    const customer = new Customer(page);

    await isGone(customer);
    assert.equal(await customer.widget.evaluate((w) => w.shadowRoot!.childElementCount), 0);
    await page.locator('.foot a').last().focus();
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.localName), 'body');
    assert.deepEqual(await stored(page), { databases: [], localStorage: [] });

    const entry = await (await fetch(new URL('cdn/pd-chat.js', stage.url))).text();
    const [, launcher] = /await\s*\(?import\("\.\/([^"]+)"\)/.exec(entry)!;
    assert.deepEqual(
      requests.filter((path) => path.startsWith('/cdn/')),
      ['/cdn/pd-chat.js', `/cdn/${launcher}`],
    );
  });

  it('shows the chat as soon as the shop says who it is, and the desk all it knows', async () => {
    const context = await stage.newContext({ viewport });
    const customer = await enterShop(stage, 'code', { context });
    const agent = await enterDesk(stage, context);
    await isGone(customer);
    await signIn(customer.page, 'Ana Anić');
    await customer.openChat();
    await customer.composer.waitFor();
    assert.equal(await customer.loginForm.count(), 0);
    assert.deepEqual(await agent.names(), [], 'looking is not writing');
    await customer.write('Can I add a seat?');

    await agent.choose('Ana Anić');
    await agent.sees('Can I add a seat?');
    const values = ['External id', 'E-mail', 'User name', 'plan', 'seats', 'note'];
    const shown = await Promise.all(values.map((label) => agent.value(label).innerText()));
    assert.deepEqual(
      shown.map((value) => value.trim()),
      ['42', 'ana@example.com', 'ana', 'pro', '12', 'a=b'],
    );
    await agent.card.locator('.pill').filter({ hasText: 'Claimed' }).waitFor();
  });

  it('shows the next customer nothing of the last, and neither gets old words back', async () => {
    const context = await stage.newContext({ viewport });
    const customer = await enterShop(stage, 'code', { context });
    const { page } = customer;
    const agent = await enterDesk(stage, context);
    await signIn(page, 'Ana Anić');
    await customer.openChat();
    await customer.write('Ana’s secret');
    await customer.composer.fill('Ana’s draft');

    await signIn(page, 'Ben Okafor');
    await eventually(() => customer.bubble('secret').count(), 0);
    await customer.launcher.waitFor();
    if (!(await customer.panel.isVisible())) await customer.openChat();
    await customer.composer.waitFor();
    assert.equal(await customer.composer.inputValue(), '');
    assert.deepEqual(await customer.messages(), []);
    await customer.write('Ben’s question');
    await agent.choose('Ben Okafor');
    await eventually(() => agent.messages(), ['Ben’s question']);

    // A late answer to Ana does not come up in front of Ben.
    await agent.choose('Ana Anić');
    await agent.answer('Only for Ana');
    await agent.choose('Ben Okafor');
    await agent.answer('Only for Ben');
    await customer.sees('Only for Ben');
    await eventually(() => customer.messages(), ['Ben’s question', 'Only for Ben']);

    await signIn(page, 'Ana Anić');
    await eventually(() => customer.messages(), []);
    if (!(await customer.panel.isVisible())) await customer.openChat();
    await customer.composer.waitFor();
    assert.deepEqual(await customer.messages(), []);
    await customer.write('Ana again');
    await eventually(
      () => agent.names().then((names) => names.sort()),
      ['Ana Anić', 'Ana Anić', 'Ben Okafor'],
    );
  });

  it('disappears when the customer signs out of the shop, and leaves nothing behind', async () => {
    const context = await stage.newContext({ viewport });
    const customer = await enterShop(stage, 'code', { context });
    await signIn(customer.page, 'Ana Anić');
    await customer.openChat();
    await customer.write('Bye');
    await signOut(customer.page);
    await isGone(customer);
    await eventually(() => customer.kept(), []);
    await customer.page.reload();
    await customer.page.waitForLoadState('networkidle');
    await isGone(customer);
  });

  it('goes on for a customer who walks through the shop', async () => {
    const context = await stage.newContext({ viewport });
    const customer = await enterShop(stage, 'code', { context });
    await signIn(customer.page, 'Ana Anić');
    await customer.openChat();
    await customer.write('I will look around');
    await customer.page.getByRole('link', { name: 'Workshop' }).click();
    await customer.page.waitForURL(/workshop/);
    await customer.openChat();
    await customer.sees('I will look around');
  });
});
