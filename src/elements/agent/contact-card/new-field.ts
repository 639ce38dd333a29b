import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { LocalizeController } from '../../../controllers/localize-controller.js';
import { maxFieldLength, maxFieldNameLength } from '../../../model/custom-user-data.js';
import { wellFormed } from '../../../model/message.js';
import { alertIcon } from '../../../styles/icons.js';
import { errorText, type FieldError } from './contact-card.words.js';

/** The row of a contact card in which a further field gets its name and value. */
export class NewField {
  #open = false;
  #name = '';
  #value = '';
  #error: FieldError | undefined;

  constructor(
    private readonly host: LitElement,
    private readonly i18n: LocalizeController,
    private readonly taken: (name: string) => boolean,
    private readonly save: (name: string, value: string) => void,
  ) {}

  get open(): boolean {
    return this.#open;
  }

  close(): void {
    this.#open = false;
    this.#name = this.#value = '';
    this.#error = undefined;
    this.host.requestUpdate();
  }

  async focusButton(): Promise<void> {
    await this.host.updateComplete;
    this.#find('add')?.focus();
  }

  #find = (id: string) => this.host.renderRoot.querySelector<HTMLElement>(`#${id}`);

  async #begin() {
    this.#open = true;
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.#find('new-name')?.focus();
  }

  /** Hands on what is complete. What is not stays, and says what it wants. */
  #finish(): 'done' | 'new-name' | 'new-value' {
    const name = wellFormed(this.#name).trim();
    const value = wellFormed(this.#value).trim();
    const error = name ? this.taken(name) && 'name-taken' : value && 'name-missing';
    if (error) {
      this.#error = error;
      this.host.requestUpdate();
      return 'new-name';
    }
    if (name && !value) return 'new-value';
    this.close();
    if (name) this.save(name, value);
    return 'done';
  }

  #keydown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      const next = this.#finish();
      if (next !== 'done') return this.#find(next)?.focus();
    } else if (event.key === 'Escape') {
      // Whatever is around the card may close at Esc; here it only takes back.
      event.preventDefault();
      event.stopPropagation();
      this.close();
    } else return;
    void this.focusButton();
  };

  #leave = (event: FocusEvent) => {
    const inside = (event.currentTarget as Element).contains(event.relatedTarget as Node | null);
    if (this.#open && !inside) this.#finish();
  };

  #type = (event: Event) => {
    const { id, value } = event.target as HTMLInputElement;
    if (id === 'new-name') this.#name = value;
    else this.#value = value;
    this.#error = undefined;
    this.host.requestUpdate();
  };

  button(icon: TemplateResult): TemplateResult {
    const label = this.i18n.msg('Add a field', {
      id: 'contact.add-field',
      desc: 'Button: one more additional field for this contact',
    });
    return html`<button
      type="button"
      class="icon-button"
      id="add"
      aria-label=${label}
      title=${label}
      @click=${() => this.#begin()}
    >
      ${icon}
    </button>`;
  }

  row(): TemplateResult | typeof nothing {
    if (!this.#open) return nothing;
    const { i18n } = this;
    const error = this.#error;
    const name = i18n.msg('Name', {
      id: 'contact.field-name',
      desc: 'Name of a new additional field',
    });
    const value = i18n.msg('Value', {
      id: 'contact.field-value',
      desc: 'Value of a new additional field',
    });
    return html`<div class="row new" @keydown=${this.#keydown} @focusout=${this.#leave}>
      <input
        class="input"
        part="input"
        id="new-name"
        dir="auto"
        autocomplete="off"
        aria-label=${name}
        placeholder=${name}
        maxlength=${maxFieldNameLength}
        aria-invalid=${error ? 'true' : nothing}
        aria-describedby=${error ? 'new-error' : 'new-hint'}
        .value=${live(this.#name)}
        @input=${this.#type}
      />
      <textarea
        class="input"
        part="input"
        id="new-value"
        rows="1"
        dir="auto"
        aria-label=${value}
        placeholder=${value}
        maxlength=${maxFieldLength}
        .value=${live(this.#value)}
        @input=${this.#type}
      ></textarea>
      ${
        error
          ? html`<p class="error" part="error" id="new-error" role="alert">
            ${alertIcon(16)}<span>${errorText(i18n, error, '')}</span>
          </p>`
          : html`<p class="hint" id="new-hint">
            ${i18n.msg('Enter adds it, Esc cancels.', {
              id: 'contact.new-field-hint',
              desc: 'Below the two inputs of a new additional field; names of keys',
            })}
          </p>`
      }
    </div>`;
  }
}
