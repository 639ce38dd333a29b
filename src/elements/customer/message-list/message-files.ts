import { css, html, nothing, type ReactiveControllerHost } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { LoadFile } from '../../../controllers/file-url-controller.js';
import { isPicture, type Attachment } from '../../../model/attachment.js';
import type { Message } from '../../../model/message.js';
import { exportParts } from '../../shared/export-parts.js';
import '../attachment/define.js';
import type { PdAttachmentOpenEvent } from '../attachment/attachment.events.js';
import { fileParts } from '../customer-parts.js';
import type { PdPictureChangeEvent } from '../picture-viewer/picture-viewer.events.js';

const styles = css`
  .files {
    display: grid;
    grid-area: files;
    gap: 2px;
    justify-items: start;
    min-inline-size: 0;
    inline-size: 100%;
  }

  .bubble + .files {
    margin-block-start: 2px;
  }

  .own > .files {
    justify-items: end;
  }

  pd-attachment {
    border-radius: var(--_radius-small) var(--_radius-card) var(--_radius-card)
      var(--_radius-small);
  }
`;

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly messages: readonly Message[];
  readonly load?: LoadFile | undefined;
}

/** What a message list needs once one of its messages carries files. */
export class MessageFiles {
  /** Id of the picture that is enlarged. */
  #enlarged = '';

  constructor(
    private readonly host: Host,
    private readonly cancel: (messageId: string) => void,
  ) {
    const root = host.shadowRoot!;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styles.styleSheet!];
  }

  /** Below the text of a message. */
  of({ attachments = [], id, status }: Message) {
    return html`<div class="files">
      ${repeat(
        attachments,
        (one) => one.id,
        (one) => html`<pd-attachment
          exportparts=${exportParts(fileParts, 'attachment')}
          .attachment=${one}
          .load=${this.host.load}
          .progress=${status === 'sending' ? one.progress : undefined}
          @pd-attachment-open=${this.#open}
          @pd-attachment-cancel=${() => this.cancel(id)}
        ></pd-attachment>`,
      )}
    </div>`;
  }

  /** The enlarged picture, if there is one: above everything. */
  viewer() {
    const pictures = this.#enlarged ? this.#pictures() : [];
    // Its conversation has made way for another one.
    if (!pictures.some(({ id }) => id === this.#enlarged)) this.#enlarged = '';
    if (!this.#enlarged) return nothing;
    return html`<pd-picture-viewer
      exportparts=${exportParts(fileParts, 'picture-viewer')}
      .pictures=${pictures}
      .shown=${this.#enlarged}
      .load=${this.host.load}
      @pd-picture-change=${this.#change}
    ></pd-picture-viewer>`;
  }

  #pictures(): Attachment[] {
    return this.host.messages.flatMap(({ attachments = [] }) => attachments.filter(isPicture));
  }

  readonly #open = async ({ detail: { id } }: PdAttachmentOpenEvent): Promise<void> => {
    try {
      await import('../picture-viewer/define.js');
    } catch (cause) {
      console.warn('pd-chat-kit: the picture viewer could not be loaded.', cause);
      return;
    }
    this.#show(id);
  };

  readonly #change = ({ detail }: PdPictureChangeEvent): void => this.#show(detail.id ?? '');

  #show(id: string): void {
    this.#enlarged = id;
    this.host.requestUpdate();
  }
}
