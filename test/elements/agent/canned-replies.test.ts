import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/agent/canned-replies/define.js';
import type { PdCannedReplies } from '../../../src/elements/agent/canned-replies/canned-replies.js';
import { elementContract } from '../../support/element-contract.js';

const replies = [
  { id: '1', shortcut: 'refund', text: 'The refund is on its way.' },
  { id: '2', shortcut: 'hours', text: 'We are here until five.' },
];

elementContract(
  'pd-canned-replies',
  () => html`<pd-canned-replies .replies=${replies}></pd-canned-replies>`,
);

describe('<pd-canned-replies>', () => {
  let editor: PdCannedReplies;
  const within = <E extends HTMLElement>(selector: string) =>
    editor.shadowRoot!.querySelector<E>(selector)!;
  const rows = () => [...editor.shadowRoot!.querySelectorAll<HTMLElement>('.reply')];
  const open = async (button: HTMLElement) => {
    button.click();
    await editor.updateComplete;
    await editor.updateComplete;
  };

  beforeEach(async () => {
    editor = await fixture(html`<pd-canned-replies .replies=${replies}></pd-canned-replies>`);
  });

  it('lists them by name', () => {
    expect(rows().map((row) => row.querySelector('b')!.textContent)).to.deep.equal([
      '/hours',
      '/refund',
    ]);
  });

  it('adds one by keyboard alone', async () => {
    within('.add').focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ type: 'thanks' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'Thank you, {name}!' });
    await sendKeys({ press: 'Tab' });
    const saved = oneEvent(editor, 'pd-reply-save');
    await sendKeys({ press: 'Enter' });
    expect((await saved).detail.reply).to.deep.equal({
      shortcut: 'thanks',
      text: 'Thank you, {name}!',
    });
  });

  it('changes one, under its id', async () => {
    await open(rows()[1]!);
    within<HTMLTextAreaElement>('#text').value = 'It takes two days.';
    const saved = oneEvent(editor, 'pd-reply-save');
    within<HTMLFormElement>('form').requestSubmit();
    expect((await saved).detail.reply).to.deep.equal({
      id: '1',
      shortcut: 'refund',
      text: 'It takes two days.',
    });
  });

  const wrong: [shortcut: string, text: string, field: string, says: string][] = [
    ['', 'Text', 'shortcut', 'Enter one word'],
    ['two words', 'Text', 'shortcut', 'Enter one word'],
    ['HOURS', 'Text', 'shortcut', 'There is a reply of this name already'],
    ['new', ' \u200b ', 'text', 'Write what the reply says'],
  ];
  for (const [shortcut, text, field, says] of wrong) {
    it(`refuses “${shortcut}” with “${text}”, says why at the field, and goes there`, async () => {
      editor.addEventListener('pd-reply-save', () => expect.fail('it is saved'));
      await open(within('.add'));
      within<HTMLInputElement>('#shortcut').value = shortcut;
      within<HTMLTextAreaElement>('#text').value = text;
      within<HTMLFormElement>('form').requestSubmit();
      await editor.updateComplete;
      const input = within(`#${field}`);
      expect(within(`#${field}-error`).textContent).to.contain(says);
      expect(input.getAttribute('aria-invalid')).to.equal('true');
      expect(input.getAttribute('aria-describedby')).to.contain(`${field}-error`);
      expect(editor.shadowRoot!.activeElement).to.equal(input);
      await expect(editor).to.be.accessible();
    });
  }

  it('gives up with Esc, back where it began', async () => {
    await open(rows()[0]!);
    await sendKeys({ press: 'Escape' });
    await editor.updateComplete;
    expect(editor.shadowRoot!.querySelector('form')).to.equal(null);
    expect(editor.shadowRoot!.activeElement).to.equal(rows()[0]);
  });

  it('takes one out', async () => {
    setTimeout(() => within('[aria-label="Remove /hours"]').click());
    expect((await oneEvent(editor, 'pd-reply-remove')).detail.id).to.equal('2');
  });
});
