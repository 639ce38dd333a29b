import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { LocalizeController } from '../../../controllers/localize-controller.js';
import type { Labels } from '../../../localization/catalog.js';
import { customerCatalog } from '../../../localization/customer-catalog.js';
import type { Consent } from '../../../model/consent.js';
import { defaultFields, type Field, type FieldValues } from '../../../model/login-form.js';
import { choices } from '../../../styles/choices.styles.js';
import { buttons, fields } from '../../../styles/controls.styles.js';
import { host } from '../../../styles/host.styles.js';
import { alertIcon, offlineIcon } from '../../../styles/icons.js';
import { tokens } from '../../../styles/tokens.styles.js';
import { consentBox } from './consent-box.js';
import { controlTemplate, valueOf, type Control } from './login-form.control.js';
import { FormEntries } from './login-form.entries.js';
import { PdLoginSkipEvent, PdLoginSubmitEvent } from './login-form.events.js';
import { headingTemplate, skipTemplate } from './login-form.parts.js';
import { styles } from './login-form.styles.js';
import { fieldError, fieldLabel } from './login-form.words.js';

/** Two submissions within this time (ms) are one double click, whatever the owner does meanwhile. */
const doubleClick = 1000;

/**
 * Asks a person who they are. Works alone on any page: it validates, says what is wrong, and
 * emits; what then happens is up to its owner, who answers by `busy` and `error`.
 *
 * @element pd-login-form
 * @fires pd-login-submit - The form was sent and is valid. Cancelable.
 * @fires pd-login-skip - The person goes on as a visitor (only if `skippable`).
 * @slot heading - In place of the title and the sentence below it.
 * @slot actions - Below the buttons.
 * @csspart form - The whole form.
 * @csspart heading - The title.
 * @csspart lead - The sentence below the title.
 * @csspart group - The joined cells (only if `compact`).
 * @csspart field - A field: its label, its control, its error.
 * @csspart label - A field's label.
 * @csspart control - A field's input, list or text area.
 * @csspart error - The sentence below a field with something wrong.
 * @csspart failure - The box that tells of a failed request.
 * @csspart retry - The button in it.
 * @csspart consent - The box to tick, its text and link.
 * @csspart submit - The main button.
 * @csspart or - The word between the two buttons.
 * @csspart skip - The button "Continue as visitor".
 * @csspart hint - The sentence below it.
 * @cssprop [--pd-login-form-gap=16px] - Space between fields.
 */
export class PdLoginForm extends LitElement {
  static override styles = [tokens, host, buttons, fields, choices, styles];

  /** What is asked. */
  @property({ type: Array }) fields: readonly Field[] = defaultFields;
  /** Prefill, by field name. What the person has typed wins, also over a later prefill. */
  @property({ type: Object }) values: Partial<FieldValues> = {};
  /** What the person must agree to, to send the form or to skip it. */
  @property({ type: Object }) consent?: Consent;
  /** One joined group of cells; own fields and consent unfold below it with the focus. */
  @property({ type: Boolean, reflect: true }) compact = false;
  /** With `compact`: little height is visible, so only the e-mail stays until the focus comes. */
  @property({ type: Boolean, reflect: true }) short = false;
  /** Offers to go on as a visitor (not if `compact`). */
  @property({ type: Boolean }) skippable = false;
  /** The details are on their way: nothing is emitted meanwhile. */
  @property({ type: Boolean }) busy = false;
  /** A sentence on why the request failed. What was typed stays. */
  @property() error = '';
  /** BCP 47 tag; empty: that of the surroundings. */
  @property() locale?: string;
  /** Texts in place of the built-in ones, by id. */
  @property({ attribute: false }) labels?: Labels;

  /** For screen readers, where the focus alone does not tell. */
  @state() private announcement = '';

  readonly i18n = new LocalizeController(this, customerCatalog);

  readonly #entries = new FormEntries(
    // Before the first update there is nothing to look into.
    (field) => this.hasUpdated && Boolean(this.#control(field)?.validity.badInput),
  );
  #emittedAt = -Infinity;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('fields') || changed.has('values') || changed.has('consent')) {
      for (const problem of this.#entries.read(this)) {
        console.warn(`pd-chat-kit: <${this.localName}>: ${problem}.`);
      }
    }
    const answered = (changed.has('busy') && !this.busy) || (changed.has('error') && this.error);
    if (answered) this.#emittedAt = -Infinity;
  }

  /** Forgets what was typed and ticked; the prefill shows again. */
  reset(): void {
    this.#entries.reset();
    this.#emittedAt = -Infinity;
    // Half a date is in no value, so rendering would not take it away.
    for (const date of this.renderRoot.querySelectorAll<HTMLInputElement>('[type=date]')) {
      date.value = '';
    }
    this.requestUpdate();
  }

  /** Focuses the first field with something wrong, else the first field. */
  override focus(options?: FocusOptions): void {
    const first = (selector: string) => this.renderRoot.querySelector<HTMLElement>(selector);
    (first('[aria-invalid=true]') ?? first('.control, .check'))?.focus(options);
  }

  #id(kind: 'field' | 'error', field: Field): string {
    return `${kind}-${this.#entries.fields.indexOf(field)}`;
  }

  #control(field: Field): Control | null {
    return this.renderRoot.querySelector<Control>(`#${this.#id('field', field)}`);
  }

  #onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    if (this.#isUnderWay) return;
    if (!this.#entries.check()) return void this.#showError('[aria-invalid=true]');
    const { details, given } = this.#entries;
    this.#emit(new PdLoginSubmitEvent({ details, ...given }));
  }

  #onSkip(): void {
    if (this.#isUnderWay) return;
    if (!this.#entries.checkConsent()) return void this.#showError('#consent');
    this.#emit(new PdLoginSkipEvent(this.#entries.given));
  }

  get #isUnderWay(): boolean {
    return this.busy || performance.now() - this.#emittedAt < doubleClick;
  }

  #emit(event: PdLoginSubmitEvent | PdLoginSkipEvent): void {
    this.#emittedAt = performance.now();
    if (!this.dispatchEvent(event)) this.#emittedAt = -Infinity;
  }

  /** The focus brings the error with it; where the focus is already there, it has to be said. */
  async #showError(selector: string): Promise<void> {
    this.announcement = '';
    this.requestUpdate();
    await this.updateComplete;
    const control = this.renderRoot.querySelector<HTMLElement>(selector);
    if (control?.matches(':focus')) this.#announceErrorOf(control);
    else control?.focus();
  }

  #announceErrorOf(control: Element): void {
    const id = control.getAttribute('aria-describedby');
    this.announcement = (id && this.renderRoot.querySelector(`#${id}`)?.textContent?.trim()) || '';
  }

  #onInput(field: Field, event: Event): void {
    this.#entries.write(field, valueOf(event.target as Control));
    this.#emittedAt = -Infinity;
    this.announcement = '';
    this.requestUpdate();
  }

  async #onLeave(field: Field, event: Event): Promise<void> {
    const control = event.target as Control;
    const before = this.#entries.issues.get(field.name);
    this.#entries.leave(field);
    if (this.#entries.issues.get(field.name) === before) return;
    this.requestUpdate();
    await this.updateComplete;
    this.#announceErrorOf(control);
  }

  #onTick(ticked: boolean): void {
    this.#entries.agree(ticked);
    this.requestUpdate();
  }

  // With the focus, what is folded away comes back, and the button would move under the pointer.
  #keepFocus(event: MouseEvent): void {
    if (this.compact) event.preventDefault();
  }

  #renderError(field: Field): TemplateResult | typeof nothing {
    const issue = this.#entries.issues.get(field.name);
    if (!issue) return nothing;
    const text = fieldError(this.i18n, field, issue);
    return html`<p class="error" part="error" id=${this.#id('error', field)}>
      ${alertIcon(16)}<span>${text}</span>
    </p>`;
  }

  #renderControl(field: Field): TemplateResult {
    return controlTemplate(field, {
      id: this.#id('field', field),
      value: this.#entries.value(field),
      errorId: this.#entries.issues.has(field.name) ? this.#id('error', field) : undefined,
      choose: this.i18n.msg('Choose…', { id: 'login.choose', desc: 'First line of a list' }),
      onInput: (event) => this.#onInput(field, event),
      onLeave: (event) => void this.#onLeave(field, event),
    });
  }

  #renderField(field: Field, half = false): TemplateResult {
    const control = this.#renderControl(field);
    const label = fieldLabel(this.i18n, field);
    const id = this.#id('field', field);
    const labelled =
      field.type === 'checkbox'
        ? html`<div class="check-row">${control}<label part="label" for=${id}>${label}</label></div>`
        : html`<label class="label" part="label" for=${id}>${label}</label>${control}`;
    return html`<div class=${classMap({ field: true, half })} part="field">
      ${labelled}${this.#renderError(field)}
    </div>`;
  }

  #renderCell(field: Field, half = false): TemplateResult {
    const toLogIn = this.i18n.msg('E-mail, to log in', {
      id: 'login.email-to-log-in',
      desc: 'Label of the e-mail field where there is no room for a sentence above it',
    });
    const isEmail = field.name === 'email';
    return html`<div class=${classMap({ cell: true, half, email: isEmail })} part="field">
      <div class="entry">
        ${this.#renderControl(field)}
        <label part="label" for=${this.#id('field', field)}>
          <span class="roomy">${fieldLabel(this.i18n, field)}</span>
          ${isEmail ? html`<span class="tight">${toLogIn}</span>` : nothing}
        </label>
      </div>
      ${isEmail ? this.#renderSubmit() : nothing}
    </div>`;
  }

  #renderConsent(): TemplateResult | typeof nothing {
    const { consent, agreed, consentMissing } = this.#entries;
    if (!consent) return nothing;
    return consentBox(this.i18n, consent, {
      ticked: agreed,
      missing: consentMissing,
      onTick: (ticked) => this.#onTick(ticked),
    });
  }

  #renderFailure(): TemplateResult | typeof nothing {
    if (!this.error || this.busy) return nothing;
    const retry = html`<button class="link" part="retry" type="submit" @mousedown=${this.#keepFocus}>
      ${this.i18n.msg('Try again', { id: 'login.retry', desc: 'Sends the form once more' })}
    </button>`;
    if (this.compact) {
      return html`<p class="error" part="failure" role="alert">
        ${alertIcon(16)}<span>${this.error} ${retry}</span>
      </p>`;
    }
    const kept = this.i18n.msg('Nothing you typed is lost.', {
      id: 'login.nothing-lost',
      desc: 'After the sentence that the request failed',
    });
    return html`<div class="failure" part="failure" role="alert">
      ${offlineIcon(20)}
      <p><strong>${this.error}</strong> ${kept} ${retry}</p>
    </div>`;
  }

  get #sending(): string {
    return this.i18n.msg('Sending…', { id: 'login.sending', desc: 'The form is on its way' });
  }

  #renderSubmit(): TemplateResult {
    const { i18n } = this;
    const word = this.compact
      ? i18n.msg('Log in', { id: 'login.log-in', desc: 'Button: sends who the person is' })
      : i18n.msg('Start chat', { id: 'login.start', desc: 'Button: sends who the person is' });
    const spinner = html`<span class="spinner"></span>`;
    return html`<button
      class="button primary"
      part="submit"
      type="submit"
      @mousedown=${this.#keepFocus}
    >
      ${this.busy ? spinner : nothing} ${this.busy && !this.compact ? this.#sending : word}
    </button>`;
  }

  #renderFull(): TemplateResult {
    const { fields } = this.#entries;
    const at = (name: string) => fields.findIndex((field) => field.name === name);
    const sideBySide = at('firstName') >= 0 && Math.abs(at('firstName') - at('lastName')) === 1;
    return html`<slot name="heading">${headingTemplate(this.i18n, this.skippable)}</slot>
      ${this.#renderFailure()}
      <div class="fields">
        ${fields.map((field) => this.#renderField(field, sideBySide && isName(field)))}
      </div>
      ${this.#renderConsent()} ${this.#renderSubmit()}
      ${this.skippable ? skipTemplate(this.i18n, () => this.#onSkip()) : nothing}`;
  }

  #renderCompact(): TemplateResult {
    const { fields, consent } = this.#entries;
    const names = fields.filter(isName);
    const cells = [...names, ...fields.filter(({ name }) => name === 'email')];
    const rest = fields.filter((field) => !cells.includes(field));
    const own = rest.map((field) => this.#renderField(field));
    return html`<div class="group" part="group">
        ${cells.map((field) => this.#renderCell(field, names.length > 1 && isName(field)))}
        ${cells.length > names.length ? nothing : this.#renderSubmit()}
      </div>
      ${cells.map((field) => this.#renderError(field))} ${this.#renderFailure()}
      ${rest.length || consent ? html`<div class="rest">${own} ${this.#renderConsent()}</div>` : nothing}`;
  }

  override render(): TemplateResult {
    const { i18n } = this;
    return html`<form
      class=${classMap({ faulty: this.#entries.faulty })}
      part="form"
      lang=${i18n.locale}
      dir=${i18n.dir}
      aria-label=${i18n.msg('Your details', { id: 'login.form', desc: 'Name of the form; not shown' })}
      tabindex=${this.compact ? -1 : nothing}
      novalidate
      @submit=${this.#onSubmit}
    >
      ${this.compact ? this.#renderCompact() : this.#renderFull()}
      <slot name="actions"></slot>
      <p class="sr-only" role="status">${this.busy ? this.#sending : this.announcement}</p>
    </form>`;
  }
}

const isName = ({ name }: Field): boolean => name === 'firstName' || name === 'lastName';

declare global {
  interface HTMLElementTagNameMap {
    'pd-login-form': PdLoginForm;
  }
}
