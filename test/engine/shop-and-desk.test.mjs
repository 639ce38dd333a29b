// The demo on a real messaging server: shop and desk in browsers that share nothing but the server.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, describe, it } from 'node:test';
import { changeAtOnce } from '../e2e/one-contact.ts';
import { enterDesk, enterShop } from '../e2e/people.ts';
import { eventually, launch } from '../e2e/support.ts';
import { startEngine, wantedEngines } from './engine.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').Locator} Locator */
/** @typedef {import('../e2e/people.ts').Agent} Agent */
/** @typedef {import('../e2e/people.ts').Customer} Customer */

const photo = readFileSync('stories/pictures/shop.png');

/** @param {Page} page @param {Locator} within @param {string} name */
async function attach(page, within, name) {
  await page.bringToFront();
  const asked = page.waitForEvent('filechooser');
  await within.getByRole('button', { name: 'Attach files' }).click();
  await (await asked).setFiles([{ name, mimeType: 'image/png', buffer: photo }]);
}

/** The last picture there has come. @param {Locator} within */
const isDrawn = (within) =>
  within
    .locator('pd-attachment img')
    .last()
    .evaluate(async (/** @type {HTMLImageElement} */ image) => {
      await image.decode();
      return image.naturalWidth > 0;
    });

for (const name of wantedEngines()) {
  describe(`shop and desk with ${name}`, { timeout: 300_000 }, () => {
    /** @type {import('./engine.mjs').Engine} */
    let engine;
    /** @type {import('../e2e/support.ts').Stage} */
    let stage;

    before(async () => {
      engine = await startEngine(name);
      stage = await launch({ engine });
    });
    afterEach(() => stage.endScene());
    after(async () => {
      await stage?.close();
      await engine?.stop();
    });

    /** Each in a browser profile of its own. @param {string} name */
    const atDesk = async (name) =>
      enterDesk(stage, await stage.newContext(), name, engine.teamPassword);
    /** @param {string} auth */
    const inShop = async (auth) => {
      const context = await stage.newContext({ viewport: { width: 1280, height: 1100 } });
      return enterShop(stage, auth, { context });
    };

    it('has customers of all four types and two agents at once: assign, note, edit, end, history', async () => {
      const [luka, mia] = [await atDesk('Luka'), await atDesk('Mia')];

      const visitor = await inShop('none');
      await visitor.openChat();
      await visitor.write('Do you ship to Split?');

      const ana = await inShop('code');
      await ana.page.getByRole('button', { name: 'Sign in as Ana' }).click();
      await ana.openChat();
      await ana.write('The carafe has a chip');

      const ben = await inShop('form');
      await ben.openChat();
      await ben.logIn({ firstName: 'Ben', lastName: 'Okafor', email: 'ben@example.com' });
      await ben.write('Where is my order?');

      const lea = await inShop('optional');
      await lea.openChat();
      await lea.continueAsVisitor();
      await lea.write('Is the bowl oven safe?');
      await lea.logIn({ firstName: 'Lea', email: 'lea@example.com' }, lea.banner);

      // Both desks know who is who.
      for (const desk of [luka, mia]) {
        for (const who of ['Ana Anić', 'Ben Okafor', 'Lea']) await desk.row(who).waitFor();
        await desk.row('Do you ship to Split?').waitFor();
      }

      // Two agents answer four customers, each of whom gets the own answer and no other.
      /** @type {[Agent, Customer, string, string][]} */
      const answers = [
        [luka, visitor, 'Do you ship to Split?', 'Every Tuesday'],
        [mia, ben, 'Where is my order?', 'On its way'],
        [mia, lea, 'Is the bowl oven safe?', 'It is'],
        [luka, ana, 'The carafe has a chip', 'I’ll send a new one'],
      ];
      for (const [desk, customer, question, answer] of answers) {
        await desk.choose(question);
        await desk.answer(answer);
        await customer.sees(answer);
        assert.deepEqual(await customer.messages(), [question, answer]);
      }

      // Ana's chat, in the hands of both.
      await luka.look();
      await luka.page.keyboard.press('Escape');
      await luka.press('Private note');
      await luka.composer.fill('Third one from this batch');
      await luka.composer.press('Enter');
      /** @param {Agent} desk */
      const seesNote = (desk) =>
        desk.view.locator('.note').filter({ hasText: 'Third one from this batch' }).waitFor();
      await seesNote(luka);
      await mia.choose('I’ll send a new one');
      await seesNote(mia);
      await mia.press('Assign');
      await mia.page.getByRole('menuitemradio', { name: 'Luka' }).click();
      await luka.seesLine('Mia gave the chat to Luka');
      await luka.look();
      await luka.page.getByRole('tab', { name: 'Mine' }).click();
      await luka.row('I’ll send a new one').waitFor();
      await luka.change('Last name', 'Horvat');
      await mia.page.getByRole('heading', { name: 'Ana Horvat' }).first().waitFor();
      await luka.press('End chat');
      await mia.seesLine('The chat has ended');
      await eventually(() => ana.composer.isVisible(), false);
      assert.deepEqual(await ana.messages(), ['The carafe has a chip', 'I’ll send a new one']);

      // What all of it comes to for somebody who was not there.
      const tom = await atDesk('Tom');
      await tom.page.getByRole('tab', { name: 'Ended' }).click();
      await tom.choose('I’ll send a new one');
      await seesNote(tom);
      await tom.seesLine('Mia gave the chat to Luka');
      assert.deepEqual(await tom.messages(), ['The carafe has a chip', 'I’ll send a new one']);
      await visitor.page.reload();
      await visitor.openChat();
      await visitor.sees('Every Tuesday');
    });

    it('has two agents change one contact at once, and nothing of it is lost', async () => {
      const [luka, mia] = [await atDesk('Luka'), await atDesk('Mia')];
      const ana = await inShop('form');
      await ana.openChat();
      await ana.logIn({ firstName: 'Ana', lastName: 'Anić', email: 'ana.anic@example.com' });
      await ana.write('Is the jug back?');
      await changeAtOnce(luka, mia, 'Is the jug back?');
    });

    it('leaves out “as set in settings” where no file with them is named', async () => {
      const customer = await inShop('settings');
      await customer.launcher.waitFor();
      const types = customer.page.locator('.demo-types');
      assert.equal(await types.getByRole('radio').count(), 4);
      assert.ok(await types.getByRole('radio', { name: 'optional' }).isChecked());
    });

    it('brings a picture to the team and another one back, under the strictest policy', async () => {
      const visitor = await inShop('none');
      await visitor.openChat();
      await attach(visitor.page, visitor.panel, 'rim.png');
      await visitor.panel.locator('pd-attachment-tray li').waitFor();
      await visitor.write('It has a chip on the rim');
      const luka = await atDesk('Luka');
      await luka.choose('It has a chip on the rim');
      await luka.view.getByRole('button', { name: 'Enlarge rim.png' }).waitFor();
      assert.ok(await isDrawn(luka.view));
      await attach(luka.page, luka.view, 'new.png');
      await luka.view.locator('pd-attachment-tray li').waitFor();
      await luka.press('Send');
      await visitor.look();
      await visitor.panel.getByRole('button', { name: 'Enlarge new.png' }).waitFor();
      assert.ok(await isDrawn(visitor.panel));
    });
  });
}
