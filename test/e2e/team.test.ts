// Three customers of different types and two agents, all in one browser, as the local connection has it:
// a browser is one person for an account, so the customers come one after the other, and their
// conversations stay open beside one another at both desks.
import { after, afterEach, before, describe, it } from 'node:test';
import { changeAtOnce } from './one-contact.js';
import { enterDesk, enterDeskAs, enterShop } from './people.js';
import { eventually, launch, type Stage } from './support.js';

const ana = { firstName: 'Ana', lastName: 'Anić', email: 'ana@example.com' };

describe('a team of two, and three customers of different types', () => {
  let stage: Stage;

  before(async () => {
    stage = await launch();
  });
  afterEach(() => stage.endScene());
  after(() => stage.close());

  it('are kept apart: assigned, noted, edited, ended, and found again in the history', async () => {
    const context = await stage.newContext();
    const luka = await enterDesk(stage, context, 'Luka');
    const mia = await enterDeskAs(stage, context, { id: 'mia', name: 'Mia' });

    const byForm = await enterShop(stage, 'form', { context });
    await byForm.openChat();
    await byForm.logIn(ana);
    await byForm.write('The carafe has a chip');
    await byForm.press('Not you?');
    await byForm.press('Sign out');
    await byForm.loginForm.waitFor();

    const byCode = await enterShop(stage, 'settings', { context });
    await byCode.page.evaluate(() => {
      document.querySelector('pd-chat-widget')!.setAttribute('auth-type', 'code');
      Object.assign(window, {
        custom_user_data: { externalId: '7', firstname: 'Ben', lastname: 'Okafor' },
      });
    });
    await byCode.openChat();
    await byCode.write('Is the blue one back?');
    // Who is gone at once takes along what is not sent yet.
    await luka.row('Is the blue one back?').waitFor();
    await byCode.page.evaluate(() => Object.assign(window, { custom_user_data: null }));
    await byCode.launcher.waitFor({ state: 'hidden' });

    // Unsigned, she is taken at her word for nothing: the earlier chat is not shown.
    await byForm.logIn(ana);
    await byForm.write('And the lid?');
    await eventually(() => byForm.messages(), ['And the lid?']);
    await byForm.press('Not you?');
    await byForm.press('Sign out');
    await byForm.loginForm.waitFor();

    const visitor = await enterShop(stage, 'none', { context });
    await visitor.openChat();
    await visitor.write('Where is your shop?');

    for (const agent of [luka, mia]) {
      await agent.look();
      await eventually(
        async () => (await agent.names()).sort(),
        ['Ana Anić', 'Ana Anić', 'Ben Okafor', 'Visitor'],
      );
    }

    // Each takes one; both see whose is whose.
    await luka.choose('The carafe has a chip');
    await luka.shortcut('m');
    await luka.seesLine('took over the chat');
    await mia.choose('Where is your shop?');
    await mia.shortcut('m');
    await mia.seesLine('took over the chat');
    await mia.row('The carafe has a chip').getByText('With Luka').waitFor();
    await luka.row('Where is your shop?').getByText('With Mia').waitFor();

    // An answer reaches its customer; a note, nobody.
    await mia.press('Private note');
    await mia.composer.fill('Asks every week');
    await mia.composer.press('Enter');
    await mia.view.locator('.note').filter({ hasText: 'Asks every week' }).waitFor();
    await mia.press('Reply');
    await mia.answer('In the old harbour');
    await visitor.sees('In the old harbour');
    await eventually(() => visitor.messages(), ['Where is your shop?', 'In the old harbour']);

    // What one agent writes down, the other reads; the other two are as they were.
    await luka.change('Last name', 'Horvat');
    await eventually(() => mia.row('Ana Horvat').count(), 2);
    await mia.row('Ben Okafor').waitFor();
    await luka.look();
    await luka.press('End chat');
    await mia.look();
    await eventually(
      async () => (await mia.names()).sort(),
      ['Ana Horvat', 'Ben Okafor', 'Visitor'],
    );

    // That both are of the same address is seen by the team alone.
    await luka.choose('And the lid?');
    await luka.card.locator('.conversation').filter({ hasText: 'The carafe has a chip' }).waitFor();
  });

  it('change one contact at once: whoever is second is told, and nothing is lost', async () => {
    const context = await stage.newContext();
    const luka = await enterDesk(stage, context, 'Luka');
    const mia = await enterDeskAs(stage, context, { id: 'mia', name: 'Mia' });
    const customer = await enterShop(stage, 'form', { context });
    await customer.openChat();
    await customer.logIn(ana);
    await customer.write('The carafe has a chip');
    await changeAtOnce(luka, mia, 'The carafe has a chip');
  });

  it('see of an agent who is away that nobody is there, until the agent is back', async () => {
    const context = await stage.newContext();
    const visitor = await enterShop(stage, 'none', { context });
    const luka = await enterDesk(stage, context, 'Luka');
    await visitor.openChat();
    await visitor.write('Hello');
    await luka.choose('Hello');
    await luka.answer('Good morning');
    await visitor.sees('Good morning');
    const there = visitor.panel.locator('.presence.online');
    await there.first().waitFor();
    await luka.press('You and this desk');
    await luka.page.getByRole('menuitem', { name: 'I am away' }).click();
    await visitor.look();
    await eventually(() => there.count(), 0);
    await luka.press('You and this desk');
    await luka.page.getByRole('menuitem', { name: 'I am back' }).click();
    await visitor.look();
    await there.first().waitFor();
  });
});
