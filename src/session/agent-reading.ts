import type { Attachment } from '../model/attachment.js';
import { randomId } from '../model/id.js';
import { isBlank, type Message, wellFormed } from '../model/message.js';
import { attachmentOf } from './attachment-of.js';
import type { Inbox } from './agent-inbox.js';
import { AgentOutbox } from './agent-outbox.js';
import type { People } from './agent-people.js';
import type { SelectedConversation, WritingMode } from './agent-state.js';
import type { Work } from './agent-work.js';
import { Thread } from './thread.js';

const perPage = 50;
/** Milliseconds after which "is typing" ends by itself: its end may be lost. */
const typingLasts = 10_000;

/** One conversation on the screen. Choosing it anew makes a new one. */
class Selection {
  thread = new Thread();
  before: string | undefined;
  unreadFrom: string | undefined;
  loading = true;
  loadingOlder = false;
  mode: WritingMode = 'reply';
  /** Up to here the agent has seen it, and up to here the customer has been told so. */
  seen: string | undefined;
  told: string | undefined;
  /** The customer has been told that the agent is typing. */
  typing = false;

  constructor(readonly id: string) {}
}

/** The conversation that an agent reads, and what is being written to it. */
export class Reading {
  readonly #outbox: AgentOutbox;
  readonly #typing = new Map<string, ReturnType<typeof setTimeout>>();
  #selection: Selection | undefined;

  constructor(
    private readonly work: Work,
    private readonly inbox: Inbox,
    private readonly people: People,
    /** What is being written, by conversation and mode. */
    private readonly drafts: Map<string, string>,
  ) {
    this.#outbox = new AgentOutbox(work.connection, {
      onProgress: (id, message) => this.#onSent(id, message),
      onSent: (id, message) => this.#onSent(id, message),
      onFailed: (id, message, error) => this.#onFailed(id, message, error),
    });
    const { signal } = work.over;
    document.addEventListener('visibilitychange', () => this.#tellRead(), { signal });
  }

  get selected(): SelectedConversation | undefined {
    if (!this.#selection) return undefined;
    const { before, id, loading, mode, thread, unreadFrom } = this.#selection;
    const conversation = this.inbox.get(id)!;
    const contact = this.people.of(conversation);
    return {
      conversation,
      ...(contact && { contact }),
      others: this.inbox.of(contact?.id).filter((one) => one.id !== id),
      messages: thread.messages,
      loading,
      hasOlder: before !== undefined,
      ...(unreadFrom !== undefined && { unreadFrom }),
      typing: this.#typing.has(id),
      mode,
      draft: this.drafts.get(this.#draftKey) ?? '',
      logins: this.inbox.logins(id),
    };
  }

  get selectedId(): string | undefined {
    return this.#selection?.id;
  }

  /** Shows a conversation, or none. Its drafts are kept. */
  async select(id: string | undefined): Promise<void> {
    if (this.#selection?.id === id) return;
    this.setTyping(false);
    this.people.forgetFailure();
    const conversation = id === undefined ? undefined : this.inbox.get(id);
    this.#selection = conversation && new Selection(conversation.id);
    this.work.changed();
    if (!conversation) return;
    const { contactId, recordId, unread } = conversation;
    const person = contactId ?? recordId;
    await Promise.all([
      this.#load(this.#selection!, unread),
      person === undefined ? undefined : this.inbox.loadOf(person),
    ]);
  }

  async loadOlder(): Promise<void> {
    const selection = this.#selection;
    if (!selection?.before || selection.loadingOlder) return;
    selection.loadingOlder = true;
    await this.work.attempt('messages', async () => {
      const page = await this.work.connection.history(selection.id, {
        before: selection.before,
        limit: perPage,
      });
      selection.thread.putOlder(page.items);
      selection.before = page.before;
    });
    selection.loadingOlder = false;
    this.work.changed();
  }

  /** What is written for the customer, and what for the team, are two drafts. */
  setMode(mode: WritingMode): void {
    const selection = this.#selection;
    if (!selection || selection.mode === mode) return;
    this.setTyping(false);
    selection.mode = mode;
    this.work.changed();
  }

  setDraft(value: string): void {
    if (!this.#selection) return;
    if (value) this.drafts.set(this.#draftKey, value);
    else this.drafts.delete(this.#draftKey);
    this.work.changed();
  }

  /** The customer is not told of a note. */
  setTyping(active: boolean): void {
    const selection = this.#selection;
    if (!selection || selection.typing === active) return;
    if (active && selection.mode === 'note') return;
    selection.typing = active;
    this.work.connection.signal(selection.id, { type: 'typing', active });
  }

  /** It is on the screen at once, and its draft is used up. A note has no files. */
  send(text: string, given: readonly File[] = []): void {
    const selection = this.#selection;
    if (!selection) return;
    const files = selection.mode === 'note' ? [] : given;
    if (isBlank(text) && !files.length) return;
    if (this.inbox.get(selection.id)?.state !== 'open') return;
    const { name, avatar } = this.work.agent;
    const message: Message = {
      id: randomId(),
      kind: selection.mode === 'note' ? 'note' : 'text',
      author: 'agent',
      text: wellFormed(text),
      sentAt: Date.now(),
      status: 'sending',
      authorName: name,
      ...(avatar && { avatar }),
      ...(files.length && { attachments: files.map(attachmentOf) }),
    };
    this.drafts.delete(this.#draftKey);
    selection.unreadFrom = undefined;
    this.setTyping(false);
    selection.thread.put(message);
    this.#outbox.add(selection.id, message, files);
    this.work.changed();
  }

  /** Tries a failed message again. */
  retry(id: string): void {
    if (!this.#outbox.retry(id)) return;
    this.#selection?.thread.setStatus(id, 'sending');
    this.work.changed();
  }

  /** Takes back a message that has failed, or whose files have not arrived yet. */
  cancel(id: string): void {
    if (!this.#outbox.cancel(id)) return;
    this.#selection?.thread.remove(id);
    this.work.changed();
  }

  /** What an attachment holds that has no `url`. Rejects if it cannot be had. */
  async file(attachment: Attachment): Promise<Blob> {
    return this.#outbox.file(attachment.id) ?? this.work.connection.download!(attachment);
  }

  /** The agent has seen the messages up to here. Told once the page is visible. */
  markRead(upTo: string): void {
    if (!this.#selection) return;
    this.#selection.seen = upTo;
    this.#tellRead();
  }

  hear(conversationId: string, message: Message): void {
    if (message.author === 'agent') this.#outbox.settle(message.id);
    else this.hearTyping(conversationId, false);
    if (this.#selection?.id === conversationId) this.#selection.thread.put(message);
  }

  hearReceipt(conversationId: string, state: 'delivered' | 'read', upTo: string): void {
    if (this.#selection?.id === conversationId) {
      this.#selection.thread.receipt('agent', state, upTo);
    }
  }

  hearTyping(id: string, active: boolean): void {
    clearTimeout(this.#typing.get(id));
    this.#typing.delete(id);
    if (!active) return;
    const stop = () => {
      this.#typing.delete(id);
      this.work.changed();
    };
    this.#typing.set(id, setTimeout(stop, typingLasts));
  }

  /** After an interruption: what happened meanwhile was not heard. */
  catchUp(): void {
    void this.#outbox.flush();
    if (!this.#selection) return;
    void this.#load(this.#selection);
    this.#selection.told = undefined;
    this.#tellRead();
  }

  end(): void {
    this.setTyping(false);
    this.#outbox.close();
    for (const timer of this.#typing.values()) clearTimeout(timer);
  }

  get #draftKey(): string {
    const { id, mode } = this.#selection!;
    return `${mode} ${id}`;
  }

  async #load(selection: Selection, unread = 0): Promise<void> {
    await this.work.attempt('messages', async () => {
      const page = await this.work.connection.history(selection.id, { limit: perPage });
      if (this.#selection !== selection) return;
      const { messages } = selection.thread;
      const from = page.items[0];
      const theirs = page.items.filter(({ author }) => author === 'customer');
      if (unread > 0) selection.unreadFrom = (theirs.at(-unread) ?? theirs[0])?.id;
      const thread = new Thread();
      for (const message of page.items) thread.put(message);
      for (const message of messages) {
        if (!from || message.sentAt >= from.sentAt) thread.put(message);
      }
      for (const message of this.#outbox.unsent(selection.id)) thread.put(message);
      // What was read further back stays, if this page joins on to it without a gap.
      const join = messages.findIndex(({ id }) => id === from?.id);
      if (join > 0) thread.putOlder(messages.slice(0, join));
      else selection.before = page.before;
      selection.thread = thread;
    });
    selection.loading = false;
    this.work.changed();
  }

  #onSent(conversationId: string, message: Message): void {
    if (this.#selection?.id !== conversationId) return;
    this.#selection.thread.put(message);
    this.work.changed();
  }

  #onFailed(conversationId: string, message: Message, error: unknown): void {
    if (this.#selection?.id === conversationId) {
      this.#selection.thread.setStatus(message.id, 'failed');
    }
    this.work.notify('send', error);
    this.work.changed();
  }

  #tellRead(): void {
    const selection = this.#selection;
    if (!selection?.seen || selection.seen === selection.told) return;
    if (document.visibilityState !== 'visible') return;
    selection.told = selection.seen;
    this.work.connection.signal(selection.id, { type: 'read', upTo: selection.seen });
  }
}
