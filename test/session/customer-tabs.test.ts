import { expect } from '@open-wc/testing';
import { ConnectionError } from '../../src/connections/connection.js';
import { localCustomer } from '../../src/connections/local/local.js';
import { CustomerSession } from '../../src/session/customer-session.js';
import { CustomerStore } from '../../src/session/customer-store.js';
import { Browser, changed, gate, named, until, type Tab } from '../support/customer-browser.js';

const ana = { email: 'ana@example.com', firstName: 'Ana' };
const consent = { text: 'I agree.', at: 1 };

describe('a customer with several tabs', () => {
  let browser: Browser;
  beforeEach(() => void (browser = new Browser()));
  afterEach(() => browser.close());

  const none = { authType: 'none' } as const;
  const form = { authType: 'form' } as const;

  async function two(options: Parameters<Browser['open']>[0] = {}): Promise<[Tab, Tab]> {
    return [await browser.open(options), await browser.open(options)];
  }

  it('sees the first message of one in the other, and writes on there', async () => {
    const [a, b] = await two({ rules: none });
    await a.session.send('From a');
    await b.shows('From a');
    await b.session.send('From b');
    await a.shows('From a', 'From b');
    await browser.answer('Hi!');
    await Promise.all([a, b].map((tab) => tab.shows('From a', 'From b', 'Hi!')));
    expect(await browser.conversations()).to.have.length(1);
    expect(a.told('sent').map(({ text }) => text)).to.deep.equal(['From a']);
    expect(b.told('sent').map(({ text }) => text)).to.deep.equal(['From b']);
  });

  it('is logged in in both, and in another widget', async () => {
    const [a, b] = await two({ rules: form });
    const other = await browser.open({ rules: form, widgetId: 'sales' });
    await a.session.logIn(ana);
    for (const tab of [b, other]) {
      await tab.until('the person is known', (state) => state.permissions.view === 'chat');
      expect(tab.state.identity).to.deep.include({ kind: 'contact', details: ana });
    }
    await other.session.send('A question');
    await other.sent();
    const [first, second] = await browser.conversations();
    expect(first!.contactId).to.equal(second!.contactId);
    expect([first!.widgetId, second!.widgetId].sort()).to.deep.equal(['default', 'sales']);
    expect(b.texts).to.deep.equal([]);
  });

  it('becomes a contact in the running conversation of another widget too', async () => {
    const a = await browser.open();
    const other = await browser.open({ widgetId: 'sales' });
    await other.session.continueAsVisitor();
    await other.session.send('A question');
    await other.until('the conversation is known', (state) => state.conversation);
    await a.until('the visitor is known', (state) => state.identity.kind === 'visitor');
    await a.session.logIn(ana);
    await other.until('it has the contact', (state) => state.conversation?.contactId);
    expect(other.texts).to.deep.equal(['A question']);
  });

  it('has a draft only where it is being typed', async () => {
    const [a, b] = await two({ rules: none });
    await a.session.setDraft('Hel');
    await browser.settled();
    await a.session.send('Hello');
    await b.shows('Hello');
    expect(b.state.draft).to.equal('');
  });

  it('is signed out of all at once, and the page’s person is held in all', async () => {
    const code = { authType: 'code' } as const;
    const [a, b] = await two({ rules: code, person: named(ana) });
    await a.session.send('Hello');
    await b.shows('Hello');
    await b.session.setDraft('Secret');
    await a.session.signOut();
    await b.until('it is hidden', (state) => state.permissions.view === 'hidden');
    expect(b.texts).to.deep.equal([]);
    expect(b.state.draft).to.equal('');
    expect(b.held).to.be.greaterThan(0);
    expect(b.told('logout')).to.have.length(1);
    expect(await browser.records()).to.deep.equal({ session: [], chats: [], outbox: [] });
  });

  it('holds the page’s person in all even before anybody acted', async () => {
    const [a, b] = await two({ rules: { authType: 'code' }, person: named(ana) });
    await a.session.signOut();
    await b.until('it is hidden', (state) => state.permissions.view === 'hidden');
    expect(b.held).to.be.greaterThan(0);
  });

  it('counts the messages of each tab that a sign-out in another has cost', async () => {
    const [a, b] = [
      await browser.open({ rules: none }),
      await browser.open({
        rules: none,
        wrap: (line) =>
          changed(line, { send: () => Promise.reject(new ConnectionError('unavailable')) }),
      }),
    ];
    await b.session.send('Lost');
    await browser.settled();
    await a.session.signOut();
    await until('b has heard', () => b.told('logout').length);
    expect(b.told('logout')).to.deep.equal([{ type: 'logout', dropped: 1, forced: true }]);
  });

  it('takes up nothing of a session that has ended while it began', async () => {
    const [a, b] = await two();
    const begun = gate();
    const { begin } = a.store;
    a.store.begin = (session) => {
      begun.open();
      return begin.call(a.store, session);
    };
    const visiting = a.session.continueAsVisitor().catch(() => undefined);
    await begun.promise;
    // The other tab hears that it has ended, and only then that it is kept.
    await Promise.all([visiting, a.session.signOut()]);
    await browser.settled();
    expect(b.state.identity).to.deep.equal({ kind: 'unknown' });
    await b.session.continueAsVisitor();
    await b.session.send('Hello');
    await b.sent();
    const next = await browser.reload(b);
    await next.shows('Hello');
  });

  it('does nothing with a draft that a sign-out overtook', async () => {
    const [a, b] = await two({ rules: none });
    await a.session.send('Hello');
    await b.shows('Hello');
    const slow = gate();
    const { saveDraft } = b.store;
    b.store.saveDraft = async (...args) => {
      await slow.promise;
      return saveDraft.apply(b.store, args);
    };
    const drafting = b.session.setDraft('Secret');
    await a.session.signOut();
    slow.open();
    await drafting.catch(() => undefined);
    expect(await browser.stored()).not.to.include('Secret');
  });

  describe('who begins in both at the same time', () => {
    for (const kind of ['send', 'log in and send'] as const) {
      it(`(${kind}) has one session and one conversation`, async () => {
        const [a, b] = await two({ rules: kind === 'send' ? none : {} });
        if (kind !== 'send') {
          await Promise.all([a, b].map((tab) => tab.session.logIn(ana).catch(() => undefined)));
        }
        await Promise.all([a.session.send('One'), b.session.send('Two')]);
        await until('both show both', () => a.texts.length === 2 && b.texts.length === 2);
        expect(await browser.conversations()).to.have.length(1);
        expect((await browser.archive()).sort()).to.deep.equal(['One', 'Two']);
        const { session, chats } = await browser.records();
        expect(session).to.have.length(1);
        expect(chats).to.have.length(1);
        expect(browser.marker).to.equal((session![0] as { id: string }).id);
        const { items } = await (await browser.agent()).contacts('', { limit: 9 });
        expect(items.length).to.be.at.most(1);
      });
    }

    it('has consented, and is a visitor, in both', async () => {
      const [a, b] = await two({ rules: { consent: true } });
      await Promise.all([a.session.continueAsVisitor(), b.session.continueAsVisitor(consent)]);
      await Promise.all(
        [a, b].map((tab) => tab.until('chat', (s) => s.permissions.view === 'chat')),
      );
      expect((await browser.records()).session).to.have.deep.nested.property(
        '[0].consent',
        consent,
      );
    });

    it('has consent and login, each given in another tab', async () => {
      const [a, b] = await two({ rules: { consent: true } });
      await a.session.continueAsVisitor();
      await b.until('the visitor is known', (s) => s.identity.kind === 'visitor');
      await Promise.all([a.session.acceptConsent(consent), b.session.logIn(ana)]);
      await Promise.all(
        [a, b].map((tab) => tab.until('chat', (s) => s.permissions.view === 'chat')),
      );
      await browser.settled();
      for (const tab of [a, b]) {
        expect(tab.state.consented).to.equal(true);
        expect(tab.state.identity.kind).to.equal('contact');
      }
      expect((await browser.records()).session).to.have.deep.nested.property(
        '[0].consent',
        consent,
      );
    });
  });

  it('is the same in a frame of the page, which is a document of its own', async () => {
    const { account } = browser;
    const frame = document.createElement('iframe');
    const ready = new Promise((resolve) => addEventListener('message', resolve, { once: true }));
    frame.src = new URL('./fixtures/customer-tab.html', import.meta.url).href;
    document.body.append(frame);
    await ready;
    const store = new CustomerStore(account);
    const session = new CustomerSession({
      widgetId: 'default',
      rules: { authType: 'optional', transcript: 'off', rating: 'off', consent: false },
      store,
      connect: () => localCustomer({ account, widgetId: 'default' }),
    });
    interface Shown {
      texts: string[];
      kind: string;
    }
    let there: Shown = { texts: [], kind: '' };
    const hear = ({ data }: MessageEvent<Shown>) => void (there = data);
    addEventListener('message', hear);
    const tell = (act: string, text = '') =>
      frame.contentWindow!.postMessage({ account, act, text });
    try {
      await session.load();
      tell('load');
      await until('the frame has loaded', () => there.kind === 'unknown');
      await session.continueAsVisitor();
      await session.send('From the page');
      await until('the frame shows it', () => there.texts.includes('From the page'));
      tell('send', 'From the frame');
      await until('the page shows it', () =>
        session.state.messages.some(({ text }) => text === 'From the frame'),
      );
      await session.signOut();
      // The page goes on only when the frame has let go, but the frame's word may take a moment.
      await until('the frame is cleared', () => there.texts.length === 0);
      expect(there.kind).to.equal('unknown');
    } finally {
      removeEventListener('message', hear);
      session.dispose();
      frame.remove();
      indexedDB.deleteDatabase(`pd-chat-team:${account}`);
    }
  });
});
