import { expect } from '@open-wc/testing';
import { SessionError } from '../../../../src/session/customer-state.js';
import { fakeClock } from '../../../support/fake-clock.js';
import { chatStage, until } from '../chat-widget/support.js';

describe('Somebody who writes very fast in <pd-chat-widget>', () => {
  const chat = chatStage();
  const { now } = Date;
  const start = now();
  let time = start;
  beforeEach(() => {
    time = start;
    Date.now = () => time;
  });
  afterEach(() => void (Date.now = now));

  async function hasWrittenTen() {
    await chat.opened({ authType: 'none' });
    for (let n = 1; n <= 10; n++) await chat.widget.sendMessage(`${n}`);
    await chat.sees('10');
  }

  it('is asked to wait, reads for how long, and keeps what was typed', async () => {
    await hasWrittenTen();
    const clock = fakeClock();
    await chat.click(chat.composer!);
    await chat.type('11');
    await chat.press('Enter');
    await chat.sees('You can send again in 20 seconds');
    expect(chat.composer!.value).to.equal('11');
    time += 19_000;
    clock.pass(1000);
    await chat.sees('You can send again in 1 second.');
    time += 1000;
    clock.pass(1000);
    await chat.seesNo('You can send again');
    expect(chat.composer!.value).to.equal('11');
    await chat.press('Enter');
    await until(() => chat.bubbles.includes('11'), 'it is in the chat');
  });

  it('is told once by a screen reader, not each second', async () => {
    await hasWrittenTen();
    const clock = fakeClock();
    await chat.click(chat.composer!);
    await chat.type('11');
    await chat.press('Enter');
    const alert = await chat.there('[role=alert]');
    const said = alert.textContent;
    time += 5000;
    clock.pass(1000);
    await chat.sees('in 15 seconds');
    expect(alert.textContent).to.equal(said);
    expect(said).to.include('20 seconds');
  });

  it('is refused the same by `sendMessage()`', async () => {
    await hasWrittenTen();
    const error = await chat.widget.sendMessage('11').then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).to.be.instanceOf(SessionError);
    expect(error).to.include({ code: 'rate-limited', retryAfter: 20_000 });
    expect(chat.bubbles).not.to.include('11');
  });
});
