import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { LocalizeController } from '../../../controllers/localize-controller.js';
import type { Labels } from '../../../localization/catalog.js';
import { teamCatalog } from '../../../localization/team-catalog.js';
import {
  type CannedReply,
  fillReply,
  findReplies,
  type ReplyPlaces,
} from '../../../model/canned-replies.js';
import type { WritingMode } from '../../../session/agent-state.js';
import { buttons } from '../../../styles/controls.styles.js';
import { host } from '../../../styles/host.styles.js';
import { boltIcon, lockIcon } from '../../../styles/icons.js';
import { menus } from '../../../styles/menu.styles.js';
import { tokens } from '../../../styles/tokens.styles.js';
import { customerParts } from '../../customer/customer-parts.js';
import {
  PdDraftChangeEvent,
  PdMessageSendEvent,
  PdTypingChangeEvent,
} from '../../customer/message-composer/message-composer.events.js';
import type { PdMessageComposer } from '../../customer/message-composer/message-composer.js';
import { exportParts } from '../../shared/export-parts.js';
import { repliesList } from './replies-list.js';
import { PdModeChangeEvent, PdRepliesRequestEvent } from './reply-box.events.js';
import { styles } from './reply-box.styles.js';

/**
 * Where an agent writes: to the customer, or a note that only the team sees, which looks like
 * nothing else; Alt+N goes from one to the other. `/` at the beginning finds a canned reply.
 *
 * @element pd-reply-box
 * @fires {PdMessageSendEvent} pd-message-send - What is written is to be sent, or kept as a note (cancelable: the text is kept)
 * @fires {PdDraftChangeEvent} pd-draft-change - What is being written has changed
 * @fires {PdTypingChangeEvent} pd-typing-change - The agent has begun to type, or stopped
 * @fires {PdModeChangeEvent} pd-mode-change - The agent wants to write to the other side of the switch
 * @fires {PdRepliesRequestEvent} pd-replies-request - The canned replies are to be seen and changed
 * @csspart switch - Reply or note
 * @csspart replies - The canned replies that are found
 */
export class PdReplyBox extends LitElement {
  static override styles = [tokens, host, buttons, menus, styles];

  /** To whom is written: `reply` or `note`. */
  @property() mode: WritingMode = 'reply';

  /** What is being written. */
  @property() draft = '';

  /** The canned replies. Absent: there is no such thing here. */
  @property({ attribute: false }) replies?: readonly CannedReply[];

  /** What stands in the places of a canned reply. */
  @property({ attribute: false }) places: ReplyPlaces = {};

  /** No files can be attached to a reply; to a note none ever. */
  @property({ type: Boolean, attribute: 'no-attachments' }) noAttachments = false;

  /** Where files may be dropped. Absent: on the composer. */
  @property({ attribute: false }) dropZone?: HTMLElement;

  /** Notes cannot be kept. */
  @property({ type: Boolean, attribute: 'no-notes' }) noNotes = false;

  /** BCP 47 tag. Empty: that of the element or page around it. */
  @property() locale?: string;

  /** Replacements of the built-in texts. */
  @property({ attribute: false }) labels?: Labels;

  /** The canned replies are shown though no `/` is typed. */
  @state() private asked = false;
  /** The draft for which they were closed. */
  @state() private closedFor?: string;
  @state() private active = 0;

  @query('pd-message-composer') private readonly composer!: PdMessageComposer;

  readonly i18n = new LocalizeController(this, teamCatalog);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('draft') || changed.has('mode')) this.active = 0;
    if (changed.has('mode')) this.asked = false;
  }

  protected override updated(): void {
    this.renderRoot.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }

  /** Goes to the field. */
  override focus(options?: FocusOptions): void {
    this.composer.focus(options);
  }

  /** What is typed after a `/` at the beginning; undefined: no reply is looked for. */
  get #typed(): string | undefined {
    if (!this.replies || this.mode === 'note') return undefined;
    const typed = /^\/([^\s/]*)$/.exec(this.draft)?.[1];
    if (typed !== undefined && this.closedFor !== this.draft) return typed;
    return this.asked ? '' : undefined;
  }

  #found(): CannedReply[] | undefined {
    const typed = this.#typed;
    return typed === undefined ? undefined : findReplies(this.replies!, typed);
  }

  #setMode(mode: WritingMode): void {
    if (mode !== this.mode && !(mode === 'note' && this.noNotes)) {
      this.dispatchEvent(new PdModeChangeEvent({ mode }));
    }
    this.composer.focus();
  }

  #close(): void {
    this.asked = false;
    this.closedFor = this.draft;
  }

  readonly #choose = (reply: CannedReply): void => {
    const text = fillReply(reply.text, this.places);
    const before = this.draft.replace(/^\/[^\s/]*$/, '');
    this.#close();
    this.#changeDraft(before && !/\s$/.test(before) ? `${before} ${text}` : before + text);
    this.composer.focus();
  };

  readonly #edit = (): void => {
    this.#close();
    this.dispatchEvent(new PdRepliesRequestEvent());
  };

  #changeDraft(value: string): void {
    this.dispatchEvent(new PdDraftChangeEvent({ value }));
  }

  /** Before the composer, for which Enter sends. */
  readonly #keys = {
    capture: true,
    handleEvent: (event: KeyboardEvent) => {
      if (event.isComposing || event.ctrlKey || event.metaKey) return;
      const taken = event.altKey
        ? this.#onAlt(event)
        : !event.shiftKey && this.#onListKey(event.key);
      if (!taken) return;
      event.preventDefault();
      event.stopPropagation();
    },
  };

  /** By its place on the keyboard: with Alt, some keyboards write other letters. */
  #onAlt({ code }: KeyboardEvent): boolean {
    if (code !== 'KeyN') return false;
    this.#setMode(this.mode === 'note' ? 'reply' : 'note');
    return true;
  }

  #onListKey(key: string): boolean {
    const found = this.#found();
    if (!found) return false;
    if (key === 'Escape') this.#close();
    else if (found.length === 0) return false;
    else if (key === 'ArrowDown') this.active = (this.active + 1) % found.length;
    else if (key === 'ArrowUp') this.active = (this.active || found.length) - 1;
    else if (key === 'Enter' || key === 'Tab') this.#choose(found[this.active]!);
    else return false;
    return true;
  }

  #send(event: PdMessageSendEvent): void {
    this.asked = false;
    if (!this.dispatchEvent(new PdMessageSendEvent(event.detail))) event.preventDefault();
  }

  #toggleReplies(): void {
    if (this.#typed === undefined) {
      this.closedFor = undefined;
      this.asked = true;
    } else this.#close();
    this.composer.focus();
  }

  #switch() {
    const { i18n, mode } = this;
    if (this.noNotes) return nothing;
    const note = mode === 'note';
    const label = i18n.msg('Write', {
      id: 'reply.switch',
      desc: 'Name of the switch “Reply, Note”',
    });
    const keys = 'Alt+N';
    return html`<div class="switch" part="switch" role="group" aria-label=${label}>
      <button
        type="button"
        class="button"
        aria-pressed=${note ? 'false' : 'true'}
        title=${keys}
        @click=${() => this.#setMode('reply')}
      >
        ${i18n.msg('Reply', { id: 'reply.reply', desc: 'Switch: what is written goes to the customer' })}
      </button>
      <button
        type="button"
        class="button"
        aria-pressed=${note ? 'true' : 'false'}
        aria-keyshortcuts=${keys}
        title=${keys}
        @click=${() => this.#setMode('note')}
      >
        ${lockIcon(16)}${i18n.msg('Private note', {
          id: 'reply.note',
          desc: 'Switch: only the team sees what is written',
        })}
      </button>
    </div>`;
  }

  /** In place of the composer's own words, while a note is written. */
  #noteWords(): Labels {
    const { i18n } = this;
    return {
      'composer.placeholder': i18n.msg('Write a note for your team', {
        id: 'reply.note-placeholder',
        desc: 'In the empty field of a private note, and its name',
      }),
      'composer.send': i18n.msg('Add note', { id: 'reply.note-send', desc: 'Button' }),
    };
  }

  #actions(open: boolean) {
    const { i18n, mode } = this;
    if (mode === 'note') {
      return html`<span class="only" slot="actions"
        >${lockIcon(16)}${i18n.msg('Only your team sees this', {
          id: 'reply.only-team',
          desc: 'In the field of a private note',
        })}</span
      >`;
    }
    if (!this.replies) return nothing;
    const label = i18n.msg('Canned replies', {
      id: 'reply.canned',
      desc: 'Button, and what it opens',
    });
    return html`<button
      slot="actions"
      type="button"
      class="icon-button"
      aria-label=${label}
      title="${label} /"
      aria-expanded=${open ? 'true' : 'false'}
      @click=${this.#toggleReplies}
    >
      ${boltIcon(20)}
    </button>`;
  }

  override render() {
    const { i18n, mode } = this;
    const found = this.#found();
    return html`<div class=${mode === 'note' ? 'noting' : ''} lang=${i18n.locale} dir=${i18n.dir}>
      ${this.#switch()}
      <div @keydown=${this.#keys}>
        ${found ? repliesList(i18n, this.replies ?? [], found, this.active, this.#choose, this.#edit) : nothing}
        <pd-message-composer
          exportparts=${exportParts(customerParts, 'message-composer')}
          ?no-attachments=${this.noAttachments || mode === 'note'}
          .dropZone=${this.dropZone}
          .labels=${mode === 'note' ? this.#noteWords() : undefined}
          .value=${this.draft}
          @pd-message-send=${this.#send}
          @pd-draft-change=${({ detail }: PdDraftChangeEvent) => this.#changeDraft(detail.value)}
          @pd-typing-change=${({ detail }: PdTypingChangeEvent) =>
            this.dispatchEvent(new PdTypingChangeEvent(detail))}
          >${this.#actions(found !== undefined)}</pd-message-composer
        >
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pd-reply-box': PdReplyBox;
  }
}
