import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../../controllers/localize-controller.js';
import type { Contact } from '../../../model/contact.js';
import type { Conversation } from '../../../model/conversation.js';
import type { AgentSession, SignedIn } from '../../../session/agent-session.js';
import { leftIcon } from '../../../styles/icons.js';
import { exportParts } from '../../shared/export-parts.js';
import { agentParts } from '../agent-parts.js';
import { contactLabel } from './desk-thread.js';

export interface PersonOptions {
  contact: Contact | undefined;
  /** The one in which a visitor is, if this is about one. */
  conversation?: Conversation;
  /** The person's conversations, beside that one. */
  others: readonly Conversation[] | undefined;
  open: boolean;
  close(): void;
  onKeydown(event: KeyboardEvent): void;
  show(conversationId: string): void;
  saved(contact: Contact): void;
}

/** The column, or drawer, of the person. */
export function personColumn(
  i18n: LocalizeController,
  { capabilities, contactFailure }: SignedIn,
  session: AgentSession,
  { close, contact, conversation, onKeydown, open, others, saved, show }: PersonOptions,
): TemplateResult {
  const name = contactLabel(i18n);
  const label = i18n.msg('Close contact details', { id: 'desk.contact-close', desc: 'Button' });
  const failed = contactFailure?.contactId === (contact?.id ?? '');
  const id = contact?.id ?? '';
  const save = async (changed: Contact) => {
    const stored = await session.saveContact(changed, changed.id ? undefined : conversation?.id);
    if (stored) saved(stored);
  };
  return html`<section
    class="contact ${open ? 'open' : ''}"
    part="contact"
    id="contact"
    aria-label=${name}
    @keydown=${onKeydown}
  >
    <div class="drawer-bar">
      <button type="button" class="icon-button" aria-label=${label} @click=${() => close()}>
        ${leftIcon()}</button
      ><span aria-hidden="true">${name}</span>
    </div>
    <div class="scroll">
      <pd-contact-card
        exportparts=${exportParts(agentParts, 'contact-card')}
        .contact=${contact}
        .visitor=${conversation?.visitor ?? ''}
        .failure=${failed ? contactFailure?.code : undefined}
        .conversations=${others}
        .capabilities=${capabilities}
        ?with-create=${capabilities.has('visitor-records')}
        @pd-contact-save=${({ detail }: HTMLElementEventMap['pd-contact-save']) =>
          save(detail.contact)}
        @pd-conversation-select=${({ detail }: HTMLElementEventMap['pd-conversation-select']) =>
          show(detail.id)}
        @pd-block-request=${({ detail }: HTMLElementEventMap['pd-block-request']) =>
          session.block({ contactId: id }, detail.blocked)}
        @pd-contact-erase=${() => session.erase(id)}
      ></pd-contact-card>
      ${consent(i18n, conversation)}
    </div>
  </section>`;
}

/** What the person has agreed to, in the words of then. */
function consent(i18n: LocalizeController, conversation: Conversation | undefined) {
  const given = conversation?.consent;
  if (!given) return nothing;
  const at = new Date(given.at).toLocaleString(i18n.locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return html`<section class="consent">
    <h3>${i18n.msg('Consent', { id: 'desk.consent', desc: 'Heading: what the person has agreed to' })}</h3>
    <p>${at}: <q><bdi>${given.text}</bdi></q></p>
  </section>`;
}
