import type { Attachment } from '../../model/attachment.js';
import type { OutgoingMessage } from '../../model/message.js';
import {
  type Capability,
  type Connection,
  ConnectionError,
  type ConnectionStatus,
  type UploadOptions,
} from '../connection.js';
import { Listeners } from '../listeners.js';
import { sendable } from '../rules.js';
import type { Channel } from './channel.js';
import { mark } from './conversations.js';
import type { Side, Tell, TeamEvent } from './events.js';
import type { Records, Unit } from './records.js';
import type { InBrowserTeam } from './team.js';

type CommonEvent = { type: 'status'; status: ConnectionStatus } | { type: 'storage-refused' };

export const capabilities: ReadonlySet<Capability> = new Set([
  'upload',
  'presence',
  'receipts',
  'conditional-edit',
  'open-settings',
] as const);

/** Only a chat with files in it needs them. */
const files = () => import('./files.js');

/** What the customer's and the agent's connection share: who listens, and how changes are made. */
export abstract class InBrowserConnection<Event> implements Connection<Event> {
  readonly capabilities: ReadonlySet<Capability> = capabilities;
  readonly volatile: boolean;

  readonly #listeners = new Listeners<Event>();
  readonly #newest = new Map<string, number>();
  #status: ConnectionStatus = 'idle';
  #closed = false;
  #toldRefusal = false;
  #leave: (() => void) | undefined;

  protected readonly channel: Channel;
  readonly #records: Records;

  constructor({ records, channel, volatile = false }: InBrowserTeam) {
    this.volatile = volatile;
    this.#records = records;
    this.channel = channel;
  }

  get status(): ConnectionStatus {
    return this.#status;
  }

  subscribe(listener: (event: Event) => void): () => void {
    if (this.#closed) return () => {};
    const stop = this.#listeners.add(listener);
    this.join();
    return stop;
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#status = 'idle';
    this.#listeners.clear();
    this.#leave?.();
    this.#leave = undefined;
  }

  async upload(file: File, options: UploadOptions): Promise<Attachment> {
    const { store } = await files();
    return this.write((unit) => store(unit, file, options));
  }

  async download({ id }: Attachment): Promise<Blob> {
    const { fetch } = await files();
    return this.read((unit) => fetch(unit, id));
  }

  /** A message as it may be stored. Throws what `sendable` throws. */
  protected async sound(message: OutgoingMessage): Promise<OutgoingMessage> {
    const { attachments } = message;
    const sound = { ...message, text: sendable(message.text, attachments) };
    if (!attachments?.length) return sound;
    return { ...sound, attachments: (await files()).soundAttachments(attachments) };
  }

  /** Called asynchronously. May emit. */
  protected abstract hear(event: TeamEvent): void;

  protected emit(event: Event | CommonEvent): void {
    this.#listeners.tell(event as Event);
  }

  /** To hear from the others; without it only to be heard. */
  protected join(): void {
    this.#leave ??= this.channel.subscribe((event) => this.hear(event));
  }

  protected setStatus(status: ConnectionStatus): void {
    if (this.#closed || status === this.#status) return;
    this.#status = status;
    queueMicrotask(() => this.emit({ type: 'status', status }));
  }

  protected assertOpen(): void {
    if (this.#closed) throw new ConnectionError('unavailable', 'The connection is closed.');
  }

  /** Whether this is newer than what was heard of the same thing before. */
  protected isNews(id: string, version: number): boolean {
    if (version <= (this.#newest.get(id) ?? -1)) return false;
    this.#newest.set(id, version);
    return true;
  }

  protected async read<T>(work: (unit: Unit) => Promise<T>): Promise<T> {
    this.assertOpen();
    return this.#records.read(work);
  }

  /** What `work` tells is published once its changes are stored. */
  protected async write<T>(work: (unit: Unit, tell: Tell) => Promise<T>): Promise<T> {
    this.assertOpen();
    let events: TeamEvent[] = [];
    const result = await this.#records.write((unit) => {
      events = [];
      return work(unit, (event) => void events.push(event));
    });
    for (const event of events) this.channel.publish(event);
    this.tellRefusal();
    return result;
  }

  /** Notes how far `by` has got. Signals may be lost. */
  protected mark(
    by: Side,
    conversationId: string,
    state: 'delivered' | 'read',
    upTo: string,
  ): void {
    this.write((unit, tell) => mark(unit, tell, conversationId, by, state, upTo)).catch(() => {});
  }

  protected tellRefusal(): void {
    if (!this.#records.refused || this.#toldRefusal) return;
    this.#toldRefusal = true;
    queueMicrotask(() => this.emit({ type: 'storage-refused' }));
  }
}
