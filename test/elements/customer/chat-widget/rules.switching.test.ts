import { expect, oneEvent } from '@open-wc/testing';
import { fakeClock } from '../../../support/fake-clock.js';
import { unhurried } from '../../../support/unhurried.js';
import { late, stuck } from './lines.js';
import { SitePage } from './site-page.js';
import { ana, bo, chatStage, nextFrame, until } from './support.js';

/** Collects what is drawn in each frame from now on. */
function film(look: () => string): () => string[] {
  const frames: string[] = [];
  let rolling = true;
  const take = () => {
    frames.push(look());
    if (rolling) requestAnimationFrame(take);
  };
  requestAnimationFrame(take);
  return () => {
    rolling = false;
    return frames;
  };
}

const frames = async (count: number) => {
  for (; count > 0; count--) await nextFrame();
};

describe('When another person comes to the page, <pd-chat-widget>', () => {
  const chat = chatStage();

  for (const authType of ['code', 'form', 'optional'] as const) {
    it(`shows nothing of the first for a single frame (${authType})`, async () => {
      chat.names(ana);
      await chat.putLocal({ authType });
      await chat.openPanel();
      await chat.hasWritten('A’s words');
      await chat.answers('For A only');
      await chat.sees('For A only');
      await chat.click(chat.composer!);
      await chat.type('A’s draft');
      const stop = film(() => chat.text());
      chat.names(bo);
      await chat.sees('How can we help?');
      await frames(10);
      const seen = stop();
      expect(seen.length).to.be.above(5);
      for (const text of seen) expect(text).not.to.match(/A’s|For A|Ana|Tomo/);
      expect(await chat.kept()).not.to.match(/A’s|For A|Ana|ana@/);
    });
  }

  it('keeps nothing of the first for whoever says nothing of itself', async () => {
    chat.names(ana);
    await chat.putLocal({ authType: 'optional' });
    await chat.openPanel();
    await chat.hasWritten('A’s words');
    const stop = film(() => chat.text());
    chat.names(undefined);
    await chat.sees('Continue as visitor');
    for (const text of stop()) expect(text).not.to.match(/A’s|Ana|ana@/);
    expect(await chat.kept()).to.equal('');
  });

  it('gives the second person the focus where one writes, not the page’s body', async () => {
    chat.names(ana);
    await chat.opened({ authType: 'code' });
    await chat.hasWritten('Hello');
    chat.names(bo);
    await chat.sees('How can we help?');
    await until(() => chat.composer?.matches(':focus'), 'the composer has the focus');
  });

  it('drops a reply that comes late', async () => {
    const team = chat.team;
    let received = 0;
    chat.names(ana);
    await chat.opened({ authType: 'code', connection: () => late(team.customer(), 6) });
    chat.widget.addEventListener('pd-message-received', () => received++);
    await chat.hasWritten('Hello');
    await chat.answers('For A only');
    const stop = film(() => chat.text());
    chat.names(bo);
    await chat.sees('How can we help?');
    await chat.answers('Also for A');
    await frames(15);
    for (const text of stop()) expect(text).not.to.match(/For A|Also for A/);
    expect(received).to.equal(0);
  });

  it('drops what was not sent yet, and tells the site how many', async () => {
    const team = chat.team;
    chat.names(ana);
    await chat.opened({ authType: 'code', connection: () => stuck(team.customer()) });
    await chat.writes('One');
    await chat.writes('Two');
    const told = oneEvent(chat.widget, 'pd-logout') as Promise<CustomEvent>;
    chat.names(bo);
    expect((await told).detail).to.deep.equal({ dropped: 2 });
    await until(() => chat.errors.length, 'pd-error');
    expect(chat.errors[0]!.code).to.equal('messages-dropped');
    expect(chat.errors[0]!.message).to.include('2 unsent');
    await chat.sees('How can we help?');
    expect(chat.text(), 'nothing of it is B’s business').not.to.include('could not be sent');
  });

  it('does not merge external ids that differ in case', async () => {
    chat.names({ externalId: 'ana' });
    await chat.opened({ authType: 'code' });
    await chat.hasWritten('Hello');
    chat.names({ externalId: 'ANA' });
    await chat.seesNo('Hello');
    await chat.hasWritten('Hi');
    expect(await chat.contacts()).to.have.length(2);
  });

  it('takes 7 and "7" for one person', async () => {
    chat.names({ externalId: 7 });
    await chat.opened({ authType: 'code' });
    await chat.hasWritten('Hello');
    chat.names({ externalId: '7' });
    await frames(5);
    expect(chat.bubbles).to.deep.equal(['Hello']);
    await chat.hasWritten('Still me');
    expect(await chat.contacts()).to.have.length(1);
    expect(await chat.conversations()).to.have.length(1);
  });

  it('starts empty for A after B, as nothing is verified', async () => {
    chat.names(ana);
    await chat.putLocal({ authType: 'code' });
    await chat.openPanel();
    await chat.hasWritten('A’s words');
    chat.names(bo);
    await chat.seesNo('A’s words');
    await chat.hasWritten('B’s words');
    chat.names(ana);
    await chat.seesNo('B’s words');
    await chat.sees('How can we help?');
    expect(chat.bubbles).to.deep.equal([]);
    await chat.hasWritten('A again');
    expect(await chat.teamReads((await chat.conversations()).at(-1)!.id)).to.deep.equal([
      'A again',
    ]);
  });

  it('clears the first person’s chat in another tab too', async () => {
    unhurried();
    const tab = await SitePage.open();
    await tab.kit();
    tab.script(`custom_user_data = ${JSON.stringify(ana)}`);
    const other = tab.markup(
      `<pd-chat-widget auth-type="code" inline account="${chat.account}"></pd-chat-widget>`,
    );
    await chat.there('pd-chat-window', other);
    chat.names(ana);
    await chat.putLocal({ authType: 'code', position: 'bottom-end' });
    await chat.openPanel();
    await chat.hasWritten('A’s words');
    await chat.sees('A’s words', other);
    chat.names(bo);
    await chat.sees('How can we help?');
    expect(chat.text(other), 'before B’s first frame').not.to.include('A’s words');
  });
});

describe('Signing out of <pd-chat-widget>', () => {
  const chat = chatStage();

  it('twice is harmless', async () => {
    let logouts = 0;
    await chat.opened({ authType: 'form' });
    chat.widget.addEventListener('pd-logout', () => logouts++);
    await chat.logsInAs();
    await Promise.all([chat.widget.signOut(), chat.widget.signOut()]);
    await chat.widget.signOut();
    await chat.there('pd-login-form');
    expect(logouts).to.equal(1);
    expect(chat.complaints).to.deep.equal([]);
  });

  it('holds, though the page still names the person, until it is assigned anew', async () => {
    chat.names(ana);
    await chat.put({ authType: 'code' });
    await until(() => chat.launcher, 'the launcher appears');
    await chat.widget.signOut();
    await chat.gone('pd-chat-launcher');
    window.dispatchEvent(new Event('focus')); // the page is looked at again
    await frames(5);
    expect(chat.launcher).not.to.exist;
    chat.names(ana);
    await until(() => chat.launcher, 'the launcher is back');
  });

  it('holds in another tab whose page names the person', async () => {
    const tab = await SitePage.open();
    tab.script(`custom_user_data = ${JSON.stringify(ana)}`);
    const other = tab.markup(
      `<pd-chat-widget auth-type="code" inline account="${chat.account}"></pd-chat-widget>`,
    );
    await tab.kit();
    await chat.there('pd-chat-window', other);
    chat.names(ana);
    await chat.putLocal({ authType: 'code' });
    await until(() => chat.launcher, 'the launcher appears');
    await chat.openPanel();
    await chat.hasWritten('Hello');
    await chat.widget.signOut();
    await chat.gone('pd-chat-window', other);
    tab.window.dispatchEvent(new Event('focus'));
    await frames(5);
    expect(chat.one('pd-chat-window', other)).not.to.exist;
  });

  it('waits five seconds for unsent messages, then says how many were lost', async () => {
    const team = chat.team;
    await chat.opened({ authType: 'form', connection: () => stuck(team.customer()) });
    await chat.logsInAs();
    await chat.writes('On its way');
    const clock = fakeClock();
    await chat.choose('Sign out');
    await chat.click('Sign out');
    await frames(5);
    clock.pass(4900);
    await frames(5);
    expect(chat.text()).to.include('On its way');
    await until(() => {
      clock.pass(200);
      return chat.one('pd-login-form');
    }, 'the form is back');
    await chat.sees('1 message could not be sent.');
    expect(chat.text()).not.to.include('On its way');
  });

  it('erases the customer’s part, and keeps the team’s', async () => {
    await chat.putLocal({ authType: 'form' });
    await chat.openPanel();
    await chat.logsInAs();
    await chat.hasWritten('Hello');
    await chat.click(chat.composer!);
    await chat.type('A draft');
    await until(async () => (await chat.kept()).includes('A draft'), 'the draft is kept');
    await chat.widget.signOut();
    expect(await chat.kept()).to.equal('');
    expect(localStorage.getItem(`pd-chat-customer:${chat.account}`)).to.equal(null);
    expect(await chat.teamReads()).to.deep.equal(['Hello']);
  });

  it('also forgets what was typed into the form and not sent', async () => {
    await chat.opened({ authType: 'form' });
    await chat.fill('E-mail', 'ana@exam');
    await chat.widget.signOut();
    await until(() => chat.field('E-mail')?.value === '', 'the field is empty');
  });
});
