import type { CannedReplies } from '../../model/canned-replies.js';
import type { Contact } from '../../model/contact.js';
import { randomId } from '../../model/id.js';
import {
  defaultSettings,
  widgetSettingsSchema,
  type WidgetSettings,
} from '../../model/widget-settings.js';
import { type AgentEvent, ConnectionError } from '../connection.js';
import { put, recordEdit } from '../in-browser/claims.js';
import { revised, valid } from '../revisions.js';
import type { Payload } from './messages.js';
import { TeamNode } from './node.js';
import { ContactBook, contactOf } from './records.js';
import { SharedReplies } from './shared-replies.js';
import type { XmppStream } from './stream.js';

export interface SharedHooks {
  stream(): XmppStream;
  /** Settles when requests may be made. */
  ready(): Promise<unknown>;
  /** Tells the other desks. Whoever misses it reads the node. */
  announce(payload: Payload): void;
  /** Tells whoever has the widget open. */
  tellCustomers(settings: WidgetSettings): void;
  emit(event: AgentEvent): void;
}

/** What agents share beside conversations: contacts, widgets, replies, each on a node of the team. */
export class SharedRecords {
  readonly contacts = new ContactBook();
  readonly #settings = new Map<string, WidgetSettings>();
  readonly #replies: SharedReplies;
  readonly #nodes: Readonly<Record<'contacts' | 'settings', TeamNode>>;
  #editing: Promise<unknown> = Promise.resolve();

  constructor(private readonly hooks: SharedHooks) {
    this.#replies = new SharedReplies(hooks);
    this.#nodes = {
      contacts: new TeamNode('urn:pd:contacts:0', () => hooks.stream()),
      settings: new TeamNode('urn:pd:settings:0', () => hooks.stream()),
    };
  }

  async read(): Promise<void> {
    const { contacts, settings } = this.#nodes;
    const [people, widgets] = await Promise.all([contacts.read(), settings.read()]);
    for (const item of people) this.#putContact(contactOf(item));
    for (const item of widgets) this.#putSettings(widgetSettingsSchema.safeParse(item).data);
    await this.#replies.catchUp();
  }

  /** What another desk has written. */
  hear({ contact, settings, removed, replies }: Payload): void {
    // Not readable now: they are read again with the next session.
    if (replies !== undefined) this.#replies.hear(replies).catch(() => {});
    if (contact !== undefined) this.#putContact(contactOf(contact));
    if (settings !== undefined) this.#putSettings(widgetSettingsSchema.safeParse(settings).data);
    if (removed !== undefined && this.#settings.delete(removed)) {
      this.hooks.emit({ type: 'settings-removed', widgetId: removed });
    }
  }

  clear(): void {
    this.contacts.clear();
    this.#settings.clear();
    this.#replies.clear();
  }

  async saveContact(contact: Contact): Promise<Contact> {
    return this.#edit(async () => {
      const id = contact.id || randomId();
      const stored = contact.id ? contactOf((await this.#nodes.contacts.read(id))[0]) : undefined;
      if (stored) this.contacts.put(stored);
      if ((stored?.revision ?? 0) !== contact.revision) throw new ConnectionError('conflict');
      const changed: Contact[] = [];
      const edited = await recordEdit(this.contacts.unit(changed), () => {}, stored, {
        ...contact,
        id,
      });
      await this.publishContact(edited);
      return edited;
    });
  }

  /** Resolves with `undefined` if there is no such contact. */
  async blockContact(id: string, blocked: boolean): Promise<Contact | undefined> {
    return this.#edit(async () => {
      const stored = contactOf((await this.#nodes.contacts.read(id))[0]);
      if (!stored) return undefined;
      const contact = await put(this.contacts.unit([]), () => {}, { ...stored, blocked });
      await this.publishContact(contact);
      return contact;
    });
  }

  /** Whatever is stored. */
  async publishContact(contact: Contact): Promise<void> {
    await this.#nodes.contacts.publish(contact.id, contact);
    this.hooks.announce({ contact });
    this.#putContact(contact);
  }

  cannedReplies(): Promise<CannedReplies> {
    return this.#replies.read();
  }

  saveCannedReplies(replies: CannedReplies): Promise<CannedReplies> {
    return this.#edit(() => this.#replies.save(replies));
  }

  get widgets(): WidgetSettings[] {
    return [...this.#settings.values()].sort((a, b) => (a.widgetId < b.widgetId ? -1 : 1));
  }

  settings(widgetId: string): WidgetSettings | undefined {
    return this.#settings.get(widgetId);
  }

  async saveSettings(settings: WidgetSettings): Promise<WidgetSettings> {
    const data = valid(widgetSettingsSchema, settings);
    return this.#edit(async () => {
      const [found] = await this.#nodes.settings.read(data.widgetId);
      const saved = revised(data, widgetSettingsSchema.safeParse(found).data);
      await this.#nodes.settings.publish(saved.widgetId, saved);
      this.hooks.announce({ settings: saved });
      this.hooks.tellCustomers(saved);
      this.#putSettings(saved);
      return saved;
    });
  }

  async removeSettings(widgetId: string): Promise<void> {
    await this.#edit(async () => {
      await this.#nodes.settings.retract(widgetId);
      this.hooks.announce({ removed: widgetId });
      this.hooks.tellCustomers(defaultSettings(widgetId));
      this.#settings.delete(widgetId);
      this.hooks.emit({ type: 'settings-removed', widgetId });
    });
  }

  /** The server cannot be asked to write only over a certain revision; so one after the other. */
  #edit<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#editing.then(async () => {
      await this.hooks.ready();
      return work();
    });
    this.#editing = result.catch(() => {});
    return result;
  }

  #putContact(contact: Contact | undefined): void {
    if (contact && this.contacts.put(contact)) this.hooks.emit({ type: 'contact', contact });
  }

  #putSettings(settings: WidgetSettings | undefined): void {
    const known = settings && this.#settings.get(settings.widgetId);
    if (!settings || (known && known.revision >= settings.revision)) return;
    this.#settings.set(settings.widgetId, settings);
    this.hooks.emit({ type: 'settings', settings });
  }
}
