import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { LocalizeController } from '../../../controllers/localize-controller.js';
import { direction, type Labels } from '../../../localization/catalog.js';
import { customerCatalog } from '../../../localization/customer-catalog.js';
import {
  builtInLanguages,
  builtInText,
  isBuiltIn,
  loadLabels,
} from '../../../localization/customer-labels.js';
import { format } from '../../../localization/format.js';
import { teamCatalog } from '../../../localization/team-catalog.js';
import {
  labelIssue,
  languageTag,
  readLabels,
  usesForm,
  type Label,
  type LabelProblem,
  type LabelTexts,
} from '../../../model/labels.js';
import { widgetSettingsSchema, type WidgetSettings } from '../../../model/widget-settings.js';
import { choices } from '../../../styles/choices.styles.js';
import { buttons, fields } from '../../../styles/controls.styles.js';
import { host } from '../../../styles/host.styles.js';
import {
  alertIcon,
  downIcon,
  downloadIcon,
  globeIcon,
  resetIcon,
  searchIcon,
  uploadIcon,
} from '../../../styles/icons.js';
import { tokens } from '../../../styles/tokens.styles.js';
import { exportParts } from '../../shared/export-parts.js';
import { adminParts } from '../admin-parts.js';
import { readJson, saveJson } from '../files.js';
import { sections } from '../sections.styles.js';
import { PdSettingsChangeEvent } from '../settings-change.events.js';
import { TextEntries } from '../text-entries.js';
import { styles } from './label-editor.styles.js';
import { grouped, groupName, issueText, type Group } from './label-editor.words.js';
import { fileProblems } from './file-problems.js';

/**
 * Every text that customers of one widget read, in every language: to search, to replace, to
 * export and to import; with the widget beside it in the language that is being edited.
 *
 * @element pd-label-editor
 * @fires pd-settings-change - A text was replaced or reset, or texts were taken from a file.
 * @csspart language - The list of languages.
 * @csspart search - What to look for.
 * @csspart export - The button that saves the texts as a file.
 * @csspart import - The button that takes them from one.
 * @csspart heading - The title of a group of texts.
 * @csspart row - A text.
 * @csspart control - Its field.
 * @csspart reset - The button that brings the built-in text back.
 * @csspart error - What is wrong with a text, or in a file.
 */
export class PdLabelEditor extends LitElement {
  static override styles = [tokens, host, buttons, fields, choices, sections, styles];

  /** The widget's settings; absent: nothing is shown. */
  @property({ attribute: false }) settings?: WidgetSettings;
  /** BCP 47 tag; empty: that of the surroundings. */
  @property() locale?: string;
  /** Texts in place of the built-in ones, by id. */
  @property({ attribute: false }) labels?: Labels;

  /** Every text that there is; empty: on its way. */
  @state() private all: readonly Label[] = [];
  @state() private language = 'en';
  @state() private wanted = '';
  @state() private changedOnly = false;
  /** Languages that were added here, and have no text yet. */
  @state() private added: readonly string[] = [];
  @state() private unknownLanguage = false;
  /** What was wrong in a file. */
  @state() private problems: readonly LabelProblem[] = [];

  readonly i18n = new LocalizeController(this, teamCatalog);
  #loading?: Promise<void>;

  readonly #entries = new TextEntries(this, {
    check: (entry, text) => {
      const label = this.#labelOf(entry);
      const issue = text && label ? labelIssue(label, text) : undefined;
      return issue && issueText(this.i18n, issue);
    },
    save: (entry, text) => {
      const [, language = ''] = entry.split('/');
      this.#write(language, this.#labelOf(entry)!.id, text);
    },
  });

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#loading ??= loadLabels().then((all) => void (this.all = all));
    void customerCatalog.load(this.language)?.then(() => this.requestUpdate());
    if (changed.has('settings')) {
      const before = changed.get('settings');
      if (before && before.widgetId !== this.settings?.widgetId) this.problems = [];
    }
  }

  /** Also waits for the texts. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#loading;
    await customerCatalog.load(this.language);
    return super.getUpdateComplete();
  }

  get #texts(): LabelTexts {
    return this.settings?.labels ?? {};
  }

  #labelOf(entry: string): Label | undefined {
    const id = entry.split('/')[2];
    return this.all.find((label) => label.id === id);
  }

  #change(labels: LabelTexts): void {
    const { widgetId } = this.settings!;
    this.dispatchEvent(new PdSettingsChangeEvent({ widgetId, changes: { labels } }));
  }

  #write(language: string, id: string, text: string): void {
    const { [id]: _, ...rest } = this.#texts[language] ?? {};
    const own = text ? { ...rest, [id]: text } : rest;
    const { [language]: __, ...others } = this.#texts;
    this.#change(Object.keys(own).length ? { ...others, [language]: own } : others);
  }

  #reset(label: Label, entry: string): void {
    this.#entries.forget(entry);
    if (this.#texts[this.language]?.[label.id] !== undefined) {
      this.#write(this.language, label.id, '');
    }
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>(`[id="${label.id}"]`)?.focus(),
    );
  }

  #addLanguage(event: SubmitEvent): void {
    event.preventDefault();
    const input = this.renderRoot.querySelector<HTMLInputElement>('#tag')!;
    const tag = languageTag(input.value);
    this.unknownLanguage = !tag;
    if (!tag) return input.focus();
    input.value = '';
    this.added = [...this.added, tag];
    this.language = tag;
  }

  #export(): void {
    const { widgetId } = this.settings!;
    saveJson(`chat-labels-${widgetId}.json`, this.#texts);
  }

  async #import(event: Event): Promise<void> {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (!file) return;
    const json = await readJson(file);
    // The same file may be chosen again, when it is mended.
    input.value = '';
    const { texts, problems } = readLabels(json, this.all, this.language);
    this.problems = problems;
    if (problems.length) return;
    const merged = { ...this.#texts };
    for (const [language, own] of Object.entries(texts)) {
      merged[language] = { ...merged[language], ...own };
    }
    if (widgetSettingsSchema.shape.labels.safeParse(merged).success) this.#change(merged);
  }

  /** What there is to write in the language; of plurals the forms that it has. */
  get #rows(): readonly Label[] {
    return this.all.filter(({ id }) => usesForm(this.language, id));
  }

  get #found(): readonly Label[] {
    const { language } = this;
    const own = this.#texts[language] ?? {};
    const wanted = this.wanted.trim().toLocaleLowerCase();
    return this.#rows.filter(
      ({ id, english, note }) =>
        (!this.changedOnly || id in own) &&
        [id, english, note, own[id] ?? builtInText(language, id, english)].some((text) =>
          text.toLocaleLowerCase().includes(wanted),
        ),
    );
  }

  #languageName(tag: string): string {
    try {
      return new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
    } catch {
      return tag;
    }
  }

  #renderLanguages(): TemplateResult {
    const { i18n } = this;
    const tags = new Set([...builtInLanguages, ...Object.keys(this.#texts), ...this.added]);
    const error = i18n.msg('Enter a language tag, such as {example}', {
      id: 'labels.tag-invalid',
      desc: 'Below the field for a language; {example} is pt-BR',
    });
    return html`<div class="languages">
      <div class="choice">
        <label class="sr-only" for="language">${i18n.msg('Language', { id: 'labels.language', desc: 'Name of a list of languages' })}</label>
        ${globeIcon(18)}
        <select class="control" part="language" id="language" translate="no"
          @change=${(event: Event) => (this.language = (event.target as HTMLSelectElement).value)}
        >
          ${[...tags].map((tag) => html`<option value=${tag} .selected=${live(tag === this.language)}>${this.#languageName(tag)}</option>`)}
        </select>
        ${downIcon(20)}
      </div>
      <form novalidate @submit=${this.#addLanguage}>
        <input class="control" part="control" id="tag" type="text" dir="ltr" autocomplete="off" spellcheck="false"
          aria-label=${i18n.msg('Another language', { id: 'labels.tag', desc: 'Name of a field for a language tag' })}
          aria-invalid=${this.unknownLanguage ? 'true' : nothing}
          aria-describedby=${this.unknownLanguage ? 'tag-error' : nothing} placeholder="pt-BR"
        />
        <button class="button outlined" type="submit">${i18n.msg('Add a language', { id: 'labels.add', desc: 'Button' })}</button>
        ${
          this.unknownLanguage
            ? html`<p class="error" part="error" id="tag-error" role="alert">${alertIcon(16)}<span>${format(error, { example: 'pt-BR' })}</span></p>`
            : nothing
        }
      </form>
    </div>`;
  }

  #renderTools(): TemplateResult {
    const { i18n } = this;
    return html`<div class="tools">
      <div class="search">
        ${searchIcon(18)}
        <input class="control" part="search" type="search" autocomplete="off" .value=${live(this.wanted)}
          aria-label=${i18n.msg('Search texts', { id: 'labels.search', desc: 'Name of a field' })}
          placeholder=${i18n.msg('Search texts', { id: 'labels.search', desc: 'Name of a field' })}
          @input=${(event: Event) => (this.wanted = (event.target as HTMLInputElement).value)}
        />
      </div>
      <label class="check-row">
        <input class="check" type="checkbox" .checked=${live(this.changedOnly)}
          @change=${(event: Event) => (this.changedOnly = (event.target as HTMLInputElement).checked)}
        />
        ${i18n.msg('Changed only', { id: 'labels.changed-only', desc: 'Box to tick: only replaced texts are listed' })}
      </label>
      <label class="button outlined file" part="import">
        ${uploadIcon(18)} ${i18n.msg('Import', { id: 'install.import', desc: 'Button: reads from a file' })}
        <input type="file" accept=".json,application/json" @change=${this.#import} />
      </label>
      <button class="button outlined" part="export" type="button" @click=${this.#export}>
        ${downloadIcon(18)} ${i18n.msg('Export', { id: 'install.export', desc: 'Button: saves as a file' })}
      </button>
    </div>`;
  }

  /** How much of the language there is, and how much of it is the owner’s. */
  #renderState(): TemplateResult {
    const { i18n, language } = this;
    const own = this.#texts[language] ?? {};
    const rows = this.#rows;
    const changed = rows.filter(({ id }) => id in own).length;
    const built = isBuiltIn(language);
    const text = built
      ? i18n.msg('All {all} texts are there, {changed} of them changed.', {
          id: 'labels.complete',
          desc: 'How complete a language is; both are numbers',
        })
      : i18n.msg('{changed} of {all} texts are there. The others are in English.', {
          id: 'labels.incomplete',
          desc: 'How complete a language is; both are numbers',
        });
    return html`<p class="state" role="status">${format(text, { all: rows.length, changed })}</p>`;
  }

  #renderRow(label: Label): TemplateResult {
    const { i18n, language } = this;
    const { id, english, note } = label;
    const entry = `${this.settings!.widgetId}/${language}/${id}`;
    const stored = this.#texts[language]?.[id] ?? '';
    const issue = this.#entries.issue(entry);
    const on = (event: Event) => this.#entries.on(entry, stored, event);
    const reset = i18n.msg('Built-in text: {id}', {
      id: 'labels.reset',
      desc: 'Name of a button that takes a replaced text back; {id} is that of the text',
    });
    return html`<li part="row" class=${stored ? 'changed' : ''}>
      <label for=${id} translate="no">
        <span class="english" lang="en" dir="ltr">${english}</span>
        <span class="where" lang="en" dir="ltr"><code>${id}</code> ${note}</span>
      </label>
      <div class="value">
        <input class="control" part="control" id=${id} type="text" autocomplete="off" translate="no"
          lang=${language} dir=${direction(language)} placeholder=${builtInText(language, id, english)}
          aria-invalid=${issue ? 'true' : nothing} aria-describedby=${issue ? `${id}-error` : nothing}
          .value=${live(this.#entries.value(entry, stored))} @input=${on} @change=${on}
        />
        ${
          issue
            ? html`<p class="error" part="error" id="${id}-error" role="alert">${alertIcon(16)}<span>${issue}</span></p>`
            : nothing
        }
      </div>
      ${
        stored || issue
          ? html`<button class="icon-button" part="reset" type="button" aria-label=${format(reset, { id })}
              @click=${() => this.#reset(label, entry)}
            >${resetIcon(18)}</button>`
          : html`<span class="no-reset"></span>`
      }
    </li>`;
  }

  #renderGroup([group, rows]: [Group, Label[]]): TemplateResult {
    return html`<section aria-labelledby="group-${group}">
      <h3 part="heading" id="group-${group}">${groupName(this.i18n, group)}</h3>
      <ul class="rows-of-labels">${repeat(
        rows,
        ({ id }) => `${this.language}/${id}`,
        (label) => this.#renderRow(label),
      )}</ul>
    </section>`;
  }

  override render(): TemplateResult {
    const { settings, i18n } = this;
    if (!settings) return html``;
    const groups = grouped(this.#found);
    return html`<div class="root beside" lang=${i18n.locale} dir=${i18n.dir}>
      <div class="editor">
        ${this.#renderLanguages()} ${this.#renderTools()} ${this.#renderState()} ${fileProblems(i18n, this.problems)}
        ${repeat(
          groups,
          ([group]) => group,
          (group) => this.#renderGroup(group),
        )}
        ${
          this.all.length && !groups.length
            ? html`<p class="nothing">${i18n.msg('No text was found.', { id: 'labels.nothing', desc: 'In place of the list, after a search' })}</p>`
            : nothing
        }
      </div>
      <pd-settings-preview exportparts=${exportParts(adminParts, 'settings-preview')}
        .settings=${settings} .language=${this.language}
      ></pd-settings-preview>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pd-label-editor': PdLabelEditor;
  }
}
