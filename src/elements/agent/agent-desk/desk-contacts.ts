import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../../controllers/localize-controller.js';
import { blankContact } from '../../../model/contact.js';
import type { AgentSession, SignedIn } from '../../../session/agent-session.js';
import { exportParts } from '../../shared/export-parts.js';
import { agentParts } from '../agent-parts.js';
import { personColumn } from './desk-person.js';

export interface ContactsOptions {
  /** The one that is looked at; '' is a new one. */
  contactId: string | undefined;
  lookAt(id: string): void;
  leave(): void;
  onKeydown(event: KeyboardEvent): void;
  show(conversationId: string): void;
  saved(id: string): void;
}

/** All contacts, and the one that is looked at. */
export function contactsPlace(
  i18n: LocalizeController,
  state: SignedIn,
  session: AgentSession,
  { contactId, leave, lookAt, onKeydown, saved, show }: ContactsOptions,
): TemplateResult {
  const { contacts, directory } = state;
  return html`<div class="people">
      <pd-contact-list
        exportparts=${exportParts(agentParts, 'contact-list')}
        .contacts=${directory.contacts}
        .query=${directory.query}
        .order=${directory.order}
        .loading=${directory.loading}
        .hasMore=${directory.hasMore}
        .selected=${contactId}
        @pd-contact-select=${({ detail }: HTMLElementEventMap['pd-contact-select']) =>
          lookAt(detail.id)}
        @pd-contact-create=${() => lookAt('')}
        @pd-contact-search=${({ detail }: HTMLElementEventMap['pd-contact-search']) =>
          session.searchContacts(detail.query)}
        @pd-contact-order=${({ detail }: HTMLElementEventMap['pd-contact-order']) =>
          session.orderContacts(detail.order)}
        @pd-more-request=${() => session.loadMoreContacts()}
      ></pd-contact-list>
    </div>
    ${
      contactId === undefined
        ? nothing
        : personColumn(i18n, state, session, {
            contact: contactId ? contacts.get(contactId) : blankContact,
            others: contactId ? session.conversationsOf(contactId) : undefined,
            open: true,
            close: leave,
            onKeydown,
            show,
            saved: ({ id }) => saved(id),
          })
    }`;
}
