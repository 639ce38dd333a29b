import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { enterSettings, enterShop } from './people.js';
import { eventually, launch, type Stage } from './support.js';

/** How far (in Tabs) a person goes for the next thing before it is a stumble. */
const patience = 30;

/** A person without a mouse. */
class Keys {
  constructor(private readonly page: Page) {}

  /** What has the focus, as a screen reader would say it. */
  private async focused(): Promise<string> {
    const name = await this.page.evaluate(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      if (!at || at === document.body) return 'the page';
      const root = at.getRootNode() as ShadowRoot | Document;
      const named = at.getAttribute('aria-labelledby')?.split(' ') ?? [];
      const words =
        at.getAttribute('aria-label') ??
        (named.length
          ? named.map((id) => root.getElementById(id)?.textContent ?? '').join(' ')
          : [...((at as HTMLInputElement).labels ?? [])].map((l) => l.textContent).join(' ') ||
            (at as HTMLElement).innerText);
      return words.trim().replace(/\s+/g, ' ');
    });
    return name;
  }

  /** Presses a key until something of this name has the focus, and that is seen. */
  async to(name: RegExp, key = 'Tab'): Promise<void> {
    const way: string[] = [];
    for (let steps = 0; steps <= patience; steps++) {
      const at = await this.focused();
      if (name.test(at)) return this.assertSeen(at);
      way.push(at);
      await this.page.keyboard.press(key);
    }
    assert.fail(`${String(name)} is not on the way: ${way.join(' → ')}`);
  }

  /** WCAG 2.4.7: the focus is drawn, and inside the window. */
  private async assertSeen(name: string): Promise<void> {
    const shown = await this.page.evaluate(() => {
      let at = document.activeElement!;
      while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      const { left, top, right, bottom } = at.getBoundingClientRect();
      return right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
    });
    assert.ok(shown, `“${name}” has the focus out of sight`);
  }

  /** The focus has come to something of this name by itself. */
  async isAt(name: RegExp): Promise<void> {
    await eventually(async () => name.test(await this.focused()), true);
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }
}

describe('with the keyboard alone', () => {
  let stage: Stage;

  before(async () => {
    stage = await launch();
  });
  afterEach(() => stage.endScene());
  after(() => stage.close());

  it('a customer logs in, writes, rates, downloads the chat, ends it and begins again', async () => {
    const context = await stage.newContext();
    const customer = await enterShop(stage, 'form&transcript=download&rating=on', { context });
    const keys = new Keys(customer.page);
    await customer.launcher.waitFor();
    await keys.to(/^Open chat/);
    await keys.press('Enter');
    await keys.isAt(/First name/);
    await keys.type('Ana');
    await keys.to(/E-mail/);
    await keys.type('ana@example.com');
    await keys.press('Enter');
    await keys.isAt(/^Write a message/);
    await keys.type('Hello');
    await keys.press('Enter');
    await customer.sees('Hello');

    const { page: desk } = await stage.visit('desk.html', { context });
    const agent = new Keys(desk);
    await agent.to(/Your name/);
    await agent.type('Luka');
    await agent.press('Enter');
    await desk.getByRole('heading', { name: 'Inbox' }).waitFor();
    await agent.to(/Hello/);
    await agent.press('Enter');
    await agent.to(/^Write a message/);
    await agent.type('Hi Ana');
    await agent.press('Enter');

    await customer.look();
    await customer.sees('Hi Ana');
    await keys.to(/^More/, 'Shift+Tab');
    await keys.press('Enter');
    await keys.to(/^Rate this chat/, 'ArrowDown');
    await keys.press('Enter');
    await keys.isAt(/^Very bad/);
    await keys.press('ArrowLeft');
    await keys.isAt(/^Very good/);
    await keys.to(/comment|add/i);
    await keys.type('Kind');
    await keys.to(/^Send/);
    await keys.press('Enter');
    await customer.panel.getByText(/Thank/).first().waitFor();

    await keys.to(/^More/, 'Shift+Tab');
    await keys.press('Enter');
    await keys.to(/^Download this chat/, 'ArrowDown');
    await keys.press('Enter');
    await keys.isAt(/^Download/);
    const coming = customer.page.waitForEvent('download');
    await keys.press('Enter');
    assert.match(await readFile(await (await coming).path(), 'utf8'), /Hi Ana/);

    await keys.to(/^More/, 'Shift+Tab');
    await keys.press('Enter');
    await keys.to(/^End chat/, 'ArrowDown');
    await keys.press('Enter');
    await keys.isAt(/^Go on chatting|^End chat/);
    await keys.to(/^End chat/, 'Shift+Tab');
    await keys.press('Enter');
    await keys.isAt(/^Start new conversation/);
    await keys.press('Enter');
    await keys.isAt(/^Write a message/);
  });

  it('an agent corrects a contact’s value and adds a field', async () => {
    const context = await stage.newContext();
    const customer = await enterShop(stage, 'form', { context });
    await customer.openChat();
    await customer.logIn({ firstName: 'Ana', lastName: 'Anić', email: 'ana@example.com' });
    await customer.write('Hello');
    const { page: desk } = await stage.visit('desk.html', { context });
    const keys = new Keys(desk);
    await keys.to(/Your name/);
    await keys.type('Luka');
    await keys.press('Enter');
    await desk.getByRole('heading', { name: 'Inbox' }).waitFor();
    await keys.to(/Hello/);
    await keys.press('Enter');
    await desk.locator('pd-contact-card .row').first().waitFor();
    await keys.to(/First name/);
    await keys.press('Enter');
    await keys.press('Control+a');
    await keys.type('Anka');
    await keys.press('Enter');
    await desk.locator('pd-conversation-list').getByText('Anka Anić').waitFor();
    await keys.to(/^Add/);
    await keys.press('Enter');
    await keys.to(/Name/);
    await keys.type('plan');
    await keys.to(/Value/);
    await keys.type('pro');
    await keys.press('Enter');
    await desk.locator('pd-contact-card').getByText('plan').first().waitFor();
    await desk.locator('pd-contact-card').getByText('pro').first().waitFor();
  });

  it('an admin adds a widget, chooses its type, removes it and takes that back', async () => {
    const admin = await enterSettings(stage, await stage.newContext());
    const { page } = admin;
    const keys = new Keys(page);
    await keys.to(/^Add a widget/);
    await keys.press('Enter');
    await keys.isAt(/^Name of the new widget/);
    await keys.type('Help');
    await keys.press('Enter');
    await page.locator('pd-widget-list').getByText('Help', { exact: true }).waitFor();
    await keys.to(/^No data required/);
    await keys.press('ArrowDown', 'ArrowDown');
    await keys.isAt(/^Client provides information/);
    await page.locator('.save').filter({ hasText: 'Saved' }).waitFor();
    await keys.to(/^Actions for Help/, 'Shift+Tab');
    await keys.press('Enter');
    await keys.to(/^Remove/);
    await keys.press('Enter');
    await keys.to(/^Undo/);
    await keys.press('Enter');
    await page.locator('pd-widget-list').getByText('Help', { exact: true }).waitFor();
    await keys.to(/^Help/, 'Shift+Tab');
    await keys.to(/^Client provides information/);
  });
});
