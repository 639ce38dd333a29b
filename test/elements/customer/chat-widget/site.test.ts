import { expect, oneEvent } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { chatStage, nextFrame, until } from './support.js';

describe('On a phone, <pd-chat-widget>', () => {
  const chat = chatStage();

  beforeEach(() => setViewport({ width: 390, height: 700 }));
  afterEach(() => setViewport({ width: 800, height: 600 }));

  it('covers the screen while it is open, and says so', async () => {
    await chat.opened({ authType: 'none' });
    const window = chat.one('.window')!;
    await until(() => window.getBoundingClientRect().y === 0, 'it has come in');
    const { x, y, width, height } = window.getBoundingClientRect();
    expect([x, y, width, height]).to.deep.equal([0, 0, 390, 700]);
    expect(window.getAttribute('aria-modal')).to.equal('true');
    expect(chat.launcher).not.to.exist;
    await chat.click('Close chat');
    await until(() => chat.launcher, 'the launcher is back');
  });

  describe('with its keyboard up,', () => {
    /** What a phone's browser tells of its keyboard: of the page nothing changes. */
    const look = (view: Partial<Record<'height' | 'offsetTop' | 'scale', number>> = {}) => {
      for (const name of ['height', 'offsetTop', 'scale'] as const) {
        if (name in view) {
          Object.defineProperty(visualViewport!, name, { value: view[name], configurable: true });
        } else Reflect.deleteProperty(visualViewport!, name);
      }
      visualViewport!.dispatchEvent(new Event('resize'));
    };
    const box = () => {
      const { y, height } = chat.one('.window')!.getBoundingClientRect();
      return [y, height];
    };
    afterEach(() => look());

    it('stands above it, and fills the screen again after it', async () => {
      await chat.opened({ authType: 'none' });
      look({ height: 380, offsetTop: 120 });
      await until(() => String(box()) === '120,380', 'it is where it can be seen');
      look();
      await until(() => String(box()) === '0,700', 'it fills the screen');
    });

    it('folds the visitor’s banner', async () => {
      await chat.opened({ authType: 'optional' });
      await chat.click('Continue as visitor');
      const names = () => chat.field('First name')?.checkVisibility();
      await until(names, 'the banner is there');
      await until(() => chat.composer, 'the composer is there');
      await chat.click(chat.composer!);
      look({ height: 400 });
      await until(() => !names(), 'only the e-mail stays');
    });

    it('does not shrink for somebody who zooms in', async () => {
      await chat.opened({ authType: 'none' });
      await until(() => String(box()) === '0,700', 'it has come in');
      look({ height: 350, scale: 2 });
      await nextFrame();
      expect(box()).to.deep.equal([0, 700]);
    });
  });

  it('shows the launcher until the panel is there', async () => {
    await chat.put({ authType: 'none' });
    await until(() => chat.launcher, 'the launcher appears');
    chat.widget.show();
    while (!chat.one('pd-chat-window')) {
      expect(chat.launcher, 'neither launcher nor panel').to.exist;
      await nextFrame();
    }
    expect(chat.launcher).not.to.exist;
  });

  it('closes by Back, where the browser tells of it', async () => {
    const own = Object.getOwnPropertyDescriptor(window, 'CloseWatcher')!;
    const watchers: { onclose?: () => void; destroyed?: boolean }[] = [];
    class Watcher {
      onclose?: () => void;
      destroyed?: boolean;
      constructor() {
        watchers.push(this);
      }
      destroy() {
        this.destroyed = true;
      }
    }
    Object.defineProperty(window, 'CloseWatcher', { ...own, value: Watcher });
    try {
      await chat.opened({ authType: 'none' });
      await chat.click('Close chat');
      await until(() => watchers[0]?.destroyed, 'a closed panel does not listen');
      await chat.openPanel();
      watchers[1]!.onclose!();
      await chat.gone('pd-chat-window');
      expect(chat.widget.open).to.equal(false);
      expect(watchers).to.have.length(2);
    } finally {
      Object.defineProperty(window, 'CloseWatcher', own);
    }
  });

  it('is a window beside the page again when the screen grows', async () => {
    await chat.opened({ authType: 'none' });
    await setViewport({ width: 800, height: 700 });
    await until(() => !chat.one('[aria-modal=true]'), 'it is no longer modal');
    expect(chat.launcher).to.exist;
  });
});

describe('A site hears from <pd-chat-widget>', () => {
  const chat = chatStage();

  it('all that happens, by events that bubble and are composed', async () => {
    const heard: string[] = [];
    const types = [
      'pd-open',
      'pd-login',
      'pd-message-sent',
      'pd-unread-change',
      'pd-message-received',
      'pd-rating-submit',
      'pd-conversation-end',
      'pd-logout',
      'pd-close',
    ];
    const listen = (event: Event) => {
      heard.push(event.type);
      expect(event.target).to.equal(chat.widget);
      expect(event.composed).to.equal(true);
    };
    for (const type of types) document.addEventListener(type, listen);
    try {
      await chat.opened({ authType: 'form', rating: 'on' });
      await chat.logsInAs();
      await chat.hasWritten('Hello');
      await chat.answers('Hi there');
      await chat.sees('Hi there');
      await chat.endsChat();
      await chat.sees('How did we do?');
      await chat.click(chat.all('pd-rating-form input[type=radio], .face').at(-1)!);
      await chat.click('Send rating');
      await until(() => heard.includes('pd-rating-submit'), 'the rating is told');
      await chat.widget.signOut();
      await chat.click('Close chat', chat.one('pd-chat-window'));
      await chat.gone('pd-chat-window');
      expect([...new Set(heard)]).to.have.members(types);
      expect(heard.filter((type) => type === 'pd-open')).to.have.length(1);
      expect(heard.filter((type) => type === 'pd-message-sent')).to.have.length(1);
      expect(heard.filter((type) => type === 'pd-rating-submit')).to.have.length(1);
    } finally {
      for (const type of types) document.removeEventListener(type, listen);
    }
  });

  it('with their details', async () => {
    await chat.opened({ authType: 'form' });
    const login = oneEvent(chat.widget, 'pd-login');
    await chat.logsInAs();
    expect((await login).detail).to.deep.equal({
      details: { email: 'ana@example.com' },
      via: 'form',
    });
    const sent = oneEvent(chat.widget, 'pd-message-sent');
    await chat.writes('Hello');
    expect((await sent).detail.text).to.equal('Hello');
    await chat.click('Close chat', chat.one('pd-chat-window'));
    await until(async () => (await chat.conversations())[0]?.hasMessages, 'the team has it');
    const received = oneEvent(chat.widget, 'pd-message-received');
    const unread = oneEvent(chat.widget, 'pd-unread-change');
    await chat.answers('Hi there');
    expect((await received).detail.message.text).to.equal('Hi there');
    expect((await unread).detail).to.deep.equal({ unread: 1 });
    const read = oneEvent(chat.widget, 'pd-unread-change');
    chat.widget.show();
    expect((await read).detail).to.deep.equal({ unread: 0 });
  });

  it('that a transcript is wanted, and may mail it itself', async () => {
    await chat.opened({ authType: 'form', transcript: 'email' });
    await chat.logsInAs();
    await chat.hasWritten('Hello');
    chat.widget.addEventListener('pd-transcript-request', (event) => event.preventDefault(), {
      once: true,
    });
    const asked = oneEvent(chat.widget, 'pd-transcript-request');
    await chat.choose('Get this chat by e-mail');
    await chat.click('Send by e-mail');
    expect((await asked).detail).to.deep.equal({ to: 'ana@example.com', mode: 'email' });
    await chat.there('pd-transcript-form[done]');
    expect((await chat.conversation()).transcriptRequest).to.equal(undefined);
  });

  it('that a transcript is wanted; else the wish stands in the conversation', async () => {
    await chat.opened({ authType: 'form', transcript: 'email' });
    await chat.logsInAs();
    await chat.hasWritten('Hello');
    await chat.choose('Get this chat by e-mail');
    await chat.click('Send by e-mail');
    await chat.there('pd-transcript-form[done]');
    expect((await chat.conversation()).transcriptRequest).to.include({ to: 'ana@example.com' });
  });

  it('gives the chat as a file', async () => {
    await chat.opened({ authType: 'form', transcript: 'download' });
    await chat.logsInAs();
    await chat.hasWritten('Hello');
    const files: Promise<string>[] = [];
    const { createObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = () => undefined;
    URL.createObjectURL = (blob: Blob) => (files.push(blob.text()), createObjectURL(blob));
    try {
      await chat.choose('Download this chat');
      await chat.click('Download');
      await chat.there('pd-transcript-form[done]');
      expect(await files[0]).to.match(/ · You\nHello/);
    } finally {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    }
  });
});

describe('A site that moves things about', () => {
  const chat = chatStage();

  it('does not disturb the chat in <pd-chat-widget>', async () => {
    await chat.opened({ authType: 'none' });
    await chat.hasWritten('Hello');
    await chat.click(chat.composer!);
    await chat.type('Half a sen');
    const box = document.createElement('div');
    document.body.append(box);
    box.append(chat.widget);
    await nextFrame();
    expect(chat.bubbles).to.deep.equal(['Hello']);
    expect(chat.composer!.value).to.equal('Half a sen');
    await chat.answers('Hi there');
    await chat.sees('Hi there');
    await chat.click(chat.composer!);
    await chat.press('End', 'Enter');
    await until(() => chat.bubbles.includes('Half a sen'), 'it is sent');
    expect(await chat.conversations()).to.have.length(1);
    document.body.append(chat.widget);
    box.remove();
  });

  it('finds the panel open again where it comes back later', async () => {
    await chat.putLocal({ authType: 'none' });
    await chat.openPanel();
    await chat.hasWritten('Hello');
    chat.widget.remove();
    await nextFrame();
    await nextFrame();
    document.body.append(chat.widget);
    await chat.sees('Hello');
    expect(chat.widget.open).to.equal(true);
  });

  it('gives another widget-id its own conversation', async () => {
    await chat.putLocal({ authType: 'none', widgetId: 'sales' });
    await chat.openPanel();
    await chat.hasWritten('To sales');
    chat.widget.widgetId = 'help';
    await chat.seesNo('To sales');
    await chat.sees('How can we help?');
    chat.widget.widgetId = 'sales';
    await chat.sees('To sales');
  });

  it('can open the chat, close it, and write for the person', async () => {
    await chat.put({ authType: 'none' });
    chat.widget.toggle();
    await chat.there('pd-chat-window');
    chat.widget.toggle();
    await chat.gone('pd-chat-window');
    await chat.widget.sendMessage('From the site');
    chat.widget.show();
    await chat.sees('From the site');
    await until(async () => (await chat.conversations()).length, 'the team has it');
    expect(await chat.teamReads()).to.deep.equal(['From the site']);
  });
});
