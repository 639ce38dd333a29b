import { expect, fixture, nextFrame, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../../src/elements/customer/message-list/define.js';
import type { PdMessageList } from '../../../src/elements/customer/message-list/message-list.js';
import type { Message } from '../../../src/model/message.js';
import { elementContract } from '../../support/element-contract.js';
import { emulateMedia } from '../../support/emulate-media.js';
import { until } from '../../support/until.js';

const minute = 60_000;
/** Half past two, a year ago: far from any midnight. */
const start = new Date(2024, 4, 6, 14, 30).getTime();

let count = 0;
const message = (rest: Partial<Message> = {}): Message => ({
  id: `m${++count}`,
  author: 'agent',
  authorName: 'Ivana',
  text: `Message ${count}`,
  sentAt: start + count * 10 * minute,
  ...rest,
});
const own = (rest: Partial<Message> = {}) =>
  message({ author: 'customer', authorName: undefined, status: 'sent', ...rest });
const many = (n: number, rest: Partial<Message> = {}) =>
  Array.from({ length: n }, () => message(rest));

const inside = (list: PdMessageList) => list.shadowRoot!;
const find = (list: PdMessageList, selector: string) =>
  inside(list).querySelector<HTMLElement>(selector);
const all = (list: PdMessageList, selector: string) => [
  ...inside(list).querySelectorAll<HTMLElement>(selector),
];
const part = (list: PdMessageList, name: string) => find(list, `[part~=${name}]`);
const scroller = (list: PdMessageList) => part(list, 'scroller')!;
const texts = (list: PdMessageList, selector: string) =>
  all(list, selector).map((e) => e.innerText.trim());
const announced = (list: PdMessageList) => texts(list, '[aria-live=polite] p');
const fromEnd = (list: PdMessageList) => {
  const { scrollHeight, scrollTop, clientHeight } = scroller(list);
  return Math.round(scrollHeight - scrollTop - clientHeight);
};

/** A list in a box of 400 px, scrolled and laid out. */
async function show(properties: Partial<PdMessageList>): Promise<PdMessageList> {
  const list = await fixture<PdMessageList>(
    html`<pd-message-list style="block-size: 400px"></pd-message-list>`,
  );
  Object.assign(list, properties);
  await list.updateComplete;
  await nextFrame();
  await nextFrame();
  return list;
}

async function set(list: PdMessageList, properties: Partial<PdMessageList>): Promise<void> {
  Object.assign(list, properties);
  await list.updateComplete;
}

/** As a reader does it: the list has noticed when this is done. */
async function scrollTo(list: PdMessageList, top: number): Promise<void> {
  if (scroller(list).scrollTop === top) return;
  const scrolled = oneEvent(scroller(list), 'scroll');
  scroller(list).scrollTop = top;
  await scrolled;
  await list.updateComplete;
}

/** Observers tell after a frame is laid out: what they had to say, they have said. */
const drawn = async () => {
  await nextFrame();
  await nextFrame();
};

describe('The message list', () => {
  elementContract('pd-message-list', () => {
    const at = { sentAt: start, text: 'Some words' };
    return html`<pd-message-list
      style="block-size: 400px"
      has-older
      unread-from="c"
      .typing=${'Ivana'}
      .messages=${[
        { ...message(at), id: 'a', text: 'Hello, see https://example.com' },
        { ...own(at), id: 'b', status: 'read' },
        { ...message(at), id: 'c' },
        { ...message(at), id: 'd', kind: 'event', text: 'Ivana has joined' },
        { ...message(at), id: 'e', kind: 'note' },
        { ...own(at), id: 'f', status: 'failed' },
        { ...own(at), id: 'g', status: 'sending' },
      ]}
    ></pd-message-list>`;
  });

  describe('shows', () => {
    it('the other side’s messages at the start and one’s own at the end', async () => {
      const list = await show({ messages: [message(), own()] });
      const [other, mine] = all(list, '[part~=bubble]').map((e) => e.getBoundingClientRect());
      const box = list.getBoundingClientRect();
      expect(other!.left - box.left).to.equal(16 + 36);
      expect(Math.round(box.right - mine!.right)).to.be.within(16, 32);
      await set(list, { own: 'agent' });
      expect(all(list, '.own')).to.have.length(1);
      expect(find(list, '.own .text')!.innerText).to.equal(list.messages[0]!.text);
    });

    it('messages in quick succession as a group: one name, one picture, one time', async () => {
      const list = await show({
        messages: [
          message({ sentAt: start }),
          message({ sentAt: start + minute }),
          message({ sentAt: start + 2 * minute }),
          message({ sentAt: start + 8 * minute }),
        ],
      });
      const shown = all(list, '[part=message]').map((row) => [
        Boolean(row.querySelector('[part=name]')),
        Boolean(row.querySelector('[part=avatar]')),
        Boolean(row.querySelector('time')),
      ]);
      expect(shown).to.deep.equal([
        [true, false, false],
        [false, false, false],
        [false, true, true],
        [true, true, true],
      ]);
      const [first, second] = all(list, '[part~=bubble]').map((e) => e.getBoundingClientRect());
      expect(second!.top - first!.bottom).to.equal(2);
    });

    it('different agents as different groups', async () => {
      const list = await show({
        messages: [message({ sentAt: start }), message({ sentAt: start, authorName: 'Tomo' })],
      });
      expect(texts(list, '[part=name]')).to.deep.equal(['Ivana', 'Tomo']);
    });

    it('a line with its name before each day', async () => {
      const now = new Date();
      const noon = new Date(now.getFullYear(), now.getMonth(), now.getDate(), 12).getTime();
      const list = await show({
        messages: [
          message({ sentAt: noon - 24 * 60 * minute }),
          message({ sentAt: noon }),
          message({ sentAt: noon + minute }),
        ],
      });
      expect(texts(list, '[part=day]')).to.deep.equal(['Yesterday', 'Today']);
      await set(list, { locale: 'hr' });
      expect(texts(list, '[part=day]')).to.deep.equal(['Jučer', 'Danas']);
    });

    it('what has become of one’s messages, with an icon and a word', async () => {
      const list = await show({
        messages: (['sending', 'sent', 'delivered', 'read', 'failed'] as const).map((status) =>
          own({ status }),
        ),
      });
      expect(texts(list, '.state')).to.deep.equal([
        'Sending',
        'Sent',
        'Delivered',
        'Read',
        'Not sent.',
      ]);
      expect(all(list, '.state svg')).to.have.length(5);
      await set(list, { offline: true });
      expect(texts(list, '.state')[0]).to.equal('Waiting for connection');
    });

    it('a way to send again what has failed', async () => {
      const failed = own({ status: 'failed' });
      const list = await show({ messages: [own(), failed] });
      part(list, 'retry')!.focus();
      const retrying = oneEvent(list, 'pd-message-retry');
      await sendKeys({ press: 'Enter' });
      expect((await retrying).detail).to.deep.equal({ id: failed.id });
      await set(list, { messages: [list.messages[0]!, { ...failed, status: 'sending' }] });
      expect(inside(list).activeElement, 'the focus is not lost with the button').to.equal(
        scroller(list),
      );
    });

    it('a way to take back what has failed', async () => {
      const failed = own({ status: 'failed' });
      const list = await show({ messages: [failed] });
      expect(part(list, 'remove')!.innerText).to.equal('Remove');
      part(list, 'remove')!.focus();
      const canceling = oneEvent(list, 'pd-message-cancel');
      await sendKeys({ press: 'Enter' });
      expect((await canceling).detail).to.deep.equal({ id: failed.id });
    });

    it('events and the system in the middle, notes with a lock', async () => {
      const list = await show({
        messages: [
          message({ kind: 'event', text: 'Ivana has joined' }),
          message({ author: 'system', text: 'We’ve got your message' }),
          message({ kind: 'note', text: 'Third one this week' }),
        ],
      });
      expect(texts(list, '[part=event]')).to.deep.equal([
        'Ivana has joined',
        'We’ve got your message',
      ]);
      expect(part(list, 'note')!.innerText).to.contain('Private note · Ivana');
      expect(part(list, 'note')!.querySelector('svg')).to.exist;
    });

    it('text as text, and only harmless links', async () => {
      const list = await show({
        messages: [
          message({
            text: '<img src=x onerror=alert(1)> javascript:alert(1) https://example.com/a.',
          }),
        ],
      });
      expect(find(list, '.text img')).not.to.exist;
      const links = all(list, '.text a') as HTMLAnchorElement[];
      expect(links.map((link) => [link.href, link.target, link.rel])).to.deep.equal([
        ['https://example.com/a', '_blank', 'noopener noreferrer nofollow'],
      ]);
      expect(find(list, '.text')!.textContent).to.equal(list.messages[0]!.text);
    });

    it('an endless word and mixed directions within its width', async () => {
      const list = await show({
        messages: [
          message({ text: 'x'.repeat(100_000), authorName: 'n'.repeat(500) }),
          message({ text: 'מרחבא\u202e abc \u2066 عربي\nsecond line' }),
          own({ text: 'y'.repeat(1_000) }),
        ],
      });
      expect(scroller(list).scrollWidth).to.equal(scroller(list).clientWidth);
      for (const bubble of all(list, '[part~=bubble]')) {
        expect(bubble.offsetWidth).to.be.most(280);
      }
    });

    it('an author’s long name in one line, the whole of it as its title', async () => {
      const authorName = 'Maximiliana Konstantinopolitana von Hohenzollern-Sigmaringen '.repeat(5);
      const list = await show({ messages: [message({ authorName })] });
      const name = find(list, '[part=name]')!;
      expect(name.clientHeight).to.equal(16);
      expect(name.title).to.equal(authorName);
      expect(name.textContent).to.equal(authorName);
    });

    it('lines and spaces as they were written', async () => {
      const list = await show({ messages: [message({ text: 'a\n  b' })] });
      expect(find(list, '.text')!.innerText).to.equal('a\n  b');
    });

    it('who is typing, without moving dots where motion is unwelcome', async () => {
      await emulateMedia({ 'prefers-reduced-motion': 'reduce' });
      const list = await show({ messages: [message()], typing: 'Tomo' });
      expect(find(list, '[part=typing] .sr-only')!.innerText).to.equal('Tomo is typing');
      expect(part(list, 'typing')!.getAnimations({ subtree: true })).to.have.length(0);
      await set(list, { typing: true });
      expect(find(list, '[part=typing] .sr-only')!.innerText).to.equal('Ivana is typing');
      await set(list, { typing: false });
      expect(part(list, 'typing')).not.to.exist;
    });

    it('the empty slot only while there is nothing', async () => {
      const list = await show({});
      expect(find(list, 'slot[name=empty]')).to.exist;
      await set(list, { messages: [message()] });
      expect(find(list, 'slot[name=empty]')).not.to.exist;
    });

    it('a few messages at the end of its box', async () => {
      const list = await show({ messages: [message()] });
      const { bottom } = part(list, 'message')!.getBoundingClientRect();
      expect(Math.round(list.getBoundingClientRect().bottom - bottom)).to.equal(16);
    });
  });

  describe('keeps the reader’s place:', () => {
    it('it opens at the newest', async () => {
      const list = await show({ messages: many(30) });
      expect(fromEnd(list)).to.equal(0);
    });

    it('it opens at the first unread message, and tells how many lie below', async () => {
      const messages = many(30);
      const list = await show({ messages, unreadFrom: messages[10]!.id });
      const line = part(list, 'unread')!.getBoundingClientRect();
      expect(Math.round(line.top - scroller(list).getBoundingClientRect().top)).to.equal(16);
      const below = Number.parseInt(part(list, 'pill')!.innerText);
      expect(below).to.be.within(12, 18);
      part(list, 'pill')!.click();
      await list.updateComplete;
      expect(fromEnd(list)).to.equal(0);
      expect(part(list, 'pill')).not.to.exist;
      expect(part(list, 'unread'), 'the line stays').to.exist;
    });

    it('it follows new messages at the end', async () => {
      const list = await show({ messages: many(30) });
      await set(list, { messages: [...list.messages, message()] });
      expect(fromEnd(list)).to.equal(0);
      await set(list, { typing: true });
      expect(fromEnd(list)).to.equal(0);
    });

    it('it stays elsewhere, and counts what is new', async () => {
      const list = await show({ messages: many(30) });
      await scrollTo(list, 300);
      await set(list, { messages: [...list.messages, message()] });
      expect(scroller(list).scrollTop).to.equal(300);
      expect(part(list, 'pill')!.innerText.trim()).to.equal('1 new message');
      await set(list, { messages: [...list.messages, message(), message()] });
      expect(part(list, 'pill')!.innerText.trim()).to.equal('3 new messages');
      await scrollTo(list, scroller(list).scrollHeight);
      expect(part(list, 'pill')).not.to.exist;
    });

    it('it goes to the end for what the reader sends', async () => {
      const list = await show({ messages: many(30) });
      await scrollTo(list, 300);
      await set(list, { messages: [...list.messages, own({ status: 'sending' })] });
      expect(fromEnd(list)).to.equal(0);
    });

    it('it stays when older messages come above', async () => {
      const list = await show({ messages: many(30), hasOlder: true });
      await scrollTo(list, 100);
      const row = all(list, '[part=message]')[2]!;
      const before = row.getBoundingClientRect().top;
      const sentAt = start - 60 * minute;
      await set(list, { messages: [...many(20, { sentAt }), ...list.messages] });
      expect(Math.abs(row.getBoundingClientRect().top - before)).to.be.below(1.5);
      expect(scroller(list).scrollTop).to.be.above(500);
    });

    it('it stays at the end when its box changes, as with a keyboard coming up', async () => {
      const list = await show({ messages: many(30) });
      list.style.blockSize = '200px';
      await until(() => scroller(list).clientHeight < 250 && fromEnd(list) === 0);
      list.style.blockSize = '400px';
      await until(() => scroller(list).clientHeight > 350 && fromEnd(list) === 0);
    });

    it('it stays within the messages when its box changes', async () => {
      const list = await show({ messages: many(30, { text: 'word '.repeat(40) }) });
      await scrollTo(list, 600);
      const top = scroller(list).getBoundingClientRect().top;
      const row = all(list, '.row').find((e) => e.getBoundingClientRect().bottom > top)!;
      const before = row.getBoundingClientRect().top;
      list.style.inlineSize = '250px';
      await until(() => Math.abs(row.getBoundingClientRect().top - before) < 1.5, 'it moved');
      expect(scroller(list).scrollTop).to.be.above(700);
    });

    it('it opens at the newest even if it was hidden when they came', async () => {
      const list = await show({ hidden: true, messages: many(30) });
      list.hidden = false;
      await until(() => scroller(list).scrollTop > 0 && fromEnd(list) === 0);
    });

    it('another conversation opens at its own end', async () => {
      const list = await show({ messages: many(30) });
      await scrollTo(list, 100);
      await set(list, { messages: many(20) });
      expect(fromEnd(list)).to.equal(0);
      expect(part(list, 'pill')).not.to.exist;
    });
  });

  describe('asks for older messages', () => {
    const listening = async (properties: Partial<PdMessageList>) => {
      const list = await show({});
      let asked = 0;
      list.addEventListener('pd-older-request', () => asked++);
      await set(list, properties);
      return { list, asked: () => asked };
    };

    it('near the beginning, once until they are there', async () => {
      const { list, asked } = await listening({ messages: many(30), hasOlder: true });
      expect(asked()).to.equal(0);
      await scrollTo(list, 150);
      await scrollTo(list, 100);
      expect(asked()).to.equal(1);
      await set(list, { messages: [...many(30, { sentAt: start - minute }), ...list.messages] });
      expect(asked()).to.equal(1);
      await scrollTo(list, 100);
      expect(asked()).to.equal(2);
    });

    it('at once if there is room', async () => {
      const { asked } = await listening({ messages: many(2), hasOlder: true });
      expect(asked()).to.equal(1);
    });

    it('at the press of a button, again if nothing came', async () => {
      const { list, asked } = await listening({ messages: many(2), hasOlder: true });
      part(list, 'older')!.click();
      expect(asked()).to.equal(2);
      await set(list, { hasOlder: false });
      expect(part(list, 'older')).not.to.exist;
    });
  });

  describe('says what has been read', () => {
    const listening = async (properties: Partial<PdMessageList>) => {
      const list = await show({});
      const read: string[] = [];
      list.addEventListener('pd-read-change', ({ detail }) => read.push(detail.upTo));
      await set(list, properties);
      return { list, read };
    };

    it('up to the newest that was seen, never back', async () => {
      const messages = [...many(30), own()];
      const { list, read } = await listening({ messages, unreadFrom: messages[5]!.id });
      await until(() => read.length === 1);
      const first = messages.findIndex(({ id }) => id === read[0]);
      expect(first).to.be.within(6, 14);
      await scrollTo(list, 0);
      expect(read).to.have.length(1);
      await scrollTo(list, scroller(list).scrollHeight);
      expect(read.at(-1)).to.equal(messages[29]!.id);
      await set(list, { messages: [...list.messages, own()] });
      expect(read).to.have.length(2);
    });

    it('not while nobody can see it', async () => {
      const { list, read } = await listening({ hidden: true, messages: many(3) });
      await drawn();
      expect(read).to.deep.equal([]);
      list.hidden = false;
      await until(() => read.length === 1);
      expect(read).to.deep.equal([list.messages[2]!.id]);
    });

    it('not in a tab in the background', async () => {
      let visibility = 'hidden';
      Object.defineProperty(document, 'visibilityState', {
        configurable: true,
        get: () => visibility,
      });
      try {
        const { list, read } = await listening({ messages: many(3) });
        await drawn();
        expect(read).to.deep.equal([]);
        visibility = 'visible';
        document.dispatchEvent(new Event('visibilitychange'));
        expect(read).to.deep.equal([list.messages[2]!.id]);
      } finally {
        delete (document as { visibilityState?: string }).visibilityState;
      }
    });
  });

  describe('to a screen reader', () => {
    it('is a log with a name that the keyboard can scroll', async () => {
      const list = await show({ messages: many(30) });
      expect(scroller(list).role).to.equal('log');
      expect(scroller(list).ariaLabel).to.equal('Messages');
      list.focus();
      const scrolled = oneEvent(scroller(list), 'scroll');
      await sendKeys({ press: 'PageUp' });
      await scrolled;
      expect(fromEnd(list)).to.be.above(0);
    });

    it('says a new message of the other side once, and no history', async () => {
      const list = await show({ messages: many(3) });
      expect(announced(list)).to.deep.equal([]);
      const fresh = message({ text: 'Hello' });
      await set(list, { messages: [...list.messages, fresh] });
      expect(announced(list)).to.deep.equal(['Ivana: Hello']);
      const [said] = all(list, '[aria-live=polite] p');
      await set(list, {
        messages: [...many(3, { sentAt: start }), ...list.messages.map((m) => ({ ...m }))],
      });
      await set(list, { messages: [...list.messages, own()] });
      expect(all(list, '[aria-live=polite] p'), 'not said again').to.deep.equal([said]);
    });

    it('says the first message of a conversation that was empty', async () => {
      const list = await show({ messages: [] });
      await set(list, { messages: [message({ text: 'Can I help?', sentAt: Date.now() + 1 })] });
      expect(announced(list)).to.deep.equal(['Ivana: Can I help?']);
    });

    it('says a message that arrives late, between others', async () => {
      const [first, last] = [message(), own({ status: 'sending' })];
      const list = await show({ messages: [first!, last!] });
      await set(list, { messages: [first!, message({ text: 'Late' }), last!] });
      expect(announced(list)).to.deep.equal(['Ivana: Late']);
    });

    it('says that one’s own message was not sent', async () => {
      const sending = own({ status: 'sending', text: 'Hello' });
      const list = await show({ messages: [message(), sending] });
      await set(list, { messages: [list.messages[0]!, { ...sending, status: 'failed' }] });
      expect(announced(list)).to.deep.equal(['Not sent. Hello']);
    });

    it('announces nothing from the list itself', async () => {
      const list = await show({ messages: many(3) });
      expect(scroller(list).ariaLive).to.equal('off');
    });
  });

  it('leaves out what is no message, and tells the developer', async () => {
    const warnings: unknown[] = [];
    const { warn } = console;
    console.warn = (text) => warnings.push(text);
    try {
      const good = message();
      const bad = [
        null,
        {},
        { ...message(), sentAt: 'today' },
        { ...good },
        { ...message(), sentAt: NaN },
      ];
      const list = await show({ messages: [good, ...(bad as Message[])] });
      expect(all(list, '[part=message]')).to.have.length(1);
      expect(warnings).to.have.length(bad.length);
      await set(list, { messages: undefined as unknown as Message[] });
      expect(all(list, '[part=message]')).to.have.length(0);
    } finally {
      console.warn = warn;
    }
  });

  it('draws, while it is empty, what nobody sees', async () => {
    const list = await fixture<PdMessageList>(html`<pd-message-list></pd-message-list>`);
    const drawn: Node[] = [];
    const observer = new MutationObserver((changes) =>
      drawn.push(...changes.flatMap(({ addedNodes }) => [...addedNodes])),
    );
    observer.observe(inside(list), { childList: true, subtree: true });
    await until(() => drawn.some((node) => node instanceof Element && node.querySelector('.row')));
    observer.disconnect();
    expect(all(list, '.row')).to.have.length(0);
    expect(announced(list)).to.deep.equal([]);
  });

  it('keeps the same elements for the same messages', async () => {
    const list = await show({ messages: many(5) });
    const before = all(list, '[part=message]');
    await set(list, {
      messages: [message({ sentAt: start - minute }), ...list.messages.map((m) => ({ ...m }))],
    });
    expect(all(list, '[part=message]').slice(1)).to.deep.equal(before);
  });

  it('has edges in forced colours', async () => {
    await emulateMedia({ 'forced-colors': 'active' });
    const list = await show({ messages: [message(), own()] });
    for (const bubble of all(list, '[part~=bubble]')) {
      expect(getComputedStyle(bubble).borderStyle).to.equal('solid');
    }
  });
});
