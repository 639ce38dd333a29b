import { expect } from '@open-wc/testing';
import { expiryOf } from '../../../src/connections/xmpp/token.js';
import { Vouching } from '../../../src/connections/xmpp/vouched.js';
import {
  makeSigningKey,
  publicKeySet,
  signCustomerToken,
  type SigningKey,
} from '../../../src/server/index.js';
import { addressOf } from '../../../src/model/address.js';

const person = {
  externalId: '42',
  email: 'ana@example.com',
  additionalFields: { plan: 'pro' },
};
const { externalId: _externalId, ...details } = person;
const ana = `${addressOf('42')}@customers.example.com`;
const anas = { address: ana, details };

describe('what a token vouches for', () => {
  let key: SigningKey;
  let token: string;
  /** What is at the address of the key set now, and how often it was read. */
  let keySet: unknown;
  let read: number;
  const { fetch } = globalThis;
  const { warn } = console;

  const now = () => Date.now();
  const vouching = () => new Vouching('https://shop.example.com/keys.json');

  before(async () => {
    key = await makeSigningKey();
    token = await signCustomerToken(person, { key, host: 'example.com' });
  });
  beforeEach(() => {
    keySet = publicKeySet(key);
    read = 0;
    globalThis.fetch = async () => {
      read++;
      return new Response(JSON.stringify(keySet));
    };
  });
  afterEach(() => {
    globalThis.fetch = fetch;
    console.warn = warn;
  });

  it('is what the site has signed, and whose address that is', async () => {
    expect(await vouching().said(token, now())).to.deep.equal(anas);
  });

  it('is nothing once it has expired', async () => {
    const end = expiryOf(token)!;
    expect(await vouching().said(token, end - 1)).to.deep.equal(anas);
    expect(await vouching().said(token, end)).to.equal(undefined);
  });

  it('is nothing where it was changed, signed with another key, or not at all', async () => {
    const [head, body, mark] = token.split('.') as [string, string, string];
    const encoded = (value: unknown) =>
      btoa(JSON.stringify(value)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
    const claims = { ...JSON.parse(atob(body)), email: 'eve@example.com' };
    const other = await makeSigningKey();
    for (const forged of [
      [head, encoded(claims), mark].join('.'),
      [encoded({ alg: 'none' }), encoded(claims), ''].join('.'),
      [encoded({ alg: 'none' }), body, mark].join('.'),
      await signCustomerToken(person, { key: other, host: 'example.com' }),
      `${head}.${body}`,
      '',
      'a.b.c',
    ]) {
      expect(await vouching().said(forged, now()), forged).to.equal(undefined);
    }
  });

  it('is nothing without a key set, or with a broken one, and the developer is told', async () => {
    const warnings: unknown[] = [];
    console.warn = (...words) => warnings.push(words.join(' '));
    expect(await new Vouching(undefined).said(token, now())).to.equal(undefined);
    expect(warnings).to.deep.equal([]);
    keySet = { keys: 'none' };
    expect(await vouching().said(token, now())).to.equal(undefined);
    expect(warnings).to.have.lengthOf(1);
  });

  it('is known of a key that came later, without being read for each token', async () => {
    const next = await makeSigningKey();
    const newer = await signCustomerToken(person, { key: next, host: 'example.com' });
    const site = vouching();
    await site.said(token, now());
    await site.said(token, now());
    expect(read).to.equal(1);
    keySet = publicKeySet(key, next);
    expect(await site.said(newer, now())).to.deep.equal(anas);
    expect(await site.said(token, now())).to.deep.equal(anas);
    expect(read).to.equal(2);
  });
});
