import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { LocalizeController } from '../../../controllers/localize-controller.js';
import type { Labels } from '../../../localization/catalog.js';
import { format } from '../../../localization/format.js';
import { teamCatalog } from '../../../localization/team-catalog.js';
import {
  defaultFields,
  fieldTypes,
  type Field,
  type FieldType,
} from '../../../model/login-form.js';
import {
  limits,
  type SettingsChange,
  type WidgetSettings,
} from '../../../model/widget-settings.js';
import { buttons, fields } from '../../../styles/controls.styles.js';
import { host } from '../../../styles/host.styles.js';
import { downIcon, gripIcon, trashIcon } from '../../../styles/icons.js';
import { tokens } from '../../../styles/tokens.styles.js';
import { exportParts } from '../../shared/export-parts.js';
import { adminParts } from '../admin-parts.js';
import { sections } from '../sections.styles.js';
import { settingName } from '../setting-names.js';
import { PdSettingsChangeEvent } from '../settings-change.events.js';
import { TextEntries } from '../text-entries.js';
import { checkConsent, consentFields, withPart, type ConsentPart } from './consent-fields.js';
import { editedField } from './edited-field.js';
import { FieldOrder } from './field-order.js';
import { styles } from './login-form-editor.styles.js';
import {
  builtInLabel,
  fieldName,
  isOwn,
  ownNames,
  typeName,
  type OwnName,
} from './login-form-editor.words.js';
import { newField } from './new-field.js';

/**
 * What the login form of one widget asks: its fields, their order, own fields, and the consent;
 * with the form beside it.
 *
 * @element pd-login-form-editor
 * @fires pd-settings-change - A valid change was made: a choice at once, a text when it is left.
 * @csspart heading - The title of a section.
 * @csspart lead - The sentence below it.
 * @csspart row - A field of the form.
 * @csspart grip - Moves it.
 * @csspart switch - Whether it must be filled in.
 * @csspart add - The button that adds a field.
 * @csspart undo - The button that brings a removed one back.
 * @csspart label - Above a control.
 * @csspart control - A control.
 * @csspart error - The sentence below a control with something wrong.
 */
export class PdLoginFormEditor extends LitElement {
  static override styles = [tokens, host, buttons, fields, sections, styles];

  /** The widget's settings; absent: nothing is shown. */
  @property({ attribute: false }) settings?: WidgetSettings;
  /** BCP 47 tag; empty: that of the surroundings. */
  @property() locale?: string;
  /** Texts in place of the built-in ones, by id. */
  @property({ attribute: false }) labels?: Labels;

  /** Name of the field that is being edited. */
  @state() private edited = '';
  @state() private removed?: { widgetId: string; field: Field; at: number };
  /** For screen readers: where a field has got to. */
  @state() private announcement = '';
  /** What the next field will be. */
  @state() private kind: OwnName | FieldType = 'text';

  readonly i18n = new LocalizeController(this, teamCatalog);

  readonly #entries = new TextEntries(this, {
    check: (id, text) => this.#check(id, text),
    save: (id, text) => this.#save(id, text),
  });

  readonly #order = new FieldOrder(this, {
    names: () => this.#fields.map(({ name }) => name),
    list: () => this.renderRoot.querySelector('ol'),
    move: (names, name) => this.#move(names, name),
  });

  get #fields(): readonly Field[] {
    return this.settings?.fields ?? defaultFields;
  }

  #change(changes: SettingsChange): void {
    const { widgetId } = this.settings!;
    this.dispatchEvent(new PdSettingsChangeEvent({ widgetId, changes }));
  }

  #keep(changed: readonly Field[]): void {
    this.#change({ fields: changed as WidgetSettings['fields'] });
  }

  /** What is undefined among the changes is gone. */
  #alter(name: string, changes: Partial<Field>): void {
    const altered = (field: Field) =>
      Object.fromEntries(
        Object.entries({ ...field, ...changes }).filter(([, value]) => value !== undefined),
      ) as unknown as Field;
    this.#keep(this.#fields.map((field) => (field.name === name ? altered(field) : field)));
  }

  /** Ids are `part/widget` for consent, `label/widget/field` and `options/widget/field` for fields. */
  #check(id: string, text: string): string | undefined {
    const { i18n } = this;
    const [part = '', , name] = id.split('/');
    if (name === undefined)
      return checkConsent(i18n, part as ConsentPart, text, this.settings?.consent);
    if (part === 'options' && !optionsOf(text).length) {
      return i18n.msg('Enter one choice on each line', {
        id: 'form-editor.options-missing',
        desc: 'Below the field with the choices of a list',
      });
    }
    if (part === 'label' && text.length > limits.fieldLabel) {
      return format(
        i18n.msg('Shorten it to {most} characters. What you typed is not saved yet', {
          id: 'form-editor.too-long',
          desc: 'Below a field with a text that is too long; {most} is a number',
        }),
        { most: limits.fieldLabel },
      );
    }
    return undefined;
  }

  #save(id: string, text: string): void {
    const [part = '', , name] = id.split('/');
    if (name === undefined) {
      const { consent } = this.settings!;
      this.#change({ consent: withPart(consent, part as ConsentPart, text) });
    } else if (part === 'options') this.#alter(name, { options: optionsOf(text) });
    else this.#alter(name, { label: text || undefined });
  }

  #move(names: readonly string[], name: string): void {
    const field = this.#fields.find((one) => one.name === name)!;
    const text = this.i18n.msg('{name} is now at {place} of {count}', {
      id: 'form-editor.moved',
      desc: 'Said, not shown: a field of the form has another place; {place} and {count} are numbers',
    });
    this.announcement = format(text, {
      name: fieldName(this.i18n, field),
      place: names.indexOf(name) + 1,
      count: names.length,
    });
    this.#keep(names.map((one) => this.#fields.find((each) => each.name === one)!));
    // The row is put elsewhere in the page, and would take the focus away with it.
    setTimeout(() => void this.#focus(`[data-field="${CSS.escape(name)}"] .grip`));
  }

  #add(event: SubmitEvent): void {
    event.preventDefault();
    const { kind } = this;
    const taken = this.#fields.map(({ name }) => name);
    const input = this.renderRoot.querySelector<HTMLInputElement>('#new-label');
    const label = input?.value.trim().slice(0, limits.fieldLabel) ?? '';
    if (!isOwn(kind) && !label) return void input?.focus();
    const field = newField(this.i18n, kind, label, taken);
    if (input) input.value = '';
    this.kind = 'text';
    this.edited = field.name;
    this.removed = undefined;
    this.#keep([...this.#fields, field]);
  }

  #remove(field: Field): void {
    const at = this.#fields.indexOf(field);
    this.removed = { widgetId: this.settings!.widgetId, field, at };
    this.#keep(this.#fields.filter((one) => one !== field));
    void this.#focus('.undo');
  }

  #undo(): void {
    const { field, at } = this.removed!;
    this.removed = undefined;
    const back = [...this.#fields];
    back.splice(at, 0, field);
    this.#keep(back);
    setTimeout(() => void this.#focus(`[data-field="${CSS.escape(field.name)}"] .grip`));
  }

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  #renderField(field: Field): TemplateResult {
    const { i18n } = this;
    const { name, type, required } = field;
    const open = this.edited === name;
    const title = fieldName(i18n, field);
    const named = (text: string) => format(text, { name: title });
    const last = this.#fields.length === 1;
    return html`<li part="row" data-field=${name} class=${this.#order.held === name ? 'held' : ''}>
      <div class="line">
        <button class="icon-button grip" part="grip" type="button"
          aria-label=${named(i18n.msg('Move {name}: arrow up or down', { id: 'form-editor.move', desc: 'Name of a button; {name} is a field of the form' }))}
          @keydown=${(event: KeyboardEvent) => this.#order.key(name, event)}
          @pointerdown=${(event: PointerEvent) => this.#order.grip(name, event)}
        >${gripIcon(20)}</button>
        <button class="name" type="button" aria-expanded=${open ? 'true' : 'false'}
          @click=${() => (this.edited = open ? '' : name)}
        >
          <span class="words">
            <bdi>${title}</bdi>
            <span class="about">
              ${typeName(i18n, type)}${
                required
                  ? html`${' · '}${i18n.msg('required', { id: 'form-editor.is-required', desc: 'Of a field, after its kind: “Text · required”' })}`
                  : nothing
              }
            </span>
          </span>
          ${downIcon(18)}
        </button>
        <button class="icon-button" type="button" ?disabled=${last}
          aria-label=${named(i18n.msg('Remove {name}', { id: 'form-editor.remove', desc: 'Name of a button; {name} is a field of the form' }))}
          @click=${() => this.#remove(field)}
        >${trashIcon(18)}</button>
      </div>
      ${
        open
          ? editedField(i18n, field, {
              entries: this.#entries,
              widgetId: this.settings!.widgetId,
              alter: (changes) => this.#alter(name, changes),
            })
          : nothing
      }
    </li>`;
  }

  #renderAdd(): TemplateResult | typeof nothing {
    const { i18n, kind } = this;
    if (this.#fields.length >= limits.fields) return nothing;
    const free = ownNames.filter((name) => !this.#fields.some((field) => field.name === name));
    return html`<form class="add" novalidate @submit=${this.#add}>
      <div class="field">
        <label class="label" part="label" for="kind">
          ${i18n.msg('One more field', { id: 'form-editor.new', desc: 'Label of a list of the kinds of fields' })}
        </label>
        <div class="choice">
          <select class="control" part="control" id="kind"
            @change=${(event: Event) => (this.kind = (event.target as HTMLSelectElement).value as FieldType)}
          >
            ${free.map((name) => html`<option value=${name} .selected=${live(name === kind)}>${builtInLabel(i18n, name)}</option>`)}
            ${fieldTypes.map((type) => html`<option value=${type} .selected=${live(type === kind)}>${typeName(i18n, type)}</option>`)}
          </select>
          ${downIcon(20)}
        </div>
      </div>
      ${
        isOwn(kind)
          ? nothing
          : html`<div class="field">
              <label class="label" part="label" for="new-label">
                ${i18n.msg('Its label', { id: 'form-editor.new-label', desc: 'Label of the field with the label of a new field' })}
              </label>
              <input class="control" part="control" id="new-label" type="text" dir="auto" autocomplete="off" aria-required="true" />
            </div>`
      }
      <button class="button soft" part="add" type="submit">
        ${i18n.msg('Add a field', { id: 'contact.add-field', desc: 'Button: one more additional field for this contact' })}
      </button>
    </form>`;
  }

  #renderRemoved(): TemplateResult | typeof nothing {
    const { i18n, removed, settings } = this;
    if (!removed || removed.widgetId !== settings?.widgetId) return nothing;
    const text = i18n.msg('{name} was removed from the form.', {
      id: 'form-editor.removed',
      desc: '{name} is a field of the form',
    });
    return html`<span>${format(text, { name: fieldName(i18n, removed.field) })}</span>
      <button class="button quiet undo" part="undo" type="button" @click=${this.#undo}>
        ${i18n.msg('Undo', { id: 'settings.undo', desc: 'Button: puts a removed widget back' })}
      </button>`;
  }

  override render(): TemplateResult {
    const { settings, i18n } = this;
    if (!settings) return html``;
    const unseen = settings.authType === 'none' || settings.authType === 'code';
    const byName = new Map(this.#fields.map((field) => [field.name, field]));
    return html`<div class="root beside" lang=${i18n.locale} dir=${i18n.dir}>
      <div class="sections">
        <section aria-labelledby="fields">
          <h3 part="heading" id="fields">${settingName(i18n, 'fields')}</h3>
          <p class="lead" part="lead" role="status">
            ${
              unseen
                ? i18n.msg('With the chosen authentication type nobody sees the form.', {
                    id: 'form-editor.unseen',
                    desc: 'Below the title “Fields”',
                  })
                : i18n.msg(
                    'What the form asks, in this order. Own fields stand in the contact as additional ones.',
                    { id: 'form-editor.lead', desc: 'Below the title “Fields”' },
                  )
            }
          </p>
          <ol @pointermove=${(event: PointerEvent) => this.#order.drag(event)}
            @pointerup=${() => this.#order.drop()} @pointercancel=${() => this.#order.drop()}
          >${repeat(
            this.#order.names.flatMap((name) => byName.get(name) ?? []),
            ({ name }) => name,
            (field) => this.#renderField(field),
          )}</ol>
          <div class="removed" role="status">${this.#renderRemoved()}</div>
          <p class="sr-only" role="status">${this.announcement}</p>
          ${this.#renderAdd()}
        </section>
        ${consentFields(i18n, settings, this.#entries)}
      </div>
      <pd-settings-preview exportparts=${exportParts(adminParts, 'settings-preview')}
        .settings=${unseen ? { ...settings, authType: 'form' } : settings}
      ></pd-settings-preview>
    </div>`;
  }
}

/** One on each line; the same twice is one. */
const optionsOf = (text: string): string[] =>
  [
    ...new Set(
      text
        .split('\n')
        .map((line) => line.trim().slice(0, limits.fieldLabel))
        .filter(Boolean),
    ),
  ].slice(0, limits.options);

declare global {
  interface HTMLElementTagNameMap {
    'pd-login-form-editor': PdLoginFormEditor;
  }
}
