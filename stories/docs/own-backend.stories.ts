import { html, render } from 'lit';
import { ref } from 'lit/directives/ref.js';
import '../../src/elements/customer/chat-window/define.js';
import '../../src/elements/customer/login-form/define.js';
import '../../src/elements/customer/message-composer/define.js';
import '../../src/elements/customer/message-list/define.js';
import '../../src/elements/customer/visitor-banner/define.js';
import type { ContactDetails } from '../../src/model/identity.js';
import type { Message } from '../../src/model/message.js';
import { deep, find, press, see, type as write, until, type Play } from '../act.js';
import { storyBox } from '../story-box.js';

/** Somebody else's backend: it takes a text, and answers after a moment. */
class Backend {
  details?: ContactDetails;
  constructor(private readonly on: (answer: string) => void) {}

  async logIn(details: ContactDetails): Promise<void> {
    await later(50);
    this.details = details;
  }

  async post(text: string): Promise<void> {
    await later(50);
    void later(100).then(() => this.on(`Thank you. You wrote ${text.length} characters.`));
  }
}

const later = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/** A whole chat, from the parts: state in, events out. */
function chat(box: HTMLElement) {
  let messages: Message[] = [];
  let busy = false;
  const backend = new Backend((text) => {
    add({ author: 'agent', authorName: 'Robin', text });
  });

  function add(message: Pick<Message, 'author' | 'text'> & Partial<Message>): string {
    const id = crypto.randomUUID?.() ?? String(Math.random());
    messages = [...messages, { id, sentAt: Date.now(), ...message }];
    draw();
    return id;
  }

  function change(id: string, status: Message['status']): void {
    messages = messages.map((one) => (one.id === id ? { ...one, status } : one));
    draw();
  }

  async function send(text: string, id = add({ author: 'customer', text, status: 'sending' })) {
    try {
      await backend.post(text);
      change(id, 'sent');
    } catch {
      change(id, 'failed');
    }
  }

  async function logIn(details: ContactDetails): Promise<void> {
    busy = true;
    draw();
    await backend.logIn(details);
    busy = false;
    draw();
  }

  function draw(): void {
    const { details } = backend;
    render(
      html`<pd-chat-window
        heading="Own backend"
        status-text=${details ? `As ${details.firstName ?? details.email}` : 'As a visitor'}
      >
        ${
          details
            ? ''
            : html`<pd-visitor-banner
              slot="banner"
              ?busy=${busy}
              @pd-login-submit=${(event: CustomEvent) => logIn(event.detail.details)}
            ></pd-visitor-banner>`
        }
        <pd-message-list
          .messages=${messages}
          @pd-message-retry=${({ detail }: CustomEvent<{ id: string }>) => {
            const failed = messages.find(({ id }) => id === detail.id);
            if (failed) void send(failed.text, failed.id);
          }}
          ><p slot="empty">Say something.</p></pd-message-list
        >
        <pd-message-composer
          slot="composer"
          @pd-message-send=${(event: CustomEvent) => send(event.detail.text)}
        ></pd-message-composer>
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
    await write(canvas, 'pd-message-composer >>> textarea', 'Hello');
    await press(canvas, 'pd-message-composer >>> [part=send]');
    await see(canvas, 'You wrote 5 characters');

    await write(canvas, 'pd-visitor-banner >>> [name=email]', 'ana@example.com');
    await press(canvas, 'pd-visitor-banner >>> [part=submit]');
    await see(canvas, 'As ana@example.com');
    await until(() => !deep(canvas.canvasElement, 'pd-visitor-banner'), 'A chat without banner');
    await find(canvas, 'pd-message-composer >>> textarea');
    await see(canvas, 'You wrote 5 characters');
  },
};
