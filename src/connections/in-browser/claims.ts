import type { Contact, Provenance } from '../../model/contact.js';
import { randomId } from '../../model/id.js';
import { type ContactDetails, foldEmail, samePerson } from '../../model/identity.js';
import { wellFormed } from '../../model/message.js';
import { ConnectionError } from '../connection.js';
import type { Tell } from './events.js';
import type { Claim, ContactRecord, ConversationRecord, Unit } from './records.js';

/** What is needed of a unit of work. */
export type Contacts = Pick<
  Unit,
  'contact' | 'contactByExternalId' | 'contactByEmailKey' | 'putContact'
>;

const additional = 'additionalFields.';

/** By key of provenance. Blank values are left out. */
function flatten({ additionalFields = {}, ...rest }: ContactDetails): Map<string, string> {
  const more = Object.entries(additionalFields).map(([name, value]) => [additional + name, value]);
  const all = [...Object.entries(rest), ...more] as [string, string | undefined][];
  return new Map(all.flatMap(([key, value]) => (value?.trim() ? [[key, wellFormed(value)]] : [])));
}

function unflatten(values: Map<string, string>): ContactDetails {
  const all = [...values];
  const more = all.filter(([key]) => key.startsWith(additional));
  return {
    ...Object.fromEntries(all.filter(([key]) => !key.startsWith(additional))),
    ...(more.length > 0 && {
      // fromEntries makes an ordinary key even of `__proto__`.
      additionalFields: Object.fromEntries(
        more.map(([key, value]) => [key.slice(additional.length), value]),
      ),
    }),
  };
}

export function contactRecord(contact: Contact): ContactRecord {
  const { externalId, email } = contact.details;
  const byEmail = externalId === undefined && email !== undefined;
  return byEmail ? { contact, emailKey: foldEmail(email) } : { contact };
}

/**
 * Writes down what a customer says of itself and returns what the conversation keeps of it: the
 * contact's id, and the claim by which to know the customer again. There is one record
 * for each external id, and without one for each e-mail; a claim with an external id does not
 * take over another session's record, whatever its e-mail. A claim fills what is blank and
 * replaces what was claimed, nothing else; what is verified replaces what was, too.
 */
export async function recordClaim(
  unit: Contacts,
  tell: Tell,
  { conversation, claim }: Pick<ConversationRecord, 'conversation' | 'claim'>,
  details: ContactDetails,
  {
    newId = randomId,
    verified = [],
    refuses = true,
  }: {
    newId?: () => string;
    /** Keys that the server vouches for. */
    verified?: readonly string[];
    /** A blocked person's claim is refused; else it is told whose it is, and nothing written. */
    refuses?: boolean;
  } = {},
): Promise<{ contactId: string; claim: Claim }> {
  const { externalId, email } = details;
  const own = conversation.contactId ? await unit.contact(conversation.contactId) : undefined;
  const stillOwn = own && isStill(own.contact, claim, details);

  let found: ContactRecord | undefined;
  if (externalId !== undefined) found = await unit.contactByExternalId(externalId);
  if (!found && stillOwn) found = own;
  if (!found && externalId === undefined && email !== undefined) {
    found = await unit.contactByEmailKey(foldEmail(email));
  }

  if (found?.contact.blocked) {
    if (refuses) throw new ConnectionError('forbidden');
    return { contactId: found.contact.id, claim: { externalId, email } };
  }
  const now = Date.now();
  const contact = found?.contact ?? {
    id: newId(),
    details: {},
    provenance: {},
    createdAt: now,
    updatedAt: now,
    revision: 0,
  };
  const values = flatten(contact.details);
  const provenance: Record<string, Provenance> = { ...contact.provenance };
  let changed = !found;
  for (const [key, value] of flatten(details)) {
    const origin = verified.includes(key) ? 'verified' : 'claimed';
    const known = provenance[key];
    const free =
      !values.has(key) || known === 'claimed' || (known === 'verified' && known === origin);
    if (!free || (values.get(key) === value && provenance[key] === origin)) continue;
    values.set(key, value);
    provenance[key] = origin;
    changed = true;
  }
  if (changed) await put(unit, tell, { ...contact, details: unflatten(values), provenance });
  // An external id once claimed is not forgotten by a later login that brings the e-mail alone.
  const before = stillOwn ? claim : undefined;
  return {
    contactId: contact.id,
    claim: { externalId: externalId ?? before?.externalId, email: email ?? before?.email },
  };
}

/** Whether these details name the person again whose record a session has. */
function isStill(contact: Contact, claim: Claim | undefined, details: ContactDetails): boolean {
  const { externalId, email } = details;
  if (externalId === undefined && email === undefined) return true;
  if (!samePerson(claim ?? contact.details, details)) return false;
  const recorded = contact.details.externalId;
  // Another session may have given the record its id. Only an agent's correction is no bar.
  return (
    externalId === undefined ||
    recorded === undefined ||
    recorded === externalId ||
    (claim?.externalId === externalId && contact.provenance.externalId === 'agent')
  );
}

/** An agent's edit: what differs from the stored record is the agent's from now on. */
export async function recordEdit(
  unit: Contacts,
  tell: Tell,
  stored: Contact | undefined,
  edited: Contact,
): Promise<Contact> {
  const before = flatten(stored?.details ?? {});
  const values = flatten(edited.details);
  const provenance = Object.fromEntries(
    [...values].map(([key, value]): [string, Provenance] => [
      key,
      before.get(key) === value ? (stored?.provenance[key] ?? 'agent') : 'agent',
    ]),
  );
  return put(unit, tell, {
    id: edited.id,
    createdAt: stored?.createdAt ?? Date.now(),
    updatedAt: 0,
    revision: stored?.revision ?? 0,
    details: unflatten(values),
    provenance,
    ...(stored?.blocked && { blocked: true }),
  });
}

/** Stores the next revision. */
export async function put(unit: Contacts, tell: Tell, changed: Contact): Promise<Contact> {
  const contact = { ...changed, updatedAt: Date.now(), revision: changed.revision + 1 };
  await unit.putContact(contactRecord(contact));
  tell({ type: 'contact', contact });
  return contact;
}
