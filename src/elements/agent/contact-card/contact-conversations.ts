import { html, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../../controllers/localize-controller.js';
import { dayAndMonth } from '../../../localization/dates.js';
import type { Conversation } from '../../../model/conversation.js';
import { rightIcon } from '../../../styles/icons.js';

/** That person's conversations, or those beside the one that is read; each can be opened. */
export function conversationsSection(
  i18n: LocalizeController,
  conversations: readonly Conversation[],
  besideOne: boolean,
  open: (id: string) => void,
): TemplateResult {
  const item = ({ assignee, id, lastMessage, openedAt, state }: Conversation) => {
    const words =
      state === 'open'
        ? i18n.msg('open', { id: 'contact.conversation-open', desc: 'State of a conversation' })
        : i18n.msg('ended', { id: 'contact.conversation-ended', desc: 'State of a conversation' });
    const about = [dayAndMonth(i18n.locale, openedAt), words, assignee?.name].filter(Boolean);
    return html`<li>
      <button type="button" class="conversation" part="conversation" @click=${() => open(id)}>
        <span>
          <span class="last"><bdi>${
            lastMessage?.text.slice(0, 120) ??
            i18n.msg('No messages', {
              id: 'contact.conversation-empty',
              desc: 'In place of the last message of a conversation',
            })
          }</bdi></span>
          <span class="about">${about.join(' · ')}</span>
        </span>
        ${rightIcon(18)}
      </button>
    </li>`;
  };
  return html`<section aria-labelledby="conversations">
    <div class="head">
      <h3 id="conversations">
        ${
          besideOne
            ? i18n.msg('Other conversations', {
                id: 'contact.conversations',
                desc: 'Heading of that person’s conversations beside this one',
              })
            : i18n.msg('Conversations', {
                id: 'contact.all-conversations',
                desc: 'Heading of that person’s conversations',
              })
        }
      </h3>
      <span class="count">${conversations.length.toLocaleString(i18n.locale)}</span>
    </div>
    ${
      conversations.length
        ? html`<ul>${conversations.map(item)}</ul>`
        : html`<p>
          ${i18n.msg('None.', {
            id: 'contact.no-conversations',
            desc: 'There are no other conversations',
          })}
        </p>`
    }
  </section>`;
}
