import { expect } from '@open-wc/testing';
import { ConnectionError } from '../../src/connections/connection.js';
import type { AuthType } from '../../src/model/auth-type.js';
import type { Permissions } from '../../src/model/permissions.js';
import { SessionError } from '../../src/session/customer-state.js';
import { Browser, changed, gate, named, until, type Tab } from '../support/customer-browser.js';

const ana = { email: 'ana@example.com', firstName: 'Ana' };
const consent = { text: 'I agree.', at: 1 };

const refusal = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'done',
    (error: unknown) => (error instanceof SessionError ? error.code : error),
  );

describe('a customer’s session', () => {
  let browser: Browser;
  beforeEach(() => void (browser = new Browser()));
  afterEach(() => browser.close());

  async function visitor(options: Parameters<Browser['open']>[0] = {}): Promise<Tab> {
    const tab = await browser.open(options);
    await tab.session.continueAsVisitor();
    return tab;
  }

  async function chatting(options: Parameters<Browser['open']>[0] = {}): Promise<Tab> {
    const tab = await visitor(options);
    await tab.session.send('Hello');
    await tab.sent();
    await tab.until('the conversation is known', (state) => state.conversation);
    return tab;
  }

  async function endedByAgent(tab: Tab): Promise<void> {
    await (await browser.agent()).end(tab.state.conversation!.id);
    await tab.until('the conversation has ended', (s) => s.conversation?.state === 'ended');
  }

  describe('before the person acts', () => {
    it('stores nothing and opens no line by being made, loaded and heard', async () => {
      const tab = await browser.open();
      tab.session.setTyping(true);
      tab.session.markRead('x');
      await tab.session.loadOlder();
      await browser.settled();
      expect(await browser.hasDatabase()).to.equal(false);
      expect(browser.marker).to.equal(null);
      expect(browser.lines).to.equal(0);
    });

    it('stores nothing of a person whom the page names', async () => {
      await browser.open({ rules: { authType: 'code' }, person: named(ana) });
      expect(await browser.hasDatabase()).to.equal(false);
      expect(browser.lines).to.equal(0);
    });

    it('is loading until it has looked for a session', async () => {
      const tab = browser.make();
      expect(tab.state.loading).to.equal(true);
      await tab.session.load();
      expect(tab.state.loading).to.equal(false);
    });

    const acts: Record<string, (tab: Tab) => Promise<unknown>> = {
      'going on as a visitor': ({ session }) => session.continueAsVisitor(),
      'logging in': ({ session }) => session.logIn(ana),
    };
    for (const [name, act] of Object.entries(acts)) {
      it(`begins by ${name}`, async () => {
        const tab = await browser.open();
        await act(tab);
        expect(browser.marker).not.to.equal(null);
        expect((await browser.records()).session).to.have.length(1);
      });
    }

    const actsOfNobody: Record<string, (tab: Tab) => Promise<unknown>> = {
      'a message': ({ session }) => session.send('Hello'),
      'a draft': ({ session }) => session.setDraft('Hel'),
    };
    for (const [name, act] of Object.entries(actsOfNobody)) {
      it(`begins with ${name}`, async () => {
        const tab = await browser.open({ rules: { authType: 'none' } });
        await act(tab);
        expect((await browser.records()).session).to.have.length(1);
      });
    }

    it('begins with consent, and keeps its text and time', async () => {
      const tab = await browser.open({ rules: { authType: 'none', consent: true } });
      expect(tab.state.permissions.view).to.equal('consent');
      await tab.session.acceptConsent(consent);
      expect(tab.state.permissions.view).to.equal('chat');
      expect((await browser.records()).session).to.have.deep.nested.property(
        '[0].consent',
        consent,
      );
    });

    it('opens no conversation before the first message', async () => {
      const tab = await visitor();
      await tab.session.setDraft('Hel');
      expect(await browser.conversations()).to.deep.equal([]);
      expect(browser.lines).to.equal(0);
    });
  });

  describe('refuses what is not permitted', () => {
    type May = (permissions: Permissions) => boolean;
    const calls: Record<string, [May, (tab: Tab) => Promise<unknown>]> = {
      send: [(may) => may.canChat, ({ session }) => session.send('Hello')],
      logIn: [(may) => may.canLogIn, ({ session }) => session.logIn(ana)],
      continueAsVisitor: [
        (may) => may.view === 'choice' && may.canLogIn,
        ({ session }) => session.continueAsVisitor(),
      ],
      rate: [(may) => may.canRate, ({ session }) => session.rate({ value: 5 })],
      requestTranscript: [
        (may) => may.canRequestTranscript,
        ({ session }) => session.requestTranscript(),
      ],
      end: [(may) => may.canEnd, ({ session }) => session.end()],
    };
    const all = { rating: 'on', transcript: 'email' } as const;
    const open = (authType: AuthType, person?: ReturnType<typeof named>) =>
      browser.open({ rules: { authType, ...all }, person });
    const write = async (tab: Tab) => {
      await tab.session.send('Hi');
      await tab.until('the conversation is known', (state) => state.conversation);
      await browser.answer('Hello!');
      await tab.until('the answer is there', ({ messages }) => messages.length === 2);
      return tab;
    };
    const situations: Record<string, () => Promise<Tab>> = {
      'nobody, optional': () => open('optional'),
      'nobody, form': () => open('form'),
      'nobody, code': () => open('code'),
      'nobody, none': () => open('none'),
      'a person named, code': () => open('code', named(ana)),
      'a person named, chatting, code': async () => write(await open('code', named(ana))),
      'chatting, none': async () => write(await open('none')),
      'a visitor chatting, optional': async () => {
        const tab = await open('optional');
        await tab.session.continueAsVisitor();
        return write(tab);
      },
      'a contact chatting, form': async () => {
        const tab = await open('form');
        await tab.session.logIn(ana);
        return write(tab);
      },
      'a visitor after the end, optional': async () => {
        const tab = await open('optional');
        await tab.session.continueAsVisitor();
        await write(tab);
        await endedByAgent(tab);
        return tab;
      },
      'consent is not given': () =>
        browser.open({ rules: { authType: 'none', consent: true, ...all } }),
    };
    for (const [situation, make] of Object.entries(situations)) {
      for (const [call, [may, act]] of Object.entries(calls)) {
        it(`${call}: ${situation}`, async () => {
          const tab = await make();
          const allowed = may(tab.state.permissions);
          expect(await refusal(act(tab))).to.equal(allowed ? 'done' : 'forbidden');
        });
      }
    }

    it('a draft, typing ahead of the login, without a word', async () => {
      const tab = await open('form');
      await tab.session.setDraft('Hel');
      expect(tab.state.draft).to.equal('');
      expect(await browser.hasDatabase()).to.equal(false);
    });

    it('consent where nobody asks for it', async () => {
      const tab = await open('code');
      expect(await refusal(tab.session.acceptConsent(consent))).to.equal('forbidden');
      expect(await browser.hasDatabase()).to.equal(false);
    });

    it('to try a failed message again after the end', async () => {
      const tab = await chatting({
        wrap: (line) =>
          changed(line, {
            send: (message) =>
              message.text === 'Bad'
                ? Promise.reject(new ConnectionError('rate-limited'))
                : line.send(message),
          }),
      });
      await tab.session.send('Bad');
      await until('it has failed', () => tab.statuses[1] === 'failed');
      await endedByAgent(tab);
      expect(await refusal(tab.session.retry(tab.state.messages[1]!.id))).to.equal('forbidden');
    });
  });

  describe('a login in mid-conversation', () => {
    it('keeps conversation, messages and draft, and changes the agent’s row in place', async () => {
      const tab = await chatting({ rules: { transcript: 'email' } });
      await browser.answer('Hi!');
      await tab.shows('Hello', 'Hi!');
      await tab.session.setDraft('My order');
      const { id } = tab.state.conversation!;
      expect((await browser.conversations())[0]).not.to.have.property('contactId');

      await tab.session.logIn(ana);
      await tab.until('the conversation has a contact', (s) => s.conversation?.contactId);

      expect(tab.state.conversation!.id).to.equal(id);
      expect(tab.texts).to.deep.equal(['Hello', 'Hi!']);
      expect(tab.state.draft).to.equal('My order');
      expect(tab.state.permissions.banner).to.equal(false);
      expect(tab.state.permissions.canRequestTranscript).to.equal(true);
      expect(tab.told('login')).to.deep.equal([{ type: 'login', details: ana, via: 'form' }]);
      const rows = await browser.conversations();
      expect(rows.map((row) => row.id)).to.deep.equal([id]);
      expect(rows[0]!.contactId).to.be.a('string');
    });

    it('that fails says why, changes nobody, and works the second time', async () => {
      let fail = true;
      const tab = await chatting({
        wrap: (line) =>
          changed(line, {
            identify: (...args) =>
              fail ? Promise.reject(new ConnectionError('rate-limited')) : line.identify(...args),
          }),
      });
      await tab.session.logIn(ana);
      expect(tab.state.login).to.deep.equal({ busy: false, error: 'rate-limited' });
      expect(tab.state.identity).to.deep.equal({ kind: 'visitor' });
      expect(tab.texts).to.deep.equal(['Hello']);
      expect(tab.told('login')).to.deep.equal([]);
      fail = false;
      await tab.session.logIn(ana);
      expect(tab.state.login).to.deep.equal({ busy: false });
      expect(tab.state.identity).to.deep.include({ kind: 'contact', via: 'form' });
    });

    it('as a first act that fails leaves nobody known, and works the second time', async () => {
      let fail = true;
      const tab = await browser.open({
        rules: { authType: 'form' },
        wrap: (line) =>
          changed(line, {
            start: (options) =>
              fail ? Promise.reject(new ConnectionError('unavailable')) : line.start(options),
          }),
      });
      await tab.session.logIn(ana);
      expect(tab.state.login).to.deep.equal({ busy: false, error: 'unavailable' });
      expect(tab.state.permissions.view).to.equal('login');
      fail = false;
      await tab.session.logIn(ana);
      expect(tab.state.permissions.view).to.equal('chat');
    });

    it('asked for twice at once makes one contact', async () => {
      const tab = await chatting();
      const first = tab.session.logIn(ana);
      expect(tab.state.login.busy).to.equal(true);
      expect(await refusal(tab.session.logIn(ana))).to.equal('forbidden');
      await first;
      const { items } = await (await browser.agent()).contacts('', { limit: 10 });
      expect(items).to.have.length(1);
    });

    it('carries the consent that was given with it', async () => {
      const tab = await browser.open({ rules: { authType: 'form', consent: true } });
      await tab.session.logIn(ana, consent);
      expect(tab.state.permissions.view).to.equal('chat');
      expect((await browser.conversations())[0]!.consent).to.deep.equal(consent);
    });

    it('that a sign-out overtakes comes to nothing', async () => {
      const slow = gate();
      const tab = await chatting({
        wrap: (line) =>
          changed(line, {
            identify: async (...args) => {
              await slow.promise;
              await line.identify(...args);
            },
          }),
      });
      const login = tab.session.logIn(ana);
      await tab.session.signOut();
      slow.open();
      await login;
      await browser.settled();
      expect(tab.state.identity).to.deep.equal({ kind: 'unknown' });
      expect(tab.state.login).to.deep.equal({ busy: false });
      expect(tab.told('login')).to.deep.equal([]);
      expect(await browser.stored()).not.to.include('ana');
    });
  });

  describe('coming back', () => {
    it('finds conversation, messages, identity, consent and draft', async () => {
      const rules = { consent: true };
      let tab = await browser.open({ rules });
      await tab.session.logIn(ana, consent);
      await tab.session.send('Hello');
      await tab.sent();
      await tab.session.setDraft('And also');
      const { id } = tab.state.conversation!;

      tab = await browser.reload(tab, { rules });
      expect(tab.state.permissions.view).to.equal('chat');
      expect(tab.state.conversation!.id).to.equal(id);
      expect(tab.texts).to.deep.equal(['Hello']);
      expect(tab.state.identity).to.deep.include({ kind: 'contact', via: 'form', details: ana });
      expect(tab.state.consented).to.equal(true);
      expect(tab.state.draft).to.equal('And also');
      expect(tab.told('login')).to.deep.equal([]);
      expect(tab.told('sent')).to.deep.equal([]);
    });

    it('finds what an agent wrote meanwhile, unread', async () => {
      let tab = await chatting();
      tab.session.dispose();
      await browser.answer('Hi!');
      tab = await browser.open();
      expect(tab.texts).to.deep.equal(['Hello', 'Hi!']);
      expect(tab.state.unread).to.equal(1);
      tab.session.markRead(tab.state.messages[1]!.id);
      expect(tab.state.unread).to.equal(0);
    });

    it('does not ask the contact from a form again', async () => {
      const rules = { authType: 'form' } as const;
      let tab = await browser.open({ rules });
      await tab.session.logIn(ana);
      tab = await browser.reload(tab, { rules });
      expect(tab.state.permissions.view).to.equal('chat');
    });

    it('goes on where the line could not be had at first', async () => {
      let tab = await chatting();
      let offline = true;
      tab = await browser.reload(tab, {
        wrap: (line) => {
          const made = changed(line, {
            start: (options) =>
              offline ? Promise.reject(new ConnectionError('unavailable')) : line.start(options),
            subscribe: (listener) => {
              back = () => listener({ type: 'status', status: 'online' });
              return line.subscribe(listener);
            },
          });
          return made;
        },
      });
      expect(tab.state.loading).to.equal(false);
      expect(tab.texts).to.deep.equal([]);
      offline = false;
      back();
      await tab.shows('Hello');
    });
    let back: () => void;

    it('takes over what was left when the person acts before it is loaded', async () => {
      let tab = await chatting();
      tab.session.dispose();
      tab = browser.make({ rules: { authType: 'none' } });
      const sent = tab.session.send('Again');
      await tab.session.load();
      await sent;
      await tab.shows('Hello', 'Again');
      expect(await browser.conversations()).to.have.length(1);
    });
  });

  describe('a new conversation after the end', () => {
    it('is refused while the old one runs', async () => {
      const tab = await chatting();
      expect(await refusal(tab.session.startNew())).to.equal('forbidden');
    });

    it('asks again in `optional`, and shows nothing of the old one', async () => {
      const tab = await chatting();
      const old = tab.state.conversation!.id;
      await endedByAgent(tab);
      await tab.session.startNew();
      expect(tab.state.permissions.view).to.equal('choice');
      expect(tab.state.permissions.canLogIn).to.equal(true);
      expect(tab.state.conversation).to.equal(undefined);
      expect(tab.texts).to.deep.equal([]);

      await tab.session.continueAsVisitor();
      await tab.session.send('Once more');
      await tab.sent();
      await tab.until('the conversation is known', (s) => s.conversation);
      expect(tab.texts).to.deep.equal(['Once more']);
      expect(tab.state.conversation!.id).not.to.equal(old);
      expect(await browser.archive(old)).to.deep.equal(['Hello']);
    });

    it('keeps a contact known', async () => {
      const tab = await browser.open({ rules: { authType: 'form' } });
      await tab.session.logIn(ana);
      await tab.session.send('Hello');
      await tab.sent();
      await tab.until('the conversation is known', (s) => s.conversation);
      await endedByAgent(tab);
      await tab.session.startNew();
      expect(tab.state.permissions.view).to.equal('chat');
      await tab.session.send('Once more');
      await until('two conversations', async () => (await browser.conversations()).length === 2);
      const [first, second] = await browser.conversations();
      expect(first!.contactId).to.equal(second!.contactId);
    });

    it('is still asked for after a reload, and the old one stays away', async () => {
      let tab = await chatting();
      await endedByAgent(tab);
      await tab.session.startNew();
      tab = await browser.reload(tab);
      expect(tab.texts).to.deep.equal([]);
      expect(tab.state.permissions).to.deep.include({ view: 'choice', canLogIn: true });
      await tab.session.continueAsVisitor();
      await tab.session.send('Once more');
      await tab.shows('Once more');
    });

    it('leaves the running conversation of another widget alone', async () => {
      const other = await browser.open({ widgetId: 'sales' });
      const tab = await chatting();
      await other.until('it knows the visitor', (s) => s.identity.kind === 'visitor');
      await other.session.send('A question');
      await other.sent();
      await endedByAgent(tab);
      await tab.session.startNew();
      await browser.settled();
      expect(other.state.permissions.view).to.equal('chat');
      expect(other.texts).to.deep.equal(['A question']);
    });

    it('clears the old one in another tab too', async () => {
      const [tab, other] = [await visitor(), await browser.open()];
      await tab.session.send('Hello');
      await other.shows('Hello');
      await tab.until('the conversation is known', (state) => state.conversation);
      await endedByAgent(tab);
      await other.until('it has ended', (s) => s.conversation?.state === 'ended');
      await tab.session.startNew();
      await other.shows();
      expect(other.state.permissions).to.deep.include({ view: 'choice', canLogIn: true });
      await tab.session.continueAsVisitor();
      await tab.session.send('Once more');
      await other.shows('Once more');
      expect(other.state.permissions.view).to.equal('chat');
    });

    it('that the person began in two tabs is one', async () => {
      const [tab, other] = [await visitor(), await browser.open()];
      await tab.session.send('Hello');
      await other.shows('Hello');
      await tab.until('the conversation is known', (state) => state.conversation);
      await endedByAgent(tab);
      await other.until('it has ended', (s) => s.conversation?.state === 'ended');
      await Promise.all([tab.session.startNew(), other.session.startNew()]);
      await tab.session.continueAsVisitor();
      await other.session.continueAsVisitor().catch(() => undefined);
      await Promise.all([tab.session.send('One'), other.session.send('Two')]);
      await until('both know both', () => tab.texts.length === 2 && other.texts.length === 2);
      expect(await browser.conversations()).to.have.length(2);
    });
  });

  describe('signing out', () => {
    it('clears the screen and the storage', async () => {
      const tab = await chatting();
      await tab.session.setDraft('Secret');
      expect(await tab.session.signOut()).to.deep.equal({ dropped: 0 });
      expect(tab.texts).to.deep.equal([]);
      expect(tab.state.draft).to.equal('');
      expect(tab.state.conversation).to.equal(undefined);
      expect(tab.state.permissions.view).to.equal('choice');
      expect(await browser.records()).to.deep.equal({ session: [], chats: [], outbox: [] });
      expect(browser.marker).to.equal(null);
      expect(tab.told('logout')).to.deep.equal([{ type: 'logout', dropped: 0, forced: false }]);
      expect(await browser.archive()).to.deep.equal(['Hello']);
    });

    it('holds the page’s person until it is named anew', async () => {
      const rules = { authType: 'code' } as const;
      const tab = await browser.open({ rules, person: named(ana) });
      await tab.session.send('Hello');
      await tab.session.signOut();
      expect(tab.held).to.be.greaterThan(0);
      expect(tab.state.permissions.launcher).to.equal(false);
      await tab.session.setPerson(named(ana));
      expect(tab.state.permissions.view).to.equal('chat');
      expect(tab.texts).to.deep.equal([]);
    });

    it('twice, or before anything, is harmless', async () => {
      const tab = await chatting();
      await Promise.all([tab.session.signOut(), tab.session.signOut()]);
      expect(await tab.session.signOut()).to.deep.equal({ dropped: 0 });
      expect(tab.told('logout')).to.have.length(1);
      const fresh = await new Browser().open();
      expect(await fresh.session.signOut()).to.deep.equal({ dropped: 0 });
      expect(fresh.told('logout')).to.deep.equal([]);
      fresh.session.dispose();
    });

    it('erases a session that it has not loaded yet', async () => {
      const tab = await chatting();
      await tab.session.setDraft('Secret');
      tab.session.dispose();
      const late = browser.make();
      await late.session.signOut();
      await late.session.load();
      expect(late.texts).to.deep.equal([]);
      expect(await browser.stored()).not.to.include('Secret');
      expect(browser.marker).to.equal(null);
    });
  });

  describe('when it is let go of', () => {
    it('calls nobody any more, and keeps what is stored', async () => {
      const tab = await chatting();
      const before = tab.states.length;
      tab.session.dispose();
      await browser.answer('Hi!');
      await browser.settled();
      expect(tab.states.length).to.equal(before);
      expect(tab.told('received')).to.deep.equal([]);
      expect((await browser.records()).session).to.have.length(1);
    });

    it('drops a login that was on its way', async () => {
      const slow = gate();
      const tab = await chatting({
        wrap: (line) =>
          changed(line, {
            identify: async (...args) => {
              await slow.promise;
              await line.identify(...args);
            },
          }),
      });
      const login = tab.session.logIn(ana);
      tab.session.dispose();
      slow.open();
      await login;
      expect(tab.told('login')).to.deep.equal([]);
    });

    it('still keeps a message of the same moment for the next page', async () => {
      let tab = await browser.open({ rules: { authType: 'none' } });
      const sent = tab.session.send('Hello');
      tab.session.dispose();
      await sent.catch(() => undefined);
      tab = await browser.open({ rules: { authType: 'none' } });
      await tab.sent();
      expect(await browser.archive()).to.deep.equal(['Hello']);
    });

    it('still finishes a sign-out, and a switch of persons', async () => {
      let tab = await chatting();
      void tab.session.signOut();
      tab.session.dispose();
      await until('all is erased', async () => !(await browser.records()).session?.length);
      expect(browser.marker).to.equal(null);

      tab = await browser.open({ rules: { authType: 'code' }, person: named(ana) });
      await tab.session.send('Hello');
      void tab.session.setPerson(named({ externalId: '2' }));
      tab.session.dispose();
      await until('all is erased', async () => !(await browser.records()).session?.length);
    });

    it('releases its locks, even while it loads', async () => {
      const held = async () =>
        (await navigator.locks.query()).held!.filter(({ name }) => name!.includes(browser.account));
      const tab = await chatting();
      expect(await held()).to.have.length(1);
      tab.session.dispose();
      const loading = browser.make();
      const load = loading.session.load();
      loading.session.dispose();
      await load;
      await browser.settled();
      expect(await held()).to.deep.equal([]);
      expect(loading.states).to.deep.equal([]);
    });

    it('refuses to begin again', async () => {
      const tab = await browser.open({ rules: { authType: 'none' } });
      tab.session.dispose();
      expect(await refusal(tab.session.send('Hello'))).to.equal('person-changed');
      expect(await browser.hasDatabase()).to.equal(false);
    });
  });

  describe('new rules', () => {
    const rules = (authType: AuthType) =>
      ({ authType, transcript: 'off', rating: 'off', consent: false }) as const;

    it('let a running conversation go on', async () => {
      const tab = await chatting();
      tab.session.setRules(rules('form'));
      expect(tab.state.permissions.view).to.equal('chat');
      await tab.session.send('Still here');
      await tab.sent();
    });

    it('of `code` hide an unidentified visitor’s chat at once', async () => {
      const tab = await chatting();
      tab.session.setRules(rules('code'));
      expect(tab.state.permissions.launcher).to.equal(false);
      expect(tab.state.permissions.view).to.equal('hidden');
      expect(await refusal(tab.session.send('Still here'))).to.equal('forbidden');
    });

    it('by which only a token identifies somebody hide who is known by a word of the page', async () => {
      const person = named({ externalId: '1', firstName: 'Olga' });
      const verified = { authType: 'code', verifiedOnly: true } as const;
      const claimed = await browser.open({ rules: verified, person });
      expect(claimed.state.permissions.view).to.equal('hidden');
      expect(await refusal(claimed.session.send('Hello'))).to.equal('forbidden');
      await claimed.session.setPerson({ ...person, token: 'signed' });
      expect(claimed.state.permissions.view).to.equal('chat');
      await claimed.session.send('Hello');
      await claimed.sent();
    });

    it('by which only a token identifies somebody make a visitor of who logs in by a form', async () => {
      const tab = await browser.open();
      await tab.session.logIn({ email: 'ana@example.com' });
      expect(tab.state.identity.kind).to.equal('contact');
      tab.session.setRules({ ...rules('optional'), verifiedOnly: true });
      expect(tab.state.identity.kind).to.equal('unknown');
      expect(tab.state.permissions).to.include({ canLogIn: false, banner: false, canRate: false });
      expect(await refusal(tab.session.logIn({ email: 'ana@example.com' }))).to.equal('forbidden');
    });

    it('that are the same tell nobody', async () => {
      const tab = await browser.open();
      const before = tab.states.length;
      tab.session.setRules(rules('optional'));
      expect(tab.states.length).to.equal(before);
    });

    it('that make the page’s person count end another person’s session first', async () => {
      const first = await browser.open({
        rules: { authType: 'code' },
        person: named({ externalId: '1', firstName: 'Olga' }),
      });
      await first.session.send('Olga’s words');
      await first.sent();
      first.session.dispose();

      const tab = await browser.open({
        rules: { authType: 'none' },
        person: named({ externalId: '2', firstName: 'Petra' }),
      });
      const before = tab.states.length;
      tab.session.setRules(rules('code'));
      await tab.until('it has settled', (state) => !state.loading);
      expect(JSON.stringify(tab.states.slice(before))).not.to.include('Olga');
      expect(await browser.stored()).not.to.include('Olga');
      expect(JSON.stringify(tab.state.identity)).to.include('Petra');
    });
  });
});
