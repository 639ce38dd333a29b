import * as z from 'zod/mini';
import { ConnectionError } from '../../../connections/connection.js';
import { localCustomer } from '../../../connections/local/local-customer.js';
import { widgetSettingsSchema, type WidgetSettings } from '../../../model/widget-settings.js';
import { followServer, serverOf, type ServerHost } from './server-line.js';

export interface SettingsHost extends ServerHost {
  readonly settingsSrc?: string | null | undefined;
}

/** Called with what is stored (undefined: nothing), again with each change, or with a cause. */
export type OnSettings = (settings: WidgetSettings | undefined, cause?: unknown) => void;

/**
 * Reads a widget's settings, and follows their changes until the returned function is called:
 * from the static file that the element names (one GET), else through the connection, which
 * creates nothing by being asked.
 */
export async function followSettings(host: SettingsHost, on: OnSettings): Promise<() => void> {
  const onServer = serverOf(host) !== undefined;
  let stop = onServer ? followServer(host, on) : (): void => undefined;
  try {
    if (host.settingsSrc) on(await fetchSettings(host.settingsSrc, host.widgetId));
    else if (onServer) {
      throw new ConnectionError('unsupported', 'Name a file of settings by settings-src.');
    } else {
      const line = host.connection?.() ?? localCustomer(host);
      stop = () => void line.close();
      line.subscribe((event) => {
        if (event.type === 'settings') on(event.settings);
      });
      on(await line.readSettings());
    }
  } catch (cause) {
    on(undefined, cause);
  }
  return stop;
}

async function fetchSettings(src: string, widgetId: string): Promise<WidgetSettings> {
  const response = await fetch(src, { credentials: 'omit' });
  if (!response.ok) throw new Error(`${src} answered ${response.status}`);
  const found: unknown = await response.json();
  if (typeof found !== 'object' || found === null || Array.isArray(found)) {
    throw new Error(`${src} is no object of settings`);
  }
  return z.parse(widgetSettingsSchema, { ...found, widgetId });
}
