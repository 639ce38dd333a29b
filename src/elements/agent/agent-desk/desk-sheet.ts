import { html, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../../controllers/localize-controller.js';
import { closeIcon } from '../../../styles/icons.js';
import { shortcutHelp } from './desk-shortcuts.js';

/** A sheet over the desk. It is a modal dialog: Esc closes it, and the focus returns by itself. */
export function sheet(
  i18n: LocalizeController,
  title: string,
  content: unknown,
  onClose: () => void,
): TemplateResult {
  return html`<dialog class="sheet" part="sheet" aria-labelledby="sheet-title" @close=${onClose}>
    <div class="sheet-head">
      <h2 id="sheet-title">${title}</h2>
      <button
        type="button"
        class="icon-button"
        aria-label=${i18n.msg('Close', { id: 'desk.sheet-close', desc: 'Button of a dialog' })}
        @click=${(event: Event) => (event.target as Element).closest('dialog')!.close()}
      >
        ${closeIcon()}
      </button>
    </div>
    ${content}
  </dialog>`;
}

export const shortcutsTitle = (i18n: LocalizeController): string =>
  i18n.msg('Keyboard shortcuts', { id: 'desk.shortcuts', desc: 'Heading, and menu item' });

export const shortcutsList = (i18n: LocalizeController): TemplateResult =>
  html`<dl class="keys">
    ${shortcutHelp(i18n).map(
      ([keys, does]) =>
        html`<div>
          <dt>${keys.map((key) => html`<kbd>${key}</kbd> `)}</dt>
          <dd>${does}</dd>
        </div>`,
    )}
  </dl>`;
