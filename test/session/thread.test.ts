import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Message, MessageStatus } from '../../src/model/message.js';
import { Thread } from '../../src/session/thread.js';

const message = (id: string, more: Partial<Message> = {}): Message => ({
  id,
  author: 'customer',
  text: id,
  sentAt: 1,
  status: 'sent',
  ...more,
});
const ids = (thread: Thread) => thread.messages.map(({ id }) => id);
const statuses = (thread: Thread) => thread.messages.map(({ status }) => status);

const filled = (...messages: Message[]): Thread => {
  const thread = new Thread();
  for (const one of messages) thread.put(one);
  return thread;
};

describe('a thread', () => {
  it('holds each message once, in the order of arrival', () => {
    const thread = filled(message('a'), message('b'), message('a', { text: 'A' }));
    expect(thread.messages.map(({ text }) => text)).to.deep.equal(['A', 'b']);
  });

  it('puts a page of the archive before what it does not hold', () => {
    const thread = filled(message('c'), message('d', { status: 'sending' }));
    thread.putOlder([message('a'), message('b'), message('c')]);
    expect(ids(thread)).to.deep.equal(['a', 'b', 'c', 'd']);
    expect(thread.messages[3]!.status).to.equal('sending');
  });

  it('puts what the archive had late, in a newer page, where its time is', () => {
    for (const known of [false, true]) {
      const thread = filled(
        message('late', { sentAt: 30 }),
        message('agent', { sentAt: 41, author: 'agent' }),
        message('e', { sentAt: 60 }),
        message('f', { sentAt: 70, status: 'sending' }),
      );
      const page = [
        message('a', { sentAt: 10 }),
        message('b', { sentAt: 20, author: 'agent' }),
        message('c', { sentAt: 40 }),
        message('d', { sentAt: 50, author: 'agent' }),
      ];
      thread.putOlder(known ? [...page, message('e', { sentAt: 60 })] : page);
      expect(ids(thread)).to.deep.equal(['a', 'b', 'late', 'c', 'agent', 'd', 'e', 'f']);
      for (const [at, id] of ids(thread).entries()) {
        expect(thread.get(id)).to.equal(thread.messages[at]);
      }
      expect(thread.unread).to.equal(3);
    }
  });

  it('never changes a snapshot', () => {
    const thread = filled(message('a'));
    const snapshot = thread.messages;
    const copy = structuredClone(snapshot);
    thread.put(message('b'));
    thread.putOlder([message('z'), message('a', { status: 'read' })]);
    thread.setStatus('a', 'failed');
    thread.receipt('customer', 'read', 'b');
    expect(snapshot).to.deep.equal(copy);
  });

  it('marks an author’s messages up to the one of the receipt', () => {
    const thread = filled(
      message('a'),
      message('x', { author: 'agent' }),
      message('b'),
      message('c'),
    );
    thread.receipt('customer', 'read', 'b');
    expect(statuses(thread)).to.deep.equal(['read', 'sent', 'read', 'sent']);
  });

  it('has a receipt for what comes before it later: from the archive, or as sent after all', () => {
    const thread = filled(message('b', { status: 'sending' }), message('c'));
    thread.receipt('customer', 'read', 'c');
    expect(statuses(thread)).to.deep.equal(['sending', 'read']);
    thread.putOlder([message('a')]);
    thread.setStatus('b', 'sent');
    expect(statuses(thread)).to.deep.equal(['read', 'read', 'read']);
  });

  it('counts what has not been read, however it came', () => {
    const agent = (id: string, status: MessageStatus = 'sent') =>
      message(id, { author: 'agent', status });
    const change = fc.oneof(
      fc.record({ way: fc.constant('put'), id: fc.constantFrom('a', 'b', 'c', 'd') }),
      fc.record({ way: fc.constant('page'), id: fc.constantFrom('a', 'b', 'c', 'd') }),
      fc.record({ way: fc.constant('read'), id: fc.constantFrom('a', 'b', 'c', 'd') }),
    );
    fc.assert(
      fc.property(fc.array(change), (changes) => {
        const thread = filled(message('own'));
        for (const { way, id } of changes) {
          if (way === 'put') thread.put(agent(id));
          if (way === 'page') thread.putOlder([agent(id), message(`own ${id}`)]);
          if (way === 'read') thread.receipt('agent', 'read', id);
          const theirs = thread.messages.filter(({ author }) => author === 'agent');
          expect(thread.unread).to.equal(theirs.filter(({ status }) => status !== 'read').length);
          expect(thread.answered).to.equal(theirs.length > 0);
          expect(thread.length).to.equal(new Set(ids(thread)).size);
        }
      }),
    );
  });

  it('puts what comes late where its time is, and nobody has received it yet', () => {
    const at = (id: string, sentAt: number) => message(id, { author: 'agent', sentAt });
    const thread = filled(at('a', 1000), at('c', 3000));
    thread.receipt('agent', 'read', 'c');
    thread.put(at('b', 2000));
    expect(ids(thread)).to.deep.equal(['a', 'b', 'c']);
    expect(thread.unread).to.equal(1);
    thread.receipt('agent', 'read', 'c');
    expect(thread.unread).to.equal(0);
    thread.put(at('first', 0));
    expect(ids(thread)).to.deep.equal(['first', 'a', 'b', 'c']);
    expect(statuses(thread).slice(1)).to.deep.equal(['read', 'read', 'read']);
    expect(thread.unread).to.equal(1);
  });

  it('follows the archive’s times, once nothing is being sent', () => {
    const own = (id: string, sentAt: number, status: MessageStatus) =>
      message(id, { sentAt, status });
    const thread = filled(
      own('a', 10_000, 'sending'),
      own('b', 11_000, 'sending'),
      message('other', { author: 'agent', sentAt: 20_000 }),
    );
    thread.receipt('customer', 'read', 'a');
    thread.put(own('a', 30_000, 'sent'));
    expect(ids(thread), 'one’s own stay in their order').to.deep.equal(['a', 'b', 'other']);
    thread.put(own('b', 31_000, 'sent'));
    expect(ids(thread)).to.deep.equal(['other', 'a', 'b']);
    expect(statuses(thread)).to.deep.equal(['sent', 'read', 'sent']);
    expect(thread.unread).to.equal(1);
    thread.put(message('b', { sentAt: 31_000, text: 'B' }));
    expect(thread.messages.map(({ text }) => text)).to.deep.equal(['other', 'a', 'B']);
  });

  it('ends with what is being sent, though the archive’s clock is ahead', () => {
    const thread = filled(message('a', { sentAt: 3 }));
    thread.put(message('b', { sentAt: 2, status: 'sending' }));
    expect(ids(thread)).to.deep.equal(['a', 'b']);
    thread.put(message('c', { sentAt: 4, author: 'agent' }));
    thread.put(message('b', { sentAt: 5 }));
    expect(ids(thread)).to.deep.equal(['a', 'b', 'c']);
  });

  it('keeps what two sides said within seconds as it came: their times are of two clocks', () => {
    const thread = filled(
      message('question', { author: 'agent', sentAt: 20_500 }),
      message('answer', { sentAt: 20_700, status: 'sending' }),
    );
    // An archive that counts in whole seconds.
    thread.put(message('answer', { sentAt: 20_000, status: 'sent' }));
    expect(ids(thread)).to.deep.equal(['question', 'answer']);
  });

  it('takes no receipt for what was not sent, nor for what it does not know', () => {
    const thread = filled(message('a', { status: 'failed' }), message('b', { status: 'sending' }));
    thread.receipt('customer', 'read', 'b');
    thread.receipt('customer', 'read', 'nobody');
    expect(statuses(thread)).to.deep.equal(['failed', 'sending']);
  });

  it('tries a failed message again', () => {
    const thread = filled(message('a', { status: 'failed' }));
    thread.setStatus('a', 'sending');
    expect(statuses(thread)).to.deep.equal(['sending']);
  });

  it('does not say that a message failed which another tab has sent', () => {
    const thread = filled(message('a'));
    thread.setStatus('a', 'failed');
    thread.setStatus('a', 'sending');
    expect(statuses(thread)).to.deep.equal(['sent']);
  });

  it('never takes a status back, whatever comes in whatever order', () => {
    const rank = { failed: 0, sending: 0, sent: 1, delivered: 2, read: 3 };
    const status = fc.constantFrom<MessageStatus>('failed', 'sending', 'sent', 'delivered', 'read');
    const change = fc.record({ way: fc.constantFrom('put', 'page', 'set', 'receipt'), status });
    fc.assert(
      fc.property(fc.array(change), (changes) => {
        const thread = filled(message('a', { status: 'sending' }));
        let reached = 0;
        for (const { way, status } of changes) {
          if (way === 'put') thread.put(message('a', { status }));
          if (way === 'page') thread.putOlder([message('a', { status })]);
          if (way === 'set') thread.setStatus('a', status);
          if (way === 'receipt') thread.receipt('customer', 'delivered', 'a');
          const now = rank[thread.messages[0]!.status!];
          expect(now).to.be.at.least(reached);
          reached = now;
        }
        expect(thread.messages).to.have.length(1);
      }),
    );
  });
});
