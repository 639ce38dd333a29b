import { expect } from '@open-wc/testing';
import { chatStage, focused, nextFrame, until } from './support.js';

const json = (value: unknown): string =>
  URL.createObjectURL(new Blob([JSON.stringify(value)], { type: 'application/json' }));

describe('A site tells <pd-chat-widget>', () => {
  const chat = chatStage();

  it('its title, also later', async () => {
    await chat.opened({ authType: 'none', heading: 'Ask us' });
    await chat.sees('Ask us');
    chat.widget.setAttribute('heading', 'Ask me');
    await chat.sees('Ask me');
    chat.widget.removeAttribute('heading');
    await chat.sees('Chat');
  });

  it('at which side it stands, by either direction of writing', async () => {
    await chat.opened({ authType: 'none' });
    const middle = innerWidth / 2;
    const x = (selector: string) => {
      const box = chat.one(selector)!.getBoundingClientRect();
      return box.x + box.width / 2;
    };
    const boxes = ['pd-chat-launcher', 'pd-chat-window'];
    for (const box of boxes) expect(x(box)).to.be.above(middle);
    chat.widget.position = 'bottom-start';
    await chat.widget.updateComplete;
    await nextFrame();
    for (const box of boxes) expect(x(box)).to.be.below(middle);
    document.documentElement.dir = 'rtl';
    try {
      for (const box of boxes) expect(x(box)).to.be.above(middle);
    } finally {
      document.documentElement.removeAttribute('dir');
    }
  });

  it('its theme', async () => {
    await chat.opened({ authType: 'none', theme: 'dark' });
    const ground = () => getComputedStyle(chat.one('.window')!).backgroundColor;
    const dark = ground();
    chat.widget.theme = 'light';
    await until(() => ground() !== dark, 'it is light');
    chat.widget.theme = 'auto';
    document.documentElement.style.colorScheme = 'dark';
    try {
      await until(() => ground() === dark, 'it follows the page');
    } finally {
      document.documentElement.style.colorScheme = '';
    }
  });

  it('another language: draft, focus and place stay', async () => {
    await chat.opened({ authType: 'none' });
    await chat.writes('Message 1');
    // Enough to scroll: to type all of it would be a test of the machine.
    for (let n = 2; n <= 8; n++) await chat.widget.sendMessage(`Message ${n} `.repeat(12));
    await chat.click(chat.composer!);
    await chat.type('Half a sen');
    const scroller = await chat.there('.scroller');
    scroller.scrollTop = 40;
    await nextFrame();
    const { composer } = chat;
    chat.widget.locale = 'ar';
    await until(() => composer!.placeholder !== 'Write a message', 'the words change');
    await nextFrame();
    expect(chat.composer).to.equal(composer);
    expect(composer!.value).to.equal('Half a sen');
    expect(focused()).to.equal(composer);
    expect(scroller.scrollTop).to.be.closeTo(40, 3);
    expect(getComputedStyle(chat.one('.window')!).direction).to.equal('rtl');
  });

  it('to close: the draft is there when it opens again', async () => {
    await chat.opened({ authType: 'none' });
    await until(() => chat.composer, 'the composer appears');
    await chat.click(chat.composer!);
    await chat.type('Half a sen');
    chat.widget.hide();
    await chat.gone('pd-chat-window');
    await chat.openPanel();
    await until(() => chat.composer?.value === 'Half a sen', 'the draft is there');
  });

  it('words of its own', async () => {
    await chat.opened({ authType: 'none', labels: { 'panel.welcome': 'Hi! What’s up?' } });
    await chat.sees('Hi! What’s up?');
    chat.widget.labels = { 'panel.welcome': 'Yes?' };
    await chat.sees('Yes?');
    chat.widget.labels = undefined;
    await chat.sees('How can we help?');
  });

  it('words by a file', async () => {
    await chat.opened({ authType: 'none', labelsSrc: json({ 'launcher.close': 'Away with it' }) });
    await until(() => chat.control('Away with it'), 'the button has the name');
  });

  it('keeps labels that the site has set by program, whatever its file says', async () => {
    const own = window.fetch;
    let read = 0;
    window.fetch = (...given) => own(...given).finally(() => read++);
    await chat.opened({
      authType: 'none',
      labels: { 'launcher.close': 'Mine' },
      labelsSrc: json({ 'launcher.close': 'Away with it' }),
    });
    await until(() => read, 'the file is read').finally(() => (window.fetch = own));
    await nextFrame();
    await nextFrame();
    expect(chat.control('Mine') !== undefined).to.equal(true);
    expect(chat.control('Away with it')).to.equal(undefined);
  });

  it('words by a file that is not there: the built-in ones stay, with a warning', async () => {
    await chat.opened({ authType: 'none', labelsSrc: json([1]) });
    await until(() => chat.errors.length, 'pd-error');
    expect(chat.errors[0]!.code).to.equal('labels-unavailable');
    expect(chat.control('Close chat')).to.exist;
  });

  it('fields of its own', async () => {
    await chat.opened({
      authType: 'form',
      fields: [
        { name: 'email', type: 'email', required: true },
        { name: 'order', type: 'text', label: 'Order number', required: true },
      ],
    });
    await chat.fill('Order number', '1234');
    await chat.logsInAs();
    expect((await chat.contacts())[0]!.details.additionalFields).to.deep.equal({ order: '1234' });
  });

  it('to stand in the page: no launcher, its own box, nothing to close', async () => {
    const box = document.createElement('div');
    Object.assign(box.style, { inlineSize: '360px', blockSize: '500px' });
    document.body.append(box);
    await chat.put({ authType: 'none', inline: true });
    box.append(chat.widget);
    await until(() => chat.composer, 'the composer appears');
    expect(chat.launcher).not.to.exist;
    const { width, height } = chat.one('pd-chat-window')!.getBoundingClientRect();
    expect([width, height]).to.deep.equal([360, 500]);
    expect(chat.control('Close chat')).not.to.exist;
    await chat.click(chat.composer!);
    await chat.press('Escape');
    await nextFrame();
    expect(chat.one('pd-chat-window')).to.exist;
    expect(focused()).to.equal(chat.composer);
    box.remove();
  });

  it('what stands in its slots', async () => {
    await chat.put({ authType: 'none' });
    for (const slot of ['launcher', 'header', 'welcome', 'footer']) {
      const own = document.createElement('b');
      own.slot = slot;
      own.textContent = `My ${slot}`;
      chat.widget.append(own);
    }
    chat.widget.requestUpdate();
    const shown = (slot: string) =>
      until(() => chat.one(`b[slot=${slot}]`), `what is in the slot ${slot} is drawn`);
    await shown('launcher');
    await chat.openPanel();
    for (const slot of ['header', 'welcome', 'footer']) await shown(slot);
    await chat.writes('Hello');
    expect(chat.one('b[slot=welcome]')).not.to.exist;
  });

  it('what stands in its slots while it is running', async () => {
    await chat.opened({ authType: 'none' });
    const own = document.createElement('b');
    own.slot = 'footer';
    own.textContent = 'We answer in a day';
    chat.widget.append(own);
    await until(() => chat.one('b[slot=footer]'), 'it is drawn');
    own.remove();
    await until(() => !chat.one('pd-chat-panel slot[name=footer]'), 'it is gone');
  });
});
