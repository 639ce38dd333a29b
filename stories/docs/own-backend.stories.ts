import { html, nothing, render } from 'lit';
import { ref } from 'lit/directives/ref.js';
import '../../src/elements/customer/chat-window/define.js';
import '../../src/elements/customer/login-form/define.js';
import type { PdLoginSubmitEvent } from '../../src/elements/customer/login-form/login-form.events.js';
import '../../src/elements/customer/message-composer/define.js';
import type { PdMessageSendEvent } from '../../src/elements/customer/message-composer/message-composer.events.js';
import '../../src/elements/customer/message-list/define.js';
import type { PdMessageRetryEvent } from '../../src/elements/customer/message-list/message-list.events.js';
import '../../src/elements/customer/visitor-banner/define.js';
import type { ContactDetails } from '../../src/model/identity.js';
import type { Message } from '../../src/model/message.js';
import { deep, find, press, see, until, type Play } from '../act.js';
import { continuesAsVisitor, says, submitsDetails } from '../customer-acts.js';
import { storyBox } from '../story-box.js';

/** Somebody else's backend. It answers each message, and loses one, so that there is a retry to see. */
class Backend {
  #posts = 0;

  constructor(private readonly onAnswer: (text: string) => void) {}

  async post(text: string): Promise<void> {
    await later(50);
    if (++this.#posts === 2) throw new Error('The line was bad.');
    void later(100).then(() => this.onAnswer(`Thank you. You wrote ${text.length} characters.`));
  }

  async logIn(details: ContactDetails): Promise<string> {
    await later(50);
    return details.firstName ?? details.email ?? '';
  }
}

const later = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/** A whole chat from the parts: state goes in by properties, wishes come out as events. */
function chat(box: HTMLElement) {
  let view: 'choice' | 'chat' | 'ended' = 'choice';
  let name = '';
  let busy = false;
  let messages: Message[] = [];
  const backend = new Backend((text) => add({ author: 'agent', authorName: 'Robin', text }));

  function add(message: Pick<Message, 'author' | 'text'> & Partial<Message>): string {
    const id = String(messages.length);
    messages = [...messages, { id, sentAt: Date.now(), ...message }];
    draw();
    return id;
  }

  /** A changed message is a new object with the same id, in a new array. */
  function mark(id: string, status: Message['status']): void {
    messages = messages.map((one) => (one.id === id ? { ...one, status } : one));
    draw();
  }

  async function send(text: string, id = add({ author: 'customer', text })): Promise<void> {
    mark(id, 'sending');
    await backend.post(text).then(
      () => mark(id, 'sent'),
      () => mark(id, 'failed'),
    );
  }

  async function logIn({ detail }: PdLoginSubmitEvent): Promise<void> {
    busy = true;
    draw();
    name = await backend.logIn(detail.details);
    busy = false;
    goTo('chat');
  }

  function retry({ detail }: PdMessageRetryEvent): void {
    const failed = messages.find(({ id }) => id === detail.id);
    if (failed) void send(failed.text, failed.id);
  }

  function goTo(next: typeof view): void {
    view = next;
    draw();
  }

  const form = () =>
    html`<pd-login-form
      class="story-form"
      skippable
      ?busy=${busy}
      @pd-login-submit=${logIn}
      @pd-login-skip=${() => goTo('chat')}
    ></pd-login-form>`;

  const banner = () =>
    html`<pd-visitor-banner
      slot="banner"
      ?busy=${busy}
      @pd-login-submit=${logIn}
    ></pd-visitor-banner>`;

  const conversation = () =>
    html`<pd-message-list .messages=${messages} @pd-message-retry=${retry}>
        <p slot="empty">Say something.</p>
      </pd-message-list>
      <button
        slot="actions"
        type="button"
        id="end"
        ?disabled=${view === 'ended'}
        @click=${() => goTo('ended')}
      >
        End
      </button>
      <pd-message-composer
        slot="composer"
        ?disabled=${view === 'ended'}
        @pd-message-send=${({ detail }: PdMessageSendEvent) => send(detail.text)}
      ></pd-message-composer>`;

  const status = () => (view === 'ended' ? 'Ended' : name ? `As ${name}` : 'As a visitor');

  function draw(): void {
    render(
      html`<pd-chat-window heading="Own backend" no-minimise status-text=${status()}>
        ${view === 'chat' && !name ? banner() : nothing}
        ${view === 'choice' ? form() : conversation()}
      </pd-chat-window>`,
      box,
    );
  }

  draw();
}

const started = new WeakSet<Element>();
const start = (element?: Element): void => {
  if (!element || started.has(element)) return;
  started.add(element);
  chat(element as HTMLElement);
};

export default {
  title: 'Guides/Examples/Own backend',
  tags: ['!autodocs'],
  render: () => storyBox(html`<div class="story-fill" ${ref(start)}></div>`),
};

export const ByHand: { play: Play } = {
  play: async (canvas) => {
    await continuesAsVisitor(canvas);
    await says('Hello')(canvas);
    await see(canvas, 'You wrote 5 characters');

    await says('Are you there?')(canvas);
    await press(canvas, 'pd-message-list >>> [part=retry]');
    await see(canvas, 'You wrote 14 characters');

    await submitsDetails(canvas);
    await see(canvas, 'As Ana');
    const banner = () => deep(canvas.canvasElement, 'pd-visitor-banner');
    await until(() => !banner(), 'A chat without banner');
    await see(canvas, 'You wrote 5 characters');

    await press(canvas, '#end');
    await find(canvas, 'pd-message-composer >>> textarea:disabled');
  },
};
