import { samePerson, type ContactIdentity, type Identity } from '../model/identity.js';
import { CustomerChat } from './customer-chat.js';
import {
  SessionError,
  type LoginState,
  type SessionEvent,
  type SessionOptions,
  type SessionRules,
} from './customer-state.js';
import type { SessionChange, StoredSession } from './customer-store.js';
import { identityOf, isDormant, isOther, type Known } from './session-identity.js';
import { SessionKeeper, storable } from './session-keeper.js';

/** All that one person has at one widget. The next person gets another, empty one. */
export class Belongings {
  chat: CustomerChat | undefined;
  draft = '';
  /** When the last messages were sent, oldest first. */
  sent: readonly number[] = [];
  login: LoginState = { busy: false };
  /** The last conversation is over: a visitor is asked again. */
  asksAgain = false;

  dropChat(): void {
    this.chat?.close();
    this.chat = undefined;
  }
}

export interface PersonHooks {
  onChange(): void;
  onEvent(event: SessionEvent): void;
}

/**
 * Who is at one widget, by the page's word and by the session of this browser, and how one person
 * gives way to another. Whatever was begun for a person compares `own` when it comes back: another
 * object means that the person has left.
 */
export class CurrentPerson {
  own = new Belongings();
  rules: SessionRules;
  storageRefused = false;

  readonly #keeper: SessionKeeper;
  /** The person that the page names. */
  #named: ContactIdentity | undefined;
  #loaded = false;
  /** Persons who are being cleared away, here and in other tabs. */
  #leaving = 0;
  #disposed = false;
  /** What is still on its way to the storage, which is not let go of before. */
  #storing: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly options: SessionOptions,
    private readonly hooks: PersonHooks,
  ) {
    this.rules = options.rules;
    this.#keeper = new SessionKeeper(options.store, options.widgetId, {
      onEnded: (sessionId, hold) => this.#onEndedElsewhere(sessionId, hold),
      onSession: (session) => void this.#onSessionElsewhere(session),
      onChat: () => void this.#onChatElsewhere(),
      onStorageRefused: () => this.#onStorageRefused(),
      isOther: ({ identity }) => isOther(this.#known(identity)) || isDormant(this.#known(identity)),
    });
  }

  /** Nobody is to be shown: it is not known yet who is there, or the last person is still leaving. */
  get loading(): boolean {
    return !this.#loaded || this.#leaving > 0;
  }

  get session(): StoredSession | undefined {
    return this.#keeper.session;
  }

  /** Who is at this end, as far as the widget may know. */
  get identity(): Identity {
    return identityOf(this.#known());
  }

  /** True while the stored person came from the page's data and the page names nobody. */
  get dormant(): boolean {
    return isDormant(this.#known());
  }

  /** Goes on with the session that was left in this browser, if there is one. */
  async load(): Promise<void> {
    let own: Belongings;
    let stored: StoredSession | undefined;
    do {
      own = this.own;
      stored = await this.options.store.session();
      // If somebody has left meanwhile, what was found may be gone.
    } while (own !== this.own && !this.#disposed);
    if (stored && !this.session && !this.#disposed) await this.#adopt(stored);
    this.#loaded = true;
    this.hooks.onChange();
  }

  setRules(rules: SessionRules): void {
    const slept = this.dormant;
    this.rules = rules;
    if (this.dormant) this.own.dropChat();
    void this.#meet(this.#named, slept);
    this.hooks.onChange();
  }

  /** What the page says of the person. `undefined`: nobody is signed in there. */
  async setNamed(named: ContactIdentity | undefined): Promise<void> {
    if (this.#disposed) return;
    const before = this.#named;
    const slept = this.dormant;
    this.#named = named;
    const known = this.session?.identity;
    const gone = before && !named && (known?.kind !== 'contact' || known.via === 'code');
    if (gone && this.rules.authType !== 'none') await this.end({ forced: true });
    else await this.#meet(before, slept);
    this.hooks.onChange();
  }

  /**
   * The person acts: from here on there is a session. Settles with the one that is stored. Whoever
   * was dormant here leaves by this, within the task.
   */
  async begin(change: SessionChange): Promise<StoredSession> {
    if (this.#disposed) throw new SessionError('person-changed');
    const ended = this.dormant ? this.end({ forced: true, unseen: true }) : undefined;
    const { own } = this;
    if (ended) await ended;
    this.guard(own);
    const beginning = this.#keeper.begin(this.identity, defined(change));
    this.hooks.onChange();
    const kept = await beginning;
    // What was begun is still kept for the next page.
    if (this.#disposed) return kept;
    this.guard(own);
    if (kept.id === this.session?.id) return kept;
    // Another tab was first: its session is the person's.
    await this.#adopt(kept);
    this.guard(own);
    await this.update(defined(change));
    this.guard(own);
    return kept;
  }

  /** Another tab may have named somebody else in the same moment: then nobody goes on. */
  async update(change: SessionChange): Promise<void> {
    if (!Object.keys(change).length) return;
    const { own } = this;
    const done = this.#keeper.update(change);
    this.hooks.onChange();
    await this.keep(done);
    const kept = this.session?.identity;
    if (own !== this.own || change.identity?.kind !== 'contact' || kept?.kind !== 'contact') return;
    if (!samePerson(change.identity.details, kept.details)) await this.end({ forced: true });
  }

  /** Has the storage wait for something before it is let go of. Never rejects. */
  keep(work: Promise<unknown>): Promise<unknown> {
    const done = work.catch(() => undefined);
    this.#storing = Promise.all([this.#storing, done]).then(() => undefined);
    return done;
  }

  /** The person's conversation with this widget. */
  openChat(): CustomerChat {
    const { connect, store, widgetId } = this.options;
    const { onChange, onEvent } = this.hooks;
    return (this.own.chat ??= new CustomerChat(connect(), store, widgetId, {
      session: () => {
        const { id, visitor, consent } = this.session!;
        return { id, visitor, consent, identity: this.identity, authType: this.rules.authType };
      },
      onChange,
      onReceived: (message) => onEvent({ type: 'received', message }),
      onSent: ({ id, text }) => onEvent({ type: 'sent', id, text }),
      onEnded: (conversation) => onEvent({ type: 'ended', conversation }),
      onStorageRefused: () => this.#onStorageRefused(),
    }));
  }

  /**
   * Ends the session, and takes all of it off the screen within this task. Settles when storage
   * and other tabs are clear of it. `forced`: another person is here. `unseen`: nothing of the
   * person who leaves was shown, so nobody has to wait.
   */
  async end({ forced, unseen = false }: { forced: boolean; unseen?: boolean }): Promise<number> {
    // One that was not loaded yet is signed out as well.
    const session = this.session ?? (forced ? undefined : await this.options.store.session());
    const pending = this.own.chat?.pending ?? 0;
    const leaving = forced && !unseen ? 1 : 0;
    this.#leaving += leaving;
    if (!forced) this.#holdNamed();
    this.#forget();
    // Without a session there may still be pages that name the person.
    const ending = session || !forced ? this.#keeper.end(session?.id ?? '', !forced) : undefined;
    if (ending) void this.keep(ending);
    const dropped = Math.max(pending, (await ending) ?? 0);
    this.#leaving -= leaving;
    if (session) this.hooks.onEvent({ type: 'logout', dropped, forced });
    this.hooks.onChange();
    return dropped;
  }

  guard(own: Belongings): void {
    if (own !== this.own || this.#disposed) throw new SessionError('person-changed');
  }

  dispose(): void {
    this.#disposed = true;
    this.own.dropChat();
    this.own = new Belongings();
    this.#keeper.dispose();
    void this.#storing.then(() => this.options.store.close());
  }

  // ——— What another tab, or another widget, does

  #onEndedElsewhere(sessionId: string, hold: boolean): void {
    const mine = this.session?.id === sessionId;
    if (!mine && !(hold && this.#named)) return;
    const dropped = this.own.chat?.pending ?? 0;
    this.#holdNamed();
    this.#forget();
    if (mine) this.hooks.onEvent({ type: 'logout', dropped, forced: true });
  }

  async #onSessionElsewhere(session: StoredSession): Promise<void> {
    const mine = this.session;
    if (mine && mine.id !== session.id) return;
    // This page still names somebody who has left.
    if (isOther(this.#known(session.identity))) this.#holdNamed();
    if (!mine) return this.#adopt(session, false);
    this.#keeper.session = session;
    if (this.dormant) this.own.dropChat();
    this.hooks.onChange();
    if (!same(mine.identity, session.identity)) await this.#identifyChat();
  }

  async #onChatElsewhere(): Promise<void> {
    if (this.session && this.own.chat?.conversation?.state !== 'open') await this.#takeUp(false);
  }

  #onStorageRefused(): void {
    this.storageRefused = true;
    this.hooks.onChange();
  }

  // ——— One person gives way to another

  #known(stored: Identity | undefined = this.session?.identity): Known {
    const { asksAgain } = this.own;
    const { authType, verifiedOnly } = this.rules;
    const known = { authType, named: this.#named, stored, asksAgain };
    if (!verifiedOnly) return known;
    // Whoever is known by their own word alone is not known here.
    if (!this.#named?.token) known.named = undefined;
    if (stored?.kind === 'contact' && stored.via === 'form') known.stored = undefined;
    return known;
  }

  #holdNamed(): void {
    this.#named = undefined;
    this.options.holdPerson?.();
  }

  #forget(): void {
    this.own.dropChat();
    this.own = new Belongings();
    this.#keeper.forget();
    this.hooks.onChange();
  }

  /** Brings the person that the page names and the session together. */
  async #meet(before: ContactIdentity | undefined, slept: boolean): Promise<void> {
    const named = this.#named;
    if (named && this.rules.authType !== 'none') {
      const known = this.session?.identity;
      const last = known?.kind === 'contact' ? known.details : before?.details;
      if (last && !samePerson(last, named.details)) await this.end({ forced: true });
      if (this.#named !== named) return;
    }
    if (slept && this.session && !this.dormant) await this.#takeUp(true);
    await this.#keepIdentity();
    this.hooks.onChange();
  }

  /** What the page says of the person becomes the session's identity, and the conversation's. */
  async #keepIdentity(): Promise<void> {
    const before = this.session?.identity;
    const { identity, own } = this;
    if (!this.#named || !before || identity.kind !== 'contact') return;
    if (same(storable(before), storable(identity))) return;
    await this.update({ identity });
    if (own === this.own) await this.#identifyChat();
    if (own !== this.own || before.kind === 'contact') return;
    this.hooks.onEvent({ type: 'login', details: identity.details, via: identity.via });
  }

  async #identifyChat(): Promise<void> {
    const { identity } = this;
    if (identity.kind !== 'contact') return;
    // Told again with the next start; a failure here must not cost the person the chat.
    await this.own.chat?.identify(identity, this.session?.consent).catch(() => undefined);
  }

  /** `left`: by an earlier page, with what it could not finish; else a live one goes on with it. */
  async #adopt(stored: StoredSession, left = true): Promise<void> {
    this.#keeper.adopt(stored);
    if (isOther(this.#known())) {
      await this.end({ forced: true });
      return;
    }
    await this.#takeUp(left);
    await this.#keepIdentity();
    this.hooks.onChange();
  }

  /** Goes on with this widget's conversation, and with the draft and messages that were left. */
  async #takeUp(left: boolean): Promise<void> {
    const { own } = this;
    const { id } = this.session!;
    const { store, widgetId } = this.options;
    const kept = await store.chat(id, widgetId);
    const unsent = left ? await store.outbox(id, widgetId) : [];
    if (own !== this.own) return;
    if (left) own.draft ||= kept?.draft ?? '';
    const over = own.chat?.conversation?.state === 'ended' && !same(own.chat.resume, kept?.resume);
    // Who has been asked here meanwhile is not asked again because of another tab.
    if (left || over || !kept?.asksAgain) own.asksAgain = kept?.asksAgain ?? false;
    if (this.dormant) return;
    if (over) own.dropChat();
    if (kept?.resume || unsent.length) {
      const chat = this.openChat();
      chat.takeUp(unsent);
      // It goes on trying by itself.
      await chat.connect().catch(() => undefined);
    }
    if (own === this.own) this.hooks.onChange();
  }
}

/** Without the keys that are undefined, which would hide others when spread. */
const defined = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as T;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
