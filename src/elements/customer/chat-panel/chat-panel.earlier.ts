import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LocalizeController } from '../../../controllers/localize-controller.js';
import type { Message } from '../../../model/message.js';
import type { CustomerSession } from '../../../session/customer-session.js';
import type { EarlierChats } from '../../../session/earlier-chats.js';

interface EarlierHost extends ReactiveControllerHost {
  readonly session?: CustomerSession;
  readonly i18n: LocalizeController;
}

/** The conversations before this one, above its messages: each with a line at its end. */
export class Earlier implements ReactiveController {
  #chats: EarlierChats | undefined;
  #loading: Promise<void> | undefined;
  #above: readonly Message[] = [];
  #locale = '';
  #last: { messages: readonly Message[]; all: readonly Message[] } | undefined;

  constructor(private readonly host: EarlierHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.reset();
  }

  /** There are more of them than can be read yet. */
  get hasMore(): boolean {
    return this.#chats?.hasMore ?? true;
  }

  /** What is read so far and the messages of now: the same list until something changes. */
  with(messages: readonly Message[]): readonly Message[] {
    if (this.#locale !== this.host.i18n.locale) this.#arrange();
    if (!this.#above.length) return messages;
    if (this.#last?.messages !== messages) {
      this.#last = { messages, all: [...this.#above, ...messages] };
    }
    return this.#last.all;
  }

  /** Reads one page more. */
  more(): Promise<void> {
    return (this.#loading ??= this.#more().finally(() => (this.#loading = undefined)));
  }

  /** Another conversation, or another person. */
  reset(): void {
    this.#chats?.close();
    this.#chats = this.#last = undefined;
    this.#above = [];
  }

  async #more(): Promise<void> {
    const chats = (this.#chats ??= await this.host.session!.earlierChats());
    await chats.load();
    if (chats !== this.#chats) return;
    this.#arrange();
    this.host.requestUpdate();
  }

  #arrange(): void {
    const { i18n } = this.host;
    const text = i18n.msg('This conversation has ended', {
      id: 'panel.earlier-end',
      desc: 'A line between the messages, after an earlier conversation',
    });
    this.#locale = i18n.locale;
    this.#last = undefined;
    this.#above = (this.#chats?.chats ?? []).flatMap((messages): Message[] => {
      const last = messages.at(-1);
      if (!last) return [];
      const end = { id: `end ${last.id}`, kind: 'event', author: 'system', text } as const;
      return [...messages, { ...end, sentAt: last.sentAt }];
    });
  }
}
