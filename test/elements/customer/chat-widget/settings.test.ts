import { expect } from '@open-wc/testing';
import { altered } from './lines.js';
import { ana, chatStage, databaseNames, nextFrame, until } from './support.js';

const json = (value: unknown): string =>
  URL.createObjectURL(new Blob([typeof value === 'string' ? value : JSON.stringify(value)]));

describe('Without auth-type, <pd-chat-widget>', () => {
  const chat = chatStage();

  /** Where it stands, in which scheme, in which colour. */
  const looks = () => {
    const style = getComputedStyle(chat.one('#root')!);
    return [style.alignItems, style.colorScheme, style.getPropertyValue('--pd-accent')];
  };
  const failsClosed = async (code: string) => {
    await until(() => chat.errors.length, 'pd-error');
    await nextFrame();
    expect(chat.errors.map((error) => error.code)).to.deep.equal([code]);
    expect(chat.complaints).to.have.length(1);
    expect(chat.launcher).not.to.exist;
    expect(chat.widget.getClientRects()).to.have.length(0);
  };

  it('obeys the stored settings', async () => {
    await chat.saves({ authType: 'form', heading: 'Ask us', transcript: 'email', rating: 'on' });
    await chat.putLocal();
    await chat.openPanel();
    await chat.there('pd-login-form');
    await chat.sees('Ask us');
    await chat.logsInAs();
    await chat.hasWritten('Hello');
    await chat.answers('Hi there');
    await chat.sees('Hi there');
    expect(await chat.menu()).to.include.members(['Get this chat by e-mail', 'Rate this chat']);
  });

  it('follows their changes', async () => {
    await chat.saves({ authType: 'code' });
    await chat.putLocal();
    for (let n = 0; n < 10; n++) await nextFrame();
    expect(chat.launcher).not.to.exist;
    await chat.saves({ authType: 'optional', heading: 'New title' });
    await until(() => chat.launcher, 'the launcher appears');
    await chat.openPanel();
    await chat.sees('Continue as visitor');
    await chat.sees('New title');
  });

  it('goes on with a running conversation; the next one follows the new rule', async () => {
    await chat.saves({ authType: 'none' });
    await chat.putLocal();
    await chat.openPanel();
    await chat.hasWritten('Hello');
    await chat.saves({ authType: 'form' });
    await chat.hasWritten('Still here');
    expect(chat.one('pd-login-form')).not.to.exist;
    await chat.endsChat();
    await chat.click('Start new conversation');
    await chat.there('pd-login-form');
    expect(chat.composer).not.to.exist;
  });

  it('hides a visitor’s chat at once when the type becomes code', async () => {
    await chat.saves({ authType: 'optional' });
    await chat.putLocal();
    await chat.openPanel();
    await chat.click('Continue as visitor');
    await chat.hasWritten('Hello');
    await chat.saves({ authType: 'code' });
    await chat.gone('pd-chat-launcher');
    expect(chat.text()).to.equal('');
  });

  it('is of type none where nothing is stored, and creates no database', async () => {
    await chat.putLocal();
    await until(() => chat.launcher, 'the launcher appears');
    await chat.openPanel();
    await until(() => chat.composer, 'the composer appears');
    expect((await databaseNames()).join()).not.to.include(chat.account);
  });

  it('reads a file of settings instead', async () => {
    await chat.putLocal({ settingsSrc: json({ authType: 'form', heading: 'From a file' }) });
    await until(() => chat.launcher, 'the launcher appears');
    await chat.openPanel();
    await chat.there('pd-login-form');
    await chat.sees('From a file');
  });

  it('wears what a file says before anybody opens it, of a page that names the type too', async () => {
    const hours = { timeZone: 'UTC', week: {} };
    const settingsSrc = json({ authType: 'code', position: 'bottom-start', theme: 'dark', hours });
    await chat.putLocal({ authType: 'none', settingsSrc });
    await until(() => looks()[0] === 'start', 'it stands where the file says');
    expect(looks()[1]).to.equal('dark');
    await chat.sees('We’re away');
    expect(chat.one('pd-chat-panel') === undefined).to.equal(true);
  });

  it('wears what the team has stored, and changes with it', async () => {
    await chat.saves({
      position: 'bottom-start',
      theme: 'dark',
      accent: '#7c3aed',
      welcome: 'Ask the potters',
      labels: { en: { 'panel.welcome-hint': 'They answer by noon.' } },
    });
    await chat.putLocal();
    await chat.openPanel();
    await chat.sees('Ask the potters');
    await chat.sees('They answer by noon.');
    expect(looks()).to.deep.equal(['start', 'dark', '#7c3aed']);
    await chat.saves({ accent: '#00ff00', welcome: '', position: 'bottom-end', theme: 'auto' });
    await chat.sees('How can we help?');
    expect(looks()).to.deep.equal(['end', 'normal', '#00ff00']);
  });

  it('lets what the page itself says win', async () => {
    await chat.saves({
      position: 'bottom-start',
      theme: 'dark',
      accent: '#7c3aed',
      welcome: 'Stored',
      fields: [{ name: 'email', type: 'email', label: 'Stored field' }],
    });
    const page = new CSSStyleSheet();
    page.replaceSync('pd-chat-widget { --pd-accent: #123456 }');
    document.adoptedStyleSheets.push(page);
    await chat.putLocal({
      authType: 'form',
      position: 'bottom-end',
      theme: 'light',
      labels: { 'panel.welcome': 'My own' },
      fields: [
        { name: 'nick', type: 'text', label: 'My own field' },
        { name: 'email', type: 'email' },
      ],
    });
    await chat.openPanel();
    await chat.sees('My own field');
    expect(looks()).to.deep.equal(['end', 'light', '#123456']);
    await chat.logsInAs();
    await chat.sees('My own');
    expect(chat.text()).not.to.include('Stored');
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== page);
  });

  it('asks for the stored fields and consent', async () => {
    await chat.saves({
      authType: 'form',
      fields: [
        { name: 'email', type: 'email', required: true },
        { name: 'order', type: 'text', label: 'Order number' },
      ],
      consent: {
        text: 'I agree to the {link}.',
        link: { href: '/privacy', label: 'privacy policy' },
      },
    });
    await chat.putLocal();
    await chat.openPanel();
    await chat.sees('Order number');
    await chat.sees('privacy policy');
    expect(chat.text()).not.to.include('First name');
  });

  it('uses the good values of a file, and names the others', async () => {
    const settingsSrc = json({ authType: 'none', accent: 'blueish', heading: 'From a file' });
    await chat.putLocal({ settingsSrc });
    await chat.openPanel();
    await chat.sees('From a file');
    await until(() => chat.errors.length, 'pd-error');
    expect(chat.errors[0]!.code).to.equal('invalid-settings');
    expect(chat.errors[0]!.message).to.include('accent (invalid)');
  });

  it('shows nothing to whom the page names without a token, where only a token counts', async () => {
    const settings = { authType: 'code', verifiedOnly: true };
    const strict = await chat.putLocal({ widgetId: 'strict', settingsSrc: json(settings) });
    await chat.putLocal({ settingsSrc: json({ ...settings, verifiedOnly: false }) });
    chat.names(ana);
    await until(() => chat.launcher, 'the other one’s launcher appears');
    expect(chat.text(strict)).to.equal('');
    expect(chat.one('button', strict) === undefined).to.equal(true);
  });

  it('stays hidden if the file is not there', async () => {
    await chat.putLocal({ settingsSrc: '/no-such-settings.json' });
    await failsClosed('settings-unavailable');
  });

  for (const [what, content] of Object.entries({
    'is no JSON': '<html>',
    'is no object': '"none"',
    'is empty': 'null',
    'has an unknown type': { authType: 'telepathy' },
  })) {
    it(`stays hidden if the file ${what}`, async () => {
      await chat.putLocal({ settingsSrc: json(content) });
      await failsClosed('settings-unavailable');
    });
  }

  it('stays hidden if the browser’s storage cannot be read', async () => {
    const { databases } = indexedDB;
    indexedDB.databases = () => Promise.reject(new DOMException('refused', 'SecurityError'));
    try {
      await chat.putLocal();
      await failsClosed('settings-unavailable');
    } finally {
      indexedDB.databases = databases;
    }
  });

  it('stays hidden if the connection does not tell', async () => {
    const { team } = chat;
    const connection = () =>
      altered(team.customer(), { readSettings: () => Promise.reject(new Error('offline')) });
    await chat.put({ connection });
    await failsClosed('settings-unavailable');
  });

  it('comes back once the cause is mended', async () => {
    await chat.putLocal({ settingsSrc: '/no-such-settings.json' });
    await failsClosed('settings-unavailable');
    chat.widget.settingsSrc = json({ authType: 'none' });
    await until(() => chat.launcher, 'the launcher appears');
  });

  it('lets methods wait for what is stored', async () => {
    await chat.saves({ authType: 'none' });
    const widget = document.createElement('pd-chat-widget');
    widget.account = chat.account;
    document.body.append(widget);
    chat.widget = widget;
    await widget.sendMessage('Hello');
    await until(async () => (await chat.conversations()).length, 'the team has it');
  });
});

describe('With auth-type, <pd-chat-widget>', () => {
  const chat = chatStage();

  it('does what that says, whatever is stored', async () => {
    await chat.saves({ authType: 'code', heading: 'Stored', transcript: 'email' });
    await chat.putLocal({ authType: 'form', heading: 'My own', transcript: 'off' });
    await chat.openPanel();
    await chat.there('pd-login-form');
    await chat.sees('My own');
    expect(chat.text()).not.to.include('Stored');
    await chat.logsInAs();
    await chat.hasWritten('Hello');
    expect(await chat.menu()).not.to.include('Get this chat by e-mail');
  });

  it('reads nothing for it while closed', async () => {
    let read = 0;
    const { team } = chat;
    const connection = () => (read++, team.customer());
    await chat.put({ authType: 'form', connection });
    await until(() => chat.launcher, 'the launcher appears');
    expect(read).to.equal(0);
  });

  it('stays hidden with an unknown value, and names the four', async () => {
    const widget = document.createElement('pd-chat-widget');
    widget.setAttribute('auth-type', 'telepathy');
    document.body.append(widget);
    chat.widget = widget;
    await until(() => chat.errors.length, 'pd-error');
    expect(chat.errors[0]!.code).to.equal('invalid-auth-type');
    expect(chat.complaints).to.have.length(1);
    for (const type of ['none', 'code', 'form', 'optional', 'telepathy']) {
      expect(chat.complaints[0]).to.include(type);
    }
    expect(widget.getClientRects()).to.have.length(0);
    widget.setAttribute('auth-type', 'none');
    await until(() => chat.launcher, 'the launcher appears');
  });

  it('follows the attribute, from one to another and back to the settings', async () => {
    await chat.saves({ authType: 'code' });
    await chat.putLocal({ authType: 'form', open: true });
    await chat.there('pd-login-form');
    chat.widget.authType = 'none';
    await until(() => chat.composer, 'the composer appears');
    chat.widget.removeAttribute('auth-type');
    chat.widget.authType = undefined;
    await chat.gone('pd-chat-launcher');
  });

  it('opens though the type is changed while its chat is being loaded', async () => {
    await chat.put({ authType: 'none', open: true });
    chat.widget.authType = 'form';
    await chat.there('pd-login-form');
  });

  it('still follows the rest of the settings after the type was changed', async () => {
    await chat.saves({ heading: 'First' });
    await chat.putLocal({ authType: 'form', open: true });
    await chat.sees('First');
    chat.widget.authType = 'none';
    await until(() => chat.composer, 'the composer appears');
    await chat.saves({ heading: 'Second' });
    await chat.sees('Second');
  });
});
