import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { enterDesk, enterShop } from './people.js';
import { eventually, launch, type Stage } from './support.js';

const markup =
  '<img src=x onerror="document.title=\'owned\'"><script>alert(1)</script> ${7*7} {name}';
const url = 'javascript:alert(document.domain) data:text/html,<b>x</b> JaVaScRiPt:alert(1)';
const emoji = '👩🏽‍🚒👨‍👩‍👧‍👦 🏳️‍🌈🇭🇷 é ❤️‍🔥';
const overrides = 'invoice\u202Egnp.exe \u2066isolate\u2069 \u200Bz\u200Dw';
const word = 'W'.repeat(20_000);

/** Elements of the kit that are wider than the page, or scroll sideways. */
const overflowing = (page: Page) =>
  page.evaluate(() => {
    const wide = document.documentElement.scrollWidth > innerWidth ? ['the page'] : [];
    const roots: (Document | ShadowRoot)[] = [document];
    for (const root of roots) {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        if (element.shadowRoot) roots.push(element.shadowRoot);
        const { right, width } = element.getBoundingClientRect();
        if (root === document || !width || !element.checkVisibility()) continue;
        const { display, overflowX } = getComputedStyle(element);
        const scrolls = element.scrollWidth > element.clientWidth + 1;
        const name = `${element.localName}.${element.className}`;
        if (scrolls && /auto|scroll/.test(overflowX)) wide.push(`${name} scrolls`);
        // A box around it may end an inline one with an ellipsis.
        if (display !== 'inline' && right > innerWidth + 1) wide.push(`${name} ends at ${right}`);
      }
    }
    return wide;
  });

describe('what a person types is text', () => {
  let stage: Stage;

  before(async () => {
    stage = await launch();
  });
  afterEach(() => stage.endScene());
  after(() => stage.close());

  it('whatever it looks like, on both sides, and breaks no layout', async () => {
    const context = await stage.newContext();
    const customer = await enterShop(stage, 'optional', { context });
    const agent = await enterDesk(stage, context);
    await customer.openChat();
    await customer.continueAsVisitor();
    const said = [markup, url, emoji, word.slice(0, 5000)];
    for (const text of said) {
      await customer.composer.fill(text);
      await customer.composer.press('Enter');
      await customer.bubble(text.slice(0, 20)).first().waitFor();
    }
    await eventually(() => customer.messages(), said);
    await agent.choose('WWWW');
    await eventually(() => agent.messages(), said);
    for (const { page } of [customer, agent]) {
      assert.deepEqual(await overflowing(page), []);
      assert.equal(await page.locator('.bubble a').count(), 0, 'no link');
      assert.equal(await page.locator('.bubble img').count(), 0, 'no picture');
      assert.doesNotMatch(await page.title(), /owned/);
    }
  });

  it('does not let a word turn the line around', async () => {
    const context = await stage.newContext();
    const customer = await enterShop(stage, 'none', { context });
    await customer.openChat();
    await customer.composer.fill(overrides);
    await customer.composer.press('Enter');
    await customer.sees('exe');
    assert.doesNotMatch((await customer.messages())[0]!, /[\u202A-\u202E]/);
  });

  it('names and fields too', async () => {
    const context = await stage.newContext();
    const customer = await enterShop(stage, 'form', { context });
    const agent = await enterDesk(stage, context);
    await customer.openChat();
    await customer.logIn({
      firstName: '<b onclick=alert(1)>Ana</b>',
      lastName: 'W'.repeat(200),
      email: `${'a'.repeat(60)}@example.com`,
    });
    await customer.write('Hi');
    await agent.row('<b onclick=alert(1)>Ana</b>').waitFor();
    await agent.choose('<b onclick=alert(1)>Ana</b>');
    for (const { page } of [customer, agent]) assert.deepEqual(await overflowing(page), []);
  });

  it('takes a message of 20 KB only in parts, and says so', async () => {
    const customer = await enterShop(stage, 'none');
    await customer.openChat();
    await customer.composer.fill(word);
    await customer.panel.getByText(/characters too long/).waitFor();
    await customer.composer.press('Enter');
    assert.equal(await customer.composer.inputValue(), word, 'nothing typed is lost');
    assert.deepEqual(await customer.messages(), []);
    assert.deepEqual(await overflowing(customer.page), []);
  });
});
