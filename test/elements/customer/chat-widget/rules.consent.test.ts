import { expect } from '@open-wc/testing';
import { ana, chatStage, consent, until } from './support.js';

const text = 'I agree to the privacy policy.';

describe('With a consent text, <pd-chat-widget>', () => {
  const chat = chatStage();

  const tick = async () => chat.click(await chat.there('#consent'));
  const recorded = async (since: number) => {
    const given = (await chat.conversation()).consent!;
    expect(given.text).to.equal(text);
    expect(given.at).to.be.within(since, Date.now());
  };

  for (const authType of ['none', 'code'] as const) {
    it(`asks for it before anything can be written (${authType})`, async () => {
      if (authType === 'code') chat.names(ana);
      const since = Date.now();
      await chat.opened({ authType, consent });
      await chat.sees('Before we start');
      await chat.sees('I agree to the');
      expect(chat.composer).not.to.exist;
      expect(chat.field('E-mail')).not.to.exist;
      await chat.click('Start chat');
      await chat.there('#consent[aria-invalid=true]');
      expect(chat.composer).not.to.exist;
      await tick();
      await chat.click('Start chat');
      await chat.hasWritten('Hello');
      await recorded(since);
    });
  }

  for (const authType of ['form', 'optional'] as const) {
    it(`asks for it in the login form (${authType})`, async () => {
      const since = Date.now();
      await chat.opened({ authType, consent });
      await chat.fill('E-mail', 'ana@example.com');
      await chat.click('Start chat');
      await chat.there('#consent[aria-invalid=true]');
      expect(await chat.contacts()).to.deep.equal([]);
      await tick();
      await chat.click('Start chat');
      await until(() => chat.composer, 'the composer appears');
      await recorded(since);
    });
  }

  it('asks a visitor for it before the chat, not again in the banner', async () => {
    const since = Date.now();
    await chat.opened({ authType: 'optional', consent });
    await chat.click('Continue as visitor');
    await chat.there('#consent[aria-invalid=true]');
    await tick();
    await chat.click('Continue as visitor');
    await chat.hasWritten('Hello');
    await recorded(since);
    await chat.click(chat.field('E-mail')!);
    expect(chat.text()).not.to.include(text);
  });

  it('lets the site send nothing for the person before', async () => {
    await chat.put({ authType: 'none', consent });
    const error = (await chat.widget.sendMessage('Hi').catch((e: unknown) => e)) as {
      code: string;
    };
    expect(error.code).to.equal('forbidden');
    expect(await chat.conversations()).to.deep.equal([]);
  });

  it('asks once in a session: not after a reload, but after a sign-out', async () => {
    const given = { authType: 'none', consent } as const;
    await chat.putLocal(given);
    await chat.openPanel();
    await tick();
    await chat.click('Start chat');
    await chat.hasWritten('Hello');
    chat.widget.remove();
    await chat.putLocal(given);
    await chat.openPanel();
    await chat.sees('Hello');
    expect(chat.text()).not.to.include('Before we start');
    await chat.widget.signOut();
    await chat.sees('Before we start');
  });

  it('asks for nothing where none is set', async () => {
    await chat.opened({ authType: 'none' });
    await until(() => chat.composer, 'the composer appears');
    expect(chat.one('#consent')).not.to.exist;
  });
});
