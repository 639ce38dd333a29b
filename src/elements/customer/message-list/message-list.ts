import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { LocalizeController } from '../../../controllers/localize-controller.js';
import { OnScreenController } from '../../../controllers/on-screen-controller.js';
import { ScrollAnchorController } from '../../../controllers/scroll-anchor-controller.js';
import type { Labels } from '../../../localization/catalog.js';
import { customerCatalog } from '../../../localization/customer-catalog.js';
import { format } from '../../../localization/format.js';
import type { Message } from '../../../model/message.js';
import { buttons } from '../../../styles/controls.styles.js';
import { host } from '../../../styles/host.styles.js';
import { arrowDownIcon } from '../../../styles/icons.js';
import { tokens } from '../../../styles/tokens.styles.js';
import { avatarStyles } from '../../shared/avatar.styles.js';
import {
  PdMessageRetryEvent,
  PdOlderRequestEvent,
  PdReadChangeEvent,
} from './message-list.events.js';
import { styles } from './message-list.styles.js';
import { MessageLog } from './message-log.js';
import { isFromOther, messageRows, type Row, type Side } from './message-rows.js';
import { rowTemplate, typingTemplate, type RowContext } from './message-templates.js';

/** This near to the beginning, in CSS px, older messages are asked for. */
const olderWithin = 200;
/** As much of a text as is read out; the rest can be read in the list. */
const longestAnnouncement = 500;

/**
 * The messages of a conversation. Give it a height, or put it in a column: it scrolls by itself,
 * opens at the newest message, follows new ones if the reader is at the end, and else keeps its
 * place.
 *
 * @element pd-message-list
 * @fires {PdOlderRequestEvent} pd-older-request - The reader is near the beginning of what is there
 * @fires {PdMessageRetryEvent} pd-message-retry - A failed message is to be sent again
 * @fires {PdReadChangeEvent} pd-read-change - A newer message of the other side has been seen
 * @slot empty - Shown while there is no message
 * @csspart scroller - What scrolls
 * @csspart day - A day's name between the messages
 * @csspart unread - The line above the first unread message
 * @csspart message - One message with its name and state
 * @csspart bubble - A message's ground
 * @csspart own-bubble - The same, for the messages at the end side
 * @csspart text - The words in it
 * @csspart link - An address in them
 * @csspart name - The author's name
 * @csspart avatar - The author's picture or initials
 * @csspart meta - Time and state
 * @csspart event - What has happened, in the middle
 * @csspart note - A private note
 * @csspart typing - The other side is typing
 * @csspart retry - Sends a failed message again
 * @csspart older - Loads earlier messages
 * @csspart pill - Tells of new messages further down
 * @cssprop [--pd-message-list-bubble-size=280px] - Greatest width of a bubble; 440px with own="agent"
 */
export class PdMessageList extends LitElement {
  static override styles = [tokens, host, buttons, avatarStyles, styles];

  static {
    // How many messages lie below what is seen is only known after they have been laid out.
    this.disableWarning?.('change-in-update');
  }

  /** Oldest first. A changed message is a new object with the same id, in a new array. */
  @property({ attribute: false }) messages: readonly Message[] = [];

  /** The other side is typing: its name, or `true`. */
  @property({ converter: (value) => (value === '' ? true : value) }) typing?:
    string | boolean | null;

  /** There are older messages than these. */
  @property({ type: Boolean, attribute: 'has-older' }) hasOlder = false;

  /** Id of the first message that has not been read: opens there, with a line above it. */
  @property({ attribute: 'unread-from' }) unreadFrom?: string;

  /** Whose messages stand at the end side. */
  @property({ reflect: true }) own: Side = 'customer';

  /** There is no connection: what is being sent waits for it. */
  @property({ type: Boolean }) offline = false;

  /** BCP 47 tag. Empty: that of the element or page around it. */
  @property() locale?: string;

  /** Replacements of the built-in texts. */
  @property({ attribute: false }) labels?: Labels;

  /** New messages below what is seen. */
  @state() private newBelow = 0;
  @state() private announcements: { key: string; text: string }[] = [];

  @query('.scroller') private readonly scroller!: HTMLElement | null;
  @query('.rows') private readonly rowsElement!: HTMLElement;

  readonly i18n = new LocalizeController(this, customerCatalog);
  readonly #scroll = new ScrollAnchorController(
    this,
    () => (this.scroller ? { scroller: this.scroller, rows: this.rowsElement } : undefined),
    () => this.#moved(),
  );
  readonly #screen = new OnScreenController(this, () => {
    // "Today" may have become yesterday.
    this.requestUpdate();
    this.#moved();
  });
  readonly #log = new MessageLog();
  #rows: Row[] = [];
  /** What the next rendering has to do with the reader's place. */
  #go: 'stay' | 'open' | 'end' = 'stay';
  #olderAsked = false;
  #readUpTo: string | undefined;
  /** Id of the first message that the reader does not expect to have seen. */
  #newFrom: string | undefined;
  #focused: Element | null | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.own !== 'customer' && this.own !== 'agent') {
      console.warn(
        `pd-chat-kit: <pd-message-list> own="${String(this.own)}" is neither "customer" nor "agent"; "customer" is used.`,
      );
      this.own = 'customer';
    }
    this.#focused = this.shadowRoot?.activeElement;
    if (changed.has('hasOlder')) this.#olderAsked = false;
    if (changed.has('messages')) this.#take();
    if (changed.has('messages') || changed.has('own') || changed.has('unreadFrom')) {
      this.#rows = messageRows(this.#log.messages, this.own, this.unreadFrom);
    }
    if (changed.has('unreadFrom') && this.#unreadIndex() >= 0) this.#go = 'open';
  }

  protected override updated(): void {
    const go = this.#go;
    this.#go = 'stay';
    const unread = go === 'open' ? this.#unreadIndex() : -1;
    if (unread >= 0) {
      this.#newFrom = this.unreadFrom;
      this.#scroll.toRow(() => this.rowsElement.children[unread]);
    } else if (go === 'stay') this.#scroll.settle();
    else this.#scroll.toEnd();
    this.#moved();
    // A button that has done its work is gone, but not its reader.
    if (this.#focused && !this.#focused.isConnected) this.scroller?.focus({ preventScroll: true });
  }

  /** Done when the count of what lies below, known only after layout, is shown too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    return (await super.getUpdateComplete()) || super.getUpdateComplete();
  }

  /** Focuses the list, so that arrow keys scroll it. */
  override focus(options?: FocusOptions): void {
    this.scroller?.focus(options);
  }

  /** Goes to the newest message. */
  scrollToEnd(): void {
    this.#scroll.toEnd();
    this.#moved();
  }

  #take() {
    const { added, replaced, failed, older } = this.#log.take(this.messages);
    const others = added.filter((message) => isFromOther(message, this.own));
    if (older || replaced) this.#olderAsked = false;
    if (replaced) {
      this.#go = 'open';
      this.#readUpTo = undefined;
      this.#newFrom = undefined;
      this.announcements = [];
    } else if (added.some((message) => message.author === this.own && message.kind !== 'note')) {
      this.#go = 'end';
    } else if (!this.#scroll.atEnd) {
      this.#newFrom ??= others[0]?.id;
    }
    const heard = [
      ...others.map(({ id, authorName, text }) => ({
        key: id,
        text: [authorName, shorten(text)].filter(Boolean).join(': '),
      })),
      ...failed
        .filter((message) => message.author === this.own)
        .map(({ id, text }) => ({
          key: `failed ${id}`,
          text: `${this.i18n.msg('Not sent.', { id: 'messages.failed', desc: 'State of a message; “Try again” follows' })} ${shorten(text)}`,
        })),
    ];
    if (heard.length) {
      const keys = new Set(heard.map(({ key }) => key));
      this.announcements = [
        ...this.announcements.filter(({ key }) => !keys.has(key)),
        ...heard,
      ].slice(-20);
    }
  }

  /** Looks what is to be done after a movement of any kind. */
  #moved() {
    if (!this.#scroll.shown) return;
    this.newBelow = this.#countNewBelow();
    if (this.hasOlder && this.#log.messages.length && !this.#olderAsked) {
      if (this.scroller!.scrollTop < olderWithin) this.#askForOlder();
    }
    this.#noticeRead();
  }

  #noticeRead() {
    if (!this.#screen.onScreen) return;
    for (let index = this.#scroll.lastSeen(); index >= 0; index--) {
      const row = this.#rows[index]!;
      if (row.type !== 'bubble' || row.own) continue;
      if (row.key === this.#readUpTo) return;
      // Scrolled back: what lies there was seen before.
      if (this.#rows.findLastIndex(({ key }) => key === this.#readUpTo) > index) return;
      this.#readUpTo = row.key;
      this.dispatchEvent(new PdReadChangeEvent({ upTo: row.key }));
      return;
    }
  }

  #unreadIndex(): number {
    return this.#rows.findLastIndex(({ type }) => type === 'unread');
  }

  #countNewBelow(): number {
    if (this.#scroll.atEnd) this.#newFrom = undefined;
    if (!this.#newFrom) return 0;
    const seen = this.#scroll.lastSeen();
    const from = this.#rows.findLastIndex(({ key }) => key === this.#newFrom);
    return this.#rows
      .slice(Math.max(seen + 1, from))
      .filter((row) => row.type === 'bubble' && !row.own).length;
  }

  #askForOlder() {
    this.#olderAsked = true;
    this.dispatchEvent(new PdOlderRequestEvent());
  }

  readonly #retry = (id: string) => {
    this.dispatchEvent(new PdMessageRetryEvent({ id }));
  };

  #typing() {
    const { typing } = this;
    if (!typing) return nothing;
    const last = this.#log.messages.findLast((message) => isFromOther(message, this.own));
    const name = typing === true ? last?.authorName : typing;
    return typingTemplate(name, last?.authorName === name ? last?.avatar : undefined, this.i18n);
  }

  #older() {
    return html`<button
      class="link older"
      part="older"
      type="button"
      @click=${this.#askForOlder}
    >
      ${this.i18n.msg('Load earlier messages', { id: 'messages.older', desc: 'Button above the messages' })}
    </button>`;
  }

  #pill() {
    const { i18n, newBelow: n } = this;
    const text = i18n.plural(n, {
      zero: i18n.msg('{n} new messages', {
        id: 'messages.new.zero',
        desc: 'Button that goes to them',
      }),
      one: i18n.msg('{n} new message', { id: 'messages.new.one', desc: 'Button that goes to it' }),
      two: i18n.msg('{n} new messages', {
        id: 'messages.new.two',
        desc: 'Button that goes to them',
      }),
      few: i18n.msg('{n} new messages', {
        id: 'messages.new.few',
        desc: 'Button that goes to them',
      }),
      many: i18n.msg('{n} new messages', {
        id: 'messages.new.many',
        desc: 'Button that goes to them',
      }),
      other: i18n.msg('{n} new messages', {
        id: 'messages.new.other',
        desc: 'Button that goes to them',
      }),
    });
    return html`<button class="button pill" part="pill" type="button" @click=${this.scrollToEnd}>
      ${arrowDownIcon(18)}${format(text, { n: n.toLocaleString(i18n.locale) })}
    </button>`;
  }

  override render() {
    const { i18n } = this;
    const empty = this.#rows.length === 0;
    const context: RowContext = {
      i18n,
      offline: this.offline,
      fresh: (id) => this.#log.fresh.has(id),
      retry: this.#retry,
    };
    return html`<div class="root" lang=${i18n.locale} dir=${i18n.dir}>
      <div
        class="scroller"
        part="scroller"
        role="log"
        aria-live="off"
        aria-label=${i18n.msg('Messages', { id: 'messages.list', desc: 'Name of the list, for screen readers' })}
        tabindex="0"
      >
        <div class="start"></div>
        ${this.hasOlder ? this.#older() : nothing} ${empty ? html`<slot name="empty"></slot>` : nothing}
        <div class="rows">
          ${repeat(
            this.#rows,
            ({ key }) => key,
            (row) => rowTemplate(row, context),
          )}
        </div>
        ${this.#typing()}
      </div>
      <div class="sr-only" aria-live="polite">
        ${repeat(
          this.announcements,
          ({ key }) => key,
          ({ text }) => html`<p>${text}</p>`,
        )}
      </div>
      ${this.newBelow ? this.#pill() : nothing}
    </div>`;
  }
}

const shorten = (text: string): string =>
  text.length > longestAnnouncement ? `${text.slice(0, longestAnnouncement)}…` : text;

declare global {
  interface HTMLElementTagNameMap {
    'pd-message-list': PdMessageList;
  }
}
