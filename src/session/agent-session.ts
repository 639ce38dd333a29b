import type {
  AgentConnection,
  AgentEvent,
  ConnectionErrorCode,
} from '../connections/connection.js';
import type { Attachment } from '../model/attachment.js';
import type { Contact } from '../model/contact.js';
import type { Agent, Conversation } from '../model/conversation.js';
import { randomId } from '../model/id.js';
import { isBlank, type Message, wellFormed } from '../model/message.js';
import { AgentOutbox } from './agent-outbox.js';
import { attachmentOf } from './attachment-of.js';
import type { AgentState, ConversationFilter, Notice } from './agent-state.js';
import { Selection, snapshot, Work } from './agent-work.js';
import { permitted } from './permitted.js';
import { Thread } from './thread.js';

export type * from './agent-state.js';

const messagesPerPage = 50;
const conversationsPerPage = 200;
/** Milliseconds after which "is typing" ends by itself: its end may be lost. */
const typingLasts = 10_000;

/**
 * The living state of one agent at the desk: the conversations, the one being looked at, what is
 * being written. `state` is a snapshot that never changes; `subscribe` tells when there is another.
 * But for `file`, no method throws or rejects: what goes wrong is in the state.
 */
export class AgentSession {
  readonly #connection: AgentConnection;
  readonly #listeners = new Set<{ listener: () => void }>();
  readonly #unsubscribe: () => void;
  #state: AgentState = { phase: 'signed-out', busy: false };
  #work: Work | undefined;
  /** Grows with each sign-in and sign-out; a late answer to an earlier one is dropped. */
  #attempt = 0;

  constructor(connection: AgentConnection) {
    this.#connection = connection;
    this.#unsubscribe = connection.subscribe((event) => this.#on(event));
  }

  get state(): AgentState {
    return this.#state;
  }

  subscribe(listener: () => void): () => void {
    const entry = { listener };
    this.#listeners.add(entry);
    return () => void this.#listeners.delete(entry);
  }

  /** `secret`: the account's password, where the connection asks for one. */
  async signIn(agent: Agent, secret?: string): Promise<void> {
    const attempt = ++this.#attempt;
    this.#work?.end();
    this.#work = undefined;
    this.#set({ phase: 'signed-out', busy: true });
    try {
      await this.#connection.signIn(agent, secret);
    } catch (error) {
      if (attempt !== this.#attempt) return;
      return this.#set({ phase: 'signed-out', busy: false, error: codeOf(error) });
    }
    if (attempt !== this.#attempt) return;
    const outbox = new AgentOutbox(this.#connection, {
      onProgress: (id, message) => this.#onSent(id, message),
      onSent: (id, message) => this.#onSent(id, message),
      onFailed: (id, message, error) => this.#onFailed(id, message, error),
    });
    const work = (this.#work = new Work(agent, outbox));
    const { signal } = work.over;
    document.addEventListener('visibilitychange', () => this.#tellRead(), { signal });
    this.#publish();
    await this.#loadConversations(work);
  }

  /** What is unsent is dropped. Twice is harmless. */
  async signOut(): Promise<void> {
    const attempt = ++this.#attempt;
    this.setTyping(false);
    this.#work?.end();
    this.#work = undefined;
    this.#set({ phase: 'signed-out', busy: false });
    try {
      await this.#connection.signOut();
    } catch (error) {
      if (attempt !== this.#attempt) return;
      this.#set({ phase: 'signed-out', busy: false, error: codeOf(error) });
    }
  }

  /** Signs out and listens no longer. The connection stays its owner's to close. */
  async close(): Promise<void> {
    await this.signOut();
    this.#unsubscribe();
    this.#listeners.clear();
  }

  setFilter(filter: ConversationFilter): void {
    if (!this.#work || this.#work.filter === filter) return;
    this.#work.filter = filter;
    this.#publish();
  }

  /** Reads again what is on the screen, such as after a failure. */
  refresh(): void {
    if (this.#work) this.#catchUp(this.#work);
  }

  /** The next page of the filter's conversations, if there is one. */
  async loadMore(): Promise<void> {
    const work = this.#work;
    const before = work?.cursors[work.filter];
    if (!work || work.loading || before === undefined) return;
    work.loading = true;
    this.#publish();
    await this.#attemptTo('conversations', work, () => this.#loadPage(work, work.filter, before));
    work.loading = false;
    this.#publish();
  }

  /** Shows a conversation, or none. Its draft is kept. */
  async select(id: string | undefined): Promise<void> {
    const work = this.#work;
    if (!work || work.selection?.id === id) return;
    this.setTyping(false);
    work.selection = id !== undefined && work.conversations.has(id) ? new Selection(id) : undefined;
    work.contactFailure = undefined;
    this.#publish();
    if (!work.selection) return;
    const unread = work.conversations.get(work.selection.id)!.unread;
    await this.#loadThread(work, work.selection, unread);
  }

  async loadOlder(): Promise<void> {
    const work = this.#work;
    const selection = work?.selection;
    if (!selection?.before || selection.loadingOlder) return;
    selection.loadingOlder = true;
    await this.#attemptTo('messages', work!, async () => {
      const page = await this.#connection.history(selection.id, {
        before: selection.before,
        limit: messagesPerPage,
      });
      selection.thread.putOlder(page.items);
      selection.before = page.before;
    });
    selection.loadingOlder = false;
    this.#publish();
  }

  setDraft(value: string): void {
    const work = this.#work;
    if (!work?.selection) return;
    if (value) work.drafts.set(work.selection.id, value);
    else work.drafts.delete(work.selection.id);
    this.#publish();
  }

  setTyping(active: boolean): void {
    const selection = this.#work?.selection;
    if (!selection || selection.typing === active) return;
    selection.typing = active;
    this.#connection.signal(selection.id, { type: 'typing', active });
  }

  /** Writes to the selected conversation. It is on the screen at once, and its draft is used up. */
  send(text: string, files: readonly File[] = []): void {
    const work = this.#work;
    const selection = work?.selection;
    if (!work || !selection || (isBlank(text) && !files.length)) return;
    if (work.conversations.get(selection.id)?.state !== 'open') return;
    const { name, avatar } = work.agent;
    const message: Message = {
      id: randomId(),
      kind: 'text',
      author: 'agent',
      text: wellFormed(text),
      sentAt: Date.now(),
      status: 'sending',
      authorName: name,
      ...(avatar && { avatar }),
      ...(files.length && { attachments: files.map(attachmentOf) }),
    };
    work.drafts.delete(selection.id);
    selection.unreadFrom = undefined;
    this.setTyping(false);
    selection.thread.put(message);
    work.outbox.add(selection.id, message, files);
    this.#publish();
  }

  /** Tries a failed message again. */
  retry(id: string): void {
    const work = this.#work;
    if (!work?.outbox.retry(id)) return;
    work.selection?.thread.setStatus(id, 'sending');
    this.#publish();
  }

  /** Takes back a message of the selected conversation whose files have not arrived yet. */
  cancel(id: string): void {
    const work = this.#work;
    if (!work?.outbox.cancel(id)) return;
    work.selection?.thread.remove(id);
    this.#publish();
  }

  /** What an attachment holds that has no `url`. Rejects if it cannot be had. */
  async file(attachment: Attachment): Promise<Blob> {
    return this.#work?.outbox.file(attachment.id) ?? this.#connection.download!(attachment);
  }

  /** The agent has seen the messages up to here. Told once the page is visible. */
  markRead(upTo: string): void {
    const selection = this.#work?.selection;
    if (!selection) return;
    selection.seen = upTo;
    this.#tellRead();
  }

  async end(conversationId: string): Promise<void> {
    const work = this.#work;
    if (!work) return;
    await this.#attemptTo('end', work, () => this.#connection.end(conversationId));
  }

  /**
   * Stores a changed contact. If it was changed meanwhile, what is stored is read again and
   * `contactFailure` says so; the caller keeps what was typed.
   */
  async saveContact(contact: Contact): Promise<void> {
    const work = this.#work;
    if (!work) return;
    if (work.contactFailure) {
      work.contactFailure = undefined;
      this.#publish();
    }
    try {
      const saved = await this.#connection.saveContact(contact);
      this.#putContact(work, saved);
    } catch (error) {
      const code = codeOf(error);
      if (code === 'conflict') await this.#readContact(work, contact.id);
      work.contactFailure = { contactId: contact.id, code };
    }
    this.#publish();
  }

  dismiss(noticeId: string): void {
    const work = this.#work;
    if (!work) return;
    work.notices = work.notices.filter(({ id }) => id !== noticeId);
    this.#publish();
  }

  async #loadConversations(work: Work): Promise<void> {
    await this.#attemptTo('conversations', work, () =>
      Promise.all([this.#loadPage(work, 'open'), this.#loadPage(work, 'ended')]),
    );
    work.loading = false;
    this.#publish();
  }

  async #loadPage(work: Work, state: ConversationFilter, before?: string): Promise<void> {
    const known = new Map(work.conversations);
    const limit = conversationsPerPage;
    const page = await this.#connection.conversations({ state }, { before, limit });
    for (const conversation of page.items) {
      // What came as an event while the page was on its way is newer than the page.
      if (work.conversations.get(conversation.id) !== known.get(conversation.id)) continue;
      this.#putConversation(work, conversation);
    }
    work.cursors[state] = page.before;
  }

  async #loadThread(work: Work, selection: Selection, unread = 0): Promise<void> {
    await this.#attemptTo('messages', work, async () => {
      const page = await this.#connection.history(selection.id, { limit: messagesPerPage });
      if (work.selection !== selection) return;
      const { messages } = selection.thread;
      const from = page.items[0];
      const theirs = page.items.filter(({ author }) => author === 'customer');
      if (unread > 0) selection.unreadFrom = (theirs.at(-unread) ?? theirs[0])?.id;
      const thread = new Thread();
      for (const message of page.items) thread.put(message);
      for (const message of messages) {
        if (!from || message.sentAt >= from.sentAt) thread.put(message);
      }
      for (const message of work.outbox.unsent(selection.id)) thread.put(message);
      // What was read further back stays, if this page joins on to it without a gap.
      const join = messages.findIndex(({ id }) => id === from?.id);
      if (join > 0) thread.putOlder(messages.slice(0, join));
      else selection.before = page.before;
      selection.thread = thread;
    });
    selection.loading = false;
    this.#publish();
  }

  async #readContact(work: Work, id: string): Promise<void> {
    work.wanted.add(id);
    try {
      const contact = await this.#connection.contact(id);
      if (contact) this.#putContact(work, contact);
    } catch {
      // The row then says "Visitor"; the next event about it mends that.
    }
    work.wanted.delete(id);
  }

  #putConversation(work: Work, received: Conversation): void {
    const conversation = permitted(received);
    work.conversations.set(conversation.id, conversation);
    const { contactId } = conversation;
    if (contactId === undefined || work.contacts.has(contactId)) return;
    if (work.wanted.has(contactId)) return;
    void this.#readContact(work, contactId).then(() => this.#publish());
  }

  #putContact(work: Work, contact: Contact): void {
    if (contact.revision >= (work.contacts.get(contact.id)?.revision ?? 0)) {
      work.contacts.set(contact.id, contact);
    }
  }

  #on(event: AgentEvent): void {
    const work = this.#work;
    if (!work) return;
    switch (event.type) {
      case 'status':
        if (event.status === 'online') this.#catchUp(work);
        break;
      case 'storage-refused':
        work.storageRefused = true;
        break;
      case 'conversation':
        this.#onConversation(work, event.conversation);
        break;
      case 'message':
        this.#onMessage(work, event.conversationId, event.message);
        break;
      case 'receipt':
        if (work.selection?.id !== event.conversationId) return;
        work.selection.thread.receipt('agent', event.state, event.upTo);
        break;
      case 'typing':
        this.#onTyping(work, event.conversationId, event.active);
        break;
      case 'contact':
        this.#putContact(work, event.contact);
        break;
      default:
        return;
    }
    this.#publish();
  }

  #onConversation(work: Work, conversation: Conversation): void {
    const { id, contactId } = conversation;
    const before = work.conversations.get(id);
    if (before && before.contactId === undefined && contactId !== undefined) {
      const login = { id: `login-${id}`, at: conversation.updatedAt, contactId };
      work.logins.set(id, [login]);
    }
    this.#putConversation(work, conversation);
    if (conversation.state === 'ended') this.#onTyping(work, id, false);
  }

  #onMessage(work: Work, conversationId: string, message: Message): void {
    if (message.author === 'agent') work.outbox.settle(message.id);
    else this.#onTyping(work, conversationId, false);
    if (work.selection?.id === conversationId) work.selection.thread.put(message);
  }

  #onTyping(work: Work, id: string, active: boolean): void {
    clearTimeout(work.typing.get(id));
    work.typing.delete(id);
    if (!active) return;
    const stop = () => {
      work.typing.delete(id);
      this.#publish();
    };
    work.typing.set(id, setTimeout(stop, typingLasts));
  }

  #onSent(conversationId: string, message: Message): void {
    const selection = this.#work?.selection;
    if (selection?.id !== conversationId) return;
    selection.thread.put(message);
    this.#publish();
  }

  #onFailed(conversationId: string, message: Message, error: unknown): void {
    const work = this.#work!;
    if (work.selection?.id === conversationId)
      work.selection.thread.setStatus(message.id, 'failed');
    this.#notify(work, 'send', error);
    this.#publish();
  }

  /** After an interruption: what happened meanwhile was not heard. */
  #catchUp(work: Work): void {
    if (work.loading) return;
    void work.outbox.flush();
    void this.#loadConversations(work);
    if (!work.selection) return;
    void this.#loadThread(work, work.selection);
    work.selection.told = undefined;
    this.#tellRead();
  }

  #tellRead(): void {
    const selection = this.#work?.selection;
    if (!selection?.seen || selection.seen === selection.told) return;
    if (document.visibilityState !== 'visible') return;
    selection.told = selection.seen;
    this.#connection.signal(selection.id, { type: 'read', upTo: selection.seen });
  }

  async #attemptTo(
    about: Notice['about'],
    work: Work,
    action: () => Promise<unknown>,
  ): Promise<void> {
    try {
      await action();
      work.notices = work.notices.filter((notice) => notice.about !== about);
    } catch (error) {
      this.#notify(work, about, error);
    }
    this.#publish();
  }

  /** One notice for each matter: the latest. */
  #notify(work: Work, about: Notice['about'], error: unknown): void {
    const notice = { id: randomId(), about, code: codeOf(error) };
    work.notices = [...work.notices.filter((one) => one.about !== about), notice];
  }

  #publish(): void {
    if (this.#work) this.#set(snapshot(this.#work, this.#connection));
  }

  #set(state: AgentState): void {
    this.#state = Object.freeze(state);
    for (const entry of [...this.#listeners]) {
      if (this.#listeners.has(entry)) entry.listener();
    }
  }
}

function codeOf(error: unknown): ConnectionErrorCode {
  const code = (error as { code?: ConnectionErrorCode } | null)?.code;
  if (typeof code === 'string') return code;
  reportError(error); // a mistake in a connection: its rejections are typed
  return 'unavailable';
}
