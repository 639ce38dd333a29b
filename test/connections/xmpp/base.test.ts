import { expect } from '@open-wc/testing';
import { XmppConnection } from '../../../src/connections/xmpp/base.js';
import type { Heard } from '../../../src/connections/xmpp/messages.js';
import { el } from '../../../src/connections/xmpp/xml.js';

const own = 'v-1@visitors.example.com';
const team = 'support@team.example.com';

/** A connection that is told by hand what it hears. */
class Listener extends XmppConnection<never> {
  readonly capabilities = new Set<never>();
  /** Ids in the order of their times, as a view has them. */
  get view(): string {
    return this.#heard
      .toSorted((a, b) => a.at - b.at)
      .map(({ id }) => id)
      .join('');
  }
  readonly #heard: Heard[] = [];
  again = '';

  protected override get own() {
    return own;
  }
  protected hear(heard: Heard) {
    this.#heard.push(heard);
  }
  protected override hearAgain({ id }: Heard) {
    this.again += id;
  }
  protected hearOther() {}
  protected confirm() {}
  protected readonly archived = {};
  protected async catchUp() {}
  protected presence() {
    return el('presence');
  }
  live(id: string, at: number, more: Partial<Heard> = {}) {
    return this.take([heard(id, at, more)], this.place?.at);
  }
  page(last: number | undefined, ...items: (readonly [string, number])[]) {
    return this.take(
      items.map(([id, at]) => heard(id, at, { archived: true, archiveId: `place of ${id}` })),
      last,
    );
  }
  sentAt(id: string) {
    return this.known(id)?.sentAt;
  }
  copies(id: string, archiveId: string) {
    return this.isCopy(heard(id, 0, { archiveId, archived: true }));
  }
}

const heard = (id: string, at: number, more: Partial<Heard>): Heard => ({
  id,
  at,
  from: team,
  resource: 'desk',
  to: own,
  thread: 't',
  text: id,
  archived: false,
  payload: {},
  wantsReceipt: true,
  kept: true,
  late: false,
  ...more,
});

describe('what a connection hears', () => {
  let line: Listener;
  beforeEach(() => {
    line = new Listener('wss://example.com/ws');
  });

  const said = (nth: number) => ({ payload: { run: { id: 'run', nth } } });

  it('stands before what has overtaken it', () => {
    line.live('a', 10, said(0));
    line.live('c', 20, said(2));
    line.live('d', 21, said(3));
    line.live('b', 30, said(1));
    line.live('e', 31, said(4));
    expect(line.view).to.equal('abcde');
  });

  it('stands before what was said again, and put in its place, before it came itself', () => {
    line.live('a', 10, said(0));
    // As after a session that hung: the last is said again, the others are delivered then.
    line.live('e', 14, { ...said(4), late: true });
    for (const [id, nth] of [['b', 1] as const, ['c', 2] as const, ['d', 3] as const])
      line.live(id, 50 + nth, said(nth));
    line.live('f', 60, said(5));
    expect(line.view).to.equal('abcdef');
  });

  it('is heard once, live or from the archive', () => {
    line.live('a', 1);
    line.page(0, ['a', 1], ['b', 2]);
    line.live('b', 3);
    expect([line.view, line.again]).to.deep.equal(['ab', 'ab']);
  });

  it('is in the order in which it is heard live, whatever the clock says', () => {
    line.live('a', 20_000);
    line.live('b', 10_000);
    line.live('c', 21_000);
    expect(line.view).to.equal('abc');
  });

  it('is after what comes before it in an archive that counts in whole seconds', () => {
    line.live('a', 10_900);
    line.page(10_000, ['a', 10_000], ['b', 10_000], ['c', 11_000]);
    expect(line.view).to.equal('abc');
    // The place was that of something live.
    const last = line.live('d', 12_700);
    line.page(last, ['e', 12_000]);
    expect(line.view).to.equal('abcde');
  });

  it('is put where the archive has it, if that was not heard live in its turn', () => {
    for (const [id, at] of [['a', 1_000] as const, ['c', 3_000] as const, ['d', 4_000] as const])
      line.live(id, at);
    line.page(0, ['a', 1_000], ['b', 2_000], ['c', 3_000], ['d', 4_000]);
    expect(line.view).to.equal('abcd');
  });

  it('is put where it belongs, if it is said again', () => {
    for (const [id, at] of [['a', 1_000] as const, ['c', 3_000] as const]) line.live(id, at);
    line.live('b', 2_000, { late: true });
    line.live('d', 2_500);
    expect(line.view).to.equal('abcd');
  });

  it('has arrived once the archive has it', () => {
    line.live('a', 1_000, { from: own, to: team });
    expect(line.sentAt('a')).to.equal(undefined);
    line.live('a', 1_500, { from: own, to: team, archived: true });
    expect(line.sentAt('a')).to.equal(1_500);
  });

  it('is its first copy in the archive', () => {
    line.page(0, ['a', 1_000]);
    expect([line.copies('a', 'place of a'), line.copies('a', 'a later place')]).to.deep.equal([
      false,
      true,
    ]);
  });
});
