import {
  type AgentConnection,
  ConnectionError,
  type CustomerConnection,
} from '../../src/connections/connection.js';
import { message, waitFor } from '../../src/connections/contract/tools.js';
import type { Message, OutgoingMessage } from '../../src/model/message.js';
import { Thread } from '../../src/session/thread.js';

export interface Sides {
  /** Started; its conversation exists. */
  customer: CustomerConnection;
  /** Signed in. */
  agent: AgentConnection;
  conversationId: string;
}

export interface ExchangeOptions {
  /** How many messages each side sends. */
  count: number;
  /** Called before each message of the customer, with its number: faults go here. */
  before?: (index: number) => void | Promise<void>;
  /** Milliseconds from one message of a side to its next: who types needs time, too. */
  pace?: number;
  /** How long (ms) to wait for the last message, once all are acknowledged. */
  patience?: number;
  /** How long (ms) both sides may send; what is not acknowledged by then is told as stuck. */
  longest?: number;
}

/**
 * What each side has, by who wrote it: in the archive, and in its view, which is what the events
 * come to. Their own order is no promise: what is said again after a gap comes late.
 */
export interface Report {
  lost: string[];
  doubled: string[];
  /** Where the order was first broken, if it was. */
  disorder: string[];
  /** Sends that were tried again. */
  retries: number;
  /** What was not acknowledged in time: nothing was sent after it. */
  stuck: string[];
}

/**
 * Both sides send at the same time, as the outboxes of the sessions do: one message after another,
 * and again until it is acknowledged. Then all that was sent is looked for on both sides.
 */
export async function exchange(sides: Sides, options: ExchangeOptions): Promise<Report> {
  const { customer, agent, conversationId } = sides;
  const { count, before, pace = 0, patience = 60_000, longest = 240_000 } = options;
  const sent = {
    customer: Array.from({ length: count }, (_, i) => message(`customer ${i}`)),
    agent: Array.from({ length: count }, (_, i) => message(`agent ${i}`)),
  };
  const views = { customer: new Thread(), agent: new Thread() };
  const ends = [
    customer.subscribe((event) => {
      if (event.type === 'message') views.customer.put(event.message);
    }),
    agent.subscribe((event) => {
      if (event.type === 'message' && event.conversationId === conversationId) {
        views.agent.put(event.message);
      }
    }),
  ];
  const report: Report = { lost: [], doubled: [], disorder: [], retries: 0, stuck: [] };
  const end = performance.now() + longest;

  async function sendAll(messages: OutgoingMessage[], send: (one: OutgoingMessage) => unknown) {
    for (const one of messages) {
      const late = pause(Math.max(0, end - performance.now())).then(() => true);
      const sending = (async () => {
        while (!(await acknowledged(() => send(one)))) report.retries++;
        return false;
      })();
      if (await Promise.race([sending, late])) return void report.stuck.push(one.text);
      if (pace) await pause(pace);
    }
  }

  try {
    let index = 0;
    await Promise.all([
      sendAll(sent.customer, async (one) => {
        if (sent.customer.indexOf(one) === index) await before?.(index++);
        return customer.send(one);
      }),
      sendAll(sent.agent, (one) => agent.send(conversationId, one)),
    ]);
    const all = [...sent.customer, ...sent.agent];
    const complete = () =>
      sent.agent.every(({ id }) => views.customer.has(id)) &&
      sent.customer.every(({ id }) => views.agent.has(id));
    // What has not come by now is lost, and is told as such below.
    await waitFor('the last message', complete, patience).catch(() => {});

    const archives = {
      customer: await everything((before) => customer.history({ limit: 100, before })),
      agent: await everything((before) => agent.history(conversationId, { limit: 100, before })),
    };
    for (const side of ['customer', 'agent'] as const) {
      const other = side === 'customer' ? 'agent' : 'customer';
      compare(`archive of the ${side}`, all, archives[side], report);
      // An own message may come back or not.
      const fromOther = views[side].messages.filter(({ author }) => author === other);
      compare(`view of the ${side}`, sent[other], fromOther, report);
    }
    return report;
  } finally {
    for (const end of ends) end();
  }
}

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

async function acknowledged(send: () => unknown): Promise<boolean> {
  try {
    await send();
    return true;
  } catch (error) {
    const passing = error instanceof ConnectionError && error.code === 'unavailable';
    if (!passing) throw error;
    await pause(50); // as an outbox waits before it tries again
    return false;
  }
}

async function everything(
  page: (before?: string) => Promise<{ items: Message[]; before?: string }>,
): Promise<Message[]> {
  const items: Message[] = [];
  let before: string | undefined;
  do {
    const one = await page(before);
    items.unshift(...one.items);
    before = one.before;
  } while (before !== undefined);
  // What was said again may be on a later page than its neighbours.
  return items.toSorted((a, b) => a.sentAt - b.sentAt);
}

/** By text: a message that was stored twice under two ids would be seen twice. */
function compare(where: string, sent: OutgoingMessage[], got: Message[], report: Report): void {
  const times = new Map(sent.map(({ text }) => [text, 0]));
  const found = got.map(({ text }) => text).filter((text) => times.has(text));
  for (const text of found) times.set(text, times.get(text)! + 1);
  for (const [text, count] of times) {
    if (count === 0) report.lost.push(`${where}: ${text}`);
    if (count > 1) report.doubled.push(`${where}: ${text}, ${count} times`);
  }
  for (const author of ['customer', 'agent']) {
    const numbers = found
      .filter((text) => text.startsWith(author))
      .map((text) => +text.split(' ')[1]!);
    const at = numbers.findIndex((number, index) => index > 0 && number < numbers[index - 1]!);
    if (at > 0) report.disorder.push(`${where}: ${author} ${numbers[at]} after ${numbers[at - 1]}`);
  }
}
