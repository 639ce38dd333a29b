import { elementUpdated, expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../../src/elements/customer/transcript-form/define.js';
import type { PdTranscriptForm } from '../../../src/elements/customer/transcript-form/transcript-form.js';
import { elementContract } from '../../support/element-contract.js';

elementContract(
  'pd-transcript-form',
  () => html`<pd-transcript-form mode="email" .address=${'ana@example.com'}></pd-transcript-form>`,
);

describe('<pd-transcript-form>', () => {
  const find = <E extends HTMLElement>(el: Element, selector: string) =>
    el.shadowRoot!.querySelector<E>(selector);
  const text = (el: Element) => el.shadowRoot!.textContent!.replace(/\s+/g, ' ').trim();
  const submitted = (el: HTMLElement) => {
    const details: unknown[] = [];
    el.addEventListener('pd-transcript-submit', ({ detail }) => details.push(detail));
    return details;
  };
  const click = async (element: Element) => {
    element.scrollIntoView({ block: 'nearest' });
    const { x, y, width, height } = element.getBoundingClientRect();
    await sendMouse({
      type: 'click',
      position: [Math.round(x + width / 2), Math.round(y + height / 2)],
    });
  };
  const byEmail = (address = 'ana@example.com') =>
    fixture<PdTranscriptForm>(
      html`<pd-transcript-form mode="email" .address=${address}></pd-transcript-form>`,
    );

  it('says that it downloads a text file, and asks for that', async () => {
    const el = await fixture<PdTranscriptForm>(html`<pd-transcript-form></pd-transcript-form>`);
    const details = submitted(el);
    expect(text(el)).to.equal('Keep a copy Download the conversation as a text file. Download');
    await click(find(el, '[part=submit]')!);
    expect(details).to.deep.equal([{}]);
  });

  it('says where it sends the conversation, and asks for that', async () => {
    const el = await byEmail();
    const details = submitted(el);
    expect(text(el)).to.contain('We’ll send the conversation to ana@example.com.');
    await click(find(el, '[part=submit]')!);
    expect(details).to.deep.equal([{ to: 'ana@example.com' }]);
  });

  it('asks for an address where none is known', async () => {
    const el = await byEmail('');
    const details = submitted(el);
    find(el, 'input')!.focus();
    await sendKeys({ type: 'ana@example.com' });
    await sendKeys({ press: 'Enter' });
    expect(details).to.deep.equal([{ to: 'ana@example.com' }]);
  });

  it('takes another address than the known one', async () => {
    const el = await byEmail();
    const details = submitted(el);
    await click(find(el, '[part=change]')!);
    await elementUpdated(el);
    const input = find<HTMLInputElement>(el, 'input')!;
    expect(el.shadowRoot!.activeElement).to.equal(input);
    expect(input.value).to.equal('ana@example.com');
    input.select();
    await sendKeys({ type: 'office@example.com' });
    await sendKeys({ press: 'Enter' });
    expect(details).to.deep.equal([{ to: 'office@example.com' }]);
  });

  for (const [typed, sentence] of [
    ['', 'Enter the e-mail address to send it to'],
    ['ana@example', 'Enter a full address, like ana@example.com'],
    [`${'a'.repeat(250)}@example.com`, 'Enter a full address, like ana@example.com'],
  ]) {
    it(`says at the field what is wrong with “${typed!.slice(0, 20)}”`, async () => {
      const el = await byEmail(typed);
      const details = submitted(el);
      await click(find(el, '[part=submit]')!);
      await elementUpdated(el);
      const input = find(el, 'input')!;
      expect(details).to.deep.equal([]);
      expect(el.shadowRoot!.activeElement).to.equal(input);
      expect(input.getAttribute('aria-invalid')).to.equal('true');
      const error = find(el, `#${input.getAttribute('aria-describedby')}`)!;
      expect(error.textContent).to.contain(sentence);
      await expect(el).to.be.accessible();
    });
  }

  it('takes the error away as soon as the address is right', async () => {
    const el = await byEmail('ana@example');
    await click(find(el, '[part=submit]')!);
    await elementUpdated(el);
    await sendKeys({ press: 'End' });
    await sendKeys({ type: '.com' });
    await elementUpdated(el);
    expect(find(el, '.error')).not.to.exist;
    expect(el.shadowRoot!.activeElement, 'the field stays').to.equal(find(el, 'input'));
  });

  it('keeps what is being typed when the address becomes known', async () => {
    const el = await byEmail('');
    find(el, 'input')!.focus();
    await sendKeys({ type: 'office@ex' });
    el.address = 'ana@example.com';
    await elementUpdated(el);
    expect(find<HTMLInputElement>(el, 'input')!.value).to.equal('office@ex');
  });

  it('shrinks to one line when it is done, the focus kept', async () => {
    const el = await byEmail();
    el.addEventListener('pd-transcript-submit', () => (el.done = true));
    await click(find(el, '[part=submit]')!);
    await elementUpdated(el);
    await Promise.resolve();
    expect(text(el)).to.equal('We’ll send the conversation to ana@example.com. Change');
    expect(el.shadowRoot!.activeElement).to.equal(find(el, '[part=change]'));
    await expect(el).to.be.accessible();
  });

  it('can be sent to another address after it is done', async () => {
    const el = await byEmail();
    el.done = true;
    await elementUpdated(el);
    const details = submitted(el);
    await click(find(el, '[part=change]')!);
    await elementUpdated(el);
    find<HTMLInputElement>(el, 'input')!.select();
    await sendKeys({ type: 'office@example.com' });
    await sendKeys({ press: 'Enter' });
    await elementUpdated(el);
    expect(details).to.deep.equal([{ to: 'office@example.com' }]);
    expect(text(el)).to.contain('We’ll send the conversation to office@example.com.');
  });

  it('can be downloaded again', async () => {
    const el = await fixture<PdTranscriptForm>(
      html`<pd-transcript-form done></pd-transcript-form>`,
    );
    const details = submitted(el);
    expect(text(el)).to.equal('The conversation was downloaded as a text file. Download again');
    await click(find(el, '[part=change]')!);
    expect(details).to.deep.equal([{}]);
  });

  it('asks once while busy', async () => {
    const el = await byEmail();
    el.busy = true;
    await elementUpdated(el);
    const details = submitted(el);
    await click(find(el, '[part=submit]')!);
    expect(details).to.deep.equal([]);
  });

  it('says why a request failed', async () => {
    const el = await byEmail();
    el.error = 'That did not work.';
    await elementUpdated(el);
    expect(find(el, '[role=alert]')!.textContent).to.equal('That did not work.');
    await expect(el).to.be.accessible();
  });

  it('warns of a mode that is none, and offers the download', async () => {
    const { warn } = console;
    const warnings: unknown[] = [];
    console.warn = (message) => warnings.push(message);
    try {
      const el = await fixture(html`<pd-transcript-form mode="fax"></pd-transcript-form>`);
      expect(text(el)).to.contain('Download');
      expect(warnings).to.have.length(1);
    } finally {
      console.warn = warn;
    }
  });
});
