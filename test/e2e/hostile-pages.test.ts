import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { Customer } from './people.js';
import { launch, type Stage } from './support.js';

interface HostilePage {
  css?: string;
  /** Attributes of the page's `<html>`. */
  root?: string;
  /** Beside the chat. */
  body?: string;
}

const reset = `
  margin: 0 !important; padding: 0 !important; border: 0 !important; box-sizing: content-box !important;
  display: block !important; float: left !important; inline-size: 100% !important;
  max-inline-size: 50px !important; overflow: hidden !important;
  font: italic 30px/3 serif !important; color: red !important; background: yellow !important;
  text-align: center !important; text-transform: uppercase !important; letter-spacing: 1em !important;
  cursor: wait !important; transition: none !important;`;

/** What sites do to whatever is in them, knowing nothing of the chat. */
const pages: Record<string, HostilePage> = {
  'a reset of everything with !important': { css: `* { ${reset} }` },
  'a reset of every tag that the chat is made of, with !important': {
    css: `div, form, p, h2, span, label, ul, li, svg, path, button, input, textarea, select { ${reset} }`,
  },
  'everything unset': { css: '* { all: unset }' },
  'everything set back with !important': { css: '*, ::before, ::after { all: revert !important }' },
  'a huge root font': { css: 'html { font-size: 40px }' },
  'a tiny root font': { css: 'html { font-size: 6px }' },
  'text set in every odd way': {
    css: `body {
      font: italic small-caps 900 30px/3 fantasy; letter-spacing: 1em; word-spacing: 2em; text-indent: 3em;
      text-align: center; text-transform: uppercase; text-shadow: 2px 2px red; white-space: nowrap;
      word-break: break-all; hyphens: auto; list-style: square; tab-size: 1; quotes: none; color: red;
      -webkit-text-fill-color: red; -webkit-text-stroke: 1px blue; caret-color: red; accent-color: red;
      cursor: wait; writing-mode: vertical-rl; font-variant-numeric: oldstyle-nums; stroke: red; fill: red;
    }`,
  },
  'a body that takes no clicks and no selection': {
    css: 'body { pointer-events: none; user-select: none }',
  },
  'a body that does not scroll': { css: 'html, body { overflow: hidden; height: 100% }' },
  'a body that is moved and taller than the window': {
    css: 'body { transform: translateX(40px); padding-top: 3000px; margin: 0 }',
  },
  'a body that is a grid of small columns': {
    css: 'body { display: grid; grid-template-columns: 20px 20px; gap: 50px; align-items: center }',
  },
  '[hidden] shown': { css: '[hidden] { display: block !important }' },
  'neighbours high up': {
    css: 'p { position: fixed; inset: auto 0 0 auto; z-index: 999999; inline-size: 300px; block-size: 300px; background: red }',
    body: '<p>I am on top</p>',
  },
};

/** Where each thing of the chat stands, and how its text is set. */
const drawing = (page: Page) =>
  page.evaluate(() => {
    const lines: string[] = [];
    const roots: ShadowRoot[] = [document.querySelector('pd-chat-widget')!.shadowRoot!];
    for (const root of roots) {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        if (element.shadowRoot) roots.push(element.shadowRoot);
        const { x, y, width, height } = element.getBoundingClientRect();
        // Without a box of its own: an element that holds others, a slot.
        if (!width || !height || element.shadowRoot || !element.checkVisibility()) continue;
        const style = getComputedStyle(element);
        const text = [style.font, style.color, style.letterSpacing, style.textTransform];
        const more = [style.textAlign, style.textShadow, style.cursor, style.textIndent];
        const box = [x, y, width, height].map(Math.round).join(' ');
        lines.push([element.localName, element.className, box, ...text, ...more].join(' | '));
      }
    }
    return lines;
  });

const place = /(?<=^\w+ \| [^|]*\| )\d+/;
const left = (line: string) => Number(place.exec(line)?.[0]);
const unplaced = (line: string) => line.replace(place, '');

describe('a page that the chat did not choose', () => {
  let stage: Stage;

  before(async () => {
    stage = await launch();
  });
  afterEach(() => stage.endScene());
  after(() => stage.close());

  /** The chat in a page with such styles. Served as a site without a policy would. */
  async function enter({ css = '', root = '', body = '' }: HostilePage = {}): Promise<Customer> {
    const context = await stage.newContext({ viewport: { width: 1000, height: 800 } });
    await context.route('**/hostile', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><html lang="en" ${root}><title>Hostile</title><style>${css}</style>
          <script type="module" src="/cdn/pd-chat.js"></script>
          <body>${body}<pd-chat-widget auth-type="optional"></pd-chat-widget></body></html>`,
      }),
    );
    // A message's time takes as much room here as there.
    await context.clock.setFixedTime(new Date('2026-01-05T12:00:00'));
    const { page } = await stage.visit('hostile', { context });
    const customer = new Customer(page);
    await customer.launcher.waitFor();
    return customer;
  }

  /** Goes through a chat as a person does, and says how it looks on the way. */
  async function chat(customer: Customer): Promise<Record<string, string[]>> {
    const { page, launcher, panel, loginForm, composer } = customer;
    const seen: Record<string, string[]> = {};
    const draw = async (state: string) => {
      await page.mouse.move(1, 1);
      // What comes in or changes colour is to have arrived.
      await page.evaluate(() =>
        Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => {}))),
      );
      seen[state] = await drawing(page);
      if (process.env.SHOTS) {
        await page.screenshot({ path: `${process.env.SHOTS}/${shot}-${state}.png` });
      }
    };
    await draw('closed');
    await launcher.click();
    await loginForm.getByLabel('E-mail').fill('ana@');
    await page.keyboard.press('Enter');
    await loginForm.locator('.error').waitFor();
    await draw('login');
    await customer.continueAsVisitor();
    await composer.click();
    await page.keyboard.type('Hello');
    await page.keyboard.press('Enter');
    await panel.locator('.sent').waitFor();
    await draw('chat');
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'hidden' });
    assert.match(await focusedName(page), /Open chat/, 'the focus is back at the launcher');
    return seen;
  }

  let calm: Record<string, string[]>;
  let shot = 'calm';
  before(async () => {
    calm = await chat(await enter());
  });

  for (const [name, page] of Object.entries(pages)) {
    it(`with ${name} leaves it as it is`, async () => {
      shot = name.replace(/\W+/g, '-');
      const seen = await chat(await enter(page));
      for (const state of Object.keys(calm)) assert.deepEqual(seen[state], calm[state], state);
    });
  }

  const rightToLeft: Record<string, HostilePage> = {
    html: { root: 'dir="rtl"' },
    body: { css: 'body { direction: rtl }' },
  };
  for (const [name, page] of Object.entries(rightToLeft)) {
    it(`with a ${name} that reads from the right has it at the left, and its words as they are`, async () => {
      shot = `rtl-${name}`;
      const seen = await chat(await enter(page));
      for (const state of Object.keys(calm)) {
        const [here, there] = [seen[state]!, calm[state]!];
        assert.deepEqual(here.map(unplaced), there.map(unplaced), state);
        const ways = new Set(here.map((line, index) => left(there[index]!) - left(line)));
        // The root is as wide as the window; launcher and panel go from edge to edge.
        const way = state === 'closed' ? [0, 896] : [0, 552, 896];
        assert.deepEqual([...ways].sort(), way, state);
      }
    });
  }

  for (const zoom of [0.5, 1.5]) {
    it(`zoomed by ${zoom} has all of it within the window, as much larger or smaller`, async () => {
      shot = `zoom-${zoom}`;
      const customer = await enter({ css: `html { zoom: ${zoom} }` });
      await chat(customer);
      await customer.openChat();
      const [window, launcher] = await Promise.all(
        ['.window', '#button'].map((box) => customer.page.locator(box).first().boundingBox()),
      );
      assert.deepEqual(
        [window!.x + window!.width, launcher!.y + launcher!.height],
        [1000 - 24 * zoom, 800 - 24 * zoom],
      );
      assert.deepEqual([window!.width, launcher!.width], [400 * zoom, 56 * zoom]);
      assert.ok(window!.y >= 24 * zoom, `starts at ${window!.y}`);
    });
  }
});

const focusedName = (page: Page) =>
  page.evaluate(() => {
    let { activeElement } = document;
    while (activeElement?.shadowRoot?.activeElement) {
      ({ activeElement } = activeElement.shadowRoot);
    }
    return activeElement?.getAttribute('aria-label') ?? '';
  });
