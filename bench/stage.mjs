// A server that compresses, a browser that has seen nothing yet, and a slower machine or network.
import { createServer } from 'node:http';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import sirv from 'sirv';
import { browserArguments, findBrowser } from '../test/support/find-browser.mjs';

/** How long (ms) a page may take to answer, on a slow machine behind a slow network. */
const patience = 60_000;

/**
 * @typedef {object} Conditions
 * @property {number} [cpu] How many times slower than this machine.
 * @property {{ download: number, upload: number, latency: number }} [network] In bytes for each
 *   second and ms; the loopback interface as it is by default.
 */

/** @typedef {Awaited<ReturnType<typeof openStage>>} Stage */

/** @param {string} root What is served. */
export async function openStage(root) {
  const files = sirv(root, { brotli: true });
  const server = createServer((request, response) => {
    response.setHeader('Cache-Control', 'no-store');
    files(request, response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://localhost:${server.address().port}/`;
  let browser = await start();

  return {
    /** Version of the browser. */
    version: browser.version(),

    /**
     * Opens a page in a context with nothing stored and nothing cached, and plays on it.
     *
     * @template T
     * @param {string} path
     * @param {Conditions} conditions
     * @param {(visit: Visit) => Promise<T>} play
     */
    async visit(path, { cpu = 1, network }, play) {
      const context = await browser.newContext({ locale: 'en-GB' });
      try {
        const page = await context.newPage();
        const visit = new Visit(page, await context.newCDPSession(page));
        await visit.setUp(cpu, network);
        await page.goto(new URL(path, url).href, { waitUntil: 'commit' });
        return await play(visit);
      } finally {
        await context.close();
      }
    },

    /** Stops whatever the page is doing, however long it would take, and begins anew. */
    async restart() {
      await browser.close();
      browser = await start();
    },

    async close() {
      await browser.close();
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
    },
  };
}

const start = () =>
  chromium.launch({ executablePath: findBrowser({ shell: false }), args: browserArguments });

/** One page in one fresh context. `in-page.js` looks from inside. */
class Visit {
  #devtools;

  constructor(page, devtools) {
    /** @type {import('playwright-core').Page} */
    this.page = page;
    this.#devtools = devtools;
  }

  async setUp(cpu, network) {
    await this.page.addInitScript({ path: join(import.meta.dirname, 'in-page.js') });
    // The time that a thread was at work: what else the machine is doing does not count.
    await this.#devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    await this.#devtools.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    if (!network) return;
    await this.#devtools.send('Network.enable');
    await this.#devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: network.latency,
      downloadThroughput: network.download,
      uploadThroughput: network.upload,
    });
  }

  /** Calls a function of `window.bench`. */
  async ask(name, ...args) {
    const answer = this.page.evaluate(([name, args]) => window.bench[name](...args), [name, args]);
    const late = {};
    if ((await Promise.race([answer, pause(patience, late, { ref: false })])) === late) {
      throw new Error(`${this.page.url()} has not answered: ${name}`);
    }
    return answer;
  }

  /** Clicks the launcher, once everything has come to rest. */
  async open() {
    const { x, y } = await this.ask('launcher');
    await this.page.mouse.click(x, y);
  }

  /** Types as soon as there is something to type into. @returns {Promise<{ usable, clicked }>} */
  async type(text) {
    for (;;) {
      await this.ask('composer');
      await this.page.keyboard.type(text);
      const seen = await this.ask('typed', text);
      // Some draw themselves twice, and take the focus or the text along.
      if (seen) return seen;
    }
  }

  /** How long the main thread has been at work since the page was made, in ms of the processor. */
  async busy() {
    return (await this.#metric('TaskDuration')) * 1000;
  }

  /** What the page's scripts hold, in bytes, after the garbage has been collected. */
  async heap() {
    await this.#devtools.send('HeapProfiler.collectGarbage');
    return this.#metric('JSHeapUsedSize');
  }

  async #metric(wanted) {
    const { metrics } = await this.#devtools.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === wanted).value;
  }
}
