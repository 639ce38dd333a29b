import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { addressOf, idOf, maxAddressableBytes } from '../../src/model/address.js';

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

/** Any text that has a UTF-8 form: every plane, control characters and byte order marks too. */
const ids = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 150 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((id) => bytesOf(id) <= 639),
);

describe('the address of an id', () => {
  const table: Record<string, string> = {
    // RFC 4648, section 10, in lower case and without padding.
    f: 'my',
    fo: 'mzxq',
    foo: 'mzxw6',
    foob: 'mzxw6yq',
    fooba: 'mzxw6ytb',
    foobar: 'mzxw6ytboi',
    '42': 'gqza',
  };

  for (const [id, local] of Object.entries(table)) {
    it(`is ${local} for ${id}`, () => {
      expect(addressOf(id)).to.equal(local);
      expect(idOf(local)).to.equal(id);
    });
  }

  it('leads back to the id', () => {
    fc.assert(fc.property(ids, (id) => idOf(addressOf(id)) === id));
  });

  it('holds nothing that a server would fold, escape or forbid', () => {
    fc.assert(fc.property(ids, (id) => /^[a-z2-7]{2,1023}$/.test(addressOf(id))));
  });

  it('differs for ids that differ, even in case alone', () => {
    fc.assert(fc.property(ids, ids, (a, b) => (a === b) === (addressOf(a) === addressOf(b))));
    fc.assert(
      fc.property(ids, (id) => {
        const [lower, upper] = [id.toLowerCase(), id.toUpperCase()];
        fc.pre(lower !== upper && bytesOf(lower) <= 639 && bytesOf(upper) <= 639);
        return addressOf(lower) !== addressOf(upper);
      }),
    );
  });

  it('is one of its kind: no other local part leads to the same id', () => {
    const locals = fc.string({ unit: fc.constantFrom(...'abyz27AB18=é'), maxLength: 12 });
    fc.assert(
      fc.property(locals, (local) => {
        const id = idOf(local);
        return id === undefined || addressOf(id) === local;
      }),
    );
  });

  it('keeps a byte order mark, and what Unicode would normalize', () => {
    for (const id of ['\ufeff7', 'é', 'e\u0301', 'ﬁ', '\u0000', ' 7', '7']) {
      expect(idOf(addressOf(id))).to.equal(id);
    }
  });

  it(`fits for an id of ${maxAddressableBytes} bytes and is refused for a longer one`, () => {
    expect(addressOf('x'.repeat(639))).to.have.length(1023);
    expect(addressOf('š'.repeat(319))).to.have.length.below(1024);
    expect(() => addressOf('x'.repeat(640))).to.throw(RangeError, 'longer than 639 bytes');
    expect(() => addressOf('š'.repeat(320))).to.throw(RangeError, 'longer than 639 bytes');
    expect(idOf('a'.repeat(1024))).to.equal(undefined);
  });

  it('is refused for what has none: no id at all, a lone surrogate', () => {
    expect(() => addressOf('')).to.throw(RangeError, 'empty');
    expect(() => addressOf('a\ud800')).to.throw(RangeError, 'surrogate');
    expect(() => addressOf('\udc00\ud800')).to.throw(RangeError, 'surrogate');
  });

  it('is not read from anything else', () => {
    for (const local of ['', 'm', 'MY', 'my======', 'mz', 'support', 'v-1', 'my my', '77777777']) {
      expect(idOf(local), local).to.equal(undefined);
    }
  });
});
