import { expect } from '@open-wc/testing';
import { fakeClock } from '../../../support/fake-clock.js';
import { chatStage, consent, focused, nextFrame, until, type Given } from './support.js';

const teaser = 'Questions? We’re here.';

describe('The teaser of <pd-chat-widget>', () => {
  const chat = chatStage();
  afterEach(() => sessionStorage.clear());

  /** The widget waits to show it. */
  async function put(given: Given = {}) {
    const clock = fakeClock();
    await chat.put({ authType: 'none', teaser, ...given });
    const pass = async (seconds: number) => {
      clock.pass(seconds * 1000);
      await nextFrame();
      await nextFrame();
    };
    return { pass };
  }
  const shown = () => chat.one('pd-chat-teaser');
  async function comes(given?: Given) {
    const { pass } = await put(given);
    await until(async () => {
      await pass(5);
      return shown();
    }, 'the teaser comes');
    return { pass };
  }

  it('comes after a while, beside the launcher and not over it', async () => {
    await comes();
    await chat.sees(teaser);
    const bubble = shown()!.getBoundingClientRect();
    expect(bubble.bottom).to.be.at.most(chat.launcher!.getBoundingClientRect().top);
  });

  it('waits as long as the page says', async () => {
    const { pass } = await put({ teaserDelay: 60 });
    await chat.there('pd-chat-launcher');
    for (let n = 0; n < 10; n++) await pass(5);
    expect(shown()).to.equal(undefined);
    await until(async () => {
      await pass(5);
      return shown();
    }, 'the teaser comes');
  });

  it('stores nothing and tells nobody', async () => {
    await comes();
    expect(sessionStorage).to.have.length(0);
    expect(await chat.kept()).not.to.include(chat.account);
    expect(await chat.conversations()).to.deep.equal([]);
  });

  it('opens the chat, which asks what it always asks', async () => {
    await comes({ consent });
    await chat.click(teaser);
    await chat.sees('I agree to the');
    expect(shown()).to.equal(undefined);
    expect(chat.composer).to.equal(undefined);
  });

  it('can be dismissed by keyboard, and the focus goes to the launcher', async () => {
    await comes();
    shown()!.focus();
    await chat.press('Escape');
    await chat.gone('pd-chat-teaser');
    expect(focused()).to.equal(chat.launcher);
  });

  it('does not come back in this tab once it was dismissed', async () => {
    const { pass } = await comes();
    await chat.click('Dismiss');
    await chat.gone('pd-chat-teaser');
    chat.widget.remove();
    await chat.put({ authType: 'none', teaser });
    for (let n = 0; n < 5; n++) await pass(5);
    expect(shown()).to.equal(undefined);
  });

  it('does not come to who was in the chat already', async () => {
    const { pass } = await put();
    await chat.openPanel();
    await chat.press('Escape');
    await chat.gone('pd-chat-window');
    for (let n = 0; n < 5; n++) await pass(5);
    expect(shown()).to.equal(undefined);
  });

  it('does not come where there is no launcher', async () => {
    const { pass } = await put({ authType: 'code' });
    for (let n = 0; n < 5; n++) await pass(5);
    expect(shown()).to.equal(undefined);
  });
});
