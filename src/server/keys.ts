import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, importPKCS8 } from 'jose';

/** ECDSA on P-256 with SHA-256 (RFC 7518, section 3.4): the messaging servers take nothing else. */
export const algorithm = 'ES256';

/**
 * A private key as a JSON Web Key (RFC 7517): plain data, to be kept as a secret of the site's
 * server. `kid` names it while two are in use.
 */
export interface SigningKey {
  kty: 'EC';
  crv: 'P-256';
  x: string;
  y: string;
  d: string;
  kid: string;
}

/** What the messaging server may know of a signing key: with it tokens are checked, none is made. */
export type PublicKey = Omit<SigningKey, 'd'> & { alg: typeof algorithm; use: 'sig' };

/** A new key. Make it once and keep it: `JSON.stringify(await makeSigningKey())`. */
export async function makeSigningKey(): Promise<SigningKey> {
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true });
  const { x, y, d } = await exportJWK(privateKey);
  const key = { kty: 'EC', crv: 'P-256', x: x!, y: y!, d: d! } as const;
  return { ...key, kid: await calculateJwkThumbprint(key) };
}

/**
 * The key set for the messaging server, as an object to be written as JSON. To change keys without
 * a gap: publish the old and the new one, sign with the new one, and take the old one out when its
 * last token has expired.
 */
export function publicKeySet(...keys: readonly SigningKey[]): { keys: PublicKey[] } {
  if (keys.length === 0) throw new TypeError('A key set needs a key.');
  return {
    keys: keys.map((key) => {
      const { kty, crv, x, y, kid } = checked(key);
      return { kty, crv, x, y, kid, alg: algorithm, use: 'sig' };
    }),
  };
}

const shape = 'a private key for ES256, as made by makeSigningKey()';

function checked(key: unknown): SigningKey {
  const { kty, crv, x, y, d, kid } = (key ?? {}) as Record<string, unknown>;
  const texts = [x, y, d, kid].every((one) => typeof one === 'string' && one !== '');
  if (kty !== 'EC' || crv !== 'P-256' || !texts) throw new TypeError(`The key must be ${shape}.`);
  return key as SigningKey;
}

/**
 * Whatever form the site keeps its key in: the key, its JSON (from an environment variable), or
 * PKCS #8 in PEM. Never says what it was given: it is a secret.
 */
export async function readKey(
  key: SigningKey | string,
): Promise<{ key: Awaited<ReturnType<typeof importPKCS8>>; kid?: string }> {
  try {
    if (typeof key === 'string' && key.trimStart().startsWith('-----')) {
      return { key: await importPKCS8(key.trim(), algorithm) };
    }
    const jwk = checked(typeof key === 'string' ? JSON.parse(key) : key);
    const imported = await importJWK({ ...jwk }, algorithm);
    if (imported instanceof Uint8Array) throw new TypeError();
    return { key: imported, kid: jwk.kid };
  } catch {
    throw new TypeError(`The key must be ${shape}: an object, its JSON, or PKCS #8 in PEM.`);
  }
}
