import type { AgentSession, SignedIn } from '../../../session/agent-session.js';
import type { DeskRoute } from './desk-route.js';
import type { DeskCommand } from './desk-shortcuts.js';

/** What can be asked for with a key, where the agent is now, and what it does. */
export function deskCommands(
  { agent, selected }: SignedIn,
  session: AgentSession,
  route: DeskRoute,
  help: () => void,
): Partial<Record<DeskCommand, () => unknown>> {
  const inbox = route.place === 'inbox';
  const id = inbox ? selected?.conversation.id : undefined;
  return {
    help,
    undo: () => session.undo(),
    search: () => route.toSearch(),
    ...(inbox && {
      next: () => route.step(1),
      previous: () => route.step(-1),
      'filter-1': () => route.setFilter('unassigned'),
      'filter-2': () => route.setFilter('mine'),
      'filter-3': () => route.setFilter('all'),
      'filter-4': () => route.setFilter('ended'),
    }),
    ...(id !== undefined && {
      reply: () => route.write('reply'),
      note: () => route.write('note'),
      assign: () => route.view?.showAssign(),
      take: () => session.assign(id, agent),
      end: () => session.end(id),
      contact: () => route.toContact(),
      back: () => route.back(id),
      leave: () => route.leaveReply(id),
    }),
  };
}
