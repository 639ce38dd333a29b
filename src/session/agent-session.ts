import {
  type AgentConnection,
  type AgentEvent,
  type Blockable,
  ConnectionError,
} from '../connections/connection.js';
import type { Attachment } from '../model/attachment.js';
import type { CannedReply } from '../model/canned-replies.js';
import type { Contact } from '../model/contact.js';
import type { ContactOrder } from '../model/contact-order.js';
import type { Agent, Conversation } from '../model/conversation.js';
import { Directory } from './agent-directory.js';
import { Inbox } from './agent-inbox.js';
import { People } from './agent-people.js';
import { Replies } from './agent-replies.js';
import { Reading } from './agent-reading.js';
import type { AgentState, ConversationFilter, SignedIn, WritingMode } from './agent-state.js';
import { codeOf, Work } from './agent-work.js';

export type * from './agent-state.js';

/** All that lives from one sign-in to its sign-out. A late result finds it replaced. */
interface Shift {
  work: Work;
  people: People;
  inbox: Inbox;
  reading: Reading;
  replies: Replies;
  directory: Directory;
}

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
  #shift: Shift | undefined;
  /** What the agent who is, or was, signed in has been writing. */
  #drafts: { of: string; all: Map<string, string> } | undefined;
  /** Who is there may be told before the sign-in is done, and is not told again. */
  #present: readonly Agent[] = [];
  /** Grows with each sign-in and sign-out; a late answer to an earlier one is dropped. */
  #attempt = 0;
  #storageRefused = false;

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

  /**
   * `secret`: the account's password, where the connection asks for one. Whoever signs in again
   * without having signed out goes on with the drafts.
   */
  async signIn(agent: Agent, secret?: string): Promise<void> {
    const attempt = ++this.#attempt;
    this.#endShift();
    if (this.#drafts?.of !== agent.id) this.#drafts = { of: agent.id, all: new Map() };
    const drafts = this.#drafts.all;
    this.#set({ phase: 'signed-out', busy: true });
    this.#present = [];
    try {
      await this.#connection.signIn(agent, secret);
    } catch (error) {
      if (attempt !== this.#attempt) return;
      return this.#set({ phase: 'signed-out', busy: false, error: codeOf(error) });
    }
    if (attempt !== this.#attempt) return;
    const work = new Work(this.#connection, agent, () => this.#publish());
    const people = new People(work);
    people.setPresent(this.#present);
    const inbox = new Inbox(work, people);
    const replies = new Replies(work);
    const reading = new Reading(work, inbox, people, drafts);
    const directory = new Directory(work, people);
    this.#shift = { work, people, inbox, reading, replies, directory };
    this.#publish();
    await Promise.all([inbox.load(), replies.load()]);
  }

  /** What is unsent is dropped. Twice is harmless. */
  async signOut(): Promise<void> {
    const attempt = ++this.#attempt;
    this.#endShift();
    this.#drafts = undefined;
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

  /** Customers and colleagues see that the agent is away, or there again. */
  setAway(away: boolean): void {
    if (!this.#shift) return;
    this.#connection.setAway?.(away);
    this.#shift.people.away = away;
    this.#publish();
  }

  // ——— The conversations

  setFilter(filter: ConversationFilter): void {
    this.#shift?.inbox.setFilter(filter);
  }

  /** Leaves those whose person or last line has all these words. */
  setSearch(text: string): void {
    this.#shift?.inbox.setSearch(text);
  }

  /** The next page of the filter's conversations, if there is one. */
  async loadMore(): Promise<void> {
    await this.#shift?.inbox.loadMore();
  }

  /** Gives a conversation to an agent, or to nobody. `undo()` takes it back. */
  async assign(conversationId: string, agent: Agent | undefined): Promise<void> {
    await this.#shift?.inbox.assign(conversationId, agent);
  }

  async end(conversationId: string): Promise<void> {
    await this.#shift?.inbox.end(conversationId);
  }

  /** Takes no more from a person, or again. */
  async block(who: Blockable, blocked: boolean): Promise<void> {
    const { work } = this.#shift ?? {};
    await work?.attempt('block', () => this.#connection.block(who, blocked));
  }

  async markTranscriptSent(conversationId: string): Promise<void> {
    const { work } = this.#shift ?? {};
    await work?.attempt('transcript', () => this.#connection.markTranscriptSent(conversationId));
  }

  /** Reads again what is on the screen, such as after a failure. */
  refresh(): void {
    const { inbox, reading } = this.#shift ?? {};
    if (!inbox || inbox.loading) return;
    reading!.catchUp();
    void inbox.load();
  }

  // ——— The chosen one

  /** Shows a conversation, or none. Its drafts are kept. */
  async select(id: string | undefined): Promise<void> {
    await this.#shift?.reading.select(id);
  }

  async loadOlder(): Promise<void> {
    await this.#shift?.reading.loadOlder();
  }

  /** Whether what is written goes to the customer, or to the team alone. */
  setMode(mode: WritingMode): void {
    this.#shift?.reading.setMode(mode);
  }

  setDraft(value: string): void {
    this.#shift?.reading.setDraft(value);
  }

  setTyping(active: boolean): void {
    this.#shift?.reading.setTyping(active);
  }

  /** Writes to the selected conversation, or a note on it. */
  send(text: string, files: readonly File[] = []): void {
    this.#shift?.reading.send(text, files);
  }

  /** Tries a failed message again. */
  retry(id: string): void {
    this.#shift?.reading.retry(id);
  }

  /** Takes back a message of the selected conversation whose files have not arrived yet. */
  cancel(id: string): void {
    this.#shift?.reading.cancel(id);
  }

  /** What an attachment holds that has no `url`. Rejects if it cannot be had. */
  async file(attachment: Attachment): Promise<Blob> {
    if (!this.#shift) throw new ConnectionError('unauthorized');
    return this.#shift.reading.file(attachment);
  }

  /** The agent has seen the messages up to here. Told once the page is visible. */
  markRead(upTo: string): void {
    this.#shift?.reading.markRead(upTo);
  }

  // ——— People, and what went wrong

  /**
   * Stores a changed contact, or a new one; `contactFailure` says if that was not possible. With a
   * conversation, it is what the team knows of its visitor. Resolves with what is stored.
   */
  async saveContact(contact: Contact, conversationId?: string): Promise<Contact | undefined> {
    return this.#shift?.people.save(contact, conversationId);
  }

  /** Makes a contact's newest conversations known; `conversationsOf` has them. */
  async loadConversationsOf(contactId: string): Promise<void> {
    await this.#shift?.inbox.loadOf(contactId);
  }

  conversationsOf(contactId: string): readonly Conversation[] {
    return this.#shift?.inbox.of(contactId) ?? [];
  }

  /** Reads the contacts, if that has not been done yet. Names follow the locale's alphabet. */
  async openDirectory(locale?: string): Promise<void> {
    await this.#shift?.directory.open(locale);
  }

  async searchContacts(query: string): Promise<void> {
    await this.#shift?.directory.setQuery(query);
  }

  async orderContacts(order: ContactOrder): Promise<void> {
    await this.#shift?.directory.setOrder(order);
  }

  async loadMoreContacts(): Promise<void> {
    await this.#shift?.directory.loadMore();
  }

  /** Deletes a contact for good, with all conversations. */
  async erase(contactId: string): Promise<void> {
    await this.#shift?.directory.erase(contactId);
  }

  /** Adds a canned reply, without an id, or changes one. */
  async saveReply(reply: Omit<CannedReply, 'id'> & { id?: string | undefined }): Promise<void> {
    await this.#shift?.replies.save(reply);
  }

  /** Takes a canned reply out. `undo()` puts it back. */
  async removeReply(id: string): Promise<void> {
    await this.#shift?.replies.remove(id);
  }

  /** Takes back what `state.undo` names. */
  async undo(): Promise<void> {
    await this.#shift?.work.takeBack();
  }

  forgetUndo(): void {
    this.#shift?.work.forgetUndo();
  }

  dismiss(noticeId: string): void {
    this.#shift?.work.dismiss(noticeId);
  }

  #on(event: AgentEvent): void {
    if (event.type === 'storage-refused') this.#storageRefused = true;
    if (event.type === 'presence') this.#present = event.agents;
    if (!this.#shift) return;
    const { directory, inbox, people, reading, replies } = this.#shift;
    switch (event.type) {
      case 'status':
        if (event.status === 'online') this.refresh();
        break;
      case 'storage-refused':
        break;
      case 'presence':
        people.setPresent(event.agents);
        break;
      case 'conversation': {
        const { id, state } = event.conversation;
        inbox.hear(event.conversation);
        if (state === 'ended') reading.hearTyping(id, false);
        break;
      }
      case 'message':
        reading.hear(event.conversationId, event.message);
        break;
      case 'receipt':
        reading.hearReceipt(event.conversationId, event.state, event.upTo);
        break;
      case 'typing':
        reading.hearTyping(event.conversationId, event.active);
        break;
      case 'contact':
        people.put(event.contact);
        directory.hear(event.contact);
        break;
      case 'erased':
        if (event.conversationIds.includes(reading.selectedId ?? ''))
          void reading.select(undefined);
        inbox.drop(event.conversationIds);
        people.drop(event.contactId);
        directory.drop(event.contactId);
        break;
      case 'canned-replies':
        replies.hear(event.replies);
        break;
      default:
        return;
    }
    this.#publish();
  }

  #endShift(): void {
    this.#shift?.reading.end();
    this.#shift?.work.end();
    this.#shift = undefined;
  }

  #publish(): void {
    if (this.#shift) this.#set(this.#snapshot(this.#shift));
  }

  #snapshot({ directory, inbox, people, reading, replies, work }: Shift): SignedIn {
    const { selected } = reading;
    const { failure } = people;
    const { news } = inbox;
    return {
      phase: 'signed-in',
      agent: work.agent,
      ...(this.#connection.setAway && { away: people.away }),
      team: people.team,
      status: this.#connection.status,
      capabilities: this.#connection.capabilities,
      storageRefused: this.#storageRefused,
      filter: inbox.filter,
      search: inbox.search,
      loading: inbox.loading,
      ...inbox.listed,
      unread: inbox.unread,
      contacts: people.contacts,
      ...(selected && { selected }),
      ...(failure && { contactFailure: failure }),
      directory: directory.state,
      ...(news && { news }),
      ...(replies.list && { replies: replies.list }),
      ...(work.undo && { undo: work.undo }),
      notices: work.notices,
    };
  }

  #set(state: AgentState): void {
    this.#state = Object.freeze(state);
    for (const entry of [...this.#listeners]) {
      if (this.#listeners.has(entry)) entry.listener();
    }
  }
}
