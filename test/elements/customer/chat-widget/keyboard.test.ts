import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { ana, chatStage, consent, focused, nextFrame, until } from './support.js';

describe('By keyboard alone, <pd-chat-widget>', () => {
  const chat = chatStage();

  const isIn = (find: () => Element | undefined, what: string) =>
    until(() => find() !== undefined && focused() === find(), `the focus is in ${what}`);
  const inComposer = () => isIn(() => chat.composer, 'the composer');
  const onLauncher = () => isIn(() => chat.launcher, 'the launcher');
  const onControl = (name: string) => isIn(() => chat.control(name), `“${name}”`);
  /** Tab, as often as it takes. */
  const tabTo = async (name: string) => {
    for (let n = 0; n < 25; n++) {
      if (chat.control(name) && focused() === chat.control(name)) return;
      await chat.press('Tab');
    }
    throw new Error(`Tab does not lead to “${name}”.`);
  };
  const neverLost = () => {
    let rolling = true;
    const lost: string[] = [];
    const look = () => {
      if (focused() === document.body) lost.push(chat.text());
      if (rolling) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    return () => {
      rolling = false;
      expect(lost, 'the focus was lost to the page').to.deep.equal([]);
    };
  };
  const start = async (given: Parameters<typeof chat.put>[0]) => {
    await chat.put(given);
    await until(() => chat.launcher, 'the launcher appears');
    await chat.press('Tab');
    expect(focused()).to.equal(chat.launcher);
    return neverLost();
  };

  for (const authType of ['none', 'code'] as const) {
    it(`leads from the launcher to the composer and back (${authType})`, async () => {
      if (authType === 'code') chat.names(ana);
      const check = await start({ authType });
      await chat.press('Enter');
      await inComposer();
      await chat.type('Hello');
      await chat.press('Enter');
      await until(() => chat.bubbles.includes('Hello'), 'the message is there');
      await inComposer();
      await chat.press('Escape');
      await chat.gone('pd-chat-window');
      await onLauncher();
      await chat.press('Space');
      await inComposer();
      check();
    });
  }

  it('logs in with Enter, and goes on in the composer (form)', async () => {
    const check = await start({ authType: 'form' });
    await chat.press('Enter');
    await isIn(() => chat.field('First name'), 'the first field');
    await chat.type('Ana');
    await chat.press('Tab', 'Tab');
    await chat.type('ana@example.com');
    await chat.press('Enter');
    await inComposer();
    check();
  });

  it('goes to the first faulty field if the form cannot be sent', async () => {
    const check = await start({ authType: 'form' });
    await chat.press('Enter');
    await isIn(() => chat.field('First name'), 'the first field');
    await chat.press('Enter');
    await isIn(() => chat.field('E-mail'), 'the e-mail');
    check();
  });

  it('goes on as a visitor, logs in at the banner, goes on in the composer (optional)', async () => {
    const check = await start({ authType: 'optional' });
    await chat.press('Enter');
    await isIn(() => chat.field('First name'), 'the first field');
    await tabTo('Continue as visitor');
    await chat.press('Enter');
    await inComposer();
    await chat.type('Hello');
    await chat.press('Enter');
    await until(() => chat.bubbles.includes('Hello'), 'the message is there');
    for (let n = 0; n < 25 && focused() !== chat.field('E-mail'); n++) await chat.shiftTab();
    await chat.type('ana@example.com');
    await chat.press('Enter');
    await chat.sees('Chatting as');
    await inComposer();
    check();
  });

  it('gives consent', async () => {
    const check = await start({ authType: 'none', consent });
    await chat.press('Enter');
    await isIn(() => chat.one('#consent'), 'the box');
    await chat.press('Space');
    await tabTo('Start chat');
    await chat.press('Enter');
    await inComposer();
    check();
  });

  it('uses the menu by arrows, and asks before it ends a chat', async () => {
    const check = await start({ authType: 'none' });
    await chat.press('Enter');
    await inComposer();
    await chat.type('Hello');
    await chat.press('Enter');
    await until(async () => (await chat.conversations()).length, 'the team has it');
    for (let n = 0; n < 25 && focused() !== chat.control('More'); n++) await chat.shiftTab();
    await chat.press('ArrowDown');
    for (const item of ['Search this chat', 'Mute sound', 'End chat', 'Clear chat']) {
      await onControl(item);
      if (item !== 'Clear chat') await chat.press('ArrowDown');
    }
    await chat.press('Escape');
    await onControl('More');
    expect(chat.one('pd-chat-window'), 'Escape closes the menu only').to.exist;
    await chat.press('Enter');
    await onControl('Search this chat');
    await chat.press('ArrowDown');
    await chat.press('ArrowDown');
    await chat.press('Enter');
    await chat.sees('End this chat?');
    await onControl('End chat');
    await chat.press('Escape');
    await inComposer();
    expect(chat.text()).not.to.include('End this chat?');
    check();
  });

  it('signs out by “Not you?”, and goes to the form', async () => {
    const check = await start({ authType: 'form' });
    await chat.press('Enter');
    await isIn(() => chat.field('First name'), 'the first field');
    await chat.press('Tab', 'Tab');
    await chat.type('ana@example.com');
    await chat.press('Enter');
    await inComposer();
    for (let n = 0; n < 25 && focused() !== chat.control('Not you?'); n++) {
      await chat.shiftTab();
    }
    await chat.press('Enter');
    await onControl('Sign out');
    await chat.press('Enter');
    await isIn(() => chat.field('First name'), 'the first field');
    check();
  });

  it('leaves who types on while other tabs are still signing out', async () => {
    await chat.opened({ authType: 'form' });
    await chat.logsInAs('ana@example.com');
    const { held } = await navigator.locks.query();
    const { name } = held!.find((lock) =>
      lock.name!.startsWith(`pd-chat-customer:${chat.account}:`),
    )!;
    let signedOut = false;
    chat.widget.addEventListener('pd-logout', () => (signedOut = true));
    let close!: () => void;
    const otherTab = new Promise<void>((resolve) => (close = resolve));
    void navigator.locks.request(name!, { mode: 'shared' }, () => otherTab);
    await chat.choose('Sign out');
    await chat.click('Sign out');
    await chat.fill('E-mail', 'bo@example.com');
    close();
    await until(() => signedOut, 'the person is signed out everywhere');
    await nextFrame();
    await nextFrame();
    expect(focused()).to.equal(chat.field('E-mail'));
    expect(chat.field('E-mail')!.value).to.equal('bo@example.com');
  });

  it('goes from the menu to the card that was chosen there', async () => {
    const check = await start({ authType: 'form', rating: 'on', transcript: 'download' });
    await chat.press('Enter');
    await isIn(() => chat.field('First name'), 'the first field');
    await chat.press('Tab', 'Tab');
    await chat.type('ana@example.com');
    await chat.press('Enter');
    await inComposer();
    await chat.type('Hello');
    await chat.press('Enter');
    await until(async () => (await chat.conversations())[0]?.hasMessages, 'the team has it');
    await chat.answers('Hi there');
    await chat.sees('Hi there');
    const choose = async (item: string) => {
      for (let n = 0; n < 25 && focused() !== chat.control('More'); n++) await chat.shiftTab();
      await chat.press('Enter');
      await until(() => focused()?.role === 'menuitem', 'the focus is in the menu');
      for (let n = 0; n < 9 && focused() !== chat.control(item); n++) await chat.press('ArrowDown');
      await chat.press('Enter');
    };
    await choose('Download this chat');
    await onControl('Download');
    await choose('Rate this chat');
    await until(
      () => (focused() as HTMLInputElement).type === 'radio',
      'the focus is on the faces',
    );
    check();
  });

  it('rates, and starts anew after the end', async () => {
    const check = await start({ authType: 'form', rating: 'on', transcript: 'download' });
    await chat.press('Enter');
    await isIn(() => chat.field('First name'), 'the first field');
    await chat.press('Tab', 'Tab');
    await chat.type('ana@example.com');
    await chat.press('Enter');
    await inComposer();
    await chat.type('Hello');
    await chat.press('Enter');
    await until(async () => (await chat.conversations())[0]?.hasMessages, 'the team has it');
    await chat.answers('Hi there');
    await chat.sees('Hi there');
    await chat.endsChat();
    await chat.sees('How did we do?');
    await onControl('Start new conversation');
    for (let n = 0; n < 25 && (focused() as HTMLInputElement).type !== 'radio'; n++) {
      await chat.shiftTab();
    }
    await chat.press('Space', 'Tab');
    await chat.type('Fine');
    await tabTo('Send rating');
    await chat.press('Enter');
    await chat.sees('You rated this chat');
    await tabTo('Start new conversation');
    await chat.press('Enter');
    await inComposer();
    expect((await chat.conversation()).rating).to.include({ comment: 'Fine' });
    check();
  });

  it('goes on with “Start new conversation” after “End chat”', async () => {
    const check = await start({ authType: 'none' });
    await chat.press('Enter');
    await inComposer();
    await chat.type('Hello');
    await chat.press('Enter');
    await until(async () => (await chat.conversations())[0]?.hasMessages, 'the team has it');
    for (let n = 0; n < 25 && focused() !== chat.control('More'); n++) await chat.shiftTab();
    await chat.press('Enter');
    await until(() => focused()?.role === 'menuitem', 'the focus is in the menu');
    for (let n = 0; n < 9 && focused() !== chat.control('End chat'); n++) {
      await chat.press('ArrowDown');
    }
    await chat.press('Enter');
    await onControl('End chat');
    await chat.press('Enter');
    await onControl('Start new conversation');
    await chat.press('Enter');
    await inComposer();
    check();
  });

  it('leaves the focus where it is if the site opens the panel by itself', async () => {
    await chat.put({ authType: 'none' });
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    chat.widget.open = true;
    await until(() => chat.composer, 'the composer appears');
    await nextFrame();
    expect(focused()).to.equal(field);
    field.remove();
  });

  it('gives the focus to the launcher if the site closes the panel', async () => {
    const check = await start({ authType: 'none' });
    await chat.press('Enter');
    await inComposer();
    chat.widget.hide();
    await onLauncher();
    check();
  });

  it('stays within the chat where that covers the page, and Escape leads out', async () => {
    await setViewport({ width: 390, height: 700 });
    try {
      const check = await start({ authType: 'none' });
      await chat.press('Enter');
      await inComposer();
      for (let n = 0; n < 8; n++) {
        await chat.press('Tab');
        expect(chat.widget.shadowRoot!.activeElement?.localName).to.equal('pd-chat-panel');
      }
      await chat.press('Escape');
      await chat.gone('pd-chat-window');
      await onLauncher();
      check();
    } finally {
      await setViewport({ width: 800, height: 600 });
    }
  });
});
