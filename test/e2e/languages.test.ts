import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, describe, it } from 'node:test';
import { Agent, Customer } from './people.js';
import { eventually, launch, type Stage } from './support.js';

const read = (file: string) =>
  JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'));

/** What customers see, in English, where the German of the demo says it otherwise. */
const ENGLISH = (() => {
  const texts: Record<string, { default: string }> = read('locales/labels.schema.json').definitions
    .texts.properties;
  const { de } = read('demo/labels/de.json') as { de: Record<string, string> };
  const replaced = Object.entries(de).filter(([id, german]) => texts[id]!.default !== german);
  const patterns = replaced.map(([id]) =>
    texts[id]!.default.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '.+'),
  );
  return new RegExp(`^(?:${patterns.join('|')})$`);
})();

describe('two languages on one page', () => {
  let stage: Stage;

  before(async () => {
    stage = await launch();
  });
  afterEach(() => stage.endScene());
  after(() => stage.close());

  const open = async () => {
    const { page } = await stage.visit('two-widgets.html');
    const croatian = new Customer(page, 'shop');
    const arabic = new Customer(page, 'returns');
    await croatian.launcher.click();
    await croatian.loginForm.waitFor();
    await arabic.launcher.click();
    await arabic.loginForm.waitFor();
    return { page, croatian, arabic };
  };

  it('each widget speaks its own, in its own direction', async () => {
    const { croatian, arabic } = await open();
    const told = (customer: Customer) =>
      customer.loginForm.locator('form').evaluate((form) => {
        const { direction } = getComputedStyle(form);
        return { lang: (form as HTMLElement).lang, direction };
      });
    assert.deepEqual(await told(croatian), { lang: 'hr', direction: 'ltr' });
    assert.deepEqual(await told(arabic), { lang: 'ar', direction: 'rtl' });

    const words = (customer: Customer) => customer.loginForm.locator('h2').innerText();
    assert.notEqual(await words(croatian), 'Let’s talk');
    assert.match(await words(arabic), /\p{Script=Arabic}/u);
    const labels = await croatian.loginForm.locator('label').allInnerTexts();
    assert.deepEqual(labels.slice(0, 2), ['Ime', 'Prezime']);
  });

  it('stands at the side that the page asks for, and mirrors within', async () => {
    const { page, croatian, arabic } = await open();
    const { width } = page.viewportSize()!;
    const centre = async (customer: Customer) => {
      const box = (await customer.launcher.boundingBox())!;
      return box.x + box.width / 2;
    };
    assert.ok((await centre(croatian)) < width / 2, 'Croatian at the start of an English page');
    assert.ok((await centre(arabic)) > width / 2, 'Arabic at its end');
    const [first, last] = await Promise.all(
      [0, 1].map((n) => arabic.loginForm.locator('.field').nth(n).boundingBox()),
    );
    assert.ok(first!.x > last!.x, 'the first name is to the right of the last name');
    for (const { panel } of [croatian, arabic]) {
      const box = (await panel.boundingBox())!;
      assert.ok(box.x >= 0 && box.x + box.width <= width, 'the panel is within the page');
    }
  });

  it('knows in one widget who has logged in in the other, and keeps their chats apart', async () => {
    const { page, croatian, arabic } = await open();
    await croatian.loginForm.locator('input[type=email]').fill('ana@example.com');
    await croatian.loginForm.locator('input[type=email]').press('Enter');
    await croatian.write('Dobar dan');
    await arabic.composer.waitFor();
    await eventually(() => arabic.messages(), []);
    await arabic.write('مرحبا');
    await eventually(() => croatian.messages(), ['Dobar dan']);
    await page.reload();
    await arabic.launcher.click();
    await arabic.sees('مرحبا');
  });

  it('changes the language of an open chat without losing what is typed', async () => {
    const { page } = await stage.visit('index.html?auth=optional');
    const customer = new Customer(page);
    await customer.openChat();
    await customer.loginForm.getByLabel('First name').fill('Ana');
    await page.getByLabel('Chat in').selectOption('hr');
    await customer.loginForm.getByLabel('Ime', { exact: true }).waitFor();
    assert.equal(await customer.loginForm.getByLabel('Ime', { exact: true }).inputValue(), 'Ana');
    await page.getByLabel('Chat in').selectOption('ar');
    await eventually(
      () => customer.loginForm.locator('form').evaluate((form) => (form as HTMLElement).dir),
      'rtl',
    );
    assert.equal(await customer.loginForm.locator('input').first().inputValue(), 'Ana');
  });
});

/** What a page's chat says: text, names and hints, in all shadow trees, as one list. */
const saidBy = (customer: Customer): Promise<string[]> =>
  customer.widget.evaluate((widget) => {
    const said: string[] = [];
    const nodes: Node[] = [widget];
    for (let node = nodes.pop(); node; node = nodes.pop()) {
      if (node instanceof Text) said.push(node.data);
      nodes.push(...node.childNodes);
      if (!(node instanceof Element)) continue;
      if (node.shadowRoot) nodes.push(node.shadowRoot);
      for (const name of ['aria-label', 'placeholder', 'title', 'alt']) {
        said.push(node.getAttribute(name) ?? '');
      }
    }
    return said.map((text) => text.trim()).filter(Boolean);
  });

describe('German, which is not built in, from one file', () => {
  let stage: Stage;

  before(async () => {
    stage = await launch();
  });
  afterEach(() => stage.endScene());
  after(() => stage.close());

  const open = async () => {
    const { page } = await stage.visit('index.html?auth=optional&lang=de');
    const customer = new Customer(page);
    await page.getByRole('button', { name: 'Chat öffnen' }).click();
    await customer.loginForm.waitFor();
    return { page, customer };
  };

  /** English that the German file has in other words; names of the site are not among it. */
  const assertNoEnglish = async (customer: Customer) => {
    const said = await saidBy(customer);
    assert.notEqual(said.length, 0);
    assert.deepEqual(
      said.filter((text) => ENGLISH.test(text)),
      [],
    );
  };

  it('is in the form, in its errors, and in what screen readers hear', async () => {
    const { customer } = await open();
    await customer.loginForm.getByLabel('Vorname').fill('Ana');
    await customer.loginForm.getByRole('button', { name: 'Chat starten' }).click();
    await customer.loginForm
      .getByText('Geben Sie Ihre E-Mail-Adresse ein, damit wir Ihnen antworten können')
      .waitFor();
    await customer.loginForm.getByLabel('E-Mail-Adresse').fill('ana@');
    await customer.loginForm.getByRole('button', { name: 'Chat starten' }).click();
    await customer.loginForm.getByText('z. B. ana@example.com').waitFor();
    assert.equal(await customer.loginForm.locator('form').getAttribute('lang'), 'de');
    await assertNoEnglish(customer);
  });

  it('is in the chat, its menu, its dates and its questions', async () => {
    const { page, customer } = await open();
    await customer.press('Als Gast fortfahren', customer.loginForm);
    await customer.write('Guten Tag');
    await customer.panel.getByText('Heute').waitFor();
    await assertNoEnglish(customer);
    await customer.press('Mehr');
    await assertNoEnglish(customer);
    await page.getByRole('menuitem', { name: 'Chat beenden' }).click();
    await customer.panel.getByText('Diesen Chat beenden?').waitFor();
    await assertNoEnglish(customer);
    await customer.press('Chat beenden', customer.panel.locator('.ask'));
    await customer.panel.getByRole('button', { name: 'Neuen Chat beginnen' }).waitFor();
    await assertNoEnglish(customer);
  });

  it('counts as German does', async () => {
    const { page, customer } = await open();
    await customer.press('Als Gast fortfahren', customer.loginForm);
    await customer.write('Guten Tag');
    await customer.press('Chat schließen');
    const { page: desk } = await stage.visit('desk.html', { context: page.context() });
    const agent = new Agent(desk);
    await agent.signIn('Ivana');
    await agent.choose('Guten Tag');
    await agent.answer('Guten Tag!');
    await page.getByRole('button', { name: 'Chat öffnen, 1 ungelesene Nachricht' }).waitFor();
    await agent.answer('Wie kann ich helfen?');
    await page.getByRole('button', { name: 'Chat öffnen, 2 ungelesene Nachrichten' }).waitFor();
    await assertNoEnglish(customer);
  });
});
