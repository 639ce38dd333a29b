import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { alertIcon } from '../../styles/icons.js';
import type { TextEntries } from './text-entries.js';

export interface TextField {
  /** Of the control; what belongs to it is named after it. */
  id: string;
  label: string;
  hint?: string | TemplateResult;
  entries: TextEntries;
  /** Names field and widget among the entries. */
  entry: string;
  stored: string;
  placeholder?: string;
  /** Several lines. */
  long?: boolean;
  /** What is offered while one types. */
  options?: readonly string[];
  /** It is no text of a language, such as an address. */
  code?: boolean;
  /** Before the control. */
  before?: TemplateResult;
  /** Below it, while nothing is wrong. */
  after?: TemplateResult | typeof nothing;
}

/** A text that is stored when it is left; what is wrong with it stands below. */
export function textField(field: TextField): TemplateResult {
  const { id, label, hint, entries, entry, stored, placeholder = '', before } = field;
  const issue = entries.issue(entry);
  const described = [issue && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ');
  const on = (event: Event) => entries.on(entry, stored, event);
  const control = field.long
    ? html`<textarea class="control" part="control" id=${id} rows="3" dir="auto"
        aria-invalid=${issue ? 'true' : nothing} aria-describedby=${described || nothing}
        placeholder=${placeholder} .value=${live(entries.value(entry, stored))}
        @input=${on} @change=${on}
      ></textarea>`
    : html`<input class="control" part="control" id=${id} type="text" autocomplete="off"
        dir=${field.code ? 'ltr' : 'auto'} spellcheck=${field.code ? 'false' : nothing}
        aria-invalid=${issue ? 'true' : nothing} aria-describedby=${described || nothing}
        list=${field.options ? `${id}-list` : nothing}
        placeholder=${placeholder} .value=${live(entries.value(entry, stored))}
        @input=${on} @change=${on}
      />`;
  return html`<div class="field">
    <label class="label" part="label" for=${id}>${label}</label>
    ${before ? html`<div class="joined">${before}${control}</div>` : control}
    ${
      field.options
        ? html`<datalist id="${id}-list" translate="no">
            ${field.options.map((option) => html`<option value=${option}></option>`)}
          </datalist>`
        : nothing
    }
    ${
      issue
        ? html`<p class="error" part="error" id="${id}-error" role="alert">
            ${alertIcon(16)}<span>${issue}</span>
          </p>`
        : (field.after ?? nothing)
    }
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
  </div>`;
}

export interface Segments<Value extends string> {
  /** Of the group; what belongs to it is named after it. */
  id: string;
  label: string;
  hint?: string;
  values: readonly Value[];
  value: Value;
  nameOf(value: Value): string;
  choose(value: Value): void;
}

/** A choice among a few, in a row: native radio buttons under their words. */
export function segments<Value extends string>(choice: Segments<Value>): TemplateResult {
  const { id, label, hint, values, value, nameOf, choose } = choice;
  return html`<div class="row" role="radiogroup"
    aria-labelledby="${id}-label" aria-describedby=${hint ? `${id}-hint` : nothing}
  >
    <div class="about">
      <span class="term" id="${id}-label">${label}</span>
      ${hint ? html`<p id="${id}-hint">${hint}</p>` : nothing}
    </div>
    <div class="segments">
      ${values.map(
        (one) => html`<label class="segment" part="segment">
          <input type="radio" name=${id} value=${one} .checked=${live(one === value)}
            @change=${() => choose(one)}
          />
          ${nameOf(one)}
        </label>`,
      )}
    </div>
  </div>`;
}

export interface Switch {
  id: string;
  label: string;
  hint?: string;
  on: boolean;
  turn(on: boolean): void;
}

// The checkbox says itself whether it is on.
/* eslint-disable lit-a11y/role-has-required-aria-attrs */
/** Something that is on or off. */
export const switchRow = ({ id, label, hint, on, turn }: Switch): TemplateResult =>
  html`<div class="row">
    <div class="about">
      <label for=${id}>${label}</label>
      ${hint ? html`<p id="${id}-hint">${hint}</p>` : nothing}
    </div>
    <input class="switch" part="switch" type="checkbox" role="switch" id=${id}
      aria-describedby=${hint ? `${id}-hint` : nothing} .checked=${live(on)}
      @change=${(event: Event) => turn((event.target as HTMLInputElement).checked)}
    />
  </div>`;
/* eslint-enable lit-a11y/role-has-required-aria-attrs */
