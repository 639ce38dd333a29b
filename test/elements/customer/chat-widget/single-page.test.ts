import { expect } from '@open-wc/testing';
import { watchLeftovers } from '../../../support/leftovers.js';
import { chatStage, nextFrame, until } from './support.js';

describe('A single-page app with <pd-chat-widget>', () => {
  const chat = chatStage();

  it('moves it, and the chat stays open with what is being typed', async () => {
    await chat.putLocal({ authType: 'none' });
    await chat.openPanel();
    await chat.hasWritten('Hello');
    await chat.type('Half a sen');
    const place = document.createElement('section');
    document.body.prepend(place);
    place.append(chat.widget);
    await nextFrame();
    expect(chat.composer!.value).to.equal('Half a sen');
    expect(chat.bubbles).to.deep.equal(['Hello']);
    await chat.click(chat.composer!);
    await chat.press('End');
    await chat.type('tence');
    await chat.press('Enter');
    await until(() => chat.bubbles.includes('Half a sentence'), 'it goes on');
    place.remove();
  });

  it('takes it away and puts it back, and no word is lost', async () => {
    await chat.putLocal({ authType: 'none' });
    await chat.openPanel();
    await chat.hasWritten('Hello');
    chat.widget.remove();
    await nextFrame();
    document.body.append(chat.widget);
    await until(() => chat.bubbles.includes('Hello'), 'the chat is there again');
    await chat.hasWritten('Back again');
    expect(chat.bubbles).to.deep.equal(['Hello', 'Back again']);
    expect(await chat.conversations()).to.have.length(1);
  });

  it('shows it a hundred times, and the page has no listener, timer or node more', async () => {
    const show = async () => {
      await chat.put({
        authType: 'none',
        open: true,
        teaser: 'Hello',
        titleBadge: true,
        hours: { timeZone: 'UTC', week: {} },
      });
      await chat.there('pd-message-composer');
      await chat.sees('We’re away');
      chat.widget.remove();
      await nextFrame();
    };
    await show(); // what is loaded once stays
    const leftovers = watchLeftovers();
    try {
      await show();
      const once = leftovers.now();
      for (let n = 0; n < 99; n++) await show();
      expect(leftovers.now()).to.deep.equal(once);
    } finally {
      leftovers.stop();
    }
  }).timeout(60_000);
});
