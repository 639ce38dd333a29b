import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { createLocalJWKSet, jwtVerify } from 'jose';
import { serverSnippet } from '../../src/elements/admin/settings-install/snippets.js';
import { makeSigningKey, publicKeySet } from '../../src/server/index.js';

const folder = await mkdtemp(join(tmpdir(), 'pd-snippet-'));
after(() => rm(folder, { recursive: true }));

it('the server lines of the tab Install sign what the messaging server takes', async () => {
  const key = await makeSigningKey();
  process.env['CHAT_KEY'] = JSON.stringify(key);
  const user = { id: 7, email: 'ben@example.com', firstName: 'Ben' };
  const { href } = new URL('../../src/server/index.ts', import.meta.url);
  // As they are; only the package is where it is being built.
  const lines = serverSnippet('chat.example.com').replace('pd-chat-kit/server', href);
  const file = join(folder, 'sign.mts');
  await writeFile(file, `const user = ${JSON.stringify(user)};\n${lines}\nexport { token };\n`);

  const { token } = (await import(pathToFileURL(file).href)) as { token: string };

  const { payload } = await jwtVerify(token, createLocalJWKSet(publicKeySet(key)));
  assert.equal(payload.sub, '7');
  assert.equal(payload['email'], 'ben@example.com');
  assert.match(String(payload['jid']), /@customers\.chat\.example\.com$/);
});
