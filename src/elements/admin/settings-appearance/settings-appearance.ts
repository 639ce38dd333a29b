import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { LocalizeController } from '../../../controllers/localize-controller.js';
import type { Labels } from '../../../localization/catalog.js';
import { teamCatalog } from '../../../localization/team-catalog.js';
import { contrast, colourOf } from '../../../model/contrast.js';
import {
  limits,
  type SettingsChange,
  type WidgetSettings,
} from '../../../model/widget-settings.js';
import { fields } from '../../../styles/controls.styles.js';
import { host } from '../../../styles/host.styles.js';
import { alertIcon } from '../../../styles/icons.js';
import { tokens } from '../../../styles/tokens.styles.js';
import { format } from '../../../localization/format.js';
import { exportParts } from '../../shared/export-parts.js';
import { adminParts } from '../admin-parts.js';
import { segments, switchRow, textField } from '../controls.js';
import { sections } from '../sections.styles.js';
import { settingName } from '../setting-names.js';
import { PdSettingsChangeEvent } from '../settings-change.events.js';
import { TextEntries } from '../text-entries.js';
import { styles } from './settings-appearance.styles.js';

const builtInAccent = '#106450';
/** Text wants this contrast with its ground (WCAG 2.2, 1.4.3). */
const readable = 4.5;

type TextKey = 'heading' | 'welcome' | 'accent';

/**
 * How one widget looks and greets: title, welcome line, corner, scheme and colour, with the widget
 * beside it.
 *
 * @element pd-settings-appearance
 * @fires pd-settings-change - A valid change was made: a choice at once, a text when it is left.
 * @csspart heading - The title of a section.
 * @csspart segment - One of some choices.
 * @csspart switch - Whether a new message is heard.
 * @csspart swatch - The colour, to be chosen from a palette.
 * @csspart label - Above a field.
 * @csspart control - A field.
 * @csspart error - The sentence below a field with something wrong.
 * @csspart warning - What is said of a colour with little contrast.
 */
export class PdSettingsAppearance extends LitElement {
  static override styles = [tokens, host, fields, sections, styles];

  /** The widget's settings; absent: nothing is shown. */
  @property({ attribute: false }) settings?: WidgetSettings;
  /** BCP 47 tag; empty: that of the surroundings. */
  @property() locale?: string;
  /** Texts in place of the built-in ones, by id. */
  @property({ attribute: false }) labels?: Labels;

  readonly i18n = new LocalizeController(this, teamCatalog);
  readonly #entries = new TextEntries(this, {
    check: (id, text) => this.#check(id.split('/')[0] as TextKey, text),
    save: (id, text) => {
      const [key, widgetId] = id.split('/') as [TextKey, string];
      this.#change({ [key]: key === 'accent' ? hex(text) : text }, widgetId);
    },
  });

  #change(changes: SettingsChange, widgetId = this.settings!.widgetId): void {
    this.dispatchEvent(new PdSettingsChangeEvent({ widgetId, changes }));
  }

  #check(key: TextKey, text: string): string | undefined {
    const { i18n } = this;
    if (key === 'accent') {
      return /^#[\da-f]{6}$/i.test(hex(text)) || !text
        ? undefined
        : i18n
            .msg('Enter a colour as six digits, such as {example}', {
              id: 'settings.accent-invalid',
              desc: 'Below the field with a colour; {example} is #106450',
            })
            .replace('{example}', builtInAccent);
    }
    if (text.length <= limits[key]) return undefined;
    return key === 'heading'
      ? i18n.msg('Shorten the title to 80 characters. What you typed is not saved yet', {
          id: 'settings.title-too-long',
          desc: 'Below the field with the title of the chat',
        })
      : i18n.msg('Shorten the line to 200 characters. What you typed is not saved yet', {
          id: 'settings.welcome-too-long',
          desc: 'Below the field with the welcome line of the chat',
        });
  }

  #text(key: 'heading' | 'welcome', hint: string): TemplateResult {
    const { settings, i18n } = this;
    return textField({
      id: key === 'heading' ? 'title' : key,
      label: settingName(i18n, key),
      hint,
      entries: this.#entries,
      entry: `${key}/${settings!.widgetId}`,
      stored: settings![key],
    });
  }

  #renderAccent({ accent, widgetId }: WidgetSettings): TemplateResult {
    const { i18n } = this;
    const entry = `accent/${widgetId}`;
    const label = i18n.msg('Choose a colour', {
      id: 'settings.accent-choose',
      desc: 'Name of a button that opens a palette',
    });
    const pick = (event: Event) => {
      this.#entries.forget(entry);
      this.#change({ accent: (event.target as HTMLInputElement).value });
    };
    return textField({
      id: 'accent',
      label: settingName(i18n, 'accent'),
      hint: i18n.msg('All other colours are made from it, light and dark. Empty: green.', {
        id: 'settings.accent-hint',
        desc: 'Below the field with a colour',
      }),
      entries: this.#entries,
      entry,
      stored: accent,
      placeholder: builtInAccent,
      code: true,
      before: html`<input class="swatch" part="swatch" type="color" aria-label=${label}
        .value=${accent || builtInAccent} @change=${pick}
      />`,
      after: this.#renderContrast(accent || builtInAccent),
    });
  }

  /** A pale colour would make white words on it hard to read: what the kit does about it. */
  #renderContrast(accent: string): TemplateResult | typeof nothing {
    const { i18n } = this;
    const ratio = contrast([255, 255, 255], colourOf(accent));
    if (ratio >= readable) return nothing;
    const shown = new Intl.NumberFormat(i18n.locale, { maximumFractionDigits: 1 });
    const text = i18n.msg(
      'White text on it reaches {ratio} : 1. It is darkened until text is readable.',
      {
        id: 'settings.accent-contrast',
        desc: 'A warning about a pale colour; {ratio} is a contrast such as 2.9',
      },
    );
    // Never rounded up to what would be enough.
    const floor = Math.floor(ratio * 10) / 10;
    return html`<p class="warning" part="warning" role="status">
      ${alertIcon(16)}<span>${format(text, { ratio: shown.format(floor) })}</span>
    </p>`;
  }

  #renderLooks({ position, theme, sound }: WidgetSettings): TemplateResult {
    const { i18n } = this;
    const names: Record<WidgetSettings['position'] | WidgetSettings['theme'], string> = {
      'bottom-end': i18n.msg('At the end', {
        id: 'settings.position-end',
        desc: 'Choice: the launcher is at the right in a page from left to right',
      }),
      'bottom-start': i18n.msg('At the start', {
        id: 'settings.position-start',
        desc: 'Choice: the launcher is at the left in a page from left to right',
      }),
      auto: i18n.msg('As the page', {
        id: 'settings.theme-auto',
        desc: 'Choice: the chat is light or dark as the page is',
      }),
      light: i18n.msg('Light', { id: 'settings.theme-light', desc: 'Choice: the chat is light' }),
      dark: i18n.msg('Dark', { id: 'settings.theme-dark', desc: 'Choice: the chat is dark' }),
    };
    return html`<div class="rows">
      ${segments({
        id: 'position',
        label: settingName(i18n, 'position'),
        hint: i18n.msg(
          'Of the page’s lower edge. The end is at the right where one writes from left to right.',
          {
            id: 'settings.position-hint',
            desc: 'Below “Position”',
          },
        ),
        values: ['bottom-end', 'bottom-start'] as const,
        value: position,
        nameOf: (value) => names[value],
        choose: (value) => this.#change({ position: value }),
      })}
      ${segments({
        id: 'theme',
        label: settingName(i18n, 'theme'),
        values: ['auto', 'light', 'dark'] as const,
        value: theme,
        nameOf: (value) => names[value],
        choose: (value) => this.#change({ theme: value }),
      })}
      ${switchRow({
        id: 'sound',
        label: settingName(i18n, 'sound'),
        hint: i18n.msg('A short tone tells of a new message. Customers can mute it.', {
          id: 'settings.sound-hint',
          desc: 'Below “Sound”',
        }),
        on: sound === 'on',
        turn: (on) => this.#change({ sound: on ? 'on' : 'off' }),
      })}
    </div>`;
  }

  override render(): TemplateResult {
    const { settings, i18n } = this;
    if (!settings) return html``;
    const title = i18n.msg('Customers see it at the top of the chat. Empty: the built-in title.', {
      id: 'settings.title-hint',
      desc: 'Below the field with the chat’s title',
    });
    const welcome = i18n.msg(
      'In every language, unless the tab “Languages” has another text. Empty: the built-in line.',
      {
        id: 'settings.welcome-hint',
        desc: 'Below the field with the welcome line',
      },
    );
    return html`<div class="root beside" lang=${i18n.locale} dir=${i18n.dir}>
      <div class="sections">
        <section aria-labelledby="words">
          <h3 part="heading" id="words">
            ${i18n.msg('Words', { id: 'settings.words', desc: 'Title of a section: the chat’s title and welcome line' })}
          </h3>
          <div class="fields">${this.#text('heading', title)} ${this.#text('welcome', welcome)}</div>
        </section>
        <section aria-labelledby="look">
          <h3 part="heading" id="look">
            ${i18n.msg('Look', { id: 'settings.look', desc: 'Title of a section: colour and place of the chat' })}
          </h3>
          <div class="fields">${this.#renderAccent(settings)} ${this.#renderLooks(settings)}</div>
        </section>
      </div>
      <pd-settings-preview exportparts=${exportParts(adminParts, 'settings-preview')}
        .settings=${settings} with-launcher
      ></pd-settings-preview>
    </div>`;
  }
}

/** People write colours with or without the mark, and three digits for six. */
function hex(text: string): string {
  const digits = text.replace(/^#/, '').toLowerCase();
  const six = /^[\da-f]{3}$/.test(digits) ? digits.replace(/./g, '$&$&') : digits;
  return six && `#${six}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'pd-settings-appearance': PdSettingsAppearance;
  }
}
