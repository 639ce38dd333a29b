import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { AgentConnection, CustomerConnection } from '../../../src/connections/connection.js';
import { MemoryTeam } from '../../../src/connections/memory/memory-team.js';
import '../../../src/elements/agent/agent-desk/define.js';
import type { PdAgentDesk } from '../../../src/elements/agent/agent-desk/agent-desk.js';
import type { Identity } from '../../../src/model/identity.js';
import type { Message } from '../../../src/model/message.js';
import { deepElements } from '../../support/deep-dom.js';
import { until } from '../../support/until.js';

const tomo = { id: 'tomo', name: 'Tomo Radić' };
const ivana = { id: 'ivana', name: 'Ivana Kos' };
const ana: Identity = {
  kind: 'contact',
  via: 'form',
  details: { email: 'ana@example.com', firstName: 'Ana', lastName: 'Anić' },
};

describe('<pd-agent-desk>, at work', () => {
  let team: MemoryTeam;
  let desk: PdAgentDesk;
  let colleague: AgentConnection;
  let messages = 0;

  const all = (selector: string) =>
    deepElements(desk).filter((element): element is HTMLElement => element.matches(selector));
  const one = (selector: string) => all(selector)[0];
  const there = (selector: string) => until(() => one(selector), `${selector} appears`);
  const gone = (selector: string) => until(() => !one(selector), `${selector} goes`);
  const says = (selector: string, text: string) =>
    until(
      () => all(selector).some((e) => e.textContent!.replace(/\s+/g, ' ').includes(text)),
      `${selector} says “${text}”`,
    );
  const button = (name: string) =>
    all('button').find((e) => (e.getAttribute('aria-label') ?? e.textContent!).trim() === name)!;
  const focused = () => {
    let at = document.activeElement as HTMLElement;
    while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement as HTMLElement;
    return at;
  };
  const row = (text: string) =>
    all('.row[data-id]').find((element) => element.textContent!.includes(text));
  const write = (connection: CustomerConnection, text: string) =>
    connection.send({ id: `w${++messages}`, text, sentAt: Date.now() });
  const customer = async (visitor: string, text: string, identity?: Identity) => {
    const connection = team.customer();
    await connection.start({
      identity: identity ?? { kind: 'visitor' },
      authType: identity ? 'form' : 'optional',
      visitor,
    });
    await write(connection, text);
    return connection;
  };
  const choose = async (text: string) => {
    await until(() => row(text), `the row of ${text} appears`);
    row(text)!.click();
    await there('pd-reply-box');
  };
  const shortcut = async (key: string) => {
    if (focused().matches('textarea')) await sendKeys({ press: 'Escape' });
    if (!desk.contains(document.activeElement)) one('[role=tab][tabindex="0"]')!.focus();
    await sendKeys({ press: key });
  };
  const fromMenu = async (menu: string, item: string) => {
    const button = () => one(menu)!.shadowRoot!.querySelector('button')!;
    button().click();
    await until(() => one('[role=menuitem]'), 'the menu opens');
    all('[role=menuitem]')
      .find((e) => e.textContent!.includes(item))!
      .click();
  };

  beforeEach(async () => {
    team = new MemoryTeam();
    colleague = team.agent();
    await colleague.signIn(ivana);
    await customer('aaaa', 'Where is my parcel?');
    const now = Date.now();
    await until(() => Date.now() > now + 2, 'the next is later');
    await customer('bbbb', 'The carafe has a chip', ana);
    desk = await fixture(
      html`<pd-agent-desk .agent=${tomo} .connection=${team.agent()}></pd-agent-desk>`,
    );
    desk.style.inlineSize = '1400px';
    desk.style.blockSize = '600px';
    await until(() => row('Ana Anić'), 'the inbox is there');
  });
  afterEach(async () => {
    await colleague.close();
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith('pd-chat-desk')) localStorage.removeItem(key);
    }
  });

  it('filters by whose it is, with the arrows, and says how many', async () => {
    const { id } = (await colleague.conversations({}, { limit: 9 })).items[0]!;
    await colleague.assign(id, tomo);
    await says('#tab-mine .count', '1');
    one('#tab-all')!.focus();
    await sendKeys({ press: 'ArrowLeft' });
    await until(() => one('#tab-mine')!.ariaSelected === 'true', 'Mine is chosen');
    expect(all('.row[data-id]')).to.have.length(1);
    await sendKeys({ press: 'ArrowLeft' });
    await until(() => one('#tab-unassigned')!.ariaSelected === 'true', 'Unassigned is chosen');
    await sendKeys({ press: 'ArrowLeft' });
    await until(() => one('#tab-ended')!.ariaSelected === 'true', 'it goes round');
  });

  it('searches as one types, and Esc gives all back', async () => {
    await shortcut('/');
    expect(focused().id).to.equal('search');
    await sendKeys({ type: 'carafe' });
    await until(() => all('.row[data-id]').length === 1, 'one is left');
    await sendKeys({ press: 'Escape' });
    await until(() => all('.row[data-id]').length === 2, 'all are back');
  });

  it('assigns by key and by menu, says so, and takes it back', async () => {
    await choose('Ana Anić');
    await shortcut('m');
    await says('.event', 'Tomo Radić took over the chat');
    await says('.undo', 'Assigned to you');
    await says('.row[data-id]', 'With Tomo Radić');
    await shortcut('z');
    await says('.event', 'Tomo Radić gave the chat back');
    await gone('.undo');
    await shortcut('a');
    await there('[role=menuitemradio]');
    await sendKeys({ press: 'i' });
    await sendKeys({ press: 'Enter' });
    await says('.event', 'Tomo Radić gave the chat to Ivana Kos');
    await expect(desk).to.be.accessible();
  });

  it('writes a note by key, which the customer does not get', async () => {
    const bruno = await customer('cccc', 'Hi, this is Bruno');
    await choose('Bruno');
    await shortcut('n');
    await sendKeys({ type: 'Careful' });
    await sendKeys({ press: 'Enter' });
    await says('.note', 'Careful');
    await says('.note', 'Private note · Tomo Radić');
    expect((await bruno.history({ limit: 9 })).items).to.have.length(1);
  });

  it('has an editor for canned replies, with a way back', async () => {
    await colleague.saveCannedReplies({
      items: [{ id: '1', shortcut: 'hi', text: 'Hello {name|there}' }],
      revision: 0,
    });
    await choose('Ana Anić');
    await shortcut('r');
    await sendKeys({ type: '/hi' });
    await there('[role=option]');
    await sendKeys({ press: 'Enter' });
    await until(() => (one('textarea') as HTMLTextAreaElement).value === 'Hello Ana Anić');
    button('Canned replies').click();
    await there('[part=replies]');
    button('Edit canned replies').click();
    await there('dialog[open]');
    button('Remove /hi').click();
    await says('dialog .undo', 'Removed /hi');
    await expect(desk).to.be.accessible();
    button('Undo').click();
    await says('pd-canned-replies .reply, .reply', '/hi');
    await sendKeys({ press: 'Escape' });
    await gone('dialog');
  });

  it('does nothing by key while somebody types', async () => {
    await choose('Ana Anić');
    await shortcut('r');
    await sendKeys({ type: 'mjk?' });
    expect((one('textarea') as HTMLTextAreaElement).value).to.equal('mjk?');
    expect(one('dialog') ?? one('.undo')).to.equal(undefined);
  });

  it('takes what is typed right after a row is chosen as the reply', async () => {
    await until(() => row('Ana Anić'), 'her row is there');
    row('Ana Anić')!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => focused().matches('textarea'), 'the field has the focus');
    await sendKeys({ type: 'much better' });
    expect((one('textarea') as HTMLTextAreaElement).value).to.equal('much better');
    expect(one('.undo')).to.equal(undefined);
    row('aaaa')!.click();
    await until(
      () => (focused() as HTMLTextAreaElement).value === '',
      'the field of the other has it',
    );
    await sendKeys({ type: 'right away' });
    await until(() => row('aaaa')!.matches('[aria-current]'), 'it is chosen');
    expect((focused() as HTMLTextAreaElement).value).to.equal('right away');
  });

  it('stays in the list with the arrow keys, and comes back to it with Esc', async () => {
    row('Ana Anić')!.focus();
    await sendKeys({ press: 'ArrowDown' });
    await until(() => focused() === row('aaaa'), 'the next row has the focus');
    expect(one('pd-reply-box')).to.equal(undefined);
    await sendKeys({ press: 'Enter' });
    await until(() => focused().matches('textarea'), 'the field has the focus');
    await sendKeys({ type: 'A draft' });
    await sendKeys({ press: 'Escape' });
    await until(() => focused() === row('aaaa'), 'the row has it');
    await sendKeys({ press: 'm' });
    await says('.undo', 'Assigned to you');
    expect((one('textarea') as HTMLTextAreaElement).value).to.equal('A draft');
  });

  it('does nothing by single keys once they are turned off, and remembers that', async () => {
    await shortcut('?');
    await there('dialog[open]');
    one('dialog [role=switch]')!.focus();
    await sendKeys({ press: 'Space' });
    await there('.rests');
    await expect(desk).to.be.accessible();
    await sendKeys({ press: 'Escape' });
    await gone('dialog');
    for (const key of ['j', '?', '1', '/']) await shortcut(key);
    expect(one('dialog') ?? one('pd-reply-box')).to.equal(undefined);
    expect(focused().id).not.to.equal('search');
    const again = document.createElement('pd-agent-desk');
    again.agent = tomo;
    again.connection = team.agent();
    desk.replaceWith(again);
    desk = again;
    await until(() => row('Ana Anić'), 'the other desk is there');
    await shortcut('j');
    expect(one('pd-reply-box')).to.equal(undefined);
    await fromMenu('.me pd-chat-menu', 'Keyboard shortcuts');
    await there('dialog .rests');
    one('dialog [role=switch]')!.focus();
    await sendKeys({ press: 'Space' });
    await gone('.rests');
    await sendKeys({ press: 'Escape' });
    await gone('dialog');
    await shortcut('j');
    await there('pd-reply-box');
  });

  it('goes through the conversations by key, and has a help sheet', async () => {
    await shortcut('j');
    await says('h2', 'Ana Anić');
    await shortcut('j');
    await says('h2', 'Visitor');
    await shortcut('k');
    await says('h2', 'Ana Anić');
    await shortcut('?');
    await there('dialog[open]');
    await says('dialog dl', 'Next and previous conversation');
    await expect(desk).to.be.accessible();
    await sendKeys({ press: 'Escape' });
    await gone('dialog');
    await shortcut('E');
    await says('.ended', 'This chat has ended');
  });

  it('writes down who a visitor is, who stays a visitor in all rights', async () => {
    await choose('aaaa');
    button('Add details').click();
    await there('input[id="field-firstName"]');
    await sendKeys({ type: 'Zora' });
    await sendKeys({ press: 'Enter' });
    await says('.row[data-id]', 'Zora');
    await says('pd-contact-card h2, .person h2', 'Zora');
    const { items } = await colleague.conversations({}, { limit: 9 });
    expect(items.map(({ contactId }) => contactId === undefined)).to.include(true);
  });

  it('shows that person’s other conversations, and opens one', async () => {
    const earlier = await customer('dddd', 'Earlier words', ana);
    await earlier.end();
    await choose('The carafe');
    await says('.conversation', 'Earlier words');
    one('.conversation')!.click();
    await says('.bubble', 'Earlier words');
    await says('.conversation', 'The carafe has a chip');
  });

  it('blocks, and says so in the place of the field, until unblocked', async () => {
    await choose('Ana Anić');
    await fromMenu('pd-conversation-view pd-chat-menu, .bar pd-chat-menu', 'Block');
    await says('.ended', 'This person is blocked');
    expect(one('pd-reply-box')).to.equal(undefined);
    button('Unblock').click();
    await there('pd-reply-box');
  });

  describe('a transcript that is wanted', () => {
    let bruno: Awaited<ReturnType<typeof customer>>;

    beforeEach(async () => {
      bruno = await customer('cccc', 'Bruno here', {
        kind: 'contact',
        via: 'form',
        details: { email: 'bruno@example.com', firstName: 'Bruno' },
      });
      await bruno.requestTranscript('bruno@example.com');
      await choose('Bruno');
      await shortcut('n');
      await sendKeys({ type: 'Not for Bruno' });
      await sendKeys({ press: 'Enter' });
      await says('.todo', 'bruno@example.com');
    });

    it('is handed to the site, without notes; mailed there, it is marked as sent', async () => {
      desk.addEventListener('pd-transcript-send', (event) => event.preventDefault());
      setTimeout(() => button('Get transcript').click());
      const { detail } = await oneEvent(desk, 'pd-transcript-send');
      expect(detail.to).to.equal('bruno@example.com');
      expect(detail.text).to.contain('Bruno here').and.not.to.contain('Not for Bruno');
      expect(detail.messages.map((message: Message) => message.text)).to.deep.equal(['Bruno here']);
      await gone('.todo');
      await says('.event', 'The transcript was sent');
    });

    it('names the files that were sent', async () => {
      const plan = new File(['12345'], 'plan.pdf', { type: 'application/pdf' });
      const { signal } = new AbortController();
      const attachment = await bruno.upload!(plan, { id: 'plan', signal, onProgress: () => {} });
      await bruno.send({
        id: 'with-plan',
        text: '',
        sentAt: Date.now(),
        attachments: [attachment],
      });
      await says('bdi, span, a, button', 'plan.pdf');
      desk.addEventListener('pd-transcript-send', (event) => event.preventDefault());
      setTimeout(() => button('Get transcript').click());
      const { detail } = await oneEvent(desk, 'pd-transcript-send');
      expect(detail.text).to.contain('[plan.pdf, 1 kB]');
    });

    it('is a file for the agent otherwise, who says when it is sent', async () => {
      const names: string[] = [];
      const { click } = HTMLAnchorElement.prototype;
      HTMLAnchorElement.prototype.click = function () {
        names.push(this.download);
      };
      button('Get transcript').click();
      await until(() => names.length === 1, 'there is a file');
      HTMLAnchorElement.prototype.click = click;
      expect(names[0]).to.match(/^chat-\d{4}-\d\d-\d\d\.txt$/);
      await there('.todo');
      button('Mark as sent').click();
      await gone('.todo');
    });
  });

  describe('contacts', () => {
    beforeEach(async () => {
      all('.to')[1]!.click();
      await there('pd-contact-list');
      await until(() => row('ana@example.com'), 'the contacts are there');
    });

    it('are edited beside the list', async () => {
      row('ana@example.com')!.click();
      await there('[id="field-lastName"]');
      one('[id="field-lastName"]')!.click();
      await there('input[id="field-lastName"]');
      await sendKeys({ type: 'Kos' });
      await sendKeys({ press: 'Enter' });
      await until(() => row('Ana Kos'), 'the row has the new name');
      await expect(desk).to.be.accessible();
    });

    it('get a new one', async () => {
      button('New contact').click();
      await there('input[id="field-firstName"]');
      await sendKeys({ type: 'Zora' });
      await sendKeys({ press: 'Enter' });
      await until(() => row('Zora'), 'she is listed');
    });

    it('lose one for good, after a question that Cancel answers with no', async () => {
      row('ana@example.com')!.click();
      await there('[id="field-lastName"]');
      await fromMenu('.person pd-chat-menu', 'Delete for good');
      await says('[role=alertdialog]', 'Nobody can bring them back');
      await until(() => focused().id === 'erase-no', 'the focus is on the harmless answer');
      await sendKeys({ press: 'Enter' });
      await gone('[role=alertdialog]');
      await fromMenu('.person pd-chat-menu', 'Delete for good');
      await there('#erase-yes');
      one('#erase-yes')!.click();
      await until(() => !row('ana@example.com'), 'she is gone');
      await gone('pd-contact-card');
    });
  });

  describe('calls an agent who looks elsewhere', () => {
    it('with the number of what is unread before the page’s title, as long as there is some', async () => {
      document.title = 'Back office';
      desk.requestUpdate();
      await until(() => document.title === '(2) Back office', 'both are counted');
      await choose('Ana Anić');
      await until(() => document.title === '(1) Back office', 'one is read');
      desk.remove();
      await until(() => document.title === 'Back office', 'the title is the page’s own');
    });

    it('with a sound that can be turned off, which this browser remembers', async () => {
      await fromMenu('.me pd-chat-menu', 'Turn sound off');
      expect(localStorage.getItem('pd-chat-desk-preferences:default')).to.contain('"muted":true');
      await fromMenu('.me pd-chat-menu', 'Turn sound on');
      expect(localStorage.getItem('pd-chat-desk-preferences:default')).to.contain('"muted":false');
    });

    it('with a sound for each message, unless it is turned off', async () => {
      const own = window.AudioContext;
      let tones = 0;
      window.AudioContext = class extends own {
        constructor() {
          super();
          tones++;
        }
      };
      try {
        await sendKeys({ press: 'Tab' }); // browsers sound for those alone who have touched the page
        const bruno = await customer('cccc', 'One');
        await until(() => tones === 1, 'it sounds');
        await fromMenu('.me pd-chat-menu', 'Turn sound off');
        await write(bruno, 'Two');
        await until(() => row('Two'), 'it is there');
        expect(tones).to.equal(1);
      } finally {
        window.AudioContext = own;
      }
    });

    it('with the browser’s notifications, once they were wanted, and only while out of sight', async () => {
      const shown: string[] = [];
      class FakeNotification {
        static permission = 'default';
        static requestPermission = async () => (FakeNotification.permission = 'granted');
        onclick: (() => void) | null = null;
        constructor(title: string, { body }: NotificationOptions) {
          shown.push(`${title}: ${body}`);
        }
        close() {}
      }
      const real = window.Notification;
      Object.assign(window, { Notification: FakeNotification });
      const sight = (value: string) =>
        Object.defineProperty(document, 'visibilityState', { value, configurable: true });
      try {
        const bruno = await customer('cccc', 'One');
        await until(() => row('One'), 'it is there');
        expect(FakeNotification.permission, 'nobody was asked').to.equal('default');
        await fromMenu('.me pd-chat-menu', 'Notify me');
        await until(() => FakeNotification.permission === 'granted', 'the agent agrees');
        await write(bruno, 'Two');
        await until(() => row('Two'), 'it is there');
        sight('hidden');
        await write(bruno, 'Three');
        await until(() => shown.length > 0, 'it is shown');
        expect(shown).to.deep.equal(['Visitor: Three']);
      } finally {
        delete (document as { visibilityState?: unknown }).visibilityState;
        Object.assign(window, { Notification: real });
      }
    });
  });

  it('says so when the browser refuses notifications', async () => {
    const { requestPermission } = Notification;
    Notification.requestPermission = async () => 'denied';
    try {
      await fromMenu('.me pd-chat-menu', 'Notify me');
      await says('.notice', 'The browser does not allow notifications here');
    } finally {
      Notification.requestPermission = requestPermission;
    }
    await expect(desk).to.be.accessible();
    all('.notice button').at(-1)!.click();
    await gone('.notice');
    one('.me pd-chat-menu')!.shadowRoot!.querySelector('button')!.click();
    await says('[role=menuitem]', 'Notify me of new messages');
  });

  describe('on a phone', () => {
    it('goes list, conversation, person, and the same way back with Esc', async () => {
      desk.style.inlineSize = '360px';
      const shown = (selector: string) => (one(selector)?.getClientRects().length ?? 0) > 0;
      expect(shown('.rail')).to.equal(true);
      await choose('Ana Anić');
      expect([shown('.list'), shown('.thread'), shown('.rail')]).to.deep.equal([
        false,
        true,
        false,
      ]);
      one('.toggle')!.click();
      await until(() => shown('.contact'), 'the person is there');
      await expect(desk).to.be.accessible();
      await sendKeys({ press: 'Escape' });
      await until(() => !shown('.contact'), 'back at the conversation');
      await sendKeys({ press: 'Escape' });
      await until(() => shown('.list'), 'back at the list');
      await until(() => focused().matches('.row'), 'the focus is on its row');
    });
  });
});
