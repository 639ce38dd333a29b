import { expect } from '@open-wc/testing';
import {
  type CannedReply,
  cannedRepliesSchema,
  fillReply,
  findReplies,
} from '../../src/model/canned-replies.js';

describe('fillReply', () => {
  const ana = { name: 'Ana Anić', firstName: 'Ana', email: 'ana@example.com', agent: 'Tomo' };
  const cases: [template: string, filled: string, places?: object][] = [
    ['Hello {name}!', 'Hello Ana Anić!'],
    ['Hello {name}!', 'Hello!', {}],
    ['Hello {name|there}!', 'Hello there!', {}],
    ['Hello {name|there}!', 'Hello Ana Anić!'],
    ['{firstName}, it goes to {email}.', 'Ana, it goes to ana@example.com.'],
    ['{agent} here', 'Tomo here'],
    ['A new {item} is on its way', 'A new {item} is on its way'],
    ['No places { } {}', 'No places { } {}'],
    ['{constructor} {__proto__}', '{constructor} {__proto__}'],
  ];
  for (const [template, filled, places = ana] of cases) {
    it(`makes “${filled}” of “${template}”${places === ana ? '' : ' for who is not known'}`, () => {
      expect(fillReply(template, places)).to.equal(filled);
    });
  }

  it('fills nothing into what it has filled in', () => {
    expect(fillReply('Hello {name}', { name: '{email}', email: 'x' })).to.equal('Hello {email}');
  });
});

describe('findReplies', () => {
  const reply = (shortcut: string, text = '…'): CannedReply => ({ id: shortcut, shortcut, text });
  const all = [
    reply('unreturned'),
    reply('hours', 'We return calls until five.'),
    reply('return'),
    reply('Čestitka'),
    reply('refund'),
  ];
  const cases: [typed: string, found: string[]][] = [
    ['', ['Čestitka', 'hours', 'refund', 'return', 'unreturned']],
    ['re', ['refund', 'return', 'unreturned', 'hours']],
    ['RETURN', ['return', 'unreturned', 'hours']],
    ['cest', ['Čestitka']],
    ['nothing', []],
  ];
  for (const [typed, found] of cases) {
    it(`finds ${found.join(', ') || 'nothing'} for “${typed}”`, () => {
      const names = findReplies(all, typed).map(({ shortcut }) => shortcut);
      expect([...names].sort()).to.deep.equal([...found].sort());
      if (typed) expect(names).to.deep.equal(found);
    });
  }
});

describe('cannedRepliesSchema', () => {
  const valid = (reply: object) =>
    cannedRepliesSchema.safeParse({
      items: [{ id: '1', shortcut: 'a', text: 'A', ...reply }],
      revision: 0,
    }).success;
  for (const shortcut of ['', 'two words', 'a/b', 'x'.repeat(33)]) {
    it(`refuses the short name “${shortcut}”`, () => expect(valid({ shortcut })).to.equal(false));
  }
  it('takes a short name in any script', () => {
    expect(valid({ shortcut: 'استرجاع' })).to.equal(true);
  });
  it('refuses a reply without words', () => expect(valid({ text: '' })).to.equal(false));
});
