import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { LocalizeController } from '../../../controllers/localize-controller.js';
import type { Labels } from '../../../localization/catalog.js';
import { customerCatalog } from '../../../localization/customer-catalog.js';
import { fileSize } from '../../../localization/file-size.js';
import { format } from '../../../localization/format.js';
import { pieces } from '../../../localization/pieces.js';
import { fileName, isPicture } from '../../../model/attachment.js';
import { chooseFiles, type FileChoice } from '../../../model/file-choice.js';
import { buttons, fields } from '../../../styles/controls.styles.js';
import { host } from '../../../styles/host.styles.js';
import { alertIcon, attachIcon, closeIcon } from '../../../styles/icons.js';
import { tokens } from '../../../styles/tokens.styles.js';
import { fileNameParts } from '../../shared/file-name.js';
import { fileNameStyles } from '../../shared/file-name.styles.js';
import { fileIcon } from '../attachment/attachment.icons.js';
import { PdFilesChangeEvent } from './attachment-tray.events.js';
import { styles } from './attachment-tray.styles.js';
import { countText, refusalText } from './attachment-tray.words.js';

/** As many are explained; who drops a whole folder knows by then. */
const mostRefusals = 3;

/**
 * The files that will go with a message: each with a small picture or a sign, its name and size, and
 * a button that removes it. Says which are not taken, and why.
 *
 * @element pd-attachment-tray
 * @fires {PdFilesChangeEvent} pd-files-change - The person has added files, or removed one
 * @csspart file - One file
 * @csspart name - Its name
 * @csspart remove - The button that removes it
 * @csspart refused - The lines on files that are not taken
 * @csspart drop - What covers the place while files are held over it
 */
export class PdAttachmentTray extends LitElement {
  static override styles = [tokens, host, buttons, fields, fileNameStyles, styles];

  /** The files, in their order. */
  @property({ attribute: false }) files: readonly File[] = [];

  /** Which files are taken, as in `<input accept>`. */
  @property() accept = '';

  /** While files are held over it: the element into which they may be dropped. */
  @property({ attribute: false }) dropZone?: Element;

  /** BCP 47 tag. Empty: that of the element or page around it. */
  @property() locale?: string;

  /** Replacements of the built-in texts. */
  @property({ attribute: false }) labels?: Labels;

  @state() private refused: FileChoice['refused'] = [];
  @state() private news = '';
  @query('.drop') private readonly drop!: HTMLElement | null;

  readonly i18n = new LocalizeController(this, customerCatalog);
  readonly #pictures = new Map<File, string>();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#keepOnly([]);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!Array.isArray(this.files)) this.files = [];
    if (changed.has('files')) this.#keepOnly(this.files);
    // They have been sent.
    if (changed.get('files') && !this.files.length) this.refused = [];
  }

  protected override updated(): void {
    const { drop, dropZone } = this;
    if (!drop || !dropZone) return;
    // Through the CSSOM, which a content security policy allows.
    const { top, left, width, height } = dropZone.getBoundingClientRect();
    drop.style.inset = `${top}px auto auto ${left}px`;
    drop.style.inlineSize = `${width}px`;
    drop.style.blockSize = `${height}px`;
    if (drop.isConnected && !drop.matches(':popover-open')) drop.showPopover?.();
  }

  /** Adds those that may be, and says why of the others. */
  add(more: Iterable<File>): void {
    const { files, refused } = chooseFiles(this.files, more, this.accept);
    this.refused = refused;
    if (files.length !== this.files.length) this.#change(files);
  }

  async #remove(file: File): Promise<void> {
    const at = this.files.indexOf(file);
    this.refused = [];
    this.#change(this.files.filter((one) => one !== file));
    await this.updateComplete;
    // Whoever was on its button goes on with the next one. Without any, the composer takes over.
    const left = this.renderRoot.querySelectorAll<HTMLElement>('[part=remove]');
    left[Math.min(at, left.length - 1)]?.focus();
  }

  #change(files: readonly File[]): void {
    this.files = files;
    this.news = countText(this.i18n, files.length);
    this.dispatchEvent(new PdFilesChangeEvent({ files }));
  }

  /** The address of a file that can be shown. */
  #picture(file: File): string | undefined {
    if (!isPicture(file) || !this.isConnected) return undefined;
    let url = this.#pictures.get(file);
    if (!url) this.#pictures.set(file, (url = URL.createObjectURL(file)));
    return url;
  }

  #keepOnly(files: readonly File[]): void {
    for (const [file, url] of this.#pictures) {
      if (files.includes(file)) continue;
      URL.revokeObjectURL(url);
      this.#pictures.delete(file);
    }
  }

  #file(file: File) {
    const { i18n } = this;
    const url = this.#picture(file);
    const remove = i18n.msg('Remove {name}', {
      id: 'attach.remove',
      desc: 'Button; {name} is the name of a file that was to be sent',
    });
    return html`<li part="file">
      <span class="thumb">${url ? html`<img src=${url} alt="" decoding="async" />` : fileIcon(20)}</span>
      <div class="facts">
        ${fileNameParts(file.name)}
        <div class="size"><bdi>${fileSize(i18n.locale, file.size)}</bdi></div>
      </div>
      <button
        class="icon-button"
        part="remove"
        type="button"
        aria-label=${format(remove, { name: fileName(file.name) })}
        @click=${() => this.#remove(file)}
      >
        ${closeIcon(16)}
      </button>
    </li>`;
  }

  #list(files: readonly File[]) {
    const label = this.i18n.msg('Attached files', {
      id: 'attach.files',
      desc: 'Name of the list above the field',
    });
    return html`<ul class="files" aria-label=${label}>
      ${repeat(
        files,
        (file) => file,
        (file) => this.#file(file),
      )}
    </ul>`;
  }

  #refusals() {
    const { i18n, refused } = this;
    return refused.slice(0, mostRefusals).map(({ name, why }) => {
      const shown = { name: html`<bdi>${fileName(name)}</bdi>` };
      return html`<p class="error">${alertIcon(16)}<span>${pieces(refusalText(i18n, why), shown)}</span></p>`;
    });
  }

  override render() {
    const { dropZone, files, i18n, news, refused } = this;
    return html`<div lang=${i18n.locale} dir=${i18n.dir}>
      ${files.length ? this.#list(files) : nothing}
      <div class=${refused.length ? 'refused' : ''} part="refused" role="alert">${this.#refusals()}</div>
      <div class="sr-only" aria-live="polite">${news}</div>
      ${
        dropZone
          ? html`<div class="drop" part="drop" popover="manual">
            ${attachIcon(32)}
            ${i18n.msg('Drop files to attach them', { id: 'attach.drop', desc: 'While files are held over the chat' })}
          </div>`
          : nothing
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pd-attachment-tray': PdAttachmentTray;
  }
}
