import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../../controllers/localize-controller.js';
import { pieces } from '../../../localization/pieces.js';
import type { Conversation } from '../../../model/conversation.js';
import { lockIcon, mailIcon } from '../../../styles/icons.js';
import {
  PdBlockRequestEvent,
  PdTranscriptDoneEvent,
  PdTranscriptGiveEvent,
} from './conversation-view.events.js';

/** What wants to be done, above the field: a transcript, while somebody waits for one. */
export function transcriptNote(
  host: EventTarget,
  i18n: LocalizeController,
  { transcriptRequest: wish }: Conversation,
  canMark: boolean,
): TemplateResult | typeof nothing {
  if (!wish || wish.sentAt !== undefined) return nothing;
  const words = wish.to
    ? pieces(
        i18n.msg('A transcript is wanted at {address}', {
          id: 'view.transcript-to',
          desc: 'Above the field for an answer; {address} is an e-mail address',
        }),
        { address: html`<bdi>${wish.to}</bdi>` },
      )
    : i18n.msg('A transcript is wanted', {
        id: 'view.transcript',
        desc: 'Above the field for an answer',
      });
  return html`<div class="todo" part="todo">
    ${mailIcon(18)}<span>${words}</span>
    <button
      type="button"
      class="link"
      @click=${() => host.dispatchEvent(new PdTranscriptGiveEvent())}
    >
      ${i18n.msg('Get transcript', {
        id: 'view.transcript-give',
        desc: 'Button: the transcript that a customer wants is sent, or downloaded to be sent',
      })}
    </button>
    ${
      canMark
        ? html`<button
          type="button"
          class="link"
          @click=${() => host.dispatchEvent(new PdTranscriptDoneEvent())}
        >
          ${i18n.msg('Mark as sent', {
            id: 'view.transcript-done',
            desc: 'Button: the customer has the transcript',
          })}
        </button>`
        : nothing
    }
  </div>`;
}

/** In place of the field, for a person from whom nothing is taken. */
export function blockedNote(
  host: EventTarget,
  i18n: LocalizeController,
  canBlock: boolean,
): TemplateResult {
  return html`<div class="ended" part="ended">
    ${lockIcon(16)}<span
      >${i18n.msg('This person is blocked and cannot write.', {
        id: 'view.blocked',
        desc: 'In place of the field for an answer',
      })}</span
    >
    ${
      canBlock
        ? html`<button
          type="button"
          class="link"
          @click=${() => host.dispatchEvent(new PdBlockRequestEvent({ blocked: false }))}
        >
          ${i18n.msg('Unblock', { id: 'view.unblock', desc: 'Button: the person can write again' })}
        </button>`
        : nothing
    }
  </div>`;
}
