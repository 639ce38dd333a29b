import { LitElement, html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { LocalizeController } from '../../../controllers/localize-controller.js';
import type { Labels } from '../../../localization/catalog.js';
import { customerCatalog } from '../../../localization/customer-catalog.js';
import { buttons } from '../../../styles/controls.styles.js';
import { host } from '../../../styles/host.styles.js';
import { closeIcon } from '../../../styles/icons.js';
import { tokens } from '../../../styles/tokens.styles.js';
import { PdTeaserClickEvent, PdTeaserCloseEvent } from './chat-teaser.events.js';
import { styles } from './chat-teaser.styles.js';

/**
 * A few words beside the launcher that offer the chat. Pressed, it asks for the chat; it is closed
 * by its button or by Escape. Screen readers say it once, when nothing else is said.
 *
 * @element pd-chat-teaser
 * @fires {PdTeaserClickEvent} pd-teaser-click - The chat is wanted
 * @fires {PdTeaserCloseEvent} pd-teaser-close - The teaser is not wanted
 * @csspart bubble - The ground
 * @csspart text - The words, a button
 * @csspart close - The button that takes it away
 */
export class PdChatTeaser extends LitElement {
  static override styles = [tokens, host, buttons, styles];

  /** What it says. Empty: nothing is there. */
  @property() text = '';

  /** BCP 47 tag. Empty: that of the element or page around it. */
  @property() locale?: string;

  /** Replacements of the built-in texts. */
  @property({ attribute: false }) labels?: Labels;

  /** A live region says only what comes into it. */
  @state() private said = false;
  @query('.open') private readonly button!: HTMLElement | null;

  readonly i18n = new LocalizeController(this, customerCatalog);

  static {
    // The region has to stand there before the words.
    this.disableWarning?.('change-in-update');
  }

  protected override firstUpdated(): void {
    this.said = true;
  }

  /** Focuses the words. */
  override focus(options?: FocusOptions): void {
    this.button?.focus(options);
  }

  #click(): void {
    this.dispatchEvent(new PdTeaserClickEvent());
  }

  #close(): void {
    this.dispatchEvent(new PdTeaserCloseEvent());
  }

  #keydown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.#close();
  }

  #bubble() {
    const { i18n, text } = this;
    if (!text) return nothing;
    return html`<div class="bubble" part="bubble" @keydown=${this.#keydown}>
      <button class="open" part="text" type="button" @click=${this.#click}>${text}</button>
      <button
        class="icon-button close"
        part="close"
        type="button"
        aria-label=${i18n.msg('Dismiss', { id: 'teaser.close', desc: 'Button: takes away the words beside the launcher' })}
        @click=${this.#close}
      >
        ${closeIcon(18)}
      </button>
    </div>`;
  }

  protected override render() {
    const { i18n } = this;
    return html`<div class="root" role="status" lang=${i18n.locale} dir=${i18n.dir}>
      ${this.said ? this.#bubble() : nothing}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pd-chat-teaser': PdChatTeaser;
  }
}
