import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { LocalizeController } from '../../../controllers/localize-controller.js';
import { pieces } from '../../../localization/pieces.js';
import type { SignedIn, Undo } from '../../../session/agent-state.js';
import { closeIcon } from '../../../styles/icons.js';

/** What was done last, and the way back. */
export function undoBar(
  i18n: LocalizeController,
  { agent, undo }: SignedIn,
  session: { undo(): unknown; forgetUndo(): void },
): TemplateResult {
  return html`<div class="undo-place" role="status">
    ${
      undo
        ? keyed(
            undo.id,
            html`<div class="undo" part="undo">
              <span>${words(i18n, undo, agent.id)}</span>
              <button type="button" class="button soft" title="Z" @click=${() => session.undo()}>
                ${i18n.msg('Undo', { id: 'desk.undo', desc: 'Button beside what was just done' })}
              </button>
              <button
                type="button"
                class="icon-button"
                aria-label=${i18n.msg('Close', {
                  id: 'desk.dismiss',
                  desc: 'Button: takes away a message about what went wrong',
                })}
                @click=${() => session.forgetUndo()}
              >
                ${closeIcon(18)}
              </button>
            </div>`,
          )
        : nothing
    }
  </div>`;
}

function words(i18n: LocalizeController, undo: Undo, me: string): unknown {
  if (undo.of === 'reply') {
    return pieces(
      i18n.msg('Removed {reply}', {
        id: 'desk.reply-removed',
        desc: 'A canned reply was taken out; {reply} is its short name',
      }),
      { reply: html`<bdi>/${undo.shortcut}</bdi>` },
    );
  }
  if (!undo.to) {
    return i18n.msg('Assigned to nobody', {
      id: 'desk.assigned-nobody',
      desc: 'What was just done with a conversation',
    });
  }
  if (undo.to.id === me) {
    return i18n.msg('Assigned to you', {
      id: 'desk.assigned-me',
      desc: 'What was just done with a conversation',
    });
  }
  return pieces(
    i18n.msg('Assigned to {name}', {
      id: 'desk.assigned',
      desc: 'What was just done with a conversation; {name} is an agent',
    }),
    { name: html`<bdi>${undo.to.name}</bdi>` },
  );
}
