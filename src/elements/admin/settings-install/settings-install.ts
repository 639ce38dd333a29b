import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LocalizeController } from '../../../controllers/localize-controller.js';
import type { Labels } from '../../../localization/catalog.js';
import { format } from '../../../localization/format.js';
import { pieces } from '../../../localization/pieces.js';
import { teamCatalog } from '../../../localization/team-catalog.js';
import {
  readSettings,
  type SettingsIssue,
  type SettingsKey,
  type WidgetSettings,
} from '../../../model/widget-settings.js';
import { buttons } from '../../../styles/controls.styles.js';
import { host } from '../../../styles/host.styles.js';
import { alertIcon, checkIcon, codeIcon, downloadIcon, uploadIcon } from '../../../styles/icons.js';
import { tokens } from '../../../styles/tokens.styles.js';
import { copyText, readJson, saveJson } from '../files.js';
import { sections } from '../sections.styles.js';
import { settingName } from '../setting-names.js';
import { PdSettingsChangeEvent } from '../settings-change.events.js';
import { styles } from './settings-install.styles.js';
import { pageSnippet, serverSnippet, tokenSnippet, type Place } from './snippets.js';

/** What came of a file: what was wrong in it; undefined: it was no settings at all. */
interface Imported {
  widgetId: string;
  issues?: readonly SettingsIssue[];
}

/**
 * How one widget gets into a page: code to copy for its authentication type, and its settings as a
 * file.
 *
 * @element pd-settings-install
 * @fires pd-settings-change - Settings were taken from a file.
 * @csspart heading - The title of a section.
 * @csspart lead - The sentence below it.
 * @csspart note - What is said on attributes in the page.
 * @csspart snippet - Code to copy.
 * @csspart copy - The button that copies it.
 * @csspart export - The button that saves the settings as a file.
 * @csspart import - The button that takes them from one.
 * @csspart error - What was wrong in a file.
 */
export class PdSettingsInstall extends LitElement {
  static override styles = [tokens, host, buttons, sections, styles];

  /** The widget's settings; absent: nothing is shown. */
  @property({ attribute: false }) settings?: WidgetSettings;
  /** Address of the XMPP server's WebSocket. Absent: this browser. */
  @property() server?: string;
  /** The account that the widget writes to. */
  @property() account = 'default';
  /** BCP 47 tag; empty: that of the surroundings. */
  @property() locale?: string;
  /** Texts in place of the built-in ones, by id. */
  @property({ attribute: false }) labels?: Labels;

  /** The snippet that was copied last. */
  @state() private copied = '';
  @state() private imported?: Imported;

  readonly i18n = new LocalizeController(this, teamCatalog);

  async #copy(id: string, text: string): Promise<void> {
    const done = await copyText(text, this.renderRoot.querySelector(`#${id}`));
    this.copied = done ? id : '';
  }

  #export(): void {
    const { widgetId, revision: _, ...settings } = this.settings!;
    saveJson(`chat-settings-${widgetId}.json`, settings);
  }

  async #import(event: Event): Promise<void> {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    const { widgetId } = this.settings!;
    if (!file) return;
    const json = await readJson(file);
    // The same file may be chosen again, when it is mended.
    input.value = '';
    try {
      const { settings: changes, issues } = readSettings(json);
      this.imported = { widgetId, issues };
      // The widget keeps its name: files are there to be given to others.
      delete changes.name;
      if (Object.keys(changes).length) {
        this.dispatchEvent(new PdSettingsChangeEvent({ widgetId, changes }));
      }
    } catch {
      this.imported = { widgetId };
    }
  }

  #reason({ reason, limit, allowed }: SettingsIssue): string {
    const { i18n } = this;
    switch (reason) {
      case 'unknown':
        return i18n.msg('there is no such setting', {
          id: 'install.unknown',
          desc: 'What is wrong with an entry of a file; after its name and a colon',
        });
      case 'too-long':
        return format(
          i18n.msg('more than {limit}', {
            id: 'install.too-long',
            desc: 'What is wrong with an entry of a file; {limit} is a number of characters or entries',
          }),
          { limit },
        );
      case 'choice':
        return format(
          i18n.msg('none of {values}', {
            id: 'install.choice',
            desc: 'What is wrong with an entry of a file; {values} is a list of words',
          }),
          {
            values: new Intl.ListFormat(i18n.locale, { type: 'disjunction' }).format(allowed ?? []),
          },
        );
      case 'invalid':
        return i18n.msg('not a value of this setting', {
          id: 'install.invalid',
          desc: 'What is wrong with an entry of a file; after its name and a colon',
        });
    }
  }

  #renderIssue(issue: SettingsIssue): TemplateResult {
    const { key, path, reason } = issue;
    const name = reason === 'unknown' ? '' : settingName(this.i18n, key as SettingsKey);
    return html`<li>
      ${name} <code dir="ltr" translate="no">${path}</code>: ${this.#reason(issue)}
    </li>`;
  }

  #renderImported(): TemplateResult | typeof nothing {
    const { i18n, imported } = this;
    if (!imported || imported.widgetId !== this.settings?.widgetId) return nothing;
    const { issues } = imported;
    if (!issues) {
      return html`<p class="wrong" part="error">
        ${alertIcon(16)}<span>${i18n.msg('This file holds no settings. Nothing was changed.', { id: 'install.no-settings', desc: 'A chosen file is of another kind' })}</span>
      </p>`;
    }
    if (!issues.length) {
      return html`<p class="done">
        ${checkIcon(16)}<span>${i18n.msg('The settings were imported.', { id: 'install.imported', desc: 'After a file was read' })}</span>
      </p>`;
    }
    return html`<div class="wrong" part="error">
      ${alertIcon(16)}
      <div>
        <p>${i18n.msg('These values were not taken. All others were imported.', { id: 'install.partly', desc: 'Above a list of what was wrong in a file' })}</p>
        <ul>${issues.map((issue) => this.#renderIssue(issue))}</ul>
      </div>
    </div>`;
  }

  #renderSnippet(id: string, text: string): TemplateResult {
    const { i18n } = this;
    const copied = this.copied === id;
    const name = i18n.msg('Code', {
      id: 'install.code',
      desc: 'Name of a box with code, not shown',
    });
    // It scrolls, so it can be focused.
    return html`<div class="snippet" part="snippet">
      <pre tabindex="0" role="group" aria-label=${name} dir="ltr"><code id=${id} translate="no">${text}</code></pre>
      <button class="button outlined" part="copy" type="button" @click=${() => this.#copy(id, text)}>
        ${copied ? checkIcon(18) : nothing}
        <span role="status">${
          copied
            ? i18n.msg('Copied', {
                id: 'install.copied',
                desc: 'On a button, after its text was copied',
              })
            : i18n.msg('Copy', { id: 'install.copy', desc: 'Button: copies a piece of code' })
        }</span>
      </button>
    </div>`;
  }

  #renderPage(settings: WidgetSettings, place: Place): TemplateResult {
    const { i18n } = this;
    const code = (text: string) => html`<code dir="ltr" translate="no">${text}</code>`;
    const lead =
      settings.authType === 'code'
        ? i18n.msg(
            'Put it into the site itself, not into a plugin’s box: there {name} is filled in with the person who is signed in. Without it nothing is shown.',
            {
              id: 'install.lead-code',
              desc: 'Above code to copy; {name} is custom_user_data',
            },
          )
        : i18n.msg('Put it into each page that should have the chat, anywhere inside {name}.', {
            id: 'install.lead',
            desc: 'Above code to copy; {name} is <body>',
          });
    const name = code(settings.authType === 'code' ? 'custom_user_data' : '<body>');
    const wins = i18n.msg(
      'What the page itself says, such as {example}, wins over these settings, and cannot be seen here.',
      {
        id: 'install.attribute-wins',
        desc: '{example} is a piece of code: auth-type="form"',
      },
    );
    const files = i18n.msg('{folder} is the kit’s folder {built} on your site.', {
      id: 'install.folder',
      desc: '{folder} is /cdn/, {built} is dist/cdn/',
    });
    return html`<section aria-labelledby="page">
      <h3 part="heading" id="page">
        ${i18n.msg('In the page', { id: 'install.page', desc: 'Title of a section with code to copy' })}
      </h3>
      <p class="lead" part="lead">${pieces(lead, { name })}</p>
      ${this.#renderSnippet('page-code', pageSnippet(settings, place))}
      <p class="note" part="note">
        ${codeIcon(16)}<span>${pieces(files, { folder: code('/cdn/'), built: code('dist/cdn/') })}</span>
      </p>
      <p class="note" part="note">
        ${codeIcon(16)}<span>${pieces(wins, { example: code('auth-type="form"') })}</span>
      </p>
    </section>`;
  }

  #renderToken({ server }: Place): TemplateResult {
    const { i18n } = this;
    const domain = server && URL.canParse(server) ? new URL(server).hostname : 'chat.example.com';
    return html`<section aria-labelledby="token">
      <h3 part="heading" id="token">
        ${i18n.msg('Verified by your server', { id: 'install.token', desc: 'Title of a section with code to copy' })}
      </h3>
      <p class="lead" part="lead">
        ${i18n.msg(
          'With a messaging server, a token that your own server signs proves who is there; only then do earlier conversations follow a person to another browser.',
          {
            id: 'install.token-lead',
            desc: 'Above code to copy',
          },
        )}
      </p>
      ${this.#renderSnippet('server-code', serverSnippet(domain))}
      ${this.#renderSnippet('token-code', tokenSnippet)}
    </section>`;
  }

  override render(): TemplateResult {
    const { settings, server, account, i18n } = this;
    if (!settings) return html``;
    const place = { server, account };
    return html`<div class="root sections" lang=${i18n.locale} dir=${i18n.dir}>
      ${this.#renderPage(settings, place)}
      ${settings.authType === 'code' ? this.#renderToken(place) : nothing}
      <section aria-labelledby="file">
        <h3 part="heading" id="file">
          ${i18n.msg('Settings as a file', { id: 'install.file', desc: 'Title of a section' })}
        </h3>
        <p class="lead" part="lead">
          ${pieces(
            i18n.msg(
              'To keep, to give to another widget, or for a page that names it by {attribute}.',
              {
                id: 'install.file-lead',
                desc: 'Below the title “Settings as a file”; {attribute} is settings-src',
              },
            ),
            { attribute: html`<code dir="ltr" translate="no">settings-src</code>` },
          )}
        </p>
        <div class="buttons">
          <button class="button outlined" part="export" type="button" @click=${this.#export}>
            ${downloadIcon(18)} ${i18n.msg('Export', { id: 'install.export', desc: 'Button: saves as a file' })}
          </button>
          <label class="button outlined" part="import">
            ${uploadIcon(18)} ${i18n.msg('Import', { id: 'install.import', desc: 'Button: reads from a file' })}
            <input type="file" accept=".json,application/json" @change=${this.#import} />
          </label>
        </div>
        <div role="status">${this.#renderImported()}</div>
      </section>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pd-settings-install': PdSettingsInstall;
  }
}
