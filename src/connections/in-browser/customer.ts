import {
  maxMessageLength,
  wellFormed,
  type Message,
  type OutgoingMessage,
} from '../../model/message.js';
import type { Conversation, Rating } from '../../model/conversation.js';
import { randomId } from '../../model/id.js';
import type { Identity } from '../../model/identity.js';
import type { WidgetSettings } from '../../model/widget-settings.js';
import {
  ConnectionError,
  type CustomerConnection,
  type CustomerEvent,
  type Delivery,
  type Page,
  type PageRequest,
  type Resumed,
  type Signal,
  type StartOptions,
} from '../connection.js';
import { assertMayOpen } from '../rules.js';
import { InBrowserConnection } from './base.js';
import { append, history, newestFor, update } from './conversations.js';
import type { TeamEvent } from './events.js';
import {
  assertNoBurst,
  isBlocked,
  recordOf,
  type Started,
  takesNoClaims,
  unwritten,
} from './opening.js';
import { Presence } from './presence.js';
import type { InBrowserTeam } from './team.js';

/** Where the element names its type, no setting is read, and no schema loaded. */
const schemas = () => import('../../model/widget-settings.js');

/** Of a visitor there is nothing to write down. */
const claims = () => import('./claims.js');

/**
 * The customer's side of a team whose records live in this browser. Nothing here can be verified,
 * so all that a customer says of itself is a claim. Before `start` calls reject with
 * `unauthorized`, after `close` with `unavailable`.
 */
export class InBrowserCustomer
  extends InBrowserConnection<CustomerEvent>
  implements CustomerConnection
{
  readonly #presence = new Presence();
  #started: Started | undefined;

  constructor(
    team: InBrowserTeam,
    readonly widgetId: string,
  ) {
    super(team);
  }

  async readSettings(): Promise<WidgetSettings | undefined> {
    const stored = await this.read((unit) => unit.settings(this.widgetId));
    if (stored === undefined) return undefined;
    const { widgetSettingsSchema } = await schemas();
    const { data, error } = widgetSettingsSchema.safeParse(stored);
    if (error) {
      throw new ConnectionError('unavailable', 'The stored settings are broken.', { cause: error });
    }
    return data;
  }

  async start({ resume, ...options }: StartOptions): Promise<Resumed> {
    this.assertOpen();
    const known = /^[0-9a-f]{32}$/.exec(resume?.conversationId ?? '')?.[0];
    const { widgetId } = this;
    const conversationId = known ?? randomId();
    const started: Started = { ...options, widgetId, conversationId, opened: false };
    this.#started = started;
    this.#presence.clear(); // whoever is there will answer
    this.join();

    let conversation: Conversation | undefined;
    if (known) {
      conversation = (await this.read((unit) => unit.conversation(known)))?.conversation;
      if (conversation && conversation.widgetId !== widgetId) {
        conversation = undefined;
        started.conversationId = randomId();
      }
      if (conversation) started.opened = true;
    }
    conversation ??= await this.#turnedAway(started);
    this.setStatus('online');
    this.tellRefusal();
    this.channel.publish({ type: 'who-is-there' });
    return { resume: { conversationId: started.conversationId }, conversation };
  }

  /**
   * Rejects with `forbidden` what names no contact, if the authentication type is `none`, and
   * once the conversation has ended.
   */
  async identify(identity: Identity, consent?: { text: string; at: number }): Promise<void> {
    const started = this.#begun();
    if (identity.kind !== 'contact' || started.authType === 'none') {
      throw new ConnectionError('forbidden');
    }
    const { recordClaim } = await claims();
    const claim = { ...started, identity, consent: consent ?? started.consent };
    await this.write(async (unit, tell) => {
      if (await takesNoClaims(unit, started)) throw new ConnectionError('unauthorized');
      const record = await recordOf(unit, claim);
      const { conversation } = record;
      const { contactId, claim: person } = await recordClaim(unit, tell, record, identity.details);
      const same =
        conversation.contactId === contactId &&
        record.claim?.externalId === person.externalId &&
        record.claim?.email === person.email;
      if (same && !consent) return;
      // Under `none` nobody is identified: this conversation goes on under the type now in force.
      const authType = conversation.authType === 'none' ? claim.authType : conversation.authType;
      await update(
        unit,
        tell,
        { ...record, claim: person },
        {
          contactId,
          authType,
          consent: claim.consent ?? conversation.consent,
          updatedAt: Date.now(),
        },
      );
    });
    Object.assign(started, { opened: true, identity, consent: claim.consent, recorded: identity });
  }

  /**
   * Rejects with `too-large` over the model's limit; with `forbidden` if it is blank, the
   * conversation has ended, or its authentication type asks for a contact and there is none; with
   * `rate-limited` what no person writes: 300 messages within 20 seconds.
   */
  async send(message: OutgoingMessage): Promise<Delivery> {
    const started = this.#begun();
    const { conversationId, identity } = started;
    const news = identity.kind === 'contact' && identity !== started.recorded && (await claims());
    const sound = await this.sound(message);
    if (!started.opened) assertMayOpen(started);
    let recorded = started.recorded;
    const delivery = await this.write(async (unit, tell) => {
      const known = await unit.message(conversationId, message.id);
      if (known) return { sentAt: known.message.sentAt };
      let record = await recordOf(unit, started);
      await assertNoBurst(unit, record);
      if (
        news &&
        record.conversation.authType !== 'none' &&
        !(await takesNoClaims(unit, started))
      ) {
        const { contactId, claim } = await news.recordClaim(unit, tell, record, identity.details);
        record = { ...record, claim, conversation: { ...record.conversation, contactId } };
        recorded = identity;
      }
      return append(unit, tell, record, { ...sound, author: 'customer' });
    });
    Object.assign(started, { opened: true, recorded });
    return delivery;
  }

  async history(page: PageRequest): Promise<Page<Message>> {
    const { conversationId } = this.#begun();
    const result = await this.read((unit) => history(unit, conversationId, page));
    const arrived = newestFor('customer', result);
    if (arrived) this.mark('customer', conversationId, 'delivered', arrived.id);
    return result;
  }

  signal(signal: Signal): void {
    const started = this.#started;
    if (!started?.opened || this.status !== 'online') return;
    const { conversationId } = started;
    if (signal.type === 'read') this.mark('customer', conversationId, 'read', signal.upTo);
    else this.channel.publish({ ...signal, conversationId, by: 'customer' });
  }

  /** Also rejects with `too-large` for a comment longer than a message may be. */
  async rate({ value, comment }: Rating): Promise<void> {
    if (comment && comment.length > maxMessageLength) throw new ConnectionError('too-large');
    const at = Date.now();
    await this.#asContact({
      rating: { value, at, ...(comment && { comment: wellFormed(comment) }) },
      updatedAt: at,
    });
  }

  async requestTranscript(to?: string): Promise<void> {
    const at = Date.now();
    await this.#asContact({
      transcriptRequest: { at, ...(to && { to: wellFormed(to) }) },
      updatedAt: at,
    });
  }

  /** Does nothing if there is no conversation, or it has ended already. */
  async end(): Promise<void> {
    const { conversationId, opened } = this.#begun();
    if (!opened) return;
    await this.write(async (unit, tell) => {
      const record = await unit.conversation(conversationId);
      if (record?.conversation.state !== 'open') return;
      const endedAt = Date.now();
      await update(unit, tell, record, { state: 'ended', endedAt, updatedAt: endedAt });
    });
  }

  protected hear(event: TeamEvent): void {
    const { widgetId } = this;
    if (event.type === 'settings') {
      if (event.settings.widgetId === widgetId) this.emit(event);
    } else if (event.type === 'settings-removed') {
      if (event.widgetId !== widgetId) return;
      void schemas().then(({ defaultSettings }) =>
        this.emit({ type: 'settings', settings: defaultSettings(widgetId) }),
      );
    } else if (this.#started) {
      this.#hearStarted(event, this.#started);
    }
  }

  #hearStarted(
    event: Exclude<TeamEvent, { type: 'settings' | 'settings-removed' }>,
    started: Started,
  ): void {
    const { conversationId } = started;
    switch (event.type) {
      case 'conversation':
        if (event.conversation.id !== conversationId) {
          if (started.turnedAway) void this.#comeBack(started);
          return;
        }
        started.opened = true;
        if (!this.isNews(conversationId, event.version)) return;
        return this.emit({ type: 'conversation', conversation: event.conversation });
      case 'message':
        if (event.conversationId !== conversationId) return;
        if (event.message.author === 'agent') {
          this.mark('customer', conversationId, 'delivered', event.message.id);
        }
        return this.emit({ type: 'message', message: event.message });
      case 'receipt':
        if (event.conversationId !== conversationId || event.by === 'customer') return;
        return this.emit({ type: 'receipt', state: event.state, upTo: event.upTo });
      case 'typing':
        if (event.conversationId !== conversationId || event.by === 'customer') return;
        return this.emit({ type: 'typing', active: event.active, name: event.name });
      case 'here':
      case 'gone': {
        const agent = event.type === 'here' ? event.agent : undefined;
        if (!this.#presence.set(event.connection, agent)) return;
        return this.emit({ type: 'presence', agents: this.#presence.agents });
      }
      case 'who-is-there':
      case 'contact':
      case 'erased':
        return; // for agents
    }
  }

  #begun(): Started {
    this.assertOpen();
    if (!this.#started) throw new ConnectionError('unauthorized', 'Call start() first.');
    return this.#started;
  }

  /** A blocked visitor who begins anew finds a conversation that takes nothing; nobody stores it. */
  async #turnedAway(started: Started): Promise<Conversation | undefined> {
    // What cannot be read now is asked again by the first write.
    const blocked = await this.read((unit) => isBlocked(unit, started)).catch(() => false);
    started.turnedAway = blocked;
    return blocked ? { ...unwritten(started), blocked } : undefined;
  }

  /** Something has changed: perhaps nobody is blocked any more. */
  async #comeBack(started: Started): Promise<void> {
    if ((await this.#turnedAway(started)) || this.#started !== started) return;
    this.emit({ type: 'conversation', conversation: unwritten(started) });
  }

  /** What only an identified customer may do: an agent's edit of a visitor's record is no login. */
  async #asContact(change: Partial<Conversation>): Promise<void> {
    const { conversationId, opened } = this.#begun();
    if (!opened) throw new ConnectionError('forbidden');
    await this.write(async (unit, tell) => {
      const record = await unit.conversation(conversationId);
      if (!record?.conversation.contactId || record.conversation.authType === 'none') {
        throw new ConnectionError('forbidden');
      }
      await update(unit, tell, record, change);
    });
  }
}
