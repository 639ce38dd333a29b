import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { enterDesk, enterShop } from './people.js';
import { eventually, launch, type Stage } from './support.js';

const ana = { firstName: 'Ana', lastName: 'Anić', email: 'ana@example.com' };

describe('authentication by form', () => {
  let stage: Stage;

  before(async () => {
    stage = await launch();
  });
  afterEach(() => stage.endScene());
  after(() => stage.close());

  it('asks before anything can be written, and tells the desk who it is', async () => {
    const context = await stage.newContext();
    const customer = await enterShop(stage, 'form', { context });
    const agent = await enterDesk(stage, context);
    await customer.openChat();
    await customer.loginForm.waitFor();
    assert.equal(await customer.composer.count(), 0);
    assert.equal(await customer.loginForm.getByText('Continue as visitor').count(), 0);

    await customer.logIn(ana);
    await customer.composer.waitFor();
    // A submitted form opens the conversation, so the desk knows before the first word.
    await agent.row('Ana Anić').waitFor();
    await customer.write('Where is my order?');

    await agent.choose('Ana Anić');
    await agent.sees('Where is my order?');
    assert.equal((await agent.value('E-mail').innerText()).trim(), 'ana@example.com');
    const row = agent.card.locator('.row').filter({ hasText: 'ana@example.com' });
    await row.getByTitle('Claimed: given by the person, proved by nobody').waitFor();
    await agent.view.locator('.pill').filter({ hasText: 'Claimed' }).waitFor();
  });

  it('says at the field what is wrong with it, and sends nothing', async () => {
    const context = await stage.newContext();
    const customer = await enterShop(stage, 'form', { context });
    await customer.openChat();
    await customer.logIn({ ...ana, email: 'ana@' });
    const email = customer.loginForm.getByLabel('E-mail');
    await customer.loginForm.getByText('Enter a full address').first().waitFor();
    assert.equal(await email.getAttribute('aria-invalid'), 'true');
    await eventually(() => email.evaluate((field) => field.matches(':focus')), true);
    assert.equal(await customer.loginForm.getByLabel('First name').inputValue(), 'Ana');
    assert.equal(await customer.composer.count(), 0);
  });

  it('lets the agent correct a detail, which is still there after a reload', async () => {
    const context = await stage.newContext();
    const customer = await enterShop(stage, 'form', { context });
    const agent = await enterDesk(stage, context);
    await customer.openChat();
    await customer.logIn(ana);
    await agent.choose('Ana Anić');
    await agent.change('Last name', 'Anić Horvat');
    await agent.row('Ana Anić Horvat').waitFor();

    await agent.page.reload(); // still signed in
    await agent.choose('Ana Anić Horvat');
    assert.equal((await agent.value('Last name').innerText()).trim(), 'Anić Horvat');
    assert.equal((await agent.value('E-mail').innerText()).trim(), 'ana@example.com');
  });

  it('does not ask a returning person again', async () => {
    const context = await stage.newContext();
    const customer = await enterShop(stage, 'form', { context });
    await customer.openChat();
    await customer.logIn(ana);
    await customer.write('See you later');

    await customer.page.reload();
    await customer.openChat();
    await customer.sees('See you later');
    assert.equal(await customer.loginForm.count(), 0);
    await customer.panel.getByText('Chatting as Ana Anić').waitFor();
  });

  it('signs out by “Not you?”: back to the form, nothing shown, the record stays', async () => {
    const context = await stage.newContext();
    const customer = await enterShop(stage, 'form', { context });
    const agent = await enterDesk(stage, context);
    await customer.openChat();
    await customer.logIn(ana);
    await customer.write('My order is 1234');
    await agent.row('My order is 1234').waitFor();
    await customer.composer.fill('A draft that nobody else may see');

    await customer.press('Not you?');
    await customer.press('Sign out');
    await customer.loginForm.waitFor();
    assert.equal(await customer.panel.getByText('My order is 1234').count(), 0);
    assert.equal(await customer.loginForm.getByLabel('E-mail').inputValue(), '');
    assert.deepEqual(await customer.kept(), []);

    await agent.choose('Ana Anić');
    await agent.sees('My order is 1234');

    // A typed address is a claim: it brings nobody's earlier words back.
    await customer.logIn(ana);
    await customer.composer.waitFor();
    assert.deepEqual(await customer.messages(), []);
    assert.equal(await customer.composer.inputValue(), '');
    await eventually(() => agent.rows.count(), 2);
    await customer.page.reload();
    await customer.openChat();
    await customer.composer.waitFor();
    assert.deepEqual(await customer.messages(), []);
  });
});
