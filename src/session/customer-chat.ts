import {
  ConnectionError,
  type ConnectionStatus,
  type CustomerConnection,
  type CustomerEvent,
  type ResumeToken,
  type StartOptions,
} from '../connections/connection.js';
import type { Agent, Conversation } from '../model/conversation.js';
import type { Message, OutgoingMessage } from '../model/message.js';
import type { CustomerStore } from './customer-store.js';
import { Thread } from './thread.js';

const pageSize = 50;
/** Milliseconds until a send that failed in passing is tried again. */
const retryAfter = 2000;

export interface ChatHooks {
  onChange(): void;
  onReceived(message: Message): void;
  onSent(message: OutgoingMessage): void;
  onEnded(conversation: Conversation): void;
  onStorageRefused(): void;
}

/** One person's conversation through one connection. Another person gets another chat. */
export class CustomerChat {
  readonly thread = new Thread();
  conversation: Conversation | undefined;
  typing: string | boolean = false;
  agents: readonly Agent[] = [];
  hasOlder = false;
  resume: ResumeToken | undefined;

  #before: string | undefined;
  #loadingOlder = false;
  #waiting: OutgoingMessage[] = [];
  #flushing: Promise<void> | undefined;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #closed = false;
  readonly #unsubscribe: () => void;

  constructor(
    private readonly connection: CustomerConnection,
    private readonly store: CustomerStore,
    private readonly widgetId: string,
    private readonly hooks: ChatHooks,
  ) {
    this.#unsubscribe = connection.subscribe((event) => {
      // A late event of a person who has left goes nowhere.
      if (!this.#closed) this.#on(event);
    });
  }

  get status(): ConnectionStatus {
    return this.connection.status;
  }

  get unread(): number {
    return this.thread.messages.filter((m) => m.author === 'agent' && m.status !== 'read').length;
  }

  get answered(): boolean {
    return (
      this.conversation?.answered === true || this.thread.messages.some((m) => m.author === 'agent')
    );
  }

  get pending(): number {
    return this.#waiting.length;
  }

  /**
   * Finds the session's conversation with this widget, or prepares a new one, which creates
   * nothing. `replaced`: the token of one that is over.
   */
  async start(
    sessionId: string,
    options: Omit<StartOptions, 'resume'>,
    replaced: ResumeToken | undefined,
  ): Promise<void> {
    const stored = (await this.store.chat(this.widgetId))?.resume;
    let resume = same(stored, replaced) ? undefined : stored;
    for (;;) {
      const started = await this.connection.start({ ...options, resume });
      resume = await this.store.claim(sessionId, this.widgetId, started.resume, replaced);
      if (this.#closed) return;
      // Another tab was first: its conversation is the session's.
      if (!same(resume, started.resume)) continue;
      if (started.conversation) {
        this.conversation = started.conversation;
        this.#putPage(await this.connection.history({ limit: pageSize }));
      }
      this.resume = resume;
      return this.#changed();
    }
  }

  /** Takes up messages that an earlier page left on their way. */
  takeUp(messages: readonly OutgoingMessage[]): void {
    for (const message of messages) {
      if (this.#waiting.some(({ id }) => id === message.id)) continue;
      if (!this.thread.has(message.id)) this.show(message);
      this.#waiting.push(message);
    }
    void this.flush();
  }

  /** Puts a message on the screen before anything is sent. */
  show(message: OutgoingMessage): void {
    this.thread.put({ ...message, author: 'customer', status: 'sending' });
    this.#changed();
  }

  enqueue(message: OutgoingMessage): void {
    if (!this.#waiting.some(({ id }) => id === message.id)) this.#waiting.push(message);
    this.thread.setStatus(message.id, 'sending');
    this.#changed();
    void this.flush();
  }

  /** Sends what is waiting, one after the other: that keeps the order. */
  flush(): Promise<void> {
    this.#flushing ??= this.#flush().finally(() => (this.#flushing = undefined));
    return this.#flushing;
  }

  async #flush(): Promise<void> {
    clearTimeout(this.#retry);
    while (this.#waiting.length && !this.#closed) {
      const message = this.#waiting[0]!;
      try {
        await this.connection.send(message);
        if (this.#closed) return;
        this.thread.put({ ...message, author: 'customer', status: 'sent' });
        this.hooks.onSent(message);
      } catch (error) {
        if (this.#closed) return;
        if (error instanceof ConnectionError && error.code === 'unavailable') {
          this.#retry = setTimeout(() => void this.flush(), retryAfter);
          return;
        }
        this.thread.setStatus(message.id, 'failed');
      }
      this.#waiting.shift();
      // A failed one is kept on the screen only, for "Try again".
      await this.store.drop(message.id);
      this.#changed();
    }
  }

  async loadOlder(): Promise<void> {
    if (!this.hasOlder || this.#loadingOlder) return;
    this.#loadingOlder = true;
    try {
      const page = await this.connection.history({ before: this.#before, limit: pageSize });
      if (!this.#closed) this.#putPage(page);
    } finally {
      this.#loadingOlder = false;
      this.#changed();
    }
  }

  markRead(upTo: string): void {
    const unread = this.unread;
    this.thread.receipt('agent', 'read', upTo);
    if (this.unread === unread) return;
    this.connection.signal({ type: 'read', upTo });
    this.#changed();
  }

  get line(): CustomerConnection {
    return this.connection;
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#retry);
    this.#unsubscribe();
    void this.connection.close();
  }

  #putPage({ items, before }: { items: Message[]; before?: string }): void {
    this.thread.putOlder(items);
    this.#before = before;
    this.hasOlder = before !== undefined;
  }

  #on(event: CustomerEvent): void {
    switch (event.type) {
      case 'message': {
        const known = this.thread.has(event.message.id);
        this.thread.put(event.message);
        if (event.message.author === 'agent') this.typing = false;
        if (!known && event.message.author === 'agent') this.hooks.onReceived(event.message);
        break;
      }
      case 'receipt':
        this.thread.receipt('customer', event.state, event.upTo);
        break;
      case 'typing':
        this.typing = event.active && (event.name ?? true);
        break;
      case 'conversation': {
        const ended = this.conversation?.state !== 'ended' && event.conversation.state === 'ended';
        this.conversation = event.conversation;
        if (ended) this.hooks.onEnded(event.conversation);
        break;
      }
      case 'presence':
        this.agents = event.agents;
        break;
      case 'storage-refused':
        this.hooks.onStorageRefused();
        break;
      case 'status':
        if (event.status === 'online') void this.flush();
        break;
    }
    this.#changed();
  }

  #changed(): void {
    if (!this.#closed) this.hooks.onChange();
  }
}

const same = (a: ResumeToken | undefined, b: ResumeToken | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
