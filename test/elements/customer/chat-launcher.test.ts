import { expect, fixture, oneEvent } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../../src/elements/customer/chat-launcher/define.js';
import type { PdChatLauncher } from '../../../src/elements/customer/chat-launcher/chat-launcher.js';
import { elementContract } from '../../support/element-contract.js';
import { emulateMedia } from '../../support/emulate-media.js';
import { until } from '../../support/until.js';

const button = (launcher: PdChatLauncher) => launcher.shadowRoot!.querySelector('button')!;
const part = (launcher: PdChatLauncher, name: string) =>
  launcher.shadowRoot!.querySelector<HTMLElement>(`[part=${name}]`);

/** It comes with a script of its own. */
async function shownAway(launcher: PdChatLauncher): Promise<HTMLElement> {
  await until(() => part(launcher, 'away'));
  return part(launcher, 'away')!;
}

describe('The chat launcher', () => {
  elementContract('pd-chat-launcher', () => html`<pd-chat-launcher></pd-chat-launcher>`);

  it('is a button of 56 px that says what it does', async () => {
    const launcher = await fixture<PdChatLauncher>(html`<pd-chat-launcher></pd-chat-launcher>`);
    const { width, height } = button(launcher).getBoundingClientRect();
    expect([width, height]).to.deep.equal([56, 56]);
    expect(button(launcher).ariaLabel).to.equal('Open chat');
    expect(button(launcher).ariaExpanded).to.equal('false');
    launcher.expanded = true;
    await launcher.updateComplete;
    expect(button(launcher).ariaLabel).to.equal('Close chat');
    expect(button(launcher).ariaExpanded).to.equal('true');
  });

  it('tells of a click and of Enter', async () => {
    const launcher = await fixture<PdChatLauncher>(html`<pd-chat-launcher></pd-chat-launcher>`);
    const { left, top } = launcher.getBoundingClientRect();
    const clicked = oneEvent(launcher, 'pd-launcher-click');
    await sendMouse({ type: 'click', position: [Math.round(left + 28), Math.round(top + 28)] });
    await clicked;
    launcher.focus();
    expect(document.activeElement).to.equal(launcher);
    const pressed = oneEvent(launcher, 'pd-launcher-click');
    await sendKeys({ press: 'Enter' });
    await pressed;
  });

  it('shows and says how many messages wait', async () => {
    const launcher = await fixture<PdChatLauncher>(
      html`<pd-chat-launcher unread="1"></pd-chat-launcher>`,
    );
    await until(() => button(launcher).ariaLabel === 'Open chat, 1 unread message');
    expect(part(launcher, 'badge')!.textContent).to.equal('1');
    expect(part(launcher, 'badge')!.offsetHeight).to.equal(22);
    launcher.unread = 12;
    await launcher.updateComplete;
    expect(part(launcher, 'badge')!.textContent).to.equal('9+');
    expect(button(launcher).ariaLabel).to.equal('Open chat, 12 unread messages');
    launcher.expanded = true;
    await launcher.updateComplete;
    expect(part(launcher, 'badge')).not.to.exist;
  });

  it('shows no badge for numbers that are none', async () => {
    const launcher = await fixture<PdChatLauncher>(html`<pd-chat-launcher></pd-chat-launcher>`);
    for (const unread of [0, -1, NaN, undefined as unknown as number]) {
      launcher.unread = unread;
      await launcher.updateComplete;
      expect(part(launcher, 'badge')).not.to.exist;
      expect(button(launcher).ariaLabel).to.equal('Open chat');
    }
  });

  it('says beside itself that the team is away, and can be pressed there', async () => {
    const launcher = await fixture<PdChatLauncher>(
      html`<pd-chat-launcher away="Back at 8:00"></pd-chat-launcher>`,
    );
    const away = await shownAway(launcher);
    expect(away.textContent).to.equal('Back at 8:00');
    expect(button(launcher).getAttribute('aria-describedby')).to.equal(away.id);
    expect(away.getBoundingClientRect().right).to.be.below(
      button(launcher).getBoundingClientRect().left,
    );
    const clicked = oneEvent(launcher, 'pd-launcher-click');
    away.click();
    await clicked;
  });

  it('is accessible with all it can show', async () => {
    const launcher = await fixture<PdChatLauncher>(
      html`<pd-chat-launcher unread="3" away></pd-chat-launcher>`,
    );
    await shownAway(launcher);
    await expect(launcher).to.be.accessible();
  });

  it('has own words for being away, and none while open', async () => {
    const launcher = await fixture<PdChatLauncher>(
      html`<pd-chat-launcher away></pd-chat-launcher>`,
    );
    expect((await shownAway(launcher)).textContent).to.equal('We’re away. Leave a message');
    launcher.expanded = true;
    await launcher.updateComplete;
    expect(part(launcher, 'away')).not.to.exist;
    launcher.expanded = false;
    launcher.away = false;
    await launcher.updateComplete;
    expect(part(launcher, 'away')).not.to.exist;
  });

  it('puts the text at the other side at the page’s start', async () => {
    const launcher = await fixture<PdChatLauncher>(
      html`<pd-chat-launcher away position="bottom-start"></pd-chat-launcher>`,
    );
    expect((await shownAway(launcher)).getBoundingClientRect().left).to.be.above(
      button(launcher).getBoundingClientRect().right,
    );
  });

  it('takes a site’s own icon and words', async () => {
    const launcher = await fixture<PdChatLauncher>(
      html`<pd-chat-launcher .labels=${{ 'launcher.open': 'Ask us' }}><b>?</b></pd-chat-launcher>`,
    );
    expect(button(launcher).ariaLabel).to.equal('Ask us');
    expect(button(launcher).querySelector('slot')!.assignedElements()).to.have.length(1);
  });

  it('has edges in forced colours', async () => {
    await emulateMedia({ 'forced-colors': 'active' });
    const launcher = await fixture<PdChatLauncher>(
      html`<pd-chat-launcher unread="2"></pd-chat-launcher>`,
    );
    expect(getComputedStyle(button(launcher)).borderStyle).to.equal('solid');
    await until(() => part(launcher, 'badge'));
    expect(getComputedStyle(part(launcher, 'badge')!).outlineStyle).to.equal('solid');
  });
});
