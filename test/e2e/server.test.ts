import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Customer } from './people.js';
import { eventually, launch, type Stage } from './support.js';

const script = fileURLToPath(new URL('../../demo/server.mjs', import.meta.url));

const start = (port: number) => {
  const child = spawn(process.execPath, [script], { env: { ...process.env, PORT: `${port}` } });
  const said = { out: '', err: '' };
  child.stdout.on('data', (data) => (said.out += data));
  child.stderr.on('data', (data) => (said.err += data));
  return { child, said };
};

/** A port that is taken for as long as the returned server lives. */
const takePort = async () => {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, port: (server.address() as AddressInfo).port };
};

describe('npm start', () => {
  it('says what to do when the port is taken, and ends with 1', async () => {
    const { server, port } = await takePort();
    const { child, said } = start(port);
    const [code] = (await once(child, 'close')) as [number];
    server.close();
    assert.equal(code, 1);
    assert.equal(
      said.err.trim(),
      `Port ${port} is taken. Try another one: PORT=${port + 1} npm start`,
    );
    assert.equal(said.out, '');
  });

  it('serves at the port that PORT names, and says where', async () => {
    const { server, port } = await takePort();
    await new Promise((resolve) => server.close(resolve));
    const { child, said } = start(port);
    try {
      while (!said.out.includes('settings.html')) await once(child.stdout, 'data');
      assert.match(said.out, new RegExp(`Shop with the widget +http://localhost:${port}/\n`));
      const response = await fetch(`http://127.0.0.1:${port}/`);
      assert.match(await response.text(), /<pd-chat-widget/);
    } finally {
      child.kill();
      await once(child, 'close');
    }
  });
});

describe('the built scripts', () => {
  let stage: Stage;

  before(async () => {
    stage = await launch();
  });
  after(() => stage.close());

  it('hold no markup that a minifier has broken: every shape of an icon stands by itself', async () => {
    const folder = new URL('../../dist/cdn/', import.meta.url);
    for (const file of await readdir(folder, { recursive: true })) {
      if (!file.endsWith('.js')) continue;
      const text = await readFile(new URL(file, folder), 'utf8');
      // `<path …>` that is neither closed by itself nor by a tag swallows what comes after it.
      const open = text.match(/<(?:path|circle|rect|line|ellipse)\b[^<>]*[^/<>]>(?!\s*<\/)/g);
      assert.equal(open, null, `${file}: ${open?.[0]}`);
    }
  });

  it('are asked for at the same time by a chat that is open from the start', async () => {
    const context = await stage.newContext();
    await context.route('**/inline', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><html lang="en"><title>Inline</title>
          <script type="module" src="/cdn/pd-chat.js?v=2"></script>
          <div style="block-size: 600px"><pd-chat-widget auth-type="none" inline></pd-chat-widget></div>`,
      }),
    );
    const files: string[] = [];
    context.on('request', (request) => files.push(new URL(request.url()).pathname));
    const others = ['running-chat', 'line'].map((name) =>
      context.waitForEvent('request', (request) => request.url().includes(`/chat-${name}-`)),
    );
    // The launcher's own script does not come before the others have been asked for.
    await context.route('**/chat-launcher-*', async (route) => {
      await Promise.all(others);
      await route.continue();
    });
    const { page } = await stage.visit('inline', { context });
    await new Customer(page).composer.fill('Hello');
    assert.deepEqual(files, [...new Set(files)]);
  });

  it('keep the order of what the page sends while they are on their way', async () => {
    const context = await stage.newContext();
    let come!: () => void;
    const said = new Promise<void>((resolve) => (come = resolve));
    await context.route('**/chat-running-chat-*', async (route) => {
      await said;
      await route.continue();
    });
    const customer = new Customer((await stage.visit('index.html?auth=none', { context })).page);
    await customer.launcher.waitFor();
    const texts = Array.from({ length: 8 }, (_, number) => `Message ${number}`);
    await customer.widget.evaluate(async (widget, texts) => {
      for (const text of texts) {
        void (widget as HTMLElement & { sendMessage(text: string): Promise<void> }).sendMessage(
          text,
        );
        await new Promise(requestAnimationFrame);
      }
    }, texts);
    come();
    await customer.openChat();
    await eventually(() => customer.messages(), texts);
  });

  it('draw the launcher, the desk and the settings with no shape inside another', async () => {
    const nested = 'svg path path, svg circle path, svg path circle, svg rect path';
    const shop = await stage.visit('index.html?auth=none');
    const customer = new Customer(shop.page);
    await customer.launcher.locator('svg path').first().waitFor();
    assert.equal(await customer.launcher.locator('svg path').count(), 2);
    await customer.openChat();
    await customer.composer.waitFor();
    const desk = await stage.visit('desk.html', { context: shop.context });
    await desk.page.getByLabel('Your name').waitFor();
    const settings = await stage.visit('settings.html', { context: shop.context });
    await settings.page.locator('svg').first().waitFor();
    for (const { page } of [shop, desk, settings]) {
      assert.equal(await page.locator(nested).count(), 0, page.url());
    }
    await stage.endScene();
  });
});
