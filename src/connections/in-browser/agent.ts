import type { Attachment } from '../../model/attachment.js';
import type { CannedReplies } from '../../model/canned-replies.js';
import type { Contact } from '../../model/contact.js';
import type { Agent, Conversation } from '../../model/conversation.js';
import { randomId } from '../../model/id.js';
import type { Message, OutgoingMessage } from '../../model/message.js';
import { assignmentLine, authorOf, noteLine } from '../../model/team-lines.js';
import type { WidgetSettings } from '../../model/widget-settings.js';
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
import { assertRunning, pageSize, sendable } from '../rules.js';
import { capabilities, InBrowserConnection } from './base.js';
import { recordEdit } from './claims.js';
import { ContactReader } from './contact-reader.js';
import { append, history, newestFor, update } from './conversations.js';
import type { DeskEvent, DeskStore } from './desk-store.js';
import type { Tell, TeamEvent } from './events.js';
import { keepLine, withLines } from './lines.js';
import { OwnPresence } from './own-presence.js';
import { block, erase, existing } from './persons.js';
import { Presence } from './presence.js';
import type { ConversationPlace, ConversationRecord, Records, Unit } from './records.js';
import { readReplies, saveReplies } from './replies.js';
import { allSettings, removeSettings, saveSettings } from './settings.js';
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
  readonly #presence = new Presence();
  readonly #ownPresence = new OwnPresence(this.channel);
  #agent: Agent | undefined;
  #leaveDesks: (() => void) | undefined;
  readonly #read: Records['read'] = (work) => this.read(work);
  readonly #contacts = new ContactReader(this.#read);

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
    this.join();
    this.#leaveDesks ??= this.desk.channel.subscribe((event) => this.#hearDesk(event));
    this.#ownPresence.begin(agent);
    this.channel.publish({ type: 'who-is-there' });
    this.setStatus('online');
  }

  async signOut(): Promise<void> {
    this.#ownPresence.end();
    this.#contacts.forget();
    this.#agent = undefined;
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
    this.#ownPresence.setAway(away);
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
    result.items = await withLines(this.desk, this.#read, conversationId, result, page.before);
    const arrived = newestFor('agent', result);
    if (arrived) this.mark('agent', conversationId, 'delivered', arrived.id);
    return result;
  }

  /**
   * Rejects with `too-large` over the model's limit; with `forbidden` if it is blank, or
   * the conversation has ended or does not exist.
   */
  async send(conversationId: string, message: OutgoingMessage): Promise<Delivery> {
    const author = authorOf(this.#signedIn());
    const sound = await this.sound(message);
    return this.write(async (unit, tell) => {
      const known = await unit.message(conversationId, message.id);
      if (known) return { sentAt: known.message.sentAt };
      const record = await existing(unit, conversationId);
      assertRunning(record.conversation);
      return append(unit, tell, record, { ...sound, ...author });
    });
  }

  /** Rejects as `send` does, but an ended conversation takes notes. */
  async note(conversationId: string, message: OutgoingMessage): Promise<Delivery> {
    const agent = this.#signedIn();
    const text = sendable(message.text);
    const { conversation } = await this.read((unit) => existing(unit, conversationId));
    const sentAt = Math.max(Date.now(), (conversation.lastMessage?.sentAt ?? 0) + 1);
    return keepLine(this.desk, conversationId, noteLine(agent, { id: message.id, text, sentAt }));
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
    if (signal.type === 'read') this.mark('agent', conversationId, 'read', signal.upTo);
    else this.channel.publish({ ...signal, conversationId, by: 'agent', name: agent.name });
  }

  /** Rejects with `forbidden` if there is no such conversation. */
  async assign(conversationId: string, agent: Agent | undefined): Promise<void> {
    const { name } = this.#signedIn();
    await this.#change(conversationId, async (unit, tell, record) => {
      await update(unit, tell, record, { assignee: agent, updatedAt: Date.now() });
    });
    const line = assignmentLine(name, agent?.name, { id: randomId(), sentAt: Date.now() });
    await keepLine(this.desk, conversationId, line);
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
    return readReplies(this.desk);
  }

  /** Rejects with `forbidden` what is against the schema. */
  async saveCannedReplies(given: CannedReplies): Promise<CannedReplies> {
    this.#signedIn();
    return saveReplies(this.desk, given);
  }

  async widgets(): Promise<WidgetSettings[]> {
    return this.read(allSettings);
  }

  /** Rejects with `forbidden` what is against the schema. */
  async saveSettings(settings: WidgetSettings): Promise<WidgetSettings> {
    return this.write((unit, tell) => saveSettings(unit, tell, settings));
  }

  async removeSettings(widgetId: string): Promise<void> {
    await this.write((unit, tell) => removeSettings(unit, tell, widgetId));
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
          this.mark('agent', event.conversationId, 'delivered', event.message.id);
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
        return this.#ownPresence.say();
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
}
