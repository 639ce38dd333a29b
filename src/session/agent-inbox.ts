import type { Contact } from '../model/contact.js';
import type { Agent, Conversation } from '../model/conversation.js';
import { folded } from '../model/folded.js';
import type { ConversationFilter, Count, Login, News, SignedIn } from './agent-state.js';
import type { People } from './agent-people.js';
import type { Work } from './agent-work.js';
import { permitted } from './permitted.js';
import { searched } from './searched.js';

const perPage = 200;

type State = Conversation['state'];
type Listed = Pick<SignedIn, 'conversations' | 'counts' | 'waiting'>;

const filters: readonly ConversationFilter[] = ['unassigned', 'mine', 'all', 'ended'];

/** The conversations: which there are, which of them are shown, and what is done with one. */
export class Inbox {
  readonly #conversations = new Map<string, Conversation>();
  /** Since when a customer has had no answer, by conversation. */
  readonly #waiting = new Map<string, number>();
  readonly #logins = new Map<string, readonly Login[]>();
  /** Where the pages go on, by state. */
  readonly #cursors: Partial<Record<State, string>> = {};
  #filter: ConversationFilter = 'all';
  #search = '';
  #loading = true;
  #news: News | undefined;
  #listed: (Listed & { contacts: ReadonlyMap<string, Contact> }) | undefined;

  constructor(
    private readonly work: Work,
    private readonly people: People,
  ) {}

  get filter(): ConversationFilter {
    return this.#filter;
  }

  get search(): string {
    return this.#search;
  }

  get loading(): boolean {
    return this.#loading;
  }

  get(id: string): Conversation | undefined {
    return this.#conversations.get(id);
  }

  logins(id: string): readonly Login[] {
    return this.#logins.get(id) ?? none;
  }

  get news(): News | undefined {
    return this.#news;
  }

  /** A contact's conversations as far as they are known, the newest first. */
  of(contactId: string | undefined): readonly Conversation[] {
    if (contactId === undefined) return none;
    return [...this.#conversations.values()]
      .filter((one) => (one.contactId ?? one.recordId) === contactId)
      .sort((a, b) => b.openedAt - a.openedAt);
  }

  /** Makes the newest of a contact's conversations known. */
  async loadOf(contactId: string): Promise<void> {
    await this.work.attempt('conversations', async () => {
      const page = await this.work.connection.conversations({ contactId }, { limit: 50 });
      for (const conversation of page.items) {
        if (!this.#conversations.has(conversation.id)) this.#put(conversation);
      }
    });
  }

  /** How many messages of open conversations nobody has read. */
  get unread(): number {
    let sum = 0;
    for (const { state, unread } of this.#conversations.values()) {
      if (state === 'open') sum += unread;
    }
    return sum;
  }

  /** What the filter and the search leave. The same object until something of it changes. */
  get listed(): Listed {
    const { contacts } = this.people;
    const stale = this.#search !== '' && this.#listed?.contacts !== contacts;
    if (!this.#listed || stale) this.#listed = { ...this.#list(), contacts };
    return this.#listed;
  }

  setFilter(filter: ConversationFilter): void {
    if (this.#filter === filter) return;
    this.#filter = filter;
    this.#listed = undefined;
    this.work.changed();
  }

  /** By name, e-mail and last line. What is not loaded yet is loaded, to be searched as well. */
  setSearch(text: string): void {
    if (this.#search === text) return;
    this.#search = text;
    this.#listed = undefined;
    this.work.changed();
    if (text.trim()) void this.#loadRest();
  }

  /** Reads the newest page of each state. */
  async load(): Promise<void> {
    await this.work.attempt('conversations', () =>
      Promise.all([this.#loadPage('open'), this.#loadPage('ended')]),
    );
    this.#loading = false;
    this.work.changed();
  }

  /** The next page of the filter's conversations, if there is one. */
  async loadMore(): Promise<void> {
    const state = stateOf(this.#filter);
    if (this.#loading || this.#cursors[state] === undefined) return;
    this.#loading = true;
    this.work.changed();
    await this.work.attempt('conversations', () => this.#loadPage(state, this.#cursors[state]));
    this.#loading = false;
    this.work.changed();
  }

  /** What has happened to a conversation. */
  hear(conversation: Conversation): void {
    const { id, contactId, updatedAt } = conversation;
    const before = this.#conversations.get(id);
    if (before && before.contactId === undefined && contactId !== undefined) {
      this.#logins.set(id, [{ id: `login-${id}`, at: updatedAt, contactId }]);
    }
    if (conversation.unread > (before?.unread ?? 0)) this.#news = { conversation };
    this.#put(conversation);
  }

  /** Gives it to an agent, or to nobody; can be taken back. */
  async assign(id: string, agent: Agent | undefined): Promise<void> {
    const before = this.#conversations.get(id)?.assignee;
    if (before?.id === agent?.id) return;
    if (!(await this.#setAssignee(id, agent))) return;
    this.work.offerUndo({ of: 'assign', ...(agent && { to: agent }) }, () =>
      this.#setAssignee(id, before),
    );
  }

  /** Somebody is erased. */
  drop(ids: readonly string[]): void {
    for (const id of ids) {
      this.#conversations.delete(id);
      this.#waiting.delete(id);
    }
    this.#listed = undefined;
  }

  async end(id: string): Promise<void> {
    await this.work.attempt('end', () => this.work.connection.end(id));
  }

  #setAssignee = (id: string, agent: Agent | undefined): Promise<boolean> =>
    this.work.attempt('assign', () => this.work.connection.assign(id, agent));

  async #loadPage(state: State, before?: string): Promise<void> {
    const known = new Map(this.#conversations);
    const page = await this.work.connection.conversations({ state }, { before, limit: perPage });
    for (const conversation of page.items) {
      // What came as an event while the page was on its way is newer than the page.
      if (this.#conversations.get(conversation.id) !== known.get(conversation.id)) continue;
      this.#put(conversation);
    }
    this.#cursors[state] = page.before;
    this.#listed = undefined;
  }

  async #loadRest(): Promise<void> {
    const { signal } = this.work.over;
    while (!this.#loading && this.#search.trim() && !signal.aborted) {
      const state = (['open', 'ended'] as const).find((one) => this.#cursors[one] !== undefined);
      if (!state) return;
      this.#loading = true;
      const load = () => this.#loadPage(state, this.#cursors[state]);
      const done = await this.work.attempt('conversations', load);
      this.#loading = false;
      this.work.changed();
      if (!done) return;
    }
  }

  #put(received: Conversation): void {
    const conversation = permitted(received);
    this.#conversations.set(conversation.id, conversation);
    this.#wait(conversation);
    this.#listed = undefined;
    this.people.learn(conversation);
  }

  /** The first of several words is what the customer waits from, if it is known. */
  #wait({ id, lastMessage, state, waitingSince }: Conversation): void {
    if (state === 'ended' || lastMessage?.author !== 'customer') this.#waiting.delete(id);
    else if (waitingSince !== undefined) this.#waiting.set(id, waitingSince);
    else if (!this.#waiting.has(id)) this.#waiting.set(id, lastMessage.sentAt);
  }

  #list(): Listed {
    const words = folded(this.#search).split(/\s+/).filter(Boolean);
    const found = [...this.#conversations.values()]
      .filter((one) => words.every((word) => searched(one, this.people.of(one)).includes(word)))
      .sort((a, b) => lastActed(b) - lastActed(a));
    const within = Object.fromEntries(
      filters.map((filter) => [filter, found.filter((one) => this.#isIn(filter, one))]),
    ) as Record<ConversationFilter, Conversation[]>;
    const count = (filter: ConversationFilter): Count => ({
      known: within[filter].length,
      more: this.#cursors[stateOf(filter)] !== undefined,
    });
    return {
      conversations: within[this.#filter],
      waiting: new Map(this.#waiting),
      counts: {
        unassigned: count('unassigned'),
        mine: count('mine'),
        all: count('all'),
        ended: count('ended'),
      },
    };
  }

  #isIn(filter: ConversationFilter, { assignee, state }: Conversation): boolean {
    if (state !== stateOf(filter)) return false;
    if (filter === 'unassigned') return !assignee;
    return filter !== 'mine' || assignee?.id === this.work.agent.id;
  }
}

const none: readonly never[] = [];

const stateOf = (filter: ConversationFilter): State => (filter === 'ended' ? 'ended' : 'open');

/** A login is no reason to move: the row changes where the agent's eye is. */
const lastActed = (one: Conversation): number =>
  one.state === 'ended'
    ? one.updatedAt
    : Math.max(one.lastMessage?.sentAt ?? one.openedAt, one.transcriptRequest?.at ?? 0);
