import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { AuthType } from '../../src/model/auth-type.js';
import type { ContactDetails, ContactIdentity } from '../../src/model/identity.js';
import type { CustomerState } from '../../src/session/customer-state.js';
import { ConnectionError } from '../../src/connections/connection.js';
import {
  Browser,
  changed,
  databaseName,
  gate,
  named,
  until,
  type Tab,
} from '../support/customer-browser.js';
import { unhurried } from '../support/unhurried.js';

const code = { authType: 'code' } as const;
/** Everything of A has "Alma" in it, and so on, so that a trace is found in any place. */
const alma = named({ externalId: 'Alma-1', email: 'Alma@example.com', firstName: 'Alma' });
const bruno = named({ externalId: 'Bruno-2', email: 'Bruno@example.com', firstName: 'Bruno' });
const clara = named({ externalId: 'Clara-3' });

const json = (value: unknown) => JSON.stringify(value);

describe('one person giving way to another', () => {
  let browser: Browser;
  beforeEach(() => void (browser = new Browser()));
  afterEach(() => browser.close());

  /** Alma with a conversation, an unread answer and a draft. */
  async function almasTab(options: Parameters<Browser['open']>[0] = {}): Promise<Tab> {
    const tab = await browser.open({ rules: code, person: alma, ...options });
    await tab.session.send('Alma’s words');
    await tab.sent();
    await browser.answer('For Alma');
    await tab.until('the answer is unread', (state) => state.unread === 1);
    await tab.session.setDraft('Alma’s draft');
    return tab;
  }

  it('leaves no trace on the screen, and Bruno appears on a clean one', async () => {
    const tab = await almasTab();
    const before = tab.states.length;
    const switching = tab.session.setPerson(bruno);
    expect(tab.state.loading).to.equal(true);
    expect(json(tab.state)).not.to.include('Alma');
    await switching;
    const states = tab.states.slice(before);
    expect(json(states)).not.to.include('Alma');
    expect(states[0]!.loading).to.equal(true);
    expect(states.at(-1)!).to.deep.include({ loading: false, unread: 0, draft: '' });
    expect(states.at(-1)!.conversation).to.equal(undefined);
    expect(json(tab.state.identity)).to.include('Bruno');
    expect(tab.told('logout')).to.deep.equal([{ type: 'logout', dropped: 0, forced: true }]);
  });

  for (const [how, persons] of Object.entries({
    'Bruno appears': [bruno],
    'Bruno, then Clara appear at once': [bruno, clara],
    'Bruno, then Alma again appear at once': [bruno, alma],
  })) {
    it(`has emptied the storage and the other tabs before ${how}`, async () => {
      unhurried();
      const tab = await almasTab();
      const other = await browser.open({ rules: code, person: alma });
      await other.shows('Alma’s words', 'For Alma');
      const before = tab.states.length;
      let checked: Promise<string> | undefined;
      tab.session.subscribe(() => {
        if (tab.state.loading || checked) return;
        expect(json(other.state)).not.to.include('Alma');
        checked = browser.stored();
      });
      await Promise.all(persons.map((person) => tab.session.setPerson(person)));
      await tab.until('somebody is there', (state) => !state.loading);
      expect(await checked).not.to.include('Alma');
      expect(json(tab.states.slice(before))).not.to.include('Alma’s');
      expect(tab.texts).to.deep.equal([]);
    });
  }

  it('waits half a second at most for a tab that hangs', async () => {
    const tab = await almasTab();
    const [{ id } = { id: '' }] = (await browser.records()).session as { id: string }[];
    const hanging = gate();
    const lock = `${databaseName(browser.account)}:${id}`;
    void navigator.locks.request(lock, { mode: 'shared' }, () => hanging.promise);
    const { timeout } = AbortSignal;
    const patience = new AbortController();
    const asked = new Promise<number>((resolve) => {
      AbortSignal.timeout = (milliseconds) => (resolve(milliseconds), patience.signal);
    });
    try {
      const switching = tab.session.setPerson(bruno);
      expect(await asked).to.equal(500);
      await browser.settled();
      expect(tab.state.loading).to.equal(true);
      patience.abort();
      await switching;
      expect(json(tab.state.identity)).to.include('Bruno');
    } finally {
      AbortSignal.timeout = timeout;
      hanging.open();
    }
  });

  it('counts at once: whom the page has just named does not go on as a visitor', async () => {
    const tab = await browser.open();
    const naming = tab.session.setPerson(bruno);
    const going: unknown = await tab.session.continueAsVisitor().catch((reason: unknown) => reason);
    await naming;
    expect(going).to.include({ code: 'forbidden' });
    await tab.session.send('Bruno’s words');
    await tab.sent();
    expect(await browser.stored()).to.include('Bruno@example.com');
  });

  it('drops a late answer for Alma', async () => {
    const tab = await almasTab();
    const { id } = tab.state.conversation!;
    const before = tab.events.length;
    const answering = browser.answer('Late, for Alma', id);
    await tab.session.setPerson(bruno);
    await answering;
    await browser.answer('Later, for Alma', id);
    await browser.settled();
    expect(tab.texts).to.deep.equal([]);
    expect(tab.events.slice(before).map(({ type }) => type)).not.to.include('received');
  });

  it('starts empty when Alma comes back', async () => {
    const tab = await almasTab();
    await tab.session.setPerson(bruno);
    await tab.session.send('Bruno’s words');
    await tab.sent();
    await tab.session.setPerson(alma);
    expect(tab.texts).to.deep.equal([]);
    await tab.session.send('Alma again');
    await tab.sent();
    expect(tab.texts).to.deep.equal(['Alma again']);
    expect(await browser.conversations()).to.have.length(3);
  });

  it('lets Bruno write at once, while Alma is still being cleared away', async () => {
    const tab = await almasTab();
    const switching = tab.session.setPerson(bruno);
    await Promise.all([switching, tab.session.send('Bruno’s words')]);
    await tab.sent();
    expect(tab.texts).to.deep.equal(['Bruno’s words']);
    expect(await browser.stored()).not.to.include('Alma');
    expect(await browser.stored()).to.include('Bruno');
    expect(await browser.conversations()).to.have.length(2);
  });

  it('counts the unsent messages that it costs', async () => {
    const tab = await browser.open({
      rules: code,
      person: alma,
      wrap: (line) =>
        changed(line, { send: () => Promise.reject(new ConnectionError('unavailable')) }),
    });
    await Promise.all([tab.session.send('One'), tab.session.send('Two')]);
    await tab.session.setPerson(bruno);
    expect(tab.told('logout')).to.deep.equal([{ type: 'logout', dropped: 2, forced: true }]);
    expect(await browser.stored()).not.to.include('Two');
  });

  it('counts those that an earlier page has left, too', async () => {
    const tab = await browser.open({
      rules: code,
      person: alma,
      wrap: (line) =>
        changed(line, { send: () => Promise.reject(new ConnectionError('unavailable')) }),
    });
    await Promise.all([tab.session.send('One'), tab.session.send('Two')]);
    const next = await browser.reload(tab, { rules: code, person: bruno });
    expect(next.told('logout')).to.deep.equal([{ type: 'logout', dropped: 2, forced: true }]);
    expect(await browser.archive()).to.deep.equal([]);
    expect(json(next.states)).not.to.include('Alma');
  });

  it('happens at a page’s load as well, before anything of Alma is shown', async () => {
    (await almasTab()).session.dispose();
    const tab = browser.make({ rules: code });
    let checked: Promise<string> | undefined;
    tab.session.subscribe(() => {
      if (!tab.state.loading) checked ??= browser.stored();
    });
    await tab.session.setPerson(bruno);
    await tab.session.load();
    expect(json(tab.states)).not.to.include('Alma');
    expect(await browser.stored()).not.to.include('Alma');
    await tab.session.send('Bruno’s words');
    await tab.shows('Bruno’s words');
  });

  it('happens although the page changes its mind while it loads', async () => {
    (await almasTab()).session.dispose();
    const tab = browser.make({ rules: code });
    const slow = gate();
    const { session } = tab.store;
    tab.store.session = async () => {
      const found = await session.call(tab.store);
      await slow.promise;
      return found;
    };
    await tab.session.setPerson(alma);
    const loading = tab.session.load();
    const switching = tab.session.setPerson(bruno);
    slow.open();
    await Promise.all([loading, switching]);
    expect(tab.state.loading).to.equal(false);
    expect(tab.texts).to.deep.equal([]);
    expect(await browser.stored()).not.to.include('Alma');
    await tab.session.send('Bruno’s words');
    await tab.sent();
    expect(tab.texts).to.deep.equal(['Bruno’s words']);
  });

  it('does not lose what Bruno writes while Alma’s session turns up', async () => {
    const tab = await browser.open({ rules: code, person: bruno });
    // Alma’s page does not hear of Bruno’s, nor he of hers: she begins in between.
    const { begin } = tab.store;
    tab.store.begin = async (session) => {
      tab.store.begin = begin;
      const page = browser.make({ rules: code });
      page.session.subscribe = () => () => {};
      await page.store.begin({ id: 'alma', visitor: 'alma', identity: alma });
      return begin.call(tab.store, session);
    };
    await tab.session.send('Bruno’s words');
    await tab.sent();
    expect(tab.texts).to.deep.equal(['Bruno’s words']);
    expect(await browser.stored()).not.to.include('Alma');
  });

  it('follows the page that was changed last, in all tabs', async () => {
    const tab = await almasTab();
    const other = await browser.open({ rules: code, person: alma });
    await tab.session.setPerson(bruno);
    await tab.session.send('Bruno’s words');
    await tab.sent();
    await browser.settled();
    expect(other.held).to.be.greaterThan(0);
    expect(other.state.permissions.view).to.equal('hidden');
    expect(other.texts).to.deep.equal([]);
    await other.session.setPerson(bruno);
    await other.shows('Bruno’s words');
  });

  it('is signing out, if nobody follows: nobody is asked before all is clear', async () => {
    const tab = await almasTab();
    let checked: Promise<string> | undefined;
    tab.session.subscribe(() => {
      if (!tab.state.loading) checked ??= browser.stored();
    });
    await tab.session.setPerson(undefined);
    expect(await checked).not.to.include('Alma');
    expect(tab.state.permissions.view).to.equal('hidden');
    expect(json(tab.state)).not.to.include('Alma');
    expect(await browser.stored()).not.to.include('Alma');
  });

  it('leaves a visitor’s own chat alone when the page names nobody any more', async () => {
    const tab = await browser.open({ rules: { authType: 'form' } });
    await tab.session.logIn({ email: 'olga@example.com' });
    await tab.session.send('Hello');
    await tab.sent();
    await tab.session.setPerson(undefined);
    expect(tab.texts).to.deep.equal(['Hello']);
  });

  describe('is told from the same person', () => {
    const table: [string, ContactDetails, ContactDetails, boolean][] = [
      ['the same again', { externalId: '1' }, { externalId: '1' }, true],
      ['a number and its text', { externalId: String(7) }, { externalId: '7' }, true],
      ['another id', { externalId: '1' }, { externalId: '2' }, false],
      ['another case of the id', { externalId: 'a' }, { externalId: 'A' }, false],
      ['an id beside the e-mail', { email: 'x@y.eu' }, { externalId: '1', email: 'x@y.eu' }, true],
      ['another case of the e-mail', { email: 'x@y.eu' }, { email: 'X@y.eu' }, true],
      [
        'a new e-mail',
        { externalId: '1', email: 'x@y.eu' },
        { externalId: '1', email: 'z@y.eu' },
        true,
      ],
      ['another e-mail', { email: 'x@y.eu' }, { email: 'z@y.eu' }, false],
      [
        'another id, the same e-mail',
        { externalId: '1', email: 'x@y.eu' },
        { externalId: '2', email: 'x@y.eu' },
        false,
      ],
      ['an id in place of the e-mail', { email: 'x@y.eu' }, { externalId: '1' }, false],
    ];
    for (const [what, before, after, same] of table) {
      it(`${what}: ${same ? 'the same' : 'another'}`, async () => {
        const tab = await browser.open({ rules: code, person: named(before) });
        await tab.session.send('Hello');
        await tab.sent();
        await tab.session.setPerson(named(after));
        expect(tab.texts).to.deep.equal(same ? ['Hello'] : []);
        expect(tab.told('logout')).to.have.length(same ? 0 : 1);
      });
    }

    it('in steps: an e-mail, then an id with it, then a new e-mail', async () => {
      const tab = await browser.open({ rules: code, person: named({ email: 'x@y.eu' }) });
      await tab.session.send('Hello');
      await tab.sent();
      const { id } = tab.state.conversation!;
      await tab.session.setPerson(named({ externalId: '1', email: 'x@y.eu' }));
      await tab.session.setPerson(named({ externalId: '1', email: 'z@y.eu' }));
      expect(tab.state.conversation!.id).to.equal(id);
      expect(tab.texts).to.deep.equal(['Hello']);
      const next = await browser.reload(tab, { rules: code, person: named({ externalId: '1' }) });
      expect(next.texts).to.deep.equal(['Hello']);
      const { items } = await (await browser.agent()).contacts('', { limit: 9 });
      expect(items.map(({ details }) => details)).to.deep.equal([
        { externalId: '1', email: 'z@y.eu' },
      ]);
    });

    it('a visitor whom the page comes to name keeps the conversation, and is logged in', async () => {
      const tab = await browser.open();
      await tab.session.continueAsVisitor();
      await tab.session.send('Hello');
      await tab.sent();
      await tab.until('the conversation is known', (state) => state.conversation);
      await tab.session.setPerson(alma);
      await tab.until('the team knows', (state) => state.conversation?.contactId);
      expect(tab.texts).to.deep.equal(['Hello']);
      expect(tab.told('login')).to.deep.equal([
        { type: 'login', details: alma.details, via: 'code' },
      ]);
    });
  });

  describe('a session of a person whom the page does not name now', () => {
    for (const authType of ['code', 'form', 'optional'] as const) {
      it(`shows nothing under ${authType}, and comes back with the person`, async () => {
        (await almasTab()).session.dispose();
        const tab = await browser.open({ rules: { authType } });
        await browser.settled();
        expect(json(tab.states)).not.to.include('Alma');
        expect(tab.state.unread).to.equal(0);
        await tab.session.setPerson(alma);
        expect(tab.texts).to.deep.equal(['Alma’s words', 'For Alma']);
        expect(tab.state.draft).to.equal('Alma’s draft');
        expect(tab.state.loading).to.equal(false);
      });

      it(`is cleared under ${authType} when another one is named`, async () => {
        (await almasTab()).session.dispose();
        const tab = await browser.open({ rules: { authType } });
        await tab.session.setPerson(bruno);
        expect(json(tab.states)).not.to.include('Alma');
        expect(await browser.stored()).not.to.include('Alma');
      });
    }

    it('is cleared by another one’s login, which is not lost', async () => {
      (await almasTab()).session.dispose();
      const tab = await browser.open({ rules: { authType: 'form' } });
      await tab.session.logIn({ email: 'Bruno@example.com' });
      expect(tab.state.permissions.view).to.equal('chat');
      expect(json(tab.state.identity)).to.include('Bruno');
      expect(await browser.stored()).not.to.include('Alma');
      await tab.session.send('Bruno’s words');
      await tab.shows('Bruno’s words');
      expect(json(tab.states)).not.to.include('Alma');
    });

    it('is cleared when another one goes on as a visitor', async () => {
      (await almasTab()).session.dispose();
      const tab = await browser.open();
      await tab.session.continueAsVisitor();
      await tab.session.send('A visitor’s words');
      await tab.sent();
      expect(json(tab.states)).not.to.include('Alma');
      expect(await browser.stored()).not.to.include('Alma');
    });

    it('is cleared when another one acts before this tab has heard of it', async () => {
      const tab = await browser.open();
      const { begin } = tab.store;
      let other: Tab;
      tab.store.begin = async (session) => {
        tab.store.begin = begin;
        other = await almasTab();
        return begin.call(tab.store, session);
      };
      await tab.session.continueAsVisitor();
      await tab.session.send('A visitor’s words');
      await tab.sent();
      expect(tab.texts).to.deep.equal(['A visitor’s words']);
      expect(json(tab.states)).not.to.include('Alma');
      await other!.until('it is cleared', (state) => !json(state).includes('Alma'));
      expect(await browser.stored()).not.to.include('Alma');
    });

    it('is used as it is under none', async () => {
      (await almasTab()).session.dispose();
      const tab = await browser.open({ rules: { authType: 'none' } });
      expect(tab.texts).to.deep.equal(['Alma’s words', 'For Alma']);
      expect(tab.state.identity).to.deep.equal({ kind: 'unknown' });
    });
  });

  it('never shows or keeps a trace of another person, whatever the two do', async function () {
    this.timeout(30_000);
    const persons = { Alma: alma, Bruno: bruno };
    type Name = keyof typeof persons;
    const name = fc.constantFrom<Name>('Alma', 'Bruno');
    const tabIndex = fc.nat(1);
    const act = fc.oneof(
      fc.record({ do: fc.constant('name' as const), tab: tabIndex, who: fc.option(name) }),
      fc.record({
        do: fc.constantFrom(
          'send',
          'draft',
          'signOut',
          'reload',
          'answer',
          'wait',
          'login',
          'visit',
        ),
        tab: tabIndex,
      }),
    );
    const authTypes = fc.constantFrom<AuthType>('code', 'optional', 'form');

    await fc.assert(
      fc.asyncProperty(
        authTypes,
        fc.array(act, { minLength: 1, maxLength: 14 }),
        async (authType, acts) => {
          const own = new Browser();
          const rules = { authType };
          const tabs: Tab[] = [];
          const pages: (Name | undefined)[] = [undefined, undefined];
          const problems: string[] = [];
          const watch = (tab: Tab) => {
            tab.session.subscribe(() => {
              const problem = strange(tab.state);
              if (problem) problems.push(problem);
            });
            return tab;
          };
          const open = async (index: number) => {
            const tab = watch(own.make({ rules, patience: 0 }));
            tabs[index] = tab;
            const who = pages[index];
            await tab.session.setPerson(who && persons[who]);
            await tab.session.load();
          };
          try {
            await open(0);
            await open(1);
            let count = 0;
            for (const one of acts) {
              const { session, state } = tabs[one.tab]!;
              const writer = ownerOf(state);
              const text = `${writer ?? 'Visitor'}’s ${++count}`;
              if (one.do === 'name') {
                // Of two pages that name two persons in the same moment, one is a moment late.
                if (one.who && (pages[1 - one.tab] ?? one.who) !== one.who) await own.settled();
                pages[one.tab] = one.who ?? undefined;
                void session.setPerson(one.who ? persons[one.who] : undefined);
              } else if (one.do === 'send') session.send(text).catch(() => undefined);
              else if (one.do === 'draft') session.setDraft(text).catch(() => undefined);
              else if (one.do === 'visit') session.continueAsVisitor().catch(() => undefined);
              else if (one.do === 'login') {
                const who: Name = count % 2 ? 'Alma' : 'Bruno';
                // Two at once in one session are one person who is in doubt.
                await own.settled();
                await session.logIn({ email: `${who}@example.com` }).catch(() => undefined);
                await own.settled();
              } else if (one.do === 'signOut') {
                await session.signOut();
                pages[one.tab] = undefined;
              } else if (one.do === 'reload') {
                session.dispose();
                await open(one.tab);
              } else if (one.do === 'answer') {
                const { id } = state.conversation ?? {};
                if (id) await own.answer(`For ${writer ?? 'Visitor'}`, id).catch(() => undefined);
              } else await own.settled();
            }
            await own.settled();
            await until('all is quiet', () => tabs.every(({ state }) => !state.loading));
            await own.settled();
            expect(problems).to.deep.equal([]);
            const { session, ...rest } = await own.records();
            const stored = json(rest) + json(session);
            const traces = (['Alma', 'Bruno'] as const).filter((who) => stored.includes(who));
            expect(traces.length, stored).to.be.at.most(1);
            for (const tab of tabs) expect(strange(tab.state), stored).to.equal(undefined);
          } finally {
            await own.close();
          }
        },
      ),
      { numRuns: 60, interruptAfterTimeLimit: 8_000 },
    );
  });
});

/** The person whose state it is. */
function ownerOf({ identity }: CustomerState): 'Alma' | 'Bruno' | undefined {
  const details: ContactIdentity['details'] = identity.kind === 'contact' ? identity.details : {};
  if (details.email?.startsWith('Alma')) return 'Alma';
  return details.email?.startsWith('Bruno') ? 'Bruno' : undefined;
}

/** What in a state does not belong to its person, or to anybody at all. */
function strange(state: CustomerState): string | undefined {
  const owner = ownerOf(state);
  const text = json(state);
  const others = (['Alma', 'Bruno'] as const).filter((name) => name !== owner);
  const found = others.find((name) => text.includes(name));
  return found && `${found} at ${owner ?? 'nobody'}: ${text}`;
}
