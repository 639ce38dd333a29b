import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { buttons } from '../../../styles/controls.styles.js';
import { host } from '../../../styles/host.styles.js';
import { dotsIcon } from '../../../styles/icons.js';
import { menus } from '../../../styles/menu.styles.js';
import { tokens } from '../../../styles/tokens.styles.js';
import { PdMenuSelectEvent } from './chat-menu.events.js';
import { styles } from './chat-menu.styles.js';

export interface MenuItem {
  id: string;
  label: string;
  icon: TemplateResult;
  /** What cannot be undone. */
  severe?: boolean;
}

/**
 * A button with a menu, after the ARIA Authoring Practices' menu button: arrows, Home, End and
 * first letters move, Escape and Tab close.
 *
 * @element pd-chat-menu
 * @fires {PdMenuSelectEvent} pd-menu-select - An item was chosen
 * @csspart button - The button
 * @csspart list - The open menu
 * @csspart item - What can be chosen in it
 */
export class PdChatMenu extends LitElement {
  static override styles = [tokens, host, buttons, menus, styles];

  /** Name of the button. */
  @property() label = '';

  /** What can be chosen. */
  @property({ attribute: false }) items: readonly MenuItem[] = [];

  @state() private open = false;
  @query('button') private button!: HTMLButtonElement;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.open = false;
  }

  /** Focuses the button. */
  override focus(options?: FocusOptions): void {
    this.button.focus(options);
  }

  async #show(last = false): Promise<void> {
    this.open = true;
    await this.updateComplete;
    this.#entries.at(last ? -1 : 0)?.focus();
  }

  #hide(): void {
    this.open = false;
    this.button.focus();
  }

  #choose(id: string): void {
    this.#hide();
    this.dispatchEvent(new PdMenuSelectEvent(id));
  }

  #toggle(): void {
    if (this.open) this.#hide();
    else void this.#show();
  }

  #buttonKeydown(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    void this.#show(event.key === 'ArrowUp');
  }

  #listKeydown(event: KeyboardEvent): void {
    const entries = this.#entries;
    const at = entries.indexOf(this.shadowRoot!.activeElement as HTMLElement);
    const moves: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: -1,
    };
    const letter = event.key.toLocaleLowerCase();
    const to =
      moves[event.key] ??
      (letter.length === 1
        ? [...entries.keys()]
            .map((i) => (at + 1 + i) % entries.length)
            .find((i) => entries[i]!.innerText.trim().toLocaleLowerCase().startsWith(letter))
        : undefined);
    if (to !== undefined) entries.at(to % entries.length)?.focus();
    else if (event.key === 'Escape') this.#hide();
    else if (event.key === 'Tab') this.open = false;
    if (to !== undefined || event.key === 'Escape') event.preventDefault();
  }

  #focusOut(event: FocusEvent): void {
    if (this.shadowRoot!.contains(event.relatedTarget as Node | null)) return;
    this.open = false;
  }

  get #entries(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('.item')];
  }

  protected override render() {
    if (!this.items.length) return nothing;
    return html`<div @focusout=${this.#focusOut}>
      <button
        class="icon-button"
        part="button"
        type="button"
        aria-label=${this.label}
        aria-haspopup="menu"
        aria-expanded=${this.open}
        @click=${this.#toggle}
        @keydown=${this.#buttonKeydown}
      >
        ${dotsIcon()}
      </button>
      ${
        this.open
          ? html`<div
            class="menu"
            part="list"
            role="menu"
            tabindex="-1"
            aria-label=${this.label}
            @keydown=${this.#listKeydown}
          >
            ${this.items.map(
              ({ id, label, icon, severe }) =>
                html`<button
                  class="item ${severe ? 'severe' : ''}"
                  part="item"
                  role="menuitem"
                  type="button"
                  tabindex="-1"
                  @click=${() => this.#choose(id)}
                >
                  ${icon}<span>${label}</span>
                </button>`,
            )}
          </div>`
          : nothing
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pd-chat-menu': PdChatMenu;
  }
}
