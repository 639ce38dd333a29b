import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fold, type Side, type Story } from '../../../src/connections/xmpp/fold.js';
import type { Heard, Payload } from '../../../src/connections/xmpp/messages.js';
import { knowing, knows, overlap, type TeamStory } from '../../../src/connections/xmpp/records.js';

const id = 'v-1@visitors.example.com#t';
let count = 0;

function heard(what: Partial<Heard> = {}): Heard {
  const number = ++count;
  return {
    id: `m${number}`,
    from: 'v-1@visitors.example.com',
    resource: '',
    to: 'support@team.example.com',
    thread: 't',
    at: number,
    archived: false,
    payload: {},
    wantsReceipt: false,
    kept: true,
    late: false,
    ...what,
  };
}

/** What one side says after the other comes to. */
const foldAll = (...said: [Side, Partial<Heard>][]): Story | undefined =>
  said.reduce<Story | undefined>(
    (story, [by, what]) => fold(story, heard(what), by, id),
    undefined,
  );

const opening: Payload['opening'] = { widgetId: 'default', authType: 'optional', visitor: '4f7a' };
const opened: [Side, Partial<Heard>] = ['customer', { text: 'Hello', payload: { opening } }];
const login = (authType: 'none' | 'form'): Payload => ({
  login: { details: { email: 'ana@example.com' }, authType },
});
const mia = { id: 'mia', name: 'Mia' };

describe('what the messages of a conversation come to', () => {
  it('begins with what a customer says, and never with the team', () => {
    expect(foldAll(['agent', { text: 'Hello' }])).to.equal(undefined);
    expect(foldAll(['customer', { payload: { end: true } }])).to.equal(undefined);
    expect(foldAll(opened)?.conversation).to.include({ state: 'open', visitor: '4f7a', unread: 1 });
    expect(foldAll(['customer', { payload: login('form') }])?.conversation.hasMessages).to.equal(
      false,
    );
  });

  it('makes a visitor of a customer with another XMPP client', () => {
    const { conversation } = foldAll(['customer', { text: 'Hello' }])!;
    expect(conversation).to.include({ authType: 'none', widgetId: 'default', visitor: 't' });
  });

  /** What only one side may say: from the other it changes nothing but the time. */
  const mayBeSaidBy: [Side, Payload, keyof Story['conversation']][] = [
    ['customer', { rating: { value: 5 } }, 'rating'],
    ['customer', { transcript: { to: 'ana@example.com' } }, 'transcriptRequest'],
    ['agent', { assignee: mia }, 'assignee'],
    ['agent', { record: 'ana' }, 'recordId'],
    ['agent', { blocked: true }, 'blocked'],
  ];
  for (const [who, payload, field] of mayBeSaidBy) {
    it(`takes ${field} from the ${who} alone`, () => {
      const other = who === 'customer' ? 'agent' : 'customer';
      expect(foldAll(opened, [who, { payload }])?.conversation[field]).to.be.ok;
      expect(foldAll(opened, [other, { payload }])?.conversation[field]).to.equal(undefined);
    });
  }

  it('names the files of a message without words', () => {
    const attachments = [{ id: 'a', name: 'chip.jpg', type: 'image/jpeg', size: 1 }];
    const story = foldAll(opened, ['customer', { text: '', attachments }]);
    expect(story?.conversation.lastMessage?.text).to.equal('chip.jpg');
  });

  it('is ended by either side, once', () => {
    for (const by of ['customer', 'agent'] as const) {
      const story = foldAll(opened, [by, { payload: { end: true } }])!;
      expect(story.conversation.state).to.equal('ended');
      const again = fold(story, heard({ payload: { end: true } }), by, id)!;
      expect(again.conversation.endedAt).to.equal(story.conversation.endedAt);
    }
  });

  it('goes on under the type of the login, if it began under none', () => {
    const none: Payload = { opening: { ...opening!, authType: 'none' } };
    const begun: [Side, Partial<Heard>] = ['customer', { text: 'Hello', payload: none }];
    const typeAfter = (payload: Payload) =>
      foldAll(begun, ['customer', { payload }])?.conversation.authType;
    expect(typeAfter(login('form'))).to.equal('form');
    expect(typeAfter(login('none'))).to.equal('none');
    const kept = foldAll(opened, ['customer', { payload: login('form') }]);
    expect(kept?.conversation.authType).to.equal('optional');
  });

  it('counts what no agent has read', () => {
    const texts: [Side, Partial<Heard>][] = ['a', 'b', 'c'].map((one) => [
      'customer',
      { id: one, text: one },
    ]);
    const read: [Side, Partial<Heard>] = ['agent', { mark: { state: 'read', upTo: 'b' } }];
    expect(foldAll(...texts)?.conversation.unread).to.equal(3);
    expect(foldAll(...texts, read)?.conversation.unread).to.equal(1);
    expect(foldAll(...texts, read)?.marks.agent).to.deep.equal({ read: 'b', delivered: 'b' });
    // One's own mark says nothing of what the other has read.
    const own: [Side, Partial<Heard>] = ['customer', { mark: { state: 'read', upTo: 'c' } }];
    expect(foldAll(...texts, own)?.conversation.unread).to.equal(3);
  });

  it('is changed no further by the end of it, folded in once more', () => {
    const side = fc.constantFrom<Side>('customer', 'agent');
    const one: fc.Arbitrary<[Side, Partial<Heard>]> = fc.tuple(
      side,
      fc.oneof(
        fc.record({ text: fc.constantFrom('a', 'b') }),
        fc.constant({ payload: { end: true } as Payload }),
        fc.constant({ payload: { rating: { value: 3 } } as Payload }),
        fc.constant({ payload: { assignee: mia } as Payload }),
        fc.constant({ payload: { note: 'Regular' } as Payload }),
        fc.constant({ payload: { blocked: true } as Payload }),
        fc.constant({ payload: { blocked: false } as Payload }),
      ),
    );
    fc.assert(
      fc.property(fc.array(one, { maxLength: 8 }), fc.nat(8), (said, from) => {
        const all = [opened, ...said].map(([by, what]) => [by, heard(what)] as const);
        const into = (story: Story | undefined, some: typeof all) =>
          some.reduce((one, [by, what]) => fold(one, what, by, id), story);
        const once = into(undefined, all);
        expect(into(once, all.slice(-from - 1))?.conversation).to.deep.equal(once?.conversation);
      }),
    );
  });
});

describe('a story that is read again', () => {
  const story = foldAll(opened)!;

  it('knows what is folded in, as long as that may be read again', () => {
    const later = knowing({ ...knowing(story, 'a'), at: story.at + overlap - 1 }, 'b');
    expect([knows(later, 'a'), knows(later, 'b'), knows(later, 'c')]).to.deep.equal([
      true,
      true,
      false,
    ]);
    const muchLater = knowing({ ...later, at: later.at + overlap }, 'c');
    expect([knows(muchLater, 'a'), knows(muchLater, 'c')]).to.deep.equal([false, true]);
  });

  it('does not grow without an end', () => {
    const full = Array.from({ length: 500 }, (_, i) => `${i}`).reduce<TeamStory>(knowing, story);
    expect(full.recent?.length).to.be.below(200);
    expect(knows(full, '499')).to.equal(true);
  });
});
