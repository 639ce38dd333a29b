import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Attachment } from '../model/attachment.js';

/** Fetches what an attachment without a `url` holds. */
export type LoadFile = (attachment: Attachment) => Promise<Blob>;

/**
 * The address at which a picture is shown: its own, else one that is made of what `load` fetches,
 * when it is wanted, and is revoked when the host shows something else or leaves the page.
 */
export class FileUrlController implements ReactiveController {
  url: string | undefined;
  /** It could not be had. */
  failed = false;

  #shown: Attachment['id'] | undefined;
  #made: string | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly wanted: () => Attachment | undefined,
    private readonly load: () => LoadFile | undefined,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostUpdate(): void {
    const attachment = this.host.isConnected ? this.wanted() : undefined;
    if (attachment?.id === this.#shown) return;
    this.#release();
    this.#shown = attachment?.id;
    if (!attachment) return;
    if (attachment.url) this.url = attachment.url;
    else void this.#make(attachment);
  }

  hostDisconnected(): void {
    this.#release();
  }

  /** It was no picture after all, or did not come. */
  fail(): void {
    this.#release();
    this.#shown = this.wanted()?.id;
    this.failed = true;
    this.host.requestUpdate();
  }

  retry(): void {
    this.#release();
    this.host.requestUpdate();
  }

  async #make(attachment: Attachment): Promise<void> {
    try {
      const load = this.load();
      if (!load) return this.fail();
      const content = await load(attachment);
      if (this.#shown !== attachment.id) return;
      // Of no other type than what is shown as a picture.
      this.url = this.#made = URL.createObjectURL(content.slice(0, content.size, attachment.type));
      this.host.requestUpdate();
    } catch {
      if (this.#shown === attachment.id) this.fail();
    }
  }

  #release(): void {
    if (this.#made) URL.revokeObjectURL(this.#made);
    this.#made = this.url = this.#shown = undefined;
    this.failed = false;
  }
}
