import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/agent/reply-box/define.js';
import type { PdReplyBox } from '../../../src/elements/agent/reply-box/reply-box.js';
import { elementContract, settled } from '../../support/element-contract.js';
import { until } from '../../support/until.js';

const replies = [
  { id: '1', shortcut: 'refund', text: 'The refund is on its way.' },
  { id: '2', shortcut: 'return', text: 'Hello {name|there}, send it back within 30 days.' },
  { id: '3', shortcut: 'hours', text: 'Open until five.' },
];

elementContract(
  'pd-reply-box',
  () => html`<pd-reply-box .draft=${'/re'} .replies=${replies}></pd-reply-box>`,
);

describe('<pd-reply-box>', () => {
  let box: PdReplyBox;

  const within = (selector: string) => box.shadowRoot!.querySelector<HTMLElement>(selector);
  const composer = () => within('pd-message-composer')!.shadowRoot!;
  const field = () => composer().querySelector('textarea')!;
  const found = () =>
    [...box.shadowRoot!.querySelectorAll('[role=option] b')].map((one) => one.textContent!.trim());
  const chosen = () => within('[aria-selected=true] b')?.textContent?.trim();
  const button = (name: string) =>
    [...box.shadowRoot!.querySelectorAll<HTMLElement>('button')].find((one) =>
      one.textContent!.includes(name),
    )!;
  const type = async (text: string) => {
    box.focus();
    await sendKeys({ type: text });
    await settled(box);
  };

  const altN = async () => {
    await sendKeys({ down: 'Alt' });
    await sendKeys({ press: 'KeyN' });
    await sendKeys({ up: 'Alt' });
  };

  beforeEach(async () => {
    box = await fixture(
      html`<pd-reply-box
        .replies=${replies}
        .places=${{ name: 'Ana' }}
        @pd-draft-change=${({ detail }: HTMLElementEventMap['pd-draft-change']) =>
          (box.draft = detail.value)}
        @pd-mode-change=${({ detail }: HTMLElementEventMap['pd-mode-change']) =>
          (box.mode = detail.mode)}
      ></pd-reply-box>`,
    );
    await settled(box);
  });

  it('sends a reply with Enter', async () => {
    await type('Hello');
    const sent = oneEvent(box, 'pd-message-send');
    await sendKeys({ press: 'Enter' });
    expect((await sent).detail.text).to.equal('Hello');
  });

  it('finds canned replies by “/”, inserts one with Enter, its places filled, and sends nothing', async () => {
    box.addEventListener('pd-message-send', () => expect.fail('nothing is sent'));
    await type('/re');
    expect(found()).to.deep.equal(['/refund', '/return']);
    expect(chosen()).to.equal('/refund');
    await sendKeys({ press: 'ArrowDown' });
    await settled(box);
    expect(chosen()).to.equal('/return');
    expect(within('[aria-live]')!.textContent).to.contain('/return');
    await sendKeys({ press: 'Enter' });
    await settled(box);
    expect(box.draft).to.equal('Hello Ana, send it back within 30 days.');
    expect(found()).to.deep.equal([]);
    expect(composer().activeElement).to.equal(field());
  });

  it('goes round at both ends of the list', async () => {
    await type('/re');
    await sendKeys({ press: 'ArrowUp' });
    await settled(box);
    expect(chosen()).to.equal('/return');
    await sendKeys({ press: 'ArrowDown' });
    await settled(box);
    expect(chosen()).to.equal('/refund');
  });

  it('closes the list with Esc and keeps what is typed, which can then be sent', async () => {
    await type('/re');
    await sendKeys({ press: 'Escape' });
    await settled(box);
    expect(found()).to.deep.equal([]);
    const sent = oneEvent(box, 'pd-message-send');
    await sendKeys({ press: 'Enter' });
    expect((await sent).detail.text).to.equal('/re');
  });

  it('takes “/” for a word in the middle of a text', async () => {
    await type('and/or /re');
    expect(found()).to.deep.equal([]);
  });

  it('opens the list by its button, and puts the reply after what is written', async () => {
    await type('Hello.');
    within('.icon-button')!.click();
    await settled(box);
    expect(found()).to.have.length(3);
    within('[role=option]')!.click();
    await settled(box);
    expect(box.draft).to.equal('Hello. Open until five.');
  });

  it('says that nothing is found', async () => {
    await type('/zzz');
    expect(within('.none')!.textContent).to.contain('No reply');
    await expect(box).to.be.accessible();
  });

  it('says that there are no replies yet, and leads to where one is added', async () => {
    box.replies = [];
    await type('/');
    expect(within('.none')!.textContent).to.contain('no canned replies yet');
    setTimeout(() => button('Add the first one').click());
    await oneEvent(box, 'pd-replies-request');
  });

  it('turns to a note by its button and back by Alt+N, with the focus in the field', async () => {
    button('Private note').click();
    await settled(box);
    expect(box.mode).to.equal('note');
    expect(composer().activeElement).to.equal(field());
    expect(field().getAttribute('aria-label')).to.equal('Write a note for your team');
    expect(composer().querySelector('.send')!.getAttribute('aria-label')).to.equal('Add note');
    expect(box.shadowRoot!.textContent).to.contain('Only your team sees this');
    await expect(box).to.be.accessible();
    await altN();
    await until(() => box.mode === 'reply', 'it is a reply again');
    await settled(box);
    expect(field().getAttribute('aria-label')).to.equal('Write a message');
  });

  it('makes a note look unmistakably different', async () => {
    const ground = () => getComputedStyle(composer().querySelector('.box')!).backgroundColor;
    const reply = ground();
    box.mode = 'note';
    await settled(box);
    expect(ground()).not.to.equal(reply);
  });

  it('offers no canned replies for a note', async () => {
    box.mode = 'note';
    await settled(box);
    await type('/re');
    expect(found()).to.deep.equal([]);
  });

  it('has no switch where notes cannot be kept, and Alt+N does nothing', async () => {
    box.noNotes = true;
    await settled(box);
    expect(within('.switch')).to.equal(null);
    box.addEventListener('pd-mode-change', () => expect.fail('there are no notes'));
    box.focus();
    await altN();
  });

  it('asks for the editor', async () => {
    await type('/');
    setTimeout(() => button('Edit canned replies').click());
    await oneEvent(box, 'pd-replies-request');
    await settled(box);
    expect(found()).to.deep.equal([]);
  });
});
