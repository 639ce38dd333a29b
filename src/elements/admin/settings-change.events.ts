import type { SettingsChange } from '../../model/widget-settings.js';

export interface SettingsChangeDetail {
  widgetId: string;
  /** The settings that were changed, with their new values. All of them are valid. */
  changes: SettingsChange;
}

/** The person has changed settings of a widget. */
export class PdSettingsChangeEvent extends CustomEvent<SettingsChangeDetail> {
  constructor(detail: SettingsChangeDetail) {
    super('pd-settings-change', { detail });
  }
}

declare global {
  interface HTMLElementEventMap {
    'pd-settings-change': PdSettingsChangeEvent;
  }
}
