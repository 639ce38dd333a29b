import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { LocalizeController } from '../../../controllers/localize-controller.js';
import { fieldTypes, optionLabel, type Field, type FieldType } from '../../../model/login-form.js';
import { downIcon } from '../../../styles/icons.js';
import { switchRow, textField } from '../controls.js';
import type { TextEntries } from '../text-entries.js';
import { builtInLabel, isOwn, typeName } from './login-form-editor.words.js';
import { firstChoices } from './new-field.js';

export interface FieldEditing {
  entries: TextEntries;
  widgetId: string;
  alter(changes: Partial<Field>): void;
}

/** What a field of the form is called and asks for, below its row. */
export function editedField(
  i18n: LocalizeController,
  field: Field,
  { entries, widgetId, alter }: FieldEditing,
): TemplateResult {
  const { name, type, label, options } = field;
  const choose = (kind: FieldType) =>
    alter({ type: kind, options: kind === 'select' ? firstChoices(i18n) : undefined });
  const kinds = html`<div class="field">
      <label class="label" part="label" for="type">
        ${i18n.msg('Kind', { id: 'form-editor.kind', desc: 'Label: what a field is for, such as a date' })}
      </label>
      <div class="choice">
        <select class="control" part="control" id="type"
          @change=${(event: Event) => choose((event.target as HTMLSelectElement).value as FieldType)}
        >
          ${fieldTypes.map(
            (one) =>
              html`<option value=${one} .selected=${live(one === type)}>${typeName(i18n, one)}</option>`,
          )}
        </select>
        ${downIcon(20)}
      </div>
    </div>`;
  return html`<div class="edited fields" id="edited">
      ${textField({
        id: 'label',
        label: i18n.msg('Label', {
          id: 'form-editor.label',
          desc: 'Label of the field with the label of a field',
        }),
        hint: isOwn(name)
          ? i18n.msg('Empty: the built-in word, in each language.', {
              id: 'form-editor.label-hint',
              desc: 'Below the label of a field such as “First name”',
            })
          : '',
        entries: entries,
        entry: `label/${widgetId}/${name}`,
        stored: label ?? '',
        placeholder: builtInLabel(i18n, name),
      })}
      ${isOwn(name) ? nothing : kinds}
      ${
        type === 'select'
          ? textField({
              id: 'options',
              label: i18n.msg('Choices', {
                id: 'form-editor.options',
                desc: 'Label: of a list, one on each line',
              }),
              hint: i18n.msg('One on each line.', {
                id: 'form-editor.options-hint',
                desc: 'Below the choices of a list',
              }),
              entries: entries,
              entry: `options/${widgetId}/${name}`,
              stored: (options ?? []).map(optionLabel).join('\n'),
              long: true,
            })
          : nothing
      }
      ${switchRow({
        id: 'required',
        label: i18n.msg('Must be filled in', {
          id: 'form-editor.required',
          desc: 'Switch: the form is not sent without this field',
        }),
        on: field.required === true,
        turn: (required) => alter({ required }),
      })}
    </div>`;
}
