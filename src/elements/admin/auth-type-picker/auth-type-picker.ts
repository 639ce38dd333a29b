import { LitElement, html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { LocalizeController } from '../../../controllers/localize-controller.js';
import type { Labels } from '../../../localization/catalog.js';
import { teamCatalog } from '../../../localization/team-catalog.js';
import { authTypes, isAuthType, type AuthType } from '../../../model/auth-type.js';
import { choices } from '../../../styles/choices.styles.js';
import { host } from '../../../styles/host.styles.js';
import { tokens } from '../../../styles/tokens.styles.js';
import { PdAuthTypeChangeEvent } from './auth-type-picker.events.js';
import { preview } from './auth-type-picker.preview.js';
import { styles } from './auth-type-picker.styles.js';
import { authTypeAdvice, authTypeName } from './auth-type-picker.words.js';

/**
 * The menu of the four authentication types, as cards with a drawing of what a customer meets.
 * A form control: it takes part in a form by its `name`, like a group of radio buttons.
 *
 * @element pd-auth-type-picker
 * @fires pd-auth-type-change - The person has chosen another type.
 * @fires change - The same, as a native control says it. Bubbles, not composed.
 * @csspart card - One of the four choices.
 * @csspart name - What the type is called.
 * @csspart advice - When to choose it.
 * @csspart code - The type's name in code.
 * @csspart preview - The ground of the drawing.
 * @cssprop --pd-auth-type-picker-accent - Colour of the widget in the drawings; else the main button's.
 */
export class PdAuthTypePicker extends LitElement {
  static readonly formAssociated = true;
  static override styles = [tokens, host, choices, styles];

  /** The chosen type; empty: none. The attribute is the value a form's reset goes back to. */
  @property() value: AuthType | '' = '';
  /** The name under which a form submits the value. */
  @property({ reflect: true }) name = '';
  /** A type must be chosen before a form can be submitted. */
  @property({ type: Boolean, reflect: true }) required = false;
  /** No choice can be made, and a form submits nothing. */
  @property({ type: Boolean, reflect: true }) disabled = false;
  /** What the group is called for assistive technology; empty: "Authentication type". */
  @property() label = '';
  /** BCP 47 tag; empty: that of the surroundings. */
  @property() locale?: string;
  /** Texts in place of the built-in ones, by id. */
  @property({ attribute: false }) labels?: Labels;

  /** A `fieldset` or form around it is disabled. */
  @state() private disabledAround = false;

  readonly i18n = new LocalizeController(this, teamCatalog);
  readonly #internals = this.attachInternals();

  /** The form it belongs to. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  /** What is wrong, as a native control tells it. */
  get validity(): ValidityState {
    return this.#internals.validity;
  }

  /** The sentence on what is wrong; empty: nothing. */
  get validationMessage(): string {
    return this.#internals.validationMessage;
  }

  /** False while disabled. */
  get willValidate(): boolean {
    return this.#internals.willValidate;
  }

  /** @internal */
  formDisabledCallback(disabled: boolean): void {
    this.disabledAround = disabled;
  }

  /** @internal */
  formResetCallback(): void {
    const initial = this.getAttribute('value');
    this.value = isAuthType(initial) ? initial : '';
  }

  /** @internal */
  formStateRestoreCallback(restored: unknown): void {
    this.value = isAuthType(restored) ? restored : '';
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('value')) return;
    if (!isAuthType(this.value)) {
      if (this.value) {
        console.warn(
          `pd-chat-kit: <${this.localName}>: value is one of ${authTypes.join(', ')}, ` +
            `not "${String(this.value)}".`,
        );
      }
      this.value = '';
    }
    this.#internals.setFormValue(this.value || null);
  }

  override updated(): void {
    const missing = this.required && !this.value;
    if (!missing) return this.#internals.setValidity({});
    const message = this.i18n.msg('Choose who may chat.', {
      id: 'auth-type.missing',
      desc: 'None of four choices was made, though one has to be',
    });
    this.#internals.setValidity({ valueMissing: true }, message, this.#radio!);
  }

  /** True if nothing is wrong; else an `invalid` event says so. */
  checkValidity(): boolean {
    return this.#internals.checkValidity();
  }

  /** The same, and the browser shows what is wrong. */
  reportValidity(): boolean {
    return this.#internals.reportValidity();
  }

  /** Focuses the chosen card, else the first. */
  override focus(options?: FocusOptions): void {
    this.#radio?.focus(options);
  }

  get #radio(): HTMLInputElement | null {
    const inputs = [...this.renderRoot.querySelectorAll('input')];
    return inputs.find(({ checked }) => checked) ?? inputs[0] ?? null;
  }

  #onChange(event: Event, value: AuthType): void {
    // The inner one stays in the shadow tree, so it is said anew.
    event.stopPropagation();
    this.value = value;
    // A listener may read the form, before the next update.
    this.#internals.setFormValue(value);
    this.dispatchEvent(new Event('change', { bubbles: true }));
    this.dispatchEvent(new PdAuthTypeChangeEvent({ value }));
  }

  #renderCard(type: AuthType): TemplateResult {
    const nothingShown = this.i18n.msg('No data: nothing is shown', {
      id: 'auth-type.nothing-shown',
      desc: 'In a drawing: without data from the site’s code there is no chat at all',
    });
    return html`<label class="card" part="card">
      <input class="check" type="radio" name="type" value=${type}
        aria-labelledby="name-${type}" aria-describedby="advice-${type}"
        .checked=${live(type === this.value)} ?disabled=${this.disabled || this.disabledAround}
        @change=${(event: Event) => this.#onChange(event, type)}
      />
      <span class="words">
        <span class="name" part="name" id="name-${type}">${authTypeName(this.i18n, type)}</span>
        <span class="advice" part="advice" id="advice-${type}"
          >${authTypeAdvice(this.i18n, type)}</span
        >
        <code part="code" dir="ltr" translate="no">${type}</code>
      </span>
      <span class="preview" part="preview" aria-hidden="true">${preview(type, nothingShown)}</span>
    </label>`;
  }

  override render(): TemplateResult {
    const { i18n } = this;
    const label = i18n.msg('Authentication type', {
      id: 'auth-type.label',
      desc: 'Name of a group of four choices, not shown',
    });
    return html`<div class="cards" role="radiogroup" lang=${i18n.locale} dir=${i18n.dir}
      aria-label=${this.label || label} aria-required=${this.required}
    >${authTypes.map((type) => this.#renderCard(type))}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pd-auth-type-picker': PdAuthTypePicker;
  }
}
