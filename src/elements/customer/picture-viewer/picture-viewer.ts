import { LitElement, html, nothing } from 'lit';
import { property, query } from 'lit/decorators.js';
import { FileUrlController, type LoadFile } from '../../../controllers/file-url-controller.js';
import { LocalizeController } from '../../../controllers/localize-controller.js';
import type { Labels } from '../../../localization/catalog.js';
import { customerCatalog } from '../../../localization/customer-catalog.js';
import { fileSize } from '../../../localization/file-size.js';
import { format } from '../../../localization/format.js';
import type { Attachment } from '../../../model/attachment.js';
import { buttons } from '../../../styles/controls.styles.js';
import { host } from '../../../styles/host.styles.js';
import { closeIcon, downloadIcon, leftIcon, rightIcon } from '../../../styles/icons.js';
import { tokens } from '../../../styles/tokens.styles.js';
import { fileNameParts } from '../../shared/file-name.js';
import { fileNameStyles } from '../../shared/file-name.styles.js';
import { saveFile } from '../../shared/save-file.js';
import { againText, downloadText, failedText } from '../attachment/attachment.words.js';
import { PdPictureChangeEvent } from './picture-viewer.events.js';
import { styles } from './picture-viewer.styles.js';

/**
 * Shows a picture as large as the screen allows, above the whole page. Arrow keys, Home and End go
 * to the others; Escape, Back on a phone, or a press beside the picture closes it, and the focus
 * goes back to where it was.
 *
 * @element pd-picture-viewer
 * @fires {PdPictureChangeEvent} pd-picture-change - Another picture is wanted, or none
 * @csspart viewer - The whole screen
 * @csspart image - The picture
 * @csspart name - The file's name
 * @csspart close - The button that closes it
 * @csspart download - The button that saves the picture
 * @csspart step - The buttons to the picture before and after
 */
export class PdPictureViewer extends LitElement {
  static override styles = [tokens, host, buttons, fileNameStyles, styles];

  /** The pictures, in their order. */
  @property({ attribute: false }) pictures: readonly Attachment[] = [];

  /** Id of the one that is shown. Empty, or none of them: the viewer is closed. */
  @property() shown = '';

  /** Fetches what a picture without a `url` holds. */
  @property({ attribute: false }) load?: LoadFile;

  /** BCP 47 tag. Empty: that of the element or page around it. */
  @property() locale?: string;

  /** Replacements of the built-in texts. */
  @property({ attribute: false }) labels?: Labels;

  @query('[part=close]') private readonly closeButton!: HTMLElement;
  @query('dialog') private readonly dialog!: HTMLDialogElement | null;

  readonly i18n = new LocalizeController(this, customerCatalog);
  readonly #picture = new FileUrlController(
    this,
    () => this.pictures[this.#at],
    () => this.load,
  );

  protected override updated(): void {
    const { dialog } = this;
    if (!dialog || dialog.open || !this.isConnected) return;
    dialog.showModal();
    this.closeButton.focus();
  }

  get #at(): number {
    return this.pictures.findIndex(({ id }) => id === this.shown);
  }

  #go(to: number): void {
    const picture = this.pictures[to];
    if (picture) this.#show(picture.id);
  }

  #show(id: string): void {
    this.shown = id;
    this.dispatchEvent(new PdPictureChangeEvent(id ? { id } : {}));
  }

  /** By hand, so that the focus is back before the dialog is gone. */
  #close(): void {
    this.dialog?.close();
  }

  #closed(): void {
    this.#show('');
  }

  #keydown(event: KeyboardEvent): void {
    const { dir } = this.i18n;
    const [forward, back] =
      dir === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
    const at = this.#at;
    // Nothing of the chat behind it is to hear a key.
    event.stopPropagation();
    if (event.key === 'Escape') this.#close();
    else if (event.key === forward) this.#go(at + 1);
    else if (event.key === back) this.#go(at - 1);
    else if (event.key === 'Home') this.#go(0);
    else if (event.key === 'End') this.#go(this.pictures.length - 1);
    else return;
    event.preventDefault();
  }

  async #save(picture: Attachment): Promise<void> {
    try {
      const content = picture.url
        ? await (await fetch(picture.url)).blob()
        : await this.load!(picture);
      saveFile(content, picture.name);
    } catch {
      this.#picture.fail();
    }
  }

  #step(to: number, part: 'previous' | 'next') {
    const { i18n } = this;
    const label =
      part === 'next'
        ? i18n.msg('Next picture', { id: 'viewer.next', desc: 'Button' })
        : i18n.msg('Previous picture', { id: 'viewer.previous', desc: 'Button' });
    return html`<button
      class="icon-button step ${part}"
      part="step"
      type="button"
      aria-label=${label}
      aria-disabled=${this.pictures[to] ? 'false' : 'true'}
      @click=${() => this.#go(to)}
    >
      ${part === 'next' ? rightIcon() : leftIcon()}
    </button>`;
  }

  #download(picture: Attachment) {
    const label = downloadText(this.i18n, picture.name);
    if (!picture.url) {
      return html`<button
        class="icon-button"
        part="download"
        type="button"
        aria-label=${label}
        @click=${() => this.#save(picture)}
      >
        ${downloadIcon()}
      </button>`;
    }
    return html`<a
      class="icon-button"
      part="download"
      href=${picture.url}
      download=${picture.name}
      target="_blank"
      rel="noopener noreferrer nofollow"
      aria-label=${label}
      >${downloadIcon()}</a
    >`;
  }

  #stage({ name }: Attachment) {
    const { i18n } = this;
    const { failed, url } = this.#picture;
    if (failed) {
      return html`<div class="failed" role="alert">
        ${failedText(i18n)}
        <button class="button" type="button" @click=${() => this.#picture.retry()}>${againText(i18n)}</button>
      </div>`;
    }
    return url
      ? html`<img part="image" src=${url} alt=${name} referrerpolicy="no-referrer" @error=${() => this.#picture.fail()} />`
      : html`<span class="spinner"></span>`;
  }

  /** Beside the picture. */
  #click({ target }: Event): void {
    if ((target as Element).matches('dialog, .stage')) this.#close();
  }

  #count(at: number) {
    const { i18n, pictures } = this;
    const text = i18n.msg('{n} of {all}', {
      id: 'viewer.count',
      desc: 'Which of a conversation’s pictures is shown: “2 of 5”',
    });
    const number = (value: number) => value.toLocaleString(i18n.locale);
    return format(text, { n: number(at + 1), all: number(pictures.length) });
  }

  override render() {
    const { i18n, pictures } = this;
    const at = this.#at;
    const picture = pictures[at];
    if (!picture) return nothing;
    const several = pictures.length > 1;
    const size = fileSize(i18n.locale, picture.size);
    return html`<dialog
      class=${several ? 'several' : ''}
      part="viewer"
      aria-label=${picture.name}
      lang=${i18n.locale}
      dir=${i18n.dir}
      @keydown=${this.#keydown}
      @click=${this.#click}
      @close=${this.#closed}
    >
      <div class="head">
        <div class="facts">
          ${fileNameParts(picture.name)}
          <p class="more" aria-live="polite">
            ${several ? html`<span>${this.#count(at)}</span><span aria-hidden="true"> · </span>` : nothing}<bdi>${size}</bdi>
            <span class="sr-only">${picture.name}</span>
          </p>
        </div>
        ${this.#download(picture)}
        <button
          class="icon-button"
          part="close"
          type="button"
          aria-label=${i18n.msg('Close picture', { id: 'viewer.close', desc: 'Button' })}
          @click=${this.#close}
        >
          ${closeIcon()}
        </button>
      </div>
      <div class="stage">${this.#stage(picture)}</div>
      ${several ? [this.#step(at - 1, 'previous'), this.#step(at + 1, 'next')] : nothing}
    </dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pd-picture-viewer': PdPictureViewer;
  }
}
