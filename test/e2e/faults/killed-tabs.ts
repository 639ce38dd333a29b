import { setTimeout as pause } from 'node:timers/promises';
import { after, afterEach, before, describe, it } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { floodLimit } from '../../../src/model/flood.js';
import { Agent, type Customer, enterDesk, enterShop } from '../people.js';
import { eventually, type Stage } from '../support.js';

/** How many are, on average, before a page is killed; twice that is what nobody is slowed for. */
const life = floodLimit.messages / 2;

type Sender = HTMLElement & { sendMessage(text: string): Promise<void> };

interface Shown {
  text: string;
  author: string;
}

/** Everything a list shows, from the first message on: older ones are paged in by scrolling. */
async function wholeThread(page: Page): Promise<Shown[]> {
  return page.locator('pd-message-list').evaluate(async (element) => {
    const list = element as HTMLElement & { hasOlder: boolean; messages: Shown[] };
    const scroller = list.shadowRoot!.querySelector('.scroller')!;
    while (list.hasOlder) {
      scroller.scrollTop = 0;
      await new Promise(requestAnimationFrame);
    }
    return list.messages.map(({ text, author }) => ({ text, author }));
  });
}

/** How many messages of the list are on their way. */
const unsent = (page: Page) =>
  page
    .locator('pd-message-list')
    .evaluate(
      (list) =>
        (list as HTMLElement & { messages: { status?: string }[] }).messages.filter(
          ({ status }) => status === 'sending',
        ).length,
    );

/** The archive has it: what an agent's desk has not sent yet dies with it. */
const isSent = (page: Page, text: string) =>
  page
    .locator('pd-message-list')
    .evaluate(
      (list, text) =>
        (list as HTMLElement & { messages: (Shown & { status?: string })[] }).messages.some(
          (one) => one.text === text && one.status !== 'sending',
        ),
      text,
    );

/** The numbers of one side's messages as they stand in a thread. */
const numbers = (thread: Shown[], author: string) =>
  thread
    .filter((one) => one.author === author && / \d+$/.test(one.text))
    .map(({ text }) => Number(text.split(' ')[1]));

/** What is wrong with a thread, given what its sender was told to be safe. */
function figures(seen: number[], safe: Set<number>) {
  return {
    lost: [...safe].filter((number) => !seen.includes(number)),
    doubled: seen.filter((number, at) => seen.indexOf(number) !== at),
    disordered: seen.filter((number, at) => at > 0 && number < seen[at - 1]!),
  };
}

/** Where the two sides meet. */
export interface Place {
  stage: Stage;
  /** What the desk asks for. Absent: shop and desk are in one browser, and in its storage. */
  password?: string;
  close(): Promise<void>;
}

/** `count`: how many messages of each side are said to be safe, at least. */
export const killedTabs = (where: string, count: number, enter: () => Promise<Place>) =>
  describe(`tabs that are killed while both sides write ${where}`, { timeout: 600_000 }, () => {
    let place: Place;
    let stage: Stage;

    before(async () => {
      place = await enter();
      stage = place.stage;
    });
    afterEach(() => stage?.endScene());
    after(() => place?.close());

    /** As when a tab crashes: no handler of the page runs. */
    async function kill(page: Page): Promise<void> {
      const session = await page.context().newCDPSession(page);
      const crashed = page.waitForEvent('crash');
      session.send('Page.crash').catch(() => undefined);
      await crashed;
      await page.close();
    }

    async function openShop(context: BrowserContext): Promise<Customer> {
      const customer = await enterShop(stage, 'none', { context });
      await customer.page.evaluate(() => customElements.whenDefined('pd-chat-widget'));
      return customer;
    }

    /** In a browser where the agent has been before. */
    async function openDesk(context: BrowserContext): Promise<Agent> {
      const { page } = await stage.visit('desk.html', { context });
      const agent = new Agent(page);
      if (place.password !== undefined) await agent.signIn('Luka', place.password);
      await agent.rows.first().click();
      await agent.composer.waitFor();
      return agent;
    }

    async function customerSide(context: BrowserContext, safe: Set<number>): Promise<number> {
      let kills = 0;
      for (let from = 0; safe.size < count; from += floodLimit.messages) {
        const { page } = await openShop(context);
        // Some die before the first one is safe, some with the last ones on their way.
        let left = Math.floor(Math.random() * 2 * life);
        let die!: () => void;
        const enough = new Promise<void>((resolve) => (die = resolve));
        await page.exposeFunction('isSafe', (number: number) => {
          safe.add(number);
          if (--left === 0) die();
        });
        const sending = page.evaluate(
          async ({ from, burst }) => {
            const widget = document.querySelector<Sender>('pd-chat-widget')!;
            const { isSafe } = window as unknown as { isSafe(number: number): void };
            for (let number = from; number < from + burst; number++) {
              void widget.sendMessage(`customer ${number}`).then(() => isSafe(number));
              await new Promise((resolve) => setTimeout(resolve, Math.random() * 40));
            }
          },
          { from, burst: floodLimit.messages },
        );
        sending.catch(() => undefined);
        if (left > 0) await enough;
        // Anywhere in what it is doing.
        await pause(Math.random() * 40);
        await kill(page);
        kills++;
      }
      return kills;
    }

    async function agentSide(context: BrowserContext, safe: Set<number>): Promise<number> {
      let kills = 0;
      let number = 0;
      let agent = await openDesk(context);
      while (safe.size < count) {
        const text = `agent ${number}`;
        await agent.composer.fill(text);
        await agent.composer.press('Enter');
        if (Math.random() < 1 / life) {
          await kill(agent.page);
          kills++;
          agent = await openDesk(context);
        } else {
          await eventually(() => isSent(agent.page, text), true);
          safe.add(number);
        }
        number++;
      }
      return kills;
    }

    it(`lose, double and disorder nothing of ${count} safe messages each way`, async (t) => {
      const context = await stage.newContext();
      const first = await openShop(context);
      await first.openChat();
      await first.write('Hello');
      // Where there is a server, it is all that the two have in common.
      const deskContext = place.password === undefined ? context : await stage.newContext();
      const desk = await enterDesk(stage, deskContext, 'Luka', place.password);
      await desk.choose('Hello');

      const safe = { customer: new Set<number>(), agent: new Set<number>() };
      const [customerKills, agentKills] = await Promise.all([
        customerSide(context, safe.customer),
        agentSide(deskContext, safe.agent),
      ]);

      // What was on its way when a tab died is sent by the next one.
      const customer = await openShop(context);
      await customer.openChat();
      for (let left: number; (left = await unsent(customer.page)) > 0;) {
        await eventually(async () => (await unsent(customer.page)) < left, true);
      }
      const agent = await openDesk(deskContext);
      for (const page of [customer.page, agent.page]) {
        await page.bringToFront();
        for (const author of ['customer', 'agent'] as const) {
          const nothing = { author, lost: [], doubled: [], disordered: [] };
          await eventually(
            async () => ({
              author,
              ...figures(numbers(await wholeThread(page), author), safe[author]),
            }),
            nothing,
          );
        }
      }
      t.diagnostic(
        `${safe.customer.size} messages of the customer and ${safe.agent.size} of the agent were said ` +
          `to be safe; ${customerKills} and ${agentKills} tabs were killed; ` +
          `0 lost, 0 doubled, 0 out of order`,
      );
    });
  });
