import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { KeepFocusController } from '../../../controllers/keep-focus-controller.js';
import { LocalizeController } from '../../../controllers/localize-controller.js';
import type { Labels } from '../../../localization/catalog.js';
import { customerCatalog } from '../../../localization/customer-catalog.js';
import { pieces } from '../../../localization/pieces.js';
import { isEmail } from '../../../model/email.js';
import { buttons, fields } from '../../../styles/controls.styles.js';
import { host } from '../../../styles/host.styles.js';
import { alertIcon, checkIcon, downloadIcon, mailIcon } from '../../../styles/icons.js';
import { tokens } from '../../../styles/tokens.styles.js';
import { PdTranscriptSubmitEvent } from './transcript-form.events.js';
import { styles } from './transcript-form.styles.js';

/**
 * Offers a copy of the conversation, and says beforehand what will happen. Shrinks to one line
 * when its owner says that it is done.
 *
 * @element pd-transcript-form
 * @fires pd-transcript-submit - A copy is wanted; `detail.to` is the address, if it goes by e-mail.
 * @csspart card - The whole card, also when it is one line.
 * @csspart heading - The title.
 * @csspart lead - The sentence below the title.
 * @csspart label - Above the address.
 * @csspart control - The address.
 * @csspart error - The sentence below an address with something wrong.
 * @csspart failure - The box that tells of a failed request.
 * @csspart submit - The button that asks for the copy.
 * @csspart change - The button that lets another address be typed, or downloads once more.
 */
export class PdTranscriptForm extends LitElement {
  static override styles = [tokens, host, buttons, fields, styles];

  /** How the copy reaches the person: as a file at once, or by e-mail. */
  @property() mode: 'download' | 'email' = 'download';
  /** Where it goes by e-mail. What the person types wins. */
  @property() address = '';
  /** The request is on its way: nothing is emitted meanwhile. */
  @property({ type: Boolean }) busy = false;
  /** The copy was downloaded or asked for: one line says so. */
  @property({ type: Boolean, reflect: true }) done = false;
  /** A sentence on why the request failed. What was typed stays. */
  @property() error = '';
  /** BCP 47 tag; empty: that of the surroundings. */
  @property() locale?: string;
  /** Texts in place of the built-in ones, by id. */
  @property({ attribute: false }) labels?: Labels;

  @state() private typed: string | undefined;
  @state() private issue: 'missing' | 'invalid' | '' = '';
  /** The person types another address than the given one. */
  @state() private editing = false;
  /** The person has opened a finished card again. */
  @state() private changing = false;

  readonly i18n = new LocalizeController(this, customerCatalog);

  constructor() {
    super();
    new KeepFocusController(this);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const sent = changed.get('busy') === true && !this.busy && !this.error;
    if ((changed.has('done') && this.done) || sent) this.changing = this.editing = false;
    if (!changed.has('mode') || this.mode === 'download' || this.mode === 'email') return;
    console.warn(
      `pd-chat-kit: <${this.localName}>: mode is "download" or "email", not "${String(this.mode)}".`,
    );
    this.mode = 'download';
  }

  /** Focuses the address if it can be typed, else the button. */
  override focus(options?: FocusOptions): void {
    const target =
      this.renderRoot.querySelector<HTMLElement>('.control') ??
      this.renderRoot.querySelector<HTMLElement>('button');
    target?.focus(options);
  }

  get #to(): string {
    return (this.typed ?? this.address ?? '').trim();
  }

  get #finished(): boolean {
    return this.done && !this.changing && !this.busy && !this.error;
  }

  /** The address is asked for: none is known, or the person wants another one. */
  get #asksAddress(): boolean {
    return this.mode === 'email' && (this.editing || this.issue !== '' || !isEmail(this.#to));
  }

  #validate(): void {
    this.issue = !this.#to ? 'missing' : isEmail(this.#to) ? '' : 'invalid';
  }

  async #focusNext(): Promise<void> {
    await this.updateComplete;
    this.focus();
  }

  #onInput(event: InputEvent): void {
    this.typed = (event.target as HTMLInputElement).value;
    // Else the field would vanish while it is being typed into.
    this.editing = true;
    if (this.issue) this.#validate();
  }

  #onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    if (this.busy) return;
    if (this.mode === 'email') {
      this.#validate();
      if (this.issue) return void this.#focusNext();
    }
    this.changing = false;
    const to = this.mode === 'email' ? { to: this.#to } : {};
    this.dispatchEvent(new PdTranscriptSubmitEvent(to));
  }

  #onAgain(): void {
    if (this.mode === 'download') {
      this.dispatchEvent(new PdTranscriptSubmitEvent({}));
      return;
    }
    this.changing = true;
    this.#onOtherAddress();
  }

  #onOtherAddress(): void {
    this.editing = true;
    void this.#focusNext();
  }

  #sentence(): unknown {
    const { i18n } = this;
    if (this.mode === 'download') {
      return this.#finished
        ? i18n.msg('The conversation was downloaded as a text file.', {
            id: 'transcript.downloaded',
            desc: 'After the download',
          })
        : i18n.msg('Download the conversation as a text file.', {
            id: 'transcript.download-lead',
            desc: 'Above the button “Download”',
          });
    }
    if (this.#asksAddress && !this.#finished) {
      return i18n.msg('Where shall we send the conversation?', {
        id: 'transcript.email-question',
        desc: 'Above the field for an e-mail address',
      });
    }
    if (!this.#to) {
      return i18n.msg('We’ll send you the conversation by e-mail.', {
        id: 'transcript.email-done',
        desc: 'After the request, where the address is not known here',
      });
    }
    const text = i18n.msg('We’ll send the conversation to {address}.', {
      id: 'transcript.email-lead',
      desc: 'Says what the button does, and after it what will happen; {address} is an e-mail',
    });
    return pieces(text, { address: html`<bdi>${this.#to}</bdi>` });
  }

  #renderFinished(): TemplateResult {
    const { i18n } = this;
    const word =
      this.mode === 'download'
        ? i18n.msg('Download again', { id: 'transcript.again', desc: 'Button' })
        : i18n.msg('Change', {
            id: 'transcript.change',
            desc: 'Button: sends the conversation to another address',
          });
    return html`<div class="card finished" part="card">
      ${checkIcon(24)}
      <p id="sentence" part="lead">${this.#sentence()}</p>
      <button class="link" part="change" type="button" aria-describedby="sentence"
        @click=${this.#onAgain}
      >${word}</button>
    </div>`;
  }

  #renderAddress(): TemplateResult {
    const { i18n, issue } = this;
    const sentence =
      issue === 'missing'
        ? i18n.msg('Enter the e-mail address to send it to', {
            id: 'transcript.error-missing',
            desc: 'Below the empty field for an e-mail address',
          })
        : i18n.msg('Enter a full address, like ana@example.com', {
            id: 'transcript.error-email',
            desc: 'Below the e-mail field; the address is an example and may be localized',
          });
    return html`<div class="field">
      <label class="label" part="label" for="address">
        ${i18n.msg('E-mail', { id: 'transcript.email', desc: 'Label of the field for the address' })}
      </label>
      <input class="control" part="control" id="address" type="email" dir="ltr" name="email"
        autocomplete="email" aria-required="true" aria-invalid=${issue ? 'true' : nothing}
        aria-describedby=${issue ? 'error' : nothing}
        .value=${live(this.typed ?? this.address ?? '')} @input=${this.#onInput}
      />
      ${
        issue
          ? html`<p class="error" part="error" id="error">${alertIcon(16)}<span>${sentence}</span></p>`
          : nothing
      }
    </div>`;
  }

  #renderSubmit(): TemplateResult {
    const { i18n } = this;
    const icon = this.busy
      ? html`<span class="spinner"></span>`
      : this.mode === 'email'
        ? mailIcon(20)
        : downloadIcon(20);
    const word = this.busy
      ? i18n.msg('One moment…', { id: 'transcript.busy', desc: 'On the button, meanwhile' })
      : this.mode === 'email'
        ? i18n.msg('Send by e-mail', { id: 'transcript.send', desc: 'Button' })
        : i18n.msg('Download', { id: 'transcript.download', desc: 'Button' });
    return html`<button class="button outlined" part="submit" type="submit">${icon}${word}</button>`;
  }

  #renderForm(): TemplateResult {
    const asks = this.#asksAddress;
    return html`<form class="card" part="card" novalidate aria-labelledby="heading"
      @submit=${this.#onSubmit}
    >
      <div>
        <h3 id="heading" part="heading">
          ${this.i18n.msg('Keep a copy', { id: 'transcript.heading', desc: 'Title of a card' })}
        </h3>
        <p class="lead" part="lead">${this.#sentence()}</p>
      </div>
      ${
        this.error && !this.busy
          ? html`<p class="failure" part="failure" role="alert">${this.error}</p>`
          : nothing
      }
      ${asks ? this.#renderAddress() : nothing}
      <div class="buttons">
        ${this.#renderSubmit()}
        ${
          this.mode === 'email' && !asks
            ? html`<button class="link" part="change" type="button"
                @click=${this.#onOtherAddress}
              >${this.i18n.msg('Use another address', {
                id: 'transcript.other-address',
                desc: 'Button: lets another e-mail address be typed than the known one',
              })}</button>`
            : nothing
        }
      </div>
    </form>`;
  }

  override render(): TemplateResult {
    const { i18n } = this;
    return html`<div lang=${i18n.locale} dir=${i18n.dir}>
      ${this.#finished ? this.#renderFinished() : this.#renderForm()}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pd-transcript-form': PdTranscriptForm;
  }
}
