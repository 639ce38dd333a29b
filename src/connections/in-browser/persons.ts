import { type Blockable, ConnectionError } from '../connection.js';
import { put } from './claims.js';
import { update } from './conversations.js';
import type { Tell } from './events.js';
import type { ConversationRecord, Unit } from './records.js';

/** What the team does with a person as a whole. */

export async function existing(unit: Unit, conversationId: string): Promise<ConversationRecord> {
  const record = await unit.conversation(conversationId);
  if (!record) throw new ConnectionError('forbidden', 'There is no such conversation.');
  return record;
}

/** All conversations of a contact, those included in which an agent has named a visitor so. */
async function conversationsOf(unit: Unit, person: string): Promise<ConversationRecord[]> {
  const all = await unit.conversations({}, undefined, Infinity);
  return all.filter(
    ({ conversation: { contactId, recordId } }) => contactId === person || recordId === person,
  );
}

/** A contact is blocked in every conversation, a visitor in this one and in what may follow. */
export async function block(
  unit: Unit,
  tell: Tell,
  who: Blockable,
  blocked: boolean,
): Promise<void> {
  const one = 'conversationId' in who ? await existing(unit, who.conversationId) : undefined;
  const contactId = 'contactId' in who ? who.contactId : one?.conversation.contactId;
  const contact = contactId === undefined ? undefined : (await unit.contact(contactId))?.contact;
  if (!one && !contact) throw new ConnectionError('forbidden', 'There is no such contact.');
  if (contact) await put(unit, tell, { ...contact, blocked });
  const records = contact ? await conversationsOf(unit, contact.id) : [one!];
  for (const record of records) {
    const { contactId: known, visitor } = record.conversation;
    const blockedVisitor = blocked && known === undefined ? visitor : undefined;
    await update(unit, tell, { ...record, blockedVisitor }, { blocked });
  }
}

/** Deletes a contact, all conversations of that person and their files; resolves with their ids. */
export async function erase(unit: Unit, tell: Tell, contactId: string): Promise<string[]> {
  const records = await conversationsOf(unit, contactId);
  const conversationIds = records.map(({ conversation }) => conversation.id);
  for (const { conversation, last } of records) {
    const { id } = conversation;
    const messages = await unit.messages(id, 1, last);
    for (const file of messages.flatMap(({ message }) => message.attachments ?? [])) {
      await unit.delete('files', file.id);
    }
    await unit.delete('messages', id);
    await unit.delete('conversations', id);
  }
  await unit.delete('contacts', contactId);
  tell({ type: 'erased', contactId, conversationIds });
  return conversationIds;
}
