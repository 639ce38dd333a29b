import { LitElement, html, nothing, type PropertyDeclarations } from 'lit';
import { LocalizeController } from '../../../controllers/localize-controller.js';
import type { Labels } from '../../../localization/catalog.js';
import { customerCatalog } from '../../../localization/customer-catalog.js';
import { chatIcon, downIcon } from '../../../styles/icon.js';
import { baseTokens } from '../../../styles/base-tokens.styles.js';
import { PdLauncherClickEvent } from './chat-launcher.events.js';
import { styles } from './chat-launcher.styles.js';

/**
 * The button that opens and closes the chat. Whoever uses it says where it stands.
 *
 * @element pd-chat-launcher
 * @fires {PdLauncherClickEvent} pd-launcher-click - It was pressed
 * @slot - An icon in place of the built-in ones, best 28 px. White space would hide them: leave none in the tag
 * @csspart button - The button
 * @csspart badge - The number of unread messages
 * @csspart away - The text beside the button
 */
export class PdChatLauncher extends LitElement {
  static override styles = [baseTokens, styles];
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  // Written out, as decorators would cost every page of a site their weight.
  static override properties: PropertyDeclarations = {
    expanded: { type: Boolean },
    unread: { type: Number },
    away: { converter: (value) => (value === '' ? true : value) },
    position: { reflect: true },
    locale: {},
    labels: { attribute: false },
  };

  /** The chat is open. */
  expanded = false;

  /** How many messages have not been seen. Shown up to nine, while closed. */
  unread = 0;

  /** The team is away: a text beside the button. `true`, or the bare attribute: the built-in one. */
  away?: string | boolean | null;

  /** `bottom-start` puts the text at the other side of the button. */
  position?: string;

  /** BCP 47 tag. Empty: that of the element or page around it. */
  locale?: string;

  /** Replacements of the built-in texts. */
  labels?: Labels;

  readonly i18n = new LocalizeController(this, customerCatalog);
  #extras?: typeof import('./launcher-extras.js');
  #loading?: Promise<void>;

  override willUpdate() {
    if (this.unread > 0 || this.away) {
      // Not there: the next change asks again.
      this.#loading ??= this.#loadExtras().catch(() => (this.#loading = undefined));
    }
  }

  #click() {
    this.dispatchEvent(new PdLauncherClickEvent());
  }

  #name(unread: number): string {
    const { i18n } = this;
    if (this.expanded) return i18n.msg('Close chat', { id: 'launcher.close', desc: 'Button' });
    return unread && this.#extras
      ? this.#extras.unreadName(i18n, unread)
      : i18n.msg('Open chat', { id: 'launcher.open', desc: 'Button' });
  }

  /** What most pages never show need not be paid for by all of them. */
  async #loadExtras(): Promise<void> {
    this.#extras = await import('./launcher-extras.js');
    this.#extras.adopt(this.renderRoot as ShadowRoot);
    this.requestUpdate();
  }

  override render() {
    const { expanded, i18n } = this;
    const unread = this.unread > 0 ? Math.floor(this.unread) : 0;
    const away = this.away && !expanded && this.#extras?.away(i18n, this.away);
    return html`<div class="root" lang=${i18n.locale} dir=${i18n.dir}>
      ${away || nothing}
      <button
        id="button"
        part="button"
        type="button"
        aria-label=${this.#name(unread)}
        aria-expanded=${expanded}
        aria-describedby=${away ? 'away' : nothing}
        @click=${this.#click}
      >
        <slot>${expanded ? downIcon(28) : chatIcon(28)}</slot>
        ${(unread && !expanded && this.#extras?.badge(unread)) || nothing}
      </button>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pd-chat-launcher': PdChatLauncher;
  }
}
