import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, afterEach, before, describe, it } from 'node:test';
import type { BrowserContext } from 'playwright-core';
import { enterDesk, enterShop } from './people.js';
import { eventually, launch, type Stage } from './support.js';

const ana = { firstName: 'Ana', lastName: 'Anić', email: 'ana@example.com' };

describe('authentication by form, if the customer likes', () => {
  let stage: Stage;

  before(async () => {
    stage = await launch();
  });
  afterEach(() => stage.endScene());
  after(() => stage.close());

  /** A visitor with a question, and an agent who has answered it. */
  const talk = async (context: BrowserContext) => {
    const customer = await enterShop(stage, 'optional', { context });
    const agent = await enterDesk(stage, context);
    await customer.openChat();
    await customer.continueAsVisitor();
    await customer.write('Is the sage bowl oven safe?');
    await agent.choose('Is the sage bowl oven safe?');
    await agent.answer('It is.');
    await customer.sees('It is.');
    return { customer, agent };
  };

  it('offers the form and a way round it, and keeps the form in sight', async () => {
    const customer = await enterShop(stage, 'optional');
    await customer.openChat();
    await customer.loginForm.waitFor();
    await customer.continueAsVisitor();
    assert.equal(await customer.loginForm.count(), 0);
    for (let n = 1; n <= 9; n++) await customer.write(`Line ${n}`);
    await customer.banner.getByLabel('E-mail').waitFor();
    const height = (await customer.banner.boundingBox())!.height;
    assert.ok(height <= 170, `the banner is ${height} px high`);
  });

  it('logs in in mid-chat: same conversation, same row, nothing lost', async () => {
    const context = await stage.newContext();
    const { customer, agent } = await talk(context);
    const row = await agent.rows.first().elementHandle();
    const id = await row!.getAttribute('data-id');
    assert.deepEqual(await customer.menu(), [
      'Search this chat',
      'Mute sound',
      'End chat',
      'Clear chat',
    ]);
    assert.equal(await customer.panel.locator('pd-rating-form, pd-transcript-form').count(), 0);

    await customer.composer.fill('And is it dishwasher');
    await customer.logIn(ana, customer.banner);

    await agent.row('Ana Anić').waitFor();
    assert.ok(await row!.evaluate((node) => node.isConnected), 'the row is the same element');
    assert.equal(await row!.getAttribute('data-id'), id);
    assert.match(await row!.innerText(), /Ana Anić/);
    assert.equal(await agent.rows.count(), 1);
    await agent.seesLine('The visitor logged in as Ana Anić');
    await agent.card.getByText('ana@example.com').first().waitFor();

    await customer.banner.waitFor({ state: 'detached' });
    assert.equal(await customer.composer.inputValue(), 'And is it dishwasher');
    const said = ['Is the sage bowl oven safe?', 'It is.'];
    await eventually(() => customer.messages(), said);
    assert.deepEqual(await customer.menu(), [
      'Search this chat',
      'Download this chat',
      'Rate this chat',
      'Mute sound',
      'End chat',
      'Sign out',
    ]);

    await customer.composer.press('Enter');
    await agent.sees('And is it dishwasher');
    await eventually(() => agent.messages(), [...said, 'And is it dishwasher']);
  });

  it('leaves the row where it is among the others when the visitor logs in', async () => {
    const context = await stage.newContext();
    const { customer, agent } = await talk(context);
    await customer.choose('Clear chat');
    await customer.press('Clear chat', customer.panel.locator('.ask'));
    await customer.continueAsVisitor();
    await customer.write('I am somebody else');
    await agent.row('I am somebody else').waitFor();
    await agent.answer('Anything else?');
    const order = async () => {
      const rows = await agent.rows.all();
      return Promise.all(rows.map((row) => row.getAttribute('data-id')));
    };
    const id = await agent.row('I am somebody else').getAttribute('data-id');
    await eventually(async () => (await order()).indexOf(id), 1);
    const before = await order();

    await customer.logIn(ana, customer.banner);
    await agent.row('Ana Anić').waitFor();
    assert.deepEqual(await order(), before);
    assert.equal((await agent.names())[0], 'Visitor');
  });

  it('brings a rating to the desk', async () => {
    const { customer, agent } = await talk(await stage.newContext());
    await customer.logIn(ana, customer.banner);
    await customer.banner.waitFor({ state: 'detached' });
    await customer.choose('Rate this chat');
    await customer.panel
      .locator('.face')
      .filter({ hasText: /^\s*Good\s*$/ })
      .click();
    await customer.panel.getByLabel('Comment').fill('Quick!');
    await customer.press('Send rating');
    await customer.panel.getByText('You rated this chat: Good').waitFor();
    await agent.seesLine('Ana Anić rated the chat: good – “Quick!”');
  });

  it('gives a text file with the whole conversation', async () => {
    const { customer } = await talk(await stage.newContext());
    await customer.logIn(ana, customer.banner);
    await customer.banner.waitFor({ state: 'detached' });
    await customer.choose('Download this chat');
    const [download] = await Promise.all([
      customer.page.waitForEvent('download'),
      customer.panel.getByRole('button', { name: 'Download', exact: true }).click(),
    ]);
    assert.match(download.suggestedFilename(), /^chat-\d{4}-\d\d-\d\d\.txt$/);
    const text = await readFile(await download.path(), 'utf8');
    const order = ['Morrow Tableware', 'You', 'Is the sage bowl oven safe?', 'Luka', 'It is.'];
    const places = order.map((words) => text.indexOf(words));
    assert.ok(!places.includes(-1), text);
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
    );
    await customer.panel.getByText('The conversation was downloaded').waitFor();
  });

  it('asks at the end for a rating, of those who have logged in only', async () => {
    const { customer, agent } = await talk(await stage.newContext());
    await agent.press('End chat');
    await customer.panel.getByRole('button', { name: 'Start new conversation' }).waitFor();
    assert.equal(await customer.panel.locator('pd-rating-form, pd-transcript-form').count(), 0);

    // The next conversation asks again.
    await customer.press('Start new conversation');
    await customer.logIn(ana);
    await customer.write('Me again');
    await agent.choose('Me again');
    await agent.answer('Welcome back.');
    await customer.sees('Welcome back.');
    await customer.choose('End chat');
    await customer.press('End chat', customer.panel.locator('.ask'));
    await customer.panel.locator('pd-rating-form').waitFor();
    await customer.panel.locator('pd-transcript-form').waitFor();
    await agent.seesLine('The chat has ended');
  });

  it('goes back to the choice when the chat is cleared', async () => {
    const { customer } = await talk(await stage.newContext());
    await customer.choose('Clear chat');
    await customer.press('Clear chat', customer.panel.locator('.ask'));
    await customer.loginForm.getByRole('button', { name: 'Continue as visitor' }).waitFor();
    await eventually(() => customer.messages(), []);
    await customer.page.reload();
    await customer.openChat();
    await customer.loginForm.waitFor();
  });
});
