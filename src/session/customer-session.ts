import { ConnectionError } from '../connections/connection.js';
import type { GivenConsent } from '../model/consent.js';
import type { Rating } from '../model/conversation.js';
import { randomId } from '../model/id.js';
import {
  samePerson,
  type ContactDetails,
  type ContactIdentity,
  type Identity,
} from '../model/identity.js';
import { isBlank, maxMessageLength, wellFormed } from '../model/message.js';
import { CustomerChat } from './customer-chat.js';
import {
  SessionError,
  customerState,
  type CustomerState,
  type LoginState,
  type SessionEvent,
  type SessionOptions,
  type SessionRules,
} from './customer-state.js';
import type { StoredSession } from './customer-store.js';
import { SessionKeeper, storable, type SessionChange } from './session-keeper.js';

/**
 * The living state of one customer at one widget. Refuses what permissions do not allow. Creates
 * and stores nothing before the person acts: logs in, goes on as a visitor, writes or consents.
 */
export class CustomerSession {
  readonly #listeners = new Set<() => void>();
  readonly #eventListeners = new Set<(event: SessionEvent) => void>();
  readonly #keeper: SessionKeeper;
  #rules: SessionRules;
  #loading = true;
  /** Grows whenever a person leaves; what was begun before is dropped when it comes back. */
  #generation = 0;
  /** The person that the page names. */
  #person: ContactIdentity | undefined;
  #chat: CustomerChat | undefined;
  #connecting: Promise<CustomerChat> | undefined;
  #replaced: CustomerChat['resume'];
  #draft = '';
  #login: LoginState = { busy: false };
  #storageRefused = false;
  #lastSentAt = 0;
  #state: CustomerState | undefined;

  constructor(private readonly options: SessionOptions) {
    this.#rules = options.rules;
    this.#keeper = new SessionKeeper(options.store, options.widgetId, {
      onEnded: (sessionId, hold) => this.#onEndedElsewhere(sessionId, hold),
      onSession: (session) => void this.#onSessionElsewhere(session),
      onChat: () => void this.#onChatElsewhere(),
    });
  }

  get state(): CustomerState {
    return (this.#state ??= this.#makeState());
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  listen(listener: (event: SessionEvent) => void): () => void {
    this.#eventListeners.add(listener);
    return () => this.#eventListeners.delete(listener);
  }

  /** Goes on with the session that was left in this browser, if there is one. */
  async load(): Promise<void> {
    const generation = this.#generation;
    const stored = await this.options.store.session();
    if (generation === this.#generation && stored && !this.#session) await this.#adopt(stored);
    if (generation !== this.#generation) return;
    this.#loading = false;
    this.#changed();
  }

  get rules(): SessionRules {
    return this.#rules;
  }

  setRules(rules: SessionRules): void {
    if (sameToken(rules, this.#rules)) return;
    this.#rules = rules;
    this.#changed();
  }

  /** What the page says of the person. `undefined`: nobody is signed in there. */
  async setPerson(person: ContactIdentity | undefined): Promise<void> {
    const before = this.#person;
    this.#person = person;
    const known = this.#session?.identity;
    const named = known?.kind === 'contact' ? known.details : before?.details;
    if (!person) {
      const gone = before && (known?.kind !== 'contact' || known.via === 'code');
      if (gone && this.#rules.authType !== 'none') await this.#end({ forced: true });
      return this.#changed();
    }
    if (this.#rules.authType === 'none') return;
    if (named && !samePerson(named, person.details)) await this.#end({ forced: true });
    if (this.#person !== person) return;
    await this.#keepIdentity(this.identity);
    this.#changed();
  }

  /** Who is at this end, as far as this widget may know. */
  get identity(): Identity {
    if (this.#rules.authType === 'none') return { kind: 'unknown' };
    const stored = this.#session?.identity ?? { kind: 'unknown' };
    if (!this.#person) return this.#dormant ? { kind: 'unknown' } : stored;
    // The id stays known when the page, for the same person, gives the e-mail only.
    const externalId = stored.kind === 'contact' ? stored.details.externalId : undefined;
    return { ...this.#person, details: { externalId, ...defined(this.#person.details) } };
  }

  async logIn(details: ContactDetails, consent?: GivenConsent): Promise<void> {
    if (!this.state.permissions.canLogIn || this.#login.busy) throw new SessionError('forbidden');
    const identity: Identity = { kind: 'contact', via: 'form', details };
    const generation = this.#generation;
    this.#login = { busy: true };
    this.#changed();
    try {
      await this.#begin({ consent });
      const chat = await this.#connect();
      await chat.line.identify(identity, this.#session?.consent);
      this.#guard(generation);
      this.#login = { busy: false };
      await this.#update({ identity });
      this.#emit({ type: 'login', details, via: 'form' });
    } catch (error) {
      if (generation !== this.#generation) return;
      const code = error instanceof ConnectionError ? error.code : 'unavailable';
      this.#login = { busy: false, error: code };
    }
    this.#changed();
  }

  async continueAsVisitor(consent?: GivenConsent): Promise<void> {
    if (!this.state.permissions.canLogIn) throw new SessionError('forbidden');
    await this.#begin({ identity: { kind: 'visitor' }, consent });
  }

  async acceptConsent(consent: GivenConsent): Promise<void> {
    await this.#begin({ consent });
  }

  /** Settles when the message is kept; its way from there is in the state. */
  async send(text: string): Promise<void> {
    const generation = this.#generation;
    this.options.checkPerson?.();
    if (generation !== this.#generation) throw new SessionError('person-changed');
    if (!this.state.permissions.canChat) throw new SessionError('forbidden');
    if (isBlank(text)) return;
    if (text.length > maxMessageLength) throw new SessionError('too-large');
    this.#lastSentAt = Math.max(Date.now(), this.#lastSentAt + 1);
    const message = { id: randomId(), text: wellFormed(text).trim(), sentAt: this.#lastSentAt };
    this.#draft = '';
    const session = this.#begin({});
    this.#chat ??= this.#newChat();
    this.#chat.show(message);
    const { id } = await session;
    await this.options.store.saveDraft(id, this.options.widgetId, '');
    await this.options.store.keep(id, this.options.widgetId, message);
    this.#guard(generation);
    const chat = await this.#connect();
    this.#guard(generation);
    chat.enqueue(message);
  }

  async retry(messageId: string): Promise<void> {
    const message = this.#chat?.thread.messages.find(({ id }) => id === messageId);
    if (!message || message.status !== 'failed') return;
    const { id, text, sentAt } = message;
    const { id: sessionId } = await this.#begin({});
    await this.options.store.keep(sessionId, this.options.widgetId, { id, text, sentAt });
    (await this.#connect()).enqueue({ id, text, sentAt });
  }

  /** What is typed and not sent: kept until it is. */
  async setDraft(text: string): Promise<void> {
    if (text === this.#draft || !this.state.permissions.canChat) return;
    this.#draft = text;
    this.#changed();
    const { id } = await this.#begin({});
    if (this.#draft === text) await this.options.store.saveDraft(id, this.options.widgetId, text);
  }

  setTyping(active: boolean): void {
    if (this.#chat?.conversation) this.#chat.line.signal({ type: 'typing', active });
  }

  markRead(upTo: string): void {
    this.#chat?.markRead(upTo);
  }

  async loadOlder(): Promise<void> {
    await this.#chat?.loadOlder();
  }

  async rate(rating: Rating): Promise<void> {
    if (!this.state.permissions.canRate) throw new SessionError('forbidden');
    await (await this.#connect()).line.rate(rating);
  }

  /** Asks the team for a transcript. */
  async requestTranscript(to?: string): Promise<void> {
    if (!this.state.permissions.canRequestTranscript) throw new SessionError('forbidden');
    await (await this.#connect()).line.requestTranscript(to);
  }

  async end(): Promise<void> {
    if (!this.state.permissions.canEnd) throw new SessionError('forbidden');
    await (await this.#connect()).line.end();
  }

  /** After the end: a new conversation, which asks again in `optional`. */
  async startNew(): Promise<void> {
    if (this.#chat?.conversation?.state !== 'ended') throw new SessionError('forbidden');
    this.#replaced = this.#chat.resume;
    this.#dropChat();
    if (this.#session?.identity.kind === 'visitor') {
      await this.#update({ identity: { kind: 'unknown' } });
    }
    this.#changed();
  }

  /**
   * Ends the session and clears this browser's part, in all tabs. Waits for unsent messages, then
   * drops them. Twice is harmless.
   */
  async signOut(): Promise<{ dropped: number }> {
    const patience = this.options.patience ?? 5000;
    if (this.#chat?.pending) {
      const waited = new Promise((resolve) => setTimeout(resolve, patience));
      await Promise.race([this.#chat.flush(), waited]);
    }
    return this.#end({ forced: false });
  }

  /** Lets go of everything, and keeps what is stored: the element is gone, the session is not. */
  dispose(): void {
    this.#generation++;
    this.#dropChat();
    this.#keeper.dispose();
    this.#listeners.clear();
    this.#eventListeners.clear();
  }

  // ——— One person gives way to another

  async #end({ forced }: { forced: boolean }): Promise<{ dropped: number }> {
    const session = this.#session;
    const dropped = this.#chat?.pending ?? 0;
    if (!forced) {
      this.#person = undefined;
      this.options.holdPerson?.();
    }
    this.#loading = forced;
    this.#forget();
    // Without a session there may still be pages that name the person.
    if (session || !forced) await this.#keeper.end(session?.id ?? '', !forced);
    if (session) this.#emit({ type: 'logout', dropped, forced });
    this.#loading = false;
    this.#changed();
    return { dropped };
  }

  /** Takes everything of the person off the screen and out of memory, within this task. */
  #forget(): void {
    this.#generation++;
    this.#dropChat();
    this.#keeper.forget();
    this.#replaced = undefined;
    this.#draft = '';
    this.#login = { busy: false };
    this.#changed();
  }

  #onEndedElsewhere(sessionId: string, hold: boolean): void {
    const mine = this.#session?.id === sessionId;
    if (!mine && !(hold && this.#person)) return;
    this.#person = undefined;
    this.options.holdPerson?.();
    this.#forget();
    if (mine) this.#emit({ type: 'logout', dropped: 0, forced: true });
  }

  async #onSessionElsewhere(session: StoredSession): Promise<void> {
    const mine = this.#session;
    if (mine?.id === session.id) {
      this.#keeper.session = session;
      this.#changed();
      if (!sameToken(mine.identity, session.identity)) await this.#identifyChat(session.identity);
    } else if (!mine) {
      if (this.#isOther(session)) {
        // This page still names somebody who has left.
        this.#person = undefined;
        this.options.holdPerson?.();
      }
      await this.#adopt(session);
    }
  }

  async #onChatElsewhere(): Promise<void> {
    if (this.#session && this.#chat?.conversation?.state !== 'open') {
      await this.#takeUp(this.#session);
    }
  }

  // ——— The session of this browser

  get #session(): StoredSession | undefined {
    return this.#keeper.session;
  }

  /** True while the stored person came from the page's data and the page names nobody. */
  get #dormant(): boolean {
    const identity = this.#session?.identity;
    return (
      this.#rules.authType !== 'none' &&
      !this.#person &&
      identity?.kind === 'contact' &&
      identity.via === 'code'
    );
  }

  /** Whether the page names another person than a session does. */
  #isOther({ identity }: StoredSession): boolean {
    return (
      this.#rules.authType !== 'none' &&
      this.#person !== undefined &&
      identity.kind === 'contact' &&
      !samePerson(identity.details, this.#person.details)
    );
  }

  async #adopt(stored: StoredSession): Promise<void> {
    this.#keeper.adopt(stored);
    if (this.#isOther(stored)) {
      await this.#end({ forced: true });
      return;
    }
    await this.#takeUp(stored);
    if (this.#person) await this.#keepIdentity(this.identity);
    this.#changed();
  }

  /** Goes on with this widget's conversation, draft and unsent messages. */
  async #takeUp(stored: StoredSession): Promise<void> {
    const generation = this.#generation;
    const { store, widgetId } = this.options;
    const kept = await store.chat(widgetId);
    if (generation !== this.#generation || !kept) return;
    this.#draft ||= kept.draft ?? '';
    if (!kept.resume || this.#dormant) return;
    if (this.#chat?.resume && !sameToken(this.#chat.resume, kept.resume)) this.#dropChat();
    const chat = await this.#connect().catch(() => undefined);
    if (generation !== this.#generation || stored.id !== this.#session?.id) return;
    chat?.takeUp(await store.outbox(widgetId));
  }

  /** The person acts: from here on there is a session. */
  async #begin(change: SessionChange): Promise<StoredSession> {
    if (this.#dormant) await this.#end({ forced: true });
    const generation = this.#generation;
    const beginning = this.#keeper.begin(this.identity, defined(change));
    this.#changed();
    const kept = await beginning;
    this.#guard(generation);
    // Another tab was first: its session is the person's.
    if (kept.id !== this.#session?.id) await this.#adopt(kept);
    this.#guard(generation);
    return kept;
  }

  async #update(change: SessionChange): Promise<void> {
    const done = this.#keeper.update(change);
    this.#changed();
    await done;
  }

  /** What the page says of the person becomes the session's identity, and the conversation's. */
  async #keepIdentity(identity: Identity): Promise<void> {
    const before = this.#session?.identity;
    if (!before || identity.kind !== 'contact') return;
    if (sameToken(storable(before), storable(identity))) return;
    await this.#update({ identity });
    await this.#identifyChat(identity);
    if (before.kind !== 'contact') {
      this.#emit({ type: 'login', details: identity.details, via: identity.via });
    }
  }

  async #identifyChat(identity: Identity): Promise<void> {
    if (identity.kind !== 'contact' || this.#chat?.conversation?.state !== 'open') return;
    // Told again with the next start; a failure here must not cost the person the chat.
    await this.#chat.line.identify(identity, this.#session?.consent).catch(() => undefined);
  }

  // ——— The conversation

  #newChat(): CustomerChat {
    return new CustomerChat(this.options.connect(), this.options.store, this.options.widgetId, {
      onChange: () => this.#changed(),
      onReceived: (message) => this.#emit({ type: 'received', message }),
      onSent: ({ id, text }) => this.#emit({ type: 'sent', id, text }),
      onEnded: (conversation) => this.#emit({ type: 'ended', conversation }),
      onStorageRefused: () => (this.#storageRefused = true),
    });
  }

  /** The chat with its conversation found or prepared. One at a time. */
  #connect(): Promise<CustomerChat> {
    if (this.#chat?.resume) return Promise.resolve(this.#chat);
    this.#connecting ??= this.#startChat().finally(() => (this.#connecting = undefined));
    return this.#connecting;
  }

  async #startChat(): Promise<CustomerChat> {
    const generation = this.#generation;
    const { id, visitor, consent } = this.#session!;
    const chat = (this.#chat ??= this.#newChat());
    const options = { identity: this.identity, authType: this.#rules.authType, visitor, consent };
    await chat.start(id, options, this.#replaced);
    this.#guard(generation);
    return chat;
  }

  #dropChat(): void {
    this.#chat?.close();
    this.#chat = undefined;
    this.#connecting = undefined;
  }

  #guard(generation: number): void {
    if (generation !== this.#generation) throw new SessionError('person-changed');
  }

  // ——— The state

  #makeState(): CustomerState {
    const dormant = this.#dormant;
    const given = {
      loading: this.#loading,
      identity: this.identity,
      draft: dormant ? '' : this.#draft,
      consented: this.#session?.consent !== undefined && !dormant,
      login: this.#login,
      storageRefused: this.#storageRefused,
    };
    return customerState(this.#rules, given, dormant ? undefined : this.#chat);
  }

  #changed(): void {
    this.#state = undefined;
    for (const listener of this.#listeners) listener();
  }

  #emit(event: SessionEvent): void {
    for (const listener of this.#eventListeners) listener(event);
  }
}

/** Without the keys that are undefined, which would hide others when spread. */
const defined = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as T;

const sameToken = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
