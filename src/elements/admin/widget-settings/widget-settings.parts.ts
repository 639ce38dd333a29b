import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../../controllers/localize-controller.js';
import { pieces } from '../../../localization/pieces.js';
import type { SettingsNotice, SettingsState } from '../../../session/settings-state.js';
import { alertIcon, checkIcon, closeIcon, offlineIcon } from '../../../styles/icons.js';
import { conflict, loadFailure, saveFailure } from './widget-settings.words.js';

export type Ready = Extract<SettingsState, { phase: 'ready' }>;
type Removed = Extract<SettingsNotice, { type: 'removed' }>;
type Failed = Extract<SettingsState, { phase: 'failed' }>;

/** What the notices' buttons do. */
export interface NoticeActions {
  retry(): void;
  dismiss(): void;
  undo(): void;
}

const tryAgain = (i18n: LocalizeController): string =>
  i18n.msg('Try again', { id: 'settings.retry', desc: 'Button: loads or saves again' });

const closeButton = (i18n: LocalizeController, close: () => void): TemplateResult => {
  const name = i18n.msg('Close', {
    id: 'settings.close-notice',
    desc: 'Name of a button with a cross',
  });
  return html`<button class="icon-button" type="button" aria-label=${name} @click=${close}>
    ${closeIcon(18)}
  </button>`;
};

/** Whether everything is saved. */
export function saveState(
  i18n: LocalizeController,
  { save, selected }: Ready,
): TemplateResult | typeof nothing {
  switch (save.state) {
    case 'saving':
      return html`<span class="spinner"></span>${i18n.msg('Saving…', {
        id: 'settings.saving',
        desc: 'While a change is being saved',
      })}`;
    case 'failed':
      return html`${alertIcon(16)}${i18n.msg('Not saved', {
        id: 'settings.not-saved',
        desc: 'The last change could not be saved',
      })}`;
    case 'saved':
      return selected.revision
        ? html`${checkIcon(16)}${i18n.msg('Saved', { id: 'settings.saved', desc: 'All is saved' })}`
        : nothing;
  }
}

/** The boxes above the settings. */
export function notices(
  i18n: LocalizeController,
  { save, notice, storageRefused }: Ready,
  { retry, dismiss }: NoticeActions,
): unknown {
  return [
    save.state === 'failed'
      ? html`<div class="box failure" part="notice" role="alert">
          <p>${saveFailure(i18n, save.code)}</p>
          <button class="link" type="button" @click=${retry}>${tryAgain(i18n)}</button>
        </div>`
      : nothing,
    storageRefused
      ? html`<div class="box" part="notice" role="status">
          <p>
            ${i18n.msg(
              'This browser does not keep data. The settings last until this page is closed.',
              { id: 'settings.storage-refused', desc: 'The browser refuses to store anything' },
            )}
          </p>
        </div>`
      : nothing,
    notice?.type === 'conflict'
      ? html`<div class="box" part="notice" role="status">
          <p>${conflict(i18n, notice)}</p>
          ${closeButton(i18n, dismiss)}
        </div>`
      : nothing,
  ];
}

/** A widget was removed, and can be put back. */
export function removedToast(
  i18n: LocalizeController,
  { settings, byOther }: Removed,
  { undo, dismiss }: NoticeActions,
): TemplateResult {
  const text = byOther
    ? i18n.msg('Someone else removed {name}.', {
        id: 'settings.removed-by-other',
        desc: '{name} is a widget',
      })
    : i18n.msg('{name} was removed. Pages that still show it use the built-in settings.', {
        id: 'settings.removed',
        desc: '{name} is a widget',
      });
  const name = html`<bdi><strong>${settings.name || settings.widgetId}</strong></bdi>`;
  return html`<div class="toast" part="toast">
    <p>${pieces(text, { name })}</p>
    <button class="button soft undo" type="button" @click=${undo}>
      ${i18n.msg('Undo', { id: 'settings.undo', desc: 'Button: puts a removed widget back' })}
    </button>
    ${closeButton(i18n, dismiss)}
  </div>`;
}

/** In place of settings that could not be read. */
export const loadFailed = (
  i18n: LocalizeController,
  { code }: Failed,
  retry: () => void,
): TemplateResult =>
  html`<div class="side" part="side"></div>
    <div class="content" part="content">
      <div class="empty" role="alert">
        ${offlineIcon(32)}
        <h2>
          ${i18n.msg('The settings could not be loaded', {
            id: 'settings.load-failed',
            desc: 'In place of the settings',
          })}
        </h2>
        <p>${loadFailure(i18n, code)}</p>
        <button class="button primary" type="button" @click=${retry}>${tryAgain(i18n)}</button>
      </div>
    </div>`;

/** In place of settings that are on their way. */
export const loading = (i18n: LocalizeController): TemplateResult =>
  html`<div class="side" part="side"><div class="loading block"></div></div>
    <div class="content" part="content">
      <div class="loading">
        <p class="sr-only" role="status">
          ${i18n.msg('Loading…', { id: 'settings.loading', desc: 'Said, not shown' })}
        </p>
        <div class="block"></div>
        <div class="block cards"></div>
      </div>
    </div>`;
