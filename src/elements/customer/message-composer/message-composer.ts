import { LitElement, html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { live } from 'lit/directives/live.js';
import { LocalizeController } from '../../../controllers/localize-controller.js';
import type { Labels } from '../../../localization/catalog.js';
import { customerCatalog } from '../../../localization/customer-catalog.js';
import { isBlank, maxMessageLength } from '../../../model/message.js';
import { buttons, fields } from '../../../styles/controls.styles.js';
import { host } from '../../../styles/host.styles.js';
import { attachIcon, sendIcon, smileIcon } from '../../../styles/icons.js';
import { tokens } from '../../../styles/tokens.styles.js';
import type { ComposerFiles } from './composer-files.js';
import type { EmojiPopup } from './emoji-popup.js';
import {
  PdDraftChangeEvent,
  PdMessageSendEvent,
  PdTypingChangeEvent,
} from './message-composer.events.js';
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
 * @csspart attach - The button that attaches files
 */
export class PdMessageComposer extends LitElement {
  static override styles = [tokens, host, buttons, fields, styles];
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  // Written out, as decorators would cost the open panel their weight.
  static override properties: PropertyDeclarations = {
    value: {},
    disabled: { type: Boolean },
    maxLength: { type: Number, attribute: 'max-length' },
    accept: {},
    noEmoji: { type: Boolean, attribute: 'no-emoji' },
    noAttachments: { type: Boolean, attribute: 'no-attachments' },
    dropZone: { attribute: false },
    placeholder: {},
    locale: {},
    labels: { attribute: false },
    emoji: { state: true },
    attached: { state: true },
    limit: { state: true },
    missing: { state: true },
  };

  /** What is written and not yet sent. */
  value = '';

  /** Nothing can be written. */
  disabled = false;

  /** Longest message, in UTF-16 code units. A longer text is kept, but cannot be sent. */
  maxLength: number = maxMessageLength;

  /** Which files may be attached, as in `<input accept>`. Empty: any. */
  accept = '';

  /** No emoji button. */
  noEmoji = false;

  /** No files can be attached: there is no button for it, and none can be pasted or dropped. */
  noAttachments = false;

  /** Where files may be dropped. Absent: on the composer itself. */
  dropZone?: HTMLElement;

  /** Shown in the empty field, and its name. Empty: the built-in text. */
  placeholder = '';

  /** BCP 47 tag. Empty: that of the element or page around it. */
  locale?: string;

  /** Replacements of the built-in texts. */
  labels?: Labels;

  /** What is here from the first time that it is wanted. */
  private emoji?: EmojiPopup;
  private attached?: ComposerFiles;
  private limit?: typeof import('./message-composer.limit.js');
  /** Something that was wanted did not come. */
  private missing = false;

  get #field() {
    return this.renderRoot.querySelector('textarea')!;
  }

  readonly i18n = new LocalizeController(this, customerCatalog);
  #typing = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #watching: AbortController | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopTyping();
    this.emoji?.close();
    this.#watching?.abort();
    this.#watching = undefined;
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
    if (!this.limit && this.value.length > this.maxLength * 0.9) void this.#loadLimit();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('dropZone') || !this.#watching) this.#watch();
    if (!changed.has('value') || CSS.supports('field-sizing', 'content')) return;
    // Through the CSSOM, which a content security policy allows.
    this.#field.style.blockSize = 'auto';
    this.#field.style.blockSize = `${this.#field.scrollHeight}px`;
  }

  async #loadLimit() {
    this.limit = await import('./message-composer.limit.js').catch(() => undefined);
  }

  /** Goes to where one writes. */
  override focus(options?: FocusOptions): void {
    this.#field.focus(options);
  }

  /** Forgets what is written and attached, and which emoji were used: somebody else will write here. */
  reset(): void {
    this.value = '';
    this.emoji = this.attached = undefined;
    this.#stopTyping();
  }

  /** As if the send button had been pressed. Nothing happens if there is nothing to send. */
  send(): void {
    const text = this.#text();
    const files = this.#attachments;
    if (this.disabled || !this.#hasContent(text) || text.length > this.maxLength) return;
    this.#stopTyping();
    if (!this.dispatchEvent(new PdMessageSendEvent({ text, files: [...files] }))) return;
    this.value = '';
    if (files.length) this.attached?.clear();
    this.dispatchEvent(new PdDraftChangeEvent({ value: '' }));
  }

  /** Adds files to the message, as if the person had chosen them; those that are not taken are named. */
  async attach(files: Iterable<File>): Promise<void> {
    const chosen = [...files];
    await (await this.#files())?.add(chosen);
  }

  async #files(): Promise<ComposerFiles | undefined> {
    const script = await import('./composer-files.js').catch(() => undefined);
    this.missing = !script;
    if (script) this.attached ??= new script.ComposerFiles(this);
    return this.attached;
  }

  #chooseFiles() {
    const input = document.createElement('input');
    Object.assign(input, { type: 'file', multiple: true, accept: this.accept });
    input.onchange = () => void this.attach(input.files!);
    input.click();
  }

  #onPaste(event: ClipboardEvent) {
    const { files, types } = event.clipboardData!;
    // An office program puts a picture beside the words that were copied.
    if (this.noAttachments || !files.length || types.includes('text/plain')) return;
    event.preventDefault();
    void this.attach(files);
  }

  #watch() {
    this.#watching?.abort();
    const { signal } = (this.#watching = new AbortController());
    for (const type of ['dragenter', 'dragover', 'dragleave', 'drop'] as const) {
      (this.dropZone ?? this).addEventListener(type, (event) => this.#onDrag(event), { signal });
    }
  }

  #onDrag(event: DragEvent) {
    const { files = [], types } = event.dataTransfer ?? {};
    if (this.noAttachments || this.disabled || !types?.includes('Files')) return;
    event.preventDefault();
    const dropped = event.type === 'drop' ? [...files] : [];
    void this.#files().then((one) => one?.drag(event, dropped));
  }

  get #attachments(): readonly File[] {
    return (!this.noAttachments && this.attached?.files) || [];
  }

  #hasContent(text: string): boolean {
    return !isBlank(text) || this.#attachments.length > 0;
  }

  /** Without the blank lines around it. */
  #text(): string {
    return this.value.replace(/^(?:[^\S\n]*\n)+/, '').trimEnd();
  }

  #onInput() {
    this.value = this.#field.value;
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
    const script = await import('./emoji-popup.js').catch(() => undefined);
    this.missing = !script;
    if (script) this.emoji ??= new script.EmojiPopup(this, (emoji) => this.#insert(emoji));
    await this.emoji?.toggle();
  }

  #insert(text: string) {
    const field = this.#field;
    field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
    this.#onInput();
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
      aria-expanded=${emoji?.open ?? false}
      ?disabled=${disabled}
      @click=${this.#toggleEmoji}
    >
      ${smileIcon()}
    </button>`;
  }

  #attachButton() {
    const { disabled, i18n } = this;
    if (this.noAttachments) return nothing;
    return html`<button
      class="icon-button"
      part="attach"
      type="button"
      aria-label=${i18n.msg('Attach files', { id: 'attach.label', desc: 'Button' })}
      ?disabled=${disabled}
      @click=${this.#chooseFiles}
    >
      ${attachIcon()}
    </button>`;
  }

  /** What a screen reader is told, once. */
  #news(over: number) {
    const { i18n } = this;
    if (this.missing) {
      return i18n.msg('That could not be loaded. Please try again.', {
        id: 'composer.missing',
        desc: 'After a press on the button for emoji or files, without a connection',
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
    const limit = this.limit?.limit(i18n, text.length, this.maxLength) ?? nothing;
    const placeholder =
      this.placeholder ||
      i18n.msg('Write a message', {
        id: 'composer.placeholder',
        desc: 'In the empty field, and its name',
      });
    return html`<div class="root" part="root" lang=${i18n.locale} dir=${i18n.dir}>
      ${this.noAttachments ? nothing : this.attached?.render()}
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
          @paste=${this.#onPaste}
          @blur=${this.#stopTyping}
        ></textarea>
        <div class="actions">${this.#emojiButton()}${this.#attachButton()}<slot name="actions"></slot></div>
        <button
          class="icon-button send"
          part="send"
          type="button"
          aria-label=${i18n.msg('Send', { id: 'composer.send', desc: 'Button' })}
          aria-disabled=${disabled || over > 0 || !this.#hasContent(text)}
          @click=${this.#onSendClick}
        >
          ${sendIcon()}
        </button>
      </div>
      ${limit}
      <div class=${this.missing ? 'hint' : 'sr-only'} aria-live="polite">${this.#news(over)}</div>
      ${this.noEmoji ? nothing : this.emoji?.render()}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pd-message-composer': PdMessageComposer;
  }
}
