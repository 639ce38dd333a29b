/**
 * What the widget loads when its panel is wanted, or when a session was left in this browser: one
 * chunk, beside the launcher's script.
 */
import type { AuthType } from '../../../model/auth-type.js';
import type * as Identity from './check-identity.js';
import { WidgetError } from './widget-error.js';
import { html } from 'lit';
import type { CustomerConnection } from '../../../connections/connection.js';
import { localCustomer } from '../../../connections/local/local-customer.js';
import type { Consent } from '../../../model/consent.js';
import type { ContactDetails } from '../../../model/identity.js';
import type { Field } from '../../../model/login-form.js';
import type { WidgetSettings } from '../../../model/widget-settings.js';
import { forwardSlot } from '../../shared/forward-slot.js';
import { CustomerSession } from '../../../session/customer-session.js';
import type { SessionEvent, SessionRules } from '../../../session/customer-state.js';
import { CustomerStore } from '../../../session/customer-store.js';
import type { PagePerson } from '../../../session/page-person.js';
import { hasMarker } from '../../../session/session-marker.js';
import '../chat-panel/define.js';
import { panelExport } from '../customer-parts.js';
import type { ErrorCode } from './chat-widget.events.js';
import type { Problem } from './report.js';
import { loadServerLine, serverLine, serverOf, type ServerHost } from './server-line.js';
import {
  PdConversationEndEvent,
  PdLoginEvent,
  PdLogoutEvent,
  PdMessageReceivedEvent,
  PdMessageSentEvent,
  PdUnreadChangeEvent,
} from './session.events.js';

/** What the chat takes from its element. */
export interface ChatHost extends ServerHost {
  readonly transcript?: SessionRules['transcript'] | null;
  readonly rating?: SessionRules['rating'] | null;
  readonly heading?: string | null;
  readonly fields?: readonly Field[];
  readonly consent?: Consent;
  readonly inline: boolean;
  readonly open: boolean;
  readonly noSound?: boolean;
  readonly titleBadge?: boolean;
  readonly updateComplete: Promise<boolean>;
}

export interface RunningChatOptions {
  /** The type in force. */
  type(): AuthType | undefined;
  /** What the team has stored. */
  stored(): WidgetSettings | undefined;
  /** The page's person, as far as there is somebody to read about. */
  person(): PagePerson | undefined;
  check(): void;
  /** The page's data no longer count, until they change. */
  hold(): void;
  report(code: ErrorCode, problem: Problem): void;
  onChange(): void;
  /** The person wants the panel closed. */
  onClose(): void;
}

/** One widget's session, and the events that tell the site of it. */
export class RunningChat {
  readonly session: CustomerSession;
  #unread = 0;
  #badged = false;
  /** What stands in the slots may come and go. */
  readonly #slots = new MutationObserver(() => void this.#slotsChanged());

  constructor(
    private readonly host: ChatHost,
    private readonly options: RunningChatOptions,
  ) {
    // A server's is loaded later; it takes files.
    const line = serverOf(host) === undefined ? connect(host) : undefined;
    void line?.close();
    this.session = new CustomerSession({
      widgetId: host.widgetId,
      rules: this.#rules,
      store: new CustomerStore(host.account, !line?.volatile),
      connect: () => connect(host),
      canAttach: line?.capabilities.has('upload') ?? true,
      checkPerson: options.check,
      holdPerson: options.hold,
    });
    this.session.subscribe(() => {
      options.onChange();
      this.#tellUnread();
    });
    this.session.listen((event) => this.#tell(event));
    this.#slots.observe(host, { childList: true });
  }

  async load(): Promise<void> {
    // Who comes back has messages.
    if (hasMarker(this.host.account)) import('../message-list/define.js').catch(() => undefined);
    await loadServerLine(this.host);
    await this.session.setPerson(this.options.person()?.person);
    await this.session.load();
  }

  dispose(): void {
    this.#slots.disconnect();
    this.#badge(0);
    this.session.dispose();
  }

  /** @throws {SessionError} */
  send(text: string): Promise<void> {
    return this.session.send(text);
  }

  /** Ends the session; what was typed into a form and not sent goes too. */
  async signOut(): Promise<void> {
    await this.session.signOut();
    this.#panel?.resetForms();
  }

  get #panel() {
    return this.host.shadowRoot?.querySelector('pd-chat-panel');
  }

  async #slotsChanged(): Promise<void> {
    this.options.onChange();
    await this.host.updateComplete;
    this.#panel?.requestUpdate();
  }

  /** The page, or the team, has changed something. */
  obey(): void {
    this.session.setRules(this.#rules);
  }

  /** What the page says counts, else what the team has stored. */
  get #rules(): SessionRules {
    return {
      authType: this.options.type() ?? 'code',
      transcript: this.#oneOf('transcript', ['off', 'download', 'email']),
      rating: this.#oneOf('rating', ['off', 'on']),
      consent: !!this.#consent,
      verifiedOnly: this.options.stored()?.verifiedOnly,
    };
  }

  get #consent(): Consent | undefined {
    return this.host.consent ?? this.options.stored()?.consent;
  }

  /** Attributes may hold anything: what is not known is off, and said. */
  #oneOf<Name extends 'transcript' | 'rating'>(
    name: Name,
    allowed: readonly SessionRules[Name][],
  ): SessionRules[Name] {
    const { host } = this;
    const value = (host[name] ?? this.options.stored()?.[name] ?? 'off') as SessionRules[Name];
    if (allowed.includes(value)) return value;
    this.options.report('invalid-attribute', { name });
    return 'off';
  }

  /** The open panel, or the closed one that waits with all that was typed and scrolled. */
  panel(shown: boolean, hints: ContactDetails = {}, away = '') {
    const { host, session } = this;
    const stored = this.options.stored();
    if (!shown && host.shadowRoot?.activeElement?.id === 'panel') void this.#focusLauncher();
    return html`<pd-chat-panel
      id="panel"
      exportparts=${panelExport}
      .session=${session}
      .heading=${host.heading ?? stored?.heading ?? ''}
      .fields=${host.fields ?? stored?.fields}
      .consent=${this.#consent}
      .hints=${hints}
      .away=${away}
      ?no-sound=${this.#silent}
      .transcript=${session.rules.transcript}
      .shown=${shown}
      ?hidden=${!shown}
      .inline=${host.inline}
      @pd-window-close=${this.options.onClose}
      >${['header', 'welcome', 'footer'].map((name) => forwardSlot(host, name))}</pd-chat-panel
    >`;
  }

  /** Whoever was in the panel is not to lose the place in the page. */
  async #focusLauncher(): Promise<void> {
    await this.host.updateComplete;
    this.host.shadowRoot?.querySelector<HTMLElement>('#launcher')?.focus();
  }

  #tellUnread(): void {
    const { unread } = this.session.state;
    if (unread === this.#unread) return;
    this.#unread = unread;
    this.host.dispatchEvent(new PdUnreadChangeEvent({ unread }));
    if (this.host.titleBadge ?? this.host.hasAttribute('title-badge')) this.#badge(unread);
  }

  /** A widget that has nothing in the title leaves it alone. */
  #badge(unread: number): void {
    if (!unread && !this.#badged) return;
    this.#badged = true;
    import('./title-badge.js').then(
      ({ badgeTitle }) => badgeTitle(this, unread),
      () => undefined,
    );
  }

  get #silent(): boolean {
    const { host } = this;
    const stored = this.options.stored()?.sound === 'off';
    return host.noSound ?? (host.hasAttribute('no-sound') || stored);
  }

  /** For whoever is not looking at the chat. */
  #ring(id: string): void {
    const { host, session } = this;
    const looks = (host.open || host.inline) && document.hasFocus();
    if (looks || this.#silent || session.state.muted) return;
    import('./sound.js').then(
      ({ ring }) => ring(id),
      () => undefined,
    );
  }

  #tell(event: SessionEvent): void {
    const { host } = this;
    switch (event.type) {
      case 'sent':
        host.dispatchEvent(new PdMessageSentEvent({ id: event.id, text: event.text }));
        break;
      case 'received':
        host.dispatchEvent(new PdMessageReceivedEvent({ message: event.message }));
        this.#ring(event.message.id);
        break;
      case 'login':
        host.dispatchEvent(new PdLoginEvent({ details: event.details, via: event.via }));
        break;
      case 'logout':
        if (event.dropped && event.forced) {
          this.options.report('messages-dropped', { count: event.dropped });
        }
        host.dispatchEvent(new PdLogoutEvent({ dropped: event.dropped }));
        break;
      case 'ended':
        host.dispatchEvent(new PdConversationEndEvent({ conversationId: event.conversation.id }));
        break;
    }
  }
}

/** A connection of the site's own making, else one to the server, else to this browser's inbox. */
export const connect = (host: ChatHost): CustomerConnection =>
  host.connection?.() ?? serverLine(host) ?? localCustomer(host);

/** Loaded when a site calls `identify()`. */
export const checkIdentity = async (...call: Parameters<typeof Identity.checkIdentity>) =>
  (await import('./check-identity.js')).checkIdentity(...call);

/** Where no chat is running. @throws {WidgetError} */
export function send(_text: string): Promise<void> {
  throw new WidgetError('unavailable');
}
