import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../../src/elements/customer/chat-teaser/define.js';
import type { PdChatTeaser } from '../../../src/elements/customer/chat-teaser/chat-teaser.js';
import { elementContract } from '../../support/element-contract.js';

describe('The teaser', () => {
  elementContract(
    'pd-chat-teaser',
    () => html`<pd-chat-teaser text="Questions? We’re here."></pd-chat-teaser>`,
  );

  async function show(text = 'Questions?') {
    const teaser = await fixture<PdChatTeaser>(
      html`<pd-chat-teaser .text=${text}></pd-chat-teaser>`,
    );
    await teaser.updateComplete;
    const told: string[] = [];
    for (const type of ['pd-teaser-click', 'pd-teaser-close']) {
      teaser.addEventListener(type, () => told.push(type));
    }
    return { teaser, told };
  }

  it('asks for the chat when it is pressed', async () => {
    const { teaser, told } = await show();
    teaser.focus();
    await sendKeys({ press: 'Enter' });
    expect(told).to.deep.equal(['pd-teaser-click']);
  });

  it('is closed by its button, the next one by Tab', async () => {
    const { teaser, told } = await show();
    teaser.focus();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    expect(told).to.deep.equal(['pd-teaser-close']);
  });

  it('is closed by Escape', async () => {
    const { teaser, told } = await show();
    teaser.focus();
    await sendKeys({ press: 'Escape' });
    expect(told).to.deep.equal(['pd-teaser-close']);
  });

  it('comes into a region that was there before, so that it is said', async () => {
    const teaser = document.createElement('pd-chat-teaser');
    teaser.text = 'Questions?';
    document.body.append(teaser);
    const texts: string[] = [];
    while (!texts.at(-1)) {
      await Promise.resolve();
      const found = teaser.shadowRoot?.querySelector<HTMLElement>('[role=status]');
      if (found) texts.push(found.textContent.trim());
    }
    expect(texts[0]).to.equal('');
    expect(texts.at(-1)).to.equal('Questions?');
    teaser.remove();
  });

  it('with nothing to say is nothing', async () => {
    const { teaser } = await show('');
    expect(teaser.shadowRoot!.querySelector('button')).to.equal(null);
  });
});
