import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { LocalizeController } from '../../../controllers/localize-controller.js';
import type { Labels } from '../../../localization/catalog.js';
import { format } from '../../../localization/format.js';
import { teamCatalog } from '../../../localization/team-catalog.js';
import { isBlank } from '../../../model/message.js';
import { limits, type WidgetSettings } from '../../../model/widget-settings.js';
import { buttons, fields } from '../../../styles/controls.styles.js';
import { host } from '../../../styles/host.styles.js';
import { alertIcon, chatIcon, dotsIcon, downIcon, plusIcon } from '../../../styles/icons.js';
import { tokens } from '../../../styles/tokens.styles.js';
import { typedText } from '../../../styles/typed-text.styles.js';
import {
  PdWidgetAddEvent,
  PdWidgetDuplicateEvent,
  PdWidgetRemoveEvent,
  PdWidgetRenameEvent,
  PdWidgetSelectEvent,
} from './widget-list.events.js';
import { styles } from './widget-list.styles.js';

/** Of each widget the list shows these; revision 0 says that it is not stored. */
export type ListedWidget = Pick<WidgetSettings, 'widgetId' | 'name' | 'revision'> &
  Partial<Pick<WidgetSettings, 'accent'>>;

/**
 * The account's widgets, to choose from, add to, rename, duplicate and remove.
 *
 * @element pd-widget-list
 * @fires pd-widget-select - Another widget was chosen.
 * @fires pd-widget-add - A new widget is wanted.
 * @fires pd-widget-rename - A widget got another name.
 * @fires pd-widget-duplicate - Another widget with the same settings is wanted.
 * @fires pd-widget-remove - A widget is to be taken out.
 * @csspart row - A widget.
 * @csspart menu - What can be done with the chosen widget.
 * @csspart form - Where a name is typed.
 * @csspart label - Above its field.
 * @csspart control - Its field, and the list to choose from where there is little room.
 * @csspart error - The sentence below a name with something wrong.
 * @csspart add - The button that adds a widget.
 */
export class PdWidgetList extends LitElement {
  static override styles = [tokens, host, buttons, fields, typedText, styles];

  /** The widgets, in the order in which they are shown. */
  @property({ attribute: false }) widgets: readonly ListedWidget[] = [];
  /** Id of the chosen widget. */
  @property() selected = '';
  /** One row: a select in place of the list. */
  @property({ type: Boolean, reflect: true }) compact = false;
  /** BCP 47 tag; empty: that of the surroundings. */
  @property() locale?: string;
  /** Texts in place of the built-in ones, by id. */
  @property({ attribute: false }) labels?: Labels;

  @state() private menuOpen = false;
  @state() private naming: 'add' | 'rename' | '' = '';
  @state() private issue: 'missing' | 'too-long' | '' = '';

  readonly i18n = new LocalizeController(this, teamCatalog);

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('selected')) return;
    this.menuOpen = false;
    if (this.naming === 'rename') this.naming = '';
  }

  /** Each tile in its widget's own colour: by script, since the policy forbids the attribute. */
  override updated(): void {
    const tiles = this.renderRoot.querySelectorAll<HTMLElement>('.tile');
    for (const [at, { style }] of tiles.entries()) {
      style.setProperty('--_tile', this.widgets[at]?.accent || null);
    }
  }

  /** Focuses the chosen widget. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('select, .row[aria-current]')?.focus(options);
  }

  get #current(): ListedWidget | undefined {
    return this.widgets.find(({ widgetId }) => widgetId === this.selected);
  }

  get #input(): HTMLInputElement | null {
    return this.renderRoot.querySelector<HTMLInputElement>('#name');
  }

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  #onSelect(widgetId: string): void {
    if (widgetId !== this.selected) this.dispatchEvent(new PdWidgetSelectEvent({ widgetId }));
  }

  #toggleMenu(): void {
    this.menuOpen = !this.menuOpen;
    if (this.menuOpen) void this.#focus('.menu button');
  }

  #onMenuKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.menuOpen) return;
    event.stopPropagation();
    this.menuOpen = false;
    void this.#focus('.dots');
  }

  /** Focus or a press anywhere else. */
  #onMenuLeave(event: FocusEvent): void {
    const actions = event.currentTarget as HTMLElement;
    if (!actions.contains(event.relatedTarget as Node | null)) this.menuOpen = false;
  }

  #startNaming(naming: 'add' | 'rename'): void {
    this.naming = naming;
    this.issue = '';
    this.menuOpen = false;
    void this.#focus('#name').then(() => this.#input?.select());
  }

  #stopNaming(): void {
    const opener = this.naming === 'add' ? '.add' : '.dots';
    this.naming = '';
    void this.#focus(opener);
  }

  #onNamingKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.stopPropagation();
    this.#stopNaming();
  }

  #check(): void {
    const name = this.#input?.value ?? '';
    this.issue = isBlank(name) ? 'missing' : name.trim().length > limits.name ? 'too-long' : '';
  }

  #onNamed(event: SubmitEvent): void {
    event.preventDefault();
    this.#check();
    if (this.issue) return void this.#focus('#name');
    const name = this.#input!.value.trim();
    const { naming, selected } = this;
    this.#stopNaming();
    if (naming === 'add') this.dispatchEvent(new PdWidgetAddEvent({ name }));
    else if (name !== this.#current?.name) {
      this.dispatchEvent(new PdWidgetRenameEvent({ widgetId: selected, name }));
    }
  }

  /** The same settings under a name that tells the two apart. */
  #onDuplicate(): void {
    const { widgetId, name } = this.#current!;
    const copy = this.i18n.msg('{name} (copy)', {
      id: 'widgets.copy-name',
      desc: 'Name of a copy of a widget; {name} is that of the widget itself',
    });
    this.menuOpen = false;
    const places = format(copy, { name: '' }).length;
    const original = (name || widgetId).slice(0, limits.name - places);
    this.dispatchEvent(
      new PdWidgetDuplicateEvent({ widgetId, name: format(copy, { name: original }) }),
    );
    void this.#focus('.dots');
  }

  #onRemove(): void {
    this.menuOpen = false;
    this.dispatchEvent(new PdWidgetRemoveEvent({ widgetId: this.selected }));
  }

  #renderActions({ widgetId, name, revision }: ListedWidget): TemplateResult {
    const { i18n } = this;
    const label = format(
      i18n.msg('Actions for {name}', {
        id: 'widgets.actions',
        desc: 'Name of the button that opens a menu; {name} is a widget',
      }),
      { name: name || widgetId },
    );
    // Safari gives no focus to a pressed button, but to what is focusable around it.
    return html`<div class="actions" tabindex="-1" @keydown=${this.#onMenuKey} @focusout=${this.#onMenuLeave}>
      <button class="icon-button dots" type="button" aria-label=${label}
        aria-expanded=${this.menuOpen}
        @click=${this.#toggleMenu}
      >${dotsIcon(20)}</button>
      ${
        this.menuOpen
          ? html`<div class="menu" part="menu">
              <button class="button quiet" type="button" @click=${() => this.#startNaming('rename')}>
                ${i18n.msg('Rename', { id: 'widgets.rename', desc: 'Button: gives another name' })}
              </button>
              <button class="button quiet duplicate" type="button" @click=${this.#onDuplicate}>
                ${i18n.msg('Duplicate', { id: 'widgets.duplicate', desc: 'Button: makes another widget with the same settings' })}
              </button>
              ${
                revision
                  ? html`<button class="button danger remove" type="button" @click=${this.#onRemove}>
                      ${i18n.msg('Remove', { id: 'widgets.remove', desc: 'Button: takes a widget out' })}
                    </button>`
                  : nothing
              }
            </div>`
          : nothing
      }
    </div>`;
  }

  #renderRow(widget: ListedWidget): TemplateResult {
    const { widgetId, name } = widget;
    const current = widgetId === this.selected;
    return html`<li>
      <button class="row" part="row" type="button" aria-current=${current ? 'true' : nothing}
        @click=${() => this.#onSelect(widgetId)}
      >
        <span class="tile" aria-hidden="true">${chatIcon(18)}</span>
        <span class="words">
          <span class="name" dir="auto">${name || widgetId}</span>
          ${name ? html`<span class="id" dir="auto" translate="no">${widgetId}</span>` : nothing}
        </span>
      </button>
      ${current ? this.#renderActions(widget) : nothing}
    </li>`;
  }

  #renderChoice(): TemplateResult {
    const label = this.i18n.msg('Widget', {
      id: 'widgets.choice',
      desc: 'Name of a list to choose from',
    });
    return html`<div class="choice">
      <label class="sr-only" for="choice">${label}</label>
      <select class="control" part="control" id="choice"
        @change=${(event: Event) => this.#onSelect((event.target as HTMLSelectElement).value)}
      >
        ${this.widgets.map(
          ({ widgetId, name }) => html`<option value=${widgetId}
            .selected=${live(widgetId === this.selected)}
          >${name && name !== widgetId ? `${name} (${widgetId})` : widgetId}</option>`,
        )}
      </select>
      ${downIcon(20)}
    </div>`;
  }

  #renderNaming(): TemplateResult {
    const { i18n, issue } = this;
    const adds = this.naming === 'add';
    const label = adds
      ? i18n.msg('Name of the new widget', { id: 'widgets.new-name', desc: 'Label of a field' })
      : i18n.msg('New name', { id: 'widgets.other-name', desc: 'Label of a field' });
    const sentence =
      issue === 'missing'
        ? i18n.msg('Enter a name', { id: 'widgets.error-missing', desc: 'Below an empty field' })
        : i18n.msg('Shorten the name to 80 characters', {
            id: 'widgets.error-too-long',
            desc: 'Below a field with a name that is too long',
          });
    return html`<form part="form" novalidate @submit=${this.#onNamed} @keydown=${this.#onNamingKey}>
      <div class="field">
        <label class="label" part="label" for="name">${label}</label>
        <input class="control" part="control" id="name" type="text" dir="auto" autocomplete="off"
          aria-required="true" aria-invalid=${issue ? 'true' : nothing}
          aria-describedby=${issue ? 'error' : nothing}
          .value=${adds ? '' : (this.#current?.name ?? '')}
          @input=${() => issue && this.#check()}
        />
        ${
          issue
            ? html`<p class="error" part="error" id="error">${alertIcon(16)}<span>${sentence}</span></p>`
            : nothing
        }
      </div>
      <div class="buttons">
        <button class="button soft" type="submit">
          ${
            adds
              ? i18n.msg('Add', { id: 'widgets.add-submit', desc: 'Button: adds a widget' })
              : i18n.msg('Save', {
                  id: 'widgets.rename-submit',
                  desc: 'Button: saves another name',
                })
          }
        </button>
        <button class="button quiet" type="button" @click=${this.#stopNaming}>
          ${i18n.msg('Cancel', { id: 'widgets.cancel', desc: 'Button' })}
        </button>
      </div>
    </form>`;
  }

  override render(): TemplateResult {
    const { i18n } = this;
    const current = this.#current;
    const add = i18n.msg('Add a widget', {
      id: 'widgets.add',
      desc: 'Name of a button with a plus',
    });
    return html`<nav lang=${i18n.locale} dir=${i18n.dir} aria-labelledby="heading">
      <header>
        <h2 id="heading">
          ${i18n.msg('Widgets', { id: 'widgets.heading', desc: 'Above the list of widgets' })}
        </h2>
        ${this.compact ? html`${this.#renderChoice()} ${current ? this.#renderActions(current) : nothing}` : nothing}
        <button class="icon-button add" part="add" type="button" aria-label=${add}
          aria-expanded=${this.naming === 'add'}
          @click=${() => (this.naming === 'add' ? this.#stopNaming() : this.#startNaming('add'))}
        >${plusIcon(20)}</button>
      </header>
      ${this.naming ? this.#renderNaming() : nothing}
      ${this.compact ? nothing : html`<ul>${this.widgets.map((widget) => this.#renderRow(widget))}</ul>`}
    </nav>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pd-widget-list': PdWidgetList;
  }
}
