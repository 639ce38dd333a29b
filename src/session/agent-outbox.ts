import type { AgentConnection } from '../connections/connection.js';
import type { Attachment } from '../model/attachment.js';
import type { Message, OutgoingMessage } from '../model/message.js';

/** Milliseconds until a send that failed in passing is tried again. */
const retryAfter = 2000;

interface Unsent {
  conversationId: string;
  message: Message;
  /** Ends the upload of its files. Absent: there are none, or they have arrived. */
  upload?: AbortController;
}

export interface OutboxHooks {
  /** More of its files has arrived. */
  onProgress(conversationId: string, message: Message): void;
  onSent(conversationId: string, message: Message): void;
  /** It will not be tried again by itself. */
  onFailed(conversationId: string, message: Message, error: unknown): void;
}

/** An agent's messages on their way: one after the other, which keeps their order. */
export class AgentOutbox {
  #waiting: Unsent[] = [];
  #failed: Unsent[] = [];
  /** What was attached at this desk, by the attachment's id. */
  readonly #files = new Map<string, File>();
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

  /** `files` in the order of the message's attachments. */
  add(conversationId: string, message: Message, files: readonly File[] = []): void {
    files.forEach((file, at) => this.#files.set(message.attachments![at]!.id, file));
    const upload = message.attachments && new AbortController();
    this.#waiting.push({ conversationId, message, ...(upload && { upload }) });
    void this.flush();
  }

  file(attachmentId: string): File | undefined {
    return this.#files.get(attachmentId);
  }

  /** Takes back a message that has failed, or whose files have not arrived yet; true if there is one. */
  cancel(id: string): boolean {
    const unsent = this.#failed.concat(this.#waiting.filter(({ upload }) => upload));
    const found = unsent.find(({ message }) => message.id === id);
    if (!found) return false;
    this.#failed = this.#failed.filter((one) => one !== found);
    this.#waiting = this.#waiting.filter((one) => one !== found);
    found.upload?.abort();
    return true;
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
      const next = this.#waiting[0]!;
      const { conversationId } = next;
      try {
        if (next.upload) await this.#upload(next, next.upload);
        const message = outgoing(next.message);
        const { sentAt } = await (next.message.kind === 'note'
          ? this.connection.note(conversationId, message)
          : this.connection.send(conversationId, message));
        this.#waiting.shift();
        if (!this.#closed)
          this.hooks.onSent(conversationId, { ...next.message, sentAt, status: 'sent' });
      } catch (error) {
        if (this.#waiting[0] !== next) continue; // taken back meanwhile
        if ((error as { code?: unknown }).code === 'unavailable') {
          if (this.#again) continue; // asked for while this one was failing
          if (!this.#closed) this.#retry = setTimeout(() => void this.flush(), retryAfter);
          break;
        }
        this.#waiting.shift();
        const failed = { ...next.message, status: 'failed' } as const;
        this.#failed.push({ conversationId, message: failed });
        if (!this.#closed) this.hooks.onFailed(conversationId, failed, error);
      }
    }
    this.#flushing = false;
  }

  async #upload(next: Unsent, { signal }: AbortController): Promise<void> {
    const { conversationId, message } = next;
    const { upload } = await import('./uploads.js');
    const put = (attachments: Attachment[] = []): Message => ({ ...message, attachments });
    const ready = await upload(this.connection, outgoing(message), this.#files, signal, (now) => {
      if (!this.#closed && !signal.aborted) this.hooks.onProgress(conversationId, put(now));
    });
    signal.throwIfAborted();
    next.message = put(ready.attachments);
    delete next.upload;
  }

  close(): void {
    this.#closed = true;
    for (const { upload } of this.#waiting) upload?.abort();
    clearTimeout(this.#retry);
  }
}

const outgoing = ({ id, text, sentAt, attachments }: Message): OutgoingMessage => ({
  id,
  text,
  sentAt,
  ...(attachments && { attachments }),
});
