import { LitElement, html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { CustomerConnection } from '../../../connections/connection.js';
import { LocalizeController } from '../../../controllers/localize-controller.js';
import { scout, scoutUserData } from '../../../controllers/user-data-scout.js';
import type { Labels } from '../../../localization/catalog.js';
import { customerCatalog } from '../../../localization/customer-catalog.js';
import { isAuthType, type AuthType } from '../../../model/auth-type.js';
import type { BusinessHoursInput } from '../../../model/business-hours.js';
import type { Consent } from '../../../model/consent.js';
import type { Field } from '../../../model/login-form.js';
import { isHidden } from '../../../model/is-hidden.js';
import type { WidgetSettings } from '../../../model/widget-settings.js';
import type { PagePerson } from '../../../session/page-person.js';
import { hasMarker } from '../../../session/session-marker.js';
import { forwardSlot } from '../../shared/forward-slot.js';
import { PdCloseEvent, PdOpenEvent, type ErrorCode } from './chat-widget.events.js';
import { styles } from './chat-widget.styles.js';
import type { Extras, Hours } from './extras.js';
import { enter, leave } from './one-per-page.js';
import type { Problem } from './report.js';
import type { RunningChat } from './running-chat.js';

/**
 * The whole chat, by one tag. Until it is opened, only the launcher's few kilobytes are loaded.
 *
 * @element pd-chat-widget
 * @fires {PdOpenEvent} pd-open - The panel was opened
 * @fires {PdCloseEvent} pd-close - The panel was closed
 * @fires {PdLoginEvent} pd-login - The person is known
 * @fires {PdLogoutEvent} pd-logout - The session has ended and is cleared
 * @fires {PdMessageSentEvent} pd-message-sent - The other side has a message
 * @fires {PdMessageReceivedEvent} pd-message-received - An agent has written
 * @fires {PdUnreadChangeEvent} pd-unread-change - The number of unread messages has changed
 * @fires {PdRatingSubmitEvent} pd-rating-submit - The customer has rated the chat
 * @fires {PdTranscriptRequestEvent} pd-transcript-request - A transcript is wanted; cancelable
 * @fires {PdConversationEndEvent} pd-conversation-end - The conversation has ended
 * @fires {PdErrorEvent} pd-error - Something that the site's developer can mend
 * @slot launcher - An icon in place of the launcher's own
 * @slot header - In place of the panel's header
 * @slot welcome - Shown while there is no message yet
 * @slot footer - Below everything in the panel
 * @csspart root - What stands at the window's edge: launcher and panel
 * @cssprop [--pd-accent=#106450] - The one colour from which all others are made
 * @cssstate shown - Something of the widget is visible
 */
export class PdChatWidget extends LitElement {
  static override styles = styles;

  // Written out, as decorators would cost every page of a site their weight.
  static override properties: PropertyDeclarations = {
    widgetId: { attribute: 'widget-id' },
    authType: { attribute: 'auth-type' },
    transcript: {},
    rating: {},
    heading: {},
    position: { reflect: true },
    theme: { reflect: true },
    locale: {},
    labelsSrc: { attribute: 'labels-src' },
    settingsSrc: { attribute: 'settings-src' },
    inline: { type: Boolean, reflect: true },
    open: { type: Boolean, reflect: true },
    account: {},
    labels: { attribute: false },
    fields: { attribute: false },
    consent: { attribute: false },
    connection: { attribute: false },
    hours: { attribute: false },
    teaser: {},
    // Named here so that it is kept if it was set before the upgrade.
    customUserData: { attribute: false, noAccessor: true },
    settings: { state: true },
    resolved: { state: true },
    chat: { state: true },
  };

  /** Names the chat within its account; each has its own settings and conversations. */
  widgetId = 'default';

  /** `none`, `code`, `form` or `optional`. Absent: as the stored settings say. */
  authType?: AuthType | null;

  /** `off`, `download` or `email`. Absent: as the stored settings say. */
  transcript?: 'off' | 'download' | 'email' | null;

  /** `off` or `on`. Absent: as the stored settings say. */
  rating?: 'off' | 'on' | null;

  /** Title of the window. Absent: as the stored settings say. */
  heading?: string | null;

  /** `bottom-end` (default) or `bottom-start`. */
  position?: 'bottom-end' | 'bottom-start' | null;

  /** `auto` (default) follows the page's `color-scheme`; `light` or `dark`. */
  theme?: 'auto' | 'light' | 'dark' | null;

  /** BCP 47 tag. Absent: the page's `lang`. */
  locale?: string;

  /** Address of a JSON file with replacements of the built-in texts. */
  labelsSrc?: string | null;

  /** Address of a JSON file with the widget's settings, in place of the connection's. */
  settingsSrc?: string | null;

  /** No launcher: the panel fills the element's box. */
  inline = false;

  /** The panel is drawn. */
  open = false;

  /** Names the team's inbox: in this browser, or its address at the `server`. */
  account = 'default';

  /**
   * Address of the XMPP server's WebSocket; absent: this browser. Read when the chat begins.
   *
   * @attr server
   */
  declare server?: string;

  /** Gives a fresh token of the site's server, in place of one that has expired. */
  declare getToken?: () => Promise<string>;

  /** Replacements of the built-in texts, by id or by locale and id. */
  labels?: Labels;

  /** The login form's fields, in place of first name, last name and e-mail. */
  fields?: readonly Field[];

  /** The text that a person accepts before anything is sent. */
  consent?: Consent;

  /** When the team answers, in place of the stored hours. */
  hours?: BusinessHoursInput;

  /**
   * No sound tells of messages, and the menu offers none.
   *
   * @attr no-sound
   */
  declare noSound?: boolean;

  /**
   * The number of unread messages stands before the page's title.
   *
   * @attr title-badge
   */
  declare titleBadge?: boolean;

  /** A few words that offer the chat beside the launcher, to who has not been in it. */
  teaser?: string | null;

  /**
   * Seconds until the teaser comes; 5 unless given. Read when it begins to wait.
   *
   * @attr teaser-delay
   */
  declare teaserDelay?: number;

  /** Makes a connection of the site's own; each person gets a new one. */
  connection?: () => CustomerConnection;

  private settings?: WidgetSettings | undefined;
  /** The type in force. Undefined: not known yet, or unknown to us. */
  private resolved?: AuthType;
  private chat?: RunningChat;
  private extras?: Extras;

  readonly i18n = new LocalizeController(this, customerCatalog);
  readonly #internals = this.attachInternals();
  #name = '';
  #active = false;
  /** Grows when the element leaves: what was begun before is dropped when it comes back. */
  #life = 0;
  /** The same for the reading of settings. */
  #turn = 0;
  #settled?: Promise<void>;
  #stopSettings?: () => void;
  #stopScout?: () => void;
  #person?: PagePerson;
  #assigned?: { data: unknown; token?: string };
  #reading?: Promise<void>;
  #opening?: Promise<RunningChat | undefined>;
  #last = Promise.resolve();
  #shown = false;
  #wantsFocus = false;

  // ——— Lifecycle

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.#active) this.#enter();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A framework that moves the element takes it out and puts it back in one task.
    queueMicrotask(() => {
      if (!this.isConnected) this.#leave();
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.hasUpdated && (changed.has('widgetId') || changed.has('account'))) {
      this.#leave();
      this.#enter();
    }
    if (changed.has('authType') || changed.has('settingsSrc')) this.#resolve();
    const hours: Hours = () => this.hours ?? this.settings?.hours;
    if (!this.extras && (this.labelsSrc || this.teaser || hours())) {
      import('./extras.js').then(
        ({ Extras }) => (this.extras ??= new Extras(this, hours)),
        () => {}, // the next change asks again
      );
    }
    if (this.resolved && changed.has('resolved')) this.#minded();
    this.chat?.obey();
    const hidden = this.#hidden;
    if (this.#shown && hidden && this.resolved) this.open = false;
    // A session that was left here has unread messages to show, so it is taken up unasked.
    const wanted = this.open || this.inline || hasMarker(this.account);
    if (!hidden && wanted && !this.chat) void this.#run();
  }

  protected override updated(changed: PropertyValues): void {
    this.#shown = !this.#hidden;
    this.#internals.states[this.#shown ? 'add' : 'delete']('shown');
    const root = this.#part('root');
    // A body that is moved would take it along, away from the window's edge.
    if (root?.offsetParent === document.body && !this.inline) {
      root.popover = 'manual';
      root.togglePopover(true);
    }
    if (changed.has('open') && (changed.get('open') !== undefined || this.open)) {
      this.dispatchEvent(this.open ? new PdOpenEvent() : new PdCloseEvent());
    }
    if (this.#wantsFocus && this.chat) {
      this.#wantsFocus = false;
      this.#part('panel')?.focus();
    }
  }

  // ——— Public methods

  /** What the page says of the person, as `custom_user_data`; wins over the global. */
  set customUserData(data: unknown) {
    this.#assigned = { data };
    void this.#readPerson();
  }

  get customUserData(): unknown {
    return this.#person ? this.#person.data : this.#assigned?.data;
  }

  /** Draws the panel. Nothing is stored or requested by looking. */
  show(): void {
    this.#check();
    this.open = true;
    // A button was pressed: the person expects to be taken there.
    this.#wantsFocus = navigator.userActivation?.isActive ?? false;
  }

  /** Closes the panel. What was typed stays. */
  hide(): void {
    this.open = false;
  }

  /** `show()` or `hide()`. */
  toggle(): void {
    if (this.open) this.hide();
    else this.show();
  }

  /**
   * Tells who the person is. `token`: signed by the site's server; rejected where the connection
   * cannot check it.
   *
   * @throws {WidgetError}
   */
  identify(data: unknown, { token }: { token?: string } = {}): Promise<void> {
    return this.#inTurn(async () => {
      await (await loadChat()).checkIdentity(this, this.resolved, data, token);
      this.#assigned = { data, token };
      await this.#readPerson();
      await this.#run();
    });
  }

  /** Ends the session and clears this browser's part, in all tabs. Twice is harmless. */
  signOut(): Promise<void> {
    return this.#inTurn(async () => (await this.#run())?.signOut());
  }

  /**
   * Sends a message as the person.
   *
   * @throws {WidgetError | SessionError} where that is not possible or not permitted
   */
  sendMessage(text: string): Promise<void> {
    return this.#inTurn(async () => ((await this.#run()) ?? (await loadChat())).send(text));
  }

  /**
   * What the page calls is done in the order of the calls. Two `import()` of one script that is on
   * its way may settle in any order.
   */
  #inTurn(work: () => Promise<void>): Promise<void> {
    const begin = async () => {
      await this.updateComplete;
      await this.#settled; // it is known which type counts
      return work();
    };
    return (this.#last = this.#last.then(begin, begin));
  }

  // ——— One widget of a name on a page

  #enter(): void {
    this.#name = `${this.account} ${this.widgetId}`;
    this.#active = enter(this.#name, this) === this;
    // Any other value than the present one, so that it counts as a change.
    if (this.#active) this.requestUpdate('authType', this);
    // Whoever it takes the place of may leave in this task.
    else queueMicrotask(() => this.#active || this.#report('duplicate-widget'));
  }

  #leave(): void {
    const next = leave<PdChatWidget>(this.#name, this);
    if (next && !next.#active) next.#enter();
    this.#active = false;
    this.#life++;
    this.#turn++;
    this.#stopScout?.();
    this.#stopSettings?.();
    this.#person?.dispose();
    this.chat?.dispose();
    this.#stopScout = this.#stopSettings = this.#person = this.#reading = undefined;
    this.#opening = this.chat = this.resolved = this.settings = undefined;
  }

  // ——— Which type counts

  #resolve(): void {
    const { authType } = this;
    const absent = (authType ?? undefined) === undefined;
    this.resolved = undefined;
    if (!this.#active) return;
    if (isAuthType(authType)) this.resolved = authType;
    else if (!absent) this.#report('invalid-auth-type');
    // A file costs nothing to ask before anybody opens the chat: its looks and hours count at once.
    if (absent || this.settingsSrc || this.#stopSettings) this.#settled = this.#readSettings();
  }

  /** Reads what the team has stored, and follows it. Without the attribute it decides the type. */
  async #readSettings(): Promise<void> {
    const turn = ++this.#turn;
    const on = (settings?: WidgetSettings, cause?: unknown): void => {
      if (turn !== this.#turn) return;
      this.settings = settings;
      if ((this.authType ?? undefined) !== undefined) return;
      if (cause === undefined) this.resolved = settings?.authType ?? 'none';
      // The owner may have chosen `code`: without an answer nothing is shown.
      else this.#report('settings-unavailable', { cause });
    };
    try {
      const { followSettings } = await loadSettings();
      const stop = await followSettings(this, on);
      if (turn !== this.#turn) return stop();
      this.#stopSettings?.();
      this.#stopSettings = stop;
    } catch (cause) {
      on(undefined, cause);
    }
  }

  get #hidden(): boolean {
    if (!this.resolved) return true;
    const state = this.chat?.session.state;
    return state && !state.loading
      ? !state.permissions.launcher
      : isHidden(
          this.resolved,
          this.#person?.person ?? { kind: 'unknown' },
          this.settings?.verifiedOnly,
        );
  }

  // ——— The person that the page names

  /** Begins to wait for a person, where the type wants one. */
  #minded(): void {
    this.#stopScout?.();
    this.#stopScout = scoutUserData(() => void this.#readPerson());
    if (this.#assigned) void this.#readPerson();
  }

  /** Looks at the page's data now: the site may have changed its object without a trace. */
  #check(): void {
    if (this.#person) this.#person.check();
    else scout();
  }

  /** Loads what reads the page's data: only when there is something to read. */
  async #readPerson(): Promise<void> {
    if (!this.resolved) return;
    if (this.resolved === 'none') {
      return this.#report('user-data-ignored');
    }
    const life = this.#life;
    this.#reading ??= loadPerson().then(
      ({ PagePerson }) => {
        if (life !== this.#life) return;
        this.#person = new PagePerson({
          onChange: () => this.#personChanged(),
          onIssues: (issues) => this.#report('invalid-user-data', { issues }),
        });
        this.#personChanged();
      },
      (cause: unknown) => {
        this.#reading = undefined;
        this.#report('load-failed', { cause });
      },
    );
    await this.#reading;
    if (!this.#assigned || !this.#person) return;
    const { data, token } = this.#assigned;
    this.#assigned = undefined;
    this.#person.assign(data, token);
  }

  #personChanged(): void {
    if (!this.#person) return; // It is being made.
    void this.chat?.session.setPerson(this.#person.person);
    this.requestUpdate();
  }

  // ——— The chat

  #run(): Promise<RunningChat | undefined> {
    if (!this.resolved) return Promise.resolve(undefined);
    this.#opening ??= this.#start().catch((cause: unknown) => {
      this.#opening = undefined;
      this.open = false;
      this.#report('load-failed', { cause });
      return undefined;
    });
    return this.#opening;
  }

  async #start(): Promise<RunningChat | undefined> {
    const life = this.#life;
    // Nobody else's chat is to be seen before it is known whom the page names.
    this.#check();
    const [{ RunningChat }] = await Promise.all([
      loadChat(),
      loadSettings(),
      this.i18n.ready(),
      this.#reading,
    ]);
    if (life !== this.#life) return undefined;
    const chat = new RunningChat(this, {
      type: () => this.resolved,
      stored: () => this.settings,
      person: () => this.#person,
      check: () => this.#check(),
      hold: () => this.#person?.hold(),
      report: (code, more) => this.#report(code, more),
      onChange: () => this.requestUpdate(),
      onClose: () => this.hide(),
    });
    this.chat = chat;
    if (!this.#stopSettings) void this.#readSettings();
    await chat.load();
    return chat;
  }

  // ——— Reports

  /** Each problem once: in the console, and to the site's own listener. */
  #report(code: ErrorCode, more: Problem = {}): void {
    // The sentences are for developers, so they are loaded when there is something to say.
    void import('./report.js').then(
      ({ report }) => report(this, code, more),
      () => console.error('pd-chat-kit:', code, more.cause),
    );
  }

  // ——— Rendering

  #part(id: string): HTMLElement | null {
    return this.renderRoot.querySelector(`#${id}`);
  }

  #launcherClick(): void {
    this.toggle();
    this.#wantsFocus = this.open;
  }

  protected override render() {
    if (this.#hidden) return nothing;
    const { chat, inline } = this;
    const shown = this.open || inline;
    const launcher =
      !inline &&
      html`<pd-chat-launcher
        id="launcher"
        exportparts="button:chat-launcher__button,badge:chat-launcher__badge,away:chat-launcher__away"
        .expanded=${!!chat && shown}
        .unread=${chat?.session.state.unread ?? 0}
        .away=${this.extras?.away?.brief}
        @pd-launcher-click=${this.#launcherClick}
        >${forwardSlot(this, 'launcher', '')}</pd-chat-launcher
      >`;
    // Where they stand follows the page's direction; within, each follows its language's.
    return html`<div id="root" part="root">${chat?.panel(shown, this.#person?.hints, this.extras?.away?.full)}${this.extras?.teaser}${launcher || nothing}</div>`;
  }
}

const loadChat = () => import('./running-chat.js');
/** With what else an open panel needs: asked for at the same time, or a slow line waits once more. */
const loadSettings = () => import('./stored-settings.js');
/** The identity chunk. */
const loadPerson = () => import('../../../session/page-person.js');

declare global {
  interface HTMLElementTagNameMap {
    'pd-chat-widget': PdChatWidget;
  }
}
