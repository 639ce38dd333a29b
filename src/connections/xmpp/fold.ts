import type { Conversation } from '../../model/conversation.js';
import { summary } from '../../model/message.js';
import type { Heard, Payload } from './messages.js';

export type Side = 'customer' | 'agent';

/**
 * What a conversation's messages come to. Both sides have the messages, so both know the same of
 * a conversation: nothing of it is stored twice, and nobody has to be believed. Only messages
 * that are new, in the order of the archive, are folded in; the end of that order folded in
 * once more changes nothing.
 */
export interface Story {
  conversation: Conversation;
  /** The customer's messages that no agent has read. */
  unread: string[];
  /** The last message of the other that each side has got, and has read. */
  marks: Record<Side, { delivered?: string; read?: string }>;
  /** There are lines of the team about it. */
  noted?: true;
  /** The message that came last: what the team says now stands after it. */
  last?: string;
  /** How far it has been folded, in archive time. */
  at: number;
}

/** So many are counted: nobody reads a number that is larger. */
const mostUnread = 999;

/**
 * The story, one message further: the same object if that changes nothing, undefined if there is
 * none yet. An agent cannot open a conversation; a customer cannot do what is the team's.
 */
export function fold(
  story: Story | undefined,
  heard: Heard,
  by: Side,
  id: string,
): Story | undefined {
  if (heard.mark) return story && withMark(story, heard, by);
  const { payload, text } = heard;
  if (by === 'customer') {
    if (!story && !payload.opening && !payload.login && text === undefined) return undefined;
    return withText(withWish(story ?? begun(heard, id), heard), heard, by);
  }
  if (!story) return undefined;
  return withText(withTeam(story, heard), heard, by);
}

function begun({ payload, at, from, thread }: Heard, id: string): Story {
  // A customer with another XMPP client opens one too, as a visitor.
  const { authType, visitor, widgetId, consent } = payload.opening ?? {
    authType: 'none',
    visitor: thread.slice(0, 4) || from.slice(-4),
    widgetId: 'default',
  };
  return {
    conversation: {
      id,
      widgetId,
      authType,
      state: 'open',
      openedAt: at,
      visitor,
      answered: false,
      hasMessages: false,
      unread: 0,
      updatedAt: at,
      ...(consent && { consent }),
    },
    unread: [],
    marks: { customer: {}, agent: {} },
    at,
  };
}

function withText(story: Story, { text, attachments, at, id }: Heard, by: Side): Story {
  if (text === undefined) return { ...story, at: Math.max(at, story.at) };
  const unread =
    by === 'agent' || story.unread.includes(id)
      ? story.unread
      : [...story.unread, id].slice(-mostUnread);
  const change: Partial<Conversation> = {
    hasMessages: true,
    lastMessage: { text: summary({ text, attachments }), author: by, sentAt: at },
    unread: unread.length,
    ...(by === 'agent' && { answered: true }),
  };
  return { ...changed(story, at, change), unread, last: id };
}

/** What only the customer may say. */
function withWish(story: Story, { payload, at }: Heard): Story {
  const { login, rating, transcript, end } = payload;
  let result = story;
  if (login && mayLogIn(story.conversation, login)) {
    const { authType, consent } = story.conversation;
    result = changed(result, at, {
      // Under `none` nobody is identified: it goes on under the type now in force.
      authType: authType === 'none' ? login.authType : authType,
      ...((login.consent ?? consent) && { consent: login.consent ?? consent }),
    });
  }
  if (rating) result = changed(result, at, { rating: { ...rating, at } });
  if (transcript) result = changed(result, at, { transcriptRequest: { ...transcript, at } });
  if (end) result = ended(result, at);
  return result;
}

export const mayLogIn = (
  conversation: Conversation | undefined,
  login: NonNullable<Payload['login']>,
): boolean => login.authType !== 'none' && conversation?.state !== 'ended';

/** What only the team may say. */
function withTeam(story: Story, { payload, at }: Heard): Story {
  const { end, assignee, note, record, blocked, transcriptSent } = payload;
  let result = story;
  if (assignee !== undefined) {
    const { assignee: _, ...conversation } = result.conversation;
    result = { ...result, conversation };
    result = changed(result, at, assignee ? { assignee } : {});
  }
  if (note !== undefined || assignee !== undefined) result = { ...result, noted: true };
  if (record !== undefined) result = marked(result, { recordId: record });
  if (blocked !== undefined) result = marked(result, { blocked });
  const { transcriptRequest: wish } = result.conversation;
  if (transcriptSent && wish) {
    result = marked(result, { transcriptRequest: { ...wish, sentAt: at } });
  }
  if (end) result = ended(result, at);
  return result;
}

const ended = (story: Story, at: number): Story =>
  story.conversation.state === 'ended'
    ? story
    : changed(story, at, { state: 'ended', endedAt: at });

function withMark(story: Story, { mark, at }: Heard, by: Side): Story {
  const { state, upTo } = mark!;
  const marks = {
    ...story.marks,
    // What is read has come, too.
    [by]: { ...story.marks[by], [state]: upTo, ...(state === 'read' && { delivered: upTo }) },
  };
  const read = by === 'agent' && state === 'read' ? story.unread.indexOf(upTo) + 1 : 0;
  if (!read) return { ...story, marks, at: Math.max(at, story.at) };
  const unread = story.unread.slice(read);
  const conversation = { ...story.conversation, unread: unread.length };
  return { ...story, conversation, marks, unread, at: Math.max(at, story.at) };
}

/** What moves no conversation up in the list. */
const marked = (story: Story, change: Partial<Conversation>): Story => ({
  ...story,
  conversation: { ...story.conversation, ...change },
});

function changed(story: Story, at: number, change: Partial<Conversation>): Story {
  const updatedAt = Math.max(at, story.conversation.updatedAt);
  return { ...story, at: updatedAt, conversation: { ...story.conversation, ...change, updatedAt } };
}
