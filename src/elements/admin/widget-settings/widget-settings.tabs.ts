import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../../controllers/localize-controller.js';
import type { WidgetSettings } from '../../../model/widget-settings.js';
import { exportParts } from '../../shared/export-parts.js';
import { adminParts } from '../admin-parts.js';
import type { Place } from '../settings-install/snippets.js';
import type { PdSettingsChangeEvent } from '../settings-change.events.js';

export const settingsTabs = [
  'general',
  'appearance',
  'form',
  'after',
  'hours',
  'languages',
  'install',
] as const;
export type SettingsTab = (typeof settingsTabs)[number];

function tabName(i18n: LocalizeController, tab: SettingsTab): string {
  switch (tab) {
    case 'general':
      return i18n.msg('General', { id: 'settings.tab-general', desc: 'Tab: who may chat' });
    case 'appearance':
      return i18n.msg('Appearance', {
        id: 'settings.tab-appearance',
        desc: 'Tab: colours, place and title of the chat',
      });
    case 'form':
      return i18n.msg('Login form', {
        id: 'settings.tab-form',
        desc: 'Tab: what customers are asked',
      });
    case 'after':
      return i18n.msg('After the chat', {
        id: 'settings.tab-after',
        desc: 'Tab: transcript and rating',
      });
    case 'hours':
      return i18n.msg('Hours', {
        id: 'settings.tab-hours',
        desc: 'Tab: when the team answers',
      });
    case 'languages':
      return i18n.msg('Languages', {
        id: 'settings.tab-languages',
        desc: 'Tab: the texts that customers read',
      });
    case 'install':
      return i18n.msg('Install', { id: 'settings.tab-install', desc: 'Tab: code for the page' });
  }
}

/** The tabs of a widget's settings (WAI-ARIA APG, tabs with automatic activation). */
export function tabBar(
  i18n: LocalizeController,
  current: SettingsTab,
  choose: (tab: SettingsTab) => void,
): TemplateResult {
  const keydown = (event: KeyboardEvent) => {
    const to = target(event.key, current, i18n.dir);
    if (!to) return;
    event.preventDefault();
    choose(to);
  };
  const label = i18n.msg('Settings of the widget', {
    id: 'settings.tabs',
    desc: 'Name of a row of tabs',
  });
  return html`<div class="tabs" role="tablist" aria-label=${label} @keydown=${keydown}>
    ${settingsTabs.map(
      (tab) => html`<button class="tab" part="tab" type="button" role="tab" id="tab-${tab}"
        aria-selected=${tab === current ? 'true' : 'false'} aria-controls="panel"
        tabindex=${tab === current ? 0 : -1} @click=${() => choose(tab)}
      >${tabName(i18n, tab)}</button>`,
    )}
  </div>`;
}

/** Scrolls its row as little as need be, and nothing around it: the page may have chosen the tab. */
export function reveal(tab: Element): void {
  const row = tab.parentElement!;
  const [own, seen] = [tab, row].map((one) => one.getBoundingClientRect());
  row.scrollLeft += Math.min(0, own!.left - seen!.left) + Math.max(0, own!.right - seen!.right);
}

/** Where a key leads; round at both ends, and mirrored where the language is. */
function target(key: string, from: SettingsTab, dir: 'ltr' | 'rtl'): SettingsTab | undefined {
  const count = settingsTabs.length;
  const ahead = dir === 'ltr' ? 'ArrowRight' : 'ArrowLeft';
  const back = dir === 'ltr' ? 'ArrowLeft' : 'ArrowRight';
  const at = settingsTabs.indexOf(from);
  if (key === 'Home') return settingsTabs[0];
  if (key === 'End') return settingsTabs[count - 1];
  if (key === ahead) return settingsTabs[(at + 1) % count];
  if (key === back) return settingsTabs[(at - 1 + count) % count];
  return undefined;
}

/** What the chosen tab holds. */
export function tabContent(
  tab: SettingsTab,
  settings: WidgetSettings,
  { server, account }: Place,
  onChange: (event: PdSettingsChangeEvent) => void,
): TemplateResult | typeof nothing {
  switch (tab) {
    case 'general':
      return html`<pd-settings-general exportparts=${exportParts(adminParts, 'settings-general')}
        .settings=${settings} @pd-settings-change=${onChange}
      ></pd-settings-general>`;
    case 'appearance':
      return html`<pd-settings-appearance exportparts=${exportParts(adminParts, 'settings-appearance')}
        .settings=${settings} @pd-settings-change=${onChange}
      ></pd-settings-appearance>`;
    case 'form':
      return html`<pd-login-form-editor exportparts=${exportParts(adminParts, 'login-form-editor')}
        .settings=${settings} @pd-settings-change=${onChange}
      ></pd-login-form-editor>`;
    case 'after':
      return html`<pd-settings-after exportparts=${exportParts(adminParts, 'settings-after')}
        .settings=${settings} @pd-settings-change=${onChange}
      ></pd-settings-after>`;
    case 'hours':
      return html`<pd-hours-editor exportparts=${exportParts(adminParts, 'hours-editor')}
        .settings=${settings} @pd-settings-change=${onChange}
      ></pd-hours-editor>`;
    case 'languages':
      return html`<pd-label-editor exportparts=${exportParts(adminParts, 'label-editor')}
        .settings=${settings} @pd-settings-change=${onChange}
      ></pd-label-editor>`;
    case 'install':
      return html`<pd-settings-install exportparts=${exportParts(adminParts, 'settings-install')}
        .settings=${settings} .server=${server} .account=${account} @pd-settings-change=${onChange}
      ></pd-settings-install>`;
  }
}
