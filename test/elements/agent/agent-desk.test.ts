import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  ConnectionError,
  type ConnectionErrorCode,
  type ConnectionStatus,
  type CustomerConnection,
} from '../../../src/connections/connection.js';
import { MemoryTeam } from '../../../src/connections/memory/memory-team.js';
import '../../../src/elements/agent/agent-desk/define.js';
import type { PdAgentDesk } from '../../../src/elements/agent/agent-desk/agent-desk.js';
import type { Identity } from '../../../src/model/identity.js';
import { deepElements } from '../../support/deep-dom.js';
import { elementContract } from '../../support/element-contract.js';
import { until } from '../../support/until.js';

const tomo = { id: 'tomo', name: 'Tomo Radić' };
const ana: Identity = {
  kind: 'contact',
  via: 'form',
  details: { email: 'ana@example.com', firstName: 'Ana', lastName: 'Anić' },
};

elementContract(
  'pd-agent-desk',
  () =>
    html`<pd-agent-desk .agent=${tomo} .connection=${new MemoryTeam().agent()}></pd-agent-desk>`,
);

describe('<pd-agent-desk>', () => {
  let team: MemoryTeam;
  let desk: PdAgentDesk;
  let messages = 0;

  const all = (selector: string) =>
    deepElements(desk).filter((element): element is HTMLElement => element.matches(selector));
  const one = (selector: string) => all(selector)[0];
  const there = (selector: string) => until(() => one(selector), `${selector} appears`);
  const shown = (selector: string) => (one(selector)?.getClientRects().length ?? 0) > 0;
  const says = (selector: string, text: string) =>
    until(
      () => all(selector).some((e) => e.textContent!.replace(/\s+/g, ' ').includes(text)),
      `${selector} says “${text}”`,
    );
  const rows = () => all('.row[data-id]');
  const rowWith = (text: string) => rows().find((row) => row.textContent!.includes(text))!;

  const write = (connection: CustomerConnection, text: string) =>
    connection.send({ id: `d${++messages}`, text, sentAt: Date.now() });
  const visitor = async (suffix: string, ...texts: string[]) => {
    const connection = team.customer();
    await connection.start({
      identity: { kind: 'visitor' },
      authType: 'optional',
      visitor: suffix,
    });
    for (const text of texts) await write(connection, text);
    return connection;
  };
  const open = async (width = 1400) => {
    desk = await fixture(
      html`<pd-agent-desk .agent=${tomo} .connection=${team.agent()}></pd-agent-desk>`,
    );
    desk.style.inlineSize = `${width}px`;
    desk.style.blockSize = '600px';
    await there('[role="tab"]');
  };
  const choose = async (text: string) => {
    await until(() => rowWith(text), `the row of ${text} appears`);
    rowWith(text).click();
    await there('pd-message-composer');
  };

  const pressMenu = async (item: string) => {
    const menu = one('.me pd-chat-menu')!;
    menu.shadowRoot!.querySelector('button')!.click();
    await until(() => menu.shadowRoot!.querySelector('[role=menuitem]'), 'the menu opens');
    const items = [...menu.shadowRoot!.querySelectorAll<HTMLElement>('[role=menuitem]')];
    items.find((one) => one.textContent!.includes(item))!.click();
  };

  beforeEach(() => {
    team = new MemoryTeam();
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith('pd-chat-desk:')) localStorage.removeItem(key);
    }
  });

  it('shows a visitor’s words and sends the answer', async () => {
    const customer = await visitor('4f7a', 'Can you ship my order?');
    await open();
    await choose('Visitor');
    await says('pd-message-list .bubble, .bubble', 'Can you ship my order?');
    await until(() => !one('.row[data-id] .badge'), 'it is no longer unread');

    one('pd-message-composer')!.focus();
    await sendKeys({ type: 'Yes, today.' });
    await sendKeys({ press: 'Enter' });
    await says('.own .bubble', 'Yes, today.');
    await says('.last', 'You: Yes, today.');
    const page = await customer.history({ limit: 10 });
    expect(page.items.map(({ text }) => text)).to.deep.equal([
      'Can you ship my order?',
      'Yes, today.',
    ]);
    customer.signal({ type: 'read', upTo: page.items[1]!.id });
    await says('.own .state', 'Read');
  });

  it('names a visitor in place after the login', async () => {
    const customer = await visitor('4f7a', 'Hello');
    await open();
    await choose('Visitor');
    const row = rowWith('Visitor');
    await customer.identify(ana);
    await until(() => row.textContent!.includes('Ana Anić'), 'the row has the name');
    await says('h2', 'Ana Anić');
    await says('.event', 'The visitor logged in as Ana Anić');
    await says('button.value', 'ana@example.com');
    expect(rows()).to.deep.equal([row]);
  });

  it('keeps drafts apart', async () => {
    await visitor('aaaa', 'Hello');
    await visitor('bbbb', 'Hello');
    await open();
    const field = () => one('textarea') as HTMLTextAreaElement;
    await choose('aaaa');
    one('pd-message-composer')!.focus();
    await sendKeys({ type: 'For A' });
    rowWith('bbbb').click();
    await until(() => field().value === '', 'the other has none');
    rowWith('aaaa').click();
    await until(() => field().value === 'For A', 'the draft is back');
  });

  it('ends a conversation, which is then among the ended', async () => {
    await visitor('4f7a', 'Hello');
    await open();
    await choose('Visitor');
    one('.end')!.click();
    await says('.ended', 'This chat has ended');
    await says('.empty', 'Nobody is waiting');
    one('#tab-all')!.focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(one('#tab-ended')!.getAttribute('aria-selected')).to.equal('true');
    await until(() => rowWith('4f7a'), 'it is listed');
    expect(one('#tab-ended .count')!.textContent).to.equal('1');
  });

  it('saves a changed contact, and keeps what was typed when somebody else was faster', async () => {
    const customer = await visitor('4f7a', 'Hello');
    await customer.identify(ana);
    await open();
    await choose('Ana');
    await there('button.value');
    const colleague = team.agent();
    await colleague.signIn({ id: 'ivana', name: 'Ivana' });
    const theirs = (await colleague.contacts('', { limit: 1 })).items[0]!;

    one('[id="field-lastName"]')!.click();
    await there('input[id="field-lastName"]');
    await sendKeys({ type: 'Kos' });
    await colleague.saveContact({ ...theirs, details: { ...theirs.details, lastName: 'Horvat' } });
    await says('h2', 'Ana Horvat');
    await sendKeys({ press: 'Enter' });
    await says('.error', 'Horvat');
    expect((one('input[id="field-lastName"]') as HTMLInputElement).value).to.equal('Kos');
    one('input[id="field-lastName"]')!.focus();
    await sendKeys({ press: 'Enter' });
    await says('h2', 'Ana Kos');
    await colleague.close();
  });

  it('is accessible with a conversation on the screen', async () => {
    const customer = await visitor('4f7a', 'Hello');
    await customer.identify(ana);
    await open();
    await choose('Ana');
    await there('button.value');
    await expect(desk).to.be.accessible();
  });

  describe('with little room', () => {
    it('makes the contact a drawer, closed with Esc', async () => {
      await visitor('4f7a', 'Hello');
      await open(1000);
      await choose('Visitor');
      expect(shown('.contact')).to.equal(false);
      one('.toggle')!.click();
      await until(() => shown('.contact'), 'the drawer opens');
      await until(() => one('.drawer-bar button')!.matches(':focus'), 'it has the focus');
      await sendKeys({ press: 'Escape' });
      await until(() => !shown('.contact'), 'the drawer closes');
      expect(one('.toggle')!.matches(':focus')).to.equal(true);
      await expect(desk).to.be.accessible();
    });

    it('shows one column, with a way back', async () => {
      await visitor('aaaa', 'Hello');
      await visitor('bbbb', 'Hello');
      await open(360);
      expect(shown('.thread')).to.equal(false);
      await choose('aaaa');
      expect(shown('.list')).to.equal(false);
      await until(() => one('textarea')!.matches(':focus'), 'the focus has come along');
      await expect(desk).to.be.accessible();
      await sendKeys({ press: 'Escape' });
      await until(() => shown('.list'), 'the list is back');
      await until(() => rowWith('aaaa').matches(':focus'), 'the focus is on its row');
      await choose('aaaa');
      one('.back')!.click();
      await until(() => shown('.list'), 'the button leads there, too');
      await until(() => rowWith('aaaa').matches(':focus'), 'the focus is back on the row');
    });

    it('has neither drawer nor way back where there is room', async () => {
      await visitor('4f7a', 'Hello');
      await open();
      await choose('Visitor');
      expect(shown('.contact')).to.equal(true);
      expect(shown('.toggle') || shown('.back') || shown('.drawer-bar')).to.equal(false);
    });
  });

  describe('signing in', () => {
    const anonymous = async () => {
      desk = await fixture(html`<pd-agent-desk .connection=${team.agent()}></pd-agent-desk>`);
    };

    it('asks for a name, remembers it, and signs out', async () => {
      await anonymous();
      await there('#name');
      one('#name')!.focus();
      await sendKeys({ type: 'Ivana Kos' });
      const login = oneEvent(desk, 'pd-agent-login');
      await sendKeys({ press: 'Enter' });
      const { agent } = (await login).detail;
      expect(agent.name).to.equal('Ivana Kos');
      await says('.me', 'Ivana Kos');
      await until(() => one('#tab-all')!.matches(':focus'), 'the focus is in the inbox');

      await anonymous();
      await says('.me', 'Ivana Kos');
      const logout = oneEvent(desk, 'pd-agent-logout');
      await pressMenu('Sign out');
      expect((await logout).detail.agent).to.deep.equal(agent);
      await says('.agent', 'Ivana Kos');
      expect(rows()).to.deep.equal([]);

      await anonymous();
      await there('.agent');
      const again = oneEvent(desk, 'pd-agent-login');
      one('.agent')!.click();
      expect((await again).detail.agent).to.deep.equal(agent);
    });

    /** The line lets in at the second time only. */
    const openWithOldSignIn = async (
      code: ConnectionErrorCode,
      status: ConnectionStatus = 'online',
    ) => {
      const line = team.agent();
      const { conversations, signIn } = line;
      let signIns = 0;
      Object.assign(line, {
        signIn: (...who: Parameters<typeof signIn>) => (signIns++, signIn.apply(line, who)),
        conversations: (...asked: Parameters<typeof conversations>) =>
          signIns < 2
            ? Promise.reject(new ConnectionError(code))
            : conversations.apply(line, asked),
      });
      Object.defineProperty(line, 'status', { get: () => (signIns < 2 ? status : 'online') });
      desk = await fixture(
        html`<pd-agent-desk .agent=${tomo} .connection=${line}></pd-agent-desk>`,
      );
    };

    it('offers to sign in again, and nothing else, where the sign-in has run out', async () => {
      await visitor('4f7a', 'Hello');
      await openWithOldSignIn('expired-token');
      await says('.notice', 'Your sign-in has run out.');
      const offered = all('.notice .link').map(({ textContent }) => textContent!.trim());
      expect(offered).to.deep.equal(['Sign in again']);
      await says('.empty strong', 'No conversations to show');
      one('.notice .link')!.click();
      await until(() => rowWith('4f7a'), 'the inbox is there');
      expect(one('.notice') === undefined).to.equal(true);
      await says('.me', 'Tomo Radić');
    });

    it('says once that nobody is let in any more, and lets in again', async () => {
      await visitor('4f7a', 'Hello');
      await openWithOldSignIn('unauthorized', 'refused');
      await says('.note', 'The server does not let you in any more.');
      expect(all('.notice').length).to.equal(0);
      one('.note .link')!.click();
      await until(() => rowWith('4f7a'), 'the inbox is there');
      expect(all('.note').length).to.equal(0);
    });

    it('works where the browser stores nothing', async () => {
      const { getItem, setItem } = Storage.prototype;
      Storage.prototype.getItem = Storage.prototype.setItem = () => {
        throw new DOMException('', 'SecurityError');
      };
      try {
        await anonymous();
        await there('#name');
        one('#name')!.focus();
        await sendKeys({ type: 'Ivana' });
        await sendKeys({ press: 'Enter' });
        await says('.me', 'Ivana');
      } finally {
        Object.assign(Storage.prototype, { getItem, setItem });
      }
    });

    it('takes the agent whom the page names, and stores nothing of that', async () => {
      await open();
      await says('.me', 'Tomo Radić');
      expect(localStorage.getItem('pd-chat-desk:default')).to.equal(null);
      desk.agent = { id: 'ivana', name: 'Ivana Kos' };
      await says('.me', 'Ivana Kos');
      desk.agent = undefined;
      await there('#name');
    });

    it('warns of an agent without a name, and asks', async () => {
      const { warn } = console;
      const warnings: unknown[] = [];
      console.warn = (text) => warnings.push(text);
      desk = await fixture(
        html`<pd-agent-desk
          .agent=${{ id: 'x' } as never}
          .connection=${team.agent()}
        ></pd-agent-desk>`,
      );
      console.warn = warn;
      await there('#name');
      expect(warnings[0]).to.contain('agent');
    });
  });

  it('moves to another connection', async () => {
    await visitor('4f7a', 'Hello');
    await open();
    await choose('Visitor');
    desk.connection = new MemoryTeam().agent();
    await says('.empty', 'Nobody is waiting');
    expect(rows()).to.deep.equal([]);
  });

  it('goes on where it was after being moved within the page', async () => {
    await visitor('4f7a', 'Hello');
    await open();
    await choose('Visitor');
    one('pd-message-composer')!.focus();
    await sendKeys({ type: 'Half' });
    const box = document.createElement('div');
    desk.parentElement!.append(box);
    box.append(desk);
    await desk.updateComplete;
    expect((one('textarea') as HTMLTextAreaElement).value).to.equal('Half');
  });
});
