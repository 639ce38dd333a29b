import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { FixedRowsController } from '../../../controllers/fixed-rows-controller.js';
import { RowFocus } from '../../../controllers/row-focus.js';
import { LocalizeController } from '../../../controllers/localize-controller.js';
import { age } from '../../../localization/ages.js';
import type { Labels } from '../../../localization/catalog.js';
import { teamCatalog } from '../../../localization/team-catalog.js';
import type { Contact } from '../../../model/contact.js';
import type { ContactOrder } from '../../../model/contact-order.js';
import { buttons, fields } from '../../../styles/controls.styles.js';
import { host } from '../../../styles/host.styles.js';
import { downIcon, lockIcon, plusIcon, searchIcon, usersIcon } from '../../../styles/icons.js';
import { tokens } from '../../../styles/tokens.styles.js';
import { typedText } from '../../../styles/typed-text.styles.js';
import { avatarStyles } from '../../shared/avatar.styles.js';
import { avatar } from '../../shared/avatar.js';
import { PdMoreRequestEvent } from '../conversation-list/conversation-list.events.js';
import { contactName, markIcon, markOfContact, personName } from '../person.js';
import { personStyles } from '../person.styles.js';
import { rowsStyles } from '../rows.styles.js';
import {
  PdContactCreateEvent,
  PdContactOrderEvent,
  PdContactSearchEvent,
  PdContactSelectEvent,
} from './contact-list.events.js';
import { styles } from './contact-list.styles.js';

/** This near to the end, in rows, further contacts are asked for. */
const moreWithin = 30;

/**
 * Contacts, of any number: only those near what is seen are in the DOM, and further ones are asked
 * for on the way. Give it a height. Tab reaches one row, the arrow keys, Home and End the others,
 * Enter chooses.
 *
 * @element pd-contact-list
 * @fires {PdContactSelectEvent} pd-contact-select - A row was chosen
 * @fires {PdContactCreateEvent} pd-contact-create - A new contact is to be made
 * @fires {PdContactSearchEvent} pd-contact-search - Others are looked for
 * @fires {PdContactOrderEvent} pd-contact-order - Another order is wanted
 * @fires {PdMoreRequestEvent} pd-more-request - The contacts that follow are wanted
 * @csspart row - A contact
 * @csspart name - The name in a row
 * @csspart suffix - Stands beside the name of a visitor
 * @csspart mark - The shield of a claimed or verified person
 * @csspart avatar - A person's initials
 * @csspart search - The field to search with
 * @csspart order - The choice of the order
 * @csspart create - The button for a new contact
 */
export class PdContactList extends LitElement {
  static override styles = [
    tokens,
    host,
    buttons,
    fields,
    typedText,
    avatarStyles,
    personStyles,
    rowsStyles,
    styles,
  ];

  static {
    // Which rows are near what is seen is only known after they have been laid out.
    this.disableWarning?.('change-in-update');
  }

  /** What is listed, in this order. */
  @property({ attribute: false }) contacts: readonly Contact[] = [];

  /** Id of the contact that is being looked at. */
  @property() selected?: string;

  /** What is looked for. */
  @property() query = '';

  /** By shown name (`name`), those who came last first (`newest`), or those changed last (`recent`). */
  @property() order: ContactOrder = 'name';

  /** The contacts are on their way. */
  @property({ type: Boolean }) loading = false;

  /** There are more of them, to be asked for. */
  @property({ type: Boolean, attribute: 'has-more' }) hasMore = false;

  /** BCP 47 tag. Empty: that of the element or page around it. */
  @property() locale?: string;

  /** Replacements of the built-in texts. */
  @property({ attribute: false }) labels?: Labels;

  @query('.scroller') private readonly scroller!: HTMLElement | null;
  @query('ul') private readonly list!: HTMLElement | null;

  readonly i18n = new LocalizeController(this, teamCatalog);
  readonly #rows = new FixedRowsController(this, () =>
    this.scroller && this.list ? { scroller: this.scroller, rows: this.list } : undefined,
  );
  readonly #focus = new RowFocus(this, this.#rows, {
    items: () => this.contacts,
    selected: () => this.selected,
  });
  #asked = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#rows.setCount(this.contacts.length);
    if (changed.has('contacts') || changed.has('hasMore')) this.#asked = false;
    const anew = changed.has('query') || changed.has('order');
    if (anew && this.hasUpdated && this.scroller) this.scroller.scrollTop = 0;
  }

  protected override updated(): void {
    if (!this.hasMore || this.loading || this.#asked) return;
    if (this.#rows.to < this.contacts.length - moreWithin) return;
    this.#asked = true;
    this.dispatchEvent(new PdMoreRequestEvent());
  }

  /** Puts the focus on a row: that of the id if it is there, else the one that Tab reaches. */
  focusRow(id?: string): Promise<void> {
    return this.#focus.to(id);
  }

  /** Puts the focus into the field to search with. */
  focusSearch(): void {
    this.renderRoot.querySelector<HTMLElement>('#search')?.focus();
  }

  #item(index: number, reachable: string | undefined): TemplateResult {
    const contact = this.contacts[index]!;
    const { blocked, createdAt, details, id, updatedAt } = contact;
    const at = this.order === 'newest' ? createdAt : updatedAt;
    const { i18n } = this;
    const { length } = this.contacts;
    const name = contactName(contact);
    return html`<li
      class=${this.#rows.isFar(index) ? 'held' : ''}
      aria-setsize=${this.hasMore ? -1 : length}
      aria-posinset=${index + 1}
    >
      <button
        type="button"
        class="row"
        part="row"
        data-id=${id}
        tabindex=${id === reachable ? 0 : -1}
        aria-current=${id === this.selected ? 'true' : nothing}
        @click=${() => this.dispatchEvent(new PdContactSelectEvent({ id }))}
      >
        ${avatar({ name })}
        <span class="who"
          >${personName(i18n, contact, '')} ${markIcon(i18n, markOfContact(contact))}
          ${
            blocked
              ? html`<span class="blocked"
                >${lockIcon(16)}<span class="sr-only"
                  >${i18n.msg('Blocked', {
                    id: 'contact.blocked',
                    desc: 'Mark of a person from whom nothing is taken',
                  })}</span
                ></span
              >`
              : nothing
          }</span
        >
        <bdi class="cell email">${details.email === name ? '' : (details.email ?? '')}</bdi>
        <span class="cell when">${at ? age(i18n.locale, at) : nothing}</span>
      </button>
    </li>`;
  }

  #tools() {
    const { i18n } = this;
    const search = i18n.msg('Search contacts', {
      id: 'contacts.search',
      desc: 'Name of a field; names, e-mail addresses and ids are searched',
    });
    const order = i18n.msg('Order', { id: 'contacts.order', desc: 'Name of a choice' });
    const orders: Record<ContactOrder, string> = {
      name: i18n.msg('By name', { id: 'contacts.by-name', desc: 'An order of contacts' }),
      newest: i18n.msg('Newest first', {
        id: 'contacts.newest',
        desc: 'An order of contacts: who was first seen last',
      }),
      recent: i18n.msg('Last changed first', {
        id: 'contacts.recent',
        desc: 'An order of contacts',
      }),
    };
    return html`<div class="tools">
      <search>
        ${searchIcon(20)}
        <input
          class="control"
          part="search"
          id="search"
          type="search"
          enterkeyhint="search"
          autocomplete="off"
          dir="auto"
          aria-label=${search}
          placeholder=${search}
          .value=${live(this.query)}
          @input=${(event: Event) => {
            const { value } = event.target as HTMLInputElement;
            this.dispatchEvent(new PdContactSearchEvent({ query: value }));
          }}
        />
      </search>
      <div class="order">
        <select
          class="control"
          part="order"
          aria-label=${order}
          @change=${(event: Event) => {
            const { value } = event.target as HTMLSelectElement;
            this.dispatchEvent(new PdContactOrderEvent({ order: value as ContactOrder }));
          }}
        >
          ${Object.entries(orders).map(
            ([value, word]) =>
              html`<option value=${value} .selected=${live(this.order === value)}>${word}</option>`,
          )}
        </select>
        ${downIcon(20)}
      </div>
    </div>`;
  }

  #empty() {
    const { i18n } = this;
    if (this.loading) {
      return html`<p class="empty" role="status">
        ${i18n.msg('Loading contacts…', { id: 'contacts.loading', desc: 'In place of the contacts' })}
      </p>`;
    }
    return html`<div class="empty">
      ${usersIcon(24)}
      ${
        this.query.trim()
          ? html`<strong
              >${i18n.msg('Nobody found', { id: 'contacts.none-found', desc: 'In place of the contacts' })}</strong
            >
            ${i18n.msg('Names, e-mail addresses, user names and ids are searched.', {
              id: 'contacts.none-found-hint',
              desc: 'Below “Nobody found”',
            })}`
          : html`<strong
              >${i18n.msg('No contacts yet', { id: 'contacts.none', desc: 'In place of the contacts' })}</strong
            >
            ${i18n.msg('Whoever logs in to a chat is written down here.', {
              id: 'contacts.none-hint',
              desc: 'Below “No contacts yet”',
            })}`
      }
    </div>`;
  }

  override render() {
    const { contacts, i18n } = this;
    const { reachable } = this.#focus;
    return html`<section class="root" lang=${i18n.locale} dir=${i18n.dir} aria-labelledby="heading">
      <div class="head">
        <h2 id="heading">${i18n.msg('Contacts', { id: 'desk.contacts', desc: 'Heading of the contacts' })}</h2>
        <button
          type="button"
          class="button soft"
          part="create"
          @click=${() => this.dispatchEvent(new PdContactCreateEvent())}
        >
          ${plusIcon(18)}${i18n.msg('New contact', { id: 'contacts.create', desc: 'Button' })}
        </button>
      </div>
      ${this.#tools()}
      <div class="scroller" @scroll=${this.#rows.slide}>
        ${
          contacts.length
            ? html`<ul @keydown=${this.#focus.onKeydown} @focusin=${this.#focus.onFocus}>
              ${repeat(
                this.#focus.indexes,
                (index) => contacts[index]!.id,
                (index) => this.#item(index, reachable),
              )}
            </ul>`
            : this.#empty()
        }
      </div>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pd-contact-list': PdContactList;
  }
}
