import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../../controllers/localize-controller.js';
import { pieces } from '../../../localization/pieces.js';
import type { CannedReply } from '../../../model/canned-replies.js';

/**
 * The canned replies that are found, above the field. The focus stays in the field, which is in
 * another shadow tree: `aria-activedescendant` does not reach from there, so what is chosen is
 * said by a live region.
 */
export function repliesList(
  i18n: LocalizeController,
  all: readonly CannedReply[],
  found: readonly CannedReply[],
  active: number,
  choose: (reply: CannedReply) => void,
  edit: () => void,
): TemplateResult {
  const title = i18n.msg('Canned replies', {
    id: 'reply.canned',
    desc: 'Button, and what it opens',
  });
  const none = all.length
    ? i18n.msg('No reply has this name or these words.', {
        id: 'reply.none-found',
        desc: 'In place of the canned replies that are found',
      })
    : i18n.msg('There are no canned replies yet. Write down once what you answer often.', {
        id: 'reply.none-yet',
        desc: 'In place of the canned replies; the button “Add the first one” follows',
      });
  const chosen = found[active];
  return html`<div class="menu replies" part="replies">
    <div class="head">
      <span>${title}</span>
      ${found.length ? keys(i18n) : nothing}
    </div>
    ${
      found.length
        ? html`<div class="list" role="listbox" aria-label=${title}>
          ${found.map(
            (reply, index) =>
              html`<button
                type="button"
                class="item reply"
                role="option"
                tabindex="-1"
                aria-selected=${index === active ? 'true' : 'false'}
                @pointerdown=${(event: Event) => event.preventDefault()}
                @click=${() => choose(reply)}
              >
                <b><bdi>/${reply.shortcut}</bdi></b><span dir="auto">${reply.text}</span>
              </button>`,
          )}
        </div>`
        : html`<p class="none">${none}</p>`
    }
    <div class="head">
      <button
        type="button"
        class="link"
        @click=${edit}
      >
        ${
          all.length
            ? i18n.msg('Edit canned replies', {
                id: 'reply.edit',
                desc: 'Button below the canned replies',
              })
            : i18n.msg('Add the first one', {
                id: 'reply.add-first',
                desc: 'Button below “There are no canned replies yet”',
              })
        }
      </button>
    </div>
    <div class="sr-only" aria-live="polite">
      ${chosen ? `/${chosen.shortcut}: ${chosen.text}` : none}
    </div>
  </div>`;
}

const keys = (i18n: LocalizeController) =>
  html`<span class="keys"
    >${pieces(
      i18n.msg('{arrows} to choose, {enter} to insert', {
        id: 'reply.keys',
        desc: 'Above the canned replies; the places are names of keys',
      }),
      { arrows: html`<kbd>↑</kbd> <kbd>↓</kbd>`, enter: html`<kbd>Enter</kbd>` },
    )}</span
  >`;
