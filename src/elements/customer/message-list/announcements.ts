import type { LocalizeController } from '../../../controllers/localize-controller.js';
import { summary, type Message } from '../../../model/message.js';

/** What a screen reader says. */
export interface Announcement {
  key: string;
  text: string;
}

/** As much of a text as is read out; the rest can be read in the list. */
const longest = 500;
/** As many as are left for a screen reader that is busy. */
const most = 20;

/** What was said, and behind it what is new: messages that have come, and some that have failed. */
export function announcements(
  said: Announcement[],
  come: readonly Message[],
  failed: readonly Message[],
  i18n: LocalizeController,
): Announcement[] {
  const fresh = [
    ...come.slice(-most).map((message) => ({
      key: message.id,
      text: [message.authorName, shorten(summary(message))].filter(Boolean).join(': '),
    })),
    ...failed.slice(-most).map((message) => ({
      key: `failed ${message.id}`,
      text: `${i18n.msg('Not sent.', { id: 'messages.failed', desc: 'State of a message; “Try again” follows' })} ${shorten(summary(message))}`,
    })),
  ];
  if (!fresh.length) return said;
  const keys = new Set(fresh.map(({ key }) => key));
  return [...said.filter(({ key }) => !keys.has(key)), ...fresh].slice(-most);
}

const shorten = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest)}…` : text;
