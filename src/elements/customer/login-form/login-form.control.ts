import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { optionLabel, optionValue, type Field } from '../../../model/login-form.js';
import { downIcon } from '../../../styles/icons.js';

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export interface ControlState {
  id: string;
  value: string;
  /** The id of the sentence on what is wrong; absent: nothing is. */
  errorId: string | undefined;
  /** First line of a list. */
  choose: string;
  onInput: (event: Event) => void;
  onLeave: (event: Event) => void;
}

/** The value of a control as the model keeps it. */
export const valueOf = (control: Control): string =>
  control instanceof HTMLInputElement && control.type === 'checkbox'
    ? String(control.checked)
    : control.value;

/** What a person types into, ticks or chooses from: a native control for each type of field. */
export function controlTemplate(field: Field, state: ControlState): TemplateResult {
  const { id, value, onInput, onLeave } = state;
  const required = field.required ? 'true' : nothing;
  const invalid = state.errorId ? 'true' : nothing;
  const error = state.errorId ?? nothing;
  // prettier-ignore
  switch (field.type) {
    case 'checkbox':
      return html`<input class="check" part="control" type="checkbox" id=${id} name=${field.name}
        aria-required=${required} aria-invalid=${invalid} aria-describedby=${error}
        .checked=${live(value === 'true')} @change=${onInput} @blur=${onLeave}>`;
    case 'textarea':
      return html`<textarea class="control" part="control" rows="3" id=${id} name=${field.name}
        aria-required=${required} aria-invalid=${invalid} aria-describedby=${error}
        .value=${live(value)} @input=${onInput} @blur=${onLeave}></textarea>`;
    case 'select':
      return html`<span class="select"><select class="control" part="control" id=${id} name=${field.name}
        aria-required=${required} aria-invalid=${invalid} aria-describedby=${error}
        @change=${onInput} @blur=${onLeave}>
        <option value="" .selected=${live(!value)}>${state.choose}</option>
        ${field.options?.map((option) => html`<option value=${optionValue(option)}
          .selected=${live(optionValue(option) === value)}>${optionLabel(option)}</option>`)}
      </select>${downIcon(20)}</span>`;
    default:
      return html`<input class="control" part="control" type=${inputType(field)} id=${id} name=${field.name}
        inputmode=${field.type === 'number' ? 'decimal' : nothing}
        autocomplete=${autocomplete(field) ?? nothing}
        dir=${field.type === 'email' || field.type === 'tel' ? 'ltr' : nothing}
        aria-required=${required} aria-invalid=${invalid} aria-describedby=${error}
        .value=${live(value)} @input=${onInput} @blur=${onLeave}>`;
  }
}

/** A number is typed as text: the browser's own field drops what it does not understand. */
const inputType = ({ type }: Field): string => (type === 'number' ? 'text' : type);

function autocomplete({ name, type }: Field): AutoFill | undefined {
  if (type === 'email' || type === 'tel') return type;
  if (name === 'firstName') return 'given-name';
  if (name === 'lastName') return 'family-name';
  return name === 'username' ? name : undefined;
}
