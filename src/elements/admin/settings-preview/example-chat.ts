import type { AgentConnection } from '../../../connections/connection.js';
import { MemoryTeam } from '../../../connections/memory/memory-team.js';
import { randomId } from '../../../model/id.js';
import type { WidgetSettings } from '../../../model/widget-settings.js';
import type { PdChatWidget } from '../../customer/chat-widget/chat-widget.js';

/** Who is in the example, and what they say. */
export interface ExampleWords {
  agent: string;
  question: string;
  answer: string;
}

/** A person whom the site's code would name. */
const person = { externalId: 'example', email: 'ana@example.com', firstname: 'Ana' };

/** What the widget tells its page would be heard around the settings as if it were another's. */
const stoppedEvents = [
  'pd-open',
  'pd-close',
  'pd-login',
  'pd-logout',
  'pd-message-sent',
  'pd-message-received',
  'pd-unread-change',
  'pd-rating-submit',
  'pd-transcript-request',
  'pd-conversation-end',
  'pd-error',
] as const;

let accounts = 0;

/**
 * The real widget, with a team in memory and a person of its own: it reads the settings as any
 * widget does, keeps nothing, and touches no other widget of the page.
 */
export class ExampleChat {
  readonly widget: PdChatWidget;
  readonly #team = new MemoryTeam();
  #stored: Promise<WidgetSettings>;
  #agent: AgentConnection | undefined;

  /** `named`: with `code`, the page says who is there. */
  constructor(settings: WidgetSettings, locale: string, named: boolean) {
    const { widgetId, authType } = settings;
    this.#stored = this.#save({ ...settings, revision: 0 });
    const widget = document.createElement('pd-chat-widget');
    Object.assign(widget, {
      widgetId,
      locale,
      account: `pd-settings-preview-${++accounts}`,
      connection: () => this.#team.customer(widgetId),
      inline: true,
    });
    // In place of what the page, perhaps a shop of its own, says of its visitors.
    if (authType !== 'none') widget.customUserData = authType === 'code' && named ? person : {};
    for (const type of stoppedEvents) {
      widget.addEventListener(type, (event) => event.stopPropagation());
    }
    this.widget = widget;
  }

  /** The settings have changed; the widget hears of it as of any change. */
  async change(settings: WidgetSettings): Promise<void> {
    this.#stored = this.#stored.then(({ revision }) => this.#save({ ...settings, revision }));
    await this.#stored;
  }

  /** Plays a conversation to its end. For a widget that is in the page. */
  async play({ agent: name, question, answer }: ExampleWords): Promise<void> {
    const { authType } = await this.#stored;
    const agent = (this.#agent = this.#team.agent());
    await agent.signIn({ id: 'example', name });
    agent.subscribe(async (event) => {
      if (event.type !== 'message' || event.message.author !== 'customer') return;
      const { conversationId } = event;
      await agent.assign(conversationId, { id: 'example', name });
      await agent.send(conversationId, { id: randomId(), text: answer, sentAt: Date.now() });
      await agent.end(conversationId);
    });
    if (authType !== 'none') await this.widget.identify(person);
    await this.widget.sendMessage(question);
  }

  /** Settles when the widget shows what it has to show, or is gone. */
  async ready(): Promise<void> {
    const { widget } = this;
    await this.#stored;
    for (;;) {
      if (!widget.isConnected) return;
      const panel = widget.shadowRoot?.querySelector('pd-chat-panel');
      if (panel) return void (await panel.updateComplete);
      await new Promise(requestAnimationFrame);
    }
  }

  async close(): Promise<void> {
    this.widget.remove();
    await this.#agent?.close();
  }

  async #save(settings: WidgetSettings): Promise<WidgetSettings> {
    const agent = this.#team.agent();
    try {
      return await agent.saveSettings(settings);
    } finally {
      await agent.close();
    }
  }
}
