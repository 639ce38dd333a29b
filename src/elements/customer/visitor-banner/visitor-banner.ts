import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { LocalizeController } from '../../../controllers/localize-controller.js';
import type { Labels } from '../../../localization/catalog.js';
import { customerCatalog } from '../../../localization/customer-catalog.js';
import type { Consent } from '../../../model/consent.js';
import { defaultFields, type Field, type FieldValues } from '../../../model/login-form.js';
import { host } from '../../../styles/host.styles.js';
import { userIcon } from '../../../styles/icons.js';
import { tokens } from '../../../styles/tokens.styles.js';
import { exportParts } from '../../shared/export-parts.js';
import { customerParts } from '../customer-parts.js';
import { PdLoginSubmitEvent } from '../login-form/login-form.events.js';
import type { PdLoginForm } from '../login-form/login-form.js';
import { styles } from './visitor-banner.styles.js';

/**
 * Stays above the messages as long as the person chats as a visitor, and takes their details.
 *
 * @element pd-visitor-banner
 * @fires pd-login-submit - The form was sent and is valid. Cancelable.
 * @slot - In place of the sentence above the form.
 * @csspart banner - The whole strip.
 * @csspart text - The sentence, with its icon.
 */
export class PdVisitorBanner extends LitElement {
  static override styles = [tokens, host, styles];

  /** What is asked. Names and e-mail are in sight; the rest unfolds with the focus. */
  @property({ type: Array }) fields: readonly Field[] = defaultFields;
  /** Prefill, by field name. What the person has typed wins. */
  @property({ type: Object }) values: Partial<FieldValues> = {};
  /** What the person must agree to, to log in. */
  @property({ type: Object }) consent?: Consent;
  /** Little height is visible (keyboard up): only e-mail and button stay until the focus comes. */
  @property({ type: Boolean, reflect: true }) short = false;
  /** The details are on their way. */
  @property({ type: Boolean }) busy = false;
  /** A sentence on why the request failed. What was typed stays. */
  @property() error = '';
  /** BCP 47 tag; empty: that of the surroundings. */
  @property() locale?: string;
  /** Texts in place of the built-in ones, by id. */
  @property({ attribute: false }) labels?: Labels;

  @query('pd-login-form') private form!: PdLoginForm | null;

  readonly i18n = new LocalizeController(this, customerCatalog);

  /** Forgets what was typed and ticked. */
  reset(): void {
    this.form?.reset();
  }

  /** Focuses the first field with something wrong, else the first field. */
  override focus(options?: FocusOptions): void {
    this.form?.focus(options);
  }

  /** White space is none, which a formatter leaves in the tag; a slot would give way to it. */
  get #hasOwnSentence(): boolean {
    return this.childElementCount > 0 || /\S/.test(this.textContent);
  }

  #onSubmit(event: PdLoginSubmitEvent): void {
    if (!this.dispatchEvent(new PdLoginSubmitEvent(event.detail))) event.preventDefault();
  }

  override render(): TemplateResult {
    const { i18n } = this;
    const visitor = i18n.msg('You’re chatting as a visitor.', {
      id: 'banner.visitor',
      desc: 'First half of the line above the joined login form, in bold',
    });
    const invitation = i18n.msg('Tell us who you are.', {
      id: 'banner.invitation',
      desc: 'Second half of the line above the joined login form',
    });
    return html`<div class="banner" part="banner" lang=${i18n.locale} dir=${i18n.dir}>
      <div class="text" part="text">
        ${userIcon(16)}
        <div class="words">
          <slot @slotchange=${() => this.requestUpdate()}></slot>
          ${this.#hasOwnSentence ? nothing : html`<strong>${visitor}</strong> ${invitation}`}
        </div>
      </div>
      <pd-login-form
        compact
        exportparts=${exportParts(customerParts, 'login-form')}
        ?short=${this.short}
        .fields=${this.fields}
        .values=${this.values}
        .consent=${this.consent}
        .busy=${this.busy}
        .error=${this.error}
        @pd-login-submit=${this.#onSubmit}
      ></pd-login-form>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pd-visitor-banner': PdVisitorBanner;
  }
}
