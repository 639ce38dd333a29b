import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { AgentConnection } from '../../../../src/connections/connection.js';
import { localAgent } from '../../../../src/connections/local/local.js';
import { MemoryTeam } from '../../../../src/connections/memory/memory-team.js';
import '../../../../src/elements/customer/chat-widget/define.js';
import type { PdChatWidget } from '../../../../src/elements/customer/chat-widget/chat-widget.js';
import type { ErrorDetail } from '../../../../src/elements/customer/chat-widget/report.js';
import type { Contact } from '../../../../src/model/contact.js';
import type { Conversation } from '../../../../src/model/conversation.js';
import type { WidgetSettings } from '../../../../src/model/widget-settings.js';
import { defaultSettings } from '../../../../src/model/widget-settings.js';
import { until } from '../../../support/until.js';
import { deep, drawn, shownText } from './shown.js';

export { until };

export const nextFrame = (): Promise<number> => new Promise(requestAnimationFrame);

/** As sites write it for Paldesk. */
export const ana = {
  externalId: '42',
  email: 'ana@example.com',
  firstname: 'Ana',
  lastname: 'Anić',
};
export const bo = { externalId: '7', email: 'bo@example.com', firstname: 'Bo', lastname: 'Berg' };

export const tomo = { id: 'tomo', name: 'Tomo Radić' };

export const consent = {
  text: 'I agree to the {link}.',
  link: { href: 'https://example.com/privacy', label: 'privacy policy' },
};

export type Given = Partial<Omit<PdChatWidget, keyof HTMLElement>>;

let accounts = 0;

/** One person in front of one widget, and one agent at the other end. */
export class Stage {
  widget!: PdChatWidget;
  account = '';
  /** Codes of what the site's developer was told, and the whole of it. */
  readonly errors: ErrorDetail[] = [];
  readonly warnings: string[] = [];
  readonly complaints: string[] = [];
  readonly #own = { warn: console.warn, error: console.error };
  team = new MemoryTeam();
  #agents = new Map<string, Promise<AgentConnection>>();
  #accounts = new Set<string>();

  begin(): void {
    this.account = `test-${Date.now().toString(36)}-${++accounts}`;
    this.team = new MemoryTeam();
    console.warn = (...said: unknown[]) => this.warnings.push(said.map(String).join(' '));
    console.error = (...said: unknown[]) => this.complaints.push(said.map(String).join(' '));
    document.addEventListener('pd-error', this.#onError);
  }

  async end(): Promise<void> {
    for (const one of document.querySelectorAll('pd-chat-widget, iframe')) one.remove();
    document.removeEventListener('pd-error', this.#onError);
    delete (window as { custom_user_data?: unknown }).custom_user_data;
    for (const agent of this.#agents.values()) await (await agent).close();
    this.#agents.clear();
    for (const account of this.#accounts) await forgetAccount(account);
    this.#accounts.clear();
    this.errors.length = this.warnings.length = this.complaints.length = 0;
    Object.assign(console, this.#own);
  }

  #onError = (event: Event): void => {
    this.errors.push((event as CustomEvent<ErrorDetail>).detail);
  };

  // ——— The site

  /** Puts a widget into the page whose team is kept in memory. */
  async put(given: Given = {}): Promise<PdChatWidget> {
    const team = this.team;
    const widgetId = given.widgetId ?? 'default';
    return this.#put({ connection: () => team.customer(widgetId), ...given });
  }

  /** Puts a widget into the page that keeps everything in this browser, as by default. */
  async putLocal(given: Given = {}): Promise<PdChatWidget> {
    return this.#put(given);
  }

  async #put(given: Given): Promise<PdChatWidget> {
    const widget = document.createElement('pd-chat-widget');
    Object.assign(widget, { account: this.account, ...given });
    this.#accounts.add(widget.account);
    document.body.append(widget);
    this.widget = widget;
    await widget.updateComplete;
    await nextFrame();
    return widget;
  }

  names(data: unknown): void {
    (window as { custom_user_data?: unknown }).custom_user_data = data;
  }

  /** A person of the site chats, with the widget open. */
  async opened(given: Given): Promise<PdChatWidget> {
    await this.put(given);
    await this.openPanel();
    return this.widget;
  }

  async openPanel(): Promise<void> {
    await this.click('Open chat');
    await this.there('pd-chat-window');
  }

  // ——— What the person sees

  all(selector: string, root: Element = this.widget): HTMLElement[] {
    return deep(root).filter((element) => element.matches(selector) && drawn(element));
  }

  one(selector: string, root?: Element): HTMLElement | undefined {
    return this.all(selector, root)[0];
  }

  async there(selector: string, root?: Element): Promise<HTMLElement> {
    await until(() => this.one(selector, root), `${selector} appears`);
    return this.one(selector, root)!;
  }

  async gone(selector: string, root?: Element): Promise<void> {
    await until(() => !this.one(selector, root), `${selector} goes`);
  }

  /** All that is drawn, what stands in fields too. */
  text(root: Element = this.widget): string {
    return shownText(root);
  }

  async sees(text: string, root?: Element): Promise<void> {
    await until(() => this.text(root).includes(text), `“${text}” is seen`);
  }

  async seesNo(text: string, root?: Element): Promise<void> {
    await until(() => !this.text(root).includes(text), `“${text}” is no longer seen`);
  }

  /** Buttons, links and menu items by what they are called. */
  control(name: string, root?: Element): HTMLElement | undefined {
    return this.all('button, a[href], [role=menuitem]', root).find(
      (element) =>
        (element.getAttribute('aria-label') ?? element.innerText).trim().replace(/\s+/g, ' ') ===
        name,
    );
  }

  get launcher(): HTMLElement | undefined {
    return this.one('button', this.one('pd-chat-launcher') ?? document.createElement('i'));
  }

  /** The focus is on something of the widget that is drawn. */
  shownFocus(): boolean {
    const at = focused();
    return at !== null && this.widget.matches(':focus-within') && drawn(at);
  }

  get composer(): HTMLTextAreaElement | undefined {
    return this.one('textarea[part=field]') as HTMLTextAreaElement | undefined;
  }

  get bubbles(): string[] {
    return this.all('.bubble').map(({ innerText }) => innerText.trim());
  }

  /** What the menu offers; it is closed again. */
  async menu(): Promise<string[]> {
    await this.click('More');
    await this.there('[role=menu]');
    const offered = this.all('[role=menuitem]').map(({ innerText }) => innerText.trim());
    await this.press('Escape');
    await this.gone('[role=menu]');
    return offered;
  }

  // ——— What the person does

  async click(target: string | HTMLElement, root?: Element): Promise<void> {
    const find = () => (typeof target === 'string' ? this.control(target, root) : target);
    await until(find, `“${String(target)}” can be pressed`);
    // What moves in at this moment is no target.
    for (const element of deep(root ?? this.widget)) {
      for (const animation of element.getAnimations()) {
        if ('transitionProperty' in animation) animation.finish();
      }
    }
    const { x, y, width, height } = find()!.getBoundingClientRect();
    const frame = find()!.ownerDocument.defaultView?.frameElement?.getBoundingClientRect();
    await sendMouse({
      type: 'click',
      position: [
        Math.round(x + width / 2 + (frame?.x ?? 0)),
        Math.round(y + height / 2 + (frame?.y ?? 0)),
      ],
    });
  }

  async choose(item: string): Promise<void> {
    await this.click('More');
    await this.click(item);
  }

  async press(...keys: string[]): Promise<void> {
    for (const press of keys) await sendKeys({ press });
  }

  async shiftTab(): Promise<void> {
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
  }

  type(text: string): Promise<void> {
    return sendKeys({ type: text });
  }

  field(label: string): HTMLInputElement | undefined {
    const found = this.all('label').find((one) => one.innerText.trim().startsWith(label));
    const root = found?.getRootNode() as ShadowRoot | undefined;
    return root?.querySelector<HTMLInputElement>(`#${found!.getAttribute('for')}`) ?? undefined;
  }

  async fill(label: string, value: string): Promise<void> {
    await until(() => this.field(label), `the field ${label} appears`);
    await this.click(this.field(label)!);
    await this.type(value);
  }

  async writes(text: string): Promise<void> {
    await until(() => this.composer, 'the composer appears');
    await this.click(this.composer!);
    await this.type(text);
    await this.press('Enter');
    await until(() => this.bubbles.includes(text), `“${text}” is in the chat`);
  }

  /** …and the team has it. */
  async hasWritten(text: string): Promise<void> {
    await this.writes(text);
    await until(
      async () =>
        (await this.conversations()).some(({ lastMessage }) => lastMessage?.text === text),
      `the team has “${text}”`,
    );
  }

  async logsInAs(email = 'ana@example.com', button = 'Start chat'): Promise<void> {
    await this.fill('E-mail', email);
    await this.click(button);
    await this.gone('pd-login-form');
  }

  // ——— The team's side

  /** `local`: of the widget that keeps everything in this browser. */
  agent(account = this.account): Promise<AgentConnection> {
    const local = this.widget?.connection === undefined;
    const key = local ? account : 'memory';
    let agent = this.#agents.get(key);
    if (!agent) {
      const line = local ? localAgent({ account }) : this.team.agent();
      agent = line.signIn(tomo).then(() => line);
      this.#agents.set(key, agent);
    }
    return agent;
  }

  async conversations(): Promise<Conversation[]> {
    return (await (await this.agent()).conversations({}, { limit: 50 })).items;
  }

  async conversation(): Promise<Conversation> {
    const all = await this.conversations();
    expect(all, 'conversations').to.have.length(1);
    return all[0]!;
  }

  async contacts(): Promise<Contact[]> {
    return (await (await this.agent()).contacts('', { limit: 50 })).items;
  }

  async teamReads(conversationId?: string): Promise<string[]> {
    const agent = await this.agent();
    const id = conversationId ?? (await this.conversation()).id;
    return (await agent.history(id, { limit: 50 })).items.map(({ text }) => text);
  }

  async answers(text: string): Promise<void> {
    const agent = await this.agent();
    const { id } = (await this.conversations()).at(-1)!;
    await agent.send(id, { id: `m${Math.random()}`, text, sentAt: Date.now() });
  }

  async endsChat(): Promise<void> {
    const agent = await this.agent();
    await agent.end((await this.conversations()).at(-1)!.id);
  }

  async saves(settings: Partial<WidgetSettings>, widgetId = 'default'): Promise<void> {
    this.#accounts.add(this.account);
    const agent = this.widget ? await this.agent() : localAgent({ account: this.account });
    const stored = (await agent.widgets()).find((one) => one.widgetId === widgetId);
    await agent.saveSettings({ ...(stored ?? defaultSettings(widgetId)), ...settings });
    if (!this.widget) await agent.close();
  }

  // ——— What the browser keeps

  /** All of the customer's part, as text to look through. */
  kept(account = this.account): Promise<string> {
    return kept(account);
  }
}

/** Registers the hooks; call it in a `describe`. */
export function chatStage(): Stage {
  const stage = new Stage();
  beforeEach(() => stage.begin());
  afterEach(() => stage.end());
  return stage;
}

/** Where the focus really is. */
export function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

export async function databaseNames(): Promise<string[]> {
  return (await indexedDB.databases()).map(({ name }) => name ?? '');
}

async function forgetAccount(account: string): Promise<void> {
  localStorage.removeItem(`pd-chat-customer:${account}`);
  for (const name of [`pd-chat-customer:${account}`, `pd-chat-team:${account}`]) {
    await new Promise((resolve) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = request.onerror = request.onblocked = resolve;
    });
  }
}

/** Reads the database without creating it. */
async function kept(account: string): Promise<string> {
  const name = `pd-chat-customer:${account}`;
  const marker = localStorage.getItem(name) ?? '';
  if (!(await databaseNames()).includes(name)) return marker;
  const db = await settle(indexedDB.open(name));
  const rows: unknown[] = [];
  for (const store of db.objectStoreNames) {
    rows.push(...(await settle(db.transaction(store).objectStore(store).getAll())));
  }
  db.close();
  return marker + rows.map((row) => JSON.stringify(row)).join('\n');
}

const settle = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error('The database cannot be read.'));
  });
