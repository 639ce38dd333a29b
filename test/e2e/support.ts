import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { startServer } from '../../demo/server.mjs';
import { browserArguments, findBrowser } from '../support/find-browser.mjs';

declare global {
  interface Window {
    __csp?: string[];
  }
}

/** How long (ms) a page may take to show something, on a slow and busy machine. */
const patience = 30_000;

export interface Visit {
  page: Page;
  context: BrowserContext;
  /** Fails if the page has logged an error, thrown one, or broken the content security policy. */
  assertClean(): Promise<void>;
}

export interface Stage {
  /** Where the demo is served; ends with a slash. */
  url: string;
  /** A context with nothing stored: another person, or the same person's other browser. */
  newContext(options?: Parameters<Browser['newContext']>[0]): Promise<BrowserContext>;
  /** Opens a page of the demo, in a fresh context unless one is given (another tab of it). */
  visit(path: string, options?: { context?: BrowserContext }): Promise<Visit>;
  /** Fails if any page since the last scene was not clean; closes all of them. For `afterEach`. */
  endScene(): Promise<void>;
  close(): Promise<void>;
}

/**
 * The demo's server on a free port, and a browser. Close it in `after`. With an `engine` the pages
 * talk to that messaging server.
 */
export async function launch(
  options: Pick<NonNullable<Parameters<typeof startServer>[0]>, 'engine'> = {},
): Promise<Stage> {
  const server = await startServer({ port: 0, ...options });
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: browserArguments,
  });
  let contexts: BrowserContext[] = [];
  let visits: Visit[] = [];

  const newContext: Stage['newContext'] = async (options) => {
    const context = await browser.newContext({ locale: 'en-GB', ...options });
    contexts.push(context);
    context.setDefaultTimeout(patience);
    await context.addInitScript(() => {
      const violations: string[] = (window.__csp = []);
      addEventListener('securitypolicyviolation', (event) => {
        violations.push(`${event.effectiveDirective} blocked ${event.blockedURI} ${event.sample}`);
      });
    });
    return context;
  };

  return {
    url: server.url,
    newContext,
    async visit(path, options = {}) {
      const context = options.context ?? (await newContext());
      const page = await context.newPage();
      const problems: string[] = [];
      page.on('pageerror', (error) => problems.push(`thrown: ${error.stack ?? error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(`console: ${message.text()}`);
      });
      await page.goto(new URL(path, server.url).href);
      const visit: Visit = {
        page,
        context,
        async assertClean() {
          // A closed page has told its problems by the console.
          const violations = page.isClosed() ? [] : await page.evaluate(() => window.__csp ?? []);
          assert.deepEqual([...problems, ...violations], []);
        },
      };
      visits.push(visit);
      return visit;
    },
    async endScene() {
      const [seen, used] = [visits, contexts];
      [visits, contexts] = [[], []];
      try {
        for (const visit of seen) await visit.assertClean();
      } finally {
        await Promise.all(used.map((context) => context.close()));
      }
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** Runs `play` on a stage of its own. */
export async function withBrowser(play: (stage: Stage) => Promise<void>): Promise<void> {
  const stage = await launch();
  try {
    await play(stage);
  } finally {
    await stage.close();
  }
}

/** Looks again and again until `read` gives what is expected; fails with the difference. */
export async function eventually<T>(read: () => Promise<T>, expected: T): Promise<void> {
  const until = Date.now() + patience;
  for (;;) {
    const seen = await read();
    try {
      return assert.deepEqual(seen, expected);
    } catch (difference) {
      if (Date.now() > until) throw difference;
      await pause(50);
    }
  }
}
