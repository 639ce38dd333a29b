import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  calculateJwkThumbprint,
  createLocalJWKSet,
  decodeJwt,
  decodeProtectedHeader,
  exportPKCS8,
  importJWK,
  jwtVerify,
} from 'jose';
import { idOf } from '../../src/model/address.js';
import {
  makeSigningKey,
  publicKeySet,
  signAgentToken,
  signCustomerToken,
  type SigningKey,
  type TokenOptions,
  type VerifiedPerson,
} from '../../src/server/index.js';

const host = 'chat.example.com';
const key = await makeSigningKey();

const verify = (token: string, ...keys: SigningKey[]) =>
  jwtVerify(token, createLocalJWKSet(publicKeySet(...keys)), { algorithms: ['ES256'] });

const sign = (person: unknown, options: Partial<TokenOptions> = {}) =>
  signCustomerToken(person as VerifiedPerson, { key, host, ...options });

describe('a customer’s token', () => {
  it('says who the person is, and which account it opens', async () => {
    const before = Math.floor(Date.now() / 1000);
    const token = await signCustomerToken(
      {
        externalId: 42,
        email: 'ana@example.com',
        firstName: 'Ana',
        lastName: 'Anić',
        username: 'ana',
        additionalFields: { plan: 'pro', seats: 12 },
      },
      { key, host },
    );
    const { payload, protectedHeader } = await verify(token, key);
    const { iat, exp, ...claims } = payload;
    assert.deepEqual(claims, {
      jid: 'gqza@customers.chat.example.com',
      sub: '42',
      email: 'ana@example.com',
      firstName: 'Ana',
      lastName: 'Anić',
      username: 'ana',
      additionalFields: { plan: 'pro', seats: '12' },
    });
    assert.deepEqual(protectedHeader, { alg: 'ES256', typ: 'JWT', kid: key.kid });
    assert.ok(iat! >= before && iat! <= Date.now() / 1000);
    assert.equal(exp! - iat!, 3600);
  });

  it('gives ids that differ in case, or in anything, accounts of their own', async () => {
    const ids = ['Ana', 'ana', 'ANA', 'ana@example.com', 'ana ana', 'ána', '7', '07'];
    const locals = await Promise.all(
      ids.map(
        async (externalId) => String(decodeJwt(await sign({ externalId })).jid).split('@')[0]!,
      ),
    );
    assert.equal(new Set(locals).size, ids.length);
    assert.deepEqual(locals.map(idOf), ids);
  });

  it('takes 7 and "7" for the same person', async () => {
    const [a, b] = await Promise.all([sign({ externalId: 7 }), sign({ externalId: '7' })]);
    assert.equal(decodeJwt(a).jid, decodeJwt(b).jid);
    assert.equal(decodeJwt(a).sub, '7');
  });

  it('lives as long as it is told', async () => {
    const { iat, exp } = decodeJwt(await sign({ externalId: '7' }, { expiresIn: 60 }));
    assert.equal(exp! - iat!, 60);
  });

  it('is signed with the key in any of its forms', async () => {
    const pem = await exportPKCS8(
      (await importJWK({ ...key }, 'ES256', { extractable: true })) as CryptoKey,
    );
    for (const form of [key, JSON.stringify(key), pem, ` ${pem}\n`]) {
      await verify(await sign({ externalId: '7' }, { key: form }), key);
    }
    const named = await sign({ externalId: '7' }, { key: pem, kid: 'spring' });
    assert.equal(decodeProtectedHeader(named).kid, 'spring');
  });

  const refused: [what: string, person: unknown, message: RegExp][] = [
    ['nobody', undefined, /must be an object/],
    ['a string', 'ana', /must be an object/],
    ['no id', { email: 'ana@example.com' }, /needs an externalId/],
    ['a blank id', { externalId: '  ' }, /needs an externalId/],
    ['an id that is no exact number', { externalId: 2 ** 53 }, /externalId is too large/],
    ['an id with control characters', { externalId: 'a\u0000' }, /externalId must not contain/],
    ['an id that is too long', { externalId: 'x'.repeat(257) }, /externalId must not be longer/],
    ['an e-mail address that is none', { externalId: '7', email: 'ana' }, /email must be a valid/],
    ['a name that is no text', { externalId: '7', firstName: {} }, /firstName must be a string/],
    [
      'a field that is no text',
      { externalId: '7', additionalFields: { a: [] } },
      /additionalFields.a/,
    ],
    [
      'fields that could change an object',
      { externalId: '7', additionalFields: JSON.parse('{"__proto__":"x"}') },
      /__proto__ must not/,
    ],
    ['a key that nobody asked for', { externalId: '7', password: 'x' }, /"password" is no key/],
    [
      'too much',
      {
        externalId: '7',
        additionalFields: Object.fromEntries(
          Array.from({ length: 20 }, (_, i) => [`f${i}`, 'x'.repeat(2000)]),
        ),
      },
      /longer than 16000 characters/,
    ],
  ];
  for (const [what, person, message] of refused) {
    it(`is not made for ${what}, and the error says why`, async () => {
      await assert.rejects(sign(person), (error: Error) => {
        assert.ok(error instanceof TypeError || error instanceof RangeError);
        assert.match(error.message, message);
        return true;
      });
    });
  }

  const badOptions: [what: string, options: Record<string, unknown>, message: RegExp][] = [
    ['no host', { host: undefined }, /host must be a domain/],
    ['an address as the host', { host: 'https://chat.example.com' }, /host must be a domain/],
    ['a host in upper case', { host: 'Chat.example.com' }, /lower case/],
    ['no key', { key: undefined }, /key must be a private key/],
    ['a public key', { key: publicKeySet(key).keys[0] }, /key must be a private key/],
    ['a key that is text', { key: 'secret' }, /key must be a private key/],
    ['a key on another curve', { key: { ...key, crv: 'P-384' } }, /key must be a private key/],
    ['a life of no time', { expiresIn: 0 }, /expiresIn/],
    ['a life that is no number', { expiresIn: '1h' }, /expiresIn/],
    ['a life for ever', { expiresIn: 1e9 }, /expiresIn/],
  ];
  for (const [what, options, message] of badOptions) {
    it(`is not made with ${what}, and the error does not tell the key`, async () => {
      await assert.rejects(sign({ externalId: '7' }, options), (error: Error) => {
        assert.match(error.message, message);
        assert.ok(!error.message.includes(key.d) && !error.message.includes('secret'));
        return true;
      });
    });
  }
});

describe('an agent’s token', () => {
  it('opens the team’s account', async () => {
    const { payload } = await verify(await signAgentToken('support', { key, host }), key);
    assert.equal(payload['jid'], 'support@team.chat.example.com');
    assert.equal(payload.exp! - payload.iat!, 3600);
  });

  it('is not made for what is no account', async () => {
    for (const account of ['', 'Support', 'support@team', 'a/b', undefined]) {
      await assert.rejects(signAgentToken(account as string, { key, host }), /account must be/);
    }
  });
});

describe('keys', () => {
  it('are named by their thumbprint', async () => {
    assert.equal(key.kid, await calculateJwkThumbprint({ ...key }));
    assert.notEqual((await makeSigningKey()).kid, key.kid);
  });

  it('give nothing secret to the messaging server', () => {
    const [published] = publicKeySet(key).keys;
    const { x, y, kid } = key;
    assert.deepEqual(published, { kty: 'EC', crv: 'P-256', x, y, kid, alg: 'ES256', use: 'sig' });
  });

  it('are changed without a gap: tokens of the old and the new one are taken', async () => {
    const next = await makeSigningKey();
    for (const one of [key, next]) {
      await verify(await sign({ externalId: '7' }, { key: one }), key, next);
    }
    await assert.rejects(verify(await sign({ externalId: '7' }), next));
  });

  it('must be there to be published', () => {
    assert.throws(() => publicKeySet(), /needs a key/);
    assert.throws(() => publicKeySet({} as SigningKey), /must be a private key/);
  });
});
