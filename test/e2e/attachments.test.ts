import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { enterDesk, enterShop } from './people.js';
import { eventually, launch, type Stage } from './support.js';

const photo = readFileSync('stories/pictures/shop.png');
const picture = (name: string) => ({ name, mimeType: 'image/png', buffer: photo });
const plan = {
  name: 'plan.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4 plan'),
};

/** The clipboard and the mouse of another program, which a page can only be told of. */
async function bring(
  target: Locator,
  types: string[],
  { name, mimeType, buffer }: typeof plan,
): Promise<void> {
  const given = { types, name, mimeType, bytes: buffer.toString('base64') };
  await target.evaluate((element, { types, name, mimeType, bytes }) => {
    const content = Uint8Array.from(atob(bytes), (char) => char.charCodeAt(0));
    const data = new DataTransfer();
    data.items.add(new File([content], name, { type: mimeType }));
    const all = { bubbles: true, cancelable: true, composed: true };
    for (const type of types) {
      element.dispatchEvent(
        type === 'paste'
          ? new ClipboardEvent(type, { ...all, clipboardData: data })
          : new DragEvent(type, { ...all, dataTransfer: data }),
      );
    }
  }, given);
}

async function choose(page: Page, within: Locator, ...files: (typeof plan)[]): Promise<void> {
  await page.bringToFront();
  const asked = page.waitForEvent('filechooser');
  await within.getByRole('button', { name: 'Attach files' }).click();
  await (await asked).setFiles(files);
}

/** Names on the cards of the thread. */
const cards = (within: Locator) =>
  within.locator('pd-message-list pd-attachment [part=name]').allTextContents();

describe('attachments', () => {
  let stage: Stage;

  before(async () => {
    stage = await launch();
  });
  afterEach(() => stage.endScene());
  after(() => stage.close());

  it('go to the team by button, paste and drop, and come back; pictures can be enlarged', async () => {
    const context = await stage.newContext();
    const visitor = await enterShop(stage, 'none', { context });
    await visitor.openChat();
    const tray = visitor.panel.locator('pd-attachment-tray li');

    await choose(visitor.page, visitor.panel, picture('rim.png'), plan);
    await tray.nth(1).waitFor();
    await bring(visitor.composer, ['paste'], picture('pasted.png'));
    await tray.nth(2).waitFor();
    const welcome = visitor.panel.locator('[part=welcome]');
    await bring(welcome, ['dragenter', 'dragover'], picture('dropped.png'));
    await visitor.panel.getByText('Drop files to attach them').waitFor();
    await bring(welcome, ['drop'], picture('dropped.png'));
    await tray.nth(3).waitFor();
    await visitor.panel.getByText('Drop files to attach them').waitFor({ state: 'hidden' });
    await visitor.press('Remove plan.pdf');
    await eventually(() => tray.count(), 3);

    await visitor.write('It has a chip on the rim');
    await eventually(() => cards(visitor.panel), ['rim.png', 'pasted.png', 'dropped.png']);
    await eventually(() => tray.count(), 0);

    const agent = await enterDesk(stage, context);
    await agent.choose('It has a chip on the rim');
    await eventually(() => cards(agent.view), ['rim.png', 'pasted.png', 'dropped.png']);
    await agent.view.locator('pd-attachment img').nth(2).waitFor();

    await choose(agent.page, agent.view, picture('new.png'), plan);
    await agent.view.locator('pd-attachment-tray li').nth(1).waitFor();
    await agent.press('Send');
    await visitor.look();
    await eventually(
      () => cards(visitor.panel),
      ['rim.png', 'pasted.png', 'dropped.png', 'new.png', 'plan.pdf'],
    );

    const opener = visitor.panel.getByRole('button', { name: 'Enlarge new.png' });
    await opener.click();
    const viewer = visitor.page.getByRole('dialog', { name: 'new.png' });
    await viewer.getByText('4 of 4').waitFor();
    await visitor.page.keyboard.press('ArrowLeft');
    await visitor.page.getByRole('dialog', { name: 'dropped.png' }).waitFor();
    await visitor.page.keyboard.press('Escape');
    await visitor.page.getByRole('dialog', { name: 'dropped.png' }).waitFor({ state: 'hidden' });
    assert.equal(await visitor.panel.isVisible(), true, 'the chat stays open');
    assert.equal(await opener.evaluate((button) => button.matches(':focus')), true);

    const saving = visitor.page.waitForEvent('download');
    await visitor.panel.getByRole('button', { name: 'Download plan.pdf' }).click();
    const saved = await saving;
    assert.equal(saved.suggestedFilename(), 'plan.pdf');
    assert.equal(readFileSync(await saved.path(), 'utf8'), '%PDF-1.4 plan');

    await visitor.page.reload();
    await visitor.openChat();
    await eventually(async () => (await cards(visitor.panel)).length, 5);
    await visitor.panel.locator('pd-attachment img').nth(3).waitFor();
  });

  it('of a hostile kind are text and downloads, nothing else', async () => {
    const context = await stage.newContext();
    const visitor = await enterShop(stage, 'none', { context });
    await visitor.openChat();
    const page = '<script>window.hacked = true</script>';
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" onload="window.hacked = true">${page}</svg>`;
    await choose(
      visitor.page,
      visitor.panel,
      {
        name: '<img src=x onerror=hacked=1>.html',
        mimeType: 'text/html',
        buffer: Buffer.from(page),
      },
      { name: `${'x'.repeat(200)}.svg`, mimeType: 'image/svg+xml', buffer: Buffer.from(svg) },
      { name: 'not-one.png', mimeType: 'image/png', buffer: Buffer.from(svg) },
    );
    await visitor.panel.locator('pd-attachment-tray li').nth(2).waitFor();
    await visitor.press('Send');
    const agent = await enterDesk(stage, context);
    await agent.choose('onerror');
    for (const [side, within] of [
      [visitor, visitor.panel],
      [agent, agent.view],
    ] as const) {
      await side.look();
      await within.getByText('Could not be loaded.').first().waitFor();
      assert.equal(await within.getByRole('button', { name: /^Download/ }).count(), 2);
      assert.equal(await within.locator('pd-attachment img').count(), 0);
      assert.equal(await side.page.evaluate(() => 'hacked' in window), false);
      const wide = await within
        .locator('pd-attachment')
        .nth(1)
        .evaluate((card) => card.scrollWidth > card.clientWidth);
      assert.equal(wide, false);
    }
  });
});
