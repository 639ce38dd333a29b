import { expect, fixture, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../../src/elements/customer/message-list/define.js';
import type { PdMessageList } from '../../../src/elements/customer/message-list/message-list.js';
import '../../../src/elements/customer/message-search/define.js';
import type { PdMessageSearch } from '../../../src/elements/customer/message-search/message-search.js';
import type { SearchChangeDetail } from '../../../src/elements/customer/message-search/message-search.events.js';
import type { Message } from '../../../src/model/message.js';
import { elementContract } from '../../support/element-contract.js';

const messages = (count: number, from = 0): Message[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `m${from + i}`,
    author: 'agent',
    text: (from + i) % 10 ? `Words ${from + i}` : `The Carafe ${from + i}`,
    sentAt: 1_700_000_000_000 + (from + i) * 60_000,
  }));

const count = (search: PdMessageSearch) =>
  search.shadowRoot!.querySelector<HTMLElement>('[part=count]')!.innerText;

async function show(properties: Partial<PdMessageSearch>) {
  const search = await fixture<PdMessageSearch>(html`<pd-message-search></pd-message-search>`);
  const found: SearchChangeDetail[] = [];
  search.addEventListener('pd-search-change', ({ detail }) => found.push(detail));
  Object.assign(search, properties);
  await search.updateComplete;
  search.focus();
  return { search, last: () => found.at(-1) };
}

async function type(search: PdMessageSearch, text: string): Promise<void> {
  await sendKeys({ type: text });
  await search.updateComplete;
}

describe('The search in a conversation', () => {
  elementContract(
    'pd-message-search',
    () => html`<pd-message-search .messages=${messages(10)} has-older></pd-message-search>`,
  );

  it('finds words however they are written, the newest first', async () => {
    const { search, last } = await show({ messages: messages(100) });
    await type(search, 'cARAFE');
    expect(count(search)).to.equal('1 of 10');
    expect(last()).to.deep.equal({ query: 'cARAFE', id: 'm90' });
  });

  it('goes to older and newer ones with Enter, and round at the ends', async () => {
    const { search, last } = await show({ messages: messages(30) });
    await type(search, 'carafe');
    const seen = [];
    for (const back of [false, false, false, true]) {
      if (back) await sendKeys({ down: 'Shift' });
      await sendKeys({ press: 'Enter' });
      if (back) await sendKeys({ up: 'Shift' });
      await search.updateComplete;
      seen.push(last()!.id, count(search));
    }
    expect(seen).to.deep.equal([
      ...['m10', '2 of 3'],
      ...['m0', '3 of 3'],
      ...['m20', '1 of 3'],
      ...['m0', '3 of 3'],
    ]);
  });

  it('asks for older messages until there are none, and stays where the person is', async () => {
    const { search, last } = await show({ messages: messages(20, 80), hasOlder: true });
    let asked = 0;
    search.addEventListener('pd-older-request', () => {
      asked++;
      const from = 80 - 20 * asked;
      search.messages = [...messages(20, from), ...search.messages];
      search.hasOlder = from > 0;
    });
    await type(search, 'carafe');
    while (search.isUpdatePending) await search.updateComplete;
    expect(asked).to.equal(4);
    expect(count(search)).to.equal('1 of 10');
    expect(last()!.id).to.equal('m90');
  });

  it('asks for nothing as long as nothing is looked for', async () => {
    const { search } = await show({ messages: messages(20), hasOlder: true });
    let asked = false;
    search.addEventListener('pd-older-request', () => (asked = true));
    await type(search, ' ');
    expect(asked).to.equal(false);
    expect(count(search)).to.equal('');
  });

  it('says that nothing is found, or not yet', async () => {
    const { search } = await show({ messages: messages(20), hasOlder: true });
    await type(search, 'nowhere');
    expect(count(search)).to.equal('Searching…');
    search.hasOlder = false;
    await search.updateComplete;
    expect(count(search)).to.equal('Nothing found');
  });

  it('closes with Escape, which goes no further', async () => {
    const { search } = await show({ messages: messages(5) });
    const closed = oneEvent(search, 'pd-search-close');
    const pressed = oneEvent(search, 'keydown');
    await sendKeys({ press: 'Escape' });
    await closed;
    expect((await pressed).defaultPrevented).to.equal(true);
  });

  it('brings a far message into the list’s view, and marks the words there', async () => {
    const list = await fixture<PdMessageList>(
      html`<pd-message-list style="block-size: 400px" .messages=${messages(5_000)}></pd-message-list>`,
    );
    expect(list.scrollToMessage('m120')).to.equal(true);
    list.marked = 'carafe 120';
    await list.updateComplete;
    const row = [...list.shadowRoot!.querySelectorAll('[part=message]')].find((one) =>
      one.textContent.includes('The Carafe 120'),
    )!;
    const [box, seen] = [list, row].map((one) => one.getBoundingClientRect());
    expect(seen!.top).to.be.within(box!.top, box!.bottom - 40);
    while (!CSS.highlights.get('pd-found')?.size) await new Promise(requestAnimationFrame);
    expect([...CSS.highlights.get('pd-found')!].map(String)).to.deep.equal(['Carafe 120']);
    expect(list.scrollToMessage('nobody')).to.equal(false);
    list.marked = '';
    await list.updateComplete;
    while (CSS.highlights.get('pd-found')?.size) await new Promise(requestAnimationFrame);
  });
});
