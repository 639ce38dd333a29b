import { html, nothing, type TemplateResult } from 'lit';
import type { LoadFile } from '../../../controllers/file-url-controller.js';
import type { LocalizeController } from '../../../controllers/localize-controller.js';
import type { AgentSession, SignedIn } from '../../../session/agent-session.js';
import { leftIcon, userIcon } from '../../../styles/icons.js';
import { exportParts } from '../../shared/export-parts.js';
import { agentParts } from '../agent-parts.js';

export interface ThreadOptions {
  contactOpen: boolean;
  back(id: string): void;
  openContact(open: boolean): void;
  editReplies(): void;
  giveTranscript(): void;
}

const none: readonly never[] = [];

const loads = new WeakMap<AgentSession, LoadFile>();

/** The same for each rendering: what is shown is not fetched anew. */
function loadOf(session: AgentSession): LoadFile {
  let load = loads.get(session);
  if (!load) loads.set(session, (load = (attachment) => session.file(attachment)));
  return load;
}

/** The column of the conversation that is read. */
export function threadColumn(
  i18n: LocalizeController,
  { capabilities, replies, selected, status, team }: SignedIn,
  session: AgentSession,
  options: ThreadOptions,
): TemplateResult {
  const label = i18n.msg('Conversation', {
    id: 'desk.conversation',
    desc: 'Name of the middle column, read aloud',
  });
  const id = selected?.conversation.id ?? '';
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
      .mode=${selected?.mode ?? 'reply'}
      .team=${team}
      .replies=${replies}
      .capabilities=${capabilities}
      .load=${loadOf(session)}
      @pd-message-send=${({ detail }: HTMLElementEventMap['pd-message-send']) =>
        session.send(detail.text, detail.files)}
      @pd-message-cancel=${({ detail }: HTMLElementEventMap['pd-message-cancel']) =>
        session.cancel(detail.id)}
      @pd-message-retry=${({ detail }: HTMLElementEventMap['pd-message-retry']) =>
        session.retry(detail.id)}
      @pd-draft-change=${({ detail }: HTMLElementEventMap['pd-draft-change']) =>
        session.setDraft(detail.value)}
      @pd-typing-change=${({ detail }: HTMLElementEventMap['pd-typing-change']) =>
        session.setTyping(detail.active)}
      @pd-read-change=${({ detail }: HTMLElementEventMap['pd-read-change']) =>
        session.markRead(detail.upTo)}
      @pd-older-request=${() => session.loadOlder()}
      @pd-end-request=${() => session.end(id)}
      @pd-assign=${({ detail }: HTMLElementEventMap['pd-assign']) =>
        session.assign(id, detail.agent)}
      @pd-mode-change=${({ detail }: HTMLElementEventMap['pd-mode-change']) =>
        session.setMode(detail.mode)}
      @pd-block-request=${({ detail }: HTMLElementEventMap['pd-block-request']) =>
        session.block({ conversationId: id }, detail.blocked)}
      @pd-replies-request=${() => options.editReplies()}
      @pd-transcript-give=${() => options.giveTranscript()}
      @pd-transcript-done=${() => session.markTranscriptSent(id)}
      >${selected ? viewButtons(i18n, id, options) : nothing}</pd-conversation-view
    >
  </section>`;
}

function viewButtons(
  i18n: LocalizeController,
  id: string,
  { back, contactOpen, openContact }: ThreadOptions,
) {
  const backLabel = i18n.msg('Back to the inbox', {
    id: 'desk.back',
    desc: 'Button, in one column',
  });
  return html`<button
      slot="start"
      type="button"
      class="icon-button back"
      aria-label=${backLabel}
      @click=${() => back(id)}
    >
      ${leftIcon()}
    </button>
    <button
      slot="actions"
      type="button"
      class="icon-button toggle"
      aria-label=${contactLabel(i18n)}
      aria-expanded=${contactOpen ? 'true' : 'false'}
      aria-controls="contact"
      @click=${() => openContact(!contactOpen)}
    >
      ${userIcon()}
    </button>`;
}

export const contactLabel = (i18n: LocalizeController): string =>
  i18n.msg('Contact details', {
    id: 'desk.contact',
    desc: 'Button and name of the drawer with what is known of the person',
  });
