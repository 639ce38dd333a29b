import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { MessageLog } from '../../../src/elements/customer/message-list/message-log.js';
import type { Message } from '../../../src/model/message.js';

const message = (id: string, more: Partial<Message> = {}): Message => ({
  id,
  author: 'agent',
  text: id,
  sentAt: 0,
  ...more,
});

const ids = (messages: readonly Message[]) => messages.map(({ id }) => id);

/** Lists as connections hand them on: the same objects, new ones with the same id, others. */
const lists = fc.array(
  fc.record({
    list: fc.uniqueArray(
      fc.record({ id: fc.constantFrom(...'abcdefgh'), version: fc.constantFrom(0, 1) }),
      { selector: ({ id }) => id },
    ),
    // A place is counted when it is asked for: of some messages, in any order.
    asked: fc.shuffledSubarray([...'abcdefgh']),
  }),
  { maxLength: 8 },
);

describe('what is new in a list of messages', () => {
  it('is told after any lists, and each message is found at its place', () => {
    const objects = new Map<string, Message>();
    const of = (id: string, version: number) => {
      const key = `${id}${version}`;
      if (!objects.has(key)) objects.set(key, message(id, { text: key }));
      return objects.get(key)!;
    };
    fc.assert(
      fc.property(lists, (sequence) => {
        const log = new MessageLog();
        let before: Message[] = [];
        for (const { list, asked } of sequence) {
          const given = list.map(({ id, version }) => of(id, version));
          const { added, replaced } = log.take(given);
          expect(log.messages).to.deep.equal(given);
          for (const id of asked) expect(log.indexOf(id)).to.equal(ids(given).indexOf(id));
          const known = new Set(ids(before));
          expect(ids(added).some((id) => known.has(id))).to.equal(false);
          if (replaced) expect(ids(given).some((id) => known.has(id))).to.equal(false);
          before = given;
        }
      }),
    );
  });

  it('is what has failed since, in a list of new objects too', () => {
    const log = new MessageLog();
    log.take([message('a', { status: 'sending' }), message('b', { status: 'failed' })]);
    const { failed } = log.take([
      message('a', { status: 'failed' }),
      message('b', { status: 'failed' }),
    ]);
    expect(ids(failed)).to.deep.equal(['a']);
  });

  it('leaves out what is no message, whatever is in front', () => {
    const log = new MessageLog();
    const [b, c] = [message('b'), message('c')];
    log.take([b, c]);
    log.take([message('a'), {} as Message, b, c]);
    expect(ids(log.messages)).to.deep.equal(['a', 'b', 'c']);
    expect(['a', 'b', 'c'].map((id) => log.indexOf(id))).to.deep.equal([0, 1, 2]);
  });
});
