import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../../controllers/localize-controller.js';
import type { Contact } from '../../../model/contact.js';
import { alertIcon } from '../../../styles/icons.js';
import { markIcon, markOfValue } from '../person.js';
import { PdContactSaveEvent } from './contact-card.events.js';
import { errorText } from './contact-card.words.js';
import type { ContactEdits, Edit } from './contact-edits.js';
import { type AdditionalKey, type FieldKey, nameOf, valueOf } from './contact-fields.js';
import { valueInput } from './value-input.js';

/**
 * The rows of a contact's card: a value is a button, and while it is changed, a field. Enter or
 * leaving it saves, Esc restores.
 */
export class ContactRows {
  constructor(
    private readonly host: LitElement,
    private readonly i18n: LocalizeController,
    private readonly edits: ContactEdits,
    /** The contact, or what is to become one. */
    private readonly record: () => Contact | undefined,
    /** An additional field was emptied: its row goes, and would take the focus along. */
    private readonly onGone: () => unknown,
  ) {}

  /** Goes to a value, to be changed. */
  begin = async (key: FieldKey): Promise<void> => {
    const record = this.record();
    if (!record) return;
    this.edits.begin(key, record);
    await this.host.updateComplete;
    const input = this.#at(key) as HTMLInputElement | null;
    input?.focus();
    input?.select();
  };

  /** A value for a field that the record does not have yet. */
  add(key: AdditionalKey, typed: string): void {
    this.edits.add(key, typed, this.record()!);
    this.#save(key);
  }

  #at = (key: FieldKey): HTMLElement | null =>
    (this.host.renderRoot as ShadowRoot).getElementById(idOf(key));

  /** Keeps the focus where the person was. */
  async #finish(key: FieldKey) {
    if (nameOf(key) !== undefined && this.edits.get(key)?.typed === '') return this.onGone();
    await this.host.updateComplete;
    this.#at(key)?.focus();
  }

  /** False: there is something to be mended first. */
  #save(key: FieldKey): boolean {
    const record = this.record();
    const contact = record ? this.edits.save(key, record) : 'nothing';
    if (typeof contact === 'object') this.host.dispatchEvent(new PdContactSaveEvent({ contact }));
    return contact !== 'mend';
  }

  #keydown(event: KeyboardEvent, key: FieldKey) {
    if (event.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      if (this.#save(key)) void this.#finish(key);
    } else if (event.key === 'Escape') {
      // Whatever is around the card may close at Esc; here it only takes back.
      event.stopPropagation();
      event.preventDefault();
      this.edits.drop(key);
      void this.#finish(key);
    }
  }

  /** Leaving after a failed save does not save again by itself. */
  #blur(key: FieldKey) {
    const edit = this.edits.get(key);
    if (edit && !edit.error) this.#save(key);
  }

  row(key: FieldKey, label: string): TemplateResult {
    const { i18n } = this;
    const { details, provenance } = this.record()!;
    const id = idOf(key);
    const edit = this.edits.get(key);
    const stored = valueOf(details, key);
    const mark = markOfValue(provenance[key]);
    const value = edit?.saving ? edit.typed : stored;
    return html`<div class="row">
      <label class="label" part="label" id="${id}-label" for=${id}><bdi>${label}</bdi></label>
      ${
        edit && !edit.saving
          ? this.#input(key, id, edit)
          : html`<button
            type="button"
            class="value ${value ? '' : 'blank'}"
            part="value"
            id=${id}
            aria-labelledby="${id}-label ${id}"
            aria-busy=${edit ? 'true' : nothing}
            @click=${() => this.begin(key)}
          ><bdi>${
            value ||
            i18n.msg('Add', {
              id: 'contact.add',
              desc: 'In place of a value that is not known; a verb',
            })
          }</bdi></button>`
      }
      ${value && !edit ? markIcon(i18n, mark) : nothing}
      ${
        edit?.error
          ? html`<p class="error" part="error" id="${id}-error" role="alert">
            ${alertIcon(16)}<span>${errorText(i18n, edit.error, stored)}</span>
          </p>`
          : nothing
      }
    </div>`;
  }

  #input(key: FieldKey, id: string, { typed, error }: Edit) {
    return valueInput({
      id,
      key,
      typed,
      invalid: error !== undefined,
      onInput: (event) => this.edits.type(key, (event.target as HTMLInputElement).value),
      onKeydown: (event) => this.#keydown(event, key),
      onBlur: () => this.#blur(key),
    });
  }
}

/** Names may hold anything; ids, and lists of them, may not. */
const idOf = (key: FieldKey): string => `field-${encodeURIComponent(key)}`;
