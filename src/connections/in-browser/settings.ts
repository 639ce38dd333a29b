import { widgetSettingsSchema, type WidgetSettings } from '../../model/widget-settings.js';
import { revised, valid } from '../revisions.js';
import type { Tell } from './events.js';
import type { Unit } from './records.js';

/** In the order of their ids. A broken record is left out, and may be saved over. */
export async function allSettings(unit: Unit): Promise<WidgetSettings[]> {
  const stored = await unit.allSettings();
  return stored
    .flatMap((one) => widgetSettingsSchema.safeParse(one).data ?? [])
    .sort((a, b) => (a.widgetId < b.widgetId ? -1 : 1));
}

export async function saveSettings(
  unit: Unit,
  tell: Tell,
  given: WidgetSettings,
): Promise<WidgetSettings> {
  const data = valid(widgetSettingsSchema, given);
  const stored = widgetSettingsSchema.safeParse(await unit.settings(data.widgetId)).data;
  const settings = revised(data, stored);
  await unit.putSettings(settings);
  tell({ type: 'settings', settings });
  return settings;
}

export async function removeSettings(unit: Unit, tell: Tell, widgetId: string): Promise<void> {
  await unit.delete('settings', widgetId);
  tell({ type: 'settings-removed', widgetId });
}
