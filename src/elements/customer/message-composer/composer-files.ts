import { html } from 'lit';
import { exportParts } from '../../shared/export-parts.js';
import '../attachment-tray/define.js';
import type { PdFilesChangeEvent } from '../attachment-tray/attachment-tray.events.js';
import type { PdAttachmentTray } from '../attachment-tray/attachment-tray.js';
import { trayParts } from '../customer-parts.js';
import type { PdMessageComposer } from './message-composer.js';

/** The files that a composer's message will carry, from the first one that is wanted. */
export class ComposerFiles {
  files: readonly File[] = [];
  /** Files are held over the place where they may be dropped. */
  #dropping = false;

  constructor(private readonly composer: PdMessageComposer) {}

  async add(files: Iterable<File>): Promise<void> {
    const { composer } = this;
    composer.requestUpdate();
    await composer.updateComplete;
    composer.renderRoot.querySelector<PdAttachmentTray>('pd-attachment-tray')?.add(files);
    composer.focus();
  }

  clear(): void {
    this.files = [];
    this.composer.requestUpdate();
  }

  drag({ relatedTarget, type }: DragEvent, files: readonly File[]): void {
    // From one thing in the zone to another is not out of it.
    const left = type === 'dragleave' && !this.#zone.contains(relatedTarget as Node | null);
    const dropping = type === 'drop' || left ? false : this.#dropping || type === 'dragenter';
    if (dropping !== this.#dropping) this.composer.requestUpdate();
    this.#dropping = dropping;
    if (files.length) void this.add(files);
  }

  get #zone(): HTMLElement {
    return this.composer.dropZone ?? this.composer;
  }

  readonly #change = ({ detail }: PdFilesChangeEvent): void => {
    this.files = detail.files;
    this.composer.requestUpdate();
    if (!this.files.length) this.composer.focus();
  };

  render() {
    return html`<pd-attachment-tray
      exportparts=${exportParts(trayParts, 'attachment-tray')}
      .files=${this.files}
      .accept=${this.composer.accept}
      .dropZone=${this.#dropping ? this.#zone : undefined}
      @pd-files-change=${this.#change}
    ></pd-attachment-tray>`;
  }
}
