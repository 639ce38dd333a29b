import { expect } from '@open-wc/testing';
import { chatStage, nextFrame, until } from './support.js';

describe('The sound of <pd-chat-widget>', () => {
  const chat = chatStage();
  const own = window.AudioContext;
  /** Tones that were begun. */
  let tones = 0;
  beforeEach(() => {
    tones = 0;
    window.AudioContext = class extends own {
      constructor() {
        super();
        tones++;
      }
    };
  });
  afterEach(() => {
    window.AudioContext = own;
    Reflect.deleteProperty(navigator, 'userActivation');
  });

  /** A conversation, and nobody who looks at it. */
  async function leftAlone(given = {}) {
    await chat.opened({ authType: 'none', ...given });
    await chat.hasWritten('Hello');
    await chat.click('Close chat', chat.one('pd-chat-launcher'));
    await chat.gone('pd-chat-window');
  }
  async function answered(text: string) {
    const before = chat.widget.shadowRoot!.querySelector('pd-chat-launcher')!.unread;
    await chat.answers(text);
    await until(
      () => chat.widget.shadowRoot!.querySelector('pd-chat-launcher')!.unread > before,
      'the answer has come',
    );
  }
  /** Long enough for a tone that was to come. */
  async function silence() {
    await import('../../../../src/elements/customer/chat-widget/sound.js');
    for (let n = 0; n < 5; n++) await nextFrame();
    expect(tones).to.equal(0);
  }

  it('tells of an answer once, where nobody looks', async () => {
    await leftAlone();
    await answered('Hi there');
    await until(() => tones === 1, 'a tone');
    await answered('Are you there?');
    await until(() => tones === 2, 'another tone');
  });

  it('is silent for who is looking at the chat', async () => {
    await chat.opened({ authType: 'none' });
    await chat.hasWritten('Hello');
    await chat.answers('Hi there');
    await chat.sees('Hi there');
    await silence();
  });

  it('is silent on a page that nobody has touched', async () => {
    await leftAlone();
    Object.defineProperty(navigator, 'userActivation', {
      configurable: true,
      value: { hasBeenActive: false },
    });
    await answered('Hi there');
    await silence();
  });

  it('can be muted, and stays so after the page was loaded again', async () => {
    await chat.putLocal({ authType: 'none' });
    await chat.openPanel();
    await chat.hasWritten('Hello');
    await chat.choose('Mute sound');
    await until(async () => (await chat.kept()).includes('"muted":true'), 'it is kept');
    const { account } = chat;
    chat.widget.remove();
    await chat.putLocal({ authType: 'none', account });
    await chat.there('pd-chat-launcher');
    await chat.openPanel();
    await until(() => chat.control('More'), 'the menu');
    expect(await chat.menu()).to.include('Turn sound on');
    await chat.press('Escape');
    await chat.gone('pd-chat-window');
    await answered('Hi there');
    await silence();
  });

  it('is gone by `no-sound`, and from the menu too', async () => {
    await leftAlone({ noSound: true });
    await answered('Hi there');
    await silence();
    await chat.click(chat.launcher!);
    await chat.sees('Hi there');
    expect((await chat.menu()).join()).not.to.match(/sound/i);
  });
});

describe('The page’s title with `title-badge`', () => {
  const chat = chatStage();
  const { title } = document;
  beforeEach(() => void (document.title = 'Shop'));
  afterEach(() => void (document.title = title));

  const titled = (expected: string) =>
    until(() => document.title === expected, `the title is “${expected}”, not “${document.title}”`);

  async function withUnread(given = {}) {
    await chat.opened({ authType: 'none', titleBadge: true, ...given });
    await chat.hasWritten('Hello');
    await chat.press('Escape');
    await chat.gone('pd-chat-window');
    await chat.answers('Hi there');
  }

  it('says how many messages wait, until they are read', async () => {
    await withUnread();
    await titled('(1) Shop');
    await chat.answers('Are you there?');
    await titled('(2) Shop');
    await chat.click(chat.launcher!);
    await titled('Shop');
  });

  it('keeps what the page writes into it meanwhile', async () => {
    await withUnread();
    await titled('(1) Shop');
    document.title = 'Basket';
    await titled('(1) Basket');
    chat.widget.remove();
    await titled('Basket');
  });

  it('counts all widgets of a page', async () => {
    await withUnread();
    await titled('(1) Shop');
    const first = chat.widget;
    first.style.display = 'none';
    await withUnread({ widgetId: 'second' });
    await titled('(2) Shop');
    first.remove();
    await titled('(1) Shop');
  });

  it('is left alone without the attribute', async () => {
    await withUnread({ titleBadge: undefined });
    await until(() => chat.text(chat.one('pd-chat-launcher')).includes('1'), 'the launcher tells');
    expect(document.title).to.equal('Shop');
  });
});
