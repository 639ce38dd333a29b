import { expect } from '@open-wc/testing';
import { blankContact } from '../../../../src/model/contact.js';
import { SitePage } from './site-page.js';
import { ana, bo, chatStage, consent, nextFrame, until } from './support.js';

describe('Who comes back to <pd-chat-widget>', () => {
  const chat = chatStage();

  /** As far as the page's own scripts matter, a page load. */
  const reload = async (given: Parameters<typeof chat.putLocal>[0]) => {
    chat.widget.remove();
    await chat.putLocal(given);
  };

  it('goes on with the same conversation, and is not asked again', async () => {
    await chat.putLocal({ authType: 'form' });
    await chat.openPanel();
    await chat.logsInAs();
    await chat.hasWritten('Hello');
    await reload({ authType: 'form' });
    await chat.openPanel();
    await chat.sees('Hello');
    expect(chat.one('pd-login-form')).not.to.exist;
    await chat.sees('Chatting as ana@example.com');
    await chat.hasWritten('And one more');
    expect(await chat.teamReads()).to.deep.equal(['Hello', 'And one more']);
  });

  it('finds the draft', async () => {
    await chat.putLocal({ authType: 'none' });
    await chat.openPanel();
    await until(() => chat.composer, 'the composer appears');
    await chat.click(chat.composer!);
    await chat.type('Half a sen');
    await until(async () => (await chat.kept()).includes('Half a sen'), 'the draft is kept');
    await reload({ authType: 'none' });
    await chat.openPanel();
    await until(() => chat.composer?.value === 'Half a sen', 'the draft is there');
  });

  it('sees on the closed launcher what came meanwhile, without a click', async () => {
    await chat.putLocal({ authType: 'none' });
    await chat.openPanel();
    await chat.hasWritten('Hello');
    chat.widget.remove();
    await chat.answers('Hi there');
    await chat.putLocal({ authType: 'none' });
    await until(() => chat.control('Open chat, 1 unread message'), 'the badge appears');
    await chat.click('Open chat, 1 unread message');
    await chat.sees('Hi there');
    await until(() => chat.control('Close chat'), 'the badge goes');
  });

  it('has the same chat in a second tab', async () => {
    await chat.putLocal({ authType: 'optional' });
    await chat.openPanel();
    await chat.click('Continue as visitor');
    await chat.hasWritten('Hello');
    const tab = await SitePage.open();
    await tab.kit();
    const other = tab.markup(
      `<pd-chat-widget auth-type="optional" inline account="${chat.account}"></pd-chat-widget>`,
    );
    await chat.sees('Hello', other);
    await until(() => chat.one('pd-visitor-banner', other), 'the banner');
    await chat.widget.sendMessage('From the first');
    await chat.sees('From the first', other);
    await (other as typeof chat.widget).sendMessage('From the second');
    await chat.sees('From the second');
    expect(await chat.conversations()).to.have.length(1);
  });

  it('is asked who it is by “Not you?”, which signs out', async () => {
    await chat.opened({ authType: 'form' });
    await chat.logsInAs();
    await chat.click('Not you?');
    await chat.sees('The chat is cleared from this browser.');
    await chat.click('Stay signed in');
    await chat.sees('Chatting as ana@example.com');
    await chat.click('Not you?');
    await chat.click('Sign out');
    await chat.there('pd-login-form');
  });

  it('never sees a frame of the chat of somebody else whom the page names now', async () => {
    await chat.putLocal({ authType: 'form', open: true });
    await chat.logsInAs();
    await chat.hasWritten('A’s words');
    chat.widget.remove();
    chat.names(bo);
    const seen: string[] = [];
    const widget = document.createElement('pd-chat-widget');
    Object.assign(widget, { account: chat.account, authType: 'form', open: true });
    document.body.append(widget);
    chat.widget = widget;
    while (!chat.text().includes('How can we help?')) {
      await nextFrame();
      seen.push(chat.text());
      if (seen.length > 600) throw new Error(`B’s chat does not come: ${seen.at(-1)}`);
    }
    for (const text of seen) expect(text).not.to.match(/A’s words|ana@/);
  });

  it('can log in, where the page named somebody the last time and now does not', async () => {
    chat.names(ana);
    await chat.putLocal({ authType: 'optional' });
    await chat.openPanel();
    await chat.hasWritten('A’s words');
    chat.widget.remove();
    delete (window as { custom_user_data?: unknown }).custom_user_data;
    await chat.putLocal({ authType: 'optional' });
    await chat.openPanel();
    await chat.logsInAs('bo@example.com');
    await chat.sees('Chatting as bo@example.com');
    expect(chat.text()).not.to.include('A’s words');
    await chat.hasWritten('B’s words');
    expect(await chat.contacts()).to.have.length(2);
  });

  it('shows nobody earlier words for typing the same e-mail', async () => {
    await chat.opened({ authType: 'form' });
    await chat.logsInAs('ana@example.com');
    await chat.hasWritten('A secret');
    await chat.widget.signOut();
    await chat.logsInAs('ana@example.com');
    await chat.sees('How can we help?');
    expect(chat.text()).not.to.include('A secret');
  });
});

describe('A login in the middle of a visitor’s conversation with <pd-chat-widget>', () => {
  const chat = chatStage();

  it('loses and repeats nothing: same conversation, draft and place kept', async () => {
    await chat.opened({ authType: 'optional' });
    await chat.click('Continue as visitor');
    await chat.writes('Message 1');
    // Enough to scroll: to type all of it would be a test of the machine.
    for (let n = 2; n <= 8; n++) await chat.widget.sendMessage(`Message ${n} `.repeat(12));
    await chat.answers('Hi there');
    await chat.sees('Hi there');
    await chat.click(chat.composer!);
    await chat.type('Half a sen');
    const scroller = await chat.there('.scroller');
    scroller.scrollTop = 0;
    await nextFrame();
    const { id } = await chat.conversation();
    await chat.logsInAs('ana@example.com', 'Log in');
    await chat.sees('Chatting as ana@example.com');
    await nextFrame();
    expect((await chat.conversation()).id).to.equal(id);
    expect((await chat.teamReads()).filter((text) => text === 'Message 1')).to.have.length(1);
    expect(chat.composer!.value).to.equal('Half a sen');
    expect(chat.one('.scroller')).to.equal(scroller);
    expect(scroller.scrollTop).to.be.below(200);
  });

  it('is asked again by a new conversation after the end', async () => {
    await chat.opened({ authType: 'optional' });
    await chat.click('Continue as visitor');
    await chat.hasWritten('Hello');
    await chat.endsChat();
    await chat.click('Start new conversation');
    await chat.sees('Continue as visitor');
    await chat.click('Continue as visitor');
    await chat.hasWritten('Again');
    expect(await chat.conversations()).to.have.length(2);
  });
});

describe('What is not permitted in <pd-chat-widget>', () => {
  const chat = chatStage();

  it('is refused to the site’s code too', async () => {
    await chat.put({ authType: 'form' });
    const error = (await chat.widget.sendMessage('Hi').catch((e: unknown) => e)) as {
      code: string;
    };
    expect(error.code).to.equal('forbidden');
  });

  it('is not gained by an agent who adds a visitor to the contacts', async () => {
    await chat.opened({
      authType: 'none',
      transcript: 'download',
      rating: 'on',
      consent: undefined,
    });
    await chat.hasWritten('Hello');
    await chat.answers('Hi there');
    await chat.sees('Hi there');
    const agent = await chat.agent();
    await agent.saveContact({ ...blankContact, details: { email: 'ana@example.com' } });
    await until(() => chat.control('More'), 'the menu');
    expect(await chat.menu()).to.deep.equal([
      'Search this chat',
      'Mute sound',
      'End chat',
      'Clear chat',
    ]);
  });
});

describe('Several <pd-chat-widget> on a page', () => {
  const chat = chatStage();

  const second = async (given: Parameters<typeof chat.putLocal>[0]) => {
    const first = chat.widget;
    const other = await chat.putLocal({ position: 'bottom-start', ...given });
    return { first, other };
  };

  it('share a login, and have conversations of their own', async () => {
    await chat.putLocal({ authType: 'form', widgetId: 'sales' });
    const { first, other } = await second({ authType: 'form', widgetId: 'help' });
    chat.widget = first;
    await chat.openPanel();
    await chat.logsInAs();
    await chat.hasWritten('To sales');
    await chat.click('Close chat', chat.one('pd-chat-window'));
    chat.widget = other;
    await chat.openPanel();
    await chat.sees('Chatting as ana@example.com');
    expect(chat.text()).not.to.include('To sales');
    await chat.hasWritten('To help');
    expect((await chat.conversations()).map(({ widgetId }) => widgetId)).to.have.members([
      'sales',
      'help',
    ]);
  });

  it('are signed out together', async () => {
    await chat.putLocal({ authType: 'form', widgetId: 'sales' });
    const { first, other } = await second({ authType: 'form', widgetId: 'help', open: true });
    chat.widget = first;
    await chat.openPanel();
    await chat.logsInAs();
    await chat.sees('Chatting as ana@example.com', other);
    await first.signOut();
    await chat.there('pd-login-form', other);
    expect(chat.text(other)).not.to.include('ana@example.com');
  });

  it('with one id are no duplicates if one takes the place of the other at once', async () => {
    const first = await chat.putLocal({ authType: 'none' });
    const next = document.createElement('pd-chat-widget');
    Object.assign(next, { account: chat.account, authType: 'none' });
    first.replaceWith(next);
    await chat.there('pd-chat-launcher', next);
    for (let n = 0; n < 10; n++) await nextFrame();
    expect(chat.errors).to.deep.equal([]);
  });

  it('with one id: only the first is shown, with a warning; the second takes over', async () => {
    await chat.putLocal({ authType: 'none', consent });
    const { first, other } = await second({ authType: 'none' });
    await until(() => chat.errors.length, 'pd-error');
    expect(chat.errors[0]!.code).to.equal('duplicate-widget');
    expect(chat.warnings.join()).to.include('widget-id "default"');
    expect(chat.one('pd-chat-launcher', first)).to.exist;
    expect(other.getClientRects(), 'no box of the second').to.have.length(0);
    first.remove();
    await chat.there('pd-chat-launcher', other);
  });
});
