import { expect } from '@open-wc/testing';
import { MemoryTeam } from '../../../../src/connections/memory/memory-team.js';
import { Stage, until } from './support.js';

const chat = new Stage();

describe('<pd-chat-widget>: on a connection of the site’s own', () => {
  beforeEach(() => chat.begin());
  afterEach(() => chat.end());

  const comesBack = async (volatile: boolean) => {
    const team = (chat.team = new MemoryTeam());
    const connection = () => Object.assign(team.customer(), { volatile });
    await chat.opened({ authType: 'none', connection });
    await chat.hasWritten('Remember me');
    chat.widget.remove();
    await until(() => !chat.widget.isConnected, 'the page is left');
    await chat.opened({ authType: 'none', connection });
    await until(() => chat.composer, 'the composer is there');
  };

  it('the person comes back to the same chat', async () => {
    await comesBack(false);
    await chat.sees('Remember me');
  });

  it('nothing is kept if the connection itself keeps nothing', async () => {
    await comesBack(true);
    expect(chat.text()).not.to.include('Remember me');
    expect(localStorage.getItem(`pd-chat-customer:${chat.account}`)).to.equal(null);
  });
});

describe('<pd-chat-widget>: attributes that hold what is not allowed', () => {
  beforeEach(() => chat.begin());
  afterEach(() => chat.end());

  it('count as off, and say so', async () => {
    await chat.opened({
      authType: 'form',
      transcript: 'yes' as 'download',
      rating: 'stars' as 'on',
    });
    await chat.logsInAs();
    await chat.hasWritten('Hello');
    expect((await chat.menu()).join()).not.to.include('Download');
    await until(() => chat.errors.length === 2, 'both are told');
    expect(chat.errors.map(({ code }) => code)).to.deep.equal([
      'invalid-attribute',
      'invalid-attribute',
    ]);
    expect(chat.warnings.join()).to.include('transcript="yes" is none of off, download, email');
  });
});
