import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/agent/conversation-view/define.js';
import type { PdConversationView } from '../../../src/elements/agent/conversation-view/conversation-view.js';
import { elementContract, settled } from '../../support/element-contract.js';
import { contact, conversation, message } from '../../support/desk-samples.js';
import { until } from '../../support/until.js';

const at = 1_700_000_000_000;
const two = [
  message('m1', 'Hi, can you ship my order?', { sentAt: at }),
  message('m2', 'Yes, today.', {
    author: 'agent',
    authorName: 'Tomo',
    status: 'read',
    sentAt: at + 60_000,
  }),
];

elementContract(
  'pd-conversation-view',
  () =>
    html`<pd-conversation-view
      .conversation=${conversation({ contactId: 'p1' })}
      .contact=${contact()}
      .messages=${two}
      .draft=${'One moment'}
    ></pd-conversation-view>`,
);

describe('<pd-conversation-view>', () => {
  let view: PdConversationView;

  const within = (selector: string) => view.shadowRoot!.querySelector(selector)!;
  const heading = () => within('h2').textContent!.replace(/\s+/g, ' ').trim();
  const thread = () => within('pd-message-list').shadowRoot!;
  const lines = () =>
    [...thread().querySelectorAll('.event')].map((line) => line.textContent!.trim());
  const composer = () => within('pd-reply-box').shadowRoot!.querySelector('pd-message-composer')!;
  const field = () => composer().shadowRoot!.querySelector('textarea')!;
  const set = async (change: Partial<PdConversationView>) => {
    Object.assign(view, change);
    await settled(view);
  };

  beforeEach(async () => {
    view = await fixture(
      html`<pd-conversation-view .conversation=${conversation()} .messages=${two}></pd-conversation-view>`,
    );
    await settled(view);
  });

  it('asks to choose a conversation while there is none', async () => {
    await set({ conversation: undefined });
    expect(view.shadowRoot!.textContent).to.contain('Choose a conversation');
    expect(within('pd-reply-box')).to.equal(null);
  });

  it('names a visitor, and the contact in its place after login', async () => {
    expect(heading()).to.equal('Visitor 4f7a');
    await set({ contact: contact(), conversation: conversation({ contactId: 'p1' }) });
    expect(heading()).to.equal('Ana Anić');
    expect(within('.pill').textContent).to.contain('Verified');
    expect(within('.sub').textContent).to.equal('ana@example.com');
    expect(thread().querySelector('.other .name')!.textContent).to.equal('Ana Anić');
  });

  it('keeps draft, messages and focus at a login', async () => {
    const before = composer();
    field().focus();
    await sendKeys({ type: 'Half a sent' });
    await set({
      draft: 'Half a sent',
      contact: contact(),
      conversation: conversation({ contactId: 'p1' }),
    });
    expect(composer()).to.equal(before);
    expect(field().value).to.equal('Half a sent');
    expect(before.shadowRoot!.activeElement).to.equal(field());
  });

  it('sends what is written', async () => {
    field().focus();
    const sent = oneEvent(view, 'pd-message-send');
    await sendKeys({ type: 'On its way' });
    await sendKeys({ press: 'Enter' });
    expect((await sent).detail.text).to.equal('On its way');
    expect(field().value).to.equal('');
  });

  it('keeps what is written if the sending is prevented', async () => {
    view.addEventListener('pd-message-send', (event) => event.preventDefault());
    field().focus();
    await sendKeys({ type: 'On its way' });
    await sendKeys({ press: 'Enter' });
    expect(field().value).to.equal('On its way');
  });

  it('tells of the draft and of typing', async () => {
    const heard: unknown[] = [];
    view.addEventListener('pd-draft-change', ({ detail }) => heard.push(detail));
    view.addEventListener('pd-typing-change', ({ detail }) => heard.push(detail));
    field().focus();
    await sendKeys({ press: 'H' });
    expect(heard).to.deep.equal([{ value: 'H' }, { active: true }]);
  });

  it('takes another draft with another conversation', async () => {
    await set({ draft: 'For the first' });
    await set({ conversation: conversation({ id: 'c2' }), draft: '', messages: [] });
    expect(field().value).to.equal('');
    await set({ conversation: conversation(), draft: 'For the first', messages: two });
    expect(field().value).to.equal('For the first');
  });

  it('passes on a retry', async () => {
    await set({ messages: [message('m3', 'Hello', { author: 'agent', status: 'failed' })] });
    setTimeout(() => thread().querySelector<HTMLElement>('[part="retry"]')!.click());
    const { detail } = await oneEvent(view, 'pd-message-retry');
    expect(detail).to.deep.equal({ id: 'm3' });
  });

  it('tells how far the customer has been read', async () => {
    view.remove();
    view = await fixture(html`<pd-conversation-view></pd-conversation-view>`);
    const read = oneEvent(view, 'pd-read-change');
    await set({ conversation: conversation(), messages: two });
    expect((await read).detail).to.deep.equal({ upTo: 'm1' });
  });

  it('asks to end the conversation, and then shows that it has ended', async () => {
    setTimeout(() => (within('.end') as HTMLElement).click());
    await oneEvent(view, 'pd-end-request');
    await set({ conversation: conversation({ state: 'ended', endedAt: at + 120_000 }) });
    expect(within('.end')).to.equal(null);
    expect(within('pd-reply-box')).to.equal(null);
    expect(within('.ended').textContent).to.contain('This chat has ended');
    expect(within('.sub').textContent).to.contain('Ended');
    expect(lines()).to.deep.equal(['The chat has ended']);
  });

  it('tells in the thread of login, rating and transcript', async () => {
    await set({
      contact: contact(),
      logins: [{ id: 'l1', at: at + 30_000 }],
      conversation: conversation({
        contactId: 'p1',
        rating: { value: 4, comment: 'Quick', at: at + 90_000 },
        transcriptRequest: { at: at + 80_000, to: 'ana@example.com' },
      }),
    });
    expect(lines()).to.deep.equal([
      'The visitor logged in as Ana Anić',
      'Ana Anić asked for a transcript, to ana@example.com',
      'Ana Anić rated the chat: good – “Quick”',
    ]);
    const order = [...thread().querySelectorAll('.bubble, .event')].map((row) =>
      row.textContent!.trim(),
    );
    expect(order[1]).to.equal('The visitor logged in as Ana Anić');
  });

  it('waits with a line until the messages around it are there', async () => {
    await set({ contact: contact(), logins: [{ id: 'l1', at: at - 1000 }], hasOlder: true });
    expect(lines()).to.deep.equal([]);
    await set({ hasOlder: false });
    expect(lines()).to.have.length(1);
  });

  it('says that the customer is typing', async () => {
    await set({ typing: true });
    await until(() => thread().querySelector('.typing'), 'the dots appear');
  });
});
