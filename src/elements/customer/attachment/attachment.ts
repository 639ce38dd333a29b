import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { FileUrlController, type LoadFile } from '../../../controllers/file-url-controller.js';
import { LocalizeController } from '../../../controllers/localize-controller.js';
import type { Labels } from '../../../localization/catalog.js';
import { customerCatalog } from '../../../localization/customer-catalog.js';
import { fileSize } from '../../../localization/file-size.js';
import { isPicture, soundAttachments, type Attachment } from '../../../model/attachment.js';
import { buttons, fields } from '../../../styles/controls.styles.js';
import { host } from '../../../styles/host.styles.js';
import { alertIcon, closeIcon, downloadIcon } from '../../../styles/icons.js';
import { tokens } from '../../../styles/tokens.styles.js';
import { fileNameParts } from '../../shared/file-name.js';
import { fileNameStyles } from '../../shared/file-name.styles.js';
import { saveFile } from '../../shared/save-file.js';
import { PdAttachmentCancelEvent, PdAttachmentOpenEvent } from './attachment.events.js';
import { fileIcon } from './attachment.icons.js';
import { styles } from './attachment.styles.js';
import * as words from './attachment.words.js';

/**
 * A file that a message carries. A picture (PNG, JPEG, GIF, WebP, AVIF) is shown, in a box that has
 * its size before it has come; anything else is a card, and can only be saved, never opened.
 *
 * @element pd-attachment
 * @fires {PdAttachmentOpenEvent} pd-attachment-open - A picture is to be enlarged
 * @fires {PdAttachmentCancelEvent} pd-attachment-cancel - It is not to be sent after all
 * @csspart card - The whole card
 * @csspart picture - The picture, a button
 * @csspart name - The file's name
 * @csspart size - Its size, or how much of it has arrived
 * @csspart download - The button that saves it
 * @csspart cancel - The button that takes it back
 * @csspart progress - The bar while it is on its way
 */
export class PdAttachment extends LitElement {
  static override styles = [tokens, host, buttons, fields, fileNameStyles, styles];

  /** The file. */
  @property({ attribute: false }) attachment?: Attachment;

  /** Fetches what the file holds, if it has no `url`. */
  @property({ attribute: false }) load?: LoadFile;

  /** How much of it has arrived, from 0 to 1. Absent: it is not on its way. */
  @property({ type: Number }) progress?: number;

  /** BCP 47 tag. Empty: that of the element or page around it. */
  @property() locale?: string;

  /** Replacements of the built-in texts. */
  @property({ attribute: false }) labels?: Labels;

  @state() private saving: 'no' | 'busy' | 'failed' = 'no';

  readonly i18n = new LocalizeController(this, customerCatalog);
  /** What is sound of what was given: any script may have set it. */
  #sound: Attachment | undefined;
  readonly #picture = new FileUrlController(
    this,
    () => (this.#sound && isPicture(this.#sound) ? this.#sound : undefined),
    () => this.load,
  );

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('attachment')) {
      const before = this.#sound?.id;
      [this.#sound] = soundAttachments([this.attachment]);
      if (before !== this.#sound?.id) this.saving = 'no';
      if (this.attachment && !this.#sound) {
        console.warn(
          'pd-chat-kit: <pd-attachment> shows no file: it needs id, name, size.',
          this.attachment,
        );
      }
    }
    const { width, height } = this.#sound ?? {};
    // Neither a thread nor a tower. Through the CSSOM, which a content security policy allows.
    const ratio = width && height ? Math.min(3, Math.max(0.8, width / height)) : 4 / 3;
    this.style.setProperty('--_ratio', String(ratio));
    this.style.setProperty('--_done', `${(this.progress ?? 0) * 100}%`);
  }

  async #save(): Promise<void> {
    const attachment = this.#sound!;
    if (this.saving === 'busy') return;
    this.saving = 'busy';
    try {
      saveFile(await this.load!(attachment), attachment.name);
      this.saving = 'no';
    } catch {
      this.saving = 'failed';
    }
  }

  #open({ id }: Attachment): void {
    if (this.#picture.failed) this.#picture.retry();
    else this.dispatchEvent(new PdAttachmentOpenEvent({ id }));
  }

  #size({ size }: Attachment) {
    const { i18n, progress } = this;
    if (this.saving === 'failed') {
      return html`<span class="size error" part="size">${words.failedText(i18n)}</span>`;
    }
    const shown =
      progress === undefined
        ? fileSize(i18n.locale, size)
        : new Intl.NumberFormat(i18n.locale, { style: 'percent' }).format(progress);
    return html`<span class="size" part="size"><bdi>${shown}</bdi></span>`;
  }

  #cancel({ id, name }: Attachment) {
    return html`<button
      class="icon-button"
      part="cancel"
      type="button"
      aria-label=${words.cancelText(this.i18n, name)}
      @click=${() => this.dispatchEvent(new PdAttachmentCancelEvent({ id }))}
    >
      ${closeIcon(18)}
    </button>`;
  }

  #download({ name, url }: Attachment) {
    const label = words.downloadText(this.i18n, name);
    if (url) {
      return html`<a
        class="icon-button"
        part="download"
        href=${url}
        download=${name}
        target="_blank"
        rel="noopener noreferrer nofollow"
        aria-label=${label}
        >${downloadIcon(20)}</a
      >`;
    }
    if (!this.load) return nothing;
    return html`<button
      class="icon-button"
      part="download"
      type="button"
      aria-label=${label}
      aria-busy=${this.saving === 'busy'}
      @click=${this.#save}
    >
      ${downloadIcon(20)}
    </button>`;
  }

  #bar({ name }: Attachment) {
    const { i18n, progress } = this;
    if (progress === undefined) return nothing;
    return html`<div
      class="bar"
      part="progress"
      role="progressbar"
      aria-label=${words.sendingText(i18n, name)}
      aria-valuemin="0"
      aria-valuemax="100"
      aria-valuenow=${Math.round(progress * 100)}
    >
      <i></i>
    </div>`;
  }

  #box(attachment: Attachment) {
    const { i18n } = this;
    const { failed, url } = this.#picture;
    const small = (attachment.width ?? 240) < 240;
    const name = words.enlargeText(i18n, attachment.name);
    return html`<button
        class="picture ${failed ? 'failed' : small ? 'small' : ''}"
        part="picture"
        type="button"
        aria-label=${failed ? nothing : name}
        @click=${() => this.#open(attachment)}
      >
        ${
          failed
            ? html`${alertIcon(20)}<span>${words.failedText(i18n)}</span
                ><u>${words.againText(i18n)}</u>`
            : url
              ? html`<img src=${url} alt="" decoding="async" referrerpolicy="no-referrer" @error=${() => this.#picture.fail()} />`
              : nothing
        }
      </button>
      <div class="foot">
        ${fileNameParts(attachment.name)} ${this.#size(attachment)}
        ${this.progress === undefined ? nothing : this.#cancel(attachment)}
      </div>`;
  }

  #file(attachment: Attachment) {
    return html`<div class="file">
      <span class="sheet">${fileIcon()}</span>
      <div class="facts">${fileNameParts(attachment.name)} ${this.#size(attachment)}</div>
      ${this.progress === undefined ? this.#download(attachment) : this.#cancel(attachment)}
    </div>`;
  }

  override render() {
    const attachment = this.#sound;
    const { i18n } = this;
    return html`<div class="card" part="card" lang=${i18n.locale} dir=${i18n.dir} ?hidden=${!attachment}>
      ${attachment && (isPicture(attachment) ? this.#box(attachment) : this.#file(attachment))}
      ${attachment && this.#bar(attachment)}
      <div class="sr-only" role="status">${this.saving === 'failed' ? words.failedText(i18n) : nothing}</div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pd-attachment': PdAttachment;
  }
}
