import { expect } from '@open-wc/testing';
import { Stage } from '../chat-widget/support.js';
import { until } from '../../../support/until.js';

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

  it('reads the same when beginning anew, in the same session and after signing out', async () => {
    await chat.opened({ authType: 'none' });
    await chat.hasWritten('Buy!');
    await blocks(true);
    await chat.endsChat();
    await chat.click('Start new conversation');
    await chat.writes('Buy again!');
    await chat.sees('You cannot write here any more');
    await until(() => !chat.composer, 'there is no field any more');
    await chat.widget.signOut();
    await until(() => chat.composer, 'the field of a new session is there');
    await chat.writes('And again!');
    await chat.sees('You cannot write here any more');
    expect(await chat.conversations()).to.have.length(1);
    expect(await chat.teamReads()).to.deep.equal(['Buy!']);
    await blocks(false);
    await chat.hasWritten('Sorry');
  });
});
