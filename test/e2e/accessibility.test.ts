import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { enterDesk, enterSettings, enterShop } from './people.js';
import { launch, type Stage } from './support.js';

interface Finding {
  id: string;
  nodes: { target: unknown; failureSummary?: string }[];
}

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const assertAccessible = async (page: Page) => {
  // What is still fading in has no contrast yet.
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined))),
  );
  await page.evaluate(axe);
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: Finding[] }> } };
    return (await axe.run()).violations;
  });
  const told = violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map((node) => `${JSON.stringify(node.target)} ${node.failureSummary}`).join('; ')}`,
  );
  assert.deepEqual(told, []);
};

const ana = { firstName: 'Ana', lastName: 'Anić', email: 'ana@example.com' };

describe('axe finds nothing', () => {
  let stage: Stage;

  before(async () => {
    stage = await launch();
  });
  afterEach(() => stage.endScene());
  after(() => stage.close());

  // The policy holds back axe itself; that the pages keep it is another test.
  const open = (scheme: 'light' | 'dark' = 'light') =>
    stage.newContext({ bypassCSP: true, colorScheme: scheme });

  it('on the shop, with a closed chat', async () => {
    const customer = await enterShop(stage, 'none', { context: await open() });
    await customer.launcher.waitFor();
    await assertAccessible(customer.page);
  });

  it('in the chat of a visitor, answered', async () => {
    const context = await open();
    const customer = await enterShop(stage, 'none', { context });
    await customer.openChat();
    await assertAccessible(customer.page);
    await customer.write('Hello');
    const agent = await enterDesk(stage, context);
    await agent.choose('Hello');
    await agent.answer('Hi');
    await customer.sees('Hi');
    await assertAccessible(customer.page);
    await assertAccessible(agent.page);
  });

  it('in the form, with errors, and in the chat after it', async () => {
    const context = await open();
    const customer = await enterShop(stage, 'form', { context });
    await customer.openChat();
    await customer.loginForm.getByRole('button', { name: 'Start chat' }).click();
    await customer.loginForm.getByText('Enter your e-mail').first().waitFor();
    await assertAccessible(customer.page);
    await customer.logIn(ana);
    await customer.write('Hello');
    await assertAccessible(customer.page);
    const agent = await enterDesk(stage, context);
    await agent.choose('Ana Anić');
    await assertAccessible(agent.page);
  });

  it('in the choice, and with the banner', async () => {
    const customer = await enterShop(stage, 'optional', { context: await open() });
    await customer.openChat();
    await customer.loginForm.waitFor();
    await assertAccessible(customer.page);
    await customer.continueAsVisitor();
    await customer.write('Hello');
    await assertAccessible(customer.page);
  });

  it('for a customer whom the shop names, with a rating and a transcript', async () => {
    const context = await open();
    const customer = await enterShop(stage, 'code', { context });
    await customer.page.getByRole('button', { name: 'Sign in as Ana' }).click();
    await customer.openChat();
    await customer.write('Hello');
    const agent = await enterDesk(stage, context);
    await agent.choose('Hello');
    await agent.answer('Hi');
    await agent.press('End chat');
    await customer.panel.locator('pd-rating-form').waitFor();
    await assertAccessible(customer.page);
    await assertAccessible(agent.page);
  });

  for (const scheme of ['light', 'dark'] as const) {
    it(`at the sign-in of the desk, and in the settings, ${scheme}`, async () => {
      const context = await open(scheme);
      const { page } = await stage.visit('desk.html', { context });
      await page.getByLabel('Your name').waitFor();
      await assertAccessible(page);
      const admin = await enterSettings(stage, context);
      await assertAccessible(admin.page);
    });
  }
});
