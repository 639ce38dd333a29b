import { LitElement, html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { LocalizeController } from '../../../controllers/localize-controller.js';
import type { Labels } from '../../../localization/catalog.js';
import { customerCatalog } from '../../../localization/customer-catalog.js';
import { buttons } from '../../../styles/controls.styles.js';
import { host } from '../../../styles/host.styles.js';
import { chatIcon, downIcon } from '../../../styles/icons.js';
import { tokens } from '../../../styles/tokens.styles.js';
import type { Presence } from '../../shared/avatar.js';
import { firstCharacter } from '../../shared/first-character.js';
import { PdWindowCloseEvent } from './chat-window.events.js';
import { styles } from './chat-window.styles.js';

/**
 * The frame of a chat: header, what stands above the messages, the messages, the composer. It
 * fills the box it is given.
 *
 * @element pd-chat-window
 * @fires {PdWindowCloseEvent} pd-window-close - The minimise button or Escape was pressed
 * @slot - The messages, or a form: scrolls if it is too high
 * @slot header - In place of mark, name and status line
 * @slot status - In place of `status-text`
 * @slot actions - Buttons before the minimise button, such as a menu
 * @slot banner - Between header and messages; never scrolls away
 * @slot composer - Below the messages
 * @slot footer - At the very end
 * @csspart window - The whole frame
 * @csspart header - The header
 * @csspart mark - The site's mark, while no agent has answered
 * @csspart avatar - The agent's picture or initials
 * @csspart heading - The heading, or the agent's name
 * @csspart status - The line below it
 * @csspart body - What holds the messages
 * @csspart minimise - The button that closes the window
 */
export class PdChatWindow extends LitElement {
  static override styles = [tokens, host, buttons, styles];

  // Written out, as decorators would cost the open panel their weight.
  static override properties: PropertyDeclarations = {
    heading: {},
    modal: { type: Boolean, reflect: true },
    noMinimise: { type: Boolean, attribute: 'no-minimise' },
    agentName: { attribute: 'agent-name' },
    avatar: {},
    presence: {},
    statusText: { attribute: 'status-text' },
    locale: {},
    labels: { attribute: false },
    agent: { state: true },
  };

  /** What the chat is called, in the header and for assistive technology. */
  heading = '';

  /** It covers the page, as on a phone: no corners, no shadow, safe areas, Tab stays within. */
  modal = false;

  /** It cannot be closed: no button for it, and Escape does nothing. */
  noMinimise = false;

  /** The agent who answers; shown in place of the heading. */
  agentName = '';

  /** Address of the agent's picture. */
  avatar = '';

  /** The agent's, as a dot at the picture: `online`, `away`, or '' for none. */
  presence: Presence = '';

  /** One line below the name: only what is known. */
  statusText = '';

  /** BCP 47 tag. Empty: that of the element or page around it. */
  locale?: string;

  /** Replacements of the built-in texts. */
  labels?: Labels;

  /** What shows the agent; wanted once one has answered. */
  private agent?: typeof import('./chat-window.agent.js');
  get #frame() {
    return this.renderRoot?.querySelector<HTMLElement>('.window');
  }

  readonly i18n = new LocalizeController(this, customerCatalog);

  #loops = false;
  #coming: Promise<void> | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('modal') && this.modal && !this.#loops) void this.#loop();
    if (this.agentName && !this.agent) this.#coming ??= this.#loadAgent();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    if (!this.#coming) return done;
    await this.#coming;
    return this.getUpdateComplete();
  }

  /** Until it is there, and if it does not come, a letter stands for the agent too. */
  async #loadAgent(): Promise<void> {
    const script = await import('./chat-window.agent.js').catch(() => undefined);
    this.#coming = undefined; // the next change asks again
    if (!script) return;
    script.adoptStyles(this.shadowRoot!);
    this.agent = script;
  }

  /** Wanted on a phone only, so it is loaded there. Without it, Tab leaves what covers the page. */
  async #loop(): Promise<void> {
    this.#loops = true;
    try {
      const { FocusLoopController } = await import('../../../controllers/focus-loop-controller.js');
      new FocusLoopController(this, () => this.modal);
    } catch {
      this.#loops = false; // the next time that it covers the page
    }
  }

  /** Focuses the window itself, so that a screen reader says its name and no keyboard comes up. */
  override focus(options?: FocusOptions): void {
    this.#frame?.focus(options);
  }

  #close() {
    this.dispatchEvent(new PdWindowCloseEvent());
  }

  #onKeydown(event: KeyboardEvent) {
    // What is open inside (a menu) takes the key first; an input method ends with it too.
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    if (this.noMinimise) return;
    event.preventDefault();
    this.#close();
  }

  #mark() {
    const { agent, agentName, avatar, heading } = this;
    if (agentName && agent) return agent.face(agentName, avatar, this.#presence());
    const name = agentName || heading;
    const letter = firstCharacter(name.trim()).toLocaleUpperCase(this.i18n.locale);
    return html`<span class="mark" part="mark" aria-hidden="true">${letter || chatIcon()}</span>`;
  }

  #presence(): Presence {
    return this.presence === 'online' || this.presence === 'away' ? this.presence : '';
  }

  #identity(heading: string) {
    return html`<div class="identity">
      ${this.#mark()}
      <div class="names">
        <h2 part="heading"><bdi>${this.agentName || heading}</bdi></h2>
        ${this.agentName ? this.agent?.presenceText(this.#presence(), this.i18n) : nothing}
        <div class="status" part="status"><slot name="status">${this.statusText}</slot></div>
      </div>
    </div>`;
  }

  override render() {
    const { i18n, modal } = this;
    const heading =
      this.heading ||
      i18n.msg('Chat', {
        id: 'window.heading',
        desc: 'Name of the window, if the site gives none',
      });
    const minimise = i18n.msg('Close chat', { id: 'launcher.close', desc: 'Button' });
    return html`<div
      class="window"
      part="window"
      role="dialog"
      aria-label=${heading}
      aria-modal=${modal ? 'true' : nothing}
      tabindex="-1"
      lang=${i18n.locale}
      dir=${i18n.dir}
      @keydown=${this.#onKeydown}
    >
      <div class="header" part="header">
        <div class="who"><slot name="header">${this.#identity(heading)}</slot></div>
        <div class="tools">
          <slot name="actions"></slot>
          ${
            this.noMinimise
              ? nothing
              : html`<button
                class="icon-button"
                part="minimise"
                type="button"
                aria-label=${minimise}
                @click=${this.#close}
              >
                ${downIcon()}
              </button>`
          }
        </div>
      </div>
      <div class="fixed"><slot name="banner"></slot></div>
      <div class="body" part="body"><slot></slot></div>
      <div class="fixed"><slot name="composer"></slot></div>
      <div class="fixed"><slot name="footer"></slot></div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pd-chat-window': PdChatWindow;
  }
}
