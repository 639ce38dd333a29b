import { expect } from '@open-wc/testing';
import { ConnectionError } from '../../../../src/connections/connection.js';
import { MemoryTeam } from '../../../../src/connections/memory/memory-team.js';
import { Stage, ana, until } from '../chat-widget/support.js';

const chat = new Stage();

describe('<pd-chat-widget>: the cards at the end', () => {
  beforeEach(() => chat.begin());
  afterEach(() => chat.end());

  /** Ana is asked for a rating; what she gives is refused as often as said. */
  async function asked(refusals: number): Promise<void> {
    let left = refusals;
    const team = new MemoryTeam();
    chat.team = team;
    chat.names(ana);
    await chat.opened({
      authType: 'code',
      rating: 'on',
      connection: () => {
        const line = team.customer('default');
        const rate = line.rate.bind(line);
        line.rate = (rating) =>
          left-- > 0 ? Promise.reject(new ConnectionError('unavailable')) : rate(rating);
        return line;
      },
    });
    await chat.hasWritten('Hello');
    await chat.answers('Hi');
    await chat.sees('Hi');
    await chat.endsChat();
    await chat.sees('How did we do?');
    const form = await chat.there('pd-rating-form');
    await chat.click(form.shadowRoot!.querySelectorAll('label')[3]!);
    await chat.click('Send rating');
  }

  it('thank for a rating when the team has it', async () => {
    await asked(0);
    await chat.sees('You rated this chat');
    expect((await chat.conversation()).rating).to.include({ value: 4 });
  });

  it('say that a rating did not arrive, keep it, and take it again', async () => {
    await asked(1);
    await chat.sees('That did not work. Please try again.');
    expect(chat.text()).not.to.include('You rated this chat');
    chat.control('Send rating')!.focus();
    await chat.press('Enter');
    await chat.sees('You rated this chat');
    await until(async () => (await chat.conversation()).rating?.value === 4, 'the team has it');
  });
});
