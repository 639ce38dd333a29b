import { ConnectionError } from '../../../connections/connection.js';
import type { LocalizeController } from '../../../controllers/localize-controller.js';
import type { Labels } from '../../../localization/catalog.js';
import { localCustomer } from '../../../connections/local/local-customer.js';
import type { WidgetSettings } from '../../../model/widget-settings.js';
import { followServer, serverOf, type ServerHost } from './server-line.js';

export interface SettingsHost extends ServerHost {
  readonly settingsSrc?: string | null | undefined;
  readonly i18n: LocalizeController;
}

/** Called with what is stored (undefined: nothing), again with each change, or with a cause. */
export type OnSettings = (settings: WidgetSettings | undefined, cause?: unknown) => void;

/**
 * Reads a widget's settings, and follows their changes until the returned function is called:
 * from the static file that the element names (one GET), else through the connection, which
 * creates nothing by being asked.
 */
export async function followSettings(host: SettingsHost, tell: OnSettings): Promise<() => void> {
  const on: OnSettings = (settings, cause) => {
    dress(host, settings);
    tell(settings, cause);
  };
  const onServer = serverOf(host) !== undefined;
  let stop = onServer ? followServer(host, on) : (): void => undefined;
  try {
    if (host.settingsSrc) on(await fetchSettings(host.settingsSrc, host));
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

async function fetchSettings(src: string, host: SettingsHost): Promise<WidgetSettings> {
  const response = await fetch(src, { credentials: 'omit' });
  if (!response.ok) throw new Error(`${src} answered ${response.status}`);
  // Only where there is something to check.
  const { defaultSettings, readSettings } = await import('../../../model/widget-settings.js');
  const { settings, issues } = readSettings(await response.json());
  // Without the type it is not known who may chat; anything else is as built in.
  const unknown = issues.find(({ key }) => key === 'authType');
  if (unknown) throw new Error(`${src} has an unknown authType`);
  if (issues.length) {
    const { report } = await import('./report.js');
    const named = issues.map(({ path: key, reason: message }) => ({ key, message }));
    report(host, 'invalid-settings', { issues: named });
  }
  return { ...defaultSettings(host.widgetId), ...settings };
}

/** What the team has stored of the looks and words; what the page itself says wins. */
function dress(host: SettingsHost, settings: WidgetSettings | undefined): void {
  const { welcome = '', labels, accent, position, theme } = settings ?? {};
  host.i18n.stored = { ...labels, ...(welcome && { 'panel.welcome': welcome }) } as Labels;
  host.i18n.refresh();
  const rules: string[] = [];
  if (position === 'bottom-start') rules.push(':host(:not([position])) #root{align-items:start}');
  if (theme && theme !== 'auto') rules.push(`:host(:not([theme])) #root{color-scheme:${theme}}`);
  const own = getComputedStyle(host).getPropertyValue('--pd-accent').trim();
  if (accent && !own) rules.push(`#root{--pd-accent:${accent}}`);
  const root = host.shadowRoot;
  if (!root || !(rules.length || sheets.has(host))) return;
  const sheet = sheets.get(host) ?? new CSSStyleSheet();
  sheets.set(host, sheet);
  sheet.replaceSync(rules.join(''));
  const others = root.adoptedStyleSheets.filter((one) => one !== sheet);
  root.adoptedStyleSheets = [...others, sheet];
}

const sheets = new WeakMap<SettingsHost, CSSStyleSheet>();
