import { readFile } from 'node:fs/promises';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { eventually, type Stage } from './support.js';

export interface Details {
  firstName?: string;
  lastName?: string;
  email: string;
}

/** A person in the shop, in front of one of its chat widgets. */
export class Customer {
  readonly widget: Locator;
  readonly launcher: Locator;
  readonly panel: Locator;
  readonly composer: Locator;
  readonly loginForm: Locator;
  readonly banner: Locator;

  constructor(
    readonly page: Page,
    widgetId?: string,
  ) {
    this.widget = page.locator(
      widgetId ? `pd-chat-widget[widget-id=${widgetId}]` : 'pd-chat-widget',
    );
    this.launcher = this.widget.locator('pd-chat-launcher button');
    this.panel = this.widget.locator('pd-chat-panel');
    this.composer = this.panel.locator('pd-message-composer textarea');
    this.loginForm = this.panel.locator('pd-login-form.form');
    this.banner = this.panel.locator('pd-visitor-banner');
  }

  /** Turns to this tab: one in the background draws a frame a second, and a click waits for two. */
  async look(): Promise<void> {
    await this.page.bringToFront();
  }

  /** Presses a button in the panel. */
  async press(name: string | RegExp, within: Locator = this.panel): Promise<void> {
    await this.look();
    await within.getByRole('button', { name }).click();
  }

  async openChat(): Promise<void> {
    await this.look();
    await this.launcher.click();
    await this.panel.waitFor();
  }

  async closeChat(): Promise<void> {
    await this.press('Close chat');
    await this.panel.waitFor({ state: 'hidden' });
  }

  async write(text: string): Promise<void> {
    await this.composer.fill(text);
    await this.composer.press('Enter');
    await this.sees(text);
  }

  /** A message with this text is in the chat. */
  async sees(text: string): Promise<void> {
    await this.bubble(text).waitFor();
  }

  bubble(text: string): Locator {
    return this.panel.locator('.bubble').filter({ hasText: text });
  }

  /** Own messages and answers, as they stand in the chat. */
  async messages(): Promise<string[]> {
    return this.panel.locator('.bubble .text').allTextContents();
  }

  /** Fills in a login form: the panel's own, or the banner. */
  async logIn(details: Details, form: Locator = this.loginForm): Promise<void> {
    const { firstName, lastName, email } = details;
    await form.getByLabel('First name').fill(firstName ?? '');
    await form.getByLabel('Last name').fill(lastName ?? '');
    await form.getByLabel('E-mail').fill(email);
    await form.getByLabel('E-mail').press('Enter');
  }

  async continueAsVisitor(): Promise<void> {
    await this.press('Continue as visitor', this.loginForm);
    await this.composer.waitFor();
  }

  /** What the menu offers now. */
  async menu(): Promise<string[]> {
    await this.openMenu();
    const items = await this.panel.getByRole('menuitem').allInnerTexts();
    await this.page.keyboard.press('Escape');
    return items.map((item) => item.trim());
  }

  async choose(item: string): Promise<void> {
    await this.openMenu();
    await this.panel.getByRole('menuitem', { name: item }).click();
  }

  private async openMenu(): Promise<void> {
    await this.press('More');
    await this.panel.getByRole('menu').waitFor();
  }

  /** What this browser keeps of the person, by store. The team's records are not the person's. */
  async kept(): Promise<string[]> {
    return this.page.evaluate(async () => {
      const found = Object.keys(localStorage).filter((key) => key.startsWith('pd-chat-customer'));
      for (const { name } of await indexedDB.databases()) {
        if (!name?.startsWith('pd-chat-customer')) continue;
        const opening = indexedDB.open(name);
        await new Promise((resolve) => (opening.onsuccess = resolve));
        const db = opening.result;
        for (const store of db.objectStoreNames) {
          const counting = db.transaction(store).objectStore(store).count();
          await new Promise((resolve) => (counting.onsuccess = resolve));
          if (counting.result) found.push(`${name}/${store}`);
        }
        db.close();
      }
      return found;
    });
  }

  /** The title in the window's header: the site's, or the agent's name. */
  get heading(): Locator {
    return this.panel.locator('pd-chat-window h2').first();
  }
}

/** Somebody of the team, at the desk. */
export class Agent {
  readonly rows: Locator;
  readonly view: Locator;
  readonly composer: Locator;
  readonly card: Locator;

  constructor(readonly page: Page) {
    this.rows = page.locator('pd-conversation-list .row');
    this.view = page.locator('pd-conversation-view');
    this.composer = this.view.locator('pd-message-composer textarea');
    this.card = page.locator('pd-contact-card');
  }

  /** `password`: where the desk asks for one. */
  async signIn(name: string, password?: string): Promise<void> {
    await signIn(this.page, name, password);
    await this.page.getByRole('heading', { name: 'Inbox' }).waitFor();
  }

  /** Turns to this tab. */
  async look(): Promise<void> {
    await this.page.bringToFront();
  }

  async press(name: string | RegExp): Promise<void> {
    await this.look();
    await this.page.getByRole('button', { name }).click();
  }

  row(text: string | RegExp): Locator {
    return this.rows.filter({ hasText: text });
  }

  /** Opens the conversation whose row has this text. */
  async choose(text: string | RegExp): Promise<void> {
    await this.look();
    await this.row(text).click();
    await this.view.locator('.bar').waitFor();
  }

  /** Presses a key of the desk, for which the field is left. */
  async shortcut(key: string): Promise<void> {
    await this.look();
    await this.composer.press('Escape');
    await this.page.keyboard.press(key);
  }

  async answer(text: string): Promise<void> {
    await this.composer.fill(text);
    await this.composer.press('Enter');
    await this.sees(text);
  }

  async sees(text: string): Promise<void> {
    await this.view.locator('.bubble').filter({ hasText: text }).waitFor();
  }

  /** A line between the messages: a login, a rating, the end. */
  async seesLine(text: string): Promise<void> {
    await this.view.locator('.event').filter({ hasText: text }).waitFor();
  }

  async messages(): Promise<string[]> {
    return this.view.locator('.bubble .text').allTextContents();
  }

  /** The names in the inbox, as they are read. */
  async names(): Promise<string[]> {
    const names = await this.rows.locator('.name').allTextContents();
    return names.map((name) => name.trim());
  }

  /** A value of the contact card, by its label. */
  value(label: string): Locator {
    return this.card.locator('.row').filter({ hasText: label }).locator('.value');
  }

  /** The field into which a value of the contact card turns. */
  input(label: string): Locator {
    return this.card.locator('.row').filter({ hasText: label }).locator('.input');
  }

  /** Types another value, and leaves it at that. */
  async beginToChange(label: string, value: string): Promise<void> {
    await this.look();
    await this.value(label).click();
    await this.input(label).fill(value);
  }

  async save(label: string): Promise<void> {
    await this.look();
    await this.input(label).press('Enter');
  }

  async change(label: string, value: string): Promise<void> {
    await this.beginToChange(label, value);
    await this.save(label);
    await eventually(async () => (await this.value(label).allTextContents())[0]?.trim(), value);
  }
}

/** Somebody at the settings. */
export class Admin {
  constructor(readonly page: Page) {}

  /** Chooses one of the four cards of the default authentication type, if another one is. */
  async setAuthType(type: 'none' | 'code' | 'form' | 'optional'): Promise<void> {
    await this.page.bringToFront();
    await this.turnTo('General');
    const card = this.page.locator(`pd-auth-type-picker label:has(input[value=${type}])`);
    if (await card.getByRole('radio').isChecked()) return;
    await card.click();
    await this.saved();
  }

  async setTranscript(name: 'Off' | 'Download' | 'By e-mail'): Promise<void> {
    await this.page.bringToFront();
    await this.turnTo('After the chat');
    await this.page.getByRole('radio', { name, exact: true }).check({ force: true });
    await this.saved();
  }

  async setRating(on: boolean): Promise<void> {
    await this.page.bringToFront();
    await this.turnTo('After the chat');
    await this.page.getByRole('switch', { name: 'Rating' }).setChecked(on);
    await this.saved();
  }

  async setTitle(title: string): Promise<void> {
    await this.turnTo('Appearance');
    await this.fill(this.page.getByLabel('Title'), title);
  }

  /** One more field of the login form. */
  async addField(label: string): Promise<void> {
    await this.turnTo('Login form');
    await this.page.getByLabel('Its label').fill(label);
    await this.page.getByRole('button', { name: 'Add a field' }).click();
    await this.saved();
  }

  /** The team is not there on this day. */
  async addDayOff(date: string): Promise<void> {
    await this.page.getByLabel('One more day').fill(date);
    await this.page.getByRole('button', { name: 'Add the day' }).click();
    await this.saved();
  }

  /** Other words in place of a label, in one language; from the tab Languages. */
  async replaceLabel(id: string, language: string, text: string): Promise<void> {
    await this.page.getByLabel('Language', { exact: true }).selectOption(language);
    await this.fill(this.page.locator(`[id="${id}"]`), text);
  }

  /** The file for `settings-src`, as a browser downloads it. */
  async export(): Promise<string> {
    await this.turnTo('Install');
    const download = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: 'Export' }).click();
    return readFile(await (await download).path(), 'utf8');
  }

  async fill(field: Locator, text: string): Promise<void> {
    await field.fill(text);
    await field.blur();
    await this.saved();
  }

  async turnTo(tab: string): Promise<void> {
    await this.page.bringToFront();
    await this.page.getByRole('tab', { name: tab, exact: true }).click();
  }

  async saved(): Promise<void> {
    await this.page.locator('.save').filter({ hasText: 'Saved' }).waitFor();
  }
}

async function signIn(page: Page, name: string, password?: string): Promise<void> {
  await page.getByLabel('Your name').fill(name);
  if (password !== undefined) await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

export async function enterShop(
  stage: Stage,
  auth: string,
  options: { context?: BrowserContext; page?: string } = {},
): Promise<Customer> {
  const { page } = await stage.visit(`${options.page ?? 'index.html'}?auth=${auth}`, options);
  return new Customer(page);
}

/** The shop with a page that says nothing which would win over the settings. */
export async function enterPlainShop(stage: Stage, context: BrowserContext): Promise<Customer> {
  const customer = await enterShop(stage, 'settings', { context });
  await customer.widget.evaluate((widget) => {
    for (const name of ['transcript', 'rating', 'heading', 'position', 'theme']) {
      widget.removeAttribute(name);
    }
  });
  return customer;
}

/** The desk in a browser in which a name is given, as at the first time. */
export async function enterDesk(
  stage: Stage,
  context: BrowserContext,
  name = 'Luka',
  password?: string,
): Promise<Agent> {
  const { page } = await stage.visit('desk.html', { context });
  const agent = new Agent(page);
  await agent.signIn(name, password);
  return agent;
}

/** A colleague, in another tab of the same browser, whom the page names. */
export async function enterDeskAs(
  stage: Stage,
  context: BrowserContext,
  agent: { id: string; name: string },
): Promise<Agent> {
  const { page } = await stage.visit('desk.html', { context });
  await page.evaluate((named) => {
    Object.assign(document.querySelector('pd-agent-desk')!, { agent: named });
  }, agent);
  await page.locator('.me').filter({ hasText: agent.name }).waitFor();
  return new Agent(page);
}

export async function enterSettings(
  stage: Stage,
  context: BrowserContext,
  password?: string,
): Promise<Admin> {
  const { page } = await stage.visit('settings.html', { context });
  if (password !== undefined) await signIn(page, 'Tea', password);
  await page.locator('pd-settings-general').waitFor();
  return new Admin(page);
}
