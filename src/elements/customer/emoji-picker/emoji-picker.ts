import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { LocalizeController } from '../../../controllers/localize-controller.js';
import { MediaController } from '../../../controllers/media-controller.js';
import type { Labels } from '../../../localization/catalog.js';
import { customerCatalog } from '../../../localization/customer-catalog.js';
import {
  emojiGroups,
  findEmoji,
  loadEmoji,
  skinTones,
  withTone,
  type Emoji,
  type EmojiBook,
  type EmojiGroup,
} from '../../../localization/emoji.js';
import { fields } from '../../../styles/controls.styles.js';
import { host } from '../../../styles/host.styles.js';
import { tokens } from '../../../styles/tokens.styles.js';
import { PdEmojiCloseEvent, PdEmojiSelectEvent } from './emoji-picker.events.js';
import { groupIcon } from './emoji-picker.icons.js';
import { moveInGrid, moveInLine } from './emoji-picker.keys.js';
import { styles } from './emoji-picker.styles.js';
import { failedText, foundText, groupName } from './emoji-picker.words.js';
import { drawable } from './emoji-support.js';

/** How many are kept as recently used, and how many results of a search are shown. */
const most = { recent: 24, found: 160 };

/**
 * All emoji of the system's font: by group, by a search in the reader's language, and those used
 * since the element was made. Arrow keys, Home, End, Page Up and Page Down move in the grid.
 *
 * @element pd-emoji-picker
 * @fires {PdEmojiSelectEvent} pd-emoji-select - An emoji was chosen
 * @fires {PdEmojiCloseEvent} pd-emoji-close - Escape was pressed
 * @csspart picker - The whole picker
 * @csspart search - The search field
 * @csspart tab - A button that shows a group
 * @csspart emoji - One emoji of the grid
 */
export class PdEmojiPicker extends LitElement {
  static override styles = [tokens, host, fields, styles];

  /** BCP 47 tag. Empty: that of the element or page around it. */
  @property() locale?: string;

  /** Replacements of the built-in texts. */
  @property({ attribute: false }) labels?: Labels;

  @state() private book?: EmojiBook;
  @state() private group: EmojiGroup | 'recent' = 'smileys-emotion';
  @state() private search = '';
  @state() private tone = '';
  @state() private recent: readonly Emoji[] = [];
  /** The place in the grid at which Tab halts. */
  @state() private at = 0;
  /** The emoji whose name is shown below. */
  @state() private told?: Emoji;
  @state() private columns = 8;

  @query('input') private readonly field!: HTMLInputElement;
  @query('.scroller') private readonly scroller!: HTMLElement;

  readonly i18n = new LocalizeController(this, customerCatalog);
  readonly #finger = new MediaController(this, '(pointer: coarse)');
  readonly #sizes = new ResizeObserver(() => this.#measure());
  #language = '';
  #loading: Promise<void> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#measure();
    this.#sizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { locale } = this.i18n;
    if (locale !== this.#language) {
      this.#language = locale;
      this.#loading = this.#load(locale);
    }
    if (!changed.has('group') && !changed.has('search')) return;
    this.at = 0;
    this.told = undefined;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('group') || changed.has('search')) this.scroller.scrollTop = 0;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    await this.#loading;
    return super.getUpdateComplete().then((again) => done && again);
  }

  /** Goes to the search; with a finger to the grid, where no keyboard comes up. */
  override focus(options?: FocusOptions): void {
    // Could not be loaded the last time.
    if (this.book && !this.book.all.length) this.#loading = this.#load(this.#language);
    const finger = this.#finger.matches ? this.#cells[this.at] : undefined;
    (finger ?? this.field).focus(options);
  }

  /** Forgets the search, what was used, and the skin tone. */
  reset(): void {
    this.search = this.tone = '';
    this.recent = [];
    if (this.group === 'recent') this.group = 'smileys-emotion';
  }

  async #load(locale: string): Promise<void> {
    try {
      const { all, tones } = await loadEmoji(locale);
      if (locale !== this.#language) return;
      this.book = { all: drawable(all), tones };
      const renamed = new Map(all.map((emoji) => [emoji.text, emoji]));
      this.recent = this.recent.map(({ text }) => renamed.get(text)!);
      this.told = this.told && renamed.get(this.told.text);
    } catch (cause) {
      console.warn('pd-chat-kit: the emoji could not be loaded.', cause);
      this.book ??= { all: [], tones: [] };
    }
  }

  #measure(): void {
    if (!this.clientWidth) return;
    // As wide as a target has to be; a scroll bar may take a little of it.
    const cell = this.#finger.matches ? 44 : 38;
    this.columns = Math.max(4, Math.min(9, Math.floor((this.clientWidth - 16) / cell)));
    // Through the CSSOM, which a content security policy allows.
    this.style.setProperty('--_columns', String(this.columns));
  }

  get #cells(): NodeListOf<HTMLElement> {
    return this.renderRoot.querySelectorAll<HTMLElement>('[role=gridcell]');
  }

  get #shown(): readonly Emoji[] {
    const { book, search, group } = this;
    if (!book) return [];
    if (search.trim()) return findEmoji(book, search, this.i18n.locale).slice(0, most.found);
    return group === 'recent' ? this.recent : book.all.filter((emoji) => emoji.group === group);
  }

  // ——— Handlers

  #choose(emoji: Emoji, { shiftKey }: MouseEvent): void {
    // Where one chooses from the recent ones, they stay where they are.
    if (this.group !== 'recent' || this.search) {
      const others = this.recent.filter(({ text }) => text !== emoji.text);
      this.recent = [emoji, ...others].slice(0, most.recent);
    }
    const more = shiftKey || this.#finger.matches;
    this.dispatchEvent(new PdEmojiSelectEvent({ emoji: withTone(emoji, this.tone), more }));
  }

  #onKeydown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.isComposing) return;
    // Neither the window around it, nor the text of the search.
    event.preventDefault();
    event.stopPropagation();
    this.search = '';
    this.dispatchEvent(new PdEmojiCloseEvent());
  }

  #searchInput(): void {
    this.search = this.field.value;
  }

  #searchKeydown(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const { key } = event;
    if (key === 'ArrowDown') void this.#go(0);
    else if (key === 'Enter') this.#cells[0]?.click();
    else return;
    event.preventDefault();
  }

  #tabKeydown(event: KeyboardEvent): void {
    const groups = this.#groups;
    const now = groups.indexOf(this.group as EmojiGroup);
    const to = moveInLine(event.key, this.i18n.dir, {
      next: (now + 1) % groups.length,
      previous: (now + groups.length - 1) % groups.length,
      first: 0,
      last: groups.length - 1,
    });
    if (to === undefined) return;
    event.preventDefault();
    this.#show(groups[to]!);
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus(),
    );
  }

  #gridKeydown(event: KeyboardEvent): void {
    const { at, columns } = this;
    const to = moveInGrid(event, this.i18n.dir, { at, columns, count: this.#cells.length });
    if (to === undefined) return;
    event.preventDefault();
    void this.#go(to);
  }

  async #go(to: number): Promise<void> {
    this.at = to;
    await super.getUpdateComplete();
    this.#cells[to]?.focus();
  }

  #show(group: EmojiGroup | 'recent'): void {
    this.group = group;
    this.search = '';
  }

  #tell(emoji: Emoji, index: number): void {
    this.told = emoji;
    this.at = index;
  }

  #point(emoji: Emoji): void {
    this.told = emoji;
  }

  #toneChange({ target }: Event): void {
    this.tone = (target as HTMLSelectElement).value;
  }

  // ——— Rendering

  get #groups(): (EmojiGroup | 'recent')[] {
    return this.recent.length ? ['recent', ...emojiGroups] : emojiGroups;
  }

  #tab(group: EmojiGroup | 'recent') {
    const selected = group === this.group && !this.search;
    const name = groupName(this.i18n, group);
    return html`<button
      part="tab"
      role="tab"
      type="button"
      id="tab-${group}"
      aria-selected=${selected}
      aria-controls="emoji"
      aria-label=${name}
      title=${name}
      tabindex=${group === this.group ? 0 : -1}
      @click=${() => this.#show(group)}
    >
      ${groupIcon(group)}
    </button>`;
  }

  #cell(emoji: Emoji, index: number) {
    return html`<button
      part="emoji"
      role="gridcell"
      type="button"
      aria-label=${emoji.name}
      tabindex=${index === this.at ? 0 : -1}
      @click=${(event: MouseEvent) => this.#choose(emoji, event)}
      @focus=${() => this.#tell(emoji, index)}
      @pointerenter=${() => this.#point(emoji)}
    >
      ${withTone(emoji, this.tone)}
    </button>`;
  }

  #grid(shown: readonly Emoji[], name: string) {
    const { columns } = this;
    const rows = Array.from({ length: Math.ceil(shown.length / columns) }, (_, row) =>
      shown.slice(row * columns, (row + 1) * columns),
    );
    return html`<div role="grid" aria-label=${name} @keydown=${this.#gridKeydown}>
      ${rows.map(
        (cells, row) =>
          html`<div role="row">${cells.map((emoji, i) => this.#cell(emoji, row * columns + i))}</div>`,
      )}
    </div>`;
  }

  #tones({ tones }: EmojiBook) {
    const { i18n } = this;
    const usual = i18n.msg('Default skin tone', { id: 'emoji.tone-default', desc: 'A choice' });
    const option = (tone: string, name: string) =>
      html`<option value=${tone} ?selected=${tone === this.tone}>✋${tone} ${name}</option>`;
    return html`<select
      class="tones"
      aria-label=${i18n.msg('Skin tone', { id: 'emoji.tone', desc: 'A menu beside the emoji' })}
      @change=${this.#toneChange}
    >
      ${option('', usual)} ${skinTones.map((tone, i) => option(tone, tones[i] ?? ''))}
    </select>`;
  }

  protected override render() {
    const { i18n, book, search } = this;
    const shown = this.#shown;
    const searching = Boolean(search.trim());
    const found =
      book?.all.length === 0 ? failedText(i18n) : searching ? foundText(i18n, shown.length) : '';
    const searchLabel = i18n.msg('Search emoji', { id: 'emoji.search', desc: 'A field’s name' });
    const results = i18n.msg('Results', { id: 'emoji.results', desc: 'Name of the found emoji' });
    const label = i18n.msg('Emoji', { id: 'emoji.label', desc: 'A button, and what it opens' });
    return html`<div
      class="picker"
      part="picker"
      role="dialog"
      aria-label=${label}
      tabindex="-1"
      lang=${i18n.locale}
      dir=${i18n.dir}
      @keydown=${this.#onKeydown}
    >
      <input
        class="control"
        part="search"
        type="search"
        autocomplete="off"
        enterkeyhint="search"
        aria-label=${searchLabel}
        placeholder=${searchLabel}
        .value=${live(search)}
        @input=${this.#searchInput}
        @keydown=${this.#searchKeydown}
      />
      <div
        class="tabs"
        role="tablist"
        aria-label=${i18n.msg('Groups', { id: 'emoji.groups', desc: 'Name of the row of groups' })}
        @keydown=${this.#tabKeydown}
      >
        ${this.#groups.map((group) => this.#tab(group))}
      </div>
      <div
        class="scroller"
        id="emoji"
        role="tabpanel"
        aria-label=${searching ? results : groupName(i18n, this.group)}
      >
        ${
          shown.length
            ? this.#grid(shown, searching ? results : groupName(i18n, this.group))
            : html`<p class="none">${found}</p>`
        }
      </div>
      <div class="foot">
        <span class="name" aria-hidden="true">${this.told?.name}</span>
        ${book ? this.#tones(book) : nothing}
      </div>
      <div class="sr-only" aria-live="polite">${found}</div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pd-emoji-picker': PdEmojiPicker;
  }
}
