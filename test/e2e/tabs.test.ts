import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { enterDesk, enterShop } from './people.js';
import { eventually, launch, type Stage } from './support.js';

const ana = { firstName: 'Ana', lastName: 'Anić', email: 'ana@example.com' };
const ben = { firstName: 'Ben', lastName: 'Okafor', email: 'ben@example.com' };

describe('several tabs of one browser', () => {
  let stage: Stage;

  before(async () => {
    stage = await launch();
  });
  afterEach(() => stage.endScene());
  after(() => stage.close());

  it('share one conversation, live', async () => {
    const context = await stage.newContext();
    const one = await enterShop(stage, 'none', { context });
    const two = await enterShop(stage, 'none', { context, page: 'workshop.html' });
    await one.openChat();
    await two.openChat();
    await one.write('From the first tab');
    await two.sees('From the first tab');
    await two.write('From the second');
    await one.sees('From the second');

    const agent = await enterDesk(stage, context);
    await agent.choose('From the second');
    await agent.answer('Hello to both');
    await one.sees('Hello to both');
    await two.sees('Hello to both');
    const all = ['From the first tab', 'From the second', 'Hello to both'];
    await eventually(() => one.messages(), all);
    await eventually(() => two.messages(), all);
    await eventually(() => agent.messages(), all);
    assert.equal(await agent.rows.count(), 1);
  });

  it('log in together', async () => {
    const context = await stage.newContext();
    const one = await enterShop(stage, 'optional', { context });
    const two = await enterShop(stage, 'optional', { context });
    await one.openChat();
    await one.continueAsVisitor();
    await one.write('Hi');
    await two.openChat();
    await two.sees('Hi');
    await one.logIn(ana, one.banner);
    await two.panel.getByText('Chatting as Ana Anić').waitFor();
    await two.banner.waitFor({ state: 'detached' });
  });

  it('are all cleared when one signs out', async () => {
    const context = await stage.newContext();
    const one = await enterShop(stage, 'form', { context });
    await one.openChat();
    await one.logIn(ana);
    await one.write('Between us');
    const two = await enterShop(stage, 'form', { context });
    await two.openChat();
    await two.sees('Between us');
    await two.composer.fill('Half a thought');

    await one.press('Not you?');
    await one.press('Sign out');
    await one.loginForm.waitFor();
    await two.loginForm.waitFor();
    assert.deepEqual(await two.messages(), []);
    assert.equal(await two.loginForm.getByLabel('E-mail').inputValue(), '');

    // The next person, in the other tab, gets nothing of the last, and is known in both.
    await two.logIn(ben);
    await two.composer.waitFor();
    assert.equal(await two.composer.inputValue(), '');
    await two.write('I am Ben');
    await one.panel.getByText('Chatting as Ben Okafor').waitFor();
    await one.sees('I am Ben');
    await eventually(() => one.messages(), ['I am Ben']);
    await eventually(() => two.messages(), ['I am Ben']);
  });

  it('give way to the next customer whom the shop names in one of them', async () => {
    const context = await stage.newContext();
    const one = await enterShop(stage, 'code', { context });
    const two = await enterShop(stage, 'code', { context });
    const name = (tab: typeof one, who: string) =>
      tab.page.evaluate((data) => Object.assign(window, { custom_user_data: data }) && undefined, {
        externalId: who,
        firstname: who,
      });
    await name(one, 'Ana');
    await one.openChat();
    await one.write('Ana was here');
    await name(two, 'Ben');
    await two.launcher.waitFor();
    await eventually(() => one.panel.getByText('Ana was here').count(), 0);
    await two.openChat();
    await two.composer.waitFor();
    assert.deepEqual(await two.messages(), []);
    await two.write('Ben is here');

    const agent = await enterDesk(stage, context);
    await eventually(async () => (await agent.names()).sort(), ['Ana', 'Ben']);
  });
});
