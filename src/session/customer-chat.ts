import {
  ConnectionError,
  type ConnectionStatus,
  type CustomerConnection,
  type CustomerEvent,
  type ResumeToken,
  type StartOptions,
} from '../connections/connection.js';
import type { Attachment } from '../model/attachment.js';
import type { Agent, Conversation } from '../model/conversation.js';
import type { Identity } from '../model/identity.js';
import type { Message, OutgoingMessage } from '../model/message.js';
import type { StoredOutgoing, Unsent } from './customer-parts.js';
import { SessionError } from './customer-state.js';
import { sameToken, type CustomerStore } from './customer-store.js';
import { Thread } from './thread.js';

const pageSize = 50;
/** Milliseconds until what failed in passing is tried again. */
const retryAfter = 2000;

export interface ChatHooks {
  /** The session that a conversation starts with. */
  session(): { id: string } & Omit<StartOptions, 'resume'>;
  onChange(): void;
  onReceived(message: Message): void;
  onSent(message: OutgoingMessage): void;
  onEnded(conversation: Conversation): void;
  onStorageRefused(): void;
}

/** A message on its way, and the moment from which it survives a crash. */
interface Waiting {
  message: OutgoingMessage;
  kept: Promise<unknown>;
  /** Ends the upload of its files. Absent: there are none, or they have arrived. */
  upload?: AbortController;
}

/** One person's conversation through one connection. Another person gets another chat. */
export class CustomerChat {
  readonly thread = new Thread();
  conversation: Conversation | undefined;
  typing: string | boolean = false;
  agents: readonly Agent[] = [];
  hasOlder = false;
  /** Set once the line has found the conversation, or prepared a new one. */
  resume: ResumeToken | undefined;

  #before: string | undefined;
  #loadingOlder = false;
  readonly #waiting: Waiting[] = [];
  /** What was attached here, by the attachment's id. */
  readonly #files = new Map<string, File>();
  #connecting: Promise<void> | undefined;
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

  get canAttach(): boolean {
    return this.connection.capabilities.has('upload');
  }

  get unread(): number {
    return this.thread.unread;
  }

  get answered(): boolean {
    return this.conversation?.answered === true || this.thread.answered;
  }

  get pending(): number {
    return this.#waiting.length;
  }

  /**
   * Settles when the line has the session's conversation with this widget, or is prepared for a
   * new one, which creates nothing. What fails in passing rejects, and is tried again by itself.
   */
  async connect(): Promise<CustomerConnection> {
    if (!this.resume) {
      this.#connecting ??= this.#start().finally(() => (this.#connecting = undefined));
      await this.#connecting;
    }
    if (this.#closed) throw new SessionError('person-changed');
    return this.connection;
  }

  async #start(): Promise<void> {
    try {
      const { id, ...options } = this.hooks.session();
      let resume = (await this.store.chat(id, this.widgetId))?.resume;
      for (;;) {
        const started = await this.connection.start({ ...options, resume });
        resume = await this.store.claim(id, this.widgetId, started.resume, resume);
        if (this.#closed) return;
        // Another tab was first: its conversation is the session's.
        if (!sameToken(resume, started.resume)) continue;
        if (started.conversation) {
          this.conversation = started.conversation;
          this.#putPage(await this.connection.history({ limit: pageSize }));
        }
        this.resume = resume;
        return this.#changed();
      }
    } catch (error) {
      if (isPassing(error)) this.#tryLater();
      throw error;
    }
  }

  /** Takes up what an earlier page left: messages on their way, and failed ones. */
  takeUp(messages: readonly StoredOutgoing[]): void {
    for (const { widgetId: _, failed, ...message } of messages) {
      if (!failed) this.enqueue(message);
      else if (!this.thread.has(message.id)) this.#show(this.#take(message), 'failed');
    }
  }

  /** Puts a message on the screen, and sends it as soon as it is kept and its turn has come. */
  enqueue(unsent: Unsent, kept: Promise<unknown> = Promise.resolve()): void {
    if (this.#waiting.some(({ message: { id } }) => id === unsent.id)) return;
    const message = this.#take(unsent);
    const upload = message.attachments && new AbortController();
    this.#waiting.push({ message, kept, ...(upload && { upload }) });
    this.#show(message, 'sending');
    void this.flush();
  }

  /** Sets the files aside. */
  #take({ files = [], ...message }: Unsent): OutgoingMessage {
    files.forEach((file, at) => this.#files.set(message.attachments![at]!.id, file));
    return message;
  }

  /** A message as it is kept until it has been sent. */
  unsent({ id, text, sentAt, attachments }: OutgoingMessage): Unsent {
    const message = { id, text, sentAt };
    if (!attachments) return message;
    return { ...message, attachments, files: attachments.map((one) => this.#files.get(one.id)!) };
  }

  /** What an attachment of this conversation holds. */
  async file(attachment: Attachment): Promise<Blob> {
    return this.#files.get(attachment.id) ?? (await this.connect()).download!(attachment);
  }

  /** Takes back a message that has failed, or whose files have not arrived yet. */
  cancel(id: string): void {
    const at = this.#waiting.findIndex(({ message, upload }) => message.id === id && upload);
    if (at < 0 && this.thread.get(id)?.status !== 'failed') return;
    const [waiting] = at < 0 ? [] : this.#waiting.splice(at, 1);
    waiting?.upload!.abort();
    this.thread.remove(id);
    void Promise.resolve(waiting?.kept).then(() => this.store.drop(id));
    this.#changed();
  }

  #show(message: OutgoingMessage, status: 'sending' | 'failed'): void {
    if (this.thread.has(message.id)) this.thread.setStatus(message.id, status);
    else this.thread.put({ ...message, author: 'customer', status });
    this.#changed();
  }

  /** Sends what is waiting, one after the other: that keeps the order. */
  flush(): Promise<void> {
    if (!this.#waiting.length) return Promise.resolve();
    return (this.#flushing ??= this.#flush());
  }

  async #flush(): Promise<void> {
    clearTimeout(this.#retry);
    this.#retry = undefined;
    for (;;) {
      const next = this.#waiting[0];
      if (!next || this.#closed) break;
      const arrived = await this.#send(next);
      if (this.#waiting[0] !== next) continue; // taken back meanwhile
      if (arrived === undefined || this.#closed) break;
      this.#waiting.shift();
      const { id: sessionId } = this.hooks.session();
      if (arrived) await this.store.drop(next.message.id);
      else await this.store.keep(sessionId, this.widgetId, this.unsent(next.message), true);
      this.#changed();
    }
    // In the task that found nothing left to do, so that nothing new is overlooked.
    this.#flushing = undefined;
  }

  /** True: arrived. False: failed, until the person tries again. Undefined: to be tried later. */
  async #send(waiting: Waiting): Promise<boolean | undefined> {
    try {
      await waiting.kept;
      const line = await this.connect();
      if (waiting.upload) await this.#upload(line, waiting, waiting.upload);
      const { message } = waiting;
      const { sentAt } = await line.send(message);
      if (this.#closed) return undefined;
      this.thread.put({ ...message, sentAt, author: 'customer', status: 'sent' });
      this.hooks.onSent(message);
      return true;
    } catch (error) {
      if (this.#closed || waiting.upload?.signal.aborted) return undefined;
      if (isPassing(error)) {
        this.#tryLater();
        return undefined;
      }
      this.thread.setStatus(waiting.message.id, 'failed');
      return false;
    }
  }

  async #upload(line: CustomerConnection, waiting: Waiting, { signal }: AbortController) {
    const { message } = waiting;
    const { upload } = await import('./uploads.js');
    waiting.message = await upload(line, message, this.#files, signal, (attachments) => {
      if (this.#closed || signal.aborted) return;
      this.thread.put({ ...message, attachments, author: 'customer', status: 'sending' });
      this.#changed();
    });
    signal.throwIfAborted();
    delete waiting.upload;
  }

  #tryLater(): void {
    clearTimeout(this.#retry);
    if (!this.#closed) this.#retry = setTimeout(() => this.#tryAgain(), retryAfter);
  }

  #tryAgain(): void {
    clearTimeout(this.#retry);
    this.#retry = undefined;
    if (this.#waiting.length) void this.flush();
    else this.connect().catch(() => undefined);
  }

  /** Tells the team who this is now: at once in an open conversation, else with its start. */
  async identify(identity: Identity, consent: StartOptions['consent']): Promise<void> {
    if (this.conversation?.state === 'open') await this.connection.identify(identity, consent);
    else if (!this.conversation) this.resume = undefined;
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

  setTyping(active: boolean): void {
    if (this.conversation) this.connection.signal({ type: 'typing', active });
  }

  close(): void {
    this.#closed = true;
    for (const { upload } of this.#waiting) upload?.abort();
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
        if (event.status === 'online' && this.#retry !== undefined) this.#tryAgain();
        break;
    }
    this.#changed();
  }

  #changed(): void {
    if (!this.#closed) this.hooks.onChange();
  }
}

const isPassing = (error: unknown): boolean =>
  error instanceof ConnectionError && error.code === 'unavailable';
