import type { CannedReplies } from '../../model/canned-replies.js';
import type { Message } from '../../model/message.js';
import type { Channel } from './channel.js';

/** What desks tell each other. Customers' connections do not listen here. */
export type DeskEvent =
  | { type: 'message'; conversationId: string; message: Message }
  | { type: 'canned-replies'; replies: CannedReplies };

/**
 * What the team has for itself: notes, assignments, canned replies. Apart from the records that
 * customers' connections share, so that there is no way from a customer to it.
 */
export interface DeskStore {
  readonly channel: Channel<DeskEvent>;
  /** What stands among the messages of a conversation, in no order. */
  lines(conversationId: string): Promise<Message[]>;
  /** Resolves with the one that is stored: that of the same id, if there was one. */
  putLine(conversationId: string, message: Message): Promise<Message>;
  deleteLines(conversationId: string): Promise<void>;
  /** Whatever is stored: to be validated by who reads it. */
  replies(): Promise<unknown>;
  /** Stores what `change` makes of what is stored, in one step; if it throws, nothing. */
  changeReplies(change: (stored: unknown) => CannedReplies): Promise<CannedReplies>;
}
