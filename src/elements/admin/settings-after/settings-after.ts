import { LitElement, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { LocalizeController } from '../../../controllers/localize-controller.js';
import type { Labels } from '../../../localization/catalog.js';
import { teamCatalog } from '../../../localization/team-catalog.js';
import type { SettingsChange, WidgetSettings } from '../../../model/widget-settings.js';
import { host } from '../../../styles/host.styles.js';
import { tokens } from '../../../styles/tokens.styles.js';
import { exportParts } from '../../shared/export-parts.js';
import { adminParts } from '../admin-parts.js';
import { segments, switchRow } from '../controls.js';
import { sections } from '../sections.styles.js';
import { settingName } from '../setting-names.js';
import { PdSettingsChangeEvent } from '../settings-change.events.js';
import { audience, transcriptHint, transcriptName, transcripts } from './settings-after.words.js';

/**
 * What customers get after a conversation: transcript and rating, and the end as they see it.
 *
 * @element pd-settings-after
 * @fires pd-settings-change - Another choice was made.
 * @csspart heading - The title.
 * @csspart lead - The sentence below it.
 * @csspart segment - One way to give a transcript.
 * @csspart switch - Whether customers may rate.
 */
export class PdSettingsAfter extends LitElement {
  static override styles = [tokens, host, sections];

  /** The widget's settings; absent: nothing is shown. */
  @property({ attribute: false }) settings?: WidgetSettings;
  /** BCP 47 tag; empty: that of the surroundings. */
  @property() locale?: string;
  /** Texts in place of the built-in ones, by id. */
  @property({ attribute: false }) labels?: Labels;

  readonly i18n = new LocalizeController(this, teamCatalog);

  #change(changes: SettingsChange): void {
    const { widgetId } = this.settings!;
    this.dispatchEvent(new PdSettingsChangeEvent({ widgetId, changes }));
  }

  override render(): TemplateResult {
    const { settings, i18n } = this;
    if (!settings) return html``;
    const { authType, transcript, rating } = settings;
    return html`<div class="root beside" lang=${i18n.locale} dir=${i18n.dir}>
      <section aria-labelledby="after">
        <h3 part="heading" id="after">
          ${i18n.msg('After a conversation', { id: 'settings.after', desc: 'Title of a section' })}
        </h3>
        <p class="lead" part="lead" role="status">${audience(i18n, authType)}</p>
        <div class="rows">
          ${segments({
            id: 'transcript',
            label: settingName(i18n, 'transcript'),
            hint: transcriptHint(i18n, transcript),
            values: transcripts,
            value: transcript,
            nameOf: (value) => transcriptName(i18n, value),
            choose: (value) => this.#change({ transcript: value }),
          })}
          ${switchRow({
            id: 'rating',
            label: settingName(i18n, 'rating'),
            hint: i18n.msg('Customers are asked at the end: five faces and a comment.', {
              id: 'settings.rating-hint',
              desc: 'Below “Rating”',
            }),
            on: rating === 'on',
            turn: (on) => this.#change({ rating: on ? 'on' : 'off' }),
          })}
        </div>
      </section>
      <pd-settings-preview exportparts=${exportParts(adminParts, 'settings-preview')}
        .settings=${settings} scene="ended"
      ></pd-settings-preview>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pd-settings-after': PdSettingsAfter;
  }
}
