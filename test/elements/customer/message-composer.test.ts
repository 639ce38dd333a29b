import { expect, fixture, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import type { PdEmojiPicker } from '../../../src/elements/customer/emoji-picker/emoji-picker.js';
import '../../../src/elements/customer/message-composer/define.js';
import type { PdMessageComposer } from '../../../src/elements/customer/message-composer/message-composer.js';
import { elementContract } from '../../support/element-contract.js';
import { fakeClock } from '../../support/fake-clock.js';
import { until } from '../../support/until.js';

const field = (composer: PdMessageComposer) => composer.shadowRoot!.querySelector('textarea')!;
const sendButton = (composer: PdMessageComposer) =>
  composer.shadowRoot!.querySelector<HTMLButtonElement>('[part=send]')!;
const limit = (composer: PdMessageComposer) =>
  composer.shadowRoot!.querySelector('#limit')?.textContent?.trim();

type Said = { sent: string[]; typing: boolean[]; drafts: string[] };

/** A composer in which somebody is about to type, and what it has said since. */
async function composing(template = html`<pd-message-composer></pd-message-composer>`) {
  const composer = await fixture<PdMessageComposer>(template);
  const said: Said = { sent: [], typing: [], drafts: [] };
  composer.addEventListener('pd-message-send', ({ detail }) => said.sent.push(detail.text));
  composer.addEventListener('pd-typing-change', ({ detail }) => said.typing.push(detail.active));
  composer.addEventListener('pd-draft-change', ({ detail }) => said.drafts.push(detail.value));
  composer.focus();
  return { composer, said };
}

describe('The message composer', () => {
  elementContract(
    'pd-message-composer',
    () => html`<pd-message-composer value="Hello" max-length="5"></pd-message-composer>`,
  );

  it('sends with Enter, clears itself and keeps the focus', async () => {
    const { composer, said } = await composing();
    await sendKeys({ type: 'Hello' });
    const sending = oneEvent(composer, 'pd-message-send');
    await sendKeys({ press: 'Enter' });
    const { detail } = await sending;
    expect(detail).to.deep.equal({ text: 'Hello', files: [] });
    expect(composer.value).to.equal('');
    await composer.updateComplete;
    expect(field(composer).value).to.equal('');
    expect(composer.shadowRoot!.activeElement).to.equal(field(composer));
    expect(said.drafts.at(-1)).to.equal('');
  });

  it('sends with its button', async () => {
    const { composer, said } = await composing();
    expect(sendButton(composer).ariaDisabled).to.equal('true');
    await sendKeys({ type: 'Hello' });
    expect(sendButton(composer).ariaDisabled).to.equal('false');
    sendButton(composer).click();
    expect(said.sent).to.deep.equal(['Hello']);
    expect(composer.shadowRoot!.activeElement).to.equal(field(composer));
  });

  it('breaks the line with Shift+Enter', async () => {
    const { composer, said } = await composing();
    await sendKeys({ type: 'a' });
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ up: 'Shift' });
    await sendKeys({ type: 'b' });
    expect(composer.value).to.equal('a\nb');
    await sendKeys({ press: 'Enter' });
    expect(said.sent).to.deep.equal(['a\nb']);
  });

  it('sends nothing blank', async () => {
    const { composer, said } = await composing();
    for (const blank of ['', '   ', '\n\n', '\u200b\u2060']) {
      composer.value = blank;
      await composer.updateComplete;
      expect(sendButton(composer).ariaDisabled).to.equal('true');
      await sendKeys({ press: 'Enter' });
      sendButton(composer).click();
      expect(composer.value).to.equal(blank);
    }
    expect(said.sent).to.deep.equal([]);
  });

  it('leaves out the blank lines around a message, and nothing else', async () => {
    const { composer, said } = await composing();
    composer.value = '\n \n  two spaces\n\nend \n\n';
    composer.send();
    expect(said.sent).to.deep.equal(['  two spaces\n\nend']);
  });

  it('sends nothing while an input method composes', async () => {
    const { composer, said } = await composing(
      html`<pd-message-composer value="にほ"></pd-message-composer>`,
    );
    const press = (init: KeyboardEventInit) =>
      field(composer).dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...init }),
      );
    expect(press({ isComposing: true }), 'left to the input method').to.be.true;
    expect(press({ keyCode: 229 }), 'left to the input method').to.be.true;
    expect(said.sent).to.deep.equal([]);
    press({});
    expect(said.sent).to.deep.equal(['にほ']);
  });

  it('keeps the text if the page refuses to take it', async () => {
    const { composer, said } = await composing();
    composer.addEventListener('pd-message-send', (event) => event.preventDefault());
    await sendKeys({ type: 'Hello' });
    await sendKeys({ press: 'Enter' });
    expect(said.sent).to.deep.equal(['Hello']);
    expect(composer.value).to.equal('Hello');
  });

  it('tells the draft as it grows, but not what a program sets', async () => {
    const { composer, said } = await composing();
    await sendKeys({ type: 'ab' });
    expect(said.drafts).to.deep.equal(['a', 'ab']);
    composer.value = 'other';
    await composer.updateComplete;
    expect(field(composer).value).to.equal('other');
    expect(said.drafts).to.deep.equal(['a', 'ab']);
  });

  it('says that somebody types, until five seconds of silence', async () => {
    const { composer, said } = await composing();
    const clock = fakeClock();
    const type = (text: string) => {
      field(composer).value = text;
      field(composer).dispatchEvent(new InputEvent('input'));
    };
    type('a');
    clock.pass(4_000);
    type('ab');
    clock.pass(4_999);
    expect(said.typing).to.deep.equal([true]);
    clock.pass(1);
    expect(said.typing).to.deep.equal([true, false]);
    type('abc');
    expect(said.typing).to.deep.equal([true, false, true]);
    type('');
    expect(said.typing).to.deep.equal([true, false, true, false]);
    clock.pass(10_000);
    expect(said.typing).to.have.length(4);
  });

  it('says that typing is over on sending, on leaving the field, and when taken out', async () => {
    const { composer, said } = await composing();
    await sendKeys({ type: 'a' });
    await sendKeys({ press: 'Enter' });
    expect(said.typing).to.deep.equal([true, false]);
    await sendKeys({ type: 'b' });
    field(composer).blur();
    expect(said.typing).to.deep.equal([true, false, true, false]);
    composer.focus();
    await sendKeys({ type: 'c' });
    composer.remove();
    expect(said.typing).to.deep.equal([true, false, true, false, true, false]);
  });

  it('counts near the limit, and keeps what is too long without sending it', async () => {
    const { composer, said } = await composing(
      html`<pd-message-composer max-length="20"></pd-message-composer>`,
    );
    await sendKeys({ type: 'x'.repeat(17) });
    expect(limit(composer)).to.equal(undefined);
    await sendKeys({ type: 'xx' });
    await until(() => limit(composer) === '1 character left', 'it counts');
    await sendKeys({ type: 'xxx' });
    await composer.updateComplete;
    expect(limit(composer)).to.equal('2 characters too long. Shorten the message to send it.');
    expect(field(composer).ariaInvalid).to.equal('true');
    expect(field(composer).getAttribute('aria-describedby')).to.equal('limit');
    expect(sendButton(composer).ariaDisabled).to.equal('true');
    await sendKeys({ press: 'Enter' });
    expect(said.sent).to.deep.equal([]);
    expect(composer.value).to.have.length(22);
    await sendKeys({ press: 'Backspace' });
    await sendKeys({ press: 'Backspace' });
    await sendKeys({ press: 'Enter' });
    expect(said.sent).to.deep.equal(['x'.repeat(20)]);
  });

  it('warns of a limit that is none, and uses the usual one', async () => {
    const warnings: unknown[] = [];
    const { warn } = console;
    console.warn = (text) => warnings.push(text);
    try {
      const { composer } = await composing(
        html`<pd-message-composer max-length="lots"></pd-message-composer>`,
      );
      expect(composer.maxLength).to.equal(10_000);
      expect(warnings).to.have.length(1);
    } finally {
      console.warn = warn;
    }
  });

  it('grows to five lines, then scrolls', async () => {
    const { composer } = await composing();
    const one = field(composer).offsetHeight;
    expect(one).to.equal(40);
    composer.value = '1\n2\n3';
    await composer.updateComplete;
    expect(field(composer).offsetHeight).to.equal(one + 2 * 24);
    composer.value = '1\n2\n3\n4\n5\n6\n7';
    await composer.updateComplete;
    expect(field(composer).offsetHeight).to.equal(one + 4 * 24);
    expect(field(composer).scrollHeight).to.be.above(field(composer).offsetHeight);
  });

  it('is typed into in at least 16 px, so that phones do not zoom', async () => {
    const { composer } = await composing();
    expect(parseFloat(getComputedStyle(field(composer)).fontSize)).to.be.least(16);
  });

  it('does nothing while disabled', async () => {
    const { composer, said } = await composing(
      html`<pd-message-composer disabled value="Hello"></pd-message-composer>`,
    );
    expect(field(composer).disabled).to.be.true;
    sendButton(composer).click();
    expect(said.sent).to.deep.equal([]);
  });

  describe('with emoji', () => {
    const emojiButton = (composer: PdMessageComposer) =>
      composer.shadowRoot!.querySelector<HTMLButtonElement>('[part=emoji]')!;
    const picker = (composer: PdMessageComposer) =>
      composer.shadowRoot!.querySelector<PdEmojiPicker>('pd-emoji-picker:not([hidden])');
    const cell = (composer: PdMessageComposer) =>
      picker(composer)!.shadowRoot!.querySelector<HTMLElement>('[role=gridcell]')!;

    async function choosing(template?: ReturnType<typeof html>) {
      const given = await composing(template);
      emojiButton(given.composer).focus();
      await sendKeys({ press: 'Enter' });
      await until(() => picker(given.composer)?.shadowRoot?.activeElement, 'the picker is there');
      return given;
    }

    it('has no button for them if there are to be none', async () => {
      const { composer } = await composing(
        html`<pd-message-composer no-emoji no-attachments></pd-message-composer>`,
      );
      expect(composer.shadowRoot!.querySelectorAll('button')).to.have.length(1);
    });

    it('puts one where the caret is, and the writer goes on there', async () => {
      const { composer, said } = await composing(
        html`<pd-message-composer value="Hello Ana"></pd-message-composer>`,
      );
      field(composer).setSelectionRange(5, 5);
      emojiButton(composer).click();
      await until(() => picker(composer)?.shadowRoot?.activeElement, 'it is there');
      cell(composer).click();
      await composer.updateComplete;
      expect(picker(composer)).to.equal(null);
      await sendKeys({ type: '!' });
      expect(composer.value).to.equal('Hello😀! Ana');
      expect(said.drafts).to.deep.equal(['Hello😀 Ana', 'Hello😀! Ana']);
    });

    it('opens by keyboard, and Escape gives the focus back to the button', async () => {
      const { composer } = await choosing();
      expect(emojiButton(composer).ariaExpanded).to.equal('true');
      await sendKeys({ press: 'Escape' });
      await composer.updateComplete;
      expect(picker(composer)).to.equal(null);
      expect(composer.shadowRoot!.activeElement).to.equal(emojiButton(composer));
      expect(emojiButton(composer).ariaExpanded).to.equal('false');
    });

    it('closes when one writes on', async () => {
      const { composer } = await choosing();
      field(composer).focus();
      await composer.updateComplete;
      expect(picker(composer)).to.equal(null);
    });

    it('stays open, with Shift, for another one', async () => {
      const { composer } = await choosing();
      cell(composer).dispatchEvent(new MouseEvent('click', { shiftKey: true, bubbles: true }));
      cell(composer).dispatchEvent(new MouseEvent('click', { bubbles: true }));
      expect(composer.value).to.equal('😀😀');
    });

    it('keeps the picker within the window, however low', async () => {
      const box = await fixture<HTMLElement>(
        html`<div><pd-message-composer></pd-message-composer></div>`,
      );
      Object.assign(box.style, {
        blockSize: '300px',
        overflow: 'hidden',
        display: 'grid',
        alignItems: 'end',
      });
      const composer = box.querySelector('pd-message-composer')!;
      emojiButton(composer).click();
      await until(() => picker(composer)?.shadowRoot?.activeElement, 'it is there');
      expect(picker(composer)!.getBoundingClientRect().top).to.be.least(
        box.getBoundingClientRect().top,
      );
    });

    it('forgets what was used when somebody else will write', async () => {
      const { composer } = await choosing();
      cell(composer).click();
      composer.reset();
      await composer.updateComplete;
      expect(composer.value).to.equal('');
      emojiButton(composer).click();
      await until(() => picker(composer)?.shadowRoot?.activeElement, 'it is there');
      const tab = picker(composer)!.shadowRoot!.querySelector('[role=tab]')!;
      expect(tab.ariaLabel).to.equal('Smileys and feelings');
    });
  });

  it('takes 100,000 characters at once', async () => {
    const { composer } = await composing();
    composer.value = 'x'.repeat(100_000);
    await until(() => limit(composer), 'it counts');
    expect(limit(composer)).to.equal('90,000 characters too long. Shorten the message to send it.');
    expect(composer.scrollWidth).to.be.most(composer.clientWidth);
  });
});
