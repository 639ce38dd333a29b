import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { maxFieldLength, maxUserDataLength } from '../../../model/custom-user-data.js';
import { maxEmailLength } from '../../../model/email.js';
import { type FieldKey, nameOf } from './contact-fields.js';

export interface ValueInput {
  /** The error below, if there is one, has the id `<id>-error`. */
  id: string;
  key: FieldKey;
  typed: string;
  invalid: boolean;
  onInput(event: Event): void;
  onKeydown(event: KeyboardEvent): void;
  onBlur(): void;
}

/** The field in which a value is changed. Its label is beside it. */
export function valueInput(options: ValueInput): TemplateResult {
  const { id, invalid, key, onBlur, onInput, onKeydown, typed } = options;
  const error = invalid ? `${id}-error` : nothing;
  // An additional field may have several lines.
  if (nameOf(key) !== undefined) {
    return html`<textarea
      class="input"
      part="input"
      id=${id}
      rows="1"
      dir="auto"
      maxlength=${maxFieldLength}
      aria-invalid=${invalid ? 'true' : nothing}
      aria-describedby=${error}
      .value=${live(typed)}
      @input=${onInput}
      @keydown=${onKeydown}
      @blur=${onBlur}
    ></textarea>`;
  }
  return html`<input
    class="input"
    part="input"
    id=${id}
    dir="auto"
    autocomplete="off"
    inputmode=${key === 'email' ? 'email' : 'text'}
    maxlength=${key === 'email' ? maxEmailLength : maxUserDataLength}
    aria-invalid=${invalid ? 'true' : nothing}
    aria-describedby=${error}
    .value=${live(typed)}
    @input=${onInput}
    @keydown=${onKeydown}
    @blur=${onBlur}
  />`;
}
