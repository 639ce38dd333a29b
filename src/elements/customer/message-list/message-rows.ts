import { daysBetween } from '../../../localization/dates.js';
import type { Message } from '../../../model/message.js';

/** Whose messages stand at the end side. */
export type Side = 'customer' | 'agent';

/** What stands in the list, one below the other. */
export type Row = {
  /** Stable and unique. */
  key: string;
  /** Place of the message that it belongs to. */
  index: number;
} & (
  | { type: 'day'; at: number }
  | { type: 'unread' }
  | { type: 'event'; message: Message }
  | { type: 'note'; message: Message }
  | {
      type: 'bubble';
      message: Message;
      own: boolean;
      /** First and last of a group: one author's messages in quick succession. */
      first: boolean;
      last: boolean;
    }
);

const pause = 5 * 60_000;

const isEvent = (message: Message) => message.kind === 'event' || message.author === 'system';

/** From the side that is not `own`, and addressed to it. */
export const isFromOther = (message: Message, own: Side): boolean =>
  !isEvent(message) && message.kind !== 'note' && message.author !== own;

/** Whether one continues the other's group. What has failed stands alone, with its way out. */
function continues(before: Message, message: Message): boolean {
  const plain = (m: Message) => !isEvent(m) && m.kind !== 'note' && m.status !== 'failed';
  return (
    plain(before) &&
    plain(message) &&
    before.author === message.author &&
    before.authorName === message.authorName &&
    Math.abs(message.sentAt - before.sentAt) < pause &&
    sameDay(before.sentAt, message.sentAt)
  );
}

const sameDay = (a: number, b: number) => Math.abs(a - b) < 86_400_000 && daysBetween(a, b) === 0;

/** Arranges the messages `from` to before `to` of a list that is in order, each id once. */
export function messageRows(
  messages: readonly Message[],
  own: Side,
  unreadFrom: string | undefined,
  from: number,
  to: number,
): Row[] {
  const rows: Row[] = [];
  for (let index = from; index < to; index++) {
    const message = messages[index]!;
    const before = messages[index - 1];
    const next = messages[index + 1];
    const key = message.id;
    if (!before || !sameDay(before.sentAt, message.sentAt)) {
      rows.push({ type: 'day', key: `day ${key}`, index, at: message.sentAt });
    }
    const unread = unreadFrom !== undefined && unreadFrom === key;
    if (unread) rows.push({ type: 'unread', key: `unread ${key}`, index });
    if (isEvent(message)) rows.push({ type: 'event', key, index, message });
    else if (message.kind === 'note') rows.push({ type: 'note', key, index, message });
    else {
      rows.push({
        type: 'bubble',
        key,
        index,
        message,
        own: message.author === own,
        first: unread || !before || !continues(before, message),
        last: !next || next.id === unreadFrom || !continues(message, next),
      });
    }
  }
  return rows;
}
