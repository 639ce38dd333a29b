import { expect } from '@open-wc/testing';
import { scripts } from '../../../../src/elements/customer/chat-panel/chat-panel.parts.js';
import { ana, chatStage, focused, nextFrame, until } from '../chat-widget/support.js';

type Part = keyof typeof scripts;

describe('What comes late into the panel', () => {
  const chat = chatStage();
  const own = { ...scripts };
  afterEach(() => void Object.assign(scripts, own));

  /** A part is on its way until it is let in. */
  function hold(part: Part): () => void {
    let letIn!: () => void;
    const gate = new Promise<void>((resolve) => (letIn = resolve));
    Object.assign(scripts, { [part]: () => gate.then(() => own[part]()) });
    return letIn;
  }
  /** A part cannot be had, until it can. */
  function deny(part: Part): () => void {
    Object.assign(scripts, { [part]: () => Promise.reject(new TypeError('Failed to fetch')) });
    return () => void Object.assign(scripts, own);
  }
  const missing = 'Part of the chat did not load.';
  const frames = async (count: number) => {
    for (let n = 0; n < count; n++) await nextFrame();
  };

  it('is said if it does not come, and can be asked for once more (the form)', async () => {
    const mend = deny('form');
    await chat.opened({ authType: 'form' });
    await chat.sees(missing);
    mend();
    await chat.click('Try again');
    await until(() => chat.field('First name'), 'the form is there');
    await until(() => focused() === chat.field('First name'), 'one can type at once');
    expect(chat.text()).not.to.include(missing);
  });

  it('is asked for again when the panel is opened again', async () => {
    const mend = deny('form');
    await chat.opened({ authType: 'form' });
    await chat.sees(missing);
    mend();
    await chat.press('Escape');
    await chat.gone('pd-chat-window');
    await chat.openPanel();
    await until(() => chat.field('First name'), 'the form is there');
  });

  it('never stops a chat (the banner)', async () => {
    deny('banner');
    await chat.opened({ authType: 'optional' });
    await chat.click('Continue as visitor');
    await until(() => focused() === chat.composer, 'one can write');
    await chat.type('Hello');
    await chat.press('Enter');
    await until(() => chat.bubbles.includes('Hello'), 'the message is there');
  });

  it('is on its way while one types (the list)', async () => {
    await chat.opened({ authType: 'none' });
    await until(() => focused() === chat.composer, 'one can write');
    expect(chat.one('pd-message-list') === undefined).to.equal(true);
    // The window itself may still be coming in.
    const top = (selector: string) => chat.one(selector)!.getBoundingClientRect().top;
    const place = () => top('.welcome') - top('.window');
    const before = place();
    await chat.type('H');
    await chat.there('pd-message-list');
    expect(place(), 'nothing has moved').to.be.closeTo(before, 0.1);
    expect(focused() === chat.composer).to.equal(true);
  });

  it('never costs a message (the list)', async () => {
    const mend = deny('list');
    await chat.opened({ authType: 'none' });
    await until(() => focused() === chat.composer, 'one can write');
    await chat.type('Hello');
    await chat.press('Enter');
    await chat.sees(missing);
    expect(focused() === chat.composer, 'one can go on').to.equal(true);
    mend();
    await chat.click('Try again');
    await until(() => chat.bubbles.includes('Hello'), 'the message is there');
    expect(chat.text()).not.to.include(missing);
  });

  it('comes together with the view that it belongs to (the banner)', async () => {
    const letIn = hold('banner');
    await chat.opened({ authType: 'optional' });
    await chat.click('Continue as visitor');
    await chat.gone('pd-login-form');
    await frames(3);
    expect(chat.composer).not.to.exist;
    expect(chat.shownFocus(), 'the focus waits in the panel').to.equal(true);
    letIn();
    await until(() => chat.composer, 'the chat is there');
    expect(chat.one('pd-visitor-banner')).to.exist;
    await until(() => focused() === chat.composer, 'one can write');
  });

  it('comes all at once (the cards at the end)', async () => {
    const letIn = hold('transcript');
    chat.names(ana);
    await chat.opened({ authType: 'code', rating: 'on', transcript: 'download' });
    await chat.hasWritten('Hello');
    await chat.answers('Hi');
    await chat.sees('Hi');
    await chat.endsChat();
    await until(() => chat.control('Start new conversation'), 'the chat has ended');
    await frames(3);
    expect(chat.one('pd-rating-form')).not.to.exist;
    letIn();
    await until(() => chat.one('pd-rating-form'), 'the cards are there');
    expect(chat.one('pd-transcript-form')).to.exist;
  });

  it('does not call back who has gone on (the search)', async () => {
    const letIn = hold('search');
    await chat.opened({ authType: 'none' });
    await chat.hasWritten('Hello');
    await chat.choose('Search this chat');
    await chat.click(chat.composer!);
    await chat.type('One');
    letIn();
    await chat.there('pd-message-search');
    await frames(3);
    await chat.type(' more');
    expect(chat.composer!.value).to.equal('One more');
  });
});
