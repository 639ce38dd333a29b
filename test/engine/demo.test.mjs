import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { freePort } from './processes.mjs';
import { signIn } from './wire.mjs';

const script = fileURLToPath(new URL('../../demo/engine.mjs', import.meta.url));

describe('npm run engine', { timeout: 120_000 }, () => {
  it('serves the demo with a server that it names, and leaves nothing behind', async () => {
    const port = await freePort();
    const child = spawn(process.execPath, ['--import', 'tsx', script], {
      env: { ...process.env, PORT: `${port}` },
    });
    let said = '';
    child.stdout.on('data', (data) => (said += data));
    child.stderr.on('data', (data) => (said += data));
    const ended = once(child, 'exit');
    try {
      while (!said.includes('Ctrl+C')) {
        await Promise.race([once(child.stdout, 'data'), ended]);
        assert.equal(child.exitCode, null, said);
      }
      const websocket = /ws:\/\/\S+/.exec(said)?.[0] ?? '';
      const [, jid = '', password = ''] = /to (\S+), password (\S+)/.exec(said) ?? [];
      const engine = /** @type {import('./engine.mjs').Engine} */ ({ websocket });
      await (await signIn(engine, { jid, password })).close();

      const shop = await fetch(`http://127.0.0.1:${port}/`);
      const address = new RegExp(`<pd-chat-widget server="${websocket}" account="${jid}"`);
      assert.match(await shop.text(), address);
      const policy = shop.headers.get('content-security-policy') ?? '';
      const { host, origin } = new URL(websocket);
      assert.ok(policy.includes(`connect-src 'self' ${origin} http://${host};`), policy);
      const desk = await fetch(`http://127.0.0.1:${port}/desk.html?x=1`);
      assert.match(await desk.text(), new RegExp(`<pd-agent-desk server="${websocket}"[^>]*>`));
      const missing = await fetch(`http://127.0.0.1:${port}/nothing.html`);
      assert.equal(missing.status, 404);
    } finally {
      child.kill('SIGINT');
      await ended;
    }
    const folder = dirname(/its log: (\S+?)\)/.exec(said)?.[1] ?? '/');
    assert.ok(!existsSync(folder), folder);
  });
});
