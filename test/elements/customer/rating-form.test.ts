import { elementUpdated, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../../src/elements/customer/rating-form/define.js';
import type { PdRatingForm } from '../../../src/elements/customer/rating-form/rating-form.js';
import type { Rating } from '../../../src/model/conversation.js';
import { elementContract } from '../../support/element-contract.js';

elementContract('pd-rating-form', () => html`<pd-rating-form></pd-rating-form>`);

describe('<pd-rating-form>', () => {
  const make = (template = html`<pd-rating-form></pd-rating-form>`) =>
    fixture<PdRatingForm>(template);
  const find = <E extends HTMLElement>(el: Element, selector: string) =>
    el.shadowRoot!.querySelector<E>(selector);
  const text = (el: Element) => el.shadowRoot!.textContent!.replace(/\s+/g, ' ').trim();
  const sent = (el: HTMLElement) => {
    const ratings: Rating[] = [];
    el.addEventListener('pd-rating-submit', ({ detail }) => ratings.push(detail));
    return ratings;
  };
  const press = async (...keys: string[]) => {
    for (const key of keys) await sendKeys({ press: key });
  };
  const click = async (element: Element) => {
    element.scrollIntoView({ block: 'nearest' });
    const { x, y, width, height } = element.getBoundingClientRect();
    await sendMouse({
      type: 'click',
      position: [Math.round(x + width / 2), Math.round(y + height / 2)],
    });
  };

  it('shows five faces by name, and no more before one is chosen', async () => {
    const el = await make();
    expect(text(el)).to.equal('How did we do? Very bad Bad Okay Good Very good');
    expect(find(el, 'textarea')).not.to.exist;
  });

  it('has faces 68 high with icons of 32', async () => {
    const el = await make(html`<pd-rating-form value="4"></pd-rating-form>`);
    expect(find(el, '.face')!.offsetHeight).to.equal(68);
    expect(find(el, '.face svg')!.getBoundingClientRect().height).to.equal(32);
  });

  it('asks for a comment after a click on a face', async () => {
    const el = await make();
    await click(find(el, '.face:nth-child(4)')!);
    await elementUpdated(el);
    expect(el.value).to.equal(4);
    expect(find(el, 'textarea')).to.exist;
  });

  it('is sent with arrow keys and Enter alone', async () => {
    const el = await make();
    const ratings = sent(el);
    el.focus();
    await press('Space', 'ArrowRight', 'ArrowRight', 'Enter');
    expect(ratings).to.deep.equal([{ value: 3 }]);
  });

  it('follows the eye with arrow keys from right to left', async () => {
    const el = await make(html`<pd-rating-form locale="ar"></pd-rating-form>`);
    el.focus();
    await press('Space', 'ArrowLeft');
    expect(el.value).to.equal(2);
  });

  it('sends nothing on Enter before a face is chosen', async () => {
    const el = await make();
    const ratings = sent(el);
    el.focus();
    await press('Enter');
    expect(ratings).to.deep.equal([]);
  });

  it('sends the comment along, without the blanks around it', async () => {
    const el = await make(html`<pd-rating-form value="5"></pd-rating-form>`);
    const ratings = sent(el);
    find(el, 'textarea')!.focus();
    await sendKeys({ type: ' Quick and friendly. ' });
    await press('Tab', 'Enter');
    expect(ratings).to.deep.equal([{ value: 5, comment: 'Quick and friendly.' }]);
  });

  it('sends no comment that is blank', async () => {
    const el = await make(html`<pd-rating-form value="5" comment="  "></pd-rating-form>`);
    const ratings = sent(el);
    await click(find(el, '[part=submit]')!);
    expect(ratings).to.deep.equal([{ value: 5 }]);
  });

  it('shrinks to one line, with the focus on "Change"', async () => {
    const el = await make(html`<pd-rating-form value="4"></pd-rating-form>`);
    await click(find(el, '[part=submit]')!);
    await elementUpdated(el);
    expect(text(el)).to.equal('Thank you. You rated this chat: Good Change');
    expect(el.done).to.be.true;
    expect(el.shadowRoot!.activeElement).to.equal(find(el, '[part=change]'));
  });

  it('stays as it is if the owner cancels', async () => {
    const el = await make(html`<pd-rating-form value="4"></pd-rating-form>`);
    el.addEventListener('pd-rating-submit', (event) => event.preventDefault());
    await click(find(el, '[part=submit]')!);
    await elementUpdated(el);
    expect(el.done).to.be.false;
    expect(find(el, 'textarea')).to.exist;
  });

  it('opens again with what was sent, and takes another rating', async () => {
    const el = await make(html`<pd-rating-form value="4" comment="Fine" done></pd-rating-form>`);
    const ratings = sent(el);
    await click(find(el, '[part=change]')!);
    await elementUpdated(el);
    expect(find<HTMLTextAreaElement>(el, 'textarea')!.value).to.equal('Fine');
    expect(el.shadowRoot!.activeElement).to.have.property('value', '4');
    await press('ArrowRight', 'Enter');
    await elementUpdated(el);
    expect(ratings).to.deep.equal([{ value: 5, comment: 'Fine' }]);
    expect(text(el)).to.contain('Very good');
  });

  it('is finished again once the owner’s request is through', async () => {
    const el = await make(html`<pd-rating-form value="4" done></pd-rating-form>`);
    el.addEventListener('pd-rating-submit', (event) => {
      event.preventDefault();
      el.busy = true;
    });
    await click(find(el, '[part=change]')!);
    await elementUpdated(el);
    await click(find(el, '[part=submit]')!);
    await elementUpdated(el);
    expect(text(el)).to.contain('Sending…');
    el.busy = false;
    await elementUpdated(el);
    expect(text(el)).to.contain('Thank you.');
  });

  it('says why a request failed and keeps everything', async () => {
    const el = await make(html`<pd-rating-form value="2" comment="Slow" done></pd-rating-form>`);
    el.error = 'That did not work.';
    await elementUpdated(el);
    expect(find(el, '[role=alert]')!.textContent).to.equal('That did not work.');
    expect(find<HTMLTextAreaElement>(el, 'textarea')!.value).to.equal('Slow');
    await expect(el).to.be.accessible();
  });

  it('sends nothing while busy', async () => {
    const el = await make(html`<pd-rating-form value="4" busy></pd-rating-form>`);
    const ratings = sent(el);
    await click(find(el, '[part=submit]')!);
    expect(ratings).to.deep.equal([]);
  });

  it('tells nobody of what a program sets', async () => {
    const el = await make();
    const ratings = sent(el);
    el.value = 4;
    el.done = true;
    await elementUpdated(el);
    expect(ratings).to.deep.equal([]);
  });

  it('warns of a value that is none, and has no face chosen', async () => {
    const { warn } = console;
    const warnings: unknown[] = [];
    console.warn = (message) => warnings.push(message);
    try {
      const el = await make(html`<pd-rating-form value="7"></pd-rating-form>`);
      expect(el.value).to.equal(0);
      expect(warnings).to.deep.equal(['pd-chat-kit: <pd-rating-form>: value is 0 to 5, not 7.']);
    } finally {
      console.warn = warn;
    }
  });

  it('is accessible when chosen and when finished', async () => {
    const el = await make(html`<pd-rating-form value="4"></pd-rating-form>`);
    await expect(el).to.be.accessible();
    el.done = true;
    await elementUpdated(el);
    await expect(el).to.be.accessible();
  });

  it('keeps its event to itself', async () => {
    const el = await make(html`<pd-rating-form value="4"></pd-rating-form>`);
    setTimeout(() => find(el, '[part=submit]')!.click());
    const event = await oneEvent(el, 'pd-rating-submit');
    expect(event.bubbles || event.composed).to.be.false;
  });
});
