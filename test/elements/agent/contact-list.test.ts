import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/agent/contact-list/define.js';
import type { PdContactList } from '../../../src/elements/agent/contact-list/contact-list.js';
import { contact } from '../../support/desk-samples.js';
import { elementContract } from '../../support/element-contract.js';
import { until } from '../../support/until.js';

const three = [
  contact({ id: 'a' }),
  contact({ id: 'b', details: { email: 'bruno@example.com' }, provenance: { email: 'claimed' } }),
  contact({ id: 'c', details: { firstName: 'Cvita' }, provenance: {}, blocked: true }),
];
const many = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    contact({ id: `m${index}`, details: { firstName: `Person ${index}` }, provenance: {} }),
  );

elementContract(
  'pd-contact-list',
  () => html`<pd-contact-list .contacts=${three} selected="a"></pd-contact-list>`,
);

describe('<pd-contact-list>', () => {
  let list: PdContactList;
  const within = <E extends HTMLElement>(selector: string) =>
    list.shadowRoot!.querySelector<E>(selector)!;
  const rows = () => [...list.shadowRoot!.querySelectorAll<HTMLElement>('.row')];
  const words = (row: Element) => row.textContent!.replace(/\s+/g, ' ').trim();
  const focused = () => (list.shadowRoot!.activeElement as HTMLElement | null)?.dataset['id'];
  const top = () => rows()[0]!.dataset['id'];

  beforeEach(async () => {
    list = await fixture(html`<pd-contact-list .contacts=${three}></pd-contact-list>`);
    list.style.blockSize = '400px';
    await list.updateComplete;
  });

  it('says of each who it is, how well known, and who is blocked', () => {
    expect(words(rows()[0]!)).to.contain('Ana Anić').and.to.contain('Verified');
    expect(words(rows()[0]!)).to.contain('ana@example.com');
    expect(words(rows()[1]!)).to.match(/bruno@example\.com Claimed/);
    expect(words(rows()[2]!)).to.contain('Cvita').and.to.contain('Blocked');
  });

  it('tells what is wanted: a search, an order, a new contact, one of them', async () => {
    within('#search').focus();
    const searched = oneEvent(list, 'pd-contact-search');
    await sendKeys({ type: 'a' });
    expect((await searched).detail.query).to.equal('a');

    const select = within<HTMLSelectElement>('select');
    select.value = 'recent';
    setTimeout(() => select.dispatchEvent(new Event('change')));
    expect((await oneEvent(list, 'pd-contact-order')).detail.order).to.equal('recent');

    setTimeout(() => within('[part=create]').click());
    await oneEvent(list, 'pd-contact-create');

    setTimeout(() => rows()[1]!.click());
    expect((await oneEvent(list, 'pd-contact-select')).detail.id).to.equal('b');
  });

  it('chooses the order by key, and says when whoever came last was first seen', async () => {
    const select = within<HTMLSelectElement>('select');
    select.focus();
    const ordered = oneEvent(list, 'pd-contact-order');
    await sendKeys({ press: 'ArrowDown' });
    expect((await ordered).detail.order).to.equal('newest');
    const [may, june] = [Date.UTC(2020, 4, 15), Date.UTC(2020, 5, 15)];
    list.contacts = [contact({ createdAt: may, updatedAt: june })];
    list.order = 'newest';
    await list.updateComplete;
    expect(words(within('.when'))).to.contain('May');
    list.order = 'recent';
    await list.updateComplete;
    expect(words(within('.when'))).to.contain('Jun');
  });

  it('has an empty search in the direction of what is around it', async () => {
    list.locale = 'ar';
    await list.updateComplete;
    expect(getComputedStyle(within('#search')).direction).to.equal('rtl');
    list.locale = 'en';
    await list.updateComplete;
    expect(getComputedStyle(within('#search')).direction).to.equal('ltr');
  });

  it('says that nobody is there, and that nobody is found', async () => {
    list.contacts = [];
    await list.updateComplete;
    expect(within('.empty').textContent).to.contain('No contacts yet');
    list.query = 'xyz';
    await list.updateComplete;
    expect(within('.empty').textContent).to.contain('Nobody found');
  });

  describe('with 10,000', () => {
    beforeEach(async () => {
      list.contacts = many(10_000);
      await list.updateComplete;
      await nextFrame();
    });

    it('has only the rows near what is seen in the DOM, and the scrollbar of all', () => {
      expect(rows().length).to.be.within(10, 60);
      const { scrollHeight } = within('.scroller');
      expect(scrollHeight).to.be.within(600_000, 600_100);
    });

    it('draws what the reader goes to', async () => {
      const scroller = within('.scroller');
      scroller.scrollTop = 300_000;
      const seen = () => {
        const box = scroller.getBoundingClientRect();
        return rows().find((row) => row.getBoundingClientRect().top >= box.top);
      };
      await until(() => seen()?.dataset['id'] === 'm5000', 'the row of that place is there');
      expect(rows().length).to.be.at.most(60);
      expect(rows()[0]!.closest('li')!.getAttribute('aria-setsize')).to.equal('10000');
    });

    it('goes to both ends by key, and to the rows between', async () => {
      await list.focusRow();
      await sendKeys({ press: 'End' });
      await until(() => focused() === 'm9999', 'the last one has the focus');
      await sendKeys({ press: 'ArrowUp' });
      await until(() => focused() === 'm9998', 'the one before has it');
      await sendKeys({ press: 'Home' });
      await until(() => focused() === 'm0', 'the first one has it');
    });

    it('keeps the focus on its row while the reader scrolls far away', async () => {
      await list.focusRow('m3');
      within('.scroller').scrollTop = 200_000;
      await until(() => rows().some((row) => row.dataset['id'] === 'm3335'), 'it has scrolled');
      expect(focused()).to.equal('m3');
      await sendKeys({ press: 'ArrowDown' });
      await until(() => focused() === 'm4', 'the next one has the focus');
    });

    it('begins anew with another search', async () => {
      within('.scroller').scrollTop = 200_000;
      await until(() => top() !== 'm0', 'it has scrolled');
      list.query = 'Person';
      await until(() => top() === 'm0', 'it is at the beginning again');
    });

    it('asks for the contacts that follow on the way to the end, once', async () => {
      let asked = 0;
      list.addEventListener('pd-more-request', () => asked++);
      list.hasMore = true;
      await list.updateComplete;
      expect(asked).to.equal(0);
      within('.scroller').scrollTop = 599_000;
      await until(() => asked > 0, 'it asks');
      list.requestUpdate();
      await list.updateComplete;
      expect(asked).to.equal(1);
    });
  });
});
