import { expect } from '@open-wc/testing';
import { isEmail } from '../../src/model/email.js';

describe('an e-mail address', () => {
  const good = [
    'ana@example.com',
    ' ana@example.com ',
    'ana.anic+chat@mail.example.co.uk',
    "o'neil@example.ie",
    'ana@bücher.example',
    'анна@почта.рф',
    `${'a'.repeat(64)}@example.com`,
  ];
  for (const address of good) {
    it(`may be ${address}`, () => expect(isEmail(address)).to.be.true);
  }

  const bad = [
    '',
    'ana',
    'ana@',
    '@example.com',
    'ana@example',
    'ana@@example.com',
    'ana anic@example.com',
    'ana@example..com',
    '.ana@example.com',
    'ana.@example.com',
    'ana@-example.com',
    'ana@example.com,iva@example.com',
    'Ana <ana@example.com>',
    'ana\u200b@example.com',
    `${'a'.repeat(65)}@example.com`,
    `a@${'b'.repeat(63)}.${'c'.repeat(200)}.com`,
  ];
  for (const address of bad) {
    it(`is not ${JSON.stringify(address)}`, () => expect(isEmail(address)).to.be.false);
  }
});
