import { LitElement, html, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { LocalizeController } from '../../../controllers/localize-controller.js';
import type { Labels } from '../../../localization/catalog.js';
import { customerCatalog } from '../../../localization/customer-catalog.js';
import { format } from '../../../localization/format.js';
import type { Message } from '../../../model/message.js';
import { buttons } from '../../../styles/controls.styles.js';
import { host } from '../../../styles/host.styles.js';
import { arrowDownIcon, closeIcon } from '../../../styles/icons.js';
import { tokens } from '../../../styles/tokens.styles.js';
import { PdOlderRequestEvent } from '../message-list/message-list.events.js';
import { Matches } from './matches.js';
import { PdSearchChangeEvent, PdSearchCloseEvent } from './message-search.events.js';
import { styles } from './message-search.styles.js';

/**
 * Searches a whole conversation: what is there at once, and page after page what is older. Goes to
 * the newest match first; Enter leads to older ones, Shift+Enter back, Escape closes.
 *
 * @element pd-message-search
 * @fires {PdSearchChangeEvent} pd-search-change - Something else is looked for, or another match is shown
 * @fires {PdSearchCloseEvent} pd-search-close - The search is over
 * @fires {PdOlderRequestEvent} pd-older-request - Older messages are to be searched too
 * @csspart bar - The ground of it all
 * @csspart field - Where one writes what to look for
 * @csspart count - Which match of how many
 * @csspart older - The button that goes to an older match
 * @csspart newer - The button that goes to a newer match
 * @csspart close - The button that ends the search
 */
export class PdMessageSearch extends LitElement {
  static override styles = [tokens, host, buttons, styles];

  static {
    // A host that has older messages at hand gives them while it is asked.
    this.disableWarning?.('change-in-update');
  }

  /** Oldest first, as the message list has them. */
  @property({ attribute: false }) messages: readonly Message[] = [];

  /** There are older messages than these. */
  @property({ type: Boolean, attribute: 'has-older' }) hasOlder = false;

  /** BCP 47 tag. Empty: that of the element or page around it. */
  @property() locale?: string;

  /** Replacements of the built-in texts. */
  @property({ attribute: false }) labels?: Labels;

  @state() private query = '';
  /** Id of the match that is shown. */
  @state() private at?: string | undefined;
  @query('input') private readonly input!: HTMLInputElement;

  readonly i18n = new LocalizeController(this, customerCatalog);
  readonly #matches = new Matches();

  protected override willUpdate(): void {
    this.#matches.update(this.messages, this.query);
    const { ids } = this.#matches;
    if (this.at === undefined || !ids.includes(this.at)) this.at = ids.at(-1);
  }

  protected override updated(changed: PropertyValues): void {
    const query = this.query.trim();
    if (changed.get('query') !== undefined || changed.has('at')) {
      const { at: id } = this;
      this.dispatchEvent(new PdSearchChangeEvent({ query, ...(id !== undefined && { id }) }));
    }
    const more = changed.has('query') || changed.has('messages') || changed.has('hasOlder');
    if (more && query && this.hasOlder) this.dispatchEvent(new PdOlderRequestEvent());
  }

  /** Focuses the input. */
  override focus(options?: FocusOptions): void {
    this.input.focus(options);
    this.input.select();
  }

  /** At either end it goes on from the other. */
  #go(by: 1 | -1): void {
    const { ids } = this.#matches;
    if (!ids.length) return;
    this.at = ids.at((ids.indexOf(this.at!) + by) % ids.length);
  }

  #input(): void {
    this.query = this.input.value;
    this.at = undefined;
  }

  #keydown(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Escape') this.#close();
    else if (event.key === 'Enter') this.#go(event.shiftKey ? 1 : -1);
    else return;
    event.preventDefault();
  }

  #close(): void {
    this.dispatchEvent(new PdSearchCloseEvent());
  }

  #count(): string {
    const { i18n } = this;
    const { ids } = this.#matches;
    if (!this.query.trim()) return '';
    if (ids.length) {
      const n = ids.length - ids.indexOf(this.at!);
      const text = i18n.msg('{n} of {count}', {
        id: 'search.count',
        desc: 'Which match of how many is shown, the newest first',
      });
      const number = (value: number) => value.toLocaleString(i18n.locale);
      return format(text, { n: number(n), count: number(ids.length) });
    }
    return this.hasOlder
      ? i18n.msg('Searching…', {
          id: 'search.searching',
          desc: 'Nothing is found yet, older messages are on their way',
        })
      : i18n.msg('Nothing found', { id: 'search.none', desc: 'Result of a search' });
  }

  protected override render() {
    const { i18n } = this;
    const name = i18n.msg('Search this chat', {
      id: 'search.name',
      desc: 'Name of the search box, and menu item that opens it',
    });
    return html`<search class="bar" part="bar" lang=${i18n.locale} dir=${i18n.dir} @keydown=${this.#keydown}>
      <input
        part="field"
        type="text"
        inputmode="search"
        enterkeyhint="search"
        autocomplete="off"
        aria-label=${name}
        placeholder=${name}
        .value=${this.query}
        @input=${this.#input}
      />
      <output part="count">${this.#count()}</output>
      <button
        class="icon-button up"
        part="older"
        type="button"
        aria-label=${i18n.msg('Older match', { id: 'search.older', desc: 'Button in the search' })}
        @click=${() => this.#go(-1)}
      >
        ${arrowDownIcon(20)}
      </button>
      <button
        class="icon-button"
        part="newer"
        type="button"
        aria-label=${i18n.msg('Newer match', { id: 'search.newer', desc: 'Button in the search' })}
        @click=${() => this.#go(1)}
      >
        ${arrowDownIcon(20)}
      </button>
      <button
        class="icon-button"
        part="close"
        type="button"
        aria-label=${i18n.msg('Close search', { id: 'search.close', desc: 'Button in the search' })}
        @click=${this.#close}
      >
        ${closeIcon(20)}
      </button>
    </search>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pd-message-search': PdMessageSearch;
  }
}
