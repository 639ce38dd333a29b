import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { LocalizeController } from '../../../controllers/localize-controller.js';
import { closeIcon } from '../../../styles/icons.js';
import type { DeskPreferences } from './desk-preferences.js';
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

/** The keys and what they do, and whether they do. */
export const shortcutsList = (
  i18n: LocalizeController,
  preferences: DeskPreferences,
): TemplateResult => {
  const off = preferences.kept.noShortcuts === true;
  const rests = (keys: readonly string[], field?: string) =>
    off && !field && keys.every((key) => key.length === 1);
  return html`<div>
    <label class="switch-row">
      <span
        >${i18n.msg('Single-key shortcuts', {
          id: 'shortcut.switch-characters',
          desc: 'Switch: whether letters, digits and signs pressed alone do something',
        })}<small
          >${i18n.msg('Turn them off if you dictate, or press them by accident.', {
            id: 'shortcut.switch-hint',
            desc: 'Below the switch “Single-key shortcuts”',
          })}</small
        ></span
      >
      <input
        class="switch"
        part="switch"
        type="checkbox"
        role="switch"
        aria-checked=${off ? 'false' : 'true'}
        .checked=${live(!off)}
        @change=${(event: Event) => {
          const { checked } = event.target as HTMLInputElement;
          preferences.set({ noShortcuts: !checked });
        }}
      />
    </label>
    <dl class="keys">
      ${shortcutHelp(i18n).map(
        ([keys, does, field]) =>
          html`<div class=${rests(keys, field) ? 'rests' : ''}>
            <dt>${keys.map((key) => html`<kbd>${key}</kbd> `)}</dt>
            <dd>${does}</dd>
          </div>`,
      )}
    </dl>
  </div>`;
};
