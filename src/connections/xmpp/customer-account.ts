import { addressOf } from '../../model/address.js';
import { randomId } from '../../model/id.js';
import { ConnectionError, type ResumeToken, type StartOptions } from '../connection.js';
import type { Domains } from './jid.js';
import { XmppStream } from './stream.js';
import { expiryOf } from './token.js';

/** Somebody whom the site's server vouches for: the token is the password of their account. */
export interface Verified {
  username: string;
  token: string;
}

export function verifiedOf({
  identity,
  authType,
}: Pick<StartOptions, 'identity' | 'authType'>): Verified | undefined {
  if (identity.kind !== 'contact' || authType === 'none') return undefined;
  const { token, details } = identity;
  return token && details.externalId !== undefined
    ? { token, username: addressOf(details.externalId) }
    : undefined;
}

/** Whether a resume token is one of ours, and of this person. */
export function isOwn(
  { account, password, thread }: ResumeToken,
  verified: Verified | undefined,
  { visitors, customers }: Domains,
): boolean {
  if (!thread || !account) return false;
  if (account.endsWith(`@${visitors}`)) return !!password;
  return account === `${verified?.username}@${customers}`;
}

/** A new conversation: on the account of a verified customer, else on one that is made for it. */
export function newConversation(
  verified: Verified | undefined,
  { visitors, customers }: Domains,
): ResumeToken {
  const thread = randomId();
  if (verified) return { account: `${verified.username}@${customers}`, thread };
  return { account: `v-${randomId()}@${visitors}`, password: randomId(), thread };
}

/** Why a login failed: an expired token is told from a wrong one. */
export function refusalOf(error: unknown, verified: Verified | undefined): unknown {
  const expired = verified && (expiryOf(verified.token) ?? Infinity) < Date.now();
  return error instanceof ConnectionError && error.code === 'unauthorized' && expired
    ? new ConnectionError('expired-token', 'The token has expired.', { cause: error })
    : error;
}

/**
 * Whether the server lets that person in. A visitor who is vouched for later goes on at the address
 * of the conversation, where nobody looks at a token: so a wrong one is refused here, and never taken
 * for a mere claim. Rejects as a login does.
 */
export async function assertVouched(
  server: string,
  verified: Verified,
  { customers: domain }: Domains,
  renew: () => Promise<string | undefined>,
): Promise<void> {
  const account = { username: verified.username, domain, password: verified.token };
  const hooks = { onStanza: () => {}, onStatus: () => {}, prepare: async () => {}, renew };
  const stream = new XmppStream(server, account, hooks);
  try {
    await stream.ready();
  } catch (error) {
    throw refusalOf(error, verified);
  } finally {
    stream.close();
  }
}
