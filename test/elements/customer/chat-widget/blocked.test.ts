import { expect } from '@open-wc/testing';
import { Stage } from './support.js';

const chat = new Stage();

describe('<pd-chat-widget>: a person whom the team has blocked', () => {
  beforeEach(() => chat.begin());
  afterEach(() => chat.end());

  const blocks = async (blocked: boolean) => {
    const agent = await chat.agent();
    await agent.block({ conversationId: (await chat.conversation()).id }, blocked);
  };

  it('reads a calm sentence in the place of the field, and can write again when it is over', async () => {
    await chat.opened({ authType: 'none' });
    await chat.hasWritten('Buy!');
    await blocks(true);
    await chat.sees('You cannot write here any more');
    expect(chat.control('Send')).to.equal(undefined);
    await blocks(false);
    await chat.hasWritten('Sorry');
  });
});
