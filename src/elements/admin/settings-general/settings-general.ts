import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { LocalizeController } from '../../../controllers/localize-controller.js';
import type { Labels } from '../../../localization/catalog.js';
import { pieces } from '../../../localization/pieces.js';
import { teamCatalog } from '../../../localization/team-catalog.js';
import type { AuthType } from '../../../model/auth-type.js';
import { limits, type WidgetSettings } from '../../../model/widget-settings.js';
import { fields } from '../../../styles/controls.styles.js';
import { host } from '../../../styles/host.styles.js';
import { alertIcon, codeIcon } from '../../../styles/icons.js';
import { tokens } from '../../../styles/tokens.styles.js';
import type { PdAuthTypeChangeEvent } from '../auth-type-picker/auth-type-picker.events.js';
import { exportParts } from '../../shared/export-parts.js';
import { adminParts } from '../admin-parts.js';
import { PdSettingsChangeEvent, type SettingsChangeDetail } from './settings-general.events.js';
import { styles } from './settings-general.styles.js';

const transcripts = ['off', 'download', 'email'] as const;
type Transcript = (typeof transcripts)[number];

/** Milliseconds that a choice made by arrow keys stands before it counts. */
const restOfChoice = 800;

/**
 * The general settings of one widget: who may chat, what customers get after it, the title.
 *
 * @element pd-settings-general
 * @fires pd-settings-change - A valid change was made: a choice at once, a text when it is left.
 * @csspart note - What is said on attributes in the page.
 * @csspart heading - The title of a section.
 * @csspart lead - The sentence below it.
 * @csspart segment - One way to give a transcript.
 * @csspart switch - Whether customers may rate.
 * @csspart label - Above the title's field.
 * @csspart control - The title's field.
 * @csspart error - The sentence below a title that is too long.
 */
export class PdSettingsGeneral extends LitElement {
  static override styles = [tokens, host, fields, styles];

  /** The widget's settings; absent: nothing is shown. */
  @property({ attribute: false }) settings?: WidgetSettings;
  /** BCP 47 tag; empty: that of the surroundings. */
  @property() locale?: string;
  /** Texts in place of the built-in ones, by id. */
  @property({ attribute: false }) labels?: Labels;

  /** Titles that are being typed, or cannot be saved, by widget: none is lost to another's sight. */
  @state() private titles: ReadonlyMap<string, string> = new Map();
  /** Widgets whose title was left too long. */
  @state() private tooLong: ReadonlySet<string> = new Set();

  /** A type that the keyboard has come to, and may yet leave. */
  @state() private choosing?: AuthType;

  readonly i18n = new LocalizeController(this, teamCatalog);
  #byKeyboard = false;
  #rest: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#chosen();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What was chosen was chosen for that widget.
    const before = changed.get('settings');
    if (!before || before.widgetId === this.settings?.widgetId) return;
    clearTimeout(this.#rest);
    this.choosing = undefined;
  }

  #change(changes: SettingsChangeDetail['changes']): void {
    const { widgetId } = this.settings!;
    this.dispatchEvent(new PdSettingsChangeEvent({ widgetId, changes }));
  }

  /**
   * The arrow keys choose every card that they pass, and `code` would hide running chats in
   * passing: by keyboard a choice counts when it has stood for a moment, or is left.
   */
  #onAuthType({ detail }: PdAuthTypeChangeEvent): void {
    this.choosing = detail.value;
    clearTimeout(this.#rest);
    if (this.#byKeyboard) this.#rest = setTimeout(this.#chosen, restOfChoice);
    else this.#chosen();
  }

  readonly #chosen = (): void => {
    clearTimeout(this.#rest);
    const authType = this.choosing;
    this.choosing = undefined;
    if (authType && authType !== this.settings?.authType) this.#change({ authType });
  };

  #onTitle(event: Event): void {
    const { widgetId, heading } = this.settings!;
    const typed = (event.target as HTMLInputElement).value;
    const fits = typed.trim().length <= limits.heading;
    const titles = new Map(this.titles).set(widgetId, typed);
    const tooLong = new Set(this.tooLong);
    if (fits) tooLong.delete(widgetId);
    if (event.type === 'change') {
      if (!fits) tooLong.add(widgetId);
      else {
        titles.delete(widgetId);
        if (typed.trim() !== heading) this.#change({ heading: typed.trim() });
      }
    }
    this.titles = titles;
    this.tooLong = tooLong;
  }

  /** Whom the transcript and the rating are for, under this type. */
  #audience(type: AuthType): string {
    const { i18n } = this;
    switch (type) {
      case 'none':
        return i18n.msg('With this type nobody sees these: all customers stay unknown.', {
          id: 'settings.after-none',
          desc: 'On transcript and rating, where customers give no data',
        });
      case 'code':
        return i18n.msg('Everyone whom your code names sees these.', {
          id: 'settings.after-code',
          desc: 'On transcript and rating, where the site’s code names the customers',
        });
      case 'form':
        return i18n.msg('Every customer sees these, since all have logged in.', {
          id: 'settings.after-form',
          desc: 'On transcript and rating, where all customers fill in the form',
        });
      case 'optional':
        return i18n.msg('With this type, only customers who have logged in see these.', {
          id: 'settings.after-optional',
          desc: 'On transcript and rating, where customers may fill in the form',
        });
    }
  }

  #transcriptName(transcript: Transcript): string {
    const { i18n } = this;
    switch (transcript) {
      case 'off':
        return i18n.msg('Off', { id: 'settings.transcript-off', desc: 'Choice: no transcript' });
      case 'download':
        return i18n.msg('Download', {
          id: 'settings.transcript-download',
          desc: 'Choice: transcript as a file',
        });
      case 'email':
        return i18n.msg('By e-mail', {
          id: 'settings.transcript-email',
          desc: 'Choice: transcript by e-mail',
        });
    }
  }

  #transcriptHint(transcript: Transcript): string {
    const { i18n } = this;
    switch (transcript) {
      case 'off':
        return i18n.msg('Customers are offered no copy of the conversation.', {
          id: 'settings.transcript-off-hint',
          desc: 'What the choice “Off” means',
        });
      case 'download':
        return i18n.msg('Customers can download the conversation as a text file.', {
          id: 'settings.transcript-download-hint',
          desc: 'What the choice “Download” means',
        });
      case 'email':
        return i18n.msg(
          'Customers can ask for a copy. Your team sees the request, unless your site sends it by itself.',
          { id: 'settings.transcript-email-hint', desc: 'What the choice “By e-mail” means' },
        );
    }
  }

  #renderAuthType({ authType }: WidgetSettings): TemplateResult {
    const { i18n } = this;
    const note = i18n.msg(
      'An attribute in the page, such as {example}, wins over what is set here.',
      {
        id: 'settings.attribute-wins',
        desc: '{example} is a piece of code: auth-type="form"',
      },
    );
    const example = html`<code dir="ltr" translate="no">auth-type="form"</code>`;
    const heading = i18n.msg('Default authentication type', {
      id: 'settings.auth-type',
      desc: 'Title of a section',
    });
    return html`<section aria-labelledby="auth-type">
      <h3 part="heading" id="auth-type">${heading}</h3>
      <p class="lead" part="lead">
        ${i18n.msg(
          'How a customer becomes known to your team. Running conversations go on as they are.',
          {
            id: 'settings.auth-type-lead',
            desc: 'Below the title “Default authentication type”',
          },
        )}
      </p>
      <pd-auth-type-picker exportparts=${exportParts(adminParts, 'auth-type-picker')}
        .value=${live(this.choosing ?? authType)} .label=${heading}
        @keydown=${() => (this.#byKeyboard = true)}
        @pointerdown=${() => (this.#byKeyboard = false)}
        @focusout=${this.#chosen}
        @pd-auth-type-change=${this.#onAuthType}
      ></pd-auth-type-picker>
      <p class="note" part="note">
        ${codeIcon(16)}<span>${pieces(note, { example })}</span>
      </p>
    </section>`;
  }

  #renderTranscript({ transcript }: WidgetSettings): TemplateResult {
    return html`<div class="row" role="radiogroup"
      aria-labelledby="transcript" aria-describedby="transcript-hint"
    >
      <div class="about">
        <span class="term" id="transcript">
          ${this.i18n.msg('Transcript', {
            id: 'settings.transcript',
            desc: 'Whether customers may have a copy of their conversation',
          })}
        </span>
        <p id="transcript-hint">${this.#transcriptHint(transcript)}</p>
      </div>
      <div class="segments">
        ${transcripts.map(
          (value) => html`<label class="segment" part="segment">
            <input type="radio" name="transcript" value=${value}
              .checked=${live(value === transcript)}
              @change=${() => this.#change({ transcript: value })}
            />
            ${this.#transcriptName(value)}
          </label>`,
        )}
      </div>
    </div>`;
  }

  // The checkbox below says itself whether it is on.
  /* eslint-disable lit-a11y/role-has-required-aria-attrs */
  #renderRating({ rating }: WidgetSettings): TemplateResult {
    const { i18n } = this;
    return html`<div class="row">
      <div class="about">
        <label for="rating">
          ${i18n.msg('Rating', { id: 'settings.rating', desc: 'Whether customers may rate the chat' })}
        </label>
        <p id="rating-hint">
          ${i18n.msg('Customers are asked at the end: five faces and a comment.', {
            id: 'settings.rating-hint',
            desc: 'Below “Rating”',
          })}
        </p>
      </div>
      <input class="switch" part="switch" type="checkbox" role="switch" id="rating" aria-describedby="rating-hint"
        .checked=${live(rating === 'on')}
        @change=${(event: Event) =>
          this.#change({ rating: (event.target as HTMLInputElement).checked ? 'on' : 'off' })}
      />
    </div>`;
  }
  /* eslint-enable lit-a11y/role-has-required-aria-attrs */

  #renderTitle({ widgetId, heading }: WidgetSettings): TemplateResult {
    const { i18n } = this;
    const tooLong = this.tooLong.has(widgetId);
    const error = i18n.msg('Shorten the title to 80 characters. What you typed is not saved yet', {
      id: 'settings.title-too-long',
      desc: 'Below the field with the title of the chat',
    });
    return html`<div class="field title">
      <label class="label" part="label" for="title">
        ${i18n.msg('Title', { id: 'settings.title', desc: 'Label of the field with the chat’s title' })}
      </label>
      <input class="control" part="control" id="title" type="text" dir="auto" autocomplete="off"
        aria-invalid=${tooLong ? 'true' : nothing}
        aria-describedby=${tooLong ? 'title-error title-hint' : 'title-hint'}
        .value=${live(this.titles.get(widgetId) ?? heading)}
        @input=${this.#onTitle} @change=${this.#onTitle}
      />
      ${
        tooLong
          ? html`<p class="error" part="error" id="title-error" role="alert">
              ${alertIcon(16)}<span>${error}</span>
            </p>`
          : nothing
      }
      <p class="hint" id="title-hint">
        ${i18n.msg('Customers see it at the top of the chat. Empty: the built-in title.', {
          id: 'settings.title-hint',
          desc: 'Below the field with the chat’s title',
        })}
      </p>
    </div>`;
  }

  override render(): TemplateResult {
    const { settings, i18n } = this;
    if (!settings) return html``;
    return html`<div class="root" lang=${i18n.locale} dir=${i18n.dir}>
      ${this.#renderAuthType(settings)}
      <section aria-labelledby="after">
        <h3 part="heading" id="after">
          ${i18n.msg('After a conversation', { id: 'settings.after', desc: 'Title of a section' })}
        </h3>
        <p class="lead" part="lead" role="status">${this.#audience(settings.authType)}</p>
        <div class="rows">${this.#renderTranscript(settings)} ${this.#renderRating(settings)}</div>
      </section>
      <section aria-labelledby="words">
        <h3 part="heading" id="words">
          ${i18n.msg('Look and words', { id: 'settings.words', desc: 'Title of a section' })}
        </h3>
        ${this.#renderTitle(settings)}
      </section>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pd-settings-general': PdSettingsGeneral;
  }
}
