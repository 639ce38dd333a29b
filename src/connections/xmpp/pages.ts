import type { Message } from '../../model/message.js';
import type { Page } from '../connection.js';
import type { Archive } from './archive.js';
import type { Side, Story } from './fold.js';
import type { Heard } from './messages.js';
import type { Order } from './order.js';
import { Runs } from './runs.js';

/** So many pages of the archive are read for one page of messages; the rest on the next call. */
const most = 20;

/**
 * A page of messages, read backward from the archive. That has receipts, wishes and, for a
 * customer with several conversations, their messages too: so it is read until there are enough.
 */
export async function readPages(
  archive: Archive,
  query: { with: string; before: string },
  limit: number,
  messageOf: (heard: Heard) => Message | undefined,
): Promise<Page<Message>> {
  let { before } = query;
  const items: { message: Message; heard: Heard }[] = [];
  for (let pages = 0; pages < most; pages++) {
    const page = await archive.page({ ...query, before, max: Math.min(100, limit + 10) });
    const ids = new Set(items.map(({ message }) => message.id));
    for (const heard of page.items.toReversed()) {
      const message = messageOf(heard);
      if (!message) continue;
      // Sent twice because of a bad line: the first of an id counts.
      const again = ids.has(message.id);
      if (again)
        items.splice(
          items.findIndex(({ message: { id } }) => id === message.id),
          1,
        );
      ids.add(message.id);
      items.push({ message, heard });
    }
    if (items.length > limit || (items.length === limit && !page.complete)) {
      const kept = items.slice(0, limit);
      return { items: asSaid(kept), before: kept.at(-1)!.heard.archiveId! };
    }
    before = page.first!;
    if (page.complete) return { items: asSaid(items) };
  }
  return { items: asSaid(items), before };
}

/** A server may archive late what it could not deliver. Given newest first, as they are read. */
function asSaid(items: readonly { message: Message; heard: Heard }[]): Message[] {
  const runs = new Runs();
  return items.toReversed().map(({ message, heard: { from, payload } }) => ({
    ...message,
    sentAt: payload.run ? runs.timeOf(from, payload.run, message.sentAt) : message.sentAt,
  }));
}

/** By time where one was said again and came late; else as they are in the archive. */
const inOrder = (messages: readonly Message[]): Message[] =>
  messages.toSorted((a, b) => a.sentAt - b.sentAt);

/** A page that was read, before all that is known, with how far each message has got. */
export function asOrdered(page: Page<Message>, order: Order, marks: Story['marks']): Page<Message> {
  order.prepend(page.items.map(({ id }) => id));
  const items = inOrder(page.items).map((one) => ({ ...one, status: order.status(one, marks) }));
  return { ...page, items };
}

/** What is shown of a message. Undefined: it has neither words nor files. */
export function shownOf(
  { id, text, attachments, at, payload }: Heard,
  author: Side,
): Message | undefined {
  if (text === undefined) return undefined;
  const { name, avatar } = (author === 'agent' && payload.agent) || {};
  return {
    id,
    kind: 'text',
    author,
    text,
    sentAt: at,
    ...(attachments && { attachments }),
    ...(name && { authorName: name }),
    ...(avatar && { avatar }),
  };
}
