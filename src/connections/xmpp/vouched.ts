import * as z from 'zod/mini';
import type { ContactDetails } from '../../model/identity.js';
import { claimsOf, headOf } from './token.js';

/** Public keys as RFC 7517 has them: `publicKeySet()` of `pd-chat-kit/server`. */
const keySetSchema = z.object({
  keys: z.array(
    z.looseObject({ kty: z.literal('EC'), crv: z.literal('P-256'), x: z.string(), y: z.string() }),
  ),
});

const claimsSchema = z.object({
  jid: z.string(),
  exp: z.number(),
  email: z.optional(z.string()),
  username: z.optional(z.string()),
  firstName: z.optional(z.string()),
  lastName: z.optional(z.string()),
  additionalFields: z.optional(z.record(z.string(), z.string())),
});

type Key = z.infer<typeof keySetSchema>['keys'][number];

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };

/** What a site's token says: whose it is, by their address, and what else is true of them. */
export interface Vouched {
  address: string;
  details: Omit<ContactDetails, 'externalId'>;
}

/**
 * What a site's token says of a customer, if one of the site's keys has signed it (RFC 7515, ES256)
 * and it had not expired when it was shown. The messaging server lets nobody in without such a
 * token, but what a message holds is the customer's word.
 */
export class Vouching {
  #keys: Promise<Key[]> | undefined;

  /** `keysAt`: where the site's key set is. Without it nothing is vouched for. */
  constructor(private readonly keysAt: string | undefined) {}

  async said(token: string, at: number): Promise<Vouched | undefined> {
    const claims = claimsSchema.safeParse(claimsOf(token)).data;
    if (!claims || claims.exp * 1000 <= at || !(await this.#signed(token))) return undefined;
    const { jid: address, exp: _exp, ...details } = claims;
    return { address, details };
  }

  async #signed(token: string): Promise<boolean> {
    if (headOf(token)?.['alg'] !== 'ES256') return false;
    const known = this.#keys;
    if (await isSignedBy(token, await this.#read())) return true;
    // Keys are changed; so a token may be signed with one that came after the set was read.
    if (known) this.#keys = undefined;
    return known !== undefined && isSignedBy(token, await this.#read());
  }

  #read(): Promise<Key[]> {
    if (this.keysAt === undefined) return Promise.resolve([]);
    return (this.#keys ??= fetch(this.keysAt)
      .then((answer) => answer.json())
      .then((set) => keySetSchema.parse(set).keys)
      .catch((cause: unknown) => {
        this.#keys = undefined;
        console.warn(`<pd-agent-desk>: no key set at ${this.keysAt}`, cause);
        return [];
      }));
  }
}

async function isSignedBy(token: string, keys: readonly Key[]): Promise<boolean> {
  const [head, body, mark = ''] = token.split('.');
  const text = new TextEncoder().encode(`${head}.${body}`);
  for (const { kty, crv, x, y } of keys) {
    try {
      const key = await crypto.subtle.importKey('jwk', { kty, crv, x, y }, algorithm, false, [
        'verify',
      ]);
      if (await crypto.subtle.verify(algorithm, key, bytesOf(mark), text)) return true;
    } catch {
      // No key, or no signature: as good as another one.
    }
  }
  return false;
}

const bytesOf = (base64url: string) =>
  Uint8Array.from(atob(base64url.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
    letter.charCodeAt(0),
  );
