import { expect, fixture, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../../src/elements/customer/chat-window/define.js';
import type { PdChatWindow } from '../../../src/elements/customer/chat-window/chat-window.js';
import { deepActiveElement } from '../../../src/controllers/focus-loop-controller.js';
import { elementContract } from '../../support/element-contract.js';

const find = (element: Element, selector: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(selector);

const tabBack = async () => {
  await sendKeys({ down: 'Shift' });
  await sendKeys({ press: 'Tab' });
  await sendKeys({ up: 'Shift' });
};

describe('The chat window', () => {
  elementContract(
    'pd-chat-window',
    () => html`<pd-chat-window
      heading="Morrow"
      agent-name="Ivana Kos"
      presence="online"
      status-text="Usually answers in 3 min"
      ><button slot="actions">Menu</button>
      <p>Messages</p></pd-chat-window
    >`,
  );

  it('is a dialog named by its heading', async () => {
    const element = await fixture<PdChatWindow>(
      html`<pd-chat-window heading="Morrow Tableware"></pd-chat-window>`,
    );
    const dialog = find(element, '[role=dialog]')!;
    expect(dialog.ariaLabel).to.equal('Morrow Tableware');
    expect(dialog.ariaModal).to.equal(null);
    expect(find(element, 'h2')!.textContent).to.equal('Morrow Tableware');
    expect(find(element, '[part=mark]')!.textContent).to.equal('M');
  });

  it('has a name and a mark without a heading', async () => {
    const element = await fixture<PdChatWindow>(html`<pd-chat-window></pd-chat-window>`);
    expect(find(element, '[role=dialog]')!.ariaLabel).to.equal('Chat');
    expect(find(element, '[part=mark] svg')).to.exist;
  });

  it('shows the agent who answers, and says whether they are there', async () => {
    const element = await fixture<PdChatWindow>(
      html`<pd-chat-window
        heading="Morrow"
        agent-name="Ivana Kos"
        presence="online"
        status-text="Usually answers in 3 min"
      ></pd-chat-window>`,
    );
    expect(find(element, 'h2')!.textContent).to.equal('Ivana Kos');
    expect(find(element, '[part=avatar]')!.textContent).to.equal('IK');
    expect(find(element, '.names .sr-only')!.textContent).to.equal('Online');
    expect(find(element, '.presence')).to.exist;
    element.presence = 'away';
    await element.updateComplete;
    expect(find(element, '.names .sr-only')!.textContent).to.equal('Away');
    element.presence = 'asleep' as 'away';
    await element.updateComplete;
    expect(find(element, '.presence')).not.to.exist;
  });

  it('fills its box; only the messages scroll', async () => {
    const box = await fixture<HTMLElement>(html`
      <div style="inline-size: 400px; block-size: 500px">
        <pd-chat-window>
          <p slot="banner" style="block-size: 40px; margin: 0">Banner</p>
          <p style="block-size: 900px" tabindex="0">Long</p>
          <p slot="composer" style="block-size: 72px; margin: 0">Composer</p>
        </pd-chat-window>
      </div>
    `);
    const element = box.querySelector('pd-chat-window')!;
    expect(element.getBoundingClientRect().height).to.equal(500);
    expect(find(element, '.header')!.offsetHeight).to.equal(64);
    const body = find(element, '.body')!;
    expect(body.offsetHeight).to.equal(500 - 64 - 40 - 72);
    expect(body.scrollHeight).to.be.above(900);
    const composer = box.querySelector('[slot=composer]')!.getBoundingClientRect();
    expect(composer.bottom).to.equal(element.getBoundingClientRect().bottom);
  });

  it('asks to be closed by its button and by Escape', async () => {
    const element = await fixture<PdChatWindow>(
      html`<pd-chat-window><input aria-label="Field" /></pd-chat-window>`,
    );
    const clicked = oneEvent(element, 'pd-window-close');
    find(element, '[part=minimise]')!.click();
    await clicked;
    element.querySelector('input')!.focus();
    const escaped = oneEvent(element, 'pd-window-close');
    await sendKeys({ press: 'Escape' });
    await escaped;
  });

  it('leaves Escape to what is open inside', async () => {
    const element = await fixture<PdChatWindow>(
      html`<pd-chat-window
        ><input aria-label="Field" @keydown=${(event: Event) => event.preventDefault()}
      /></pd-chat-window>`,
    );
    let closed = false;
    element.addEventListener('pd-window-close', () => (closed = true));
    element.querySelector('input')!.focus();
    await sendKeys({ press: 'Escape' });
    expect(closed).to.be.false;
  });

  it('takes the focus itself, to be read out', async () => {
    const element = await fixture<PdChatWindow>(html`<pd-chat-window></pd-chat-window>`);
    element.focus();
    expect(deepActiveElement()).to.equal(find(element, '[role=dialog]'));
  });

  describe('as a modal one', () => {
    const modal = async () => {
      const box = await fixture<HTMLElement>(html`
        <div>
          <button id="before">Before</button>
          <pd-chat-window modal heading="Morrow">
            <button slot="actions" id="menu">Menu</button>
            <input aria-label="Field" />
            <label><input type="radio" name="face" /> Good</label>
            <label><input type="radio" name="face" id="chosen" checked /> Bad</label>
            <button hidden>Hidden</button>
            <button disabled>Disabled</button>
          </pd-chat-window>
          <button id="after">After</button>
        </div>
      `);
      return box.querySelector('pd-chat-window')!;
    };

    it('says so, and has neither corners nor shadow', async () => {
      const dialog = find(await modal(), '[role=dialog]')!;
      expect(dialog.ariaModal).to.equal('true');
      expect(getComputedStyle(dialog).borderRadius).to.equal('0px');
      expect(getComputedStyle(dialog).boxShadow).to.equal('none');
    });

    it('keeps Tab within, forward and back', async () => {
      const element = await modal();
      element.focus();
      const way: string[] = [];
      for (let times = 0; times < 6; times++) {
        await sendKeys({ press: 'Tab' });
        const at = deepActiveElement()!;
        way.push(at.id || at.ariaLabel || at.localName);
      }
      expect(way).to.deep.equal(['menu', 'Close chat', 'Field', 'chosen', 'menu', 'Close chat']);
      await tabBack();
      await tabBack();
      expect(deepActiveElement()!.id).to.equal('chosen');
    });

    it('goes to its end when Tab goes back from the window itself', async () => {
      const element = await modal();
      element.focus();
      await tabBack();
      expect(deepActiveElement()!.id).to.equal('chosen');
    });
  });

  it('lets Tab go on to the page when it is not modal', async () => {
    const box = await fixture<HTMLElement>(html`
      <div><pd-chat-window></pd-chat-window><button id="after">After</button></div>
    `);
    find(box.querySelector('pd-chat-window')!, '[part=minimise]')!.focus();
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement!.id).to.equal('after');
  });
});
