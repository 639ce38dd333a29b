import type { LocalizeController } from '../../../controllers/localize-controller.js';
import { format } from '../../../localization/format.js';
import type { Contact } from '../../../model/contact.js';
import type { Conversation, RatingValue } from '../../../model/conversation.js';
import type { Message } from '../../../model/message.js';
import { contactName, visitor } from '../person.js';

/** A visitor became a contact. */
export interface LoginHappening {
  id: string;
  at: number;
}

/** A line that begins with a name has the direction of its language all the same. */
const directed = ({ dir }: LocalizeController, text: string): string =>
  dir === 'rtl' ? `\u200f${text}` : text;

/** What the line says of an assignment. */
export function assignmentText(
  i18n: LocalizeController,
  { by, to }: NonNullable<Message['assigned']>,
): string {
  if (!to) {
    const text = i18n.msg('{by} gave the chat back: nobody has it now', {
      id: 'happening.unassigned',
      desc: 'Line between messages; {by} is an agent',
    });
    return directed(i18n, format(text, { by }));
  }
  const text =
    by === to
      ? i18n.msg('{by} took over the chat', {
          id: 'happening.taken',
          desc: 'Line between messages; {by} is an agent',
        })
      : i18n.msg('{by} gave the chat to {to}', {
          id: 'happening.assigned',
          desc: 'Line between messages; both are agents',
        });
  return directed(i18n, format(text, { by, to }));
}

/** What has happened in a conversation beside its messages, as lines between them. */
export function happenings(
  i18n: LocalizeController,
  { endedAt, id, rating, transcriptRequest }: Conversation,
  contact: Contact | undefined,
  logins: readonly LoginHappening[],
): Message[] {
  const lines: Message[] = [];
  const add = (what: string, sentAt: number, text: string) =>
    lines.push({
      id: `${id} ${what}`,
      kind: 'event',
      author: 'system',
      text: directed(i18n, text),
      sentAt,
    });
  const name = contactName(contact) || visitor(i18n);

  for (const login of contact ? logins : []) {
    const text = i18n.msg('The visitor logged in as {name}', {
      id: 'happening.login',
      desc: 'Line between messages',
    });
    add(login.id, login.at, format(text, { name }));
  }
  if (transcriptRequest) {
    const { at, to } = transcriptRequest;
    const text = to
      ? i18n.msg('{name} asked for a transcript, to {address}', {
          id: 'happening.transcript-to',
          desc: 'Line between messages; {address} is an e-mail address',
        })
      : i18n.msg('{name} asked for a transcript', {
          id: 'happening.transcript',
          desc: 'Line between messages',
        });
    add('transcript', at, format(text, { name, address: to }));
    if (transcriptRequest.sentAt !== undefined) {
      const sent = i18n.msg('The transcript was sent', {
        id: 'happening.transcript-sent',
        desc: 'Line between messages',
      });
      add('transcript-sent', transcriptRequest.sentAt, sent);
    }
  }
  if (endedAt !== undefined) {
    const text = i18n.msg('The chat has ended', {
      id: 'happening.ended',
      desc: 'Line between messages',
    });
    add('ended', endedAt, text);
  }
  if (rating) {
    const { at, comment, value } = rating;
    const text = comment
      ? i18n.msg('{name} rated the chat: {rating} – “{comment}”', {
          id: 'happening.rating-comment',
          desc: 'Line between messages; {rating} is one of the five words',
        })
      : i18n.msg('{name} rated the chat: {rating}', {
          id: 'happening.rating',
          desc: 'Line between messages; {rating} is one of the five words',
        });
    add('rating', at, format(text, { name, comment, rating: ratingWord(i18n, value) }));
  }
  return lines;
}

function ratingWord(i18n: LocalizeController, value: RatingValue): string {
  switch (value) {
    case 1:
      return i18n.msg('very bad', {
        id: 'happening.rating-1',
        desc: 'A rating, within a sentence',
      });
    case 2:
      return i18n.msg('bad', { id: 'happening.rating-2', desc: 'A rating, within a sentence' });
    case 3:
      return i18n.msg('okay', { id: 'happening.rating-3', desc: 'A rating, within a sentence' });
    case 4:
      return i18n.msg('good', { id: 'happening.rating-4', desc: 'A rating, within a sentence' });
    case 5:
      return i18n.msg('very good', {
        id: 'happening.rating-5',
        desc: 'A rating, within a sentence',
      });
  }
}

/**
 * The lines among the messages, by time. With older messages still to come, lines from before the
 * first one here wait for them.
 */
export function interleave(
  messages: readonly Message[],
  lines: readonly Message[],
  hasOlder: boolean,
): readonly Message[] {
  if (lines.length === 0) return messages;
  const result = [...messages];
  for (const line of lines) {
    const at = result.findIndex(({ sentAt }) => sentAt > line.sentAt);
    if (at < 0) result.push(line);
    else if (at > 0 || !hasOlder) result.splice(at, 0, line);
  }
  return result;
}
