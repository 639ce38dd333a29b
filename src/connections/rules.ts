import type { Attachment } from '../model/attachment.js';
import type { Conversation } from '../model/conversation.js';
import { isBlank, maxAttachments, maxMessageLength, wellFormed } from '../model/message.js';
import { ConnectionError, type StartOptions } from './connection.js';

/** What every connection asks of what it is given. */

export const pageSize = (limit: number): number => Math.min(200, Math.max(1, Math.trunc(limit)));

/** As it may be stored. Throws `too-large`, and `forbidden` for a blank one without files. */
export function sendable(text: string, attachments: readonly Attachment[] = []): string {
  if (text.length > maxMessageLength || attachments.length > maxAttachments) {
    throw new ConnectionError('too-large');
  }
  if (isBlank(text) && !attachments.length)
    throw new ConnectionError('forbidden', 'The text is blank.');
  return wellFormed(text);
}

/** An ended conversation takes no more, and a blocked person's none. */
export function assertRunning({ blocked, state }: Pick<Conversation, 'state' | 'blocked'>): void {
  if (state === 'ended' || blocked) throw new ConnectionError('forbidden', 'It takes no more.');
}

/** Under `code` and `form` only somebody who is known opens a conversation. */
export function assertMayOpen({
  authType,
  identity,
}: Pick<StartOptions, 'authType' | 'identity'>): void {
  if (identity.kind !== 'contact' && (authType === 'code' || authType === 'form')) {
    throw new ConnectionError('forbidden', 'This conversation needs an identified customer.');
  }
}
