import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { LocalizeController } from '../../../controllers/localize-controller.js';
import type { Labels } from '../../../localization/catalog.js';
import { format } from '../../../localization/format.js';
import { teamCatalog } from '../../../localization/team-catalog.js';
import type { Agent } from '../../../model/conversation.js';
import type { TeamMember } from '../../../session/agent-state.js';
import { buttons } from '../../../styles/controls.styles.js';
import { host } from '../../../styles/host.styles.js';
import { checkIcon, downIcon } from '../../../styles/icons.js';
import { menus } from '../../../styles/menu.styles.js';
import { tokens } from '../../../styles/tokens.styles.js';
import { avatarStyles } from '../../shared/avatar.styles.js';
import { avatar } from '../../shared/avatar.js';
import { PdAssignEvent } from './assign-menu.events.js';
import { styles } from './assign-menu.styles.js';

/**
 * Who takes care of a conversation, and a menu to give it to somebody else. After the ARIA Authoring
 * Practices' menu button: arrows, Home, End and first letters move, Escape and Tab close.
 *
 * @element pd-assign-menu
 * @fires {PdAssignEvent} pd-assign - An agent, or nobody, was chosen
 * @csspart button - The button, with whom it is now
 * @csspart list - The open menu
 * @csspart item - An agent in it, or nobody
 * @csspart avatar - An agent's picture or initials
 */
export class PdAssignMenu extends LitElement {
  static override styles = [tokens, host, buttons, menus, avatarStyles, styles];

  /** The agents to choose from; the first one is the agent at the desk. */
  @property({ attribute: false }) team: readonly TeamMember[] = [];

  /** Who takes care of it now. Absent: nobody. */
  @property({ attribute: false }) assignee?: Agent;

  /** BCP 47 tag. Empty: that of the element or page around it. */
  @property() locale?: string;

  /** Replacements of the built-in texts. */
  @property({ attribute: false }) labels?: Labels;

  @state() private open = false;
  @query('.button') private readonly button!: HTMLButtonElement;

  readonly i18n = new LocalizeController(this, teamCatalog);

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.open = false;
  }

  /** Focuses the button. */
  override focus(options?: FocusOptions): void {
    this.button.focus(options);
  }

  /** Opens the menu, with the focus on whom it is now. */
  async show(): Promise<void> {
    this.open = true;
    await this.updateComplete;
    const items = this.#items;
    (items.find((item) => item.getAttribute('aria-checked') === 'true') ?? items[0])?.focus();
  }

  get #items(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('.item')];
  }

  #hide(): void {
    this.open = false;
    this.button.focus();
  }

  #choose(agent: Agent | undefined): void {
    this.#hide();
    if (agent?.id === this.assignee?.id) return;
    this.dispatchEvent(new PdAssignEvent(agent ? { agent } : {}));
  }

  #onButtonKey(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    void this.show();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const items = this.#items;
    const at = items.indexOf((this.renderRoot as ShadowRoot).activeElement as HTMLElement);
    const places: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 };
    const to = places[event.key] ?? this.#withLetter(items, at, event.key);
    if (event.key === 'Tab') this.open = false;
    else if (event.key === 'Escape') this.#hide();
    else if (to !== undefined) items.at(to % items.length)?.focus();
    else return;
    // Whatever is around may have keys of its own.
    event.stopPropagation();
    if (event.key !== 'Tab') event.preventDefault();
  }

  #withLetter(items: readonly HTMLElement[], at: number, key: string): number | undefined {
    if (key.length !== 1 || key === ' ') return undefined;
    const starts = (item: HTMLElement) =>
      item.querySelector('.name')!.textContent!.trim().toLowerCase().startsWith(key.toLowerCase());
    return [...items.keys()]
      .map((step) => (at + 1 + step) % items.length)
      .find((place) => starts(items[place]!));
  }

  #onFocusOut({ relatedTarget }: FocusEvent): void {
    if (!this.renderRoot.contains(relatedTarget as Node | null)) this.open = false;
  }

  #nobody(): string {
    return this.i18n.msg('Nobody', {
      id: 'assign.nobody',
      desc: 'In the place of an agent’s name: no agent takes care of the conversation',
    });
  }

  #nameOf(agent: Agent): string {
    return agent.id === this.team[0]?.agent.id
      ? this.i18n.msg('You', {
          id: 'assign.you',
          desc: 'In the place of an agent’s name: the agent at the desk',
        })
      : agent.name;
  }

  #item(agent: Agent | undefined, online = false): TemplateResult {
    const checked = agent?.id === this.assignee?.id;
    return html`<button
      type="button"
      class="item"
      part="item"
      role="menuitemradio"
      tabindex="-1"
      aria-checked=${checked ? 'true' : 'false'}
      @click=${() => this.#choose(agent)}
    >
      ${avatar({ name: agent?.name, src: agent?.avatar, size: 28, presence: online ? 'online' : '' })}
      <bdi class="name">${agent ? this.#nameOf(agent) : this.#nobody()}</bdi>
      ${
        agent && !online
          ? html`<span class="state"
            >${this.i18n.msg('away', { id: 'assign.away', desc: 'Beside an agent who is not signed in' })}</span
          >`
          : nothing
      }
      ${checked ? checkIcon(18) : nothing}
    </button>`;
  }

  #list() {
    const label = this.i18n.msg('Assign to', {
      id: 'assign.list',
      desc: 'Name of a menu of agents',
    });
    return html`<div class="menu" part="list" role="menu" tabindex="-1" aria-label=${label} @keydown=${this.#onKey}>
      ${this.team.map(({ agent, online }) => this.#item(agent, online))}
      <hr />
      ${this.#item(undefined)}
    </div>`;
  }

  override render() {
    const { assignee, i18n, open } = this;
    const name = assignee ? this.#nameOf(assignee) : this.#nobody();
    const label = format(
      i18n.msg('Assigned to: {name}', {
        id: 'assign.button',
        desc: 'Name of a button that opens a menu of agents; {name} is also “You” or “Nobody”',
      }),
      { name },
    );
    return html`<div lang=${i18n.locale} dir=${i18n.dir} @focusout=${this.#onFocusOut}>
      <button
        type="button"
        class="button outlined"
        part="button"
        title=${label}
        aria-haspopup="menu"
        aria-expanded=${open ? 'true' : 'false'}
        @click=${() => (open ? this.#hide() : void this.show())}
        @keydown=${this.#onButtonKey}
      >
        ${avatar({ name: assignee?.name, src: assignee?.avatar, size: 28 })}<span class="sr-only"
          >${label}</span
        ><bdi class="name" aria-hidden="true">${name}</bdi>${downIcon(18)}
      </button>
      ${open ? this.#list() : nothing}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pd-assign-menu': PdAssignMenu;
  }
}
