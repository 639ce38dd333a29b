import { LitElement, html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { LoadFile } from '../../../controllers/file-url-controller.js';
import { LocalizeController } from '../../../controllers/localize-controller.js';
import { OnScreenController } from '../../../controllers/on-screen-controller.js';
import { RowWindow } from '../../../controllers/row-window.js';
import { ScrollAnchorController } from '../../../controllers/scroll-anchor-controller.js';
import type { Labels } from '../../../localization/catalog.js';
import { customerCatalog } from '../../../localization/customer-catalog.js';
import type { Message } from '../../../model/message.js';
import { buttons } from '../../../styles/controls.styles.js';
import { host } from '../../../styles/host.styles.js';
import { tokens } from '../../../styles/tokens.styles.js';
import { announcements, type Announcement } from './announcements.js';
import { heldRows } from './held-rows.js';
import type { MessageFiles } from './message-files.js';
import {
  PdMessageCancelEvent,
  PdMessageRetryEvent,
  PdOlderRequestEvent,
  PdReadChangeEvent,
} from './message-list.events.js';
import { styles } from './message-list.styles.js';
import { MessageLog } from './message-log.js';
import { isFromOther, messageRows, type Row, type Side } from './message-rows.js';
import { rowTemplate, type RowContext } from './message-templates.js';

/** This near to the beginning, in CSS px, older messages are asked for. */
const olderWithin = 200;

/**
 * The messages of a conversation, of any length: only those near what is seen are in the DOM. Give
 * it a height, or put it in a column: it scrolls by itself, opens at the newest message, follows new
 * ones if the reader is at the end, and else keeps its place.
 *
 * @element pd-message-list
 * @fires {PdOlderRequestEvent} pd-older-request - The reader is near the beginning of what is there
 * @fires {PdMessageRetryEvent} pd-message-retry - A failed message is to be sent again
 * @fires {PdMessageCancelEvent} pd-message-cancel - A message that has failed, or whose files are on their way, is taken back
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
 * @csspart remove - Takes a failed message back
 * @csspart older - Loads earlier messages
 * @csspart pill - Tells of new messages further down
 * @cssprop [--pd-message-list-bubble-size=280px] - Greatest width of a bubble; 440px with own="agent"
 */
export class PdMessageList extends LitElement {
  static override styles = [tokens, host, buttons, styles];

  // Written out, as decorators would cost the open panel their weight.
  static override properties: PropertyDeclarations = {
    messages: { attribute: false },
    typing: { converter: (value) => (value === '' ? true : value) },
    hasOlder: { type: Boolean, attribute: 'has-older' },
    unreadFrom: { attribute: 'unread-from' },
    own: { reflect: true },
    offline: { type: Boolean },
    load: { attribute: false },
    marked: { attribute: false },
    locale: {},
    labels: { attribute: false },
    newBelow: { state: true },
    announcements: { state: true },
    files: { state: true },
    extras: { state: true },
  };

  static {
    // How many messages lie below what is seen is only known after they have been laid out.
    this.disableWarning?.('change-in-update');
  }

  /** Oldest first. A changed message is a new object with the same id, in a new array. */
  messages: readonly Message[] = [];

  /** The other side is typing: its name, or `true`. */
  typing?: string | boolean | null;

  /** There are older messages than these. */
  hasOlder = false;

  /** Id of the first message that has not been read: opens there, with a line above it. */
  unreadFrom?: string;

  /** Whose messages stand at the end side. */
  own: Side = 'customer';

  /** There is no connection: what is being sent waits for it. */
  offline = false;

  /** Fetches what an attachment without a `url` holds. */
  load?: LoadFile;

  /** Is marked wherever it stands. */
  marked = '';

  /** BCP 47 tag. Empty: that of the element or page around it. */
  locale?: string;

  /** Replacements of the built-in texts. */
  labels?: Labels;

  /** New messages below what is seen. */
  private newBelow = 0;
  private announcements: Announcement[] = [];
  private files?: MessageFiles;
  private extras?: typeof import('./message-extras.js');

  get #scroller() {
    return this.renderRoot?.querySelector<HTMLElement>('.scroller');
  }

  get #rowsElement() {
    return this.renderRoot.querySelector<HTMLElement>('.rows')!;
  }

  get #above() {
    return this.renderRoot.querySelector<HTMLElement>('.above')!;
  }

  get #below() {
    return this.renderRoot.querySelector<HTMLElement>('.below')!;
  }

  readonly i18n = new LocalizeController(this, customerCatalog);
  readonly #scroll = new ScrollAnchorController(
    this,
    () => this.#parts(),
    () => this.#moved(),
  );
  readonly #screen = new OnScreenController(this, () => {
    // "Today" may have become yesterday.
    this.requestUpdate();
    this.#moved();
  });
  readonly #log = new MessageLog();
  readonly #window = new RowWindow();
  /** What is rendered; a row's place is that of its element. */
  #rows: Row[] = [];
  /** Ids of messages that stay in the DOM, wherever the reader is. */
  #held: string[] = [];
  /** What the next rendering has to do with the reader's place. `slide`: only rows come and go. */
  #go: 'stay' | 'slide' | 'open' | 'end' | 'message' = 'stay';
  /** Id of the message to go to. */
  #goal: string | undefined;
  /** Ids that more than one message has; the developer has been told. */
  readonly #doubled = new Set<string>();
  #olderAsked = false;
  #readUpTo: string | undefined;
  /** Id of the first message that the reader does not expect to have seen. */
  #newFrom: string | undefined;
  #focused: Element | null | undefined;
  /** The extras are on their way. */
  #coming: Promise<void> | undefined;

  protected override firstUpdated(): void {
    // What takes long the first time is done while the list is still empty and nobody waits.
    globalThis.requestIdleCallback?.(async () => {
      if (!this.isConnected) return;
      if (!this.extras) await (this.#coming ??= this.#loadExtras());
      if (!this.#rows.length) this.extras?.rehearse(this.#rowsElement, this.own, this.#context());
    });
  }

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
    if (changed.has('unreadFrom') && this.#unreadIndex() >= 0) this.#go = 'open';
    if (this.#go === 'open')
      this.#window.show(this.#unreadIndex() < 0 ? Infinity : this.#unreadIndex());
    else if (this.#go === 'message') this.#window.show(this.#log.indexOf(this.#goal));
    else if (this.#go === 'end' || this.#scroll.atEnd) this.#window.show(Infinity);
    this.#rows = this.#arrange();
    // Here before there is an answer, so that nothing of it comes in later.
    if (!this.extras && (this.#rows.length || this.typing)) this.#coming ??= this.#loadExtras();
    if (
      !this.files &&
      this.#rows.some((row) => 'message' in row && row.message.attachments?.length)
    ) {
      void this.#loadFiles();
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    const go = this.#go;
    this.#go = 'stay';
    this.#window.measure(this.#rowsElement);
    this.#space();
    if (go === 'open' && this.#unreadIndex() >= 0) {
      this.#newFrom = this.unreadFrom;
      this.#aim(this.#unreadIndex(), 16);
      this.#scroll.settle();
    } else if (go === 'message') {
      this.#aim(this.#log.indexOf(this.#goal), this.#scroller!.clientHeight / 3);
      this.#scroll.settle();
    } else if (go === 'open' || go === 'end') this.#scroll.toEnd();
    else this.#scroll.settle(go === 'slide' ? this.#absorb : undefined);
    this.#moved();
    if (this.marked || changed.get('marked')) void this.#mark();
    // A button that has done its work is gone, but not its reader.
    if (this.#focused && !this.#focused.isConnected) this.#scroller?.focus({ preventScroll: true });
  }

  /** Done when what comes later is shown too: by layout what fits in and lies below, and extras. */
  protected override async getUpdateComplete(): Promise<boolean> {
    while (!(await super.getUpdateComplete()));
    if (!this.#coming) return true;
    await this.#coming;
    return this.getUpdateComplete();
  }

  /** Focuses the list, so that arrow keys scroll it. */
  override focus(options?: FocusOptions): void {
    this.#scroller?.focus(options);
  }

  /** Goes to the newest message. */
  scrollToEnd(): void {
    this.#go = 'end';
    this.requestUpdate();
  }

  /** Brings a message into view; false: it is not in the list. */
  scrollToMessage(id: string): boolean {
    if (this.#log.indexOf(id) < 0) return false;
    this.#go = 'message';
    this.#goal = id;
    this.requestUpdate();
    return true;
  }

  async #mark(): Promise<void> {
    const script = await import('./found-words.js').catch(() => undefined);
    script?.markWords(this.#rowsElement, this.isConnected ? this.marked : '');
  }

  async #loadExtras(): Promise<void> {
    // Until they are there, and if they do not come, the words alone are shown.
    const script = await import('./message-extras.js').catch(() => undefined);
    this.#coming = undefined; // the next change asks again
    if (!script) return;
    script.adoptStyles(this.shadowRoot!);
    this.extras = script;
  }

  async #loadFiles(): Promise<void> {
    // Until it is there, and if it does not come, names stand in for the files.
    const script = await import('./message-files.js').catch(() => undefined);
    if (script) this.files ??= new script.MessageFiles(this, this.#cancel);
  }

  #take() {
    const { from, to } = this.#window;
    const rendered = this.#log.messages.slice(from, to);
    const { added, replaced, failed, older } = this.#log.take(this.messages);
    const stayed = rendered.findIndex(({ id }) => this.#log.indexOf(id) >= 0);
    const { length } = this.#log.messages;
    if (stayed < 0) this.#window.reset(length);
    else this.#window.change(length, this.#log.indexOf(rendered[stayed]!.id) - from - stayed);
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
    this.announcements = announcements(
      this.announcements,
      others,
      failed.filter((message) => message.author === this.own),
      this.i18n,
    );
  }

  #parts() {
    return this.#scroller ? { scroller: this.#scroller, rows: this.#rowsElement } : undefined;
  }

  /** The rows that are to be in the DOM: the window, and before and after it what is held. */
  #arrange(): Row[] {
    const { from, to } = this.#window;
    const rows = (first: number, end: number) =>
      messageRows(this.#log.messages, this.own, this.unreadFrom, first, end);
    const held = this.#held
      .map((id) => this.#log.indexOf(id))
      .filter((index) => index >= 0 && (index < from || index >= to))
      .sort((a, b) => a - b);
    const single = (index: number) => rows(index, index + 1);
    const seen = new Set<string>();
    return [
      ...held.filter((index) => index < from).flatMap(single),
      ...rows(from, to),
      ...held.filter((index) => index >= to).flatMap(single),
    ].filter((row) => {
      const { key } = row;
      if (!seen.has(key)) return seen.add(key);
      if ('message' in row && !this.#doubled.has(key)) {
        this.#doubled.add(key);
        console.warn(
          `pd-chat-kit: <pd-message-list> shows one of the messages with the id ${key}.`,
        );
      }
      return false;
    });
  }

  /** What is not rendered has its room; what is held outside of it takes none. */
  #space() {
    const { above, below, from, to } = this.#window;
    this.#above.style.blockSize = `${above}px`;
    this.#below.style.blockSize = `${below}px`;
    this.#rows.forEach(({ index }, at) => {
      const { classList } = this.#rowsElement.children[at]!;
      classList.toggle('before', index < from);
      classList.toggle('after', index >= to);
    });
  }

  readonly #absorb = (shift: number): number => {
    const left = this.#window.absorb(shift);
    this.#space();
    return left;
  };

  #aim(message: number, top: number) {
    this.#scroll.aim(
      () => this.#rowsElement.children[this.#rows.findIndex(({ index }) => index === message)],
      top,
    );
  }

  /** Takes rows in where the reader goes, and leaves out those that are far away. */
  #slide() {
    const slid = this.#window.slide(this.#parts()!, (child) => this.#rows[child]!.index);
    if (!slid) return;
    this.#held = heldRows(this.shadowRoot!, this.#rowsElement.children).map(
      (child) => this.#log.messages[this.#rows[child]!.index]!.id,
    );
    if (!this.#scroll.atEnd) {
      this.#go = 'slide';
      if (slid !== true) this.#aim(slid.item, slid.top);
    }
    this.requestUpdate();
  }

  /** Looks what is to be done after a movement of any kind. */
  #moved() {
    if (!this.#scroll.shown) return;
    this.#slide();
    this.newBelow = this.#countNewBelow();
    if (this.hasOlder && this.#log.messages.length && !this.#olderAsked) {
      if (this.#scroller!.scrollTop < olderWithin) this.#askForOlder();
    }
    this.#noticeRead();
  }

  /** Place of the newest message that is seen. */
  #lastSeen(): number {
    return this.#rows[this.#scroll.lastSeen()]?.index ?? this.#window.from - 1;
  }

  #noticeRead() {
    if (!this.#screen.onScreen) return;
    // Scrolled back: what lies there was seen before.
    const before = this.#log.indexOf(this.#readUpTo);
    for (let index = this.#lastSeen(); index > before; index--) {
      const message = this.#log.messages[index]!;
      if (!isFromOther(message, this.own)) continue;
      this.#readUpTo = message.id;
      this.dispatchEvent(new PdReadChangeEvent({ upTo: message.id }));
      return;
    }
  }

  #unreadIndex(): number {
    return this.#log.indexOf(this.unreadFrom);
  }

  #countNewBelow(): number {
    if (this.#scroll.atEnd) this.#newFrom = undefined;
    if (!this.#newFrom) return 0;
    let below = 0;
    const from = Math.max(this.#lastSeen() + 1, this.#log.indexOf(this.#newFrom));
    for (let index = from; index < this.#log.messages.length; index++) {
      if (isFromOther(this.#log.messages[index]!, this.own)) below++;
    }
    return below;
  }

  #askForOlder() {
    this.#olderAsked = true;
    this.dispatchEvent(new PdOlderRequestEvent());
  }

  #keydown(event: KeyboardEvent) {
    if (event.key !== 'End' && event.key !== 'Home') return;
    // The browser's own way goes through all that lies between, ends where the end was before it
    // began, and is not over when another key is pressed.
    event.preventDefault();
    if (event.key === 'End') this.scrollToEnd();
    else this.#scroller!.scrollTop = 0;
  }

  #pageUp() {
    this.#scroller!.scrollTop -= this.#scroller!.clientHeight;
  }

  readonly #toEnd = () => this.scrollToEnd();

  readonly #cancel = (id: string) => {
    this.dispatchEvent(new PdMessageCancelEvent({ id }));
  };

  readonly #retry = (id: string) => {
    this.dispatchEvent(new PdMessageRetryEvent({ id }));
  };

  #context(): RowContext {
    return {
      i18n: this.i18n,
      offline: this.offline,
      fresh: (id) => this.#log.fresh.has(id),
      retry: this.#retry,
      remove: this.#cancel,
      extras: this.extras,
      files: this.files,
    };
  }

  #typing() {
    const { typing } = this;
    if (!typing || !this.extras) return nothing;
    const last = this.#log.messages.findLast((message) => isFromOther(message, this.own));
    const name = typing === true ? last?.authorName : typing;
    const src = last?.authorName === name ? last?.avatar : undefined;
    return this.extras.typing(name, src, this.i18n);
  }

  #older() {
    // For who reads without scrolling: the rows above come as the reader goes there.
    const hidden = this.#window.from > 0;
    return html`<button
      class=${hidden ? 'sr-only' : 'link older'}
      part="older"
      type="button"
      tabindex=${hidden ? -1 : 0}
      @click=${hidden ? this.#pageUp : this.#askForOlder}
    >
      ${this.i18n.msg('Load earlier messages', { id: 'messages.older', desc: 'Button above the messages' })}
    </button>`;
  }

  override render() {
    const { i18n } = this;
    const empty = this.#rows.length === 0;
    const context = this.#context();
    return html`<div class="root" lang=${i18n.locale} dir=${i18n.dir}>
      <div
        class="scroller"
        part="scroller"
        role="log"
        aria-live="off"
        aria-label=${i18n.msg('Messages', { id: 'messages.list', desc: 'Name of the list, for screen readers' })}
        tabindex="0"
        @keydown=${this.#keydown}
      >
        <div class="start"></div>
        ${this.hasOlder || this.#window.from ? this.#older() : nothing} ${empty ? html`<slot name="empty"></slot>` : nothing}
        <div class="above"></div>
        <div class="rows">
          ${repeat(
            this.#rows,
            ({ key }) => key,
            (row) => rowTemplate(row, context),
          )}
        </div>
        <div class="below"></div>
        ${this.#typing()}
      </div>
      <div class="sr-only" aria-live="polite">
        ${repeat(
          this.announcements,
          ({ key }) => key,
          ({ text }) => html`<p>${text}</p>`,
        )}
      </div>
      ${this.newBelow ? this.extras?.pill(this.newBelow, i18n, this.#toEnd) : nothing}
      ${this.files?.viewer()}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pd-message-list': PdMessageList;
  }
}
