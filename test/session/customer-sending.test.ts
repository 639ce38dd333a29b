import { expect } from '@open-wc/testing';
import { ConnectionError, type CustomerConnection } from '../../src/connections/connection.js';
import { floodLimit } from '../../src/model/flood.js';
import { maxMessageLength } from '../../src/model/message.js';
import { Browser, changed, gate, until, type Tab } from '../support/customer-browser.js';
import { fakeClock } from '../support/fake-clock.js';

const rules = { authType: 'none' } as const;

/** A line that can be cut, and says so when it is back. */
function cable() {
  let cut = false;
  const listeners: Parameters<CustomerConnection['subscribe']>[0][] = [];
  let refused = 0;
  const check = () => {
    if (!cut) return;
    refused++;
    throw new ConnectionError('unavailable');
  };
  return {
    sends: [] as string[],
    /** Something was to go by it while it was cut. */
    tried: () => until('the line is tried', () => refused > 0),
    cut: () => void (cut = true),
    mend: () => void (cut = false),
    online: () => listeners.forEach((tell) => tell({ type: 'status', status: 'online' })),
    wrap(this: { sends: string[] }, line: CustomerConnection): CustomerConnection {
      return changed(line, {
        start: async (options) => {
          check();
          return line.start(options);
        },
        send: async (message) => {
          check();
          this.sends.push(message.text);
          return line.send(message);
        },
        subscribe: (listener) => {
          listeners.push(listener);
          return line.subscribe(listener);
        },
      });
    },
  };
}

const refusing = (code: 'rate-limited' | 'forbidden') => {
  const refusal = {
    on: true,
    wrap: (line: CustomerConnection) =>
      changed(line, {
        send: (message) =>
          refusal.on ? Promise.reject(new ConnectionError(code)) : line.send(message),
      }),
  };
  return refusal;
};

describe('a customer’s messages', () => {
  let browser: Browser;
  beforeEach(() => void (browser = new Browser()));
  afterEach(() => browser.close());

  it('stand there at once, then are sent, then read', async () => {
    const tab = await browser.open({ rules });
    const sending = tab.session.send('  Hello  ');
    expect(tab.texts).to.deep.equal(['Hello']);
    expect(tab.statuses).to.deep.equal(['sending']);
    await sending;
    await tab.sent();
    expect(tab.told('sent')).to.deep.equal([
      { type: 'sent', id: tab.state.messages[0]!.id, text: 'Hello' },
    ]);
    expect((await browser.records()).outbox).to.deep.equal([]);
    const agent = await browser.agent();
    const { id } = (await browser.conversations())[0]!;
    agent.signal(id, { type: 'read', upTo: tab.state.messages[0]!.id });
    await until('it is read', () => tab.statuses[0] === 'read');
  });

  it('bear the time of the archive', async () => {
    const tab = await browser.open({
      rules,
      wrap: (line) =>
        changed(line, {
          send: async (message) => {
            await line.send(message);
            return { sentAt: 4_000_000_000_000 };
          },
        }),
    });
    await tab.session.send('Hello');
    await tab.until('it has it', ({ messages }) => messages[0]!.sentAt === 4_000_000_000_000);
  });

  for (const persistent of [true, false]) {
    it(`keep their order, as many at once as may be, ${persistent ? 'stored' : 'in memory'}`, async () => {
      const line = cable();
      const tab = await browser.open({ rules, persistent, wrap: (one) => line.wrap(one) });
      const all = Array.from({ length: floodLimit.messages }, (_, n) => `message ${n}`);
      await Promise.all(all.map((text) => tab.session.send(text)));
      await tab.sent();
      expect(tab.texts).to.deep.equal(all);
      expect(line.sends).to.deep.equal(all);
      expect(await browser.archive()).to.deep.equal(all);
      expect(await browser.conversations()).to.have.length(1);
    });
  }

  it('are refused after that, and the next one is free again later', async () => {
    const { now } = Date;
    const start = now();
    try {
      Date.now = () => start;
      const tab = await browser.open({ rules });
      for (let n = 0; n < floodLimit.messages; n++) await tab.session.send(`message ${n}`);
      const error: unknown = await tab.session.send('one more').catch((reason: unknown) => reason);
      expect(error).to.include({ code: 'rate-limited', retryAfter: floodLimit.within });
      expect(tab.session.mustWait).to.equal(floodLimit.within);
      Date.now = () => start + floodLimit.within;
      await tab.session.send('one more');
      await tab.sent();
      expect(tab.texts).to.have.length(floodLimit.messages + 1);
    } finally {
      Date.now = now;
    }
  });

  it('keep their order while the first is slow to be stored', async () => {
    const tab = await browser.open({ rules });
    const slow = gate();
    const { keep } = tab.store;
    let first = true;
    tab.store.keep = async (...args) => {
      const wait = first;
      first = false;
      if (wait) await slow.promise;
      return keep.apply(tab.store, args);
    };
    const sends = [tab.session.send('One'), tab.session.send('Two')];
    await browser.settled();
    slow.open();
    await Promise.all(sends);
    await tab.sent();
    expect(await browser.archive()).to.deep.equal(['One', 'Two']);
  });

  it('from two tabs at the same time are sent once each, and stand alike in both', async () => {
    const [a, b] = await Promise.all([browser.open({ rules }), browser.open({ rules })]);
    await a.session.send('First');
    await b.shows('First');
    await Promise.all([
      a.session.send('One of A'),
      b.session.send('One of B'),
      a.session.send('Two of A'),
      b.session.send('Two of B'),
    ]);
    await Promise.all([a.sent(), b.sent()]);
    const archive = await browser.archive();
    expect([...archive].sort()).to.deep.equal(
      ['First', 'One of A', 'One of B', 'Two of A', 'Two of B'].sort(),
    );
    for (const tab of ['A', 'B']) {
      const own = archive.filter((text) => text.endsWith(tab));
      expect(own).to.deep.equal([`One of ${tab}`, `Two of ${tab}`]);
    }
    await Promise.all([a.shows(...archive), b.shows(...archive)]);
  });

  it('are not sent blank', async () => {
    const tab = await browser.open({ rules });
    for (const blank of ['', ' \n\t', '\u200b\u2060\ufeff']) await tab.session.send(blank);
    expect(tab.texts).to.deep.equal([]);
    expect(await browser.hasDatabase()).to.equal(false);
  });

  it('may have the greatest length, and not one more', async () => {
    const tab = await browser.open({ rules });
    const longest = 'x'.repeat(maxMessageLength);
    const error = await tab.session.send(`${longest}x`).catch((reason: unknown) => reason);
    expect(error).to.deep.include({ name: 'SessionError', code: 'too-large' });
    expect(tab.texts).to.deep.equal([]);
    await tab.session.send(longest);
    await tab.sent();
  });

  it('have U+FFFD for what XML forbids, on the screen and at the team', async () => {
    const tab = await browser.open({ rules });
    await tab.session.send('a\u0000b\ud800c\uffff\td 😀');
    const mended = 'a\ufffdb\ufffdc\ufffd\td 😀';
    expect(tab.texts).to.deep.equal([mended]);
    await tab.sent();
    expect(await browser.archive()).to.deep.equal([mended]);
  });

  it('clear the draft, on the screen and in the storage', async () => {
    const tab = await browser.open({ rules });
    await tab.session.setDraft('Hello');
    await tab.session.send('Hello');
    expect(tab.state.draft).to.equal('');
    await tab.sent();
    expect(((await browser.records()).chats as { draft?: string }[])[0]!.draft ?? '').to.equal('');
  });

  it('are not sent for somebody who has left at that moment', async () => {
    const ana = { kind: 'contact', via: 'code', details: { externalId: '1' } } as const;
    let tab: Tab;
    let left = false;
    // eslint-disable-next-line prefer-const -- the check refers to it
    tab = await browser.open({
      rules: { authType: 'code' },
      person: ana,
      checkPerson: () =>
        left && void tab.session.setPerson({ ...ana, details: { externalId: '2' } }),
    });
    await tab.session.send('Mine');
    await tab.sent();
    left = true;
    const error = await tab.session.send('Mine too').catch((reason: unknown) => reason);
    expect(error).to.deep.include({ code: 'person-changed' });
    await browser.settled();
    expect(tab.texts).to.deep.equal([]);
    expect(await browser.archive()).to.deep.equal(['Mine']);
  });

  describe('that fail', () => {
    for (const code of ['rate-limited', 'forbidden'] as const) {
      it(`as ${code} wait for the person to try again`, async () => {
        const refusal = refusing(code);
        const tab = await browser.open({ rules, wrap: refusal.wrap });
        await tab.session.send('Hello');
        await until('it has failed', () => tab.statuses[0] === 'failed');
        expect(tab.told('sent')).to.deep.equal([]);
        await tab.session.retry(tab.state.messages[0]!.id);
        await until('it has failed again', () => tab.statuses[0] === 'failed');
        refusal.on = false;
        await tab.session.retry(tab.state.messages[0]!.id);
        await tab.sent();
        expect(await browser.archive()).to.deep.equal(['Hello']);
        expect(tab.told('sent')).to.have.length(1);
      });
    }

    it('do not hold up those after them', async () => {
      const tab = await browser.open({
        rules,
        wrap: (line) =>
          changed(line, {
            send: (message) =>
              message.text === 'Bad'
                ? Promise.reject(new ConnectionError('rate-limited'))
                : line.send(message),
          }),
      });
      await Promise.all(['Good', 'Bad', 'Better'].map((text) => tab.session.send(text)));
      await until('the last is sent', () => tab.told('sent').length === 2);
      expect(tab.statuses[1]).to.equal('failed');
      expect(await browser.archive()).to.deep.equal(['Good', 'Better']);
    });

    it('survive a reload as failed, and are not sent unasked', async () => {
      const refusal = refusing('rate-limited');
      let tab = await browser.open({ rules, wrap: refusal.wrap });
      await tab.session.send('Hello');
      await until('it has failed', () => tab.statuses[0] === 'failed');
      await browser.settled();
      refusal.on = false;
      tab = await browser.reload(tab, { rules });
      await browser.settled();
      expect(tab.texts).to.deep.equal(['Hello']);
      expect(tab.statuses).to.deep.equal(['failed']);
      await tab.session.retry(tab.state.messages[0]!.id);
      await tab.sent();
      expect(await browser.archive()).to.deep.equal(['Hello']);
      expect((await browser.records()).outbox).to.deep.equal([]);
    });

    it('can be taken back, and stay away after a reload', async () => {
      const refusal = refusing('rate-limited');
      let tab = await browser.open({ rules, wrap: refusal.wrap });
      await tab.session.send('Wrong');
      await until('it has failed', () => tab.statuses[0] === 'failed');
      tab.session.cancel(tab.state.messages[0]!.id);
      expect(tab.texts).to.deep.equal([]);
      await until('it is kept no longer', async () => !(await browser.records()).outbox?.length);
      refusal.on = false;
      tab = await browser.reload(tab, { rules });
      await browser.settled();
      expect(tab.texts).to.deep.equal([]);
      expect(await browser.archive()).to.deep.equal([]);
    });

    it('in a way unknown to us wait for the person too', async () => {
      const tab = await browser.open({
        rules,
        wrap: (line) => changed(line, { send: () => Promise.reject(new TypeError('Oops')) }),
      });
      await tab.session.send('Hello');
      await until('it has failed', () => tab.statuses[0] === 'failed');
    });

    it('as unavailable are tried again by themselves after a while, once each', async () => {
      const line = cable();
      const tab = await browser.open({ rules, wrap: (one) => line.wrap(one) });
      await tab.session.send('One');
      await tab.sent();
      const clock = fakeClock();
      line.cut();
      await Promise.all([tab.session.send('Two'), tab.session.send('Three')]);
      await line.tried();
      await browser.settled();
      expect(tab.statuses.slice(1)).to.deep.equal(['sending', 'sending']);
      clock.pass(10_000);
      await browser.settled();
      line.mend();
      clock.pass(10_000);
      await tab.sent();
      expect(line.sends).to.deep.equal(['One', 'Two', 'Three']);
      expect(await browser.archive()).to.deep.equal(['One', 'Two', 'Three']);
    });

    it('as unavailable are tried again as soon as the line is back, once each', async () => {
      const line = cable();
      const tab = await browser.open({ rules, wrap: (one) => line.wrap(one) });
      await tab.session.send('One');
      await tab.sent();
      fakeClock();
      line.cut();
      await Promise.all([tab.session.send('Two'), tab.session.send('Three')]);
      await line.tried();
      await browser.settled();
      line.mend();
      line.online();
      line.online();
      await tab.sent();
      expect(line.sends).to.deep.equal(['One', 'Two', 'Three']);
    });

    it('because the line was away for hours go when it is back, once each and in order', async () => {
      const line = cable();
      const tab = await browser.open({ rules, wrap: (one) => line.wrap(one) });
      await tab.session.send('One');
      await tab.sent();
      const clock = fakeClock();
      line.cut();
      for (const text of ['Two', 'Three', 'Four']) {
        await tab.session.send(text);
        clock.pass(3 * 60 * 60_000);
        await browser.settled();
      }
      expect(tab.statuses.slice(1)).to.deep.equal(['sending', 'sending', 'sending']);
      line.mend();
      line.online();
      await tab.sent();
      expect(tab.texts).to.deep.equal(['One', 'Two', 'Three', 'Four']);
      expect(await browser.archive()).to.deep.equal(['One', 'Two', 'Three', 'Four']);
    });

    it('because there was never a line go when there is one', async () => {
      const line = cable();
      line.cut();
      const tab = await browser.open({ rules, wrap: (one) => line.wrap(one) });
      fakeClock();
      await Promise.all([tab.session.send('One'), tab.session.send('Two')]);
      await line.tried();
      await browser.settled();
      expect(tab.statuses).to.deep.equal(['sending', 'sending']);
      line.mend();
      line.online();
      await tab.sent();
      expect(await browser.archive()).to.deep.equal(['One', 'Two']);
    });
  });

  describe('of a page that crashed', () => {
    /** Messages that are stored and never sent: the page dies with its line cut. */
    async function crashed(...texts: string[]): Promise<void> {
      const line = cable();
      const tab = await browser.open({ rules, wrap: (one) => line.wrap(one) });
      await tab.session.send('First');
      await tab.sent();
      line.cut();
      await Promise.all(texts.map((text) => tab.session.send(text)));
      tab.session.dispose();
    }

    it('are sent by the next page, in order, once', async () => {
      await crashed('One', 'Two', 'Three');
      const tab = await browser.open({ rules });
      await tab.sent();
      expect(tab.texts).to.deep.equal(['First', 'One', 'Two', 'Three']);
      expect(await browser.archive()).to.deep.equal(['First', 'One', 'Two', 'Three']);
      await browser.settled();
      expect((await browser.records()).outbox).to.deep.equal([]);
    });

    it('are sent even if it had no conversation yet', async () => {
      const line = cable();
      line.cut();
      let tab = await browser.open({ rules, wrap: (one) => line.wrap(one) });
      await Promise.all([tab.session.send('One'), tab.session.send('Two')]);
      tab = await browser.reload(tab, { rules });
      await tab.sent();
      expect(await browser.archive()).to.deep.equal(['One', 'Two']);
    });

    it('are sent by two pages once each', async () => {
      await crashed('One', 'Two', 'Three');
      const [a, b] = await Promise.all([browser.open({ rules }), browser.open({ rules })]);
      await Promise.all([a.sent(), b.sent()]);
      await Promise.all([a, b].map((tab) => tab.shows('First', 'One', 'Two', 'Three')));
      expect(await browser.archive()).to.deep.equal(['First', 'One', 'Two', 'Three']);
    });

    it('that had reached the archive before are not doubled', async () => {
      let tab = await browser.open({ rules });
      tab.store.drop = async () => {};
      await tab.session.send('Hello');
      await tab.sent();
      tab = await browser.reload(tab, { rules });
      await browser.settled();
      expect(tab.texts).to.deep.equal(['Hello']);
      expect(tab.statuses).to.deep.equal(['sent']);
      expect(await browser.archive()).to.deep.equal(['Hello']);
      expect((await browser.records()).outbox).to.deep.equal([]);
    });
  });

  describe('at a sign-out', () => {
    async function stuck(): Promise<{ tab: Tab; line: ReturnType<typeof cable> }> {
      const line = cable();
      const tab = await browser.open({ rules, patience: 5000, wrap: (one) => line.wrap(one) });
      await tab.session.send('First');
      await tab.sent();
      line.cut();
      await Promise.all([tab.session.send('One'), tab.session.send('Two')]);
      await browser.settled();
      return { tab, line };
    }

    it('are waited for', async () => {
      const clock = fakeClock();
      const { tab, line } = await stuck();
      const out = tab.session.signOut();
      clock.pass(2500);
      await browser.settled();
      expect(tab.texts).to.deep.equal(['First', 'One', 'Two']);
      line.mend();
      line.online();
      expect(await out).to.deep.equal({ dropped: 0 });
      expect(await browser.archive()).to.deep.equal(['First', 'One', 'Two']);
    });

    it('are dropped after a while, and counted', async () => {
      const clock = fakeClock();
      const { tab } = await stuck();
      const out = tab.session.signOut();
      await browser.settled();
      clock.pass(5000);
      expect(await out).to.deep.equal({ dropped: 2 });
      expect(tab.told('logout')).to.deep.equal([{ type: 'logout', dropped: 2, forced: false }]);
      expect((await browser.records()).outbox).to.deep.equal([]);
    });

    it('are dropped at once if they have failed for good', async () => {
      const refusal = refusing('rate-limited');
      const tab = await browser.open({ rules, wrap: refusal.wrap });
      await tab.session.send('Hello');
      await until('it has failed', () => tab.statuses[0] === 'failed');
      fakeClock();
      await tab.session.signOut();
      expect((await browser.records()).outbox).to.deep.equal([]);
    });
  });
});
