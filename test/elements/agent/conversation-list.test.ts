import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/agent/conversation-list/define.js';
import type { PdConversationList } from '../../../src/elements/agent/conversation-list/conversation-list.js';
import { elementContract } from '../../support/element-contract.js';
import { contact, conversation } from '../../support/desk-samples.js';
import { until } from '../../support/until.js';

const ana = contact();
const jonas = contact({
  id: 'p2',
  details: { firstName: 'Jonas', lastName: 'Berg' },
  provenance: { firstName: 'claimed', lastName: 'claimed' },
});
const contacts = new Map([
  [ana.id, ana],
  [jonas.id, jonas],
]);

// It is one moment all the time, however long the tests take.
const { now } = Date;
const moment = now();
const itIs = (at: number) => void (Date.now = () => at);
beforeEach(() => itIs(moment));
afterEach(() => void (Date.now = now));

const three = [
  conversation({
    id: 'a',
    contactId: 'p1',
    lastMessage: { text: 'I’ll send a new one', author: 'agent', sentAt: moment },
  }),
  conversation({ id: 'b', unread: 2 }),
  conversation({ id: 'c', contactId: 'p2' }),
];

elementContract(
  'pd-conversation-list',
  () =>
    html`<pd-conversation-list
      .conversations=${three}
      .contacts=${contacts}
      selected="a"
      has-more
    ></pd-conversation-list>`,
);

describe('<pd-conversation-list>', () => {
  let list: PdConversationList;

  const rows = () => [...list.shadowRoot!.querySelectorAll<HTMLElement>('.row')];
  const words = (row: Element) => row.textContent!.replace(/\s+/g, ' ').trim();
  const focused = () => (list.shadowRoot!.activeElement as HTMLElement | null)?.dataset['id'];
  const show = async (conversations = three) => {
    list.conversations = conversations;
    await list.updateComplete;
  };

  beforeEach(async () => {
    list = await fixture(
      html`<pd-conversation-list .conversations=${three} .contacts=${contacts}></pd-conversation-list>`,
    );
  });

  it('says of each conversation who, what, when, and how much is unread', () => {
    const [first, second, third] = rows().map(words);
    expect(first).to.contain('Ana Anić');
    expect(first).to.contain('Verified');
    expect(first).to.contain('You: I’ll send a new one');
    expect(second).to.contain('Visitor 4f7a');
    expect(second).to.contain('Yes please, two of them');
    expect(second).to.contain('2 unread messages');
    expect(second).not.to.match(/Claimed|Verified|You:/);
    expect(third).to.contain('Jonas Berg Claimed');
    expect(rows()[0]!.querySelector('time')!.textContent).to.equal('now');
    expect(rows()[1]!.querySelector('time')!.textContent).to.contain('2023');
  });

  it('tells claimed from verified by shape', () => {
    const shape = (row: HTMLElement) => row.querySelector('.mark svg')!.innerHTML;
    expect(shape(rows()[0]!)).not.to.equal(shape(rows()[2]!));
  });

  it('marks the one that is looked at', async () => {
    list.selected = 'b';
    await list.updateComplete;
    expect(rows().map((row) => row.getAttribute('aria-current'))).to.deep.equal([
      null,
      'true',
      null,
    ]);
  });

  it('tells which one is chosen', async () => {
    setTimeout(() => rows()[1]!.click());
    const { detail } = await oneEvent(list, 'pd-conversation-select');
    expect(detail).to.deep.equal({ id: 'b' });
  });

  it('says nothing when a program chooses', async () => {
    list.addEventListener('pd-conversation-select', () => expect.fail('nobody chose'));
    list.selected = 'c';
    await list.updateComplete;
  });

  it('is one stop for Tab; arrows, Home and End move, Enter chooses', async () => {
    list.selected = 'b';
    await list.updateComplete;
    await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal('b');
    await sendKeys({ press: 'ArrowDown' });
    expect(focused()).to.equal('c');
    await sendKeys({ press: 'ArrowDown' });
    expect(focused()).to.equal('c');
    await sendKeys({ press: 'Home' });
    expect(focused()).to.equal('a');
    await sendKeys({ press: 'ArrowUp' });
    expect(focused()).to.equal('a');
    await sendKeys({ press: 'End' });
    const chosen = oneEvent(list, 'pd-conversation-select');
    await sendKeys({ press: 'Enter' });
    expect((await chosen).detail.id).to.equal('c');
    expect(rows().filter((row) => row.tabIndex === 0)).to.have.length(1);
  });

  it('keeps the focus, and the row itself, when the order changes', async () => {
    const row = rows()[2]!;
    row.focus();
    await show([three[2]!, three[0]!, three[1]!]);
    expect(focused()).to.equal('c');
    expect(rows()[0]).to.equal(row);
    await show([three[0]!, three[2]!, three[1]!]);
    expect(focused()).to.equal('c');
  });

  it('gives the focus to the next one when its conversation goes', async () => {
    rows()[1]!.focus();
    await show([three[0]!, three[2]!]);
    expect(focused()).to.equal('c');
    await show([three[0]!]);
    expect(focused()).to.equal('a');
  });

  it('does not take the focus when conversations come and go', async () => {
    await show([three[1]!, three[0]!]);
    expect(focused()).to.equal(undefined);
  });

  it('turns a visitor into a contact in the same row', async () => {
    const row = rows()[1]!;
    await show([three[0]!, { ...three[1]!, contactId: 'p2' }, three[2]!]);
    expect(rows()[1]).to.equal(row);
    expect(words(row)).to.contain('Jonas Berg');
  });

  it('says that nobody is waiting, in the words of whoever uses it if there are any', async () => {
    await show([]);
    expect(list.shadowRoot!.textContent).to.contain('Nobody is waiting');
    list.loading = true;
    await list.updateComplete;
    expect(list.shadowRoot!.textContent).not.to.contain('Nobody is waiting');
  });

  it('asks for more at the end', async () => {
    list.hasMore = true;
    await list.updateComplete;
    setTimeout(() => list.shadowRoot!.querySelector<HTMLElement>('.more button')!.click());
    await oneEvent(list, 'pd-more-request');
  });

  it('shows text as text', async () => {
    const lastMessage = {
      text: '<img src=x onerror=alert(1)>',
      author: 'customer' as const,
      sentAt: 1,
    };
    await show([conversation({ lastMessage })]);
    expect(list.shadowRoot!.querySelector('img')).to.equal(null);
    expect(words(rows()[0]!)).to.contain('<img');
  });

  it('says for how long somebody waits, and who takes care of it', async () => {
    list.waiting = new Map([['b', moment - 12 * 60_000]]);
    await show([three[0]!, { ...three[1]!, assignee: { id: 'tomo', name: 'Tomo Radić' } }]);
    expect(words(rows()[1]!)).to.contain('Waiting for 12 min').and.to.contain('With Tomo Radić');
    expect(words(rows()[0]!)).not.to.match(/Waiting|With/);
  });

  it('says how old things are as time goes by', async () => {
    const time = () => rows()[0]!.querySelector('time')!.textContent;
    expect(time()).to.equal('now');
    itIs(moment + 5 * 60_000);
    list.requestUpdate();
    await list.updateComplete;
    expect(time()).to.equal('5 min');
  });

  describe('with 5,000', () => {
    const many = Array.from({ length: 5_000 }, (_, index) =>
      conversation({ id: `m${index}`, visitor: `${index}` }),
    );
    beforeEach(async () => {
      list.style.blockSize = '500px';
      await show(many);
      await nextFrame();
    });

    it('has only the rows near what is seen in the DOM', () => {
      expect(rows().length).to.be.within(6, 60);
      expect(rows()[0]!.closest('li')!.getAttribute('aria-setsize')).to.equal('5000');
    });

    it('goes to the last one by key, and back', async () => {
      list.focusRow();
      await until(() => focused() === 'm0', 'the first has the focus');
      await sendKeys({ press: 'End' });
      await until(() => focused() === 'm4999', 'the last has it');
      await sendKeys({ press: 'Home' });
      await until(() => focused() === 'm0', 'the first has it');
    });

    it('keeps the focus on its conversation when another one comes in front', async () => {
      list.focusRow('m3');
      await until(() => focused() === 'm3', 'it has the focus');
      await show([conversation({ id: 'new' }), ...many]);
      expect(focused()).to.equal('m3');
    });

    it('goes far down at once, before a frame has been drawn', async () => {
      list = await fixture(
        html`<pd-conversation-list
          style="block-size: 500px"
          .conversations=${many}
        ></pd-conversation-list>`,
      );
      list.focusRow('m4000');
      await until(() => focused() === 'm4000', 'it has the focus');
    });

    it('shrinks to what a filter leaves', async () => {
      list.focusRow('m4000');
      await until(() => focused() === 'm4000', 'it is far down');
      await show(many.slice(0, 3));
      await until(() => rows().length === 3, 'three are left, and shown');
    });
  });
});
