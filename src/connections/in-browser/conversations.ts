import type { Conversation } from '../../model/conversation.js';
import { summary, type Message, type OutgoingMessage } from '../../model/message.js';
import type { Delivery, Page, PageRequest } from '../connection.js';
import { pageSize } from '../rules.js';
import type { Side, Tell } from './events.js';
import type { ConversationRecord, Unit } from './records.js';

const other: Record<Side, Side> = { customer: 'agent', agent: 'customer' };

export async function update(
  unit: Unit,
  tell: Tell,
  record: ConversationRecord,
  change: Partial<Conversation>,
): Promise<void> {
  // The time keeps the version growing even if the records were deleted in between.
  const version = Math.max(Date.now(), record.version + 1);
  const conversation = { ...record.conversation, ...change };
  await unit.putConversation({ ...record, version, conversation });
  tell({ type: 'conversation', conversation, version });
}

/**
 * Puts a message at the end of the archive, with the archive's time: later than that of the
 * message before, so that order by time is order in the archive.
 */
export async function append(
  unit: Unit,
  tell: Tell,
  record: ConversationRecord,
  { id, text, ...from }: OutgoingMessage & Pick<Message, 'author' | 'authorName' | 'avatar'>,
): Promise<Delivery> {
  const { id: conversationId, lastMessage, unread, waitingSince } = record.conversation;
  const sentAt = Math.max(Date.now(), (lastMessage?.sentAt ?? 0) + 1);
  const message: Message = { ...from, id, kind: 'text', text, sentAt };
  const number = record.last + 1;
  const answer = from.author === 'agent';
  await unit.putMessage({ conversationId, number, message });
  await update(
    unit,
    tell,
    { ...record, last: number },
    {
      hasMessages: true,
      lastMessage: { text: summary(message), author: from.author, sentAt },
      updatedAt: sentAt,
      waitingSince: answer ? undefined : (waitingSince ?? sentAt),
      ...(answer ? { answered: true } : { unread: unread + 1 }),
    },
  );
  tell({ type: 'message', conversationId, message: { ...message, status: 'sent' } });
  return { sentAt };
}

/** A conversation that does not exist has no messages. */
export async function history(
  unit: Unit,
  conversationId: string,
  { before, limit }: PageRequest,
): Promise<Page<Message>> {
  const record = await unit.conversation(conversationId);
  if (!record) return { items: [] };
  const end = before === undefined ? record.last + 1 : Number(before);
  const from = Math.max(1, end - pageSize(limit));
  const messages = await unit.messages(conversationId, from, end - 1);
  const items = messages.map(({ number, message }): Message => {
    const { delivered, read } = record.marks[message.author === 'customer' ? 'agent' : 'customer'];
    const status = number <= read ? 'read' : number <= delivered ? 'delivered' : 'sent';
    return { ...message, status };
  });
  return from > 1 ? { items, before: String(from) } : { items };
}

/** Notes how far a side has got, and tells it if that is news. */
export async function mark(
  unit: Unit,
  tell: Tell,
  conversationId: string,
  by: Side,
  state: 'delivered' | 'read',
  upTo: string,
): Promise<void> {
  const record = await unit.conversation(conversationId);
  const number = (await unit.message(conversationId, upTo))?.number ?? 0;
  if (!record || number <= record.marks[by][state]) return;

  const marks = { ...record.marks, [by]: { ...record.marks[by], [state]: number } };
  if (state === 'read' && by === 'agent') {
    const rest = await unit.messages(conversationId, number + 1, record.last);
    const unread = rest.filter(({ message }) => message.author === 'customer').length;
    await update(unit, tell, { ...record, marks }, { unread });
  } else {
    await unit.putConversation({ ...record, marks });
  }
  tell({ type: 'receipt', conversationId, by, state, upTo });
}

/** The newest message of a page that `by` did not write: what this page has brought to it. */
export const newestFor = (by: Side, page: Page<Message>): Message | undefined =>
  page.items.findLast(({ author, status }) => author === other[by] && status === 'sent');
