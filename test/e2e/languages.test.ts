import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { Customer } from './people.js';
import { eventually, launch, type Stage } from './support.js';

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
    assert.deepEqual(await croatian.messages(), ['Dobar dan']);
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
