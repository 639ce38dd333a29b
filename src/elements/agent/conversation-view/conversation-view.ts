import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { property, query } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { LoadFile } from '../../../controllers/file-url-controller.js';
import { LocalizeController } from '../../../controllers/localize-controller.js';
import type { Labels } from '../../../localization/catalog.js';
import { timeOrDay } from '../../../localization/dates.js';
import { format } from '../../../localization/format.js';
import { teamCatalog } from '../../../localization/team-catalog.js';
import type { Capability } from '../../../connections/connection.js';
import type { CannedReply, ReplyPlaces } from '../../../model/canned-replies.js';
import type { Contact } from '../../../model/contact.js';
import type { Conversation } from '../../../model/conversation.js';
import type { Message } from '../../../model/message.js';
import type { TeamMember, WritingMode } from '../../../session/agent-state.js';
import { buttons } from '../../../styles/controls.styles.js';
import { host } from '../../../styles/host.styles.js';
import { chatIcon, checkIcon, lockIcon } from '../../../styles/icons.js';
import { tokens } from '../../../styles/tokens.styles.js';
import {
  PdDraftChangeEvent,
  PdMessageSendEvent,
  PdTypingChangeEvent,
} from '../../customer/message-composer/message-composer.events.js';
import {
  PdMessageCancelEvent,
  PdMessageRetryEvent,
  PdOlderRequestEvent,
  PdReadChangeEvent,
} from '../../customer/message-list/message-list.events.js';
import type { MenuItem } from '../../customer/chat-menu/chat-menu.js';
import { avatarStyles } from '../../shared/avatar.styles.js';
import { avatar } from '../../shared/avatar.js';
import { contactName, markOfContact, markPill, personName } from '../person.js';
import { personStyles } from '../person.styles.js';
import { customerParts } from '../../customer/customer-parts.js';
import { exportParts } from '../../shared/export-parts.js';
import { agentParts } from '../agent-parts.js';
import { PdAssignEvent } from '../assign-menu/assign-menu.events.js';
import type { PdAssignMenu } from '../assign-menu/assign-menu.js';
import { PdModeChangeEvent, PdRepliesRequestEvent } from '../reply-box/reply-box.events.js';
import type { PdReplyBox } from '../reply-box/reply-box.js';
import { PdBlockRequestEvent, PdEndRequestEvent } from './conversation-view.events.js';
import { styles } from './conversation-view.styles.js';
import { assignmentText, happenings, interleave, type LoginHappening } from './happenings.js';
import { blockedNote, transcriptNote } from './view-notes.js';

/**
 * One conversation as an agent sees it: who it is with, its messages, and the answer being written.
 * Give it a height, or put it in a box that has one.
 *
 * @element pd-conversation-view
 * @fires {PdEndRequestEvent} pd-end-request - The conversation is to be ended
 * @fires {PdMessageSendEvent} pd-message-send - A message is to be sent (cancelable: the text is kept)
 * @fires {PdMessageRetryEvent} pd-message-retry - A failed message is to be sent again
 * @fires {PdMessageCancelEvent} pd-message-cancel - A message whose files are on their way is taken back
 * @fires {PdDraftChangeEvent} pd-draft-change - What is being written has changed
 * @fires {PdTypingChangeEvent} pd-typing-change - The agent has begun to type, or stopped
 * @fires {PdOlderRequestEvent} pd-older-request - Older messages are wanted
 * @fires {PdReadChangeEvent} pd-read-change - A newer message of the customer has been seen
 * @fires {PdAssignEvent} pd-assign - The conversation is to be given to an agent, or to nobody
 * @fires {PdModeChangeEvent} pd-mode-change - The agent wants to write a reply, or a note
 * @fires {PdRepliesRequestEvent} pd-replies-request - The canned replies are to be seen and changed
 * @fires {PdBlockRequestEvent} pd-block-request - The person is to be blocked, or no longer
 * @fires {PdTranscriptGiveEvent} pd-transcript-give - The customer is to get the transcript
 * @fires {PdTranscriptDoneEvent} pd-transcript-done - The customer has got the transcript
 * @slot start - Before the name, such as a way back
 * @slot actions - Beside the end button
 * @csspart bar - The line with the name
 * @csspart name - The person's name, or "Visitor"
 * @csspart suffix - What tells visitors apart
 * @csspart mark - The mark of a claimed or verified person
 * @csspart avatar - The person's picture or initials
 * @csspart end-button - Ends the conversation
 * @csspart todo - The line on a transcript that is wanted
 * @csspart ended - The line in the composer's place after the end, or for who is blocked
 * @csspart empty - What is shown while no conversation is chosen
 */
export class PdConversationView extends LitElement {
  static override styles = [tokens, host, buttons, avatarStyles, personStyles, styles];

  /** The conversation. Absent: none is chosen. */
  @property({ attribute: false }) conversation?: Conversation;

  /** The record of the person. Absent: a visitor. */
  @property({ attribute: false }) contact?: Contact;

  /** Oldest first. */
  @property({ attribute: false }) messages: readonly Message[] = [];

  /** When the visitor logged in, if that was seen. */
  @property({ attribute: false }) logins: readonly LoginHappening[] = [];

  /** There are older messages than these. */
  @property({ type: Boolean, attribute: 'has-older' }) hasOlder = false;

  /** Id of the first message that no agent had read when the conversation was chosen. */
  @property({ attribute: 'unread-from' }) unreadFrom?: string;

  /** The customer is typing. */
  @property({ type: Boolean }) typing = false;

  /** The messages are on their way. */
  @property({ type: Boolean }) loading = false;

  /** There is no connection: what is being sent waits for it. */
  @property({ type: Boolean }) offline = false;

  /** Fetches what an attachment without a `url` holds. */
  @property({ attribute: false }) load?: LoadFile;

  /** What is being written. */
  @property() draft = '';

  /** To whom: `reply` or `note`. */
  @property() mode: WritingMode = 'reply';

  /** The agents, the one at the desk first. Absent: the conversation cannot be assigned. */
  @property({ attribute: false }) team: readonly TeamMember[] = [];

  /** The canned replies. Absent: there is no such thing here. */
  @property({ attribute: false }) replies?: readonly CannedReply[];

  /** What can be done beside answering; the rest is not offered. */
  @property({ attribute: false }) capabilities: ReadonlySet<Capability> = new Set();

  /** BCP 47 tag. Empty: that of the element or page around it. */
  @property() locale?: string;

  /** Replacements of the built-in texts. */
  @property({ attribute: false }) labels?: Labels;

  @query('pd-assign-menu') private readonly assignMenu!: PdAssignMenu | null;
  @query('pd-reply-box') private readonly replyBox!: PdReplyBox | null;

  readonly i18n = new LocalizeController(this, teamCatalog);

  /** The messages with their authors' names, and what happened between them. */
  #shown: readonly Message[] = [];
  #named = new WeakMap<Message, Message>();
  #name = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    const light: PropertyKey[] = ['draft', 'typing', 'offline', 'mode', 'replies', 'team'];
    // Each key pressed comes by here; the list is made anew only for what it shows.
    if (changed.size > 0 && [...changed.keys()].every((key) => light.includes(key))) return;
    const { contact, conversation, hasOlder, logins } = this;
    if (!conversation) return;
    const lines = happenings(this.i18n, conversation, contact, logins);
    this.#shown = interleave(this.#withNames(contactName(contact)), lines, hasOlder);
  }

  /** Opens the menu of agents. */
  async showAssign(): Promise<void> {
    await this.assignMenu?.show();
  }

  /** Goes to the field, if there is one; also to one that is only about to be there. */
  async focusComposer(): Promise<void> {
    await this.updateComplete;
    await this.replyBox?.updateComplete;
    this.replyBox?.focus();
  }

  /** The customer's messages do not carry a name: it may become known, or change, at any time. */
  #withNames(name: string): readonly Message[] {
    if (name !== this.#name) {
      this.#name = name;
      this.#named = new WeakMap();
    }
    return this.messages.map((message) => {
      const { assigned, author } = message;
      if (assigned) return { ...message, text: assignmentText(this.i18n, assigned) };
      if (author !== 'customer' || !name) return message;
      let named = this.#named.get(message);
      if (!named) this.#named.set(message, (named = { ...message, authorName: name }));
      return named;
    });
  }

  #send(event: PdMessageSendEvent) {
    if (!this.dispatchEvent(new PdMessageSendEvent(event.detail))) event.preventDefault();
  }

  #bar(conversation: Conversation) {
    const { contact, i18n } = this;
    const name = contactName(contact);
    return html`<div class="bar" part="bar">
      <slot name="start"></slot>
      ${avatar({ name })}
      <div class="person">
        <div class="title">
          <h2>${personName(i18n, contact, conversation.visitor)}</h2>
          ${contact ? markPill(i18n, markOfContact(contact)) : nothing}
        </div>
        ${this.#sub(conversation, name)}
      </div>
      ${
        this.team.length && conversation.state === 'open'
          ? html`<pd-assign-menu
            exportparts=${exportParts(agentParts, 'assign-menu')}
            .team=${this.team}
            .assignee=${conversation.assignee}
            @pd-assign=${({ detail }: PdAssignEvent) =>
              this.dispatchEvent(new PdAssignEvent(detail))}
          ></pd-assign-menu>`
          : nothing
      }
      <slot name="actions"></slot>
      ${this.#menu(conversation)}
      ${
        conversation.state === 'open'
          ? html`<button
            type="button"
            class="button outlined end"
            part="end-button"
            @click=${() => this.dispatchEvent(new PdEndRequestEvent())}
          >
            ${checkIcon(18)}<span
              >${i18n.msg('End chat', { id: 'conversation-view.end', desc: 'Button' })}</span
            >
          </button>`
          : nothing
      }
    </div>`;
  }

  #menu({ blocked }: Conversation) {
    const { i18n } = this;
    if (!this.capabilities.has('block') || blocked) return nothing;
    const items: MenuItem[] = [
      {
        id: 'block',
        label: i18n.msg('Block this person', { id: 'view.block', desc: 'Menu item' }),
        icon: lockIcon(20),
        severe: true,
      },
    ];
    return html`<pd-chat-menu
      exportparts=${exportParts(customerParts, 'chat-menu')}
      label=${i18n.msg('More', { id: 'view.more', desc: 'Button that opens a menu' })}
      .items=${items}
      @pd-menu-select=${() => this.dispatchEvent(new PdBlockRequestEvent({ blocked: true }))}
    ></pd-chat-menu>`;
  }

  /** Only what is known. */
  #sub({ endedAt, state }: Conversation, name: string) {
    const { i18n } = this;
    if (state === 'ended') {
      const ended =
        endedAt === undefined
          ? i18n.msg('Ended', { id: 'conversation-view.ended', desc: 'State of a conversation' })
          : format(
              i18n.msg('Ended {time}', {
                id: 'conversation-view.ended-at',
                desc: 'State of a conversation; {time} is a time of today or a date',
              }),
              { time: timeOrDay(i18n.locale, endedAt) },
            );
      return html`<p class="sub">${ended}</p>`;
    }
    const email = this.contact?.details.email;
    return email && email !== name ? html`<p class="sub"><bdi>${email}</bdi></p>` : nothing;
  }

  #thread() {
    if (this.loading && this.messages.length === 0) {
      return html`<div class="loading" role="status">
        <span class="sr-only"
          >${this.i18n.msg('Loading messages', {
            id: 'conversation-view.loading',
            desc: 'Read aloud while the messages are on their way',
          })}</span
        ><i></i><i></i><i></i>
      </div>`;
    }
    return html`<pd-message-list
      exportparts=${exportParts(customerParts, 'message-list')}
      own="agent"
      .messages=${this.#shown}
      .typing=${this.typing && (this.#name || true)}
      .hasOlder=${this.hasOlder}
      .unreadFrom=${this.unreadFrom}
      .offline=${this.offline}
      .load=${this.load}
      @pd-older-request=${() => this.dispatchEvent(new PdOlderRequestEvent())}
      @pd-message-retry=${({ detail }: PdMessageRetryEvent) =>
        this.dispatchEvent(new PdMessageRetryEvent(detail))}
      @pd-message-cancel=${({ detail }: PdMessageCancelEvent) =>
        this.dispatchEvent(new PdMessageCancelEvent(detail))}
      @pd-read-change=${({ detail }: PdReadChangeEvent) =>
        this.dispatchEvent(new PdReadChangeEvent(detail))}
    ></pd-message-list>`;
  }

  #places(): ReplyPlaces {
    const { firstName, lastName, email } = this.contact?.details ?? {};
    return {
      name: contactName(this.contact),
      firstName,
      lastName,
      email,
      agent: this.team[0]?.agent.name,
    };
  }

  #foot(conversation: Conversation) {
    const { capabilities, i18n } = this;
    return html`${transcriptNote(this, i18n, conversation, capabilities.has('transcripts'))}
    ${this.#field(conversation)}`;
  }

  #field({ blocked, state }: Conversation) {
    if (blocked) return blockedNote(this, this.i18n, this.capabilities.has('block'));
    if (state === 'ended') {
      return html`<p class="ended" part="ended">
        ${this.i18n.msg('This chat has ended. The customer can start a new one.', {
          id: 'conversation-view.ended-line',
          desc: 'In place of the field for an answer',
        })}
      </p>`;
    }
    return html`<pd-reply-box
      exportparts=${exportParts(agentParts, 'reply-box')}
      ?no-notes=${!this.capabilities.has('notes')}
      ?no-attachments=${!this.capabilities.has('upload')}
      .dropZone=${this}
      .mode=${this.mode}
      .draft=${this.draft}
      .replies=${this.replies}
      .places=${this.#places()}
      @pd-mode-change=${({ detail }: PdModeChangeEvent) =>
        this.dispatchEvent(new PdModeChangeEvent(detail))}
      @pd-replies-request=${() => this.dispatchEvent(new PdRepliesRequestEvent())}
      @pd-message-send=${this.#send}
      @pd-draft-change=${({ detail }: PdDraftChangeEvent) =>
        this.dispatchEvent(new PdDraftChangeEvent(detail))}
      @pd-typing-change=${({ detail }: PdTypingChangeEvent) =>
        this.dispatchEvent(new PdTypingChangeEvent(detail))}
    ></pd-reply-box>`;
  }

  #empty() {
    const { i18n } = this;
    return html`<div class="empty" part="empty">
      ${chatIcon(24)}
      <strong
        >${i18n.msg('Choose a conversation', {
          id: 'conversation-view.empty',
          desc: 'Where a conversation will be shown',
        })}</strong
      >
      ${i18n.msg('You read and answer it here.', {
        id: 'conversation-view.empty-hint',
        desc: 'Below “Choose a conversation”',
      })}
    </div>`;
  }

  override render() {
    const { conversation, i18n } = this;
    return html`<div class="root" lang=${i18n.locale} dir=${i18n.dir}>
      ${
        conversation
          ? html`${this.#bar(conversation)}
          ${keyed(conversation.id, html`${this.#thread()} ${this.#foot(conversation)}`)}`
          : this.#empty()
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pd-conversation-view': PdConversationView;
  }
}
