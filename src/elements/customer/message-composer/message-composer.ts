import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { LocalizeController } from '../../../controllers/localize-controller.js';
import type { Labels } from '../../../localization/catalog.js';
import { customerCatalog } from '../../../localization/customer-catalog.js';
import { isBlank, maxMessageLength } from '../../../model/message.js';
import { buttons, fields } from '../../../styles/controls.styles.js';
import { host } from '../../../styles/host.styles.js';
import { sendIcon, smileIcon } from '../../../styles/icons.js';
import { tokens } from '../../../styles/tokens.styles.js';
import { exportParts } from '../../shared/export-parts.js';
import { emojiParts } from '../customer-parts.js';
import type { PdEmojiSelectEvent } from '../emoji-picker/emoji-picker.events.js';
import type { PdEmojiPicker } from '../emoji-picker/emoji-picker.js';
import {
  PdDraftChangeEvent,
  PdMessageSendEvent,
  PdTypingChangeEvent,
} from './message-composer.events.js';
import { limit as lengthLimit } from './message-composer.limit.js';
import { styles } from './message-composer.styles.js';

/** After this long without a key, in ms, a person no longer types. */
const silence = 5_000;

/**
 * Where a message is written: Enter sends, Shift+Enter breaks the line.
 *
 * @element pd-message-composer
 * @fires {PdMessageSendEvent} pd-message-send - The person sends (cancelable: the text is kept)
 * @fires {PdDraftChangeEvent} pd-draft-change - What is not yet sent has changed
 * @fires {PdTypingChangeEvent} pd-typing-change - The person has begun to type, or has stopped
 * @slot actions - Buttons before the send button
 * @csspart root - The ground below the messages
 * @csspart box - The frame around field and buttons
 * @csspart field - The text field
 * @csspart send - The send button
 * @csspart limit - The line on how long a message may be
 * @csspart emoji - The emoji button
 */
export class PdMessageComposer extends LitElement {
  static override styles = [tokens, host, buttons, fields, styles];
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  /** What is written and not yet sent. */
  @property() value = '';

  /** Nothing can be written. */
  @property({ type: Boolean }) disabled = false;

  /** Longest message, in UTF-16 code units. A longer text is kept, but cannot be sent. */
  @property({ type: Number, attribute: 'max-length' }) maxLength: number = maxMessageLength;

  /** Which files may be attached, as in `<input accept>`. Reserved: attachments are to come. */
  @property() accept = '';

  /** No emoji button. */
  @property({ type: Boolean, attribute: 'no-emoji' }) noEmoji = false;

  /** No attachments. Reserved: they are to come. */
  @property({ type: Boolean, attribute: 'no-attachments' }) noAttachments = false;

  /** Shown in the empty field, and its name. Empty: the built-in text. */
  @property() placeholder = '';

  /** BCP 47 tag. Empty: that of the element or page around it. */
  @property() locale?: string;

  /** Replacements of the built-in texts. */
  @property({ attribute: false }) labels?: Labels;

  @state() private emoji: 'never' | 'closed' | 'open' | 'failed' = 'never';
  @query('textarea') private readonly field!: HTMLTextAreaElement;
  @query('.box') private readonly box!: HTMLElement;
  @query('pd-emoji-picker') private readonly picker!: PdEmojiPicker | null;
  @query('.emoji') private readonly emojiButton!: HTMLElement | null;

  readonly i18n = new LocalizeController(this, customerCatalog);
  #typing = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #unfit: (() => void) | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopTyping();
    this.#unfit?.();
    if (this.emoji === 'open') this.emoji = 'closed';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (typeof this.value !== 'string') this.value = String(this.value ?? '');
    if (changed.has('maxLength') && !(this.maxLength > 0)) {
      console.warn(
        `pd-chat-kit: <pd-message-composer> max-length="${String(this.maxLength)}" is not a length; ${maxMessageLength} is used.`,
      );
      this.maxLength = maxMessageLength;
    }
    if (changed.has('disabled') && this.disabled) this.#stopTyping();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('value') || CSS.supports('field-sizing', 'content')) return;
    // Through the CSSOM, which a content security policy allows.
    this.field.style.blockSize = 'auto';
    this.field.style.blockSize = `${this.field.scrollHeight}px`;
  }

  /** Forgets what is written, and which emoji were used: somebody else will write here. */
  reset(): void {
    this.value = '';
    this.emoji = 'never';
    this.#stopTyping();
  }

  /** As if the send button had been pressed. Nothing happens if there is nothing to send. */
  send(): void {
    const text = this.#text();
    if (this.disabled || isBlank(text) || text.length > this.maxLength) return;
    this.#stopTyping();
    if (!this.dispatchEvent(new PdMessageSendEvent({ text, files: [] }))) return;
    this.value = '';
    this.dispatchEvent(new PdDraftChangeEvent({ value: '' }));
  }

  /** Without the blank lines around it. */
  #text(): string {
    return this.value.replace(/^(?:[^\S\n]*\n)+/, '').trimEnd();
  }

  #onInput() {
    this.value = this.field.value;
    this.dispatchEvent(new PdDraftChangeEvent({ value: this.value }));
    if (isBlank(this.value)) return this.#stopTyping();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#stopTyping, silence);
    if (this.#typing) return;
    this.#typing = true;
    this.dispatchEvent(new PdTypingChangeEvent({ active: true }));
  }

  readonly #stopTyping = () => {
    clearTimeout(this.#timer);
    if (!this.#typing) return;
    this.#typing = false;
    this.dispatchEvent(new PdTypingChangeEvent({ active: false }));
  };

  #onKeydown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.shiftKey || event.altKey) return;
    // 229: Safari ends a composition before it tells of the key that ended it.
    if (event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    if (!event.repeat) this.send();
  }

  #onSendClick() {
    this.send();
    this.focus();
  }

  async #toggleEmoji() {
    if (this.disabled) return;
    if (this.emoji === 'open') return this.#closeEmoji();
    let fitAbove;
    try {
      [{ fitAbove }] = await Promise.all([
        import('./fit-above.js'),
        import('../emoji-picker/define.js'),
      ]);
    } catch {
      this.emoji = 'failed';
      return;
    }
    this.emoji = 'open';
    await this.updateComplete;
    const { picker } = this;
    if (!picker) return;
    this.#unfit?.();
    this.#unfit = fitAbove(picker, this.box);
    await picker.updateComplete;
    picker.focus();
  }

  #closeEmoji() {
    this.emoji = 'closed';
    this.emojiButton?.focus();
  }

  #insertEmoji({ detail: { emoji, more } }: PdEmojiSelectEvent) {
    const { field } = this;
    field.setRangeText(emoji, field.selectionStart, field.selectionEnd, 'end');
    this.#onInput();
    if (more) return;
    this.emoji = 'closed';
    field.focus();
  }

  #onFocusOut({ relatedTarget }: FocusEvent) {
    // Not if the whole page has lost the focus, nor if it goes to the button, which closes itself.
    const stays = [this.picker, this.emojiButton].includes(relatedTarget as HTMLElement | null);
    if (!stays && document.hasFocus()) this.emoji = 'closed';
  }

  #emojiButton() {
    const { i18n, emoji, disabled } = this;
    if (this.noEmoji) return nothing;
    return html`<button
      class="icon-button emoji"
      part="emoji"
      type="button"
      aria-label=${i18n.msg('Emoji', { id: 'emoji.label', desc: 'A button, and what it opens' })}
      aria-haspopup="dialog"
      aria-expanded=${emoji === 'open'}
      ?disabled=${disabled}
      @click=${this.#toggleEmoji}
    >
      ${smileIcon()}
    </button>`;
  }

  #emojiPicker() {
    const { emoji } = this;
    if (this.noEmoji || (emoji !== 'open' && emoji !== 'closed')) return nothing;
    return html`<pd-emoji-picker
      exportparts=${exportParts(emojiParts, 'emoji-picker')}
      ?hidden=${emoji === 'closed'}
      @pd-emoji-select=${this.#insertEmoji}
      @pd-emoji-close=${this.#closeEmoji}
      @focusout=${this.#onFocusOut}
    ></pd-emoji-picker>`;
  }

  /** What a screen reader is told, once. */
  #news(over: number) {
    const { i18n } = this;
    if (this.emoji === 'failed') {
      return i18n.msg('The emoji could not be loaded. Please try again.', {
        id: 'emoji.failed',
        desc: 'After a press on the emoji button without a connection',
      });
    }
    if (over <= 0) return nothing;
    return i18n.msg('This message is too long to be sent.', {
      id: 'composer.too-long',
      desc: 'Said once by screen readers when the limit is passed',
    });
  }

  override render() {
    const { disabled, i18n } = this;
    const text = this.#text();
    const over = text.length - this.maxLength;
    const limit = lengthLimit(i18n, text.length, this.maxLength);
    const placeholder =
      this.placeholder ||
      i18n.msg('Write a message', {
        id: 'composer.placeholder',
        desc: 'In the empty field, and its name',
      });
    return html`<div class="root" part="root" lang=${i18n.locale} dir=${i18n.dir}>
      <div
        class="box ${over > 0 ? 'over' : ''} ${disabled ? 'disabled' : ''}"
        part="box"
      >
        <textarea
          part="field"
          rows="1"
          enterkeyhint="send"
          autocomplete="off"
          dir=${this.value ? 'auto' : nothing}
          aria-label=${placeholder}
          aria-describedby=${limit === nothing ? nothing : 'limit'}
          aria-invalid=${over > 0 ? 'true' : nothing}
          placeholder=${placeholder}
          ?disabled=${disabled}
          .value=${live(this.value)}
          @input=${this.#onInput}
          @keydown=${this.#onKeydown}
          @blur=${this.#stopTyping}
        ></textarea>
        <div class="actions">${this.#emojiButton()}<slot name="actions"></slot></div>
        <button
          class="icon-button send"
          part="send"
          type="button"
          aria-label=${i18n.msg('Send', { id: 'composer.send', desc: 'Button' })}
          aria-disabled=${disabled || over > 0 || isBlank(text)}
          @click=${this.#onSendClick}
        >
          ${sendIcon()}
        </button>
      </div>
      ${limit}
      <div class=${this.emoji === 'failed' ? 'hint' : 'sr-only'} aria-live="polite">${this.#news(over)}</div>
      ${this.#emojiPicker()}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pd-message-composer': PdMessageComposer;
  }
}
