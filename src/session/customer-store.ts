import type { ResumeToken } from '../connections/connection.js';
import { samePerson, type Identity } from '../model/identity.js';
import {
  MemoryParts,
  StoredParts,
  theSession,
  type StoredChat,
  type StoredOutgoing,
  type StoredSession,
  type Unit,
  type Unsent,
} from './customer-parts.js';
import { hasMarker, removeMarker, setMarker } from './session-marker.js';

export type { StoredChat, StoredSession } from './customer-parts.js';

/** So many conversations can be read after their end. */
export const maxEarlier = 20;

/** What changes while a session lasts. */
export type SessionChange = Partial<Pick<StoredSession, 'identity' | 'consent' | 'muted'>>;

/** What other tabs and other widgets of the account are told. */
export type StoreEvent =
  | { type: 'session'; session: StoredSession }
  | { type: 'chat'; widgetId: string }
  /** The session is over and erased; whoever shows something of it clears it now. */
  | { type: 'ended'; sessionId: string; hold: boolean }
  /** Told to this store's own listeners, once: the browser keeps nothing, or not everything. */
  | { type: 'refused' };

/**
 * The customer's part of the browser's storage, for one account: session, drafts, and messages on
 * their way. Sign-out erases exactly this. Where the browser refuses to store, the same calls go
 * on in memory, for this store alone; they never reject.
 */
export class CustomerStore {
  readonly #memory = new MemoryParts();
  readonly #stored: StoredParts;
  readonly #channel: BroadcastChannel | undefined;
  readonly #listeners = new Set<(event: StoreEvent) => void>();
  /** Sessions that have ended: what was on its way of them may be told, heard or read after that. */
  readonly #over = new Set<string>();
  /** False: everything is in memory from now on. */
  #persistent: boolean;
  #refused = false;

  /** `persistent: false` keeps everything in memory and tells no other tab: for previews. */
  constructor(
    readonly account: string,
    persistent = true,
  ) {
    const name = `pd-chat-customer:${account}`;
    this.#persistent = persistent;
    this.#stored = new StoredParts(name);
    if (persistent && typeof BroadcastChannel !== 'undefined') {
      this.#channel = new BroadcastChannel(name);
      this.#channel.onmessage = ({ data }: MessageEvent<StoreEvent>) => this.#hear(data);
    }
  }

  /** Hears what other stores of the account do, in this page and in other tabs. */
  subscribe(listener: (event: StoreEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The session that was left here, if there is one. Creates nothing. */
  async session(): Promise<StoredSession | undefined> {
    const read = (unit: Unit) => unit.get('session', theSession);
    const found = await (this.#exists ? this.#change(read) : this.#memory.change(read));
    return found && !this.#over.has(found.id) ? found : undefined;
  }

  /** Keeps a session, unless another tab was first: then that one is returned. */
  async begin(session: StoredSession): Promise<StoredSession> {
    // Without the marker the next page would not find it, nor erase it.
    if (this.#persistent && !setMarker(this.account, session.id)) this.#refuse();
    const work = async (unit: Unit): Promise<StoredSession> => {
      const other = await unit.get('session', theSession);
      if (other && !this.#over.has(other.id)) return other;
      if (other) await unit.clear();
      await unit.put('session', session);
      return session;
    };
    const kept = await this.#change(work, () => this.#refuse());
    if (this.#persistent) setMarker(this.account, kept.id);
    else removeMarker(this.account, session.id);
    if (kept === session) this.#tell({ type: 'session', session });
    return kept;
  }

  /**
   * Changes the session and returns it, if it is still this one. Who is known as a contact is not
   * made a visitor by another tab, nor another person.
   */
  async update(sessionId: string, change: SessionChange): Promise<StoredSession | undefined> {
    const session = await this.#change((unit) =>
      during(unit, sessionId, async (current) => {
        const identity = further(current.identity, change.identity);
        const next = { ...current, ...change, identity };
        await unit.put('session', next);
        return next;
      }),
    );
    if (session) this.#tell({ type: 'session', session });
    return session;
  }

  async chat(sessionId: string, widgetId: string): Promise<StoredChat | undefined> {
    return this.#change((unit) => during(unit, sessionId, () => unit.get('chats', widgetId)));
  }

  /**
   * Keeps a resume token of a session's chat, unless another tab was first: then that one is
   * returned. `instead`: the token that it takes the place of.
   */
  async claim(
    sessionId: string,
    widgetId: string,
    resume: ResumeToken,
    instead?: ResumeToken,
  ): Promise<ResumeToken> {
    let claimed = resume;
    await this.#writeChat(sessionId, widgetId, ({ resume: other, asksAgain: _, ...chat }) => {
      claimed = other && !sameToken(other, instead) ? other : resume;
      return { ...chat, resume: claimed };
    });
    if (claimed === resume) this.#tell({ type: 'chat', widgetId });
    return claimed;
  }

  /** Puts a conversation that is over to the earlier ones, and forgets what could not be sent to it. */
  async release(sessionId: string, widgetId: string, over: ResumeToken): Promise<void> {
    await this.#change((unit) =>
      during(unit, sessionId, async () => {
        const chat = await unit.get('chats', widgetId);
        if (!chat?.resume || !sameToken(chat.resume, over)) return;
        const earlier = [...(chat.earlier ?? []), over].slice(-maxEarlier);
        await unit.put('chats', { widgetId, draft: chat.draft, asksAgain: true, earlier });
        for (const { id } of await outboxOf(unit, widgetId)) await unit.delete('outbox', id);
      }),
    );
    this.#tell({ type: 'chat', widgetId });
  }

  async saveDraft(sessionId: string, widgetId: string, draft: string): Promise<void> {
    // Only who has answered may write.
    await this.#writeChat(sessionId, widgetId, ({ asksAgain: _, ...chat }) => ({ ...chat, draft }));
  }

  /** Messages on their way, or failed, oldest first. */
  async outbox(sessionId: string, widgetId: string): Promise<StoredOutgoing[]> {
    const all = await this.#change((unit) =>
      during(unit, sessionId, () => outboxOf(unit, widgetId)),
    );
    return (all ?? []).sort((a, b) => a.sentAt - b.sentAt);
  }

  async keep(
    sessionId: string,
    widgetId: string,
    { id, text, sentAt, attachments, files }: Unsent,
    failed = false,
  ): Promise<void> {
    const carried = attachments && { attachments, files };
    const kept = { id, text, sentAt, widgetId, ...carried, ...(failed && { failed }) };
    await this.#change((unit) => during(unit, sessionId, () => unit.put('outbox', kept)));
  }

  async drop(messageId: string): Promise<void> {
    await this.#change((unit) => unit.delete('outbox', messageId));
  }

  /**
   * Erases everything, if the session is still this one, and tells the others. Settles when
   * nothing of it is kept any more, with the number of a widget's messages that were not sent.
   * `hold`: pages that still name the person are not believed.
   */
  async end(sessionId: string, widgetId: string, hold: boolean): Promise<number> {
    this.#over.add(sessionId);
    this.#tell({ type: 'ended', sessionId, hold });
    const erase = async (unit: Unit): Promise<number> => {
      const current = await unit.get('session', theSession);
      if (current && current.id !== sessionId) return 0;
      const { length } = await outboxOf(unit, widgetId);
      await unit.clear();
      return length;
    };
    const inMemory = await this.#memory.change(erase);
    const stored = this.#exists ? await this.#change(erase) : 0;
    removeMarker(this.account, sessionId);
    return inMemory + stored;
  }

  /** Frees what is held; keeps what is stored. From here on nothing is stored any more. */
  async close(): Promise<void> {
    this.#persistent = false;
    this.#listeners.clear();
    this.#channel?.close();
    await this.#stored.close();
  }

  /** Whether there may be something in the browser's storage. */
  get #exists(): boolean {
    return this.#persistent && (hasMarker(this.account) || this.#stored.opened);
  }

  async #writeChat(
    sessionId: string,
    widgetId: string,
    set: (chat: StoredChat) => StoredChat,
  ): Promise<void> {
    await this.#change((unit) =>
      during(unit, sessionId, async () => {
        await unit.put('chats', set((await unit.get('chats', widgetId)) ?? { widgetId }));
      }),
    );
  }

  async #change<T>(
    work: (unit: Unit) => Promise<T>,
    // What was stored before stays there, to be found and erased.
    onRefused = () => this.#tellRefusal(),
  ): Promise<T> {
    if (this.#persistent) {
      try {
        return await this.#stored.change(work);
      } catch {
        onRefused();
      }
    }
    return this.#memory.change(work);
  }

  #refuse(): void {
    this.#persistent = false;
    this.#tellRefusal();
  }

  #tellRefusal(): void {
    if (this.#refused || !this.#listeners.size) return;
    this.#refused = true;
    this.#hear({ type: 'refused' });
  }

  #hear(event: StoreEvent): void {
    if (event.type === 'ended') this.#over.add(event.sessionId);
    if (this.#isLate(event)) return;
    for (const listener of this.#listeners) listener(event);
  }

  #tell(event: StoreEvent): void {
    if (this.#persistent && !this.#isLate(event)) this.#channel?.postMessage(event);
  }

  #isLate(event: StoreEvent): boolean {
    return event.type === 'session' && this.#over.has(event.session.id);
  }
}

function further(known: Identity, next: Identity = known): Identity {
  if (known.kind !== 'contact') return next;
  return next.kind === 'contact' && samePerson(known.details, next.details) ? next : known;
}

/** Does nothing for a session that is over. */
async function during<T>(
  unit: Unit,
  sessionId: string,
  work: (session: StoredSession) => Promise<T>,
): Promise<T | undefined> {
  const current = await unit.get('session', theSession);
  return current?.id === sessionId ? work(current) : undefined;
}

const outboxOf = async (unit: Unit, widgetId: string): Promise<StoredOutgoing[]> =>
  (await unit.all('outbox')).filter((message) => message.widgetId === widgetId);

/** Whether two tokens lead to the same conversation. */
export const sameToken = (a: ResumeToken | undefined, b: ResumeToken | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
