import { SignJWT } from 'jose';
import { addressOf } from '../model/address.js';
import { parseUserData } from '../model/custom-user-data.js';
import { algorithm, readKey, type SigningKey } from './keys.js';

/** A person as the site knows them. Whatever is given here, agents see as verified. */
export interface VerifiedPerson {
  /** The site's own id of the person, and the name of their account: upper and lower case differ. */
  externalId: string | number;
  email?: string;
  username?: string;
  firstName?: string;
  lastName?: string;
  additionalFields?: Record<string, string | number | boolean>;
}

export interface TokenOptions {
  /** The private key: from `makeSigningKey()`, its JSON, or PKCS #8 in PEM. */
  key: SigningKey | string;
  /** The messaging server's domain, without `customers.` or `team.`: `chat.example.com`. */
  host: string;
  /** Names the key for the messaging server; by default the key's own. */
  kid?: string;
  /** Seconds until the token is worthless: 1 to 86,400, by default an hour. */
  expiresIn?: number;
}

/** The claims of a customer's token. Absent means unknown. */
export interface CustomerClaims {
  /** The account that this token opens, and no other. */
  jid: string;
  /** The external id. */
  sub: string;
  /** In seconds since 1970 (RFC 7519, section 4.1). */
  iat: number;
  exp: number;
  email?: string;
  username?: string;
  firstName?: string;
  lastName?: string;
  additionalFields?: Record<string, string>;
}

/** Longest token in characters: a password that every server takes. */
export const maxTokenLength = 16_000;

const known = ['externalId', 'email', 'username', 'firstName', 'lastName', 'additionalFields'];

// RFC 1123, with at least one label; XMPP domains are longer lists of the same.
const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const domain = new RegExp(`^(?=.{1,240}$)${label}(?:\\.${label})*$`);

/**
 * A token with which this person, and nobody else, signs in as a verified customer. Call it on the
 * site's server, for the person who is signed in there, and hand the token to their page:
 * `widget.identify(person, { token })`.
 *
 * Throws a TypeError or RangeError that says what is wrong; it names keys, never values.
 */
export async function signCustomerToken(
  person: VerifiedPerson,
  options: TokenOptions,
): Promise<string> {
  const { externalId, ...details } = checkedPerson(person);
  const jid = `${addressOf(externalId)}@customers.${checkedHost(options.host)}`;
  return sign({ ...details, jid, sub: externalId }, options);
}

/**
 * A token with which an agent signs in to the team's account, in place of its password: for a back
 * office that has its own sign-in. `account` is the part before the `@`, such as `support`.
 */
export async function signAgentToken(account: string, options: TokenOptions): Promise<string> {
  if (typeof account !== 'string' || !/^[a-z0-9][a-z0-9._-]{0,62}$/.test(account)) {
    throw new TypeError('The account must be a name in lower case, such as "support".');
  }
  return sign({ jid: `${account}@team.${checkedHost(options.host)}`, sub: account }, options);
}

function checkedPerson(person: VerifiedPerson) {
  if (typeof person !== 'object' || person === null) {
    throw new TypeError('The person must be an object such as { externalId: "42" }.');
  }
  // What a page passes along in good faith would here be vouched for: no key is taken unasked.
  for (const key of Object.keys(person)) {
    if (!known.includes(key)) {
      throw new TypeError(
        `"${key}" is no key of a person. Agents see what is signed: pass only ${known.join(', ')}.`,
      );
    }
  }
  const { details, issues } = parseUserData(person);
  if (issues.length) throw new TypeError(issues.map(({ message }) => message).join(' '));
  const { externalId } = details;
  if (externalId === undefined) throw new TypeError('A verified person needs an externalId.');
  return { ...details, externalId };
}

function checkedHost(host: unknown): string {
  if (typeof host !== 'string' || !domain.test(host)) {
    throw new TypeError('The host must be a domain in lower case, such as "chat.example.com".');
  }
  return host;
}

async function sign(claims: Record<string, unknown>, options: TokenOptions): Promise<string> {
  const { expiresIn = 3600 } = options;
  if (!Number.isInteger(expiresIn) || expiresIn < 1 || expiresIn > 86_400) {
    throw new RangeError('expiresIn must be a whole number of seconds from 1 to 86400.');
  }
  const { key, kid: ownKid } = await readKey(options.key);
  const kid = options.kid ?? ownKid;
  const now = Math.floor(Date.now() / 1000);
  const token = await new SignJWT(claims)
    .setProtectedHeader({ alg: algorithm, typ: 'JWT', ...(kid && { kid }) })
    .setIssuedAt(now)
    .setExpirationTime(now + expiresIn)
    .sign(key);
  if (token.length > maxTokenLength) {
    throw new RangeError(
      `The token would be longer than ${maxTokenLength} characters: pass fewer additionalFields.`,
    );
  }
  return token;
}
