import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { KeepFocusController } from '../../../controllers/keep-focus-controller.js';
import { LocalizeController } from '../../../controllers/localize-controller.js';
import type { Labels } from '../../../localization/catalog.js';
import { customerCatalog } from '../../../localization/customer-catalog.js';
import { pieces } from '../../../localization/pieces.js';
import type { RatingValue } from '../../../model/conversation.js';
import { isBlank, maxMessageLength } from '../../../model/message.js';
import { buttons, fields } from '../../../styles/controls.styles.js';
import { host } from '../../../styles/host.styles.js';
import { face1Icon, face2Icon, face3Icon, face4Icon, face5Icon } from '../../../styles/icons.js';
import { tokens } from '../../../styles/tokens.styles.js';
import { PdRatingSubmitEvent } from './rating-form.events.js';
import { styles } from './rating-form.styles.js';

const faces = [
  { value: 1, icon: face1Icon },
  { value: 2, icon: face2Icon },
  { value: 3, icon: face3Icon },
  { value: 4, icon: face4Icon },
  { value: 5, icon: face5Icon },
] as const;

const isRatingValue = (value: unknown): value is RatingValue =>
  faces.some((face) => face.value === value);

/**
 * Asks how the chat was: five faces, and a comment once one is chosen. A rating that was sent
 * shrinks to one line, from which it can be changed.
 *
 * @element pd-rating-form
 * @fires pd-rating-submit - The rating was sent. Cancelable: else the card is finished at once.
 * @csspart card - The whole card, also when it is one line.
 * @csspart heading - The question.
 * @csspart face - One of the five choices.
 * @csspart label - Above the comment.
 * @csspart control - The comment.
 * @csspart failure - The box that tells of a failed request.
 * @csspart submit - The button "Send rating".
 * @csspart change - The button "Change" of a finished card.
 */
export class PdRatingForm extends LitElement {
  static override styles = [tokens, host, buttons, fields, styles];

  /** The chosen face, 1 (very bad) to 5 (very good); 0: none yet. */
  @property({ type: Number }) value: RatingValue | 0 = 0;
  /** What the person says about it. */
  @property() comment = '';
  /** The rating has been sent: one line says so. */
  @property({ type: Boolean, reflect: true }) done = false;
  /** The rating is on its way: nothing is emitted meanwhile. */
  @property({ type: Boolean }) busy = false;
  /** A sentence on why the request failed. What was chosen and typed stays. */
  @property() error = '';
  /** BCP 47 tag; empty: that of the surroundings. */
  @property() locale?: string;
  /** Texts in place of the built-in ones, by id. */
  @property({ attribute: false }) labels?: Labels;

  /** The person has opened a finished card again. */
  @state() private changing = false;

  @query('.face :checked') private chosen!: HTMLElement | null;
  @query('.change') private changeButton!: HTMLElement | null;

  readonly i18n = new LocalizeController(this, customerCatalog);

  constructor() {
    super();
    new KeepFocusController(this);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const sent = changed.get('busy') === true && !this.busy && !this.error;
    if ((changed.has('done') && this.done) || sent) this.changing = false;
    if (!changed.has('value') || isRatingValue(this.value)) return;
    if (this.value) {
      console.warn(`pd-chat-kit: <${this.localName}>: value is 0 to 5, not ${String(this.value)}.`);
    }
    this.value = 0;
  }

  /** Focuses the chosen face, else the first; of a finished card the button "Change". */
  override focus(options?: FocusOptions): void {
    const target =
      this.changeButton ?? this.chosen ?? this.renderRoot.querySelector<HTMLElement>('.face input');
    target?.focus(options);
  }

  #onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    const { value, comment } = this;
    // Enter on a face submits too, even before there is a button.
    if (this.busy || !isRatingValue(value)) return;
    const words = isBlank(comment) ? {} : { comment: comment.trim() };
    if (!this.dispatchEvent(new PdRatingSubmitEvent({ value, ...words }))) return;
    this.done = true;
    this.changing = false;
  }

  #onChange(): void {
    this.changing = true;
  }

  #name(value: RatingValue): string {
    const { i18n } = this;
    switch (value) {
      case 1:
        return i18n.msg('Very bad', {
          id: 'rating.very-bad',
          desc: 'Below the first of five faces',
        });
      case 2:
        return i18n.msg('Bad', { id: 'rating.bad', desc: 'Below the second of five faces' });
      case 3:
        return i18n.msg('Okay', { id: 'rating.okay', desc: 'Below the third of five faces' });
      case 4:
        return i18n.msg('Good', { id: 'rating.good', desc: 'Below the fourth of five faces' });
      case 5:
        return i18n.msg('Very good', {
          id: 'rating.very-good',
          desc: 'Below the last of five faces',
        });
    }
  }

  #renderFinished(value: RatingValue): TemplateResult {
    const { i18n } = this;
    const text = i18n.msg('{thanks} You rated this chat: {rating}', {
      id: 'rating.done',
      desc: '{thanks} is “Thank you.” in bold, {rating} the name of the chosen face',
    });
    const thank = i18n.msg('Thank you.', { id: 'rating.thanks', desc: 'After a rating was sent' });
    return html`<div class="card finished" part="card">
      ${faces[value - 1]!.icon(24)}
      <p id="done">${pieces(text, { thanks: html`<strong>${thank}</strong>`, rating: this.#name(value) })}</p>
      <button class="link change" part="change" type="button" aria-describedby="done"
        @click=${this.#onChange}
      >${i18n.msg('Change', { id: 'rating.change', desc: 'Button: opens a sent rating again' })}</button>
    </div>`;
  }

  #renderComment(): TemplateResult {
    const { i18n } = this;
    return html`<div class="field">
        <label class="label" part="label" for="comment">
          <span>${i18n.msg('Comment', { id: 'rating.comment', desc: 'Label of a text area' })}</span>
          <span class="optional">
            ${i18n.msg('Optional', { id: 'rating.optional', desc: 'Beside the label “Comment”' })}
          </span>
        </label>
        <textarea class="control" part="control" id="comment" rows="2" dir="auto"
          maxlength=${maxMessageLength} .value=${live(this.comment)}
          @input=${(event: InputEvent) => {
            this.comment = (event.target as HTMLTextAreaElement).value;
          }}
        ></textarea>
      </div>
      ${
        this.error && !this.busy
          ? html`<p class="failure" part="failure" role="alert">${this.error}</p>`
          : nothing
      }
      <button class="button soft" part="submit" type="submit">
        ${
          this.busy
            ? html`<span class="spinner"></span>${i18n.msg('Sending…', {
                id: 'rating.sending',
                desc: 'On the button, meanwhile',
              })}`
            : i18n.msg('Send rating', { id: 'rating.send', desc: 'Button' })
        }
      </button>`;
  }

  #renderForm(): TemplateResult {
    return html`<form class="card" part="card" novalidate @submit=${this.#onSubmit}>
      <fieldset>
        <legend part="heading">
          ${this.i18n.msg('How did we do?', { id: 'rating.heading', desc: 'Above five faces' })}
        </legend>
        <div class="faces">
          ${faces.map(
            ({ value, icon }) => html`<label class="face" part="face">
              <input type="radio" name="value" value=${value}
                .checked=${live(value === this.value)} @change=${() => (this.value = value)}
              />
              ${icon(32)}<span>${this.#name(value)}</span>
            </label>`,
          )}
        </div>
      </fieldset>
      ${this.value ? this.#renderComment() : nothing}
    </form>`;
  }

  override render(): TemplateResult {
    const { value, i18n } = this;
    const finished = this.done && !this.changing && !this.busy && !this.error;
    return html`<div lang=${i18n.locale} dir=${i18n.dir}>
      ${finished && value ? this.#renderFinished(value) : this.#renderForm()}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pd-rating-form': PdRatingForm;
  }
}
