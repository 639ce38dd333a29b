import { html, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../../controllers/localize-controller.js';

/** Asks before a person is deleted; or says that it cannot be done here. */
export function eraseSection(
  i18n: LocalizeController,
  can: boolean,
  answer: (yes: boolean) => void,
): TemplateResult {
  const text = can
    ? i18n.msg(
        'Delete this person with all conversations, notes and details? Nobody can bring them back. What the person’s own browser keeps is not within reach.',
        { id: 'contact.erase-ask', desc: 'Question before a person is deleted' },
      )
    : i18n.msg(
        'This server cannot delete a person from here. Ask whoever runs it: messages and details lie in its archive.',
        { id: 'contact.erase-cannot', desc: 'In place of the question before a person is deleted' },
      );
  return html`<section class="ask" role="alertdialog" aria-describedby="erase-text" tabindex="-1" id="erase"
    aria-label=${i18n.msg('Delete for good', { id: 'contact.erase', desc: 'Menu item, and button' })}
  >
    <p id="erase-text">${text}</p>
    <div class="buttons">
      ${
        can
          ? html`<button type="button" class="button danger" id="erase-yes" @click=${() => answer(true)}>
            ${i18n.msg('Delete for good', { id: 'contact.erase', desc: 'Menu item, and button' })}
          </button>`
          : ''
      }
      <button type="button" class="button quiet" id="erase-no" @click=${() => answer(false)}>
        ${
          can
            ? i18n.msg('Cancel', { id: 'contact.erase-cancel', desc: 'Button' })
            : i18n.msg('Close', { id: 'contact.erase-close', desc: 'Button' })
        }
      </button>
    </div>
  </section>`;
}
