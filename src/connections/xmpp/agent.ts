import type { Contact } from '../../model/contact.js';
import type { Agent, Conversation } from '../../model/conversation.js';
import { idOf } from '../../model/address.js';
import { randomId } from '../../model/id.js';
import type { Message, OutgoingMessage } from '../../model/message.js';
import {
  defaultSettings,
  widgetSettingsSchema,
  type WidgetSettings,
} from '../../model/widget-settings.js';
import {
  type AgentConnection,
  type AgentEvent,
  type Capability,
  ConnectionError,
  type ConversationQuery,
  type Delivery,
  type Page,
  type PageRequest,
  type Signal,
} from '../connection.js';
import { recordEdit } from '../in-browser/claims.js';
import { contactPage } from '../contact-pages.js';
import { assertRunning, pageSize, sendable } from '../rules.js';
import { XmppConnection, type Wire } from './base.js';
import { fold, inTime, mayLogIn } from './fold.js';
import { bareOf, type Domains, domainOf, domainsOf, localOf, resourceOf } from './jid.js';
import { type Heard, type Payload, presenceOf, type Said } from './messages.js';
import { ns } from './names.js';
import { TeamNode } from './node.js';
import { Order } from './order.js';
import { inOrder, readPages } from './pages.js';
import { type Person, Recorder } from './recorder.js';
import {
  ContactBook,
  contactOf,
  knowing,
  knows,
  overlap,
  storyOf,
  type TeamStory,
} from './records.js';
import { Vouching } from './vouched.js';
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

const capabilities: ReadonlySet<Capability> = new Set([
  'presence',
  'receipts',
  // Read, compared, written: somebody else's change within that round trip is overwritten.
  'conditional-edit',
  'verified-identity',
] as const);

const unsupported = () => Promise.reject(new ConnectionError('unsupported'));

/**
 * The team's side on an XMPP server. Agents share one account; each connection knows all its
 * conversations: from the team's node, where the last desk has written them down, and from what
 * the archive has since then.
 */
export class XmppAgent extends XmppConnection<AgentEvent> implements AgentConnection {
  readonly capabilities = capabilities;
  readonly #account: string;
  readonly #getToken: XmppAgentOptions['getToken'];
  readonly #vouching: Vouching;
  /** Whoever has typed the password types the next one, too. */
  #renews = false;
  #agent: Agent | undefined;
  readonly #stories = new Map<string, TeamStory>();
  /** When, of all that was heard, each was heard of last: the order of the list. */
  readonly #places = new Map<string, number>();
  #heardOf = 0;
  #orders = new Map<string, Order>();
  #contacts = new ContactBook();
  readonly #settings = new Map<string, WidgetSettings>();
  /** Our own account's other sessions. */
  readonly #desks = new Set<string>();
  #recorder: Recorder | undefined;
  #editing: Promise<unknown> = Promise.resolve();
  readonly #nodes = {
    conversations: new TeamNode('urn:pd:conversations:0', () => this.#stream()),
    contacts: new TeamNode('urn:pd:contacts:0', () => this.#stream()),
    settings: new TeamNode('urn:pd:settings:0', () => this.#stream()),
  };

  constructor({ server, account, getToken, customerKeys }: XmppAgentOptions) {
    super(server);
    this.#account = account;
    this.#getToken = getToken;
    this.#vouching = new Vouching(customerKeys);
  }

  async signIn(agent: Agent, secret?: string): Promise<void> {
    this.assertOpen();
    await this.signOut();
    this.#renews = secret === undefined;
    const password = secret ?? (await this.#getToken?.()) ?? '';
    const { team } = this.#domains;
    this.#agent = agent;
    this.#recorder = new Recorder(this.#contacts, {
      rank: () => this.#rank,
      story: (id) => this.#stories.get(id),
      saveStory: (story) => this.#saveStory(story),
      saveContact: (contact) => this.#saveContact(contact),
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
    this.#agent = undefined;
    this.#recorder?.close();
    this.#recorder = undefined;
    this.hangUp();
    this.#stories.clear();
    this.#places.clear();
    this.#orders.clear();
    this.#contacts = new ContactBook();
    this.#settings.clear();
    this.#desks.clear();
  }

  override async close(): Promise<void> {
    await super.close();
    await this.signOut();
  }

  async conversations(
    { state, contactId }: ConversationQuery,
    { before, limit }: PageRequest,
  ): Promise<Page<Conversation>> {
    await this.#ready();
    const place = ({ id }: Conversation) => this.#places.get(id) ?? 0;
    const found = [...this.#stories.values()]
      .map(({ conversation }) => conversation)
      .filter(
        (one) =>
          (state === undefined || one.state === state) &&
          (contactId === undefined || one.contactId === contactId),
      )
      .sort((a, b) => b.updatedAt - a.updatedAt || place(b) - place(a));
    const last = before === undefined ? undefined : (JSON.parse(before) as [number, number]);
    const from = last
      ? found.findIndex(
          (one) => one.updatedAt < last[0] || (one.updatedAt === last[0] && place(one) < last[1]),
        )
      : 0;
    const rest = from < 0 ? [] : found.slice(from);
    const page = rest.slice(0, pageSize(limit));
    const items = page.toReversed();
    const oldest = items[0];
    if (page.length === rest.length || !oldest) return { items };
    return { items, before: JSON.stringify([oldest.updatedAt, place(oldest)]) };
  }

  async history(conversationId: string, { before, limit }: PageRequest): Promise<Page<Message>> {
    await this.#ready();
    if (!this.#stories.has(conversationId)) return { items: [] };
    const { customer } = partsOf(conversationId);
    const query = { with: customer, before: before ?? '' };
    const page = await this.read(({ archive }) =>
      readPages(archive, query, pageSize(limit), (heard) =>
        this.#conversationOf(heard) === conversationId && !this.isCopy(heard)
          ? messageOf(heard, this.own)
          : undefined,
      ),
    );
    const order = this.#orderOf(conversationId);
    order.prepend(page.items.map(({ id }) => id));
    const { marks } = this.#stories.get(conversationId)!;
    const items = inOrder(page.items).map((one) => ({ ...one, status: order.status(one, marks) }));
    const arrived = items.findLast(
      ({ author, status }) => author === 'customer' && status === 'sent',
    );
    if (arrived) this.#mark(conversationId, 'delivered', arrived.id, true);
    return { ...page, items };
  }

  async send(conversationId: string, message: OutgoingMessage): Promise<Delivery> {
    const agent = this.#signedIn();
    const text = sendable(message.text);
    await this.#ready();
    const known = this.known(message.id);
    if (known) return known;
    assertRunning(this.#existing(conversationId).conversation);
    const { id } = message;
    return this.deliver({ ...this.#to(conversationId), id, text, payload: { agent } });
  }

  signal(conversationId: string, signal: Signal): void {
    const agent = this.#agent;
    if (!agent || this.status !== 'online' || !this.#stories.has(conversationId)) return;
    if (signal.type === 'read') return this.#mark(conversationId, 'read', signal.upTo, true);
    const { active: typing } = signal;
    this.say({
      ...this.#to(conversationId),
      id: randomId(),
      typing,
      payload: { agent },
      kept: false,
    });
  }

  async assign(conversationId: string, agent: Agent | undefined): Promise<void> {
    await this.#tellTeam(conversationId, { assignee: agent ?? null });
  }

  async end(conversationId: string): Promise<void> {
    const agent = this.#signedIn();
    await this.#ready();
    if (this.#existing(conversationId).conversation.state === 'ended') return;
    const payload: Payload = { end: true, agent };
    await this.deliver({ ...this.#to(conversationId), id: randomId(), payload });
  }

  note(): Promise<never> {
    return unsupported();
  }

  block(): Promise<never> {
    return unsupported();
  }

  markTranscriptSent(): Promise<never> {
    return unsupported();
  }

  erase(): Promise<never> {
    return unsupported();
  }

  cannedReplies(): Promise<never> {
    return unsupported();
  }

  saveCannedReplies(): Promise<never> {
    return unsupported();
  }

  async contact(id: string): Promise<Contact | undefined> {
    await this.#ready();
    return this.#contacts.get(id);
  }

  async contacts(query: string, page: PageRequest): Promise<Page<Contact>> {
    await this.#ready();
    return contactPage(this.#contacts.all, query, page);
  }

  async saveContact(contact: Contact): Promise<Contact> {
    this.#signedIn();
    return this.#edit(async () => {
      const id = contact.id || randomId();
      const stored = contact.id ? contactOf((await this.#nodes.contacts.read(id))[0]) : undefined;
      if (stored) this.#contacts.put(stored);
      if ((stored?.revision ?? 0) !== contact.revision) throw new ConnectionError('conflict');
      const changed: Contact[] = [];
      const edited = await recordEdit(this.#contacts.unit(changed), () => {}, stored, {
        ...contact,
        id,
      });
      await this.#saveContact(edited);
      return edited;
    });
  }

  async widgets(): Promise<WidgetSettings[]> {
    await this.#ready();
    return [...this.#settings.values()].sort((a, b) => (a.widgetId < b.widgetId ? -1 : 1));
  }

  async saveSettings(settings: WidgetSettings): Promise<WidgetSettings> {
    const { data, error } = widgetSettingsSchema.safeParse(settings);
    if (error) throw new ConnectionError('forbidden', 'Not valid settings.', { cause: error });
    this.#signedIn();
    return this.#edit(async () => {
      const [found] = await this.#nodes.settings.read(data.widgetId);
      const stored = widgetSettingsSchema.safeParse(found).data;
      if ((stored?.revision ?? 0) !== data.revision) throw new ConnectionError('conflict');
      const saved = { ...data, revision: data.revision + 1 };
      await this.#nodes.settings.publish(saved.widgetId, saved);
      this.#announce({ settings: saved });
      this.#tellCustomers(saved);
      this.#putSettings(saved);
      return saved;
    });
  }

  async removeSettings(widgetId: string): Promise<void> {
    this.#signedIn();
    await this.#edit(async () => {
      await this.#nodes.settings.retract(widgetId);
      this.#announce({ removed: widgetId });
      this.#tellCustomers(defaultSettings(widgetId));
      this.#settings.delete(widgetId);
      this.emit({ type: 'settings-removed', widgetId });
    });
  }

  // ——— What is said

  /** Rejects here, not where it is made: a page's mistake is told like every other failure. */
  get #domains(): Domains {
    return domainsOf(this.#account);
  }

  protected presence(): Element {
    return presenceOf(this.#agent!);
  }

  /** The token has expired: the page may give another one. */
  protected override async renew(): Promise<string | undefined> {
    return this.#renews ? this.#getToken?.() : undefined;
  }

  /** The server cannot be asked to write only over a certain revision; so one after the other. */
  #edit<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#editing.then(async () => {
      await this.#ready();
      return work();
    });
    this.#editing = result.catch(() => {});
    return result;
  }

  async #tellTeam(conversationId: string, payload: Payload): Promise<void> {
    const agent = this.#signedIn();
    await this.#ready();
    this.#existing(conversationId);
    await this.deliver({
      to: this.own,
      thread: conversationId,
      id: randomId(),
      payload: { ...payload, agent },
    });
  }

  /** Tells the other desks what is written on a node. Whoever misses it reads the node. */
  #announce(payload: Payload): void {
    this.say({ to: this.own, thread: '', id: randomId(), payload, kept: false });
  }

  /** Whoever has the widget open follows its settings; the others read them when they come. */
  #tellCustomers(settings: WidgetSettings): void {
    for (const { conversation } of this.#stories.values()) {
      if (conversation.state === 'ended' || conversation.widgetId !== settings.widgetId) continue;
      const { id } = conversation;
      this.say({ ...this.#to(id), id: randomId(), payload: { settings }, kept: false });
    }
  }

  async #saveContact(contact: Contact): Promise<void> {
    await this.#nodes.contacts.publish(contact.id, contact);
    this.#announce({ contact });
    if (this.#contacts.put(contact)) this.emit({ type: 'contact', contact });
  }

  async #saveStory(story: TeamStory): Promise<void> {
    const { id, contactId } = story.conversation;
    await this.#nodes.conversations.publish(id, story);
    // To the other desks it is news whose it is, and how far it is written.
    this.#announce({ conversation: { ...story, unread: [] } });
    if (contactId !== undefined) this.#putOwner(story);
  }

  #mark(id: string, state: 'delivered' | 'read', upTo: string, kept: boolean): void {
    const said: Said = { ...this.#to(id), id: randomId(), mark: { state, upTo }, kept };
    this.say(said);
    // The server tells our other sessions, not this one.
    const { to, thread } = said;
    const at = Date.now();
    const heard = { id: said.id, from: this.own, resource: '', to, thread, at, archived: false };
    const rest = { payload: {}, wantsReceipt: false, late: false, kept };
    this.hear({ ...heard, ...rest, mark: { state, upTo } });
  }

  #to(conversationId: string): { to: string; thread: string } {
    const { customer, thread } = partsOf(conversationId);
    return { to: customer, thread };
  }

  // ——— What is heard

  protected async catchUp({ archive }: Wire): Promise<void> {
    this.#desks.clear();
    this.#desks.add(resourceOf(this.wire!.stream.jid));
    await this.#readNodes();
    let start: number | undefined;
    for (const { at } of this.#stories.values()) start = Math.max(start ?? 0, at - overlap);
    for await (const page of archive.since({ start })) {
      this.take(page.items);
      this.place = page.last || this.place;
    }
    this.#recorder?.wake();
  }

  async #readNodes(): Promise<void> {
    const { conversations, contacts, settings } = this.#nodes;
    const [stories, people, widgets] = await Promise.all([
      conversations.read(),
      contacts.read(),
      settings.read(),
    ]);
    for (const item of people) {
      const contact = contactOf(item);
      if (contact && this.#contacts.put(contact)) this.emit({ type: 'contact', contact });
    }
    for (const item of stories) {
      const story = storyOf(item);
      if (story) this.#putStory(story);
    }
    for (const item of widgets) {
      const { data } = widgetSettingsSchema.safeParse(item);
      if (data) this.#putSettings(data);
    }
  }

  protected hear(said: Heard): void {
    if (said.from === this.own && said.to === this.own) return this.#hearTeam(said);
    const id = this.#conversationOf(said);
    if (id === undefined) return;
    const by = said.from === this.own ? 'agent' : 'customer';
    if (said.typing !== undefined && said.text === undefined) {
      const active = said.typing;
      if (by === 'customer' && this.#stories.has(id))
        this.emit({ type: 'typing', conversationId: id, active });
      return;
    }
    const before = this.#stories.get(id);
    if (before && said.archived && knows(before, said.id)) return;
    const heard = inTime(said, before);
    const story = fold(before, heard, by, id);
    if (!story || story === before) return;
    this.#keep(id, story, before, heard);
    const message = messageOf(heard, this.own);
    if (message) {
      this.#orderOf(id).append(message.id);
      this.emit({ type: 'message', conversationId: id, message: { ...message, status: 'sent' } });
      if (by === 'customer' && !heard.archived) this.#mark(id, 'delivered', message.id, false);
    }
    const { login } = heard.payload;
    if (by === 'customer' && login && mayLogIn(before?.conversation, login)) {
      const said = () => this.#personOf(heard, login);
      this.#recorder?.claim({ id, message: heard.id, said });
    }
    if (heard.mark && by === 'customer') {
      this.emit({ type: 'receipt', conversationId: id, ...heard.mark });
    }
  }

  /** The customer has said it again: what we said of it has not come there. */
  protected override hearAgain(heard: Heard): void {
    if (heard.archived || heard.text === undefined || heard.from === this.own) return;
    const id = this.#conversationOf(heard);
    if (id !== undefined) this.#mark(id, 'delivered', heard.id, false);
  }

  /** What the team says to itself. */
  #hearTeam(heard: Heard): void {
    const { payload, thread } = heard;
    const before = this.#stories.get(thread);
    const news = before && !(heard.archived && knows(before, heard.id));
    if (news && (payload.assignee !== undefined || payload.note !== undefined)) {
      this.#keep(thread, fold(before, heard, 'agent', thread)!, before, heard);
    }
    const contact = payload.contact === undefined ? undefined : contactOf(payload.contact);
    if (contact && this.#contacts.put(contact)) this.emit({ type: 'contact', contact });
    const story = payload.conversation === undefined ? undefined : storyOf(payload.conversation);
    if (story && heard.resource !== resourceOf(this.wire?.stream.jid ?? '')) {
      this.#putOwner(story);
      this.#recorder?.written(story);
    }
    const { data } = widgetSettingsSchema.safeParse(payload.settings);
    if (data) this.#putSettings(data);
    if (payload.removed !== undefined && this.#settings.delete(payload.removed)) {
      this.emit({ type: 'settings-removed', widgetId: payload.removed });
    }
  }

  #keep(id: string, story: TeamStory, before: TeamStory | undefined, heard: Heard): void {
    this.#stories.set(id, knowing(story, heard.id));
    const { conversation } = story;
    if (conversation === before?.conversation) return this.#recorder?.changed(id, false);
    this.#places.set(id, ++this.#heardOf);
    this.#recorder?.changed(id, !before || heard.text === undefined);
    this.emit({ type: 'conversation', conversation });
  }

  /** As a node has it. What was heard since then is newer. */
  #putStory(story: TeamStory): void {
    const { id } = story.conversation;
    const known = this.#stories.get(id);
    if (known && known.at >= story.at) return this.#putOwner(story);
    this.#stories.set(id, story);
    this.#places.set(id, ++this.#heardOf);
    this.emit({ type: 'conversation', conversation: story.conversation });
  }

  /** Whose record a conversation belongs to, which only one desk finds out. */
  #putOwner({ conversation: { id, contactId }, claim }: TeamStory): void {
    const known = this.#stories.get(id);
    if (!known || contactId === undefined) return;
    if (claim) known.claim = claim;
    known.conversation = { ...known.conversation, contactId };
    this.emit({ type: 'conversation', conversation: known.conversation });
  }

  #putSettings(settings: WidgetSettings): void {
    const known = this.#settings.get(settings.widgetId);
    if (known && known.revision >= settings.revision) return;
    this.#settings.set(settings.widgetId, settings);
    this.emit({ type: 'settings', settings });
  }

  protected hearOther(stanza: Element): void {
    const { from = '', type } = stanza.attrs;
    if (stanza.name !== 'presence') return;
    if (bareOf(from) === this.own) {
      this.#desks[type === 'unavailable' ? 'delete' : 'add'](resourceOf(from));
      return this.#recorder?.wake();
    }
    // Every customer may see who is there.
    if (type !== 'subscribe' || !this.#isCustomer(from)) return;
    this.wire?.stream.send(
      el('presence', { xmlns: ns.client, type: 'subscribed', to: bareOf(from) }),
    );
  }

  /** Of all desks, the first by name writes things down. */
  get #rank(): number {
    const own = resourceOf(this.wire?.stream.jid ?? '');
    return [...this.#desks].filter((desk) => desk < own).length;
  }

  /**
   * The server lets a verified customer in only with a token for this very address: so the id in
   * it is true, whatever the message says. What else is true, the token says, if it is signed. The
   * rest is a claim.
   */
  async #personOf(
    { from, at }: Heard,
    { details, token }: NonNullable<Payload['login']>,
  ): Promise<Person> {
    const externalId = domainOf(from) === this.#domains.customers && idOf(localOf(from));
    if (!externalId) return { details, verified: [] };
    const said = { externalId, ...(token && (await this.#vouching.said(token, from, at))) };
    const { additionalFields = {}, ...rest } = said;
    const fields = Object.keys(additionalFields).map((name) => `additionalFields.${name}`);
    return {
      details: {
        ...details,
        ...said,
        additionalFields: { ...details.additionalFields, ...additionalFields },
      },
      verified: [...Object.keys(rest), ...fields],
    };
  }

  #isCustomer(address: string): boolean {
    const domain = domainOf(address);
    return domain === this.#domains.visitors || domain === this.#domains.customers;
  }

  /**
   * The conversation of a message: of this customer, and of the thread that it names. An agent
   * with another XMPP client names none and means the latest.
   */
  #conversationOf({ from, to, thread }: Heard): string | undefined {
    const customer = from === this.own ? to : from;
    if (!this.#isCustomer(customer)) return undefined;
    if (thread || from !== this.own) return `${customer}#${thread}`;
    return [...this.#stories.keys()].findLast((id) => partsOf(id).customer === customer);
  }

  // ——— The state of affairs

  #signedIn(): Agent {
    this.assertOpen();
    if (!this.#agent) throw new ConnectionError('unauthorized', 'Call signIn() first.');
    return this.#agent;
  }

  async #ready(): Promise<Wire> {
    this.#signedIn();
    const wire = this.wire!;
    await wire.stream.ready();
    this.#signedIn();
    return wire;
  }

  #stream() {
    return this.wire!.stream;
  }

  #orderOf(id: string): Order {
    let order = this.#orders.get(id);
    if (!order) this.#orders.set(id, (order = new Order()));
    return order;
  }

  #existing(id: string): TeamStory {
    const story = this.#stories.get(id);
    if (!story) throw new ConnectionError('forbidden', 'There is no such conversation.');
    return story;
  }
}

function partsOf(conversationId: string): { customer: string; thread: string } {
  const at = conversationId.indexOf('#');
  return { customer: conversationId.slice(0, at), thread: conversationId.slice(at + 1) };
}

function messageOf({ id, text, at, payload, from }: Heard, own: string): Message | undefined {
  if (text === undefined) return undefined;
  if (from !== own) return { id, kind: 'text', author: 'customer', text, sentAt: at };
  const { name, avatar } = payload.agent ?? {};
  return {
    id,
    kind: 'text',
    author: 'agent',
    text,
    sentAt: at,
    ...(name && { authorName: name }),
    ...(avatar && { avatar }),
  };
}
