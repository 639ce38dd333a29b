import { expect } from '@open-wc/testing';
import { ana, chatStage, until } from '../chat-widget/support.js';

describe('Earlier conversations in <pd-chat-widget>', () => {
  const chat = chatStage();
  const end = 'This conversation has ended';

  async function startsAnew(first: string) {
    await chat.hasWritten(first);
    await chat.endsChat();
    await chat.click('Start new conversation');
    await until(() => chat.composer, 'one can write again');
  }
  const reads = async () => {
    await chat.click('Load earlier messages');
    await chat.sees(end);
  };

  it('are read above the new one, each with a line at its end', async () => {
    await chat.opened({ authType: 'none' });
    await startsAnew('The first');
    await startsAnew('The second');
    await chat.sees('How can we help?');
    expect(chat.bubbles).to.deep.equal([]);
    await chat.click('Load earlier messages');
    await until(() => chat.bubbles.length === 2, 'both are there');
    expect(chat.bubbles).to.deep.equal(['The first', 'The second']);
    expect(chat.text().split(end)).to.have.length(3);
    await chat.writes('The third');
    await until(() => chat.bubbles.at(-1) === 'The third', 'the new one stands below');
    expect(chat.control('Load earlier messages')).to.equal(undefined);
  });

  it('are still there after the page was loaded again', async () => {
    await chat.putLocal({ authType: 'none' });
    await chat.openPanel();
    await startsAnew('The first');
    const { account } = chat;
    await until(async () => (await chat.kept()).includes('"earlier"'), 'it is kept');
    chat.widget.remove();
    await chat.putLocal({ authType: 'none', account });
    await chat.openPanel();
    await reads();
    expect(chat.bubbles).to.deep.equal(['The first']);
  });

  it('are no part of the transcript, and take no message', async () => {
    await chat.opened({ authType: 'none' });
    await startsAnew('The first');
    await reads();
    await chat.hasWritten('The second');
    const conversations = await chat.conversations();
    expect(conversations.map(({ state }) => state).sort()).to.deep.equal(['ended', 'open']);
    const open = conversations.find(({ state }) => state === 'open')!;
    expect(await chat.teamReads(open.id)).to.deep.equal(['The second']);
  });

  it('go with all that this browser keeps, and the team keeps its own', async () => {
    await chat.putLocal({ authType: 'none' });
    await chat.openPanel();
    await startsAnew('The first');
    await reads();
    await chat.hasWritten('The second');
    await chat.choose('Clear chat');
    await chat.sees('the team keeps its copy');
    await chat.click('Clear chat');
    await until(() => chat.bubbles.length === 0, 'nothing of it is shown');
    expect(await chat.kept()).not.to.include('conversationId');
    expect(chat.control('Load earlier messages')).to.equal(undefined);
    expect(await chat.conversations()).to.have.length(2);
  });

  it('can be deleted by who is signed in to the site too, and the chat stays', async () => {
    chat.names(ana);
    await chat.putLocal({ authType: 'code' });
    await chat.openPanel();
    await chat.hasWritten('The first');
    await chat.choose('Clear chat');
    await chat.click('Clear chat');
    await until(() => chat.bubbles.length === 0 && chat.composer, 'an empty chat is there');
    expect(await chat.kept()).not.to.include('conversationId');
    await chat.hasWritten('The second');
    expect(await chat.conversations()).to.have.length(2);
  });
});
