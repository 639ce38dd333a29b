import { expect, fixture, nextFrame, oneEvent } from '@open-wc/testing';
import { resetMouse, sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../../src/elements/customer/message-list/define.js';
import type { PdMessageList } from '../../../src/elements/customer/message-list/message-list.js';
import type { Message } from '../../../src/model/message.js';
import { deepElements } from '../../support/deep-dom.js';
import { wheel } from '../../support/wheel.js';
import { until } from '../../support/until.js';

const minute = 60_000;
const start = new Date(2024, 4, 6, 14, 30).getTime();

/** As people write: some words or many, one after the other or with pauses, both sides. */
function message(n: number, rest: Partial<Message> = {}): Message {
  const customer = n % 7 < 3;
  return {
    id: `m${n}`,
    author: customer ? 'customer' : 'agent',
    ...(customer ? { status: 'read' } : { authorName: 'Ivana' }),
    text: `Message ${n}. ${'And some more words. '.repeat(Math.abs(n * 7919) % 13)}`,
    sentAt: start + n * 3 * minute,
    ...rest,
  };
}
const conversation = (count: number, from = 0) =>
  Array.from({ length: count }, (_, n) => message(from + n));

const all = (list: PdMessageList, selector: string) => [
  ...list.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const find = (list: PdMessageList, selector: string) => all(list, selector)[0];
const scroller = (list: PdMessageList) => find(list, '[part=scroller]')!;
const box = (list: PdMessageList) => scroller(list).getBoundingClientRect();
const numberOf = (row: Element) => Number(/Message (\d+)/.exec(row.textContent)![1]);
const row = (list: PdMessageList, n: number) =>
  all(list, '[part=message]').find((one) => numberOf(one) === n);
/** The messages that can be seen, by number. */
const seen = (list: PdMessageList) =>
  all(list, '[part=message]')
    .filter((one) => {
      const { top, bottom } = one.getBoundingClientRect();
      return bottom > box(list).top && top < box(list).bottom;
    })
    .map(numberOf);
const place = (list: PdMessageList, n: number) =>
  row(list, n)!.getBoundingClientRect().top - box(list).top;
const fromEnd = (list: PdMessageList) => {
  const { scrollHeight, scrollTop, clientHeight } = scroller(list);
  return Math.round(scrollHeight - scrollTop - clientHeight);
};

async function show(messages: readonly Message[], properties: Partial<PdMessageList> = {}) {
  const list = await fixture<PdMessageList>(
    html`<pd-message-list style="block-size: 600px; inline-size: 380px"></pd-message-list>`,
  );
  await set(list, { messages, ...properties });
  return list;
}

async function set(list: PdMessageList, properties: Partial<PdMessageList>): Promise<void> {
  Object.assign(list, properties);
  await calm(list);
}

/** Nothing moves any more. */
async function calm(list: PdMessageList): Promise<void> {
  for (let before = NaN, still = 0; still < 4; still++) {
    await list.updateComplete;
    await nextFrame();
    if (scroller(list).scrollTop !== before) still = 0;
    before = scroller(list).scrollTop;
  }
}

/** Turns the wheel, and waits until it has had its effect. */
async function turn(list: PdMessageList, deltaY: number): Promise<void> {
  const scrolled = oneEvent(scroller(list), 'scroll');
  await wheel(scroller(list), deltaY);
  await scrolled;
  await calm(list);
}

/** As the thumb of the scrollbar does it. */
async function drag(list: PdMessageList, to: number): Promise<void> {
  const { scrollHeight, clientHeight } = scroller(list);
  const scrolled = oneEvent(scroller(list), 'scroll');
  scroller(list).scrollTop = (scrollHeight - clientHeight) * to;
  await scrolled;
  await calm(list);
}

/** The rows stand one below the other without a hole, and fill the box. */
function expectFilled(list: PdMessageList): void {
  const numbers = seen(list);
  expect(numbers.length, 'something is seen').to.be.above(0);
  numbers.forEach((n, i) => expect(n).to.equal(numbers[0]! + i));
  const rows = find(list, '.rows')!.getBoundingClientRect();
  expect(rows.top, 'no hole above').to.be.most(box(list).top + 60);
  expect(rows.bottom, 'no hole below').to.be.least(box(list).bottom - 20);
}

describe('A long conversation in the message list', () => {
  afterEach(() => resetMouse());

  for (const count of [10_000, 100_000]) {
    describe(`of ${count.toLocaleString('en')} messages`, () => {
      const messages = conversation(count);

      it('opens at its newest, with less than 600 elements', async () => {
        const list = await show(messages);
        expect(fromEnd(list)).to.equal(0);
        expect(seen(list).at(-1)).to.equal(count - 1);
        expectFilled(list);
        expect(deepElements(list.shadowRoot!).length).to.be.below(600);
      });

      it('is read with the wheel, back and forth, row after row', async () => {
        const list = await show(messages);
        for (let n = 0; n < 12; n++) {
          const [first] = seen(list);
          const before = place(list, first!);
          await turn(list, -300);
          expect(place(list, first!) - before, 'as far as the wheel').to.be.closeTo(300, 1.5);
          expectFilled(list);
        }
        expect(seen(list)[0]).to.be.within(count - 120, count - 20);
        for (let n = 0; n < 6; n++) await turn(list, 300);
        expectFilled(list);
        expect(deepElements(list.shadowRoot!).length).to.be.below(600);
      });

      it('shows what is at any place of the scrollbar', async () => {
        const list = await show(messages);
        for (const part of [0.5, 0.1, 0.9, 0.501]) {
          await drag(list, part);
          expect(seen(list)[0]! / count, `at ${part}`).to.be.closeTo(part, 0.02);
          expectFilled(list);
        }
        await drag(list, 0);
        expect(seen(list)[0]).to.equal(0);
        await drag(list, 1);
        expect(seen(list).at(-1)).to.equal(count - 1);
        expect(fromEnd(list)).to.equal(0);
      });

      it('goes to both ends with the keyboard', async () => {
        const list = await show(messages);
        list.focus();
        await sendKeys({ press: 'Home' });
        await until(() => seen(list)[0] === 0, 'at the first');
        await calm(list);
        expectFilled(list);
        expect(scroller(list).scrollTop).to.equal(0);
        await sendKeys({ press: 'End' });
        await until(() => seen(list).at(-1) === count - 1, 'at the last');
        await calm(list);
        expect(fromEnd(list)).to.equal(0);
      });

      it('opens at the first unread message in the middle of it', async () => {
        const list = await show(messages, { unreadFrom: `m${count / 2}` });
        expect(find(list, '[part=unread]')!.getBoundingClientRect().top - box(list).top).to.equal(
          16,
        );
        expect(seen(list)).to.include(count / 2);
        expectFilled(list);
        find(list, '[part=pill]')!.click();
        await calm(list);
        expect(fromEnd(list)).to.be.closeTo(0, 1);
        expect(seen(list).at(-1)).to.equal(count - 1);
      });
    });
  }

  it('that has grown message by message follows its reader to the end, and stays small', async () => {
    const list = await show([]);
    for (let n = 10; n <= 200; n += 10) {
      list.messages = conversation(n);
      await list.updateComplete;
    }
    await calm(list);
    expect(fromEnd(list)).to.equal(0);
    expect(seen(list).at(-1)).to.equal(199);
    expect(deepElements(list.shadowRoot!).length).to.be.below(600);
  });

  describe('keeps the reader’s place', () => {
    it('when older ones are loaded above, page after page', async () => {
      let first = 5_000;
      const list = await show(conversation(100, first), { hasOlder: true });
      for (let page = 0; page < 3; page++) {
        const asked = oneEvent(list, 'pd-older-request');
        while (scroller(list).scrollTop >= 200) await turn(list, -1_500);
        await asked;
        const reading = seen(list)[0]!;
        const before = place(list, reading);
        first -= 50;
        await set(list, { messages: [...conversation(50, first), ...list.messages] });
        expect(place(list, reading)).to.be.closeTo(before, 1.5);
        expectFilled(list);
      }
      await turn(list, -400);
      expectFilled(list);
    });

    it('when new ones come below, and tells of them', async () => {
      const list = await show(conversation(2_000));
      await turn(list, -3_000);
      const [reading] = seen(list);
      const before = place(list, reading!);
      const more = Array.from({ length: 40 }, (_, n) => message(2_000 + n, { author: 'agent' }));
      await set(list, { messages: [...list.messages, ...more] });
      expect(place(list, reading!)).to.be.closeTo(before, 1.5);
      expect(find(list, '[part=pill]')!.innerText).to.contain('40 new messages');
    });

    it('when its box changes, as with a keyboard or a turned phone', async () => {
      const list = await show(conversation(2_000));
      await drag(list, 0.5);
      const [reading] = seen(list);
      const before = place(list, reading!);
      for (const [size, value] of [
        ['blockSize', '250px'],
        ['inlineSize', '260px'],
        ['inlineSize', '700px'],
        ['blockSize', '700px'],
      ] as const) {
        list.style[size] = value;
        await nextFrame();
        await calm(list);
        expect(place(list, reading!), value).to.be.closeTo(before, 1.5);
        expectFilled(list);
      }
    });

    it('when a picture above it has loaded', async () => {
      const list = await show(conversation(2_000));
      await drag(list, 0.5);
      const [reading] = seen(list);
      const before = place(list, reading!);
      const image = new Image();
      image.src = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="200" height="150"/>')}`;
      await image.decode();
      row(list, reading! - 2)!
        .querySelector('.text')!
        .append(image);
      await nextFrame();
      await calm(list);
      expect(image.height).to.equal(150);
      expect(place(list, reading!)).to.be.closeTo(before, 1.5);
    });

    it('when a message in the middle of it turns out to be late, or changes', async () => {
      const messages = conversation(2_000);
      const list = await show(messages);
      await drag(list, 0.5);
      const [reading] = seen(list);
      const before = place(list, reading!);
      const late = message(0, { id: 'late', author: 'agent', sentAt: messages[300]!.sentAt + 1 });
      await set(list, { messages: [...messages.slice(0, 301), late, ...messages.slice(301)] });
      expect(place(list, reading!)).to.be.closeTo(before, 1.5);
      await set(list, { messages: list.messages.map((one) => ({ ...one, status: 'read' })) });
      expect(place(list, reading!)).to.be.closeTo(before, 1.5);
      expectFilled(list);
    });
  });

  describe('does not take away', () => {
    it('what has the focus', async () => {
      const messages = conversation(2_000);
      messages[1_996] = message(1_996, { text: 'Message 1996 https://example.com' });
      const list = await show(messages);
      const link = row(list, 1_996)!.querySelector('a')!;
      link.focus();
      for (let n = 0; n < 6; n++) await turn(list, -1_000);
      await drag(list, 0.2);
      expect(list.shadowRoot!.activeElement).to.equal(link);
      expectFilled(list);
      await drag(list, 1);
      expect(list.shadowRoot!.activeElement).to.equal(link);
      expect(row(list, 1_996)!.className, 'back in its place').not.to.match(/before|after/);
      expectFilled(list);
    });

    it('what is selected: it can be copied, across messages', async () => {
      const list = await show(conversation(2_000));
      const [from, to] = [row(list, 1_996)!, row(list, 1_998)!].map((one) =>
        [...one.querySelector('.text')!.childNodes].find((node) => node instanceof Text)!,
      );
      getSelection()!.setBaseAndExtent(from!, 0, to!, 12);
      for (let n = 0; n < 6; n++) await turn(list, -1_000);
      expect(seen(list).at(-1)).to.be.below(1_996);
      const text = getSelection()!.toString();
      for (const n of [1_996, 1_997, 1_998]) expect(text).to.contain(`Message ${n}`);
      getSelection()!.removeAllRanges();
    });
  });

  it('announces a new message once, whatever is scrolled, and no history', async () => {
    const list = await show(conversation(2_000));
    const announced = () => all(list, '[aria-live=polite] p').map((p) => p.innerText);
    await set(list, { messages: [...list.messages, message(2_001, { text: 'Hello' })] });
    await drag(list, 0.3);
    await drag(list, 1);
    await set(list, { messages: [...conversation(50, -50), ...list.messages] });
    expect(announced()).to.deep.equal(['Ivana: Hello']);
  });

  it('has a way further up for who reads without scrolling', async () => {
    const list = await show(conversation(2_000));
    const older = find(list, '[part=older]')!;
    expect(older.innerText).to.equal('Load earlier messages');
    const first = numberOf(all(list, '[part=message]')[0]!);
    older.click();
    await calm(list);
    older.click();
    await calm(list);
    expect(numberOf(all(list, '[part=message]')[0]!)).to.be.below(first);
    expect(seen(list)[0]).to.be.above(1_900);
    expectFilled(list);
  });
});
