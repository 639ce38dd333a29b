import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { ClockController } from '../../../controllers/clock-controller.js';
import { FixedRowsController } from '../../../controllers/fixed-rows-controller.js';
import { RowFocus } from '../../../controllers/row-focus.js';
import { LocalizeController } from '../../../controllers/localize-controller.js';
import type { Labels } from '../../../localization/catalog.js';
import { dateAndTime } from '../../../localization/dates.js';
import { age, duration } from '../../../localization/ages.js';
import { format } from '../../../localization/format.js';
import { localNumber } from '../../../localization/numbers.js';
import { pieces } from '../../../localization/pieces.js';
import { teamCatalog } from '../../../localization/team-catalog.js';
import type { Contact } from '../../../model/contact.js';
import type { Conversation } from '../../../model/conversation.js';
import { buttons } from '../../../styles/controls.styles.js';
import { host } from '../../../styles/host.styles.js';
import { clockIcon, inboxIcon } from '../../../styles/icons.js';
import { tokens } from '../../../styles/tokens.styles.js';
import { avatarStyles } from '../../shared/avatar.styles.js';
import { avatar } from '../../shared/avatar.js';
import { contactName, markIcon, markOfContact, personName } from '../person.js';
import { personStyles } from '../person.styles.js';
import { rowsStyles } from '../rows.styles.js';
import { PdConversationSelectEvent, PdMoreRequestEvent } from './conversation-list.events.js';
import { styles } from './conversation-list.styles.js';

/**
 * Conversations, in the order given; of any number, only those near what is seen are in the DOM.
 * Give it a height, or put it in a column: it scrolls by itself. Tab reaches one row, the arrow keys, Home and End the others,
 * Enter chooses. Focus stays with its conversation when the order changes.
 *
 * @element pd-conversation-list
 * @fires {PdConversationSelectEvent} pd-conversation-select - A row was chosen
 * @fires {PdMoreRequestEvent} pd-more-request - Conversations further back are wanted
 * @slot empty - What stands there without a conversation
 * @csspart row - A conversation
 * @csspart name - The name in a row, or "Visitor"
 * @csspart suffix - What tells visitors apart
 * @csspart mark - The shield of a claimed or verified person
 * @csspart avatar - A person's picture or initials
 * @csspart waiting - For how long the customer has had no answer
 * @csspart badge - The number of unread messages
 */
export class PdConversationList extends LitElement {
  static override styles = [tokens, host, buttons, avatarStyles, personStyles, rowsStyles, styles];

  static {
    // Which rows are near what is seen is only known after they have been laid out.
    this.disableWarning?.('change-in-update');
  }

  /** What is listed. */
  @property({ attribute: false }) conversations: readonly Conversation[] = [];

  /** The contacts of the conversations, by id. A conversation without one is a visitor's. */
  @property({ attribute: false }) contacts: ReadonlyMap<string, Contact> = new Map();

  /** Since when a customer has had no answer, by id of the conversation. */
  @property({ attribute: false }) waiting: ReadonlyMap<string, number> = new Map();

  /** Id of the conversation that is being looked at. */
  @property() selected?: string;

  /** The conversations are on their way. */
  @property({ type: Boolean }) loading = false;

  /** There are more of them, to be asked for. */
  @property({ type: Boolean, attribute: 'has-more' }) hasMore = false;

  /** BCP 47 tag. Empty: that of the element or page around it. */
  @property() locale?: string;

  /** Replacements of the built-in texts. */
  @property({ attribute: false }) labels?: Labels;

  @query('.scroller') private readonly scroller!: HTMLElement | null;
  @query('ul') private readonly rows!: HTMLElement | null;

  readonly i18n = new LocalizeController(this, teamCatalog);

  readonly #rows = new FixedRowsController(this, () =>
    this.scroller && this.rows ? { scroller: this.scroller, rows: this.rows } : undefined,
  );
  readonly #focus = new RowFocus(this, this.#rows, {
    items: () => this.conversations,
    selected: () => this.selected,
  });

  constructor() {
    super();
    new ClockController(this);
  }

  /** The row that is to have the focus after the order has changed. */
  #refocus: string | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { conversations } = this;
    this.#rows.setCount(conversations.length);
    const id = this.#focus.focused;
    if (!changed.has('conversations') || id === undefined) return;
    const before = changed.get('conversations') as readonly Conversation[];
    const place = Math.min(
      before.findIndex((one) => one.id === id),
      conversations.length - 1,
    );
    this.#refocus = conversations.some((one) => one.id === id) ? id : conversations[place]?.id;
    this.#focus.current = this.#refocus;
  }

  /** A row that moves, or goes, loses the focus: give it back, or to the row now in its place. */
  protected override updated(): void {
    if (this.#refocus !== undefined && !(this.renderRoot as ShadowRoot).activeElement) {
      this.#focus.row(this.#refocus)?.focus({ preventScroll: true });
    }
    this.#refocus = undefined;
  }

  /** Puts the focus on a row: that of the id if it is there, else the one that Tab reaches. */
  focusRow(id?: string): void {
    void this.#focus.to(id);
  }

  #time({ id, lastMessage, updatedAt }: Conversation) {
    const { i18n } = this;
    const { locale } = i18n;
    const since = this.waiting.get(id);
    const at = since ?? lastMessage?.sentAt ?? updatedAt;
    const full = dateAndTime(locale, at);
    if (since === undefined) {
      return html`<time datetime=${new Date(at).toISOString()} title=${full}>${age(locale, at)}</time>`;
    }
    const waits = format(
      i18n.msg('Waiting for {time}', {
        id: 'conversation-list.waiting',
        desc: 'Beside a conversation that nobody has answered; {time} is such as “5 min”',
      }),
      { time: duration(locale, Date.now() - at) },
    );
    return html`<time class="waiting" part="waiting" datetime=${new Date(at).toISOString()} title=${full}
      >${clockIcon(14)}<span aria-hidden="true">${duration(locale, Date.now() - at)}</span
      ><span class="sr-only">${waits}</span></time
    >`;
  }

  #assignee({ assignee }: Conversation) {
    if (!assignee) return nothing;
    const words = format(
      this.i18n.msg('With {name}', {
        id: 'conversation-list.assignee',
        desc: 'Beside a conversation: the agent who takes care of it',
      }),
      { name: assignee.name },
    );
    return html`<span class="assignee" title=${words}
      >${avatar({ name: assignee.name, src: assignee.avatar, size: 28 })}<span class="sr-only">${words}</span></span
    >`;
  }

  #last({ lastMessage }: Conversation) {
    const { i18n } = this;
    if (!lastMessage) {
      return i18n.msg('No messages yet', {
        id: 'conversation-list.no-messages',
        desc: 'In place of the last message, for a customer who has logged in and not written',
      });
    }
    // Enough for two lines, so that one long message does not slow the list down.
    const text = html`<bdi>${lastMessage.text.slice(0, 200)}</bdi>`;
    if (lastMessage.author !== 'agent') return text;
    return pieces(
      i18n.msg('You: {text}', {
        id: 'conversation-list.you',
        desc: 'Last message of a conversation, written by the team',
      }),
      { text },
    );
  }

  #badge(unread: number) {
    if (unread <= 0) return nothing;
    const { i18n } = this;
    const words = i18n.plural(unread, {
      zero: i18n.msg('{n} unread messages', {
        id: 'conversation-list.unread.zero',
        desc: 'Beside a conversation, read aloud',
      }),
      one: i18n.msg('{n} unread message', {
        id: 'conversation-list.unread.one',
        desc: 'Beside a conversation, read aloud',
      }),
      two: i18n.msg('{n} unread messages', {
        id: 'conversation-list.unread.two',
        desc: 'Beside a conversation, read aloud',
      }),
      few: i18n.msg('{n} unread messages', {
        id: 'conversation-list.unread.few',
        desc: 'Beside a conversation, read aloud',
      }),
      many: i18n.msg('{n} unread messages', {
        id: 'conversation-list.unread.many',
        desc: 'Beside a conversation, read aloud',
      }),
      other: i18n.msg('{n} unread messages', {
        id: 'conversation-list.unread.other',
        desc: 'Beside a conversation, read aloud',
      }),
    });
    const n = localNumber(i18n.locale, unread);
    const shown = unread > 99 ? `${localNumber(i18n.locale, 99)}+` : n;
    return html`<span class="badge" part="badge"
      ><span aria-hidden="true">${shown}</span><span class="sr-only">${format(words, { n })}</span></span
    >`;
  }

  #item(index: number, reachable: string | undefined): TemplateResult {
    const conversation = this.conversations[index]!;
    const { id, contactId, recordId, visitor, unread } = conversation;
    const contact = this.contacts.get(contactId ?? recordId ?? '');
    const { from, to } = this.#rows;
    const { length } = this.conversations;
    const some = to - from < length;
    return html`<li
      class=${this.#rows.isFar(index) ? 'held' : ''}
      aria-setsize=${some ? length : nothing}
      aria-posinset=${some ? index + 1 : nothing}
    >
      <button
        type="button"
        class="row ${unread > 0 ? 'unread' : ''}"
        part="row"
        data-id=${id}
        tabindex=${id === reachable ? 0 : -1}
        aria-current=${id === this.selected ? 'true' : nothing}
        @click=${() => this.dispatchEvent(new PdConversationSelectEvent({ id }))}
      >
        ${avatar({ name: contactName(contact) })}
        <span class="text">
          <span class="line">
            <span class="who"
              >${personName(this.i18n, contact, visitor)}
              ${contact ? markIcon(this.i18n, markOfContact(contact)) : nothing}</span
            >
            ${this.#time(conversation)}
          </span>
          <span class="line">
            <span class="last">${this.#last(conversation)}</span>
            ${this.#badge(unread)} ${this.#assignee(conversation)}
          </span>
        </span>
      </button>
    </li>`;
  }

  #empty() {
    const { i18n } = this;
    if (this.loading) {
      return html`<div role="status">
        <span class="sr-only"
          >${i18n.msg('Loading conversations', {
            id: 'conversation-list.loading',
            desc: 'Read aloud while the list is on its way',
          })}</span
        >
        <div class="placeholder"></div>
        <div class="placeholder"></div>
        <div class="placeholder"></div>
      </div>`;
    }
    return html`<slot name="empty">
      <div class="empty">
        ${inboxIcon(24)}
        <strong
          >${i18n.msg('Nobody is waiting', {
            id: 'conversation-list.empty',
            desc: 'In place of a list without conversations',
          })}</strong
        >
        ${i18n.msg('New conversations appear here the moment someone writes.', {
          id: 'conversation-list.empty-hint',
          desc: 'Below “Nobody is waiting”',
        })}
      </div>
    </slot>`;
  }

  #more() {
    if (!this.hasMore) return nothing;
    return html`<div class="more">
      <button
        type="button"
        class="button outlined"
        ?disabled=${this.loading}
        @click=${() => this.dispatchEvent(new PdMoreRequestEvent())}
      >
        ${this.i18n.msg('Show more', {
          id: 'conversation-list.more',
          desc: 'Button at the end of the list: load conversations further back',
        })}
      </button>
    </div>`;
  }

  override render() {
    const { conversations, i18n } = this;
    const { reachable } = this.#focus;
    return html`<div class="scroller" lang=${i18n.locale} dir=${i18n.dir} @scroll=${this.#rows.slide}>
      ${
        conversations.length
          ? html`<ul @keydown=${this.#focus.onKeydown} @focusin=${this.#focus.onFocus}>
            ${repeat(
              this.#focus.indexes,
              (index) => conversations[index]!.id,
              (index) => this.#item(index, reachable),
            )}
          </ul>`
          : this.#empty()
      }
      ${this.#more()}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pd-conversation-list': PdConversationList;
  }
}
