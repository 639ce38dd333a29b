import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { enterDesk, enterDeskAs, enterShop } from './people.js';
import { eventually, launch, type Stage } from './support.js';

describe('the desk', () => {
  let stage: Stage;

  before(async () => {
    stage = await launch();
  });
  afterEach(() => stage.endScene());
  after(() => stage.close());

  it('lets two agents share the work: assign, note, edit, end, history', async () => {
    const context = await stage.newContext();
    const ana = await enterShop(stage, 'form', { context });
    await ana.openChat();
    await ana.logIn({ firstName: 'Ana', lastName: 'Anić', email: 'ana@example.com' });
    await ana.write('The carafe has a chip');
    const luka = await enterDesk(stage, context, 'Luka');
    const mia = await enterDeskAs(stage, context, { id: 'mia', name: 'Mia' });
    await luka.row('The carafe has a chip').waitFor();
    await mia.row('The carafe has a chip').waitFor();

    await luka.choose('The carafe has a chip');
    await luka.shortcut('m');
    await luka.seesLine('took over the chat');
    await mia.row('The carafe has a chip').getByText('With Luka').waitFor();
    await luka.press('Undo');
    await luka.seesLine('gave the chat back');
    await mia.row('The carafe has a chip').getByText('With Luka').waitFor({ state: 'detached' });

    await luka.look();
    await luka.press('Private note');
    await luka.composer.fill('Third one from this batch');
    await luka.composer.press('Enter');
    await luka.view.locator('.note').filter({ hasText: 'Third one from this batch' }).waitFor();
    await mia.choose('The carafe has a chip');
    await mia.view.locator('.note').filter({ hasText: 'Third one from this batch' }).waitFor();

    await luka.look();
    await luka.press('Reply');
    await luka.answer('I’ll send a new one');
    await ana.sees('I’ll send a new one');
    await eventually(() => ana.messages(), ['The carafe has a chip', 'I’ll send a new one']);

    await luka.change('Last name', 'Horvat');
    await mia.page.getByRole('heading', { name: 'Ana Horvat' }).first().waitFor();

    await luka.look();
    await luka.press('End chat');
    await mia.seesLine('The chat has ended');
    await mia.look();
    await mia.page.getByRole('tab', { name: 'Ended' }).click();
    await mia.row('I’ll send a new one').waitFor();
  });

  it('never brings a note into what the customer’s browser keeps or shows', async () => {
    const context = await stage.newContext();
    const visitor = await enterShop(stage, 'none', { context });
    await visitor.openChat();
    await visitor.write('Hello');
    const luka = await enterDesk(stage, context);
    await luka.choose('Hello');
    await luka.press('Private note');
    await luka.composer.fill('sesame-open');
    await luka.composer.press('Enter');
    await luka.view.locator('.note').filter({ hasText: 'sesame-open' }).waitFor();
    await luka.press('Reply');
    await luka.answer('Good morning');
    await visitor.sees('Good morning');
    await visitor.page.reload();
    await visitor.openChat();
    await visitor.sees('Good morning');
    await eventually(() => visitor.messages(), ['Hello', 'Good morning']);
    const kept = await visitor.page.evaluate(async () => {
      const found: Record<string, string> = {};
      for (const { name } of await indexedDB.databases()) {
        const opening = indexedDB.open(name!);
        await new Promise((resolve) => (opening.onsuccess = resolve));
        const db = opening.result;
        for (const store of db.objectStoreNames) {
          const reading = db.transaction(store).objectStore(store).getAll();
          await new Promise((resolve) => (reading.onsuccess = resolve));
          found[`${name}/${store}`] = JSON.stringify(reading.result);
        }
        db.close();
      }
      return found;
    });
    const withNote = Object.entries(kept).filter(([, text]) => text.includes('sesame-open'));
    assert.deepEqual(
      withNote.map(([place]) => place),
      ['pd-chat-desk:default/lines'],
    );
  });

  it('is complete with the keyboard alone', async () => {
    const context = await stage.newContext();
    const visitor = await enterShop(stage, 'none', { context });
    await visitor.openChat();
    await visitor.write('Does the vase leak?');
    const luka = await enterDesk(stage, context);
    await luka.row('Does the vase leak?').waitFor();
    const { keyboard } = luka.page;
    await luka.page.getByRole('tab', { name: 'All' }).focus();
    await keyboard.press('/');
    await keyboard.type('nothing like it');
    await luka.page.getByText('Nothing found').waitFor();
    await keyboard.press('Escape');
    await luka.row('Does the vase leak?').waitFor();
    await luka.page.getByRole('tab', { name: 'All' }).focus();
    await keyboard.press('j');
    await luka.view.locator('.bar').waitFor();
    await keyboard.press('a');
    await luka.page.getByRole('menuitemradio', { name: 'You' }).waitFor();
    await keyboard.press('Home');
    await keyboard.press('Enter');
    await luka.seesLine('took over the chat');
    await keyboard.press('r');
    await keyboard.type('Not a drop?');
    await keyboard.press('Enter');
    await visitor.sees('Not a drop?');
    await eventually(() => luka.page.getByRole('dialog').count(), 0);
  });
});
