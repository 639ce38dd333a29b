import { LitElement, html, nothing, svg, type PropertyDeclarations } from 'lit';
import { LocalizeController } from '../../../controllers/localize-controller.js';
import type { Labels } from '../../../localization/catalog.js';
import { customerCatalog } from '../../../localization/customer-catalog.js';
import { baseTokens } from '../../../styles/base-tokens.styles.js';
import { icon } from '../../../styles/icon.js';
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
  static override styles = [baseTokens, styles];

  // Written out, and with the launcher's styles and icons only: what it shared with the panel would
  // come with the closed chat.
  static override properties: PropertyDeclarations = {
    text: {},
    locale: {},
    labels: { attribute: false },
    said: { state: true },
  };

  /** What it says. Empty: nothing is there. */
  text = '';

  /** BCP 47 tag. Empty: that of the element or page around it. */
  locale?: string;

  /** Replacements of the built-in texts. */
  labels?: Labels;

  /** A live region says only what comes into it. */
  private said = false;

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
    this.renderRoot.querySelector<HTMLElement>('.open')?.focus(options);
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
        class="close"
        part="close"
        type="button"
        aria-label=${i18n.msg('Dismiss', { id: 'teaser.close', desc: 'Button: takes away the words beside the launcher' })}
        @click=${this.#close}
      >
        ${icon(svg`<path d="m6 6 12 12M18 6 6 18"/>`, 18)}
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
