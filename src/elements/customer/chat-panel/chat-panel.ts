import { LitElement, html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { BackController } from '../../../controllers/back-controller.js';
import type { LoadFile } from '../../../controllers/file-url-controller.js';
import { LocalizeController } from '../../../controllers/localize-controller.js';
import { MediaController } from '../../../controllers/media-controller.js';
import { SessionController } from '../../../controllers/session-controller.js';
import { VisibleAreaController } from '../../../controllers/visible-area-controller.js';
import type { Labels } from '../../../localization/catalog.js';
import { customerCatalog } from '../../../localization/customer-catalog.js';
import type { Consent } from '../../../model/consent.js';
import type { ContactDetails } from '../../../model/identity.js';
import type { Field } from '../../../model/login-form.js';
import type { CustomerSession } from '../../../session/customer-session.js';
import type { CustomerState, SessionEvent } from '../../../session/customer-state.js';
import { buttons } from '../../../styles/controls.styles.js';
import { host } from '../../../styles/host.styles.js';
import { tokens } from '../../../styles/tokens.styles.js';
import { exportParts } from '../../shared/export-parts.js';
import { forwardSlot } from '../../shared/forward-slot.js';
import { customerParts } from '../customer-parts.js';
import type { PdMenuSelectEvent } from '../chat-menu/chat-menu.events.js';
import { PdWindowCloseEvent } from '../chat-window/chat-window.events.js';
import type { PdSearchChangeEvent } from '../message-search/message-search.events.js';
import type { PdLoginSkipEvent, PdLoginSubmitEvent } from '../login-form/login-form.events.js';
import type { PdMessageSendEvent } from '../message-composer/message-composer.events.js';
import type { Asked } from './chat-panel.ask.js';
import type { Earlier } from './chat-panel.earlier.js';
import type { Countdown } from './chat-panel.slow.js';
import type { MenuChoice } from './chat-panel.menu.js';
import type { Cards } from './chat-panel.cards.js';
import { identityLine, loading, welcome } from './chat-panel.lines.js';
import { notes } from './chat-panel.notes.js';
import { Parts } from './chat-panel.parts.js';
import { styles } from './chat-panel.styles.js';

/**
 * What the widget shows when it is open: one session's view, as its permissions say. Inner part
 * of `<pd-chat-widget>`; to build a chat of one's own, use the parts that it is made of.
 *
 * @element pd-chat-panel
 * @fires {PdWindowCloseEvent} pd-window-close - The person wants it closed
 * @fires {PdTranscriptRequestEvent} pd-transcript-request - A transcript is wanted; canceled: it is taken care of
 * @fires {PdRatingGivenEvent} pd-rating-submit - The customer has rated the chat
 * @slot header - In place of the header
 * @slot welcome - Shown while there is no message yet
 * @slot footer - Below everything
 * @csspart identity - The line that says as whom the person chats
 * @csspart sign-out - The button "Not you?" in it
 * @csspart welcome - What is shown while there is no message
 * @csspart loading - Blocks in the place of what is on its way
 * @csspart cards - The ground of rating and transcript
 * @csspart notice - A line above the composer: no connection, messages that were lost
 * @csspart retry - In such a line: asks once more for what did not load
 * @csspart question - Asks whether to sign out, or to end the chat
 * @csspart start-new - The button after the end of a conversation
 * @cssprop [--pd-chat-panel-inline-size=400px] - Width of the panel, where the window has room for it
 * @cssprop [--pd-chat-panel-block-size=704px] - Its height
 */
export class PdChatPanel extends LitElement {
  static override styles = [tokens, host, buttons, styles];

  // Written out, as decorators would cost the open panel their weight.
  static override properties: PropertyDeclarations = {
    session: { attribute: false },
    heading: {},
    fields: { attribute: false },
    consent: { attribute: false },
    hints: { attribute: false },
    transcript: {},
    away: {},
    noSound: { type: Boolean, attribute: 'no-sound' },
    shown: { type: Boolean },
    inline: { type: Boolean, reflect: true },
    locale: {},
    labels: { attribute: false },
    asking: { state: true },
    dropped: { state: true },
    freeAt: { state: true },
    searched: { state: true },
  };

  /** The session that is shown. */
  session?: CustomerSession;

  /** Title of the window; empty: the built-in one. */
  heading = '';

  /** The login form's fields. */
  fields?: readonly Field[];

  /** What must be accepted before anything is sent. */
  consent?: Consent;

  /** Details that fill the form in advance. */
  hints: ContactDetails = {};

  /** How a transcript is given. */
  transcript: 'off' | 'download' | 'email' = 'off';

  /** Says that the team is away, and until when. Empty: it is there. */
  away = '';

  /** No sound tells of messages, so there is nothing to mute. */
  noSound = false;

  /** The panel is on the screen, so what is visible in it is read. */
  shown = false;

  /** It stands in the page and never covers it. */
  inline = false;

  /** BCP 47 tag. Empty: that of the element around it. */
  locale?: string;

  /** Replacements of the built-in texts. */
  labels?: Labels;

  private asking: Asked | undefined;
  private dropped = 0;
  /** Too many messages at once: from then on another one may be sent. */
  private freeAt = 0;
  /** What the search looks for; undefined: there is no search. */
  private searched: string | undefined;
  get #composer() {
    return this.renderRoot?.querySelector('pd-message-composer');
  }

  get #form() {
    return this.renderRoot?.querySelector('pd-login-form');
  }

  get #again() {
    return this.renderRoot?.querySelector<HTMLElement>('.again .button');
  }

  get #list() {
    return this.renderRoot?.querySelector('pd-message-list');
  }

  get #search() {
    return this.renderRoot?.querySelector('pd-message-search');
  }

  get #window() {
    return this.renderRoot.querySelector('pd-chat-window')!;
  }

  readonly i18n = new LocalizeController(this, customerCatalog);
  readonly #parts = new Parts(this);
  #cards: Cards | undefined;
  #countdown: Countdown | undefined;
  #earlier: Earlier | undefined;
  readonly #session = new SessionController<CustomerSession>(this);
  readonly #phone = new MediaController(this, '(max-width: 479px)');
  #unlisten: (() => void) | undefined;
  #focusWanted = false;
  #focusLost = false;
  /** What the view is made of is on its way. */
  #waiting = false;
  #online = false;
  /** There is, or was, something to be listed. */
  #listed = false;

  readonly #visible = new VisibleAreaController(this, () => this.#covers);

  constructor() {
    super();
    new BackController(
      this,
      () => this.#covers,
      () => this.dispatchEvent(new PdWindowCloseEvent()),
    );
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unlisten?.();
    this.#unlisten = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('session') || !this.#unlisten) {
      this.#unlisten?.();
      this.#session.session = this.session;
      this.#unlisten = this.session?.listen((event) => this.#on(event));
    }
    const online = this.session?.state.status === 'online';
    if (changed.has('shown') || (online && !this.#online)) this.#parts.retry();
    this.#online = online;
    this.#waiting = Boolean(this.session && this.#isWaiting(this.session.state));
  }

  protected override update(changed: PropertyValues): void {
    const had = this.shadowRoot!.activeElement !== null;
    super.update(changed);
    // What had the focus may be gone with it; the person goes on where one writes now.
    this.#focusLost ||= had && !this.shadowRoot!.activeElement;
  }

  protected override updated(): void {
    if (!this.shown || !this.session) return;
    // Meanwhile the person may have gone elsewhere.
    const nowhere = document.activeElement === document.body;
    if (!nowhere && this.shadowRoot!.activeElement !== this.#window) this.#focusLost = false;
    if (this.#focusWanted || this.#focusLost) void this.#focusNow();
    if (!this.#waiting) this.#focusWanted = this.#focusLost = false;
  }

  /** Done when what is wanted of the panel's parts has come, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#parts.ready();
    return super.getUpdateComplete();
  }

  /** Goes to where the person goes on: the message, else the first field, else a new conversation. */
  override focus(): void {
    this.#focusWanted = true;
    this.requestUpdate();
  }

  /** Forgets what was typed into a form and not sent. */
  resetForms(): void {
    this.#form?.reset();
  }

  async #focusNow(): Promise<void> {
    const target = this.#composer ?? this.#form ?? this.#again ?? this.#window;
    if ('updateComplete' in target) await target.updateComplete;
    target.focus();
  }

  #on(event: SessionEvent): void {
    if (event.type === 'logout') {
      // Of what another person did not get rid of, the next one hears nothing.
      this.dropped = event.forced ? 0 : event.dropped;
      this.freeAt = 0;
      this.asking = this.searched = undefined;
      this.#cards?.reset();
      this.#earlier?.reset();
      this.#composer?.reset();
    }
    if (event.type === 'login') this.dropped = 0;
    if (event.type === 'ended') {
      this.#cards?.ended();
      if (this.asking === 'end') this.asking = undefined;
    }
  }

  /** It covers the whole screen. */
  get #covers(): boolean {
    return this.shown && this.#phone.matches && !this.inline;
  }

  // ——— Handlers

  readonly #forms = {
    accept: ({ detail: { consent } }: PdLoginSubmitEvent): void => {
      if (consent) void quietly(this.session?.acceptConsent(consent));
    },
    logIn: ({ detail }: PdLoginSubmitEvent): void => {
      this.dropped = 0;
      void quietly(this.session?.logIn(detail.details, detail.consent));
    },
    skip: ({ detail }: PdLoginSkipEvent): void => {
      this.dropped = 0;
      void quietly(this.session?.continueAsVisitor(detail.consent));
    },
  };

  #send(event: PdMessageSendEvent): void {
    this.dropped = 0;
    const wait = this.session?.mustWait ?? 0;
    this.freeAt = wait && Date.now() + wait;
    // What was typed stays in the composer.
    if (wait) event.preventDefault();
    else void quietly(this.session?.send(event.detail.text, event.detail.files));
  }

  readonly #menuSelect = ({ detail }: PdMenuSelectEvent): void => {
    const id = detail.id as MenuChoice;
    this.#parts.retry();
    if (id === 'search') this.#openSearch();
    else if (id === 'mute') void quietly(this.session?.setMuted(!this.session.state.muted));
    else if (id === 'sign-out' || id === 'clear' || id === 'end') void this.#ask(id);
    else this.#cards?.show(id);
  };

  readonly #load: LoadFile = (attachment) => this.session!.file(attachment);

  #loadOlder(): void {
    const { session } = this;
    void quietly(session?.state.hasOlder ? session.loadOlder() : this.#earlier?.more());
  }

  #openSearch(): void {
    this.searched ??= '';
    this.#parts.retry();
    const from = this.shadowRoot!.activeElement;
    // Who has gone elsewhere meanwhile is not called back.
    void this.updateComplete.then(() => {
      if (this.shadowRoot!.activeElement === from) this.#search?.focus();
    });
  }

  #closeSearch(): void {
    this.searched = undefined;
    this.focus();
  }

  #found({ detail }: PdSearchChangeEvent): void {
    this.searched = detail.query;
    if (detail.id !== undefined) this.#list?.scrollToMessage(detail.id);
  }

  /** The browser's own search sees only what is near the viewport. */
  #keydown(event: KeyboardEvent): void {
    if (event.key !== 'f' || event.shiftKey || event.altKey) return;
    if (event.ctrlKey === event.metaKey || !this.#list || !this.session?.state.messages.length)
      return;
    event.preventDefault();
    this.#openSearch();
  }

  async #ask(about: Asked): Promise<void> {
    this.asking = about;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.ask .button')?.focus();
  }

  readonly #answer = async (yes: boolean): Promise<void> => {
    const about = this.asking;
    this.asking = undefined;
    // Not at the end of it: by then the person may be typing elsewhere.
    this.focus();
    if (yes && about === 'end') await quietly(this.session?.end());
    if (yes && about === 'sign-out') await quietly(this.session?.signOut());
    if (yes && about === 'clear') await quietly(this.session?.clear());
  };

  async #startNew(): Promise<void> {
    this.#cards?.reset();
    this.#earlier?.reset();
    this.focus();
    await quietly(this.session?.startNew());
  }

  // ——— Rendering

  #agent(state: CustomerState): { name: string; avatar: string } {
    const last = state.messages.findLast((message) => message.author === 'agent');
    return {
      name: state.conversation?.assignee?.name ?? last?.authorName ?? '',
      avatar: state.conversation?.assignee?.avatar ?? last?.avatar ?? '',
    };
  }

  /** Nothing is known of it without a connection. */
  #presence({ status, agents }: CustomerState, name: string): 'online' | 'away' | '' {
    if (!name || status !== 'online') return '';
    return agents.length && !this.away ? 'online' : 'away';
  }

  #statusText({ status, agents }: CustomerState): string {
    if (status === 'offline') {
      return this.i18n.msg('Reconnecting…', { id: 'panel.reconnecting', desc: 'In the header' });
    }
    if (this.away) {
      return this.i18n.msg('We’re away', {
        id: 'panel.away',
        desc: 'In the header, outside business hours',
      });
    }
    return agents.length && status === 'online'
      ? this.i18n.msg('We’re online', {
          id: 'panel.online',
          desc: 'In the header; an agent is there',
        })
      : '';
  }

  #menu(state: CustomerState) {
    const { permissions, messages, loading } = state;
    if (loading || !(messages.length || permissions.canSignOut || permissions.canEnd))
      return nothing;
    const menu = this.#parts.use('menu');
    return menu?.chatMenu(this, state, this.#menuSelect) ?? nothing;
  }

  #formOf(state: CustomerState) {
    const form = this.#parts.use('form');
    if (form && state.permissions.view === 'choice') this.#parts.fetch('banner');
    return form?.loginView(this, state, this.#forms) ?? nothing;
  }

  #banner(state: CustomerState) {
    const { permissions, identity } = state;
    const { i18n } = this;
    if (permissions.banner) {
      const short = (this.#visible.height ?? 480) < 480;
      const banner = this.#parts.use('banner');
      return banner?.visitorBanner(this, state, short, this.#forms.logIn) ?? nothing;
    }
    if (permissions.view !== 'chat' || identity.kind !== 'contact' || identity.via !== 'form')
      return nothing;
    return identityLine(i18n, identity.details, () => void this.#ask('sign-out'));
  }

  #welcome() {
    const own = forwardSlot(this, 'welcome', 'empty');
    if (own !== nothing) return own;
    return welcome(this.i18n);
  }

  /** The messages, and above them those of earlier conversations. */
  #history({ messages, hasOlder, hasEarlier }: CustomerState) {
    const script = hasEarlier ? this.#parts.use('earlier') : undefined;
    if (!script || hasOlder) return { messages, hasOlder };
    const earlier = (this.#earlier ??= new script.Earlier(this));
    return { messages: earlier.with(messages), hasOlder: earlier.hasMore };
  }

  /** The list comes with the first word that is typed, so it is there when a message is. */
  #chat(state: CustomerState) {
    const { messages, hasOlder } = this.#history(state);
    this.#listed ||= Boolean(messages.length || hasOlder || state.draft);
    if (!this.#listed || !this.#parts.use('list')) {
      return messages.length ? loading : html`<div class="empty">${this.#welcome()}</div>`;
    }
    return html`<pd-message-list
      exportparts=${exportParts(customerParts, 'message-list')}
      .messages=${messages}
      .typing=${state.typing}
      ?has-older=${hasOlder}
      ?offline=${state.status === 'offline'}
      .load=${this.#load}
      .marked=${this.searched ?? ''}
      @pd-older-request=${this.#loadOlder}
      @pd-message-retry=${(event: CustomEvent<{ id: string }>) =>
        void quietly(this.session?.retry(event.detail.id))}
      @pd-message-cancel=${(event: CustomEvent<{ id: string }>) =>
        this.session?.cancel(event.detail.id)}
      @pd-read-change=${(event: CustomEvent<{ upTo: string }>) => {
        if (this.shown) this.session?.markRead(event.detail.upTo);
      }}
      >${this.#welcome()}</pd-message-list
    >`;
  }

  #searchOf(state: CustomerState) {
    const wanted = this.searched !== undefined && state.permissions.view === 'chat';
    if (!wanted || !this.#parts.use('search')) return nothing;
    const { messages, hasOlder } = this.#history(state);
    return html`<pd-message-search
      exportparts=${exportParts(customerParts, 'message-search')}
      slot="banner"
      .messages=${messages}
      ?has-older=${hasOlder}
      @pd-older-request=${this.#loadOlder}
      @pd-search-change=${this.#found}
      @pd-search-close=${this.#closeSearch}
    ></pd-message-search>`;
  }

  #question() {
    if (!this.asking) return nothing;
    return this.#parts.use('ask')?.question(this.i18n, this.asking, this.#answer) ?? nothing;
  }

  /** Rating and transcript, where they may be asked for. */
  #cardsOf({ permissions }: CustomerState): Cards | undefined {
    const { canRate, canRequestTranscript } = permissions;
    if (!canRate && !(canRequestTranscript && this.transcript !== 'off')) return undefined;
    const script = this.#parts.use('cards');
    return script && (this.#cards ??= new script.Cards(this, this.#parts));
  }

  #slow() {
    const script = this.freeAt ? this.#parts.use('slow') : undefined;
    return script && (this.#countdown ??= new script.Countdown(this)).render(this.freeAt);
  }

  #foot(state: CustomerState) {
    const { permissions, conversation } = state;
    const { i18n } = this;
    const ended = permissions.view === 'chat' && conversation?.state === 'ended';
    return html`<div slot="composer">
      ${notes(this, state, this.dropped, this.#parts)} ${this.#cardsOf(state)?.render(state) ?? nothing}
      ${this.#question()} ${this.#slow() ?? nothing}
      ${conversation?.blocked ? this.#parts.use('blocked')?.blocked(i18n) : nothing}
      ${
        ended
          ? html`<div class="again">
            <button class="button primary" part="start-new" type="button" @click=${this.#startNew}>
              ${i18n.msg('Start new conversation', { id: 'panel.start-new', desc: 'After the end of a conversation' })}
            </button>
          </div>`
          : nothing
      }
      ${
        permissions.canChat
          ? html`<pd-message-composer
            exportparts=${exportParts(customerParts, 'message-composer')}
            .value=${state.draft}
            ?no-attachments=${!state.canAttach}
            .dropZone=${this}
            @pd-message-send=${this.#send}
            @pd-draft-change=${(event: CustomEvent<{ value: string }>) =>
              void quietly(this.session?.setDraft(event.detail.value))}
            @pd-typing-change=${(event: CustomEvent<{ active: boolean }>) =>
              this.session?.setTyping(event.detail.active)}
          ></pd-message-composer>`
          : nothing
      }
    </div>`;
  }

  /** A view comes with all that it is made of, or what is read or typed would move. */
  #isWaiting({ loading, permissions: { view, banner } }: CustomerState): boolean {
    const part = view === 'chat' ? banner && 'banner' : view !== 'hidden' && 'form';
    return loading || Boolean(part && !this.#parts.use(part) && this.#parts.isComing(part));
  }

  protected override render() {
    const { session, i18n } = this;
    if (!session) return nothing;
    const { state } = session;
    const { view } = state.permissions;
    const waiting = this.#waiting;
    const chat = view === 'chat' && !waiting;
    const agent = chat ? this.#agent(state) : { name: '', avatar: '' };
    return html`<pd-chat-window
      exportparts=${exportParts(customerParts, 'chat-window')}
      lang=${i18n.locale}
      dir=${i18n.dir}
      .heading=${this.heading}
      .agentName=${agent.name}
      .avatar=${agent.avatar}
      .presence=${this.#presence(state, agent.name)}
      .statusText=${this.#statusText(state)}
      ?modal=${this.#phone.matches && !this.inline}
      ?no-minimise=${this.inline}
      @pd-window-close=${() => this.dispatchEvent(new PdWindowCloseEvent())}
      @keydown=${this.#keydown}
    >
      ${forwardSlot(this, 'header')} ${forwardSlot(this, 'footer')}
      ${this.#menu(state)} ${waiting ? nothing : [this.#banner(state), this.#searchOf(state)]}
      ${
        waiting
          ? loading
          : view === 'chat'
            ? this.#chat(state)
            : view === 'hidden'
              ? nothing
              : this.#formOf(state)
      }
      ${waiting ? nothing : this.#foot(state)}
    </pd-chat-window>`;
  }
}

/** What the session refuses has its reason in the state; there is nobody else to tell. */
const quietly = (done: Promise<unknown> | undefined): Promise<unknown> =>
  Promise.resolve(done).catch(() => undefined);

declare global {
  interface HTMLElementTagNameMap {
    'pd-chat-panel': PdChatPanel;
  }
}
