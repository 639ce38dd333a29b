import type { Agent } from '../../model/conversation.js';
import { randomId } from '../../model/id.js';
import type { WidgetSettings } from '../../model/widget-settings.js';
import { type AgentEvent, ConnectionError, type Delivery } from '../connection.js';
import { XmppConnection, type Wire } from './base.js';
import { Customers } from './customers.js';
import { Desks } from './desks.js';
import { fold, mayLogIn, type Side } from './fold.js';
import { idOfConversation, Inbox, partsOf } from './inbox.js';
import { bareOf, type Domains, domainOf, domainsOf, localOf, resourceOf } from './jid.js';
import { lineOf, TeamLines } from './lines.js';
import { type Heard, type Payload, presenceAgent, presenceOf, type Said } from './messages.js';
import { ns } from './names.js';
import { TeamNode } from './node.js';
import { shownOf } from './pages.js';
import { Recorder } from './recorder.js';
import { knowing, knows, storyOf, type TeamStory } from './records.js';
import { SharedRecords } from './shared-records.js';
import { TurnedAway } from './turned-away.js';
import { el, type Element } from './xml.js';

export interface XmppAgentOptions {
  /** Address of the server's WebSocket. */
  server: string;
  /** The team's address, such as `support@team.example.com`. */
  account: string;
  /** The secret of the account, where `signIn` is given none: a password, or a token. */
  getToken?: (() => Promise<string>) | undefined;
  /** Where the public keys are with which the site's tokens of customers are checked. */
  customerKeys?: string | undefined;
}

/**
 * What each desk of a team does by itself. All of them share one account, and know all its
 * conversations: from the team's node, where the first desk has written them down, and from what
 * the archive has since then.
 */
export abstract class XmppDesk extends XmppConnection<AgentEvent> {
  readonly #account: string;
  readonly #getToken: XmppAgentOptions['getToken'];
  readonly #customers: Customers;
  /** Whoever has typed the password types the next one, too. */
  #renews = false;
  protected agent: Agent | undefined;
  #away = false;
  protected readonly inbox = new Inbox();
  protected readonly shared: SharedRecords;
  protected readonly turnedAway: TurnedAway;
  protected readonly lines = new TeamLines(() => this.wire!.stream);
  readonly #desks = new Desks();
  #recorder: Recorder | undefined;
  readonly #node = new TeamNode('urn:pd:conversations:0', () => this.wire!.stream);

  constructor({ server, account, getToken, customerKeys }: XmppAgentOptions) {
    super(server);
    this.#account = account;
    this.#getToken = getToken;
    this.#customers = new Customers(() => this.#domains, customerKeys);
    this.shared = new SharedRecords({
      stream: () => this.wire!.stream,
      ready: () => this.ready(),
      announce: (payload) => this.#announce(payload),
      tellCustomers: (settings) => this.#tellCustomers(settings),
      emit: (event) => this.emit(event),
    });
    this.turnedAway = new TurnedAway(this.shared.contacts);
  }

  async signIn(agent: Agent, secret?: string): Promise<void> {
    this.assertOpen();
    await this.signOut();
    this.#renews = secret === undefined;
    const password = secret ?? (await this.#getToken?.()) ?? '';
    const { team } = this.#domains;
    this.agent = agent;
    this.#away = false;
    this.#recorder = new Recorder(this.shared.contacts, {
      rank: () => this.#rank,
      story: (id) => this.inbox.get(id),
      saveStory: (story) => this.#saveStory(story),
      saveContact: (contact) => this.shared.publishContact(contact),
      block: (id) => this.setBlocked(id, true),
    });
    const { stream } = this.dial({ username: localOf(team), domain: domainOf(team), password });
    try {
      await stream.ready();
    } catch (error) {
      if (this.wire?.stream === stream) await this.signOut();
      throw error;
    }
  }

  async signOut(): Promise<void> {
    this.agent = undefined;
    this.#recorder?.close();
    this.#recorder = undefined;
    this.hangUp();
    this.inbox.clear();
    this.turnedAway.clear();
    this.shared.clear();
    this.lines.clear();
    this.#desks.clear();
  }

  override async close(): Promise<void> {
    await super.close();
    await this.signOut();
  }

  // ——— What is said

  /** Rejects here, not where it is made: a page's mistake is told like every other failure. */
  get #domains(): Domains {
    return domainsOf(this.#account);
  }

  protected presence(): Element {
    return presenceOf(this.agent!, this.#away);
  }

  setAway(away: boolean): void {
    if (!this.agent || away === this.#away) return;
    this.#away = away;
    this.wire?.stream.send(this.presence());
  }

  /** The token has expired: the page may give another one. */
  protected override async renew(): Promise<string | undefined> {
    return this.#renews ? this.#getToken?.() : undefined;
  }

  protected async tellTeam(
    conversationId: string,
    id: string,
    payload: Payload,
  ): Promise<Delivery> {
    const agent = this.signedIn();
    await this.ready();
    this.existing(conversationId);
    const said = { to: this.own, thread: conversationId, id, payload: { ...payload, agent } };
    const delivery = await this.deliver(said);
    await this.read(() => this.lines.write(conversationId, id));
    return delivery;
  }

  protected async tellCustomer(conversationId: string, payload: Payload): Promise<void> {
    const agent = this.signedIn();
    const said = {
      ...this.addressOf(conversationId),
      id: randomId(),
      payload: { ...payload, agent },
    };
    await this.deliver(said);
  }

  /** While somebody is blocked, nothing passes in either direction: so they are told before. */
  protected async setBlocked(conversationId: string, blocked: boolean): Promise<void> {
    const { to } = this.addressOf(conversationId);
    const command = el(
      blocked ? 'block' : 'unblock',
      { xmlns: ns.blocking },
      el('item', { jid: to }),
    );
    const ask = () => this.read(({ stream }) => stream.request('set', undefined, command));
    if (!blocked) await ask();
    await this.tellCustomer(conversationId, { blocked });
    if (blocked) await ask();
  }

  /** Tells the other desks what is written on a node. Whoever misses it reads the node. */
  #announce(payload: Payload): void {
    this.say({ to: this.own, thread: '', id: randomId(), payload, kept: false });
  }

  /** Whoever has the widget open follows its settings; the others read them when they come. */
  #tellCustomers(settings: WidgetSettings): void {
    for (const { conversation } of this.inbox.all) {
      if (conversation.state === 'ended' || conversation.widgetId !== settings.widgetId) continue;
      const { id } = conversation;
      this.say({ ...this.addressOf(id), id: randomId(), payload: { settings }, kept: false });
    }
  }

  async #saveStory(story: TeamStory): Promise<void> {
    const { id, contactId } = story.conversation;
    await this.#node.publish(id, story);
    // To the other desks it is news whose it is, and how far it is written.
    this.#announce({ conversation: { ...story, unread: [] } });
    if (contactId !== undefined) this.#putOwner(story);
  }

  protected mark(id: string, state: 'delivered' | 'read', upTo: string, kept: boolean): void {
    const said: Said = { ...this.addressOf(id), id: randomId(), mark: { state, upTo }, kept };
    this.say(said);
    // The server tells our other sessions, not this one.
    const { to, thread } = said;
    const at = this.clock.now();
    const heard = { id: said.id, from: this.own, resource: '', to, thread, at, archived: false };
    const rest = { payload: {}, wantsReceipt: false, late: false, kept };
    this.hear({ ...heard, ...rest, mark: { state, upTo } });
  }

  protected addressOf(conversationId: string): { to: string; thread: string } {
    const { customer, thread } = partsOf(conversationId);
    return { to: customer, thread };
  }

  // ——— What is heard

  protected async catchUp({ archive }: Wire): Promise<void> {
    this.#desks.clear();
    this.#desks.put(resourceOf(this.wire!.stream.jid), this.#away ? undefined : this.agent);
    const [stories] = await Promise.all([this.#node.read(), this.shared.read()]);
    for (const item of stories) {
      const story = storyOf(item);
      if (story) this.#putStory(story);
    }
    let last: number | undefined;
    for await (const page of archive.since({ start: this.inbox.readFrom })) {
      last = this.take(page.items, last);
      if (page.last) this.place = { id: page.last, at: last };
    }
    this.#recorder?.wake();
  }

  protected hear(heard: Heard): void {
    if (heard.from === this.own && heard.to === this.own) return this.#hearTeam(heard);
    const id = this.conversationOf(heard);
    if (id === undefined) return;
    const by = this.sideOf(heard);
    if (heard.typing !== undefined && heard.text === undefined) {
      const active = heard.typing;
      if (by === 'customer' && this.inbox.has(id))
        this.emit({ type: 'typing', conversationId: id, active });
      return;
    }
    const before = this.inbox.get(id);
    const away = !before && by === 'customer' ? this.turnedAway.takes(id, heard) : undefined;
    if (away) {
      // The first desk may be gone without the server's knowing it: who still gets through is everyone's.
      const mine = this.#rank === 0 || away === 'further';
      if (mine) this.turnedAway.once(id, () => this.setBlocked(id, true));
      return;
    }
    if (before && heard.archived && knows(before, heard.id)) return;
    const story = fold(before, heard, by, id);
    if (!story || story === before) return;
    this.#keep(id, story, before, heard);
    const message = shownOf(heard, by);
    if (message) {
      this.inbox.orderOf(id).append(message.id);
      this.emit({ type: 'message', conversationId: id, message: { ...message, status: 'sent' } });
      if (by === 'customer' && !heard.archived) this.confirmKept(heard);
    }
    const { login } = heard.payload;
    if (by === 'customer' && login && mayLogIn(before?.conversation, login)) {
      const said = async () => {
        const person = await this.#customers.personOf(heard, login);
        return person.verified.length || !this.#takesNoClaims(story) ? person : undefined;
      };
      this.#recorder?.claim({ id, message: heard.id, said });
    }
    if (heard.mark && by === 'customer') {
      this.emit({ type: 'receipt', conversationId: id, ...heard.mark });
    }
  }

  /** The customer has said it again: what we said of it has not come there. */
  protected override hearAgain(heard: Heard): void {
    if (heard.archived || heard.text === undefined || heard.from === this.own) return;
    this.confirmKept(heard);
  }

  protected confirm(heard: Heard): void {
    const id = this.conversationOf(heard);
    if (id !== undefined) this.mark(id, 'delivered', heard.id, false);
  }

  protected get archived() {
    return { start: this.inbox.readFrom };
  }

  /** What the team says to itself. */
  #hearTeam(heard: Heard): void {
    const { payload, thread } = heard;
    const before = this.inbox.get(thread);
    const news = before && !(heard.archived && knows(before, heard.id));
    const { assignee, note, record } = payload;
    if (news && [assignee, note, record].some((one) => one !== undefined)) {
      this.#keep(thread, fold(before, heard, 'agent', thread)!, before, heard);
      this.#hearLine(heard, before);
    }
    const story = payload.conversation === undefined ? undefined : storyOf(payload.conversation);
    if (story && heard.resource !== resourceOf(this.wire?.stream.jid ?? '')) {
      this.#putOwner(story);
      this.#recorder?.written(story);
    }
    this.shared.hear(payload);
  }

  #hearLine(heard: Heard, { last }: TeamStory): void {
    const { thread: conversationId, id, archived } = heard;
    const message = lineOf(heard);
    if (!message) return;
    this.lines.heard(conversationId, message, last);
    this.emit({ type: 'message', conversationId, message });
    // Who said it writes it, but may have gone before.
    if (archived || this.#rank === 0) this.lines.write(conversationId, id).catch(() => {});
  }

  #keep(id: string, story: TeamStory, before: TeamStory | undefined, heard: Heard): void {
    const { conversation } = story;
    const news = conversation !== before?.conversation;
    this.inbox.put(knowing(story, heard.id), news);
    if (!news) return this.#recorder?.changed(id, false);
    this.#recorder?.changed(id, !before || heard.text === undefined);
    this.emit({ type: 'conversation', conversation });
  }

  /** As a node has it. What was heard since then is newer. */
  #putStory(story: TeamStory): void {
    const { id } = story.conversation;
    const known = this.inbox.get(id);
    if (known && known.at >= story.at) return this.#putOwner(story);
    this.inbox.put(story, true);
    this.emit({ type: 'conversation', conversation: story.conversation });
  }

  /** Whose record a conversation belongs to, which only one desk finds out. */
  #putOwner({ conversation: { id, contactId }, claim }: TeamStory): void {
    const known = this.inbox.get(id);
    if (!known || contactId === undefined) return;
    if (claim) known.claim = claim;
    known.conversation = { ...known.conversation, contactId };
    this.emit({ type: 'conversation', conversation: known.conversation });
  }

  protected hearOther(stanza: Element): void {
    const { from = '', type } = stanza.attrs;
    if (stanza.name !== 'presence') return;
    if (bareOf(from) === this.own) {
      const desk = resourceOf(from);
      const news =
        type === 'unavailable'
          ? this.#desks.remove(desk)
          : this.#desks.put(desk, presenceAgent(stanza));
      if (news) this.emit({ type: 'presence', agents: this.#desks.agents });
      return this.#recorder?.wake();
    }
    // Every customer may see who is there.
    if (type !== 'subscribe' || !this.#customers.has(from)) return;
    this.wire?.stream.send(
      el('presence', { xmlns: ns.client, type: 'subscribed', to: bareOf(from) }),
    );
  }

  get #rank(): number {
    return this.#desks.rankOf(resourceOf(this.wire?.stream.jid ?? ''));
  }

  /** The widget is set to accept only verified identity. */
  #takesNoClaims({ conversation: { widgetId } }: TeamStory): boolean {
    return this.shared.settings(widgetId)?.verifiedOnly === true;
  }

  protected sideOf({ from }: Heard): Side {
    return from === this.own ? 'agent' : 'customer';
  }

  /**
   * The conversation of a message: of this customer, and of the thread that it names. An agent
   * with another XMPP client names none and means the latest.
   */
  protected conversationOf({ from, to, thread }: Heard): string | undefined {
    const customer = from === this.own ? to : from;
    if (!this.#customers.has(customer)) return undefined;
    if (thread || from !== this.own) return idOfConversation(customer, thread);
    return this.inbox.latestOf(customer);
  }

  // ——— The state of affairs

  protected signedIn(): Agent {
    this.assertOpen();
    if (!this.agent) throw new ConnectionError('unauthorized', 'Call signIn() first.');
    return this.agent;
  }

  protected async ready(): Promise<Wire> {
    this.signedIn();
    const wire = this.wire!;
    await wire.stream.ready();
    this.signedIn();
    return wire;
  }

  protected existing(id: string): TeamStory {
    const story = this.inbox.get(id);
    if (!story) throw new ConnectionError('forbidden', 'There is no such conversation.');
    return story;
  }
}
