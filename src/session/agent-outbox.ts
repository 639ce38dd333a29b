import type { AgentConnection } from '../connections/connection.js';
import type { Message } from '../model/message.js';

/** Milliseconds until a send that failed in passing is tried again. */
const retryAfter = 2000;

interface Unsent {
  conversationId: string;
  message: Message;
}

export interface OutboxHooks {
  onSent(conversationId: string, message: Message): void;
  /** It will not be tried again by itself. */
  onFailed(conversationId: string, message: Message, error: unknown): void;
}

/** An agent's messages on their way: one after the other, which keeps their order. */
export class AgentOutbox {
  #waiting: Unsent[] = [];
  #failed: Unsent[] = [];
  #flushing = false;
  #again = false;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #closed = false;

  constructor(
    private readonly connection: AgentConnection,
    private readonly hooks: OutboxHooks,
  ) {}

  /** What a conversation's archive does not have yet. */
  unsent(conversationId: string): Message[] {
    return [...this.#failed, ...this.#waiting]
      .filter((one) => one.conversationId === conversationId)
      .map(({ message }) => message);
  }

  add(conversationId: string, message: Message): void {
    this.#waiting.push({ conversationId, message });
    void this.flush();
  }

  /** Tries a failed one again; true if there is one. */
  retry(id: string): boolean {
    const found = this.#failed.find(({ message }) => message.id === id);
    if (!found) return false;
    this.#failed = this.#failed.filter((one) => one !== found);
    this.add(found.conversationId, { ...found.message, status: 'sending' });
    return true;
  }

  /** The archive has shown it to have this one. */
  settle(id: string): void {
    this.#failed = this.#failed.filter(({ message }) => message.id !== id);
  }

  async flush(): Promise<void> {
    this.#again = true;
    if (this.#flushing) return;
    this.#flushing = true;
    clearTimeout(this.#retry);
    while (this.#waiting.length > 0 && !this.#closed) {
      this.#again = false;
      const { conversationId, message } = this.#waiting[0]!;
      const { id, text } = message;
      try {
        const { sentAt } = await this.connection.send(conversationId, {
          id,
          text,
          sentAt: message.sentAt,
        });
        this.#waiting.shift();
        if (!this.#closed)
          this.hooks.onSent(conversationId, { ...message, sentAt, status: 'sent' });
      } catch (error) {
        if ((error as { code?: unknown }).code === 'unavailable') {
          if (this.#again) continue; // asked for while this one was failing
          if (!this.#closed) this.#retry = setTimeout(() => void this.flush(), retryAfter);
          break;
        }
        this.#waiting.shift();
        const failed = { ...message, status: 'failed' } as const;
        this.#failed.push({ conversationId, message: failed });
        if (!this.#closed) this.hooks.onFailed(conversationId, failed, error);
      }
    }
    this.#flushing = false;
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#retry);
  }
}
