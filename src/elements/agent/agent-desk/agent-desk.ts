import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { AgentConnection } from '../../../connections/connection.js';
import { LocalizeController } from '../../../controllers/localize-controller.js';
import type { Labels } from '../../../localization/catalog.js';
import { teamCatalog } from '../../../localization/team-catalog.js';
import type { Agent } from '../../../model/conversation.js';
import type { SignedIn } from '../../../session/agent-state.js';
import { buttons, fields } from '../../../styles/controls.styles.js';
import { host } from '../../../styles/host.styles.js';
import { switches } from '../../../styles/switch.styles.js';
import { tokens } from '../../../styles/tokens.styles.js';
import { typedText } from '../../../styles/typed-text.styles.js';
import { avatarStyles } from '../../shared/avatar.styles.js';
import type { PdSignInSubmitEvent } from '../agent-sign-in/agent-sign-in.events.js';
import type { PdAgentSignIn } from '../agent-sign-in/agent-sign-in.js';
import { contactName, visitor } from '../person.js';
import { exportParts } from '../../shared/export-parts.js';
import { agentParts } from '../agent-parts.js';
import { PdAgentLoginEvent, PdAgentLogoutEvent } from './agent-desk.events.js';
import { styles } from './agent-desk.styles.js';
import { DeskAlerts } from './desk-alerts.js';
import { deskCommands } from './desk-commands.js';
import { contactsPlace } from './desk-contacts.js';
import { DeskController } from './desk-controller.js';
import { inboxColumn } from './desk-inbox.js';
import { inboxStyles } from './desk-inbox.styles.js';
import { ownMenu } from './desk-menu.js';
import { noticeBar, notificationsRefused, statusLine, untold } from './desk-notices.js';
import { noticeStyles } from './desk-notices.styles.js';
import { personColumn } from './desk-person.js';
import { DeskPreferences } from './desk-preferences.js';
import { deskRail } from './desk-rail.js';
import { railStyles } from './desk-rail.styles.js';
import { repliesEditor, repliesTitle } from './desk-replies.js';
import { DeskRoute } from './desk-route.js';
import { sheetStyles } from './desk-sheet.styles.js';
import { sheet, shortcutsList, shortcutsTitle } from './desk-sheet.js';
import { commandOf } from './desk-shortcuts.js';
import { threadColumn } from './desk-thread.js';
import { giveTranscript } from './desk-transcript.js';
import { undoBar } from './desk-undo.js';
import { isAgent } from './known-agents.js';

/**
 * The team's desk: the inbox, the conversation being answered, and what is known of the person.
 * Give it a height, or put it in a box that has one; its columns follow its own width.
 *
 * @element pd-agent-desk
 * @fires {PdAgentLoginEvent} pd-agent-login - An agent has signed in
 * @fires {PdAgentLogoutEvent} pd-agent-logout - The agent has signed out with the desk's button
 * @fires {PdTranscriptSendEvent} pd-transcript-send - A customer’s transcript is to be sent (cancelable: the site has sent it; otherwise the agent gets a file)
 * @csspart rail - The bar to go from the inbox to the contacts
 * @csspart search - The field to search conversations with
 * @csspart list - The column of conversations
 * @csspart thread - The column of the conversation
 * @csspart contact - The column, or drawer, of the person
 * @csspart tab - A filter of the list
 * @csspart avatar - The agent’s picture or initials, in the header
 * @csspart status - The line on the connection, or on storage
 * @csspart notice - What went wrong
 * @csspart undo - What was done last, with the way back
 * @csspart sheet - What lies over the desk: shortcuts, canned replies
 * @csspart switch - Turns the single-key shortcuts on and off
 */
export class PdAgentDesk extends LitElement {
  static override styles = [
    tokens,
    host,
    buttons,
    fields,
    switches,
    typedText,
    avatarStyles,
    styles,
    railStyles,
    inboxStyles,
    noticeStyles,
    sheetStyles,
  ];

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

  @state() private sheet?: 'shortcuts' | 'replies';

  @query('pd-agent-sign-in') private readonly signInForm!: PdAgentSignIn | null;
  @query('dialog') private readonly dialog!: HTMLDialogElement | null;
  readonly i18n = new LocalizeController(this, teamCatalog);
  readonly #desk = new DeskController(this, (agent) => void this.#signedIn(agent));
  readonly #preferences = new DeskPreferences(this);
  readonly #alerts = new DeskAlerts(this, this.#preferences);
  /** A person has pressed the button: the focus is to go where the work is. */
  #byHand = false;

  readonly #route = new DeskRoute(this, () => ({
    session: this.#desk.session,
    signedIn: this.#signedInState,
    i18n: this.i18n,
  }));

  get #signedInState(): SignedIn | undefined {
    const { state } = this.#desk;
    return state?.phase === 'signed-in' ? state : undefined;
  }

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
    this.#preferences.follow(this.account);
    const { state } = this.#desk;
    this.#route.follow(state?.phase);
    if (state?.phase === 'signed-out') this.sheet = undefined;
  }

  protected override updated(): void {
    if (this.dialog && !this.dialog.open) this.dialog.showModal();
    const { state } = this.#desk;
    if (state?.phase === 'signed-in') this.#alert(state);
    else this.#alerts.setCount(0);
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

  readonly #signInAgain = (): void => {
    if (this.#desk.asksPassword) void this.#onSignOut();
    else this.#desk.signInAgain();
  };

  #onKeydown(event: KeyboardEvent) {
    const { session, state } = this.#desk;
    const command = commandOf(event, this.#preferences.kept.noShortcuts === true);
    // A sheet has the keys for itself.
    if (!command || this.sheet || !session || state?.phase !== 'signed-in') return;
    const help = () => (this.sheet = 'shortcuts');
    const act = deskCommands(state, session, this.#route, help)[command];
    if (!act) return;
    event.preventDefault();
    void act();
  }

  #onMenu(id: string) {
    const { state } = this.#desk;
    if (id === 'away' && state?.phase === 'signed-in') this.#desk.session!.setAway(!state.away);
    else if (id === 'sound') this.#alerts.setMuted(!this.#alerts.muted);
    else if (id === 'notify') void this.#alerts.setNotifies(!this.#alerts.notifies);
    else if (id === 'shortcuts') this.sheet = 'shortcuts';
    else void this.#onSignOut();
  }

  #alert({ contacts, news, unread }: SignedIn) {
    this.#alerts.setCount(unread);
    this.#alerts.hear(news, ({ conversation: { contactId, id, lastMessage, recordId } }) => {
      return {
        title: contactName(contacts.get(contactId ?? recordId ?? '')) || visitor(this.i18n),
        body: lastMessage?.text ?? '',
        open: () => void this.#route.show(id),
      };
    });
  }

  #inbox(state: SignedIn) {
    const { i18n } = this;
    const session = this.#desk.session!;
    const { selected } = state;
    const route = this.#route;
    return html`${inboxColumn(i18n, state, {
      setFilter: (filter) => void route.setFilter(filter),
      setSearch: (text) => session.setSearch(text),
      choose: (id) => void route.choose(id),
      loadMore: () => void session.loadMore(),
    })}
    ${threadColumn(i18n, state, session, {
      contactOpen: route.contactOpen,
      back: (id) => void route.back(id),
      openContact: (open) => void route.openContact(open),
      editReplies: () => (this.sheet = 'replies'),
      giveTranscript: () => void giveTranscript(this, i18n, session),
    })}
    ${
      selected
        ? personColumn(i18n, state, session, {
            contact: selected.contact,
            conversation: selected.conversation,
            others: selected.others,
            open: route.contactOpen,
            close: () => void route.openContact(false),
            onKeydown: (event) => route.onContactKeydown(event),
            show: (id) => void route.choose(id),
            saved: () => {},
          })
        : nothing
    }`;
  }

  #contacts(state: SignedIn) {
    const route = this.#route;
    return contactsPlace(this.i18n, state, this.#desk.session!, {
      contactId: route.contactId,
      lookAt: (id) => void route.lookAt(id),
      leave: () => void route.leaveContact(),
      onKeydown: (event) => route.onContactKeydown(event),
      show: (id) => void route.show(id),
      saved: (id) => route.saved(id),
    });
  }

  #sheet(state: SignedIn) {
    const { i18n } = this;
    if (!this.sheet) return nothing;
    const close = () => (this.sheet = undefined);
    if (this.sheet === 'shortcuts')
      return sheet(i18n, shortcutsTitle(i18n), shortcutsList(i18n, this.#preferences), close);
    const editor = repliesEditor(state, this.#desk.session!);
    return sheet(i18n, repliesTitle(i18n), html`${editor} ${this.#undo()}`, close);
  }

  /** Where the person looks: on the sheet, while there is one. */
  #undo() {
    const { session, state } = this.#desk;
    return state?.phase === 'signed-in' ? undoBar(this.i18n, state, session!) : nothing;
  }

  #desktop(state: SignedIn) {
    const { i18n } = this;
    const { contactId, place } = this.#route;
    const session = this.#desk.session!;
    const ways = {
      refresh: () => session.refresh(),
      dismiss: (id: string) => session.dismiss(id),
      signInAgain: this.#signInAgain,
    };
    const chosen = place === 'inbox' ? state.selected : contactId !== undefined;
    return html`<div class="status" role="status">${statusLine(i18n, state, this.#signInAgain)}</div>
      <div class="notices">
        ${repeat(
          untold(state),
          ({ id }) => id,
          (notice) => noticeBar(i18n, notice, ways),
        )}
        ${this.#alerts.refused ? notificationsRefused(i18n, () => this.#alerts.dismiss()) : nothing}
      </div>
      <div class="place ${chosen ? 'chosen' : ''}">
        ${deskRail(i18n, state, {
          place,
          items: ownMenu(i18n, this.#alerts, state.away),
          go: (to) => void this.#route.go(to),
          choose: (item) => this.#onMenu(item),
        })}
        <div class="columns ${place} ${chosen ? 'chosen' : ''}">
          ${place === 'inbox' ? this.#inbox(state) : this.#contacts(state)}
        </div>
      </div>
      ${this.sheet ? nothing : this.#undo()} ${this.#sheet(state)}`;
  }

  override render() {
    const { i18n } = this;
    const { state } = this.#desk;
    return html`<div class="root" lang=${i18n.locale} dir=${i18n.dir} tabindex="-1" @keydown=${this.#onKeydown}>
      ${state?.phase === 'signed-in' ? this.#desktop(state) : nothing}
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

declare global {
  interface HTMLElementTagNameMap {
    'pd-agent-desk': PdAgentDesk;
  }
}
