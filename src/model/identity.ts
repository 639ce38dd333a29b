/** What is known of a person. Absent means unknown; blank strings do not occur. */
export interface ContactDetails {
  /** The site's own id of the person. Compared exactly: upper and lower case differ. */
  externalId?: string;
  email?: string;
  username?: string;
  firstName?: string;
  lastName?: string;
  additionalFields?: Record<string, string>;
}

/** Who is at this end. `via` tells how a contact became known. */
export type Identity =
  | { kind: 'unknown' }
  | { kind: 'visitor' }
  | {
      kind: 'contact';
      via: 'code' | 'form';
      details: ContactDetails;
      /** The keys of `details` (or of its additional fields) that a signed token vouches for. */
      verified?: readonly string[];
      /** The site's signed token, passed on to a connection that can check it. */
      token?: string;
    };

export type ContactIdentity = Extract<Identity, { kind: 'contact' }>;

/** For comparing only: what people type as one address differs in case. */
export const foldEmail = (email: string): string => email.trim().toLowerCase();

/**
 * Whether two sets of details name one person: by external id where both have one, else by
 * e-mail. Two different external ids are never one person, whatever else agrees.
 */
export function samePerson(a: ContactDetails, b: ContactDetails): boolean {
  if (a.externalId !== undefined && b.externalId !== undefined) {
    return a.externalId === b.externalId;
  }
  return (
    a.email !== undefined && b.email !== undefined && foldEmail(a.email) === foldEmail(b.email)
  );
}

/** First and last name, else user name, else e-mail, else the external id. */
export function displayName(details: ContactDetails): string {
  const full = [details.firstName, details.lastName].filter(Boolean).join(' ');
  return full || details.username || details.email || details.externalId || '';
}
