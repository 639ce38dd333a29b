import type { Attachment } from '../../model/attachment.js';
import { type CannedReplies, cannedRepliesSchema } from '../../model/canned-replies.js';
import type { Contact } from '../../model/contact.js';
import type { Agent, Conversation } from '../../model/conversation.js';
import { randomId } from '../../model/id.js';
import type { Message, OutgoingMessage } from '../../model/message.js';
import { widgetSettingsSchema, type WidgetSettings } from '../../model/widget-settings.js';
import {
  type AgentConnection,
  type AgentEvent,
  type Blockable,
  type Capability,
  ConnectionError,
  type ContactPageRequest,
  type ConversationQuery,
  type Delivery,
  type Page,
  type PageRequest,
  type Signal,
  type UploadOptions,
} from '../connection.js';
import { capabilities, InBrowserConnection } from './base.js';
import { recordEdit } from './claims.js';
import { ContactReader } from './contact-reader.js';
import { assertRunning, pageSize, sendable } from '../rules.js';
import { append, history, mark, newestFor, update } from './conversations.js';
import type { DeskEvent, DeskStore } from './desk-store.js';
import type { Tell, TeamEvent } from './events.js';
import { block, erase, existing } from './persons.js';
import { Presence } from './presence.js';
import type { ConversationPlace, ConversationRecord, Unit } from './records.js';
import type { InBrowserTeam } from './team.js';

/**
 * An agent's side of a team whose records live in this browser: whoever opens the desk in this
 * browser is in the team. Without `signIn` all but settings rejects with `unauthorized`, after
 * `close` everything with `unavailable`. An agent counts as present while a signed-in connection
 * is open; one whose tab crashes stays in the customers' lists until they load the page again.
 */
export class InBrowserAgent extends InBrowserConnection<AgentEvent> implements AgentConnection {
  override readonly capabilities: ReadonlySet<Capability> = new Set<Capability>([
    ...capabilities,
    'notes',
    'canned-replies',
    'block',
    'block-visitors',
    'erase',
    'visitor-records',
    'transcripts',
  ]);
  readonly #connection = randomId();
  readonly #presence = new Presence();
  #agent: Agent | undefined;
  #away = false;
  #page: AbortController | undefined;
  #leaveDesks: (() => void) | undefined;
  readonly #contacts = new ContactReader((work) => this.read(work));

  constructor(
    team: InBrowserTeam,
    private readonly desk: DeskStore,
  ) {
    super(team);
  }

  async signIn(agent: Agent): Promise<void> {
    await this.write(async () => {}); // learn now whether the browser keeps anything
    this.assertOpen();
    this.#agent = agent;
    this.#away = false;
    this.join();
    this.#leaveDesks ??= this.desk.channel.subscribe((event) => this.#hearDesk(event));
    if (!this.#page) {
      this.#page = new AbortController();
      const { signal } = this.#page;
      addEventListener('pagehide', () => this.#sayGone(), { signal });
      addEventListener('pageshow', () => this.#sayHere(), { signal }); // from the back-forward cache
    }
    this.#sayHere();
    this.channel.publish({ type: 'who-is-there' });
    this.setStatus('online');
  }

  async signOut(): Promise<void> {
    if (this.#agent) this.#sayGone();
    this.#contacts.forget();
    this.#agent = undefined;
    this.#page?.abort();
    this.#page = undefined;
    this.#leaveDesks?.();
    this.#leaveDesks = undefined;
    this.#presence.clear();
    this.setStatus('idle');
  }

  override async close(): Promise<void> {
    await this.signOut();
    await super.close();
  }

  setAway(away: boolean): void {
    if (!this.#agent || away === this.#away) return;
    this.#away = away;
    if (away) this.#sayGone();
    else this.#sayHere();
  }

  async conversations(query: ConversationQuery, page: PageRequest): Promise<Page<Conversation>> {
    this.#signedIn();
    const limit = pageSize(page.limit);
    const place =
      page.before === undefined ? undefined : (JSON.parse(page.before) as ConversationPlace);
    const found = await this.read((unit) => unit.conversations(query, place, limit + 1));
    const items = found
      .slice(0, limit)
      .map(({ conversation }) => conversation)
      .reverse();
    const oldest = items[0];
    if (found.length <= limit || !oldest) return { items };
    return { items, before: JSON.stringify([oldest.updatedAt, oldest.id]) };
  }

  async history(conversationId: string, page: PageRequest): Promise<Page<Message>> {
    this.#signedIn();
    const result = await this.read((unit) => history(unit, conversationId, page));
    result.items = await this.#withLines(conversationId, result, page.before);
    const arrived = newestFor('agent', result);
    if (arrived) this.#mark(conversationId, 'delivered', arrived.id);
    return result;
  }

  /**
   * Rejects with `too-large` over the model's limit; with `forbidden` if it is blank, or
   * the conversation has ended or does not exist.
   */
  async send(conversationId: string, message: OutgoingMessage): Promise<Delivery> {
    const { name, avatar } = this.#signedIn();
    const sound = await this.sound(message);
    return this.write(async (unit, tell) => {
      const known = await unit.message(conversationId, message.id);
      if (known) return { sentAt: known.message.sentAt };
      const record = await existing(unit, conversationId);
      assertRunning(record.conversation);
      const author = { author: 'agent', authorName: name, ...(avatar && { avatar }) } as const;
      return append(unit, tell, record, { ...sound, ...author });
    });
  }

  /** Rejects as `send` does, but an ended conversation takes notes. */
  async note(conversationId: string, message: OutgoingMessage): Promise<Delivery> {
    const { name, avatar } = this.#signedIn();
    const text = sendable(message.text);
    const { conversation } = await this.read((unit) => existing(unit, conversationId));
    const author = { author: 'agent', authorName: name, ...(avatar && { avatar }) } as const;
    const sentAt = Math.max(Date.now(), (conversation.lastMessage?.sentAt ?? 0) + 1);
    return this.#keep(conversationId, { ...author, id: message.id, kind: 'note', text, sentAt });
  }

  override async upload(file: File, options: UploadOptions): Promise<Attachment> {
    this.#signedIn();
    return super.upload(file, options);
  }

  override async download(attachment: Attachment): Promise<Blob> {
    this.#signedIn();
    return super.download(attachment);
  }

  signal(conversationId: string, signal: Signal): void {
    const agent = this.#agent;
    if (!agent) return;
    if (signal.type === 'read') this.#mark(conversationId, 'read', signal.upTo);
    else this.channel.publish({ ...signal, conversationId, by: 'agent', name: agent.name });
  }

  /** Rejects with `forbidden` if there is no such conversation. */
  async assign(conversationId: string, agent: Agent | undefined): Promise<void> {
    const { name: by } = this.#signedIn();
    await this.#change(conversationId, async (unit, tell, record) => {
      await update(unit, tell, record, { assignee: agent, updatedAt: Date.now() });
    });
    await this.#keep(conversationId, {
      id: randomId(),
      kind: 'event',
      author: 'system',
      text: '',
      sentAt: Date.now(),
      assigned: { by, ...(agent && { to: agent.name }) },
    });
  }

  /** Rejects with `forbidden` if there is no such conversation. */
  async end(conversationId: string): Promise<void> {
    await this.#change(conversationId, async (unit, tell, record) => {
      if (record.conversation.state === 'ended') return;
      const endedAt = Date.now();
      await update(unit, tell, record, { state: 'ended', endedAt, updatedAt: endedAt });
    });
  }

  async block(who: Blockable, blocked: boolean): Promise<void> {
    this.#signedIn();
    await this.write((unit, tell) => block(unit, tell, who, blocked));
  }

  /** Rejects with `forbidden` if nobody has asked for one. */
  async markTranscriptSent(conversationId: string): Promise<void> {
    await this.#change(conversationId, async (unit, tell, record) => {
      const { transcriptRequest } = record.conversation;
      if (!transcriptRequest) throw new ConnectionError('forbidden', 'Nobody has asked for one.');
      const sentAt = Date.now();
      await update(unit, tell, record, { transcriptRequest: { ...transcriptRequest, sentAt } });
    });
  }

  async contact(id: string): Promise<Contact | undefined> {
    this.#signedIn();
    return this.#contacts.one(id);
  }

  async contacts(query: string, page: ContactPageRequest): Promise<Page<Contact>> {
    this.#signedIn();
    return this.#contacts.page(query, page);
  }

  /** One that is not stored yet has revision 0; it keeps its id, if it has one. */
  async saveContact(contact: Contact, conversationId?: string): Promise<Contact> {
    this.#signedIn();
    return this.write(async (unit, tell) => {
      const record =
        conversationId === undefined ? undefined : await existing(unit, conversationId);
      const stored = contact.id ? (await unit.contact(contact.id))?.contact : undefined;
      if ((stored?.revision ?? 0) !== contact.revision) throw new ConnectionError('conflict');
      const id = contact.id || randomId();
      const saved = await recordEdit(unit, tell, stored, { ...contact, id });
      if (record) await update(unit, tell, record, { recordId: id });
      return saved;
    });
  }

  /** What the person's own browser keeps is not within reach. */
  async erase(contactId: string): Promise<void> {
    this.#signedIn();
    const ids = await this.write((unit, tell) => erase(unit, tell, contactId));
    for (const id of ids) await this.desk.deleteLines(id);
  }

  async cannedReplies(): Promise<CannedReplies> {
    this.#signedIn();
    return repliesOf(await this.desk.replies());
  }

  /** Rejects with `forbidden` what is against the schema. */
  async saveCannedReplies(given: CannedReplies): Promise<CannedReplies> {
    this.#signedIn();
    const { data, error } = cannedRepliesSchema.safeParse(given);
    if (error) throw new ConnectionError('forbidden', 'Not valid replies.', { cause: error });
    const replies = await this.desk.changeReplies((stored) => {
      const { revision } = repliesOf(stored);
      if (revision !== data.revision) throw new ConnectionError('conflict');
      return { ...data, revision: revision + 1 };
    });
    this.desk.channel.publish({ type: 'canned-replies', replies });
    return replies;
  }

  /** In the order of their ids. A broken record is left out, and may be saved over. */
  async widgets(): Promise<WidgetSettings[]> {
    const stored = await this.read((unit) => unit.allSettings());
    return stored
      .flatMap((one) => widgetSettingsSchema.safeParse(one).data ?? [])
      .sort((a, b) => (a.widgetId < b.widgetId ? -1 : 1));
  }

  /** What is not stored has revision 0. Rejects with `forbidden` what is against the schema. */
  async saveSettings(settings: WidgetSettings): Promise<WidgetSettings> {
    const { data, error } = widgetSettingsSchema.safeParse(settings);
    if (error) throw new ConnectionError('forbidden', 'Not valid settings.', { cause: error });
    return this.write(async (unit, tell) => {
      const stored = widgetSettingsSchema.safeParse(await unit.settings(data.widgetId)).data;
      if ((stored?.revision ?? 0) !== data.revision) throw new ConnectionError('conflict');
      const saved = { ...data, revision: data.revision + 1 };
      await unit.putSettings(saved);
      tell({ type: 'settings', settings: saved });
      return saved;
    });
  }

  async removeSettings(widgetId: string): Promise<void> {
    await this.write(async (unit, tell) => {
      await unit.delete('settings', widgetId);
      tell({ type: 'settings-removed', widgetId });
    });
  }

  protected hear(event: TeamEvent): void {
    if (event.type === 'settings' || event.type === 'settings-removed') return this.emit(event);
    if (!this.#agent) return;
    if (event.type === 'contact' || event.type === 'erased') this.#contacts.forget();
    switch (event.type) {
      case 'conversation':
        if (!this.isNews(event.conversation.id, event.version)) return;
        return this.emit({ type: 'conversation', conversation: event.conversation });
      case 'message':
        if (event.message.author === 'customer') {
          this.#mark(event.conversationId, 'delivered', event.message.id);
        }
        return this.emit(event);
      case 'receipt': {
        const { by, ...receipt } = event;
        if (by === 'customer') this.emit(receipt);
        return;
      }
      case 'typing': {
        const { type, conversationId, by, active } = event;
        if (by === 'customer') this.emit({ type, conversationId, active });
        return;
      }
      case 'contact':
        if (this.isNews(event.contact.id, event.contact.revision)) this.emit(event);
        return;
      case 'erased':
        return this.emit(event);
      case 'who-is-there':
        return this.#sayHere();
      case 'here':
      case 'gone': {
        const agent = event.type === 'here' ? event.agent : undefined;
        if (!this.#presence.set(event.connection, agent)) return;
        return this.emit({ type: 'presence', agents: this.#presence.agents });
      }
    }
  }

  #hearDesk(event: DeskEvent): void {
    if (event.type === 'message') this.emit(event);
    else if (this.isNews('canned-replies', event.replies.revision)) this.emit(event);
  }

  /** Keeps a line for the team, and tells every desk. */
  async #keep(conversationId: string, line: Message): Promise<Delivery> {
    const message = await this.desk.putLine(conversationId, line);
    this.desk.channel.publish({ type: 'message', conversationId, message });
    return { sentAt: message.sentAt };
  }

  /** A page of the archive, with the team's own lines from the time that it covers. */
  async #withLines(
    conversationId: string,
    { items, before: older }: Page<Message>,
    before: string | undefined,
  ): Promise<Message[]> {
    const lines = await this.desk.lines(conversationId);
    if (lines.length === 0) return items;
    const next = Number(before ?? NaN);
    const [follows] = before
      ? await this.read((unit) => unit.messages(conversationId, next, next))
      : [];
    const from = older === undefined ? -Infinity : (items[0]?.sentAt ?? -Infinity);
    const to = follows?.message.sentAt ?? Infinity;
    const within = lines.filter(({ sentAt }) => sentAt >= from && sentAt < to);
    return [...items, ...within].sort((a, b) => a.sentAt - b.sentAt);
  }

  #signedIn(): Agent {
    this.assertOpen();
    if (!this.#agent) throw new ConnectionError('unauthorized', 'Call signIn() first.');
    return this.#agent;
  }

  async #change(
    conversationId: string,
    work: (unit: Unit, tell: Tell, record: ConversationRecord) => Promise<void>,
  ): Promise<void> {
    this.#signedIn();
    await this.write(async (unit, tell) => work(unit, tell, await existing(unit, conversationId)));
  }

  #mark(conversationId: string, state: 'delivered' | 'read', upTo: string): void {
    this.write((unit, tell) => mark(unit, tell, conversationId, 'agent', state, upTo)).catch(
      () => {}, // signals may be lost
    );
  }

  #sayHere(): void {
    if (!this.#agent || this.#away) return;
    this.channel.publish({ type: 'here', connection: this.#connection, agent: this.#agent });
  }

  #sayGone(): void {
    this.channel.publish({ type: 'gone', connection: this.#connection });
  }
}

const repliesOf = (stored: unknown): CannedReplies =>
  cannedRepliesSchema.safeParse(stored ?? {}).data ?? { items: [], revision: 0 };
