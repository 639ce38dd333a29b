import { guard } from 'lit/directives/guard.js';
import type { AgentConnection, CustomerConnection } from '../src/connections/connection.js';
import { MemoryTeam } from '../src/connections/memory/memory-team.js';

/*
 * Each widget of a story has a team and a person of its own. With a connection of the page's, a
 * widget keeps nothing in the browser: closing the story forgets it all.
 */

let accounts = 0;

/** An account that no other story has, and that stays when a control is changed. */
export const ownAccount = () => guard([], () => `story-${++accounts}`);

/** A team that is there for one widget; `staff` may sit down at its desk. */
export const ownTeam = (staff?: (desk: AgentConnection) => Promise<void>) =>
  guard([staff], () => {
    const team = new MemoryTeam();
    if (staff) void staff(team.agent());
    return (): CustomerConnection => team.customer();
  });

export const ivana = { id: 'ivana', name: 'Ivana Kos' };

let messages = 0;

/** Ivana answers whoever writes, once. */
export async function answers(desk: AgentConnection): Promise<void> {
  await desk.signIn(ivana);
  const answered = new Set<string>();
  desk.subscribe((event) => {
    if (event.type !== 'message' || event.message.author !== 'customer') return;
    const { conversationId } = event;
    if (answered.has(conversationId)) return;
    answered.add(conversationId);
    void answer(desk, conversationId);
  });
}

async function answer(desk: AgentConnection, conversationId: string): Promise<void> {
  await desk.assign(conversationId, ivana);
  const text = 'Hello! I’ll have a look.';
  await desk.send(conversationId, { id: `ivana-${++messages}`, text, sentAt: Date.now() });
}

/** Ivana answers, then ends the conversation. */
export async function answersAndEnds(desk: AgentConnection): Promise<void> {
  await answers(desk);
  desk.subscribe((event) => {
    if (event.type !== 'message' || event.message.author !== 'agent') return;
    void desk.end(event.conversationId);
  });
}
