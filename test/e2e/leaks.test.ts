// A single-page app puts the chat in and takes it out with its routes: nothing of it stays behind.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CDPSession, Page } from 'playwright-core';
import type { PdChatWidget } from '../../src/elements/customer/chat-widget/chat-widget.js';
import { withBrowser } from './support.js';

/** A route with a chat that somebody opens, writes in, and leaves; so many times. */
async function visits(page: Page, times: number): Promise<void> {
  await page.evaluate(async (count) => {
    for (let n = 0; n < count; n++) {
      const widget = document.createElement('pd-chat-widget') as PdChatWidget;
      widget.account = 'leaks';
      widget.authType = 'none';
      widget.open = true;
      document.body.append(widget);
      // The next routes come back to this conversation.
      if (n === 0) await widget.sendMessage('Hello');
      for (const [name, part] of [
        ['pd-message-composer', 'textarea'],
        ['pd-message-list', '.bubble'],
      ] as const) {
        while (
          !widget.shadowRoot
            ?.querySelector('pd-chat-panel')
            ?.shadowRoot?.querySelector(name)
            ?.shadowRoot?.querySelector(part)
        ) {
          await new Promise(requestAnimationFrame);
        }
      }
      widget.remove();
    }
  }, times);
}

/** What is alive in the page once its garbage has been collected. */
async function alive(page: Page, cdp: CDPSession) {
  // What waits for its timer or its transaction lets go by itself.
  for (let round = 0; round < 5; round++) {
    await cdp.send('HeapProfiler.collectGarbage');
    await page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
  }
  const count = async (name: string): Promise<number> => {
    const { result } = await cdp.send('Runtime.evaluate', {
      expression: `customElements.get('${name}').prototype`,
    });
    const { objects } = await cdp.send('Runtime.queryObjects', {
      prototypeObjectId: result.objectId!,
    });
    const { result: length } = await cdp.send('Runtime.callFunctionOn', {
      objectId: objects.objectId!,
      functionDeclaration: 'function () { return this.length; }',
      returnByValue: true,
    });
    return Number(length.value);
  };
  const { metrics } = await cdp.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? NaN;
  return {
    widgets: await count('pd-chat-widget'),
    panels: await count('pd-chat-panel'),
    composers: await count('pd-message-composer'),
    lists: await count('pd-message-list'),
    listeners: metric('JSEventListeners'),
    nodes: metric('Nodes'),
    /** Bytes. */
    heap: metric('JSHeapUsedSize'),
  };
}

test('a hundred mounts of an open chat leave no element, no listener, no node', () =>
  withBrowser(async (stage) => {
    const { page, assertClean } = await stage.visit('product.html');
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Performance.enable');
    await page.evaluate(() => document.querySelector('pd-chat-widget')?.remove());

    await visits(page, 10);
    const before = await alive(page, cdp);
    await visits(page, 100);
    const after = await alive(page, cdp);
    const { widgets, panels, composers, lists, listeners } = after;
    assert.deepEqual([widgets, panels, composers, lists], [0, 0, 0, 0]);
    assert.equal(listeners, before.listeners);
    // A chat has some 200 nodes and more than 100 KB: less than one of them may be left of a hundred.
    assert.ok(after.nodes - before.nodes < 100, `${before.nodes} nodes, then ${after.nodes}`);
    const kept = after.heap - before.heap;
    assert.ok(kept < 1_000_000, `${kept} bytes more after a hundred visits`);
    await assertClean();
  }));
