import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { altered } from './lines.js';
import { deep } from './shown.js';
import { chatStage, consent, until, type Stage } from './support.js';

/** How the person gets there. */
const states: Record<string, (chat: Stage) => Promise<void>> = {
  closed: async (chat) => {
    await chat.put({ authType: 'none' });
    await until(() => chat.launcher, 'the launcher appears');
  },
  'at the login form': async (chat) => {
    await chat.opened({ authType: 'form' });
    await chat.there('pd-login-form');
  },
  'at the choice, with consent': async (chat) => {
    await chat.opened({ authType: 'optional', consent });
    await chat.there('#consent');
  },
  'at the consent': async (chat) => {
    await chat.opened({ authType: 'none', consent });
    await chat.there('#consent');
  },
  'without a message': async (chat) => {
    await chat.opened({ authType: 'none' });
    await until(() => chat.composer, 'the composer appears');
  },
  'with messages, the banner and an open menu': async (chat) => {
    await chat.opened({ authType: 'optional' });
    await chat.click('Continue as visitor');
    await chat.hasWritten('Hello');
    await chat.answers('Hi there');
    await chat.sees('Hi there');
    await chat.click('More');
    await chat.there('[role=menu]');
  },
  'at the question whether to sign out': async (chat) => {
    await chat.opened({ authType: 'form' });
    await chat.logsInAs();
    await chat.click('Not you?');
    await chat.sees('Stay signed in');
  },
  'ended, with rating and transcript': async (chat) => {
    await chat.opened({ authType: 'form', rating: 'on', transcript: 'email' });
    await chat.logsInAs();
    await chat.hasWritten('Hello');
    await chat.answers('Hi there');
    await chat.sees('Hi there');
    await chat.endsChat();
    await chat.there('pd-rating-form');
    await chat.there('pd-transcript-form');
  },
  'after a login that failed': async (chat) => {
    const { team } = chat;
    const connection = () =>
      altered(team.customer(), { identify: () => Promise.reject(new Error('offline')) });
    await chat.opened({ authType: 'form', connection });
    await chat.fill('E-mail', 'ana@example.com');
    await chat.click('Start chat');
    await chat.there('[role=alert]');
    expect(chat.field('E-mail')!.value).to.equal('ana@example.com');
  },
};

/** Colours on their way are no colours to judge. */
function finish(root: Element): void {
  for (const animation of deep(root).flatMap((element) => element.getAnimations())) {
    if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
  }
}

describe('<pd-chat-widget> is accessible', () => {
  const chat = chatStage();
  const page = document.documentElement;

  afterEach(async () => {
    page.removeAttribute('dir');
    page.lang = 'en';
    page.style.colorScheme = '';
    if (innerWidth !== 800) await setViewport({ width: 800, height: 600 });
  });

  for (const [state, reach] of Object.entries(states)) {
    it(`${state}: light, dark, from right to left, on a phone`, async () => {
      await reach(chat);
      finish(chat.widget);
      await expect(chat.widget).to.be.accessible();
      page.style.colorScheme = 'dark';
      page.dir = 'rtl';
      page.lang = 'ar';
      await setViewport({ width: 360, height: 640 });
      await until(() => chat.widget.i18n.dir === 'rtl', 'the direction changes');
      await chat.widget.i18n.ready();
      finish(chat.widget);
      const { scrollingElement } = document;
      expect(scrollingElement!.scrollWidth, 'nothing is wider than the phone').to.be.most(360);
      await expect(chat.widget).to.be.accessible();
    });
  }
});
