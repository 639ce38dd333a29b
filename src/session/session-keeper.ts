import { randomId } from '../model/id.js';
import type { Identity } from '../model/identity.js';
import type { CustomerStore, SessionChange, StoredSession } from './customer-store.js';
import { SharedPresence } from './shared-presence.js';

export interface KeeperHooks {
  /** Another tab, or another widget of this page, has ended a session. */
  onEnded(sessionId: string, hold: boolean): void;
  /** Another one has begun or changed it. */
  onSession(session: StoredSession): void;
  /** Another one has begun or left a conversation with this widget. */
  onChat(): void;
  onStorageRefused(): void;
  /** Whether a session is of somebody else than the person who acts here. */
  isOther(session: StoredSession): boolean;
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
    private readonly widgetId: string,
    private readonly hooks: KeeperHooks,
  ) {
    this.#presence = new SharedPresence(store.account);
    this.#leaveStore = store.subscribe((event) => {
      if (event.type === 'ended') hooks.onEnded(event.sessionId, event.hold);
      else if (event.type === 'session') hooks.onSession(event.session);
      else if (event.type === 'refused') hooks.onStorageRefused();
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
      this.#kept = this.#keep(this.session);
    } else if (Object.keys(change).length) {
      await this.update(change);
    }
    return this.#kept!;
  }

  async #keep(session: StoredSession): Promise<StoredSession> {
    for (;;) {
      const kept = await this.store.begin(session);
      if (kept.id === session.id || !this.hooks.isOther(kept)) return kept;
      await this.end(kept.id, false);
    }
  }

  async update(change: SessionChange): Promise<void> {
    if (!this.session) return;
    this.session = { ...this.session, ...change };
    const { identity } = change;
    const kept = await this.#kept!;
    const stored = await this.store.update(kept.id, {
      ...change,
      ...(identity && { identity: storable(identity) }),
    });
    // Another tab may have changed something of it, too.
    if (stored && this.session?.id === stored.id) this.session = stored;
  }

  /** Lets go of the session in memory, within this task. */
  forget(): void {
    this.session = undefined;
    this.#kept = undefined;
    this.#presence.leave();
  }

  /**
   * Erases a session that was let go of. Settles when no other tab shows it any more: nobody else
   * comes on the screen before the last person has left it everywhere. Says how many messages of
   * this widget were not sent.
   */
  async end(sessionId: string, hold: boolean): Promise<number> {
    const unsent = await this.store.end(sessionId, this.widgetId, hold);
    if (sessionId) await this.#presence.othersGone(sessionId);
    return unsent;
  }

  dispose(): void {
    this.#presence.leave();
    this.#leaveStore();
  }
}

/** A token is a secret of the page and lives no longer than it. */
export const storable = (identity: Identity): Identity =>
  identity.kind === 'contact' ? { ...identity, token: undefined } : identity;
