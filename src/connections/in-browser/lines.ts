import type { Message } from '../../model/message.js';
import type { Delivery, Page } from '../connection.js';
import type { DeskStore } from './desk-store.js';
import type { Records } from './records.js';

/** Keeps a line for the team, and tells every desk. */
export async function keepLine(
  desk: DeskStore,
  conversationId: string,
  line: Message,
): Promise<Delivery> {
  const message = await desk.putLine(conversationId, line);
  desk.channel.publish({ type: 'message', conversationId, message });
  return { sentAt: message.sentAt };
}

/** A page of the archive, with the team's own lines from the time that it covers. */
export async function withLines(
  desk: DeskStore,
  read: Records['read'],
  conversationId: string,
  { items, before: older }: Page<Message>,
  before: string | undefined,
): Promise<Message[]> {
  const lines = await desk.lines(conversationId);
  if (lines.length === 0) return items;
  const next = Number(before ?? NaN);
  const [follows] = before ? await read((unit) => unit.messages(conversationId, next, next)) : [];
  const from = older === undefined ? -Infinity : (items[0]?.sentAt ?? -Infinity);
  const to = follows?.message.sentAt ?? Infinity;
  const within = lines.filter(({ sentAt }) => sentAt >= from && sentAt < to);
  return [...items, ...within].sort((a, b) => a.sentAt - b.sentAt);
}
