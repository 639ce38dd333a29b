import { guard } from 'lit/directives/guard.js';
import {
  ConnectionError,
  type AgentConnection,
  type CustomerConnection,
  type Delivery,
} from '../src/connections/connection.js';
import { MemoryTeam } from '../src/connections/memory/memory-team.js';

/*
 * Each widget of a story has a team and a person of its own. With a connection of the page's, a
 * widget keeps nothing in the browser: closing the story forgets it all.
 */

export type Staff = (desk: AgentConnection) => Promise<void>;

let accounts = 0;

/** An account that no other story has, and that stays when a control is changed. */
export const ownAccount = () => guard([], () => `story-${++accounts}`);

/** A team that is there for one widget; `staff` may sit down at its desk, and its line be bad. */
export const ownTeam = (staff?: Staff, line: Partial<CustomerConnection> = {}) =>
  guard([staff], () => {
    const team = new MemoryTeam();
    if (staff) void staff(team.agent());
    return (): CustomerConnection => otherwise(team.customer(), line);
  });

// ——— Lines that are not as they should be

/** A connection that answers otherwise than it would. */
export const otherwise = <C extends AgentConnection | CustomerConnection>(
  connection: C,
  answers: Partial<C>,
): C => Object.defineProperties(connection, Object.getOwnPropertyDescriptors(answers));

/** What never comes. */
export const never = () => new Promise<never>(() => {});

/** A connection whose browser keeps nothing, and which says so, to an agent after the sign-in. */
export function withoutStorage<C extends AgentConnection | CustomerConnection>(connection: C): C {
  type Listener = (event: { type: 'storage-refused' }) => void;
  const listeners: Listener[] = [];
  const tell = () => {
    for (const listener of listeners) listener({ type: 'storage-refused' });
  };
  const subscribe = connection.subscribe.bind(connection) as (listener: Listener) => () => void;
  Object.assign(connection, {
    subscribe(listener: Listener) {
      listeners.push(listener);
      queueMicrotask(tell);
      return subscribe(listener);
    },
  });
  if ('signIn' in connection) {
    const signIn = connection.signIn.bind(connection);
    connection.signIn = async (agent) => {
      await signIn(agent);
      setTimeout(tell);
    };
  }
  return connection;
}

/** A connection that is lost with the message after so many, and does not come back. */
export function lostAfter<C extends AgentConnection | CustomerConnection>(
  connection: C,
  messages: number,
): C {
  type Listener = (event: { type: 'status'; status: 'offline' }) => void;
  const send = connection.send.bind(connection) as (...message: unknown[]) => Promise<Delivery>;
  const subscribe = connection.subscribe.bind(connection) as (listener: Listener) => () => void;
  const listeners: Listener[] = [];
  let left = messages;
  return otherwise<AgentConnection | CustomerConnection>(connection, {
    get status() {
      return left < 0 ? 'offline' : 'online';
    },
    subscribe(listener: Listener) {
      listeners.push(listener);
      return subscribe(listener);
    },
    async send(...message: unknown[]) {
      if (--left >= 0) return send(...message);
      for (const listener of listeners) listener({ type: 'status', status: 'offline' });
      throw new ConnectionError('unavailable');
    },
  }) as C;
}

// ——— Who is at the desk

export const ivana = { id: 'ivana', name: 'Ivana Kos' };

let messages = 0;

/** What Ivana does when somebody writes for the first time. */
const whenWritten =
  (does: (desk: AgentConnection, conversationId: string) => Promise<void>): Staff =>
  async (desk) => {
    await desk.signIn(ivana);
    const known = new Set<string>();
    desk.subscribe((event) => {
      if (event.type !== 'message' || event.message.author !== 'customer') return;
      const { conversationId } = event;
      if (known.has(conversationId)) return;
      known.add(conversationId);
      void does(desk, conversationId);
    });
  };

async function answer(desk: AgentConnection, conversationId: string): Promise<void> {
  await desk.assign(conversationId, ivana);
  const text = 'Hello! I’ll have a look.';
  await desk.send(conversationId, { id: `ivana-${++messages}`, text, sentAt: Date.now() });
}

/** Ivana answers whoever writes, once. */
export const answers = whenWritten(answer);

/** Ivana answers, then ends the conversation. */
export const answersAndEnds = whenWritten(async (desk, conversationId) => {
  await answer(desk, conversationId);
  await desk.end(conversationId);
});

/** Ivana answers, then begins to write more. */
export const goesOnTyping = whenWritten(async (desk, conversationId) => {
  await answer(desk, conversationId);
  desk.signal(conversationId, { type: 'typing', active: true });
});

/** Ivana wants to hear no more. */
export const blocks = whenWritten((desk, conversationId) => desk.block({ conversationId }, true));

/** Ivana answers, and leaves. */
export const answersAndLeaves = whenWritten(async (desk, conversationId) => {
  await answer(desk, conversationId);
  await desk.signOut();
});
