import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { LocalizeController } from '../../../controllers/localize-controller.js';
import type { Labels } from '../../../localization/catalog.js';
import { pieces } from '../../../localization/pieces.js';
import { teamCatalog } from '../../../localization/team-catalog.js';
import type { AuthType } from '../../../model/auth-type.js';
import type { SettingsChange, WidgetSettings } from '../../../model/widget-settings.js';
import { host } from '../../../styles/host.styles.js';
import { codeIcon } from '../../../styles/icons.js';
import { tokens } from '../../../styles/tokens.styles.js';
import type { PdAuthTypeChangeEvent } from '../auth-type-picker/auth-type-picker.events.js';
import { exportParts } from '../../shared/export-parts.js';
import { adminParts } from '../admin-parts.js';
import { switchRow } from '../controls.js';
import { sections } from '../sections.styles.js';
import { settingName } from '../setting-names.js';
import { PdSettingsChangeEvent } from '../settings-change.events.js';

/** Milliseconds that a choice made by arrow keys stands before it counts. */
const restOfChoice = 800;

/**
 * Who may chat: the default authentication type of one widget, and the widget in that state.
 *
 * @element pd-settings-general
 * @fires pd-settings-change - Another type was chosen, or whose word is taken.
 * @csspart note - What is said on attributes in the page.
 * @csspart heading - The title of a section.
 * @csspart lead - The sentence below it.
 * @csspart switch - Whether only a signed token says who somebody is.
 */
export class PdSettingsGeneral extends LitElement {
  static override styles = [tokens, host, sections];

  /** The widget's settings; absent: nothing is shown. */
  @property({ attribute: false }) settings?: WidgetSettings;
  /** BCP 47 tag; empty: that of the surroundings. */
  @property() locale?: string;
  /** Texts in place of the built-in ones, by id. */
  @property({ attribute: false }) labels?: Labels;

  /** A type that the keyboard has come to, and may yet leave. */
  @state() private choosing?: AuthType;

  readonly i18n = new LocalizeController(this, teamCatalog);
  #byKeyboard = false;
  #rest: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#chosen();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What was chosen was chosen for that widget.
    const before = changed.get('settings');
    if (!before || before.widgetId === this.settings?.widgetId) return;
    clearTimeout(this.#rest);
    this.choosing = undefined;
  }

  /**
   * The arrow keys choose every card that they pass, and `code` would hide running chats in
   * passing: by keyboard a choice counts when it has stood for a moment, or is left.
   */
  #onAuthType({ detail }: PdAuthTypeChangeEvent): void {
    this.choosing = detail.value;
    clearTimeout(this.#rest);
    if (this.#byKeyboard) this.#rest = setTimeout(this.#chosen, restOfChoice);
    else this.#chosen();
  }

  readonly #chosen = (): void => {
    clearTimeout(this.#rest);
    const authType = this.choosing;
    this.choosing = undefined;
    if (authType && authType !== this.settings?.authType) this.#change({ authType });
  };

  #change(changes: SettingsChange): void {
    if (!this.settings) return;
    const { widgetId } = this.settings;
    this.dispatchEvent(new PdSettingsChangeEvent({ widgetId, changes }));
  }

  /** Where the page's code says who is there; elsewhere only to be switched off. */
  #renderVerifiedOnly({ authType, verifiedOnly }: WidgetSettings): TemplateResult | typeof nothing {
    if (authType !== 'code' && !verifiedOnly) return nothing;
    const { i18n } = this;
    return html`<div class="rows verified">
      ${switchRow({
        id: 'verified-only',
        label: settingName(i18n, 'verifiedOnly'),
        hint: i18n.msg(
          'Only a token that your server has signed says who a customer is. Without one the chat stays hidden.',
          { id: 'settings.verified-only-hint', desc: 'Below “Accept only verified identity”' },
        ),
        on: verifiedOnly === true,
        turn: (on) => this.#change({ verifiedOnly: on }),
      })}
    </div>`;
  }

  #renderAuthType(shown: WidgetSettings): TemplateResult {
    const { i18n } = this;
    const note = i18n.msg(
      'An attribute in the page, such as {example}, wins over what is set here.',
      {
        id: 'settings.attribute-wins',
        desc: '{example} is a piece of code: auth-type="form"',
      },
    );
    const example = html`<code dir="ltr" translate="no">auth-type="form"</code>`;
    const heading = i18n.msg('Default authentication type', {
      id: 'settings.auth-type',
      desc: 'Title of a section',
    });
    return html`<section aria-labelledby="auth-type">
      <h3 part="heading" id="auth-type">${heading}</h3>
      <p class="lead" part="lead">
        ${i18n.msg(
          'How a customer becomes known to your team. Running conversations go on as they are.',
          {
            id: 'settings.auth-type-lead',
            desc: 'Below the title “Default authentication type”',
          },
        )}
      </p>
      <pd-auth-type-picker exportparts=${exportParts(adminParts, 'auth-type-picker')}
        .value=${live(shown.authType)} .label=${heading}
        @keydown=${() => (this.#byKeyboard = true)}
        @pointerdown=${() => (this.#byKeyboard = false)}
        @focusout=${this.#chosen}
        @pd-auth-type-change=${this.#onAuthType}
      ></pd-auth-type-picker>
      ${this.#renderVerifiedOnly(shown)}
      <p class="note" part="note">
        ${codeIcon(16)}<span>${pieces(note, { example })}</span>
      </p>
    </section>`;
  }

  override render(): TemplateResult {
    const { settings, i18n } = this;
    if (!settings) return html``;
    // What is chosen shows at once, also what the arrow keys only pass.
    const shown = this.choosing ? { ...settings, authType: this.choosing } : settings;
    return html`<div class="root beside" lang=${i18n.locale} dir=${i18n.dir}>
      ${this.#renderAuthType(shown)}
      <pd-settings-preview exportparts=${exportParts(adminParts, 'settings-preview')}
        .settings=${shown}
      ></pd-settings-preview>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pd-settings-general': PdSettingsGeneral;
  }
}
