import { expect } from '@open-wc/testing';
import { brokenLine } from '../chat-widget/lines.js';
import { chatStage, until } from '../chat-widget/support.js';

describe('Without a connection, <pd-chat-widget>', () => {
  const chat = chatStage();

  it('says so at the message, above the composer and in the header, until it is back', async () => {
    const line = brokenLine();
    const { team } = chat;
    await chat.opened({ authType: 'none', connection: () => line.wrap(team.customer()) });
    await chat.writes('Hello');
    await chat.sees('Waiting for connection');
    await chat.sees('You’re offline. Your messages are kept');
    await chat.sees('Reconnecting…');
    line.mend();
    await chat.seesNo('Waiting for connection');
    await chat.seesNo('You’re offline');
    await chat.seesNo('Reconnecting…');
    await until(async () => (await chat.conversations()).length, 'the team has it');
  });

  it('has it read out once, however much happens meanwhile', async () => {
    const line = brokenLine();
    const { team } = chat;
    await chat.opened({ authType: 'none', connection: () => line.wrap(team.customer()) });
    const region = chat.one('[role=status]', chat.one('pd-chat-panel'))!;
    const said: string[] = [];
    const watch = new MutationObserver((changes) => {
      for (const { addedNodes } of changes) {
        for (const node of addedNodes) {
          if (node.textContent?.trim()) said.push(node.textContent.trim());
        }
      }
    });
    watch.observe(region, { childList: true, subtree: true, characterData: true });
    await chat.writes('Hello');
    await chat.writes('Are you there?');
    await chat.sees('You’re offline');
    watch.disconnect();
    expect(said.filter((text) => text.includes('offline'))).to.have.length(1);
  });

  it('knows of no agent who is there, until it is back', async () => {
    const line = brokenLine({ down: false });
    const { team } = chat;
    await chat.opened({ authType: 'none', connection: () => line.wrap(team.customer()) });
    await chat.hasWritten('Hello');
    await chat.answers('Hi there');
    await until(() => chat.one('.presence.online'), 'the agent is there');
    line.cut();
    await chat.sees('Reconnecting…');
    expect(chat.one('.presence.online') === undefined).to.be.true;
    line.mend();
    await until(() => chat.one('.presence.online'), 'the agent is there again');
  });

  it('knows of no agent who is there, where it is let in no more', async () => {
    const line = brokenLine({ down: false });
    const { team } = chat;
    await chat.opened({ authType: 'none', connection: () => line.wrap(team.customer()) });
    await chat.hasWritten('Hello');
    await chat.answers('Hi there');
    await until(() => chat.one('.presence.online'), 'the agent is there');
    await chat.sees('We’re online');
    line.refuse();
    await chat.sees('The chat could not let you in');
    await chat.seesNo('We’re online');
    expect(chat.one('.presence') === undefined).to.be.true;
  });
});
