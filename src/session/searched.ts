import type { Contact } from '../model/contact.js';
import type { Conversation } from '../model/conversation.js';
import { folded } from '../model/folded.js';
import { displayName } from '../model/identity.js';

/** Letter after letter, and page after page, the same conversations are looked through. */
const known = new WeakMap<Conversation, { contact: Contact | undefined; text: string }>();

/** What a conversation is found by, folded: name, e-mail, and last line. */
export function searched(conversation: Conversation, contact: Contact | undefined): string {
  let entry = known.get(conversation);
  if (!entry || entry.contact !== contact) {
    const { details } = contact ?? {};
    const { lastMessage, visitor } = conversation;
    const lines = [details && displayName(details), details?.email, visitor, lastMessage?.text];
    entry = { contact, text: folded(lines.filter(Boolean).join('\n')) };
    known.set(conversation, entry);
  }
  return entry.text;
}
