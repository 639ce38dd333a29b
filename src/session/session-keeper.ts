import type { GivenConsent } from '../model/consent.js';
import { randomId } from '../model/id.js';
import type { Identity } from '../model/identity.js';
import type { CustomerStore, StoredSession } from './customer-store.js';
import { SharedPresence } from './shared-presence.js';

/** What changes while a session lasts. */
export interface SessionChange {
  identity?: Identity;
  consent?: GivenConsent;
}

export interface KeeperHooks {
  /** Another tab, or another widget of this page, has ended a session. */
  onEnded(sessionId: string, hold: boolean): void;
  /** Another one has begun or changed it. */
  onSession(session: StoredSession): void;
  /** Another one has begun a conversation with this widget. */
  onChat(): void;
}

/** One session in this browser: begun, changed, shared with other tabs, and ended. */
export class SessionKeeper {
  session: StoredSession | undefined;

  /** Settles when the session is kept in the browser's storage. */
  #kept: Promise<StoredSession> | undefined;
  readonly #presence: SharedPresence;
  readonly #leaveStore: () => void;

  constructor(
    private readonly store: CustomerStore,
    widgetId: string,
    hooks: KeeperHooks,
  ) {
    this.#presence = new SharedPresence(store.account);
    this.#leaveStore = store.subscribe((event) => {
      if (event.type === 'ended') hooks.onEnded(event.sessionId, event.hold);
      else if (event.type === 'session') hooks.onSession(event.session);
      else if (event.widgetId === widgetId) hooks.onChat();
    });
  }

  /** Takes up a session that is stored already. */
  adopt(session: StoredSession): void {
    this.session = session;
    this.#kept = Promise.resolve(session);
    this.#presence.enter(session.id);
  }

  /**
   * Makes a session if there is none, at once in memory. Settles with the one that is stored: it
   * is another one if another tab was first.
   */
  async begin(identity: Identity, change: SessionChange): Promise<StoredSession> {
    if (!this.session) {
      const id = randomId();
      this.session = { id, visitor: id.slice(0, 4), identity: storable(identity), ...change };
      this.#presence.enter(id);
      this.#kept = this.store.begin(this.session);
    } else if (Object.keys(change).length) {
      await this.update(change);
    }
    return this.#kept!;
  }

  async update(change: SessionChange): Promise<void> {
    if (!this.session) return;
    this.session = { ...this.session, ...change };
    const session = { ...this.session, identity: storable(this.session.identity) };
    await this.#kept;
    await this.store.update(session);
  }

  /** Lets go of the session in memory, within this task. */
  forget(): void {
    this.session = undefined;
    this.#kept = undefined;
    this.#presence.leave();
  }

  /**
   * Erases a session that was let go of. Settles when no other tab shows it any more: nobody else
   * comes on the screen before the last person has left it everywhere.
   */
  async end(sessionId: string, hold: boolean): Promise<void> {
    await this.store.end(sessionId, hold);
    if (sessionId) await this.#presence.othersGone(sessionId);
  }

  dispose(): void {
    this.#presence.leave();
    this.#leaveStore();
    void this.store.close();
  }
}

/** A token is a secret of the page and lives no longer than it. */
export const storable = (identity: Identity): Identity =>
  identity.kind === 'contact' ? { ...identity, token: undefined } : identity;
