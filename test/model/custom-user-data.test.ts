import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  maxFieldLength,
  maxFieldNameLength,
  maxFields,
  maxUserDataLength,
  parseUserData,
} from '../../src/model/custom-user-data.js';
import { maxEmailLength } from '../../src/model/email.js';
import type { ContactDetails } from '../../src/model/identity.js';
import { quickly } from '../support/quickly.js';

const keysOf = (raw: unknown): string[] => parseUserData(raw).issues.map(({ key }) => key);

/** An object whose every key throws. */
const trap = (...keys: string[]): object => {
  const object = {};
  for (const key of keys) {
    Object.defineProperty(object, key, {
      enumerable: true,
      get() {
        throw new Error('not yours');
      },
    });
  }
  return object;
};

const refusing = new Proxy(
  {},
  {
    ownKeys() {
      throw new Error('not yours');
    },
  },
);

const revoked = (() => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
})();

const cyclic: Record<string, unknown> = { externalId: '42' };
cyclic.self = cyclic;
cyclic.additionalFields = cyclic;

describe('parseUserData', () => {
  describe('takes what sites write', () => {
    const cases: [string, unknown, ContactDetails][] = [
      [
        'the documented object',
        {
          externalId: '42',
          email: 'ana@example.com',
          username: 'ana',
          firstname: 'Ana',
          lastname: 'Anić',
          additionalFields: 'plan=pro; seats=12; note=a=b',
        },
        {
          externalId: '42',
          email: 'ana@example.com',
          username: 'ana',
          firstName: 'Ana',
          lastName: 'Anić',
          additionalFields: { plan: 'pro', seats: '12', note: 'a=b' },
        },
      ],
      ['a number as external id', { externalId: 7 }, { externalId: '7' }],
      ['zero as external id', { externalId: 0 }, { externalId: '0' }],
      ['white space around an id, its case kept', { externalId: ' Ab ' }, { externalId: 'Ab' }],
      ['camel case names', { firstName: 'A', lastName: 'B' }, { firstName: 'A', lastName: 'B' }],
      ['the first of two first names', { firstname: 'A', firstName: 'B' }, { firstName: 'A' }],
      ['the good one of two first names', { firstname: {}, firstName: 'B' }, { firstName: 'B' }],
      [
        'additional fields as an object',
        { additionalFields: { plan: ' pro ', seats: 12, trial: false, none: null, empty: ' ' } },
        { additionalFields: { plan: 'pro', seats: '12', trial: 'false' } },
      ],
      [
        'untidy pairs',
        { additionalFields: ' ; plan = pro ;; url=https://a.example/?b=c;empty=; ' },
        { additionalFields: { plan: 'pro', url: 'https://a.example/?b=c' } },
      ],
      [
        'any other key',
        { company_name: 'Acme', created_at: 1700000000, active: true },
        { additionalFields: { company_name: 'Acme', created_at: '1700000000', active: 'true' } },
      ],
      [
        'the explicit one of two additional fields',
        { additionalFields: { plan: 'pro' }, plan: 'free' },
        { additionalFields: { plan: 'pro' } },
      ],
      [
        'the last of two equal pairs',
        { additionalFields: 'a=1;a=2' },
        { additionalFields: { a: '2' } },
      ],
      [
        'names that every object inherits',
        { toString: 'x', hasOwnProperty: 'y' },
        { additionalFields: { toString: 'x', hasOwnProperty: 'y' } },
      ],
      ['forbidden characters in a name', { firstname: 'A\u0000na' }, { firstName: 'A\ufffdna' }],
      [
        'nothing secret',
        {
          apiKey: 's',
          token: 's',
          APIKEY: 's',
          api_key: 's',
          ' token ': 's',
          additionalFields: 'apiKey=s; Token=s',
        },
        {},
      ],
    ];
    for (const [title, raw, details] of cases) {
      it(title, () => {
        const result = parseUserData(raw);
        expect(result.details).to.deep.equal(details);
        expect(structuredClone(result.details)).to.deep.equal(details);
      });
    }

    it('objects of a class, of another prototype, and Proxies', () => {
      class User {
        externalId = 42;
      }
      for (const raw of [
        new User(),
        Object.assign(Object.create(null) as object, { externalId: 42 }),
        new Proxy({ externalId: 42 }, {}),
        Object.freeze({ externalId: 42 }),
      ]) {
        expect(parseUserData(raw).details).to.deep.equal({ externalId: '42' });
      }
    });
  });

  describe('says who is identified', () => {
    const cases: [string, unknown, boolean][] = [
      ['an external id', { externalId: '42' }, true],
      ['an e-mail', { email: 'ana@example.com' }, true],
      ['a bad e-mail beside an external id', { externalId: '42', email: 'ana@' }, true],
      ['a bad external id beside an e-mail', { externalId: NaN, email: 'ana@example.com' }, true],
      ['names only', { firstname: 'Ana', lastname: 'Anić', username: 'ana' }, false],
      ['a bad e-mail only', { email: 'ana@' }, false],
      ['additional fields only', { additionalFields: 'externalId=42' }, false],
    ];
    for (const [title, raw, identified] of cases) {
      it(`${title}: ${identified ? 'yes' : 'no'}`, () => {
        expect(parseUserData(raw).identified).to.equal(identified);
      });
    }
  });

  describe('takes as signed out, without a complaint', () => {
    const cases: [string, unknown][] = [
      ['undefined', undefined],
      ['null', null],
      ['an empty object', {}],
      ['an empty string', ''],
      ['blank values', { externalId: ' ', email: '', username: '\u200b', additionalFields: ' ' }],
      ['absent values', { externalId: null, email: undefined, additionalFields: null, plan: null }],
      ['no additional field', { additionalFields: {} }],
    ];
    for (const [title, raw] of cases) {
      it(title, () => {
        expect(parseUserData(raw)).to.deep.equal({ identified: false, details: {}, issues: [] });
      });
    }
  });

  describe('names each bad key once', () => {
    const long = (length: number): string => 'x'.repeat(length);
    const cases: [string, unknown, string[]][] = [
      ['a string', 'ana', ['custom_user_data']],
      ['a number', 42, ['custom_user_data']],
      ['an array', [{ externalId: '42' }], ['custom_user_data']],
      ['a function', () => ({}), ['custom_user_data']],
      ['a symbol', Symbol('s'), ['custom_user_data']],
      ['a Proxy that refuses', refusing, ['custom_user_data']],
      ['a revoked Proxy', revoked, ['custom_user_data']],
      ['NaN', { externalId: NaN }, ['externalId']],
      ['Infinity', { externalId: Infinity }, ['externalId']],
      ['an id that is not exact', { externalId: 2 ** 53 }, ['externalId']],
      ['a boolean id', { externalId: true }, ['externalId']],
      ['a bigint id', { externalId: 7n }, ['externalId']],
      ['control characters in an id', { externalId: 'a\u0000' }, ['externalId']],
      ['a long id', { externalId: long(maxUserDataLength + 1) }, ['externalId']],
      ['a long name', { firstname: long(maxUserDataLength + 1) }, ['firstname']],
      ['a long e-mail', { email: `a@${long(maxEmailLength)}.example` }, ['email']],
      [
        'a number as name',
        { firstname: 1, lastName: 2, username: 3 },
        ['firstname', 'lastName', 'username'],
      ],
      ['a nested value', { company: { name: 'Acme' }, tags: ['a'] }, ['company', 'tags']],
      ['a date', { created_at: new Date(0) }, ['created_at']],
      ['a long field', { plan: long(maxFieldLength + 1) }, ['plan']],
      ['an array of fields', { additionalFields: ['a=b'] }, ['additionalFields']],
      ['a number of fields', { additionalFields: 7 }, ['additionalFields']],
      ['a pair without a value', { additionalFields: 'plan; a=b' }, ['additionalFields.plan']],
      ['a pair without a name', { additionalFields: '=pro' }, ['additionalFields.']],
      [
        'a nested field',
        { additionalFields: { a: {}, b: NaN } },
        ['additionalFields.a', 'additionalFields.b'],
      ],
      ['what cannot be read', trap('externalId', 'plan'), ['externalId', 'plan']],
      ['a field that cannot be read', { additionalFields: trap('a') }, ['additionalFields.a']],
      ['an own __proto__', JSON.parse('{"__proto__":"x"}'), ['__proto__']],
      [
        'reserved names inside',
        { additionalFields: ' __proto__ =x; constructor=y; prototype=z' },
        [
          'additionalFields.__proto__',
          'additionalFields.constructor',
          'additionalFields.prototype',
        ],
      ],
      [
        'a cyclic object',
        cyclic,
        ['self', 'additionalFields.self', 'additionalFields.additionalFields'],
      ],
    ];
    for (const [title, raw, keys] of cases) {
      it(title, () => {
        expect(keysOf(raw)).to.deep.equal(keys);
      });
    }

    it('says what is wrong in a sentence, without the value', () => {
      expect(parseUserData({ externalId: NaN, email: 'ana@home' }).issues).to.deep.equal([
        { key: 'externalId', message: 'externalId must be a string or a finite number.' },
        { key: 'email', message: 'email must be a valid e-mail address.' },
      ]);
    });

    it('says that a value cannot be read', () => {
      expect(parseUserData(trap('email')).issues[0]?.message).to.equal('email cannot be read.');
    });

    it('keeps the good keys', () => {
      const raw = { externalId: '42', email: 'ana@', firstname: 'Ana', plan: [], seats: 12 };
      expect(parseUserData(raw).details).to.deep.equal({
        externalId: '42',
        firstName: 'Ana',
        additionalFields: { seats: '12' },
      });
    });

    it('shortens a long key', () => {
      const [issue] = parseUserData({ [long(maxFieldNameLength + 1)]: 'x' }).issues;
      expect(issue?.key).to.have.lengthOf.below(50);
    });

    it('stops at a number of fields', () => {
      const raw = Object.fromEntries(Array.from({ length: 150 }, (_, i) => [`k${i}`, i]));
      const { details, issues } = parseUserData({ additionalFields: raw });
      expect(Object.keys(details.additionalFields ?? {})).to.have.lengthOf(maxFields);
      expect(issues.map(({ key }) => key)).to.deep.equal(['additionalFields']);
    });
  });

  describe('knows an e-mail address', () => {
    for (const email of [
      'a@b.co',
      ' Ana.Anic+chat@mail.example.com ',
      "o'neil@example.ie",
      'ana@münchen.example',
      'почта@пример.рф',
      'user@xn--80ak6aa92e.xn--p1ai',
    ]) {
      it(email, () => {
        expect(parseUserData({ email }).details).to.deep.equal({ email: email.trim() });
      });
    }
    for (const email of [
      'ana',
      'ana@',
      '@example.com',
      'ana@example',
      'ana@@example.com',
      'ana anic@example.com',
      'ana@example..com',
      'ana..anic@example.com',
      '.ana@example.com',
      'ana.@example.com',
      'ana@-example.com',
      'ana@example.com, bo@example.com',
      'Ana <ana@example.com>',
      'ana\u202e@example.com',
      'ana\u0000@example.com',
      'javascript:alert(1)@example.com',
    ]) {
      it(`not ${JSON.stringify(email)}`, () => {
        expect(keysOf({ email })).to.deep.equal(['email']);
      });
    }

    it('in next to no time, whatever it is', () => {
      for (const email of [
        `a@${'a-'.repeat(125)}`,
        `${'.'.repeat(250)}@`,
        `a@${'a.'.repeat(125)}!`,
      ]) {
        expect(
          quickly(() => parseUserData({ email }), 50),
          email,
        ).to.be.true;
      }
    });
  });

  describe('for whatever it is given', () => {
    const options = {
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSet: true,
      withTypedArray: true,
      withSparseArray: true,
      withObjectString: true,
    };
    const value = fc.oneof(fc.anything(options), fc.string({ unit: 'binary' }), fc.emailAddress());
    const anything = fc.oneof(
      fc.anything(options),
      fc.record(
        {
          externalId: value,
          email: value,
          username: value,
          firstname: value,
          firstName: value,
          lastname: value,
          additionalFields: fc.oneof(value, fc.dictionary(fc.string({ unit: 'binary' }), value)),
          apiKey: value,
          token: value,
          ['__proto__']: value,
          constructor: value,
        },
        { requiredKeys: [] },
      ),
      fc.dictionary(fc.string({ unit: 'binary' }), value),
    );
    const names = ['externalId', 'email', 'username', 'firstName', 'lastName', 'additionalFields'];
    const forbidden = ['apiKey', 'token', '__proto__', 'constructor', 'prototype'];

    it('holds strings only, none blank, and no secret or reserved key', () => {
      fc.assert(
        fc.property(anything, (raw) => {
          const { details } = parseUserData(raw);
          const { additionalFields = {}, ...rest } = details;
          const all = [...Object.values(rest), ...Object.values(additionalFields)];
          expect(names).to.include.members(Object.keys(details));
          expect(Object.keys(additionalFields)).not.to.include.oneOf(forbidden);
          expect(all.every((text) => typeof text === 'string' && text.trim() !== '')).to.equal(
            true,
          );
          expect(Object.getPrototypeOf(additionalFields)).to.equal(Object.prototype);
        }),
        { numRuns: 1000 },
      );
    });

    it('finds nothing to mend in its own result', () => {
      fc.assert(
        fc.property(anything, (raw) => {
          const once = parseUserData(raw);
          expect(parseUserData(once.details)).to.deep.equal({ ...once, issues: [] });
        }),
        { numRuns: 1000 },
      );
    });

    it('names a key once, in a sentence', () => {
      fc.assert(
        fc.property(anything, (raw) => {
          const { issues } = parseUserData(raw);
          expect(new Set(issues.map(({ key }) => key)).size).to.equal(issues.length);
          for (const { key, message } of issues) {
            expect(message.startsWith(key) && message.endsWith('.')).to.equal(true);
          }
        }),
      );
    });
  });
});
