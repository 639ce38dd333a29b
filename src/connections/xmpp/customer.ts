import type { Attachment } from '../../model/attachment.js';
import type { Conversation, Rating } from '../../model/conversation.js';
import { randomId } from '../../model/id.js';
import type { ContactIdentity, Identity } from '../../model/identity.js';
import {
  maxMessageLength,
  type Message,
  type OutgoingMessage,
  wellFormed,
} from '../../model/message.js';
import type { WidgetSettings } from '../../model/widget-settings.js';
import {
  type Capability,
  ConnectionError,
  type CustomerConnection,
  type CustomerEvent,
  type Delivery,
  type Page,
  type PageRequest,
  type Resumed,
  type ResumeToken,
  type Signal,
  type StartOptions,
  type UploadOptions,
} from '../connection.js';
import { Presence } from '../in-browser/presence.js';
import { assertMayOpen, assertRunning, pageSize, sendable } from '../rules.js';
import { XmppConnection, type Wire } from './base.js';
import {
  assertVouched,
  isOwn,
  newConversation,
  refusalOf,
  verifiedOf,
} from './customer-account.js';
import { bareOf, type Domains, domainsOf, resourceOf } from './jid.js';
import { type Heard, type Payload, presenceAgent } from './messages.js';
import { ns } from './names.js';
import { OwnConversation } from './own-conversation.js';
import { asOrdered, readPages, shownOf } from './pages.js';
import { el, type Element } from './xml.js';

export interface XmppCustomerOptions {
  /** Address of the server's WebSocket. */
  server: string;
  /** The team's address, such as `support@team.example.com`. */
  account: string;
  widgetId: string;
  /** A fresh token of the site's server, in place of one that has expired. */
  getToken?: (() => Promise<string>) | undefined;
}

const capabilities: ReadonlySet<Capability> = new Set([
  'upload',
  'presence',
  'receipts',
  'verified-identity',
] as const);

/** What one `start` has begun. */
interface Started extends Pick<StartOptions, 'identity' | 'authType' | 'visitor' | 'consent'> {
  resume: ResumeToken;
  /** The identity that the team has been told. */
  told?: Identity;
}

/**
 * A customer's side on an XMPP server. Each conversation of a visitor, or of a claimed contact,
 * has a throwaway account of its own (XEP-0077), made with the first message: so its archive is
 * the conversation, and nobody without its password reads it. A verified customer has one account
 * for all, whose password is the site's token; the conversations are told apart by their thread
 * (RFC 6121, section 5.2.5).
 */
export class XmppCustomer extends XmppConnection<CustomerEvent> implements CustomerConnection {
  readonly capabilities = capabilities;
  readonly widgetId: string;
  readonly #account: string;
  readonly #getToken: XmppCustomerOptions['getToken'];
  readonly #presence = new Presence();
  #started: Started | undefined;
  readonly #own = new OwnConversation(() => ({
    own: this.own,
    team: this.#domains.team,
    thread: this.#started!.resume['thread'],
  }));

  constructor({ server, account, widgetId, getToken }: XmppCustomerOptions) {
    super(server);
    this.#account = account;
    this.widgetId = widgetId;
    this.#getToken = getToken;
  }

  /**
   * Rejects with `unsupported`: who has no account yet is let in nowhere, so a widget reads its
   * settings from the file that `settings-src` names.
   */
  async readSettings(): Promise<WidgetSettings | undefined> {
    throw new ConnectionError('unsupported', 'Settings come from the file of settings-src.');
  }

  async start({ resume, ...options }: StartOptions): Promise<Resumed> {
    this.assertOpen();
    this.#forget();
    const verified = verifiedOf(options);
    const domains = this.#domains;
    const known = resume && isOwn(resume, verified, domains) ? resume : undefined;
    const started: Started = { ...options, resume: known ?? newConversation(verified, domains) };
    this.#started = started;
    if (!known && !verified) return { resume: started.resume };
    try {
      this.#dial();
      await this.wire!.stream.ready();
    } catch (error) {
      const unknown = error instanceof ConnectionError && error.code === 'unauthorized';
      if (!unknown || verified) throw refusalOf(error, verifiedOf(started));
      this.hangUp(); // nothing was sent yet, so there is no such account
    }
    return { resume: this.#started.resume, conversation: this.#own.story?.conversation };
  }

  async identify(identity: Identity, consent?: { text: string; at: number }): Promise<void> {
    const started = this.#begun();
    if (identity.kind !== 'contact' || started.authType === 'none') {
      throw new ConnectionError('forbidden');
    }
    const agreed = consent ?? started.consent;
    this.#assertRunning();
    // Said by the page itself, so that it holds for all that follows, whether or not it is good.
    if (identity.token) started.identity = identity;
    const who = await this.#vouchedFor(identity);
    await this.#act({ login: loginOf(who, started.authType, agreed) }, { identity: who });
    Object.assign(started, { identity, consent: agreed, told: identity });
  }

  async send(message: OutgoingMessage): Promise<Delivery> {
    const started = this.#begun();
    const { attachments } = message;
    const text = sendable(message.text, attachments);
    if (!this.#own.story) assertMayOpen(started);
    await this.#open();
    const known = this.known(message.id);
    if (known) return known;
    this.#assertRunning();
    const { identity, authType, consent } = started;
    const news = identity.kind === 'contact' && identity !== started.told && authType !== 'none';
    const login = news && loginOf(await this.#vouchedFor(identity), authType, consent);
    const payload: Payload = {
      ...this.#opening(started),
      ...(login && { login }),
      ...(attachments?.length && { attachments }),
    };
    const delivery = await this.#deliver(message.id, payload, text);
    if (news) started.told = identity;
    return delivery;
  }

  async upload(file: File, options: UploadOptions): Promise<Attachment> {
    const started = this.#begun();
    if (!this.#own.story) assertMayOpen(started);
    this.#assertRunning();
    const { upload } = await import('./upload.js');
    await this.#open();
    return this.read(({ stream }) => upload(stream, file, options));
  }

  async history({ before, limit }: PageRequest): Promise<Page<Message>> {
    this.#begun();
    if (!this.#own.story || !this.wire) return { items: [] };
    const query = { with: this.#domains.team, before: before ?? '' };
    const page = await this.read(({ archive }) =>
      readPages(archive, query, pageSize(limit), (heard) =>
        this.#own.has(heard) && !this.isCopy(heard)
          ? shownOf(heard, this.#own.by(heard))
          : undefined,
      ),
    );
    return asOrdered(page, this.#own.order, this.#own.story.marks);
  }

  signal(signal: Signal): void {
    if (!this.#own.story || this.status !== 'online') return;
    if (signal.type === 'read') this.#mark('read', signal.upTo, true);
    else this.#say({ typing: signal.active, kept: false });
  }

  async rate({ value, comment }: Rating): Promise<void> {
    if (comment && comment.length > maxMessageLength) throw new ConnectionError('too-large');
    await this.#asContact({ rating: { value, ...(comment && { comment: wellFormed(comment) }) } });
  }

  async requestTranscript(to?: string): Promise<void> {
    await this.#asContact({ transcript: { ...(to && { to: wellFormed(to) }) } });
  }

  async end(): Promise<void> {
    this.#begun();
    if (this.#own.story?.conversation.state === 'open') await this.#act({ end: true });
  }

  // ——— The account

  /** Rejects here, not where it is made: a page's mistake is told like every other failure. */
  get #domains(): Domains {
    return domainsOf(this.#account);
  }

  #dial(isNew = false): Wire {
    const { account = '', password } = this.#started!.resume;
    const [username, domain] = account.split('@') as [string, string];
    const token = verifiedOf(this.#started!)?.token;
    return this.dial({ username, domain, password: password ?? token ?? '' }, isNew);
  }

  /** With a token that is good; at the person's own address the server has seen that already. */
  async #vouchedFor(identity: ContactIdentity): Promise<ContactIdentity> {
    const { authType, resume } = this.#started!;
    const verified = resume['password'] && verifiedOf({ identity, authType });
    if (!verified) return identity;
    let { token } = verified;
    await assertVouched(this.server, verified, this.#domains, async () => {
      token = (await this.#getToken?.()) || token;
      return token;
    });
    return { ...identity, token };
  }

  /** The token has expired, or is refused: the site's server may give another one. */
  protected override async renew(): Promise<string | undefined> {
    if (this.#started?.resume['password'] !== undefined) return undefined;
    const token = (await this.#getToken?.()) || undefined;
    if (token && this.#started?.identity.kind === 'contact') {
      this.#started.identity = { ...this.#started.identity, token };
    }
    return token;
  }

  /** A line on which the conversation may be opened. One that was refused is tried anew. */
  async #open(): Promise<Wire> {
    const known = this.status === 'refused' ? undefined : this.wire;
    const isNew = !this.#own.story && this.#started!.resume['password'] !== undefined;
    const wire = known ?? this.#dial(isNew);
    try {
      await wire.stream.ready();
    } catch (error) {
      throw refusalOf(error, verifiedOf(this.#started!));
    }
    this.assertOpen();
    return wire;
  }

  // ——— What is said

  #opening({ authType, visitor, consent }: Started): Payload {
    if (this.#own.story) return {};
    const { widgetId } = this;
    return { opening: { widgetId, authType, visitor, ...(consent && { consent }) } };
  }

  async #act(payload: Payload, who: Partial<Started> = {}): Promise<void> {
    const started = { ...this.#begun(), ...who };
    if (!this.#own.story) assertMayOpen(started);
    await this.#open();
    this.#assertRunning();
    await this.#deliver(randomId(), { ...this.#opening(started), ...payload });
  }

  /** What only an identified customer may do. */
  async #asContact(payload: Payload): Promise<void> {
    this.#begun();
    const { contactId, authType } = this.#own.story?.conversation ?? {};
    if (contactId === undefined || authType === 'none') throw new ConnectionError('forbidden');
    await this.#open();
    await this.#deliver(randomId(), payload);
  }

  #deliver(id: string, payload: Payload, text?: string): Promise<Delivery> {
    return this.deliver({
      to: this.#domains.team,
      thread: this.#started!.resume['thread']!,
      id,
      ...(Object.keys(payload).length > 0 && { payload }),
      ...(text !== undefined && { text }),
    });
  }

  #say(what: { typing?: boolean; mark?: Heard['mark']; kept: boolean }): void {
    const { thread = '' } = this.#started!.resume;
    this.say({ to: this.#domains.team, thread, id: randomId(), ...what } as never);
  }

  #mark(state: 'delivered' | 'read', upTo: string, kept: boolean): void {
    this.#say({ mark: { state, upTo }, kept });
  }

  // ——— What is heard

  protected presence(): Element {
    return el('presence', { xmlns: ns.client });
  }

  protected async catchUp({ stream, archive }: Wire): Promise<void> {
    this.#presence.clear();
    const team = this.#domains.team;
    const after = this.place;
    if (after !== undefined) {
      let last = after.at;
      for await (const page of archive.since({ with: team, after: after.id })) {
        last = this.take(page.items, last);
        if (page.last) this.place = { id: page.last, at: last };
      }
    } else {
      const newest = await archive.page({ with: team, before: '' });
      if (!newest.complete) {
        // How it was opened. What lies between is read when the person scrolls there.
        const oldest = await archive.page({ with: team });
        for (const heard of oldest.items) if (this.#own.has(heard)) this.#own.fold(heard);
      }
      this.#chooseThread(newest.items);
      const at = this.take(newest.items);
      this.place = newest.last ? { id: newest.last, at } : undefined;
    }
    stream.send(el('presence', { xmlns: ns.client, type: 'subscribe', to: team }));
    const owed = this.#own.takeOwed();
    for (const id of owed) this.#mark('delivered', id, id === owed.at(-1));
    // A sign of life: what is still on its way to us may have got lost with the last session.
    if (this.#own.story) this.#say({ typing: false, kept: false });
  }

  /** A verified customer who comes back goes on with the last conversation that is open. */
  #chooseThread(items: readonly Heard[]): void {
    const { resume } = this.#started!;
    if (resume['password'] !== undefined) return;
    const thread = this.#own.otherThread(items, this.widgetId);
    if (thread !== undefined) this.#started!.resume = { ...resume, thread };
  }

  protected hear(heard: Heard): void {
    if (!this.#started || !this.#own.has(heard)) return;
    const by = this.#own.by(heard);
    if (heard.typing !== undefined && by === 'agent' && heard.text === undefined) {
      const name = heard.payload.agent?.name;
      return this.emit({ type: 'typing', active: heard.typing, ...(name && { name }) });
    }
    const { settings } = heard.payload;
    if (by === 'agent' && settings !== undefined) void this.#hearSettings(settings);
    const before = this.#own.story?.conversation;
    this.#own.fold(heard);
    const message = shownOf(heard, by);
    if (message) {
      this.#own.order.append(message.id);
      if (by === 'agent') this.#acknowledge(heard);
      this.emit({ type: 'message', message: { ...message, status: 'sent' } });
    }
    const now = this.#own.story?.conversation;
    if (now && now !== before) this.emit({ type: 'conversation', conversation: now });
    if (heard.mark && by === 'agent') this.emit({ type: 'receipt', ...heard.mark });
  }

  /** Their schema comes with the first of them: most conversations see none. */
  async #hearSettings(given: unknown): Promise<void> {
    const { widgetSettingsSchema } = await import('../../model/widget-settings.js');
    const settings = widgetSettingsSchema.safeParse(given).data;
    if (settings?.widgetId === this.widgetId) this.emit({ type: 'settings', settings });
  }

  /** The sender has said it again: what we said of it has not come there. */
  protected override hearAgain(heard: Heard): void {
    if (!heard.archived && heard.text !== undefined && this.#own.by(heard) === 'agent') {
      this.#acknowledge(heard);
    }
  }

  protected hearOther(stanza: Element): void {
    const { from = '', type } = stanza.attrs;
    if (stanza.name !== 'presence' || bareOf(from) !== this.#domains.team) return;
    const agent = type === undefined ? presenceAgent(stanza) : undefined;
    if (type !== undefined && type !== 'unavailable') return;
    // A desk that comes may have missed what the one before it left.
    if (agent) this.alive({ to: this.#domains.team, thread: this.#started!.resume['thread']! });
    if (!this.#presence.set(resourceOf(from), agent)) return;
    this.emit({ type: 'presence', agents: this.#presence.agents });
  }

  protected confirm({ id }: Heard): void {
    this.#mark('delivered', id, false);
  }

  protected get archived() {
    return { with: this.#domains.team };
  }

  #acknowledge(heard: Heard): void {
    if (heard.archived) this.#own.owe(heard);
    else this.confirmKept(heard);
  }

  // ——— The state of affairs

  #begun(): Started {
    this.assertOpen();
    if (!this.#started) throw new ConnectionError('unauthorized', 'Call start() first.');
    return this.#started;
  }

  #assertRunning(): void {
    if (this.#own.story) assertRunning(this.#own.story.conversation);
  }

  #forget(): void {
    this.hangUp();
    this.#own.clear();
    this.#presence.clear();
  }
}

const loginOf = (
  { details, token }: ContactIdentity,
  authType: StartOptions['authType'],
  consent: Conversation['consent'],
): NonNullable<Payload['login']> => ({
  details,
  authType,
  ...(consent && { consent }),
  ...(token && { token }),
});
