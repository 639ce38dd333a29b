import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { AgentConnection } from '../../../connections/connection.js';
import { LocalizeController } from '../../../controllers/localize-controller.js';
import type { Labels } from '../../../localization/catalog.js';
import { teamCatalog } from '../../../localization/team-catalog.js';
import type { Agent } from '../../../model/conversation.js';
import type {
  ConversationFilter,
  SelectedConversation,
  SignedIn,
} from '../../../session/agent-state.js';
import { buttons } from '../../../styles/controls.styles.js';
import { host } from '../../../styles/host.styles.js';
import { closeIcon, inboxIcon, leftIcon, userIcon } from '../../../styles/icons.js';
import { tokens } from '../../../styles/tokens.styles.js';
import { avatarStyles } from '../../shared/avatar.styles.js';
import { avatar } from '../../shared/avatar.js';
import type { PdSignInSubmitEvent } from '../agent-sign-in/agent-sign-in.events.js';
import type { PdAgentSignIn } from '../agent-sign-in/agent-sign-in.js';
import type { PdConversationList } from '../conversation-list/conversation-list.js';
import { exportParts } from '../../shared/export-parts.js';
import { agentParts } from '../agent-parts.js';
import { PdAgentLoginEvent, PdAgentLogoutEvent } from './agent-desk.events.js';
import { styles } from './agent-desk.styles.js';
import { DeskController } from './desk-controller.js';
import { noticeBar, statusLine } from './desk-notices.js';
import { filterTabs } from './filter-tabs.js';
import { isAgent } from './known-agents.js';

const none: readonly never[] = [];

/**
 * The team's desk: the inbox, the conversation being answered, and what is known of the person.
 * Give it a height, or put it in a box that has one; its columns follow its own width.
 *
 * @element pd-agent-desk
 * @fires {PdAgentLoginEvent} pd-agent-login - An agent has signed in
 * @fires {PdAgentLogoutEvent} pd-agent-logout - The agent has signed out with the desk's button
 * @csspart list - The column of conversations
 * @csspart thread - The column of the conversation
 * @csspart contact - The column, or drawer, of the person
 * @csspart tab - A filter of the list
 * @csspart avatar - The agent’s picture or initials, in the header
 * @csspart status - The line on the connection, or on storage
 * @csspart notice - What went wrong
 */
export class PdAgentDesk extends LitElement {
  static override styles = [tokens, host, buttons, avatarStyles, styles];

  /** Which account: widgets and desks of one account share their conversations. */
  @property() account = 'default';

  /** Address of the XMPP server's WebSocket; `account` is then the team's address. Absent: this browser. */
  @property() server?: string;

  /** Gives the account's password, or a token for it. Absent: the desk asks. */
  @property({ attribute: false }) getToken?: () => Promise<string>;

  /**
   * Address of the public keys (RFC 7517) of your site's tokens: what these say is then marked as
   * verified. Absent: a signed-in customer's id alone.
   */
  @property({ attribute: 'customer-keys' }) customerKeys?: string;

  /** Who is at the desk. Absent: the desk asks. */
  @property({ attribute: false }) agent?: Agent;

  /** The way to the account. Absent: this browser. Its owner closes it. */
  @property({ attribute: false }) connection?: AgentConnection;

  /** BCP 47 tag. Empty: that of the page around it. */
  @property() locale?: string;

  /** Replacements of the built-in texts. */
  @property({ attribute: false }) labels?: Labels;

  /** The drawer is open; where there is room for a column, it makes no difference. */
  @state() private contactOpen = false;

  @query('pd-agent-sign-in') private readonly signInForm!: PdAgentSignIn | null;
  @query('pd-conversation-list') private readonly list!: PdConversationList | null;
  @query('.back') private readonly backButton!: HTMLElement | null;
  @query('.toggle') private readonly toggle!: HTMLElement | null;
  @query('.drawer-bar button') private readonly drawerButton!: HTMLElement | null;

  readonly i18n = new LocalizeController(this, teamCatalog);
  readonly #desk = new DeskController(this, (agent) => void this.#signedIn(agent));
  /** A person has pressed the button: the focus is to go where the work is. */
  #byHand = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (
      changed.has('connection') &&
      this.connection &&
      typeof this.connection.signIn !== 'function'
    ) {
      console.warn(
        'pd-chat-kit: <pd-agent-desk> connection is no AgentConnection; it is not used.',
      );
      this.connection = undefined;
    }
    if (changed.has('agent') && this.agent && !isAgent(this.agent)) {
      console.warn('pd-chat-kit: <pd-agent-desk> agent needs an id and a name; it is not used.');
      this.agent = undefined;
    }
    this.#desk.follow(this);
  }

  /** Also waits for the sign-in that the properties ask for, and for the inbox. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#desk.ready;
    return super.getUpdateComplete();
  }

  async #signedIn(agent: Agent) {
    this.dispatchEvent(new PdAgentLoginEvent({ agent }));
    if (!this.#byHand) return;
    this.#byHand = false;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[role="tab"][tabindex="0"]')?.focus();
  }

  #onSignIn({ detail: { id, name, password } }: PdSignInSubmitEvent) {
    this.#byHand = true;
    this.#desk.signIn(id, name, password);
  }

  async #onSignOut() {
    const agent = await this.#desk.signOut();
    if (!agent) return;
    this.dispatchEvent(new PdAgentLogoutEvent({ agent }));
    await this.updateComplete;
    this.signInForm?.focus();
  }

  async #choose(id: string) {
    this.contactOpen = false;
    void this.#desk.session?.select(id);
    await this.updateComplete;
    // One column: the list has made way.
    if (this.backButton && isShown(this.backButton)) this.backButton.focus();
  }

  async #back(id: string) {
    this.contactOpen = false;
    void this.#desk.session?.select(undefined);
    await this.updateComplete;
    await this.list?.updateComplete;
    this.list?.focusRow(id);
  }

  async #openContact(open: boolean) {
    this.contactOpen = open;
    await this.updateComplete;
    (open ? this.drawerButton : this.toggle)?.focus();
  }

  #onContactKeydown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.defaultPrevented || !this.drawerButton) return;
    if (isShown(this.drawerButton)) void this.#openContact(false);
  }

  async #setFilter(filter: ConversationFilter) {
    this.#desk.session?.setFilter(filter);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#tab-${filter}`)?.focus();
  }

  #list(state: SignedIn) {
    const { i18n } = this;
    const { agent, contacts, conversations, counts, filter, loading, selected } = state;
    const { session } = this.#desk;
    return html`<section class="list" part="list" aria-labelledby="inbox">
      <div class="head">
        <h2 id="inbox">${i18n.msg('Inbox', { id: 'desk.inbox', desc: 'Heading of the conversations' })}</h2>
      </div>
      <div class="tabs" role="tablist" aria-labelledby="inbox">
        ${filterTabs(i18n, state, (one) => void this.#setFilter(one))}
      </div>
      <div class="scroll" id="panel" role="tabpanel" aria-labelledby="tab-${filter}">
        <pd-conversation-list
          exportparts=${exportParts(agentParts, 'conversation-list')}
          .conversations=${conversations}
          .contacts=${contacts}
          .selected=${selected?.conversation.id}
          .loading=${loading}
          .hasMore=${counts[filter].more}
          @pd-conversation-select=${({ detail }: HTMLElementEventMap['pd-conversation-select']) =>
            this.#choose(detail.id)}
          @pd-more-request=${() => session?.loadMore()}
          >${filter === 'ended' ? this.#noneEnded() : nothing}</pd-conversation-list
        >
      </div>
      <div class="me">
        ${avatar({ name: agent.name, src: agent.avatar, size: 28 })}<bdi>${agent.name}</bdi>
        <button type="button" class="button quiet" @click=${this.#onSignOut}>
          ${i18n.msg('Sign out', { id: 'desk.sign-out', desc: 'Button beside the agent’s own name' })}
        </button>
      </div>
    </section>`;
  }

  #noneEnded() {
    const { i18n } = this;
    return html`<div class="empty" slot="empty">
      ${inboxIcon(24)}
      <strong
        >${i18n.msg('No chat has ended yet', {
          id: 'desk.none-ended',
          desc: 'In place of the list of ended conversations',
        })}</strong
      >
      ${i18n.msg('Ended conversations stay here, to be read again.', {
        id: 'desk.none-ended-hint',
        desc: 'Below “No chat has ended yet”',
      })}
    </div>`;
  }

  #thread(status: SignedIn['status'], selected: SelectedConversation | undefined) {
    const { i18n } = this;
    const { session } = this.#desk;
    const label = i18n.msg('Conversation', {
      id: 'desk.conversation',
      desc: 'Name of the middle column, read aloud',
    });
    return html`<section class="thread" part="thread" aria-label=${label}>
      <pd-conversation-view
        exportparts=${exportParts(agentParts, 'conversation-view')}
        .conversation=${selected?.conversation}
        .contact=${selected?.contact}
        .messages=${selected?.messages ?? none}
        .logins=${selected?.logins ?? none}
        .hasOlder=${selected?.hasOlder ?? false}
        .unreadFrom=${selected?.unreadFrom}
        .typing=${selected?.typing ?? false}
        .loading=${selected?.loading ?? false}
        .offline=${status !== 'online'}
        .draft=${selected?.draft ?? ''}
        @pd-message-send=${({ detail }: HTMLElementEventMap['pd-message-send']) =>
          session?.send(detail.text)}
        @pd-message-retry=${({ detail }: HTMLElementEventMap['pd-message-retry']) =>
          session?.retry(detail.id)}
        @pd-draft-change=${({ detail }: HTMLElementEventMap['pd-draft-change']) =>
          session?.setDraft(detail.value)}
        @pd-typing-change=${({ detail }: HTMLElementEventMap['pd-typing-change']) =>
          session?.setTyping(detail.active)}
        @pd-read-change=${({ detail }: HTMLElementEventMap['pd-read-change']) =>
          session?.markRead(detail.upTo)}
        @pd-older-request=${() => session?.loadOlder()}
        @pd-end-request=${() => selected && session?.end(selected.conversation.id)}
        >${selected ? this.#viewButtons(selected.conversation.id) : nothing}</pd-conversation-view
      >
    </section>`;
  }

  #viewButtons(id: string) {
    const { i18n } = this;
    const back = i18n.msg('Back to the inbox', { id: 'desk.back', desc: 'Button, in one column' });
    const contact = i18n.msg('Contact details', {
      id: 'desk.contact',
      desc: 'Button and name of the drawer with what is known of the person',
    });
    return html`<button
        slot="start"
        type="button"
        class="icon-button back"
        aria-label=${back}
        @click=${() => this.#back(id)}
      >
        ${leftIcon()}
      </button>
      <button
        slot="actions"
        type="button"
        class="icon-button toggle"
        aria-label=${contact}
        aria-expanded=${this.contactOpen ? 'true' : 'false'}
        aria-controls="contact"
        @click=${() => this.#openContact(!this.contactOpen)}
      >
        ${userIcon()}
      </button>`;
  }

  #contact({ contact, conversation }: SelectedConversation, { contactFailure }: SignedIn) {
    const { i18n } = this;
    const name = i18n.msg('Contact details', {
      id: 'desk.contact',
      desc: 'Button and name of the drawer with what is known of the person',
    });
    const close = i18n.msg('Close contact details', { id: 'desk.contact-close', desc: 'Button' });
    const failure = contactFailure?.contactId === contact?.id ? contactFailure?.code : undefined;
    return html`<section
      class="contact ${this.contactOpen ? 'open' : ''}"
      part="contact"
      id="contact"
      aria-label=${name}
      @keydown=${this.#onContactKeydown}
    >
      <div class="drawer-bar">
        <button
          type="button"
          class="icon-button"
          aria-label=${close}
          @click=${() => this.#openContact(false)}
        >
          ${closeIcon()}</button
        ><span aria-hidden="true">${name}</span>
      </div>
      <div class="scroll">
        <pd-contact-card
          exportparts=${exportParts(agentParts, 'contact-card')}
          .contact=${contact}
          .visitor=${conversation.visitor}
          .failure=${failure}
          @pd-contact-save=${({ detail }: HTMLElementEventMap['pd-contact-save']) =>
            this.#desk.session?.saveContact(detail.contact)}
        ></pd-contact-card>
      </div>
    </section>`;
  }

  #columns(state: SignedIn) {
    const { i18n } = this;
    const { session } = this.#desk;
    const { notices, selected, status } = state;
    return html`<div class="status" role="status">${statusLine(i18n, state)}</div>
      <div class="notices">
        ${repeat(
          notices,
          ({ id }) => id,
          (notice) => noticeBar(i18n, notice, session!),
        )}
      </div>
      <div class="columns ${selected ? 'chosen' : ''}">
        ${this.#list(state)} ${this.#thread(status, selected)}
        ${selected ? this.#contact(selected, state) : nothing}
      </div>`;
  }

  override render() {
    const { i18n } = this;
    const { state } = this.#desk;
    return html`<div class="root" lang=${i18n.locale} dir=${i18n.dir}>
      ${state?.phase === 'signed-in' ? this.#columns(state) : nothing}
      ${
        state?.phase === 'signed-out' && (this.#byHand || !state.busy)
          ? html`<div class="sign-in">
            <pd-agent-sign-in
              exportparts=${exportParts(agentParts, 'agent-sign-in')}
              .known=${this.agent ? [this.agent] : this.#desk.known}
              .account=${this.#desk.asksPassword ? this.account : ''}
              .busy=${state.busy}
              .error=${state.error}
              @pd-sign-in-submit=${this.#onSignIn}
            ></pd-agent-sign-in>
          </div>`
          : nothing
      }
    </div>`;
  }
}

const isShown = (element: HTMLElement): boolean => element.getClientRects().length > 0;

declare global {
  interface HTMLElementTagNameMap {
    'pd-agent-desk': PdAgentDesk;
  }
}
