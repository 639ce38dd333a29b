import type { AuthType } from '../model/auth-type.js';
import { samePerson, type ContactIdentity, type Identity } from '../model/identity.js';

/** What bears on who is at this end: the page's word and the session's, under the type in force. */
export interface Known {
  authType: AuthType;
  /** The person that the page names. */
  named: ContactIdentity | undefined;
  /** As the session has it. Undefined: there is none. */
  stored: Identity | undefined;
  /** A new conversation asks a visitor again. */
  asksAgain: boolean;
}

const unknown: Identity = { kind: 'unknown' };

/** Whether the stored person came from the page's data, and the page names nobody now. */
export const isDormant = ({ authType, named, stored }: Omit<Known, 'asksAgain'>): boolean =>
  authType !== 'none' && !named && stored?.kind === 'contact' && stored.via === 'code';

/** Whether the page names another person than the session does. */
export const isOther = ({ authType, named, stored }: Omit<Known, 'asksAgain'>): boolean =>
  authType !== 'none' &&
  named !== undefined &&
  stored?.kind === 'contact' &&
  !samePerson(stored.details, named.details);

/** Who is at this end, as far as the widget may know. */
export function identityOf(known: Known): Identity {
  const { authType, named, stored = unknown, asksAgain } = known;
  if (authType === 'none' || isDormant(known)) return unknown;
  if (!named) return asksAgain && stored.kind === 'visitor' ? unknown : stored;
  // The id stays known when the page, for the same person, gives the e-mail only.
  const id = stored.kind === 'contact' && !isOther(known) ? stored.details.externalId : undefined;
  return { ...named, details: { ...(id !== undefined && { externalId: id }), ...named.details } };
}
