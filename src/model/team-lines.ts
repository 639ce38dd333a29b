import type { Agent } from './conversation.js';
import type { Message } from './message.js';

/** Who of the team has written a message, as it is shown beside it. */
export const authorOf = ({
  name,
  avatar,
}: Omit<Agent, 'id'>): Pick<Message, 'author' | 'authorName' | 'avatar'> => ({
  author: 'agent',
  authorName: name,
  ...(avatar && { avatar }),
});

/** A line that a customer never gets: an agent has written down something for the team. */
export const noteLine = (
  by: Omit<Agent, 'id'>,
  { id, text, sentAt }: Pick<Message, 'id' | 'text' | 'sentAt'>,
): Message => ({ ...authorOf(by), id, kind: 'note', text, sentAt });

/** The same: an agent has given the conversation to somebody, or to nobody. */
export const assignmentLine = (
  by: string,
  to: string | undefined,
  { id, sentAt }: Pick<Message, 'id' | 'sentAt'>,
): Message => ({
  id,
  kind: 'event',
  author: 'system',
  text: '',
  sentAt,
  assigned: { by, ...(to !== undefined && { to }) },
});
