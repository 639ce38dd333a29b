import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { CONTENT_SECURITY_POLICY } from '../../demo/server.mjs';
import { launch, type Stage } from './support.js';

const pages = readdirSync(new URL('../../demo', import.meta.url)).filter((file) =>
  file.endsWith('.html'),
);

describe('the demo', () => {
  let stage: Stage;

  before(async () => {
    stage = await launch();
  });

  after(() => stage.close());

  for (const path of [...pages, 'cdn/pd-chat.js', 'cdn/pd-desk.js']) {
    it(`serves /${path} under the strict policy`, async () => {
      const response = await fetch(new URL(path, stage.url));
      assert.equal(response.status, 200);
      assert.equal(response.headers.get('content-security-policy'), CONTENT_SECURITY_POLICY);
      assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
      await response.body?.cancel();
    });
  }

  for (const path of pages) {
    it(`opens /${path} without an error or a violation`, async () => {
      const visit = await stage.visit(path);
      await visit.page.waitForLoadState('networkidle');
      await visit.assertClean();
      await visit.context.close();
    });
  }
});
