import type { Conversation } from '../../model/conversation.js';
import type { ContactDetails, Identity } from '../../model/identity.js';
import type { Message, OutgoingMessage } from '../../model/message.js';
import {
  type AgentConnection,
  type AgentEvent,
  type Capability,
  type Connection,
  ConnectionError,
  type ConnectionErrorCode,
  type CustomerConnection,
  type CustomerEvent,
  type StartOptions,
} from '../connection.js';

/** One account of its own for each case, or one that cases share: they tell their own by name. */
export interface ContractHarness {
  /** A connection of one browser tab. Without a widget id: always the same one. */
  customer(widgetId?: string): CustomerConnection;
  /** A desk that is not signed in yet. */
  agent(): AgentConnection;
  /** Closes what it has handed out. */
  dispose(): Promise<void>;
}

export interface ContractCase {
  /** A sentence about what a connection does. */
  name: string;
  /** Capabilities without which the case does not apply. */
  needs?: readonly Capability[];
  run(harness: ContractHarness): Promise<void>;
}

export function check(truth: unknown, what: string): asserts truth {
  if (!truth) throw new Error(`Expected: ${what}`);
}

export function same(actual: unknown, expected: unknown, what: string): void {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  check(a === b, `${what} to be ${b}, but it is ${a}`);
}

export async function rejects(
  code: ConnectionErrorCode,
  promise: Promise<unknown>,
  what: string,
): Promise<void> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  check(error instanceof ConnectionError, `${what} to reject with a ConnectionError`);
  same(error.code, code, `the code of ${what}`);
}

/** Polls until the probe answers with something true; a server may take its time. */
export async function waitFor<T>(
  what: string,
  probe: () => T | Promise<T>,
  patience = 8_000,
): Promise<Exclude<T, false | null | undefined>> {
  const end = performance.now() + patience;
  for (;;) {
    const value = await probe();
    if (value) return value as Exclude<T, false | null | undefined>;
    check(performance.now() < end, `${what}, within ${patience} ms`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

const hex = (bytes: number): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(bytes)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

/** A name that no other case uses. */
export const unique = (): string => hex(6);

export const message = (text: string): OutgoingMessage => ({
  id: `${hex(4)}-${hex(2)}-4${hex(2).slice(1)}-8${hex(2).slice(1)}-${hex(6)}`,
  text,
  sentAt: Date.now(),
});

export const contact = (details: ContactDetails, via: 'code' | 'form' = 'form'): Identity => ({
  kind: 'contact',
  via,
  details,
});

export const email = (): string => `${unique()}@example.com`;

/** The events of a connection, from now on. */
export function heard<Event extends CustomerEvent | AgentEvent>(connection: Connection<Event>) {
  const events: Event[] = [];
  connection.subscribe((event) => events.push(event));
  const all = <Type extends Event['type']>(type: Type) =>
    events.filter((event): event is Extract<Event, { type: Type }> => event.type === type);
  return {
    events,
    all,
    /** The first of a type for which the test holds, past or future. */
    when: <Type extends Event['type']>(
      type: Type,
      test: (event: Extract<Event, { type: Type }>) => boolean = () => true,
    ) => waitFor(`an event '${type}'`, () => all(type).find(test)),
  };
}

export interface Visit {
  customer: CustomerConnection;
  visitor: string;
  options: StartOptions;
}

/** A started customer: a visitor under `optional`, unless told otherwise. */
export async function visit(
  harness: ContractHarness,
  given: Partial<StartOptions> = {},
  widgetId?: string,
): Promise<Visit> {
  const customer = harness.customer(widgetId);
  const options: StartOptions = {
    identity: { kind: 'visitor' },
    authType: 'optional',
    visitor: unique(),
    ...given,
  };
  const { resume } = await customer.start(options);
  return { customer, visitor: options.visitor, options: { ...options, resume } };
}

export async function desk(harness: ContractHarness, name = 'Mia'): Promise<AgentConnection> {
  const agent = harness.agent();
  await agent.signIn({ id: `agent-${name.toLowerCase()}`, name });
  return agent;
}

/** That customer's conversation as the team sees it, once it does. */
export const seen = (
  agent: AgentConnection,
  { visitor }: { visitor: string },
  test: (conversation: Conversation) => unknown = () => true,
): Promise<Conversation> =>
  waitFor('the team to see the conversation so', async () =>
    (await agent.conversations({}, { limit: 200 })).items.find(
      (one) => one.visitor === visitor && test(one),
    ),
  );

export const texts = (messages: readonly Message[]): string[] => messages.map(({ text }) => text);
