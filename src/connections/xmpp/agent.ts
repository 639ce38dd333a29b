import type { Attachment } from '../../model/attachment.js';
import type { CannedReplies } from '../../model/canned-replies.js';
import type { Contact } from '../../model/contact.js';
import type { Agent, Conversation } from '../../model/conversation.js';
import { randomId } from '../../model/id.js';
import type { Message, OutgoingMessage } from '../../model/message.js';
import type { WidgetSettings } from '../../model/widget-settings.js';
import {
  type AgentConnection,
  type Blockable,
  type Capability,
  ConnectionError,
  type ConversationQuery,
  type Delivery,
  type Page,
  type PageRequest,
  type Signal,
  type UploadOptions,
} from '../connection.js';
import { contactPage } from '../contact-pages.js';
import { assertRunning, pageSize, sendable } from '../rules.js';
import { XmppDesk } from './desk.js';
import { partsOf } from './inbox.js';
import type { Payload } from './messages.js';
import { asOrdered, readPages, shownOf } from './pages.js';

const capabilities: ReadonlySet<Capability> = new Set([
  'upload',
  'presence',
  'receipts',
  // Read, compared, written: somebody else's change within that round trip is overwritten.
  'conditional-edit',
  'verified-identity',
  'notes',
  'canned-replies',
  'block',
  'visitor-records',
  'transcripts',
  // No `erase`: nobody can delete from an archive (XEP-0313), which is the server's own affair.
] as const);

/** The team's side on an XMPP server: what an agent does. */
export class XmppAgent extends XmppDesk implements AgentConnection {
  readonly capabilities = capabilities;
  async conversations(query: ConversationQuery, page: PageRequest): Promise<Page<Conversation>> {
    await this.ready();
    return this.inbox.page(query, page);
  }

  async history(conversationId: string, { before, limit }: PageRequest): Promise<Page<Message>> {
    await this.ready();
    if (!this.inbox.has(conversationId)) return { items: [] };
    const { customer } = partsOf(conversationId);
    const query = { with: customer, before: before ?? '' };
    const page = await this.read(({ archive }) =>
      readPages(archive, query, pageSize(limit), (heard) =>
        this.conversationOf(heard) === conversationId && !this.isCopy(heard)
          ? shownOf(heard, this.sideOf(heard))
          : undefined,
      ),
    );
    const { marks, noted } = this.inbox.get(conversationId)!;
    const ordered = asOrdered(page, this.inbox.orderOf(conversationId), marks);
    const arrived = ordered.items.filter(
      ({ author, status }) => author === 'customer' && status === 'sent',
    );
    for (const one of arrived) {
      this.mark(conversationId, 'delivered', one.id, one === arrived.at(-1));
    }
    return noted ? this.read(() => this.lines.among(conversationId, ordered)) : ordered;
  }

  async send(conversationId: string, message: OutgoingMessage): Promise<Delivery> {
    const agent = this.signedIn();
    const { id, attachments } = message;
    const text = sendable(message.text, attachments);
    await this.ready();
    const known = this.known(message.id);
    if (known) return known;
    assertRunning(this.existing(conversationId).conversation);
    const payload: Payload = { agent, ...(attachments?.length && { attachments }) };
    return this.deliver({ ...this.addressOf(conversationId), id, text, payload });
  }

  async upload(file: File, options: UploadOptions): Promise<Attachment> {
    this.signedIn();
    const { upload } = await import('./upload.js');
    return this.read(({ stream }) => upload(stream, file, options));
  }

  signal(conversationId: string, signal: Signal): void {
    const agent = this.agent;
    if (!agent || this.status !== 'online' || !this.inbox.has(conversationId)) return;
    if (signal.type === 'read') return this.mark(conversationId, 'read', signal.upTo, true);
    const { active: typing } = signal;
    this.say({
      ...this.addressOf(conversationId),
      id: randomId(),
      typing,
      payload: { agent },
      kept: false,
    });
  }

  async note(conversationId: string, message: OutgoingMessage): Promise<Delivery> {
    const note = sendable(message.text);
    return this.tellTeam(conversationId, message.id, { note });
  }

  async assign(conversationId: string, agent: Agent | undefined): Promise<void> {
    await this.tellTeam(conversationId, randomId(), { assignee: agent ?? null });
  }

  async end(conversationId: string): Promise<void> {
    this.signedIn();
    await this.ready();
    if (this.existing(conversationId).conversation.state === 'ended') return;
    await this.tellCustomer(conversationId, { end: true });
  }

  /**
   * By the server (XEP-0191), whatever the browser there does. A blocked contact who comes anew
   * has an address that no server knows: a desk that sees who it is shows nothing of it, and blocks it.
   */
  async block(who: Blockable, blocked: boolean): Promise<void> {
    this.signedIn();
    await this.ready();
    const one =
      'conversationId' in who ? this.existing(who.conversationId).conversation : undefined;
    const contactId = 'contactId' in who ? who.contactId : one?.contactId;
    const contact =
      contactId === undefined ? undefined : await this.shared.blockContact(contactId, blocked);
    if (!one && !contact) throw new ConnectionError('forbidden', 'There is no such contact.');
    const all = contact ? this.inbox.of(contact.id) : [one!];
    for (const { id } of all) await this.setBlocked(id, blocked);
    for (const { id, heard } of contact ? this.turnedAway.of(contact.id) : []) {
      await this.setBlocked(id, blocked);
      if (!blocked) for (const one of heard) this.hear(one);
    }
  }

  async markTranscriptSent(conversationId: string): Promise<void> {
    this.signedIn();
    await this.ready();
    const { transcriptRequest } = this.existing(conversationId).conversation;
    if (!transcriptRequest) throw new ConnectionError('forbidden', 'Nobody has asked for one.');
    await this.tellCustomer(conversationId, { transcriptSent: true });
  }

  async erase(): Promise<never> {
    throw new ConnectionError('unsupported');
  }

  async cannedReplies(): Promise<CannedReplies> {
    await this.ready();
    return this.read(() => this.shared.cannedReplies());
  }

  async saveCannedReplies(replies: CannedReplies): Promise<CannedReplies> {
    this.signedIn();
    return this.shared.saveCannedReplies(replies);
  }

  async contact(id: string): Promise<Contact | undefined> {
    await this.ready();
    return this.shared.contacts.get(id);
  }

  async contacts(query: string, page: PageRequest): Promise<Page<Contact>> {
    await this.ready();
    return contactPage(this.shared.contacts.all, query, page);
  }

  async saveContact(contact: Contact, conversationId?: string): Promise<Contact> {
    this.signedIn();
    if (conversationId !== undefined) {
      await this.ready();
      this.existing(conversationId);
    }
    const saved = await this.shared.saveContact(contact);
    if (conversationId !== undefined) {
      await this.tellTeam(conversationId, randomId(), { record: saved.id });
    }
    return saved;
  }

  async widgets(): Promise<WidgetSettings[]> {
    await this.ready();
    return this.shared.widgets;
  }

  async saveSettings(settings: WidgetSettings): Promise<WidgetSettings> {
    this.signedIn();
    return this.shared.saveSettings(settings);
  }

  async removeSettings(widgetId: string): Promise<void> {
    this.signedIn();
    await this.shared.removeSettings(widgetId);
  }
}
