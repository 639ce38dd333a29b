import { ConnectionError, type CustomerConnection } from '../connections/connection.js';
import type { Attachment } from '../model/attachment.js';
import { floodLimit, mustWait } from '../model/flood.js';
import type { GivenConsent } from '../model/consent.js';
import type { Rating } from '../model/conversation.js';
import { randomId } from '../model/id.js';
import type { ContactDetails, ContactIdentity, Identity } from '../model/identity.js';
import {
  isBlank,
  maxAttachments,
  maxAttachmentSize,
  maxMessageLength,
  wellFormed,
} from '../model/message.js';
import { attachmentOf } from './attachment-of.js';
import { maxEarlier } from './customer-store.js';
import type { EarlierChats } from './earlier-chats.js';
import { CurrentPerson } from './current-person.js';
import type { Unsent } from './customer-parts.js';
import {
  SessionError,
  customerState,
  type CustomerState,
  type SessionEvent,
  type SessionOptions,
  type SessionRules,
} from './customer-state.js';

/**
 * The living state of one customer at one widget. Refuses what permissions do not allow. Creates
 * and stores nothing before the person acts: logs in, goes on as a visitor, writes or consents.
 */
export class CustomerSession {
  readonly #listeners = new Set<() => void>();
  readonly #eventListeners = new Set<(event: SessionEvent) => void>();
  readonly #person: CurrentPerson;
  #lastSentAt = 0;
  #signingOut: Promise<{ dropped: number }> | undefined;
  #state: CustomerState | undefined;

  constructor(private readonly options: SessionOptions) {
    this.#person = new CurrentPerson(options, {
      onChange: () => this.#changed(),
      onEvent: (event) => this.#emit(event),
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
  load(): Promise<void> {
    return this.#person.load();
  }

  get rules(): SessionRules {
    return this.#person.rules;
  }

  setRules(rules: SessionRules): void {
    if (JSON.stringify(rules) !== JSON.stringify(this.rules)) this.#person.setRules(rules);
  }

  /** What the page says of the person. `undefined`: nobody is signed in there. */
  setPerson(named: ContactIdentity | undefined): Promise<void> {
    const met = this.#person.setNamed(named);
    // What else is asked for in this task, that person asks for.
    this.#state = undefined;
    return met;
  }

  /** Who is at this end, as far as this widget may know. */
  get identity(): Identity {
    return this.#person.identity;
  }

  async logIn(details: ContactDetails, consent?: GivenConsent): Promise<void> {
    const person = this.#person;
    this.#demand('canLogIn');
    if (person.own.login.busy) throw new SessionError('forbidden');
    const identity: Identity = { kind: 'contact', via: 'form', details };
    const begun = person.begin({ consent });
    // Whoever was dormant here has left by this: these are the things of the one who logs in.
    const { own } = person;
    own.login = { busy: true };
    this.#changed();
    try {
      await begun;
      const line = await person.openChat().connect();
      await line.identify(identity, person.session?.consent);
      person.guard(own);
      own.login = { busy: false };
      await person.update({ identity });
      person.guard(own);
      this.#emit({ type: 'login', details, via: 'form' });
    } catch (error) {
      if (own !== person.own) return;
      own.login = {
        busy: false,
        error: error instanceof ConnectionError ? error.code : 'unavailable',
      };
    }
    this.#changed();
  }

  async continueAsVisitor(consent?: GivenConsent): Promise<void> {
    if (this.state.permissions.view !== 'choice') throw new SessionError('forbidden');
    this.#person.own.asksAgain = false;
    await this.#person.begin({ identity: { kind: 'visitor' }, consent });
  }

  async acceptConsent(consent: GivenConsent): Promise<void> {
    if (this.state.permissions.view !== 'consent') throw new SessionError('forbidden');
    await this.#person.begin({ consent });
  }

  /** Milliseconds until this person may send another message; 0: now. */
  get mustWait(): number {
    return mustWait(this.#person.own.sent, Date.now());
  }

  /** Settles when the message is kept; its way from there is in the state. */
  async send(text: string, files: readonly File[] = []): Promise<void> {
    const person = this.#person;
    const { own } = person;
    this.options.checkPerson?.();
    person.guard(own);
    this.#demand('canChat');
    if (isBlank(text) && !files.length) return;
    const large = files.some(({ size }) => size > maxAttachmentSize);
    if (large || files.length > maxAttachments || text.length > maxMessageLength) {
      throw new SessionError('too-large');
    }
    const wait = this.mustWait;
    if (wait) throw new SessionError('rate-limited', wait);
    own.sent = [...own.sent, Date.now()].slice(-floodLimit.messages);
    const { store, widgetId } = this.options;
    this.#lastSentAt = Math.max(Date.now(), this.#lastSentAt + 1);
    const message: Unsent = {
      id: randomId(),
      text: wellFormed(text).trim(),
      sentAt: this.#lastSentAt,
      ...(files.length && { files, attachments: files.map(attachmentOf) }),
    };
    own.draft = '';
    const kept = person
      .begin({})
      .then(({ id }) =>
        Promise.all([store.saveDraft(id, widgetId, ''), store.keep(id, widgetId, message)]),
      );
    person.openChat().enqueue(message, person.keep(kept));
    await kept;
  }

  /** Sends a failed message again. */
  async retry(messageId: string): Promise<void> {
    const { session, own } = this.#person;
    const message = own.chat?.thread.get(messageId);
    if (!session || message?.status !== 'failed') return;
    this.#demand('canChat');
    const unsent = own.chat!.unsent(message);
    const kept = this.options.store.keep(session.id, this.options.widgetId, unsent);
    own.chat!.enqueue(unsent, this.#person.keep(kept));
    await kept;
  }

  /** Takes back a message that has failed, or whose files have not arrived yet. */
  cancel(messageId: string): void {
    this.#person.own.chat?.cancel(messageId);
  }

  /** What an attachment holds that has no `url`. */
  async file(attachment: Attachment): Promise<Blob> {
    const { chat } = this.#person.own;
    if (!chat) throw new SessionError('forbidden');
    return chat.file(attachment);
  }

  /** What is typed and not sent: kept until it is. */
  async setDraft(text: string): Promise<void> {
    const person = this.#person;
    const { own } = person;
    if (text === own.draft || !this.state.permissions.canChat) return;
    own.draft = text;
    this.#changed();
    const { store, widgetId } = this.options;
    const kept = person.begin({}).then(async ({ id }) => {
      if (own.draft === text) await store.saveDraft(id, widgetId, text);
    });
    void person.keep(kept);
    await kept;
  }

  /** Whether a sound tells of messages: kept until sign-out, for all widgets of the account. */
  async setMuted(muted: boolean): Promise<void> {
    await this.#person.begin({ muted });
  }

  setTyping(active: boolean): void {
    this.#person.own.chat?.setTyping(active);
  }

  markRead(upTo: string): void {
    this.#person.own.chat?.markRead(upTo);
  }

  async loadOlder(): Promise<void> {
    await this.#person.own.chat?.loadOlder();
  }

  /** Reads the conversations of this session that are over. To be closed. */
  async earlierChats(): Promise<EarlierChats> {
    const { own, session, identity, rules } = this.#person;
    if (!session || !this.state.hasEarlier) throw new SessionError('forbidden');
    const { EarlierChats } = await import('./earlier-chats.js');
    this.#person.guard(own);
    const { visitor, consent } = session;
    const start = { identity, visitor, consent, authType: rules.authType };
    return new EarlierChats({ connect: this.options.connect, start, tokens: own.earlier });
  }

  async rate(rating: Rating): Promise<void> {
    await (await this.#line('canRate')).rate(rating);
  }

  /** Asks the team for a transcript. */
  async requestTranscript(to?: string): Promise<void> {
    await (await this.#line('canRequestTranscript')).requestTranscript(to);
  }

  async end(): Promise<void> {
    await (await this.#line('canEnd')).end();
  }

  /** After the end: a new conversation, which asks again in `optional`. */
  async startNew(): Promise<void> {
    const { own, session } = this.#person;
    const { conversation, resume } = own.chat ?? {};
    if (conversation?.state !== 'ended' || !session) throw new SessionError('forbidden');
    if (resume) own.earlier = [...own.earlier, resume].slice(-maxEarlier);
    own.asksAgain = true;
    own.dropChat();
    this.#changed();
    const { store, widgetId } = this.options;
    if (resume) await this.#person.keep(store.release(session.id, widgetId, resume));
  }

  /**
   * Ends the session and clears this browser's part, in all tabs. Waits for unsent messages, then
   * drops them. Twice is harmless.
   */
  signOut(): Promise<{ dropped: number }> {
    return this.#leave(true);
  }

  /** The same, and the person whom the page names goes on with an empty chat. */
  clear(): Promise<{ dropped: number }> {
    return this.#leave(false);
  }

  #leave(hold: boolean): Promise<{ dropped: number }> {
    this.#signingOut ??= this.#signOut(hold).finally(() => (this.#signingOut = undefined));
    void this.#person.keep(this.#signingOut);
    return this.#signingOut;
  }

  /** Lets go of everything, and keeps what is stored: the element is gone, the session is not. */
  dispose(): void {
    this.#listeners.clear();
    this.#eventListeners.clear();
    this.#person.dispose();
  }

  async #signOut(hold: boolean): Promise<{ dropped: number }> {
    const { chat } = this.#person.own;
    if (chat?.pending) {
      void chat.flush();
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, this.options.patience ?? 5000);
        const leave = this.subscribe(() => {
          if (chat.pending && chat === this.#person.own.chat) return;
          leave();
          clearTimeout(timer);
          resolve();
        });
      });
    }
    return { dropped: await this.#person.end({ forced: false, hold }) };
  }

  #demand(
    permission: 'canLogIn' | 'canChat' | 'canRate' | 'canRequestTranscript' | 'canEnd',
  ): void {
    if (!this.state.permissions[permission]) throw new SessionError('forbidden');
  }

  async #line(
    permission: 'canRate' | 'canRequestTranscript' | 'canEnd',
  ): Promise<CustomerConnection> {
    this.#demand(permission);
    return this.#person.openChat().connect();
  }

  // ——— The state

  #makeState(): CustomerState {
    const { own, dormant, loading, identity, session, storageRefused, rules } = this.#person;
    const given = {
      loading,
      identity,
      draft: dormant ? '' : own.draft,
      consented: session?.consent !== undefined && !dormant,
      login: own.login,
      storageRefused,
      canAttach: own.chat?.canAttach ?? this.options.canAttach ?? false,
      hasEarlier: own.earlier.length > 0 && !dormant,
      muted: session?.muted === true && !dormant,
    };
    return customerState(rules, given, dormant ? undefined : own.chat);
  }

  #changed(): void {
    this.#state = undefined;
    for (const listener of this.#listeners) listener();
  }

  #emit(event: SessionEvent): void {
    for (const listener of this.#eventListeners) listener(event);
  }
}
