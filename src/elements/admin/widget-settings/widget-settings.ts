import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { AgentConnection } from '../../../connections/connection.js';
import { LocalizeController } from '../../../controllers/localize-controller.js';
import { SessionController } from '../../../controllers/session-controller.js';
import type { Labels } from '../../../localization/catalog.js';
import { teamCatalog } from '../../../localization/team-catalog.js';
import type { Agent } from '../../../model/conversation.js';
import { SettingsSession } from '../../../session/settings-session.js';
import type { SettingsState } from '../../../session/settings-state.js';
import { buttons } from '../../../styles/controls.styles.js';
import { host } from '../../../styles/host.styles.js';
import { tokens } from '../../../styles/tokens.styles.js';
import type { PdSignInSubmitEvent } from '../../agent/agent-sign-in/agent-sign-in.events.js';
import { ownConnection } from '../../agent/own-connection.js';
import type { PdSettingsChangeEvent } from '../settings-change.events.js';
import type {
  PdWidgetAddEvent,
  PdWidgetDuplicateEvent,
  PdWidgetRemoveEvent,
  PdWidgetRenameEvent,
  PdWidgetSelectEvent,
} from '../widget-list/widget-list.events.js';
import type { PdWidgetList } from '../widget-list/widget-list.js';
import { exportParts } from '../../shared/export-parts.js';
import { adminParts } from '../admin-parts.js';
import { styles } from './widget-settings.styles.js';
import {
  reveal,
  settingsTabs,
  tabBar,
  tabContent,
  type SettingsTab,
} from './widget-settings.tabs.js';
import {
  loadFailed,
  loading,
  notices,
  removedToast,
  saveState,
  type NoticeActions,
  type Ready,
} from './widget-settings.parts.js';

/** Below this width (px) the list of widgets is one row above the settings. */
const narrow = 800;

/**
 * Where a team sets up its widgets. Every change is saved at once.
 *
 * @element pd-widget-settings
 * @csspart side - The list of widgets and its ground.
 * @csspart content - The settings of the chosen widget.
 * @csspart heading - The widget's name.
 * @csspart save - Whether everything is saved.
 * @csspart tab - One of the tabs below the name.
 * @csspart notice - A box above the settings that tells of something.
 * @csspart toast - Tells that a widget was removed, with "Undo".
 */
export class PdWidgetSettings extends LitElement {
  static override styles = [tokens, host, buttons, styles];

  /** How the account is reached; absent: the account `account` in this browser. Stays the page's to close. */
  @property({ attribute: false }) connection?: AgentConnection;
  /** Which of this browser's accounts, or the team's address at the `server`, where no `connection` is given. */
  @property() account = 'default';
  /** Address of the XMPP server's WebSocket. Absent: this browser. */
  @property() server?: string;
  /** Gives the account's password, or a token for it. Absent: the element asks. */
  @property({ attribute: false }) getToken?: () => Promise<string>;
  /** Who signs in, where the connection shows no settings before. */
  @property({ type: Object }) agent?: Agent;
  /** What is shown of the chosen widget. */
  @property() tab: SettingsTab = 'general';
  /** BCP 47 tag; empty: that of the surroundings. */
  @property() locale?: string;
  /** Texts in place of the built-in ones, by id. */
  @property({ attribute: false }) labels?: Labels;

  @state() private compact = false;
  /** The script of the connection could not be loaded. */
  @state() private unreachable = false;
  /** Who has signed in here, where a password is asked for. */
  @state() private signedInAs?: { name: string; password: string };

  @query('pd-widget-list') private list!: PdWidgetList | null;

  readonly i18n = new LocalizeController(this, teamCatalog);
  readonly #controller = new SessionController<SettingsSession>(this);
  /** Made here, so also closed here. */
  #own: AgentConnection | undefined;
  #openings = 0;
  #loading: Promise<void> | undefined;
  /** The chosen tab, once it has been scrolled to. */
  #revealed: Element | null = null;
  // In the next frame: what follows changes the height, which would be observed once more in this.
  readonly #size = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));

  override connectedCallback(): void {
    super.connectedCallback();
    this.#measure();
    this.#size.observe(this);
    if (this.hasUpdated && !this.#controller.session) this.#open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#size.disconnect();
    // An element that is only moved keeps its session.
    queueMicrotask(() => this.isConnected || this.#close());
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const places = ['account', 'server', 'getToken'] as const;
    const moved = !this.connection && places.some((one) => changed.has(one));
    const elsewhere = changed.has('connection') || moved;
    if (moved) this.signedInAs = undefined;
    if (elsewhere && this.isConnected) this.#open();
  }

  protected override updated(): void {
    const chosen = this.renderRoot.querySelector('.tab[aria-selected=true]');
    if (chosen === this.#revealed) return;
    this.#revealed = chosen;
    if (chosen) reveal(chosen);
  }

  /** Also waits for the settings of a connection that was just given. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    await this.#loading;
    return done;
  }

  /** Focuses the chosen widget in the list. */
  override focus(options?: FocusOptions): void {
    this.list?.focus(options);
  }

  get #session(): SettingsSession | undefined {
    return this.#controller.session;
  }

  #measure(): void {
    const { width } = this.getBoundingClientRect();
    if (width) this.compact = width < narrow;
  }

  #open(): void {
    this.#close();
    this.#loading = this.#load(this.#openings);
  }

  async #load(opening: number): Promise<void> {
    let connection = this.connection;
    const { account, server, signedInAs } = this;
    if (this.#asksPassword && !signedInAs) return;
    if (!connection) {
      const getToken = signedInAs ? async () => signedInAs.password : this.getToken;
      const own = await ownConnection({ account, server, getToken }).catch(() => undefined);
      if (opening !== this.#openings) return void own?.close();
      this.unreachable = !own;
      if (!own) return;
      this.#own = connection = own;
    }
    const name = signedInAs?.name ?? 'Settings';
    const session = new SettingsSession(connection, this.agent ?? { id: 'settings', name });
    this.#controller.session = session;
    await session.load();
  }

  #close(): void {
    this.#openings++;
    const own = this.#own;
    this.#own = undefined;
    // What was changed is still saved.
    void this.#session?.close().then(() => own?.close());
    this.#controller.session = undefined;
  }

  /** Only whoever knows the account's password is let in. */
  get #asksPassword(): boolean {
    return this.server !== undefined && !this.connection && !this.getToken;
  }

  #onSignIn({ detail: { name, password = '' } }: PdSignInSubmitEvent): void {
    this.signedInAs = { name, password };
    this.#open();
  }

  /** Undefined where nobody has to sign in, or somebody has. */
  #signIn(): TemplateResult | undefined {
    const { state } = this.#controller;
    const failed = state?.phase === 'failed' ? state.code : undefined;
    if (!this.#asksPassword || state?.phase === 'ready') return undefined;
    return html`<pd-agent-sign-in
      place="settings"
      exportparts=${exportParts(adminParts, 'agent-sign-in')}
      .account=${this.account}
      .known=${this.agent ? [this.agent] : []}
      .busy=${this.signedInAs !== undefined && failed === undefined}
      .error=${failed}
      @pd-sign-in-submit=${this.#onSignIn}
    ></pd-agent-sign-in>`;
  }

  #onSelect({ detail }: PdWidgetSelectEvent): void {
    this.#session?.select(detail.widgetId);
  }

  #onAdd({ detail }: PdWidgetAddEvent): void {
    void this.#session?.add(detail.name);
  }

  #onRename({ detail }: PdWidgetRenameEvent): void {
    void this.#session?.rename(detail.widgetId, detail.name);
  }

  #onDuplicate({ detail }: PdWidgetDuplicateEvent): void {
    void this.#session?.duplicate(detail.widgetId, detail.name);
  }

  async #onRemove({ detail }: PdWidgetRemoveEvent): Promise<void> {
    void this.#session?.remove(detail.widgetId);
    // Its row, and the button in it, are gone.
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.undo')?.focus();
  }

  readonly #onChange = ({ detail }: PdSettingsChangeEvent): void => {
    void this.#session?.change(detail.widgetId, detail.changes);
  };

  #onUndo(): void {
    void this.#session?.undo();
    void this.#focusList();
  }

  #onDismiss(): void {
    this.#session?.dismiss();
    void this.#focusList();
  }

  async #focusList(): Promise<void> {
    await this.updateComplete;
    await this.list?.updateComplete;
    this.list?.focus();
  }

  #onRetry(): void {
    if (this.#session) void this.#session.retry();
    else this.#open();
  }

  get #notices(): NoticeActions {
    return {
      retry: () => this.#onRetry(),
      dismiss: () => this.#onDismiss(),
      undo: () => this.#onUndo(),
    };
  }

  /** By a key the focus goes along; by a click it is there already. */
  #onTab(tab: SettingsTab): void {
    this.tab = tab;
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>(`#tab-${tab}`)?.focus();
    });
  }

  #renderReady(ready: Ready): TemplateResult {
    const { i18n } = this;
    const { widgets, selected, notice, save } = ready;
    const tab = settingsTabs.find((one) => one === this.tab) ?? 'general';
    return html`<div class="side" part="side">
        <pd-widget-list exportparts=${exportParts(adminParts, 'widget-list')}
          .widgets=${widgets} .selected=${selected.widgetId}
          ?compact=${this.compact} @pd-widget-select=${this.#onSelect}
          @pd-widget-add=${this.#onAdd} @pd-widget-rename=${this.#onRename}
          @pd-widget-duplicate=${this.#onDuplicate} @pd-widget-remove=${this.#onRemove}
        ></pd-widget-list>
      </div>
      <div class="content" part="content">
        <div class="head">
          <h2 part="heading"><bdi>${selected.name || selected.widgetId}</bdi></h2>
          <div class="save ${save.state}" part="save" role="status">${saveState(i18n, ready)}</div>
        </div>
        ${tabBar(i18n, tab, (chosen) => this.#onTab(chosen))}
        ${notices(i18n, ready, this.#notices)}
        <div role="tabpanel" id="panel" aria-labelledby="tab-${tab}">
          ${tabContent(tab, selected, this, this.#onChange)}
        </div>
        <div class="toasts" role="status">
          ${notice?.type === 'removed' ? removedToast(i18n, notice, this.#notices) : nothing}
        </div>
      </div>`;
  }

  override render(): TemplateResult {
    const { i18n } = this;
    const before: SettingsState = this.unreachable
      ? { phase: 'failed', code: 'unavailable' }
      : { phase: 'loading' };
    const current = this.#controller.state ?? before;
    const signIn = this.unreachable ? undefined : this.#signIn();
    const body =
      signIn ??
      (current.phase === 'ready'
        ? this.#renderReady(current)
        : current.phase === 'failed'
          ? loadFailed(i18n, current, () => this.#onRetry())
          : loading(i18n));
    return html`<div class="root" lang=${i18n.locale} dir=${i18n.dir}>${body}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pd-widget-settings': PdWidgetSettings;
  }
}
