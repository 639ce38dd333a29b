import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { enterDesk, enterShop } from './people.js';
import { eventually, launch, type Stage } from './support.js';

describe('a visitor and an agent, side by side', () => {
  let stage: Stage;

  before(async () => {
    stage = await launch();
  });
  afterEach(() => stage.endScene());
  after(() => stage.close());

  it('lets a visitor write at once, and an agent answer by name', async () => {
    const context = await stage.newContext();
    const visitor = await enterShop(stage, 'none', { context });
    const agent = await enterDesk(stage, context, 'Luka');

    await visitor.openChat();
    assert.equal(await visitor.loginForm.count(), 0, 'nobody is asked who they are');
    await visitor.write('Does the tide vase leak?');

    const row = agent.row('Does the tide vase leak?');
    await row.waitFor();
    assert.equal((await row.locator('.name').innerText()).trim(), 'Visitor');
    assert.match((await row.locator('.suffix').innerText()).trim(), /^\w{4}$/);

    await agent.choose('Does the tide vase leak?');
    await agent.sees('Does the tide vase leak?');
    await agent.answer('Not a drop, it is glazed inside.');
    await visitor.sees('Not a drop, it is glazed inside.');
    await visitor.panel.locator('.name').filter({ hasText: 'Luka' }).waitFor();
    await eventually(() => visitor.heading.innerText(), 'Luka');
  });

  it('shows each side that the other is typing, and what has become of a message', async () => {
    const context = await stage.newContext();
    const visitor = await enterShop(stage, 'none', { context });
    await visitor.openChat();
    await visitor.write('Hello?');
    const meta = visitor.panel.locator('.meta').last();
    await meta.filter({ hasText: 'Sent' }).waitFor();

    const agent = await enterDesk(stage, context);
    await agent.choose('Hello?');
    await meta.filter({ hasText: 'Read' }).waitFor();

    await agent.composer.pressSequentially('One mom');
    await visitor.panel.locator('.typing').filter({ hasText: 'Luka is typing' }).waitFor();
    await agent.composer.fill('');
    await visitor.panel.locator('.typing').waitFor({ state: 'detached' });

    await visitor.composer.pressSequentially('Are you');
    await agent.view.locator('.typing').waitFor();
    await visitor.write('Are you there?');
    await agent.view.locator('.typing').waitFor({ state: 'detached' });
    await agent.sees('Are you there?');

    await agent.answer('I am.');
    await agent.view.locator('.meta').last().filter({ hasText: 'Read' }).waitFor();
  });

  it('sends nothing while an input method composes', async () => {
    const visitor = await enterShop(stage, 'none');
    await visitor.openChat();
    await visitor.composer.focus();
    const keyboard = await visitor.page.context().newCDPSession(visitor.page);
    const composing = { selectionStart: 3, selectionEnd: 3 };
    await keyboard.send('Input.imeSetComposition', { text: 'にほん', ...composing });
    // Enter chooses among what the input method offers.
    await visitor.page.keyboard.press('Enter');
    assert.deepEqual(await visitor.messages(), []);
    await keyboard.send('Input.imeSetComposition', { text: '', ...composing });
    await visitor.composer.fill('');
    await keyboard.send('Input.insertText', { text: '日本' });
    await visitor.page.keyboard.press('Enter');
    await visitor.sees('日本');
    assert.deepEqual(await visitor.messages(), ['日本']);
  });

  it('counts on the closed launcher what has come in, and no more once it is read', async () => {
    const context = await stage.newContext();
    const visitor = await enterShop(stage, 'none', { context });
    await visitor.openChat();
    await visitor.write('Call me back');
    await visitor.closeChat();

    const agent = await enterDesk(stage, context);
    await agent.choose('Call me back');
    await agent.answer('One');
    await agent.answer('Two');

    await visitor.page.getByRole('button', { name: 'Open chat, 2 unread messages' }).waitFor();
    assert.equal(await visitor.widget.locator('.badge').innerText(), '2');
    // Delivered, and not read: the panel is closed.
    await agent.view.locator('.meta').last().filter({ hasText: 'Delivered' }).waitFor();

    await visitor.openChat();
    await agent.view.locator('.meta').last().filter({ hasText: 'Read' }).waitFor();
    await visitor.closeChat();
    await visitor.page.getByRole('button', { name: 'Open chat', exact: true }).waitFor();
    assert.equal(await visitor.widget.locator('.badge').count(), 0);
  });

  it('goes on with the same conversation after a reload, and on the next page', async () => {
    const context = await stage.newContext();
    const visitor = await enterShop(stage, 'none', { context });
    const agent = await enterDesk(stage, context);
    await visitor.openChat();
    await visitor.write('First');
    await agent.choose('First');
    await agent.answer('Second');
    await visitor.sees('Second');

    await visitor.page.reload();
    await visitor.openChat();
    await visitor.sees('Second');
    await eventually(() => visitor.messages(), ['First', 'Second']);

    await visitor.page.getByRole('link', { name: 'Workshop' }).click();
    await visitor.page.waitForURL(/workshop/);
    await visitor.openChat();
    await visitor.write('Third');
    await agent.sees('Third');
    assert.equal(await agent.rows.count(), 1);
    await eventually(() => agent.messages(), ['First', 'Second', 'Third']);
  });

  it('tells both sides that the chat has ended, and lets the visitor start anew', async () => {
    const context = await stage.newContext();
    const visitor = await enterShop(stage, 'none', { context });
    const agent = await enterDesk(stage, context);
    await visitor.openChat();
    await visitor.write('Thanks, that is all');
    await agent.choose('Thanks, that is all');
    await agent.press('End chat');
    await agent.seesLine('The chat has ended');

    await visitor.composer.waitFor({ state: 'detached' });
    await visitor.press('Start new conversation');
    await visitor.write('One more thing');
    // The earlier one stands above it, to be read.
    await eventually(() => visitor.messages(), ['Thanks, that is all', 'One more thing']);
    await agent.row('One more thing').waitFor();
    await agent.page.getByRole('tab', { name: 'Ended' }).click();
    await agent.row('Thanks, that is all').waitFor();
  });
});
