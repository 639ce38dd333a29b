import { expect, oneEvent } from '@open-wc/testing';
import type { PdChatWidget } from '../../../../src/elements/customer/chat-widget/chat-widget.js';
import { SitePage } from './site-page.js';
import { ana, bo, chatStage, nextFrame, until } from './support.js';
import { defaultSettings } from '../../../../src/model/widget-settings.js';

const rejected = async (promise: Promise<unknown>): Promise<{ code: string; issues: unknown[] }> =>
  promise.then(
    () => expect.fail('is not rejected'),
    (error: unknown) => error as { code: string; issues: unknown[] },
  );

describe('custom_user_data, as a site writes it,', () => {
  const chat = chatStage();
  let page: SitePage;
  let widget: PdChatWidget;

  beforeEach(async () => {
    page = await SitePage.open();
  });

  const markup = () => {
    widget = page.markup(
      `<pd-chat-widget auth-type="code" account="${chat.account}"></pd-chat-widget>`,
    );
  };
  const shows = () => chat.there('pd-chat-launcher', widget);
  const look = () => page.window.dispatchEvent(new Event('focus'));
  const told = async (name: string) => {
    widget.show();
    await chat.there('pd-chat-window', widget);
    await widget.sendMessage('Hello');
    chat.widget = widget;
    await until(async () => (await chat.contacts()).length, 'a contact is recorded');
    const [{ details } = { details: {} }] = await chat.contacts();
    expect(details).to.include({ firstName: name });
    expect(page.errors).to.deep.equal([]);
  };

  for (const keyword of ['var ', 'let ', 'const ', '']) {
    it(`counts before the kit’s script (${keyword}custom_user_data = …)`, async () => {
      page.script(`${keyword}custom_user_data = ${JSON.stringify(ana)}`);
      markup();
      await page.kit();
      await shows();
      await told('Ana');
    });

    it(`counts after it (${keyword}custom_user_data = …)`, async () => {
      markup();
      await page.kit();
      page.script(`${keyword}custom_user_data = ${JSON.stringify(ana)}`);
      look();
      await shows();
      await told('Ana');
    });
  }

  it('counts key by key', async () => {
    page.script('var custom_user_data = {}');
    markup();
    await page.kit();
    page.script('custom_user_data.email = "ana@example.com"; custom_user_data.firstname = "Ana"');
    look();
    await shows();
    await told('Ana');
  });

  it('counts when it is assigned anew, and hides all when it is emptied', async () => {
    page.script(`let custom_user_data = ${JSON.stringify(ana)}`);
    markup();
    await page.kit();
    await shows();
    widget.show();
    await chat.there('pd-chat-window', widget);
    page.script('custom_user_data = {}');
    look();
    await chat.gone('pd-chat-launcher', widget);
    page.script(`custom_user_data = ${JSON.stringify(bo)}`);
    look();
    await shows();
    await told('Bo');
  });

  it('is looked at again before a message is sent', async () => {
    page.script(`let custom_user_data = ${JSON.stringify(ana)}`);
    markup();
    await page.kit();
    await shows();
    widget.show();
    await chat.there('pd-chat-window', widget);
    page.script('custom_user_data = {}'); // nothing tells the kit
    expect((await rejected(widget.sendMessage('Hi'))).code).to.equal('person-changed');
    await chat.gone('pd-chat-launcher', widget);
  });

  it('that is malformed never throws into the site; the good keys are used', async () => {
    const told: unknown[] = [];
    page.window.document.addEventListener('pd-error', (event) =>
      told.push((event as CustomEvent).detail),
    );
    page.script(`var custom_user_data = {
      externalId: '42', email: 'nonsense', firstname: { a: 1 }, lastname: 'Anić',
      get username() { throw new Error('mine') },
    }`);
    markup();
    await page.kit();
    await shows();
    await until(() => told.length, 'pd-error');
    const [{ code, issues }] = told as [{ code: string; issues: { key: string }[] }];
    expect(code).to.equal('invalid-user-data');
    expect(issues.map(({ key }) => key)).to.have.members(['email', 'firstname', 'username']);
    const said = page.warnings.filter((warning) => warning.includes('pd-chat-kit'));
    expect(said).to.have.length(1);
    for (const key of ['email', 'firstname', 'username']) expect(said[0]).to.include(key);
    expect(page.errors).to.deep.equal([]);
  });
});

describe('<pd-chat-widget>, told of a person,', () => {
  const chat = chatStage();

  it('takes the property as well as the global, which it wins over', async () => {
    chat.names(ana);
    await chat.put({ authType: 'code', customUserData: bo });
    await chat.openPanel();
    await chat.hasWritten('Hello');
    expect((await chat.contacts())[0]!.details.firstName).to.equal('Bo');
  });

  it('keeps a property that was set before the upgrade', async () => {
    const page = await SitePage.open();
    const widget = page.markup(
      `<pd-chat-widget auth-type="code" account="${chat.account}"></pd-chat-widget>`,
    );
    widget.customUserData = ana;
    await page.kit();
    await chat.there('pd-chat-launcher', widget);
    expect(Object.hasOwn(widget, 'customUserData')).to.equal(false);
  });

  it('is signed out when the property is emptied', async () => {
    await chat.opened({ authType: 'code', customUserData: ana });
    await chat.hasWritten('Hello');
    chat.widget.customUserData = undefined;
    await chat.gone('pd-chat-launcher');
  });

  it('skips the form with complete data, under form and optional', async () => {
    chat.names(ana);
    for (const authType of ['form', 'optional'] as const) {
      await chat.opened({ authType });
      await until(() => chat.composer, 'the composer appears');
      expect(chat.one('pd-login-form')).not.to.exist;
      chat.widget.remove();
    }
  });

  it('fills the form in advance with partial data', async () => {
    chat.names({ firstname: 'Ana', lastname: 'Anić' });
    await chat.opened({ authType: 'form' });
    await until(() => chat.field('First name')?.value === 'Ana', 'the first name is there');
    expect(chat.field('Last name')!.value).to.equal('Anić');
    await chat.logsInAs('ana@example.com');
    const [contact] = await chat.contacts();
    expect(contact!.details).to.include({ firstName: 'Ana', email: 'ana@example.com' });
  });

  it('fills the banner’s form too', async () => {
    chat.names({ firstname: 'Ana' });
    await chat.opened({ authType: 'optional' });
    await chat.click('Continue as visitor');
    await until(() => chat.field('First name')?.value === 'Ana', 'the first name is there');
  });

  it('takes data that come while the form is open: the chat goes on as that person', async () => {
    await chat.opened({ authType: 'form' });
    await chat.there('pd-login-form');
    chat.names(ana);
    await until(() => chat.composer, 'the composer appears');
    expect(chat.one('pd-login-form')).not.to.exist;
  });

  it('makes a visitor’s conversation that of the person who signs in to the site', async () => {
    await chat.opened({ authType: 'optional' });
    await chat.click('Continue as visitor');
    await chat.hasWritten('Hello');
    const login = oneEvent(chat.widget, 'pd-login') as Promise<CustomEvent<{ via: string }>>;
    chat.names(ana);
    expect((await login).detail.via).to.equal('code');
    expect(chat.bubbles).to.deep.equal(['Hello']);
    expect((await chat.conversation()).contactId).to.equal((await chat.contacts())[0]!.id);
  });

  it('ignores it under none, with one warning for the developer', async () => {
    chat.names(ana);
    await chat.opened({ authType: 'none' });
    chat.names(bo);
    chat.widget.customUserData = bo;
    await chat.hasWritten('Hello');
    await until(() => chat.errors.length, 'pd-error');
    expect(chat.errors.map(({ code }) => code)).to.deep.equal(['user-data-ignored']);
    expect(chat.warnings.filter((said) => said.includes('ignored'))).to.have.length(1);
    expect(await chat.contacts()).to.deep.equal([]);
  });

  it('believes it once the type is no longer none', async () => {
    chat.names(ana);
    await chat.put({ authType: 'none' });
    await until(() => chat.errors.length, 'the warning');
    chat.widget.authType = 'code';
    await until(() => chat.launcher, 'the launcher appears');
    await chat.openPanel();
    await chat.hasWritten('Hello');
    expect(await chat.contacts()).to.have.length(1);
  });

  it('does not believe a leftover of an earlier page state that the site has deleted', async () => {
    chat.names(ana);
    await chat.put({ authType: 'code' });
    await until(() => chat.launcher, 'the launcher appears');
    chat.widget.remove();
    await nextFrame();
    delete (window as { custom_user_data?: unknown }).custom_user_data;
    await chat.put({ authType: 'code' });
    for (let n = 0; n < 10; n++) await nextFrame();
    expect(chat.launcher).not.to.exist;
  });
});

describe('widget.identify()', () => {
  const chat = chatStage();

  it('tells who the person is', async () => {
    await chat.put({ authType: 'code' });
    await chat.widget.identify(ana);
    await chat.openPanel();
    await chat.hasWritten('Hello');
    expect((await chat.contacts())[0]!.details).to.include({ externalId: '42' });
  });

  it('may be called before the stored settings are read', async () => {
    const widget = document.createElement('pd-chat-widget');
    Object.assign(widget, { account: chat.account, connection: () => chat.team.customer() });
    await chat.team.agent().saveSettings({ ...defaultSettings('default'), authType: 'form' });
    document.body.append(widget);
    chat.widget = widget;
    await widget.identify(ana);
    await chat.openPanel();
    await until(() => chat.composer, 'the composer appears');
  });

  it('rejects with a code, and changes nothing', async () => {
    await chat.put({ authType: 'form' });
    const { code, issues } = await rejected(chat.widget.identify({ email: 'nonsense' }));
    expect(code).to.equal('not-identified');
    expect(issues).to.have.length(1);
    expect((await rejected(chat.widget.identify(null))).code).to.equal('not-identified');
    // Never downgraded: this connection cannot check who signed it.
    expect((await rejected(chat.widget.identify(ana, { token: 'x.y.z' }))).code).to.equal(
      'unsupported',
    );
    chat.widget.authType = 'none';
    expect((await rejected(chat.widget.identify(ana))).code).to.equal('ignored');
    chat.widget.setAttribute('auth-type', 'telepathy');
    expect((await rejected(chat.widget.identify(ana))).code).to.equal('unavailable');
    expect(await chat.contacts()).to.deep.equal([]);
  });
});

describe('A site’s listener that throws', () => {
  const chat = chatStage();

  it('does not break the chat', async () => {
    const { onerror } = window;
    let thrown = 0;
    window.onerror = () => (thrown++, true);
    try {
      await chat.put({ authType: 'optional' });
      for (const type of ['pd-open', 'pd-login', 'pd-message-sent', 'pd-message-received']) {
        chat.widget.addEventListener(type, () => {
          throw new Error('the site’s own');
        });
      }
      await chat.openPanel();
      await chat.logsInAs();
      await chat.hasWritten('Hello');
      await chat.answers('Hi there');
      await chat.sees('Hi there');
      await chat.hasWritten('Still here');
      expect(thrown).to.be.least(4);
    } finally {
      window.onerror = onerror;
    }
  });
});
