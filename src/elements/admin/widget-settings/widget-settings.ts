import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { AgentConnection } from '../../../connections/connection.js';
import { LocalizeController } from '../../../controllers/localize-controller.js';
import { SessionController } from '../../../controllers/session-controller.js';
import type { Labels } from '../../../localization/catalog.js';
import { pieces } from '../../../localization/pieces.js';
import { teamCatalog } from '../../../localization/team-catalog.js';
import type { Agent } from '../../../model/conversation.js';
import { SettingsSession } from '../../../session/settings-session.js';
import type { SettingsNotice, SettingsState } from '../../../session/settings-state.js';
import { buttons } from '../../../styles/controls.styles.js';
import { host } from '../../../styles/host.styles.js';
import { alertIcon, checkIcon, closeIcon, offlineIcon } from '../../../styles/icons.js';
import { tokens } from '../../../styles/tokens.styles.js';
import type { PdSignInSubmitEvent } from '../../agent/agent-sign-in/agent-sign-in.events.js';
import { ownConnection } from '../../agent/own-connection.js';
import type { PdSettingsChangeEvent } from '../settings-general/settings-general.events.js';
import type {
  PdWidgetAddEvent,
  PdWidgetRemoveEvent,
  PdWidgetRenameEvent,
  PdWidgetSelectEvent,
} from '../widget-list/widget-list.events.js';
import type { PdWidgetList } from '../widget-list/widget-list.js';
import { exportParts } from '../../shared/export-parts.js';
import { adminParts } from '../admin-parts.js';
import { styles } from './widget-settings.styles.js';
import { conflict, loadFailure, saveFailure } from './widget-settings.words.js';

type Ready = Extract<SettingsState, { phase: 'ready' }>;
type Removed = Extract<SettingsNotice, { type: 'removed' }>;

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

  async #onRemove({ detail }: PdWidgetRemoveEvent): Promise<void> {
    void this.#session?.remove(detail.widgetId);
    // Its row, and the button in it, are gone.
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.undo')?.focus();
  }

  #onChange({ detail }: PdSettingsChangeEvent): void {
    void this.#session?.change(detail.widgetId, detail.changes);
  }

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

  get #tryAgain(): string {
    return this.i18n.msg('Try again', {
      id: 'settings.retry',
      desc: 'Button: loads or saves again',
    });
  }

  get #closeWord(): string {
    return this.i18n.msg('Close', {
      id: 'settings.close-notice',
      desc: 'Name of a button with a cross',
    });
  }

  #renderSave({ save, selected }: Ready): TemplateResult | typeof nothing {
    const { i18n } = this;
    switch (save.state) {
      case 'saving':
        return html`<span class="spinner"></span>${i18n.msg('Saving…', {
          id: 'settings.saving',
          desc: 'While a change is being saved',
        })}`;
      case 'failed':
        return html`${alertIcon(16)}${i18n.msg('Not saved', {
          id: 'settings.not-saved',
          desc: 'The last change could not be saved',
        })}`;
      case 'saved':
        return selected.revision
          ? html`${checkIcon(16)}${i18n.msg('Saved', { id: 'settings.saved', desc: 'All is saved' })}`
          : nothing;
    }
  }

  #renderNotices({ save, notice, storageRefused }: Ready): unknown {
    const { i18n } = this;
    return [
      save.state === 'failed'
        ? html`<div class="box failure" part="notice" role="alert">
            <p>${saveFailure(i18n, save.code)}</p>
            <button class="link" type="button" @click=${this.#onRetry}>${this.#tryAgain}</button>
          </div>`
        : nothing,
      storageRefused
        ? html`<div class="box" part="notice" role="status">
            <p>
              ${i18n.msg(
                'This browser does not keep data. The settings last until this page is closed.',
                {
                  id: 'settings.storage-refused',
                  desc: 'The browser refuses to store anything',
                },
              )}
            </p>
          </div>`
        : nothing,
      notice?.type === 'conflict'
        ? html`<div class="box" part="notice" role="status">
            <p>${conflict(i18n, notice)}</p>
            <button class="icon-button" type="button" aria-label=${this.#closeWord}
              @click=${this.#onDismiss}
            >${closeIcon(18)}</button>
          </div>`
        : nothing,
    ];
  }

  #renderToast({ settings, byOther }: Removed): TemplateResult {
    const { i18n } = this;
    const text = byOther
      ? i18n.msg('Someone else removed {name}.', {
          id: 'settings.removed-by-other',
          desc: '{name} is a widget',
        })
      : i18n.msg('{name} was removed. Pages that still show it use the built-in settings.', {
          id: 'settings.removed',
          desc: '{name} is a widget',
        });
    const name = html`<bdi><strong>${settings.name || settings.widgetId}</strong></bdi>`;
    return html`<div class="toast" part="toast">
      <p>${pieces(text, { name })}</p>
      <button class="button soft undo" type="button" @click=${this.#onUndo}>
        ${i18n.msg('Undo', { id: 'settings.undo', desc: 'Button: puts a removed widget back' })}
      </button>
      <button class="icon-button" type="button" aria-label=${this.#closeWord}
        @click=${this.#onDismiss}
      >${closeIcon(18)}</button>
    </div>`;
  }

  #renderReady(ready: Ready): TemplateResult {
    const { widgets, selected, notice, save } = ready;
    return html`<div class="side" part="side">
        <pd-widget-list exportparts=${exportParts(adminParts, 'widget-list')}
          .widgets=${widgets} .selected=${selected.widgetId}
          ?compact=${this.compact} @pd-widget-select=${this.#onSelect}
          @pd-widget-add=${this.#onAdd} @pd-widget-rename=${this.#onRename}
          @pd-widget-remove=${this.#onRemove}
        ></pd-widget-list>
      </div>
      <div class="content" part="content">
        <div class="head">
          <h2 part="heading"><bdi>${selected.name || selected.widgetId}</bdi></h2>
          <div class="save ${save.state}" part="save" role="status">${this.#renderSave(ready)}</div>
        </div>
        ${this.#renderNotices(ready)}
        <pd-settings-general exportparts=${exportParts(adminParts, 'settings-general')}
          .settings=${selected} @pd-settings-change=${this.#onChange}>
        </pd-settings-general>
        <div class="toasts" role="status">
          ${notice?.type === 'removed' ? this.#renderToast(notice) : nothing}
        </div>
      </div>`;
  }

  #renderFailed({ code }: Extract<SettingsState, { phase: 'failed' }>): TemplateResult {
    return html`<div class="side" part="side"></div>
      <div class="content" part="content">
        <div class="empty" role="alert">
          ${offlineIcon(32)}
          <h2>
            ${this.i18n.msg('The settings could not be loaded', {
              id: 'settings.load-failed',
              desc: 'In place of the settings',
            })}
          </h2>
          <p>${loadFailure(this.i18n, code)}</p>
          <button class="button primary" type="button" @click=${this.#onRetry}>
            ${this.#tryAgain}
          </button>
        </div>
      </div>`;
  }

  #renderLoading(): TemplateResult {
    return html`<div class="side" part="side"><div class="loading block"></div></div>
      <div class="content" part="content">
        <div class="loading">
          <p class="sr-only" role="status">
            ${this.i18n.msg('Loading…', { id: 'settings.loading', desc: 'Said, not shown' })}
          </p>
          <div class="block"></div>
          <div class="block cards"></div>
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
          ? this.#renderFailed(current)
          : this.#renderLoading());
    return html`<div class="root" lang=${i18n.locale} dir=${i18n.dir}>${body}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pd-widget-settings': PdWidgetSettings;
  }
}
