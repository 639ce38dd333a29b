import { expect } from '@open-wc/testing';
import { ana, chatStage, until } from './support.js';

/* The table "The four authentication types", cell by cell. */

const all = { transcript: 'download', rating: 'on' } as const;
const loginForm = 'pd-login-form:not([compact])';

describe('<pd-chat-widget auth-type="none">', () => {
  const chat = chatStage();
  const none = { authType: 'none', ...all } as const;

  it('shows the launcher, and the composer at once', async () => {
    await chat.put(none);
    expect(chat.launcher).to.exist;
    await chat.openPanel();
    await until(() => chat.composer, 'the composer appears');
    expect(chat.one('pd-login-form')).not.to.exist;
  });

  it('never asks who it is, and agents see a visitor', async () => {
    await chat.opened(none);
    await chat.hasWritten('Hello');
    expect(chat.one('pd-login-form')).not.to.exist;
    expect(chat.one('pd-visitor-banner')).not.to.exist;
    const { contactId, visitor } = await chat.conversation();
    expect(contactId).to.equal(undefined);
    expect(visitor).to.have.length(4);
    expect(await chat.contacts()).to.deep.equal([]);
  });

  it('offers no transcript and no rating, neither in the menu nor at the end', async () => {
    await chat.opened(none);
    await chat.hasWritten('Hello');
    await chat.answers('Hi there');
    await chat.sees('Hi there');
    expect(await chat.menu()).to.deep.equal([
      'Search this chat',
      'Mute sound',
      'End chat',
      'Clear chat',
    ]);
    await chat.endsChat();
    await chat.sees('Start new conversation');
    expect(chat.one('pd-rating-form')).not.to.exist;
    expect(chat.one('pd-transcript-form')).not.to.exist;
  });

  it('ends the session by sign-out, and clears it', async () => {
    await chat.opened(none);
    await chat.hasWritten('Hello');
    await chat.choose('Clear chat');
    await chat.click('Clear chat');
    await chat.seesNo('Hello');
    expect(chat.composer).to.exist;
    await chat.hasWritten('Somebody else');
    expect(await chat.conversations()).to.have.length(2);
  });
});

describe('<pd-chat-widget auth-type="code">', () => {
  const chat = chatStage();
  const code = { authType: 'code', ...all } as const;

  it('shows nothing at all before the page names somebody, then the launcher', async () => {
    await chat.put(code);
    expect(chat.launcher).not.to.exist;
    chat.names(ana);
    await until(() => chat.launcher, 'the launcher appears');
  });

  it('opens the composer at once, and agents see the contact', async () => {
    chat.names(ana);
    await chat.opened(code);
    await until(() => chat.composer, 'the composer appears');
    expect(chat.one('pd-login-form')).not.to.exist;
    expect(await chat.contacts(), 'before the conversation opens').to.deep.equal([]);
    await chat.hasWritten('Hello');
    const [contact] = await chat.contacts();
    expect(contact!.details).to.include({ externalId: '42', firstName: 'Ana' });
    expect((await chat.conversation()).contactId).to.equal(contact!.id);
    expect(chat.one('pd-login-form')).not.to.exist;
  });

  it('offers transcript and rating in the menu and at the end, and no sign-out', async () => {
    chat.names(ana);
    await chat.opened(code);
    await chat.hasWritten('Hello');
    await chat.answers('Hi there');
    await chat.sees('Hi there');
    expect(await chat.menu()).to.deep.equal([
      'Search this chat',
      'Download this chat',
      'Rate this chat',
      'Mute sound',
      'End chat',
      'Clear chat',
    ]);
    await chat.endsChat();
    await chat.there('pd-rating-form');
    await chat.there('pd-transcript-form');
  });

  it('offers neither where they are not enabled', async () => {
    chat.names(ana);
    await chat.opened({ authType: 'code' });
    await chat.hasWritten('Hello');
    await chat.answers('Hi there');
    await chat.sees('Hi there');
    expect(await chat.menu()).to.deep.equal([
      'Search this chat',
      'Mute sound',
      'End chat',
      'Clear chat',
    ]);
  });

  it('closes, disappears and is cleared when the page signs the person out', async () => {
    chat.names(ana);
    await chat.opened(code);
    await chat.hasWritten('Hello');
    chat.names({});
    await chat.gone('pd-chat-launcher');
    expect(chat.one('pd-chat-panel')).not.to.exist;
    expect(chat.widget.open).to.equal(false);
    chat.names(ana);
    await chat.openPanel();
    await chat.sees('How can we help?');
    expect(chat.text()).not.to.include('Hello');
  });

  it('does the same for signOut()', async () => {
    chat.names(ana);
    await chat.opened(code);
    await chat.hasWritten('Hello');
    await chat.widget.signOut();
    await chat.gone('pd-chat-launcher');
    expect(chat.widget.open).to.equal(false);
  });
});

describe('<pd-chat-widget auth-type="form">', () => {
  const chat = chatStage();
  const form = { authType: 'form', ...all } as const;

  it('shows the launcher, then the login form only', async () => {
    await chat.put(form);
    expect(chat.launcher).to.exist;
    await chat.openPanel();
    await chat.there(loginForm);
    expect(chat.composer).not.to.exist;
    expect(chat.control('Continue as visitor')).not.to.exist;
  });

  it('records the contact on submit, then the composer is there and no form', async () => {
    await chat.opened(form);
    await chat.fill('First name', 'Ana');
    await chat.fill('Last name', 'Anić');
    await chat.logsInAs('ana@example.com');
    await until(() => chat.composer, 'the composer appears');
    expect(chat.one('pd-login-form')).not.to.exist;
    const [contact] = await chat.contacts();
    expect(contact!.details).to.deep.equal({
      firstName: 'Ana',
      lastName: 'Anić',
      email: 'ana@example.com',
    });
    expect((await chat.conversation()).contactId).to.equal(contact!.id);
    await chat.sees('Chatting as Ana Anić');
  });

  it('offers transcript, rating and sign-out once there is something to have', async () => {
    await chat.opened(form);
    await chat.logsInAs();
    await until(() => chat.control('More'), 'the menu');
    expect(await chat.menu()).to.deep.equal(['Mute sound', 'End chat', 'Sign out']);
    await chat.hasWritten('Hello');
    await chat.answers('Hi there');
    await chat.sees('Hi there');
    expect(await chat.menu()).to.deep.equal([
      'Search this chat',
      'Download this chat',
      'Rate this chat',
      'Mute sound',
      'End chat',
      'Sign out',
    ]);
    await chat.endsChat();
    await chat.there('pd-rating-form');
    await chat.there('pd-transcript-form');
  });

  it('goes back to the form by sign-out, cleared', async () => {
    await chat.opened(form);
    await chat.logsInAs();
    await chat.hasWritten('Hello');
    await chat.choose('Sign out');
    await chat.click('Sign out');
    await chat.there(loginForm);
    expect(chat.text()).not.to.include('Hello').and.not.to.include('ana@example.com');
    await chat.logsInAs('bo@example.com');
    await chat.sees('How can we help?');
    expect(await chat.contacts()).to.have.length(2);
  });
});

describe('<pd-chat-widget auth-type="optional">', () => {
  const chat = chatStage();
  const optional = { authType: 'optional', ...all } as const;

  it('shows the launcher, then the choice', async () => {
    await chat.put(optional);
    expect(chat.launcher).to.exist;
    await chat.openPanel();
    await chat.there(loginForm);
    expect(chat.control('Continue as visitor')).to.exist;
    expect(chat.composer).not.to.exist;
  });

  it('keeps the login form in sight of a visitor, whom agents see as such', async () => {
    await chat.opened(optional);
    await chat.click('Continue as visitor');
    await chat.there('pd-visitor-banner');
    await chat.hasWritten('Hello');
    expect(chat.field('E-mail')).to.exist;
    expect((await chat.conversation()).contactId).to.equal(undefined);
    expect(await chat.contacts()).to.deep.equal([]);
  });

  it('offers a visitor no transcript and no rating', async () => {
    await chat.opened(optional);
    await chat.click('Continue as visitor');
    await chat.hasWritten('Hello');
    await chat.answers('Hi there');
    await chat.sees('Hi there');
    expect(await chat.menu()).to.deep.equal([
      'Search this chat',
      'Mute sound',
      'End chat',
      'Clear chat',
    ]);
    await chat.endsChat();
    await chat.sees('Start new conversation');
    expect(chat.one('pd-rating-form')).not.to.exist;
    expect(chat.one('pd-transcript-form')).not.to.exist;
  });

  it('shows agents the contact in place, and offers everything, after a late login', async () => {
    await chat.opened(optional);
    await chat.click('Continue as visitor');
    await chat.hasWritten('Hello');
    await chat.answers('Hi there');
    await chat.sees('Hi there');
    const { id } = await chat.conversation();
    await chat.logsInAs('ana@example.com', 'Log in');
    await chat.gone('pd-visitor-banner');
    const [contact] = await chat.contacts();
    const conversation = await chat.conversation();
    expect(conversation).to.include({ id, contactId: contact!.id });
    expect(chat.bubbles).to.deep.equal(['Hello', 'Hi there']);
    expect(await chat.menu()).to.deep.equal([
      'Search this chat',
      'Download this chat',
      'Rate this chat',
      'Mute sound',
      'End chat',
      'Sign out',
    ]);
  });

  it('goes back to the choice by sign-out, cleared', async () => {
    await chat.opened(optional);
    await chat.logsInAs();
    await chat.hasWritten('Hello');
    await chat.click('Not you?');
    await chat.click('Sign out');
    await chat.there(loginForm);
    expect(chat.control('Continue as visitor')).to.exist;
    expect(chat.text()).not.to.include('Hello').and.not.to.include('ana@example.com');
  });

  it('lets a visitor go back to the choice too', async () => {
    await chat.opened(optional);
    await chat.click('Continue as visitor');
    await chat.hasWritten('Hello');
    await chat.choose('Clear chat');
    await chat.click('Clear chat');
    await chat.there(loginForm);
    expect(chat.text()).not.to.include('Hello');
  });
});
