import type { ConnectionErrorCode } from '../connections/connection.js';
import type { SettingsKey, WidgetSettings } from '../model/widget-settings.js';

/** Whether all changes of the account's widgets are stored. */
export type SaveState =
  | { state: 'saved' }
  | { state: 'saving' }
  /** The changes are kept; `retry()`, or the next change, tries again. */
  | { state: 'failed'; code: ConnectionErrorCode };

/** What the admin should know, though nothing has gone wrong. */
export type SettingsNotice =
  /** Someone else saved in the meantime; of both, `kept` are this admin's changes that won. */
  | { type: 'conflict'; widgetId: string; kept: readonly SettingsKey[] }
  /** The widget was removed: by this admin, or by someone else. It can be put back. */
  | { type: 'removed'; settings: WidgetSettings; byOther: boolean };

export type SettingsState =
  | { phase: 'loading' }
  | { phase: 'failed'; code: ConnectionErrorCode }
  | {
      phase: 'ready';
      /** By id, never empty: an account without any shows `default`, which is not stored (revision 0). */
      widgets: readonly WidgetSettings[];
      selected: WidgetSettings;
      save: SaveState;
      notice?: SettingsNotice;
      /** The browser keeps nothing: all is gone with the page. */
      storageRefused: boolean;
    };
