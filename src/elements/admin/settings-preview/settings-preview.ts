import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LocalizeController } from '../../../controllers/localize-controller.js';
import type { Labels } from '../../../localization/catalog.js';
import { teamCatalog } from '../../../localization/team-catalog.js';
import type { WidgetSettings } from '../../../model/widget-settings.js';
import { buttons } from '../../../styles/controls.styles.js';
import { host } from '../../../styles/host.styles.js';
import { chatIcon, resetIcon } from '../../../styles/icons.js';
import { tokens } from '../../../styles/tokens.styles.js';
import { segments } from '../controls.js';
import { sections } from '../sections.styles.js';
import { ExampleChat } from './example-chat.js';
import { styles } from './settings-preview.styles.js';

/**
 * The real widget with the settings that are given, live: with an example team in memory and an
 * example person, so that nothing is kept, sent, or heard elsewhere.
 *
 * @element pd-settings-preview
 * @csspart heading - The word above it.
 * @csspart restart - The button that begins anew.
 * @csspart segment - With `code`: whether the page says who is there.
 * @csspart stage - The ground that it stands on.
 */
export class PdSettingsPreview extends LitElement {
  static override styles = [tokens, host, buttons, sections, styles];

  /** What the widget obeys; absent: nothing is shown. */
  @property({ attribute: false }) settings?: WidgetSettings;
  /** `start`: as a customer finds it. `ended`: after a conversation. */
  @property() scene: 'start' | 'ended' = 'start';
  /** The language that the widget speaks; empty: that of the surroundings. */
  @property() language = '';
  /** The closed launcher below it, at its corner. */
  @property({ type: Boolean, attribute: 'with-launcher' }) withLauncher = false;
  /** BCP 47 tag; empty: that of the surroundings. */
  @property() locale?: string;
  /** Texts in place of the built-in ones, by id. */
  @property({ attribute: false }) labels?: Labels;

  /** With `code`: the page says who is there. */
  @state() private named = true;
  @state() private chat?: ExampleChat;

  readonly i18n = new LocalizeController(this, teamCatalog);
  /** What the chat that is shown was begun with. */
  #begun = '';
  #played?: ExampleChat;
  /** To be seen, not to be used. */
  readonly #launcher = document.createElement('pd-chat-launcher');

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // An element that is only moved keeps its chat.
    queueMicrotask(() => this.isConnected || this.#end());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.settings || !this.isConnected) return;
    const settings = this.#shown(this.settings);
    const { widgetId, authType, fields, consent } = settings;
    // Whatever is asked at the beginning begins anew: it would not show in a running conversation.
    const begins = JSON.stringify([
      widgetId,
      authType,
      fields,
      consent,
      this.scene,
      this.#language,
      authType === 'code' && this.named,
    ]);
    if (begins !== this.#begun) {
      this.#end();
      this.#begun = begins;
      this.chat = new ExampleChat(settings, this.#language, this.named || this.scene === 'ended');
    } else if (changed.has('settings')) void this.chat?.change(settings);
  }

  protected override updated(): void {
    const corner = this.renderRoot.querySelector<HTMLElement>('.corner');
    corner?.style.setProperty('--pd-accent', this.settings?.accent || 'initial');
    const { chat } = this;
    if (this.scene !== 'ended' || !chat || chat === this.#played) return;
    this.#played = chat;
    void this.i18n.ready().then(() => this.#play(chat));
  }

  /** Also waits for the widget that is shown. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    if (this.isConnected && !this.#isUnseen) await this.chat?.ready();
    return done;
  }

  /** With `code` there is nothing until the page says who is there. */
  get #isUnseen(): boolean {
    return this.settings?.authType === 'code' && !this.named && this.scene === 'start';
  }

  /** An example of which consent were asked would stop there; and nobody has signed a token for it. */
  #shown(settings: WidgetSettings): WidgetSettings {
    const { authType, consent } = settings;
    return {
      ...settings,
      consent: this.scene === 'ended' ? undefined : consent,
      ...(authType === 'code' && { verifiedOnly: false }),
    };
  }

  get #language(): string {
    return this.language || this.i18n.locale;
  }

  #end(): void {
    void this.chat?.close();
    this.chat = undefined;
    this.#begun = '';
  }

  async #play(chat: ExampleChat): Promise<void> {
    const { i18n } = this;
    // Somebody may have closed it meanwhile.
    if (chat !== this.chat) return;
    const words = {
      agent: i18n.msg('Ivana', { id: 'preview.agent', desc: 'Name of an agent in an example' }),
      question: i18n.msg('Do you deliver on Saturdays?', {
        id: 'preview.question',
        desc: 'What a customer asks in an example',
      }),
      answer: i18n.msg('Yes, we do. Have a nice day!', {
        id: 'preview.answer',
        desc: 'What an agent answers in an example',
      }),
    };
    await chat.play(words).catch(() => {});
  }

  #restart(): void {
    this.#end();
    this.requestUpdate();
  }

  #renderNamed(): TemplateResult | typeof nothing {
    const { i18n } = this;
    if (this.settings?.authType !== 'code' || this.scene === 'ended') return nothing;
    const with_ = i18n.msg('With data', {
      id: 'preview.named',
      desc: 'Choice: the page’s code says who is there',
    });
    const without = i18n.msg('No data', {
      id: 'preview.unnamed',
      desc: 'Choice: the page’s code does not say who is there',
    });
    return segments({
      id: 'named',
      label: i18n.msg('Data from your code', {
        id: 'preview.data',
        desc: 'Name of a choice: with data or without',
      }),
      values: ['yes', 'no'] as const,
      value: this.named ? 'yes' : 'no',
      nameOf: (value) => (value === 'yes' ? with_ : without),
      choose: (value) => (this.named = value === 'yes'),
    });
  }

  #renderLauncher({ position, theme }: WidgetSettings): TemplateResult | typeof nothing {
    if (!this.withLauncher) return nothing;
    this.#launcher.locale = this.#language;
    this.#launcher.inert = true;
    return html`<div class="corner ${position} ${theme}">
      ${this.#launcher}
    </div>`;
  }

  override render(): TemplateResult {
    const { settings, i18n } = this;
    if (!settings) return html``;
    return html`<section class="preview" aria-labelledby="heading" lang=${i18n.locale} dir=${i18n.dir}>
      <div class="head">
        <h3 id="heading" part="heading">
          ${i18n.msg('Preview', { id: 'preview.heading', desc: 'Above the widget as customers see it' })}
        </h3>
        <button class="button quiet" part="restart" type="button" @click=${this.#restart}>
          ${resetIcon(18)}
          ${i18n.msg('Start over', { id: 'preview.restart', desc: 'Button: the preview begins anew' })}
        </button>
      </div>
      ${this.#renderNamed()}
      <div class="stage" part="stage">
        ${this.chat?.widget ?? nothing}
        ${
          this.#isUnseen
            ? html`<div class="unseen">
                ${chatIcon(32)}
                <p>${i18n.msg('Nothing is shown until your code says who is there.', { id: 'preview.unseen', desc: 'In place of the preview' })}</p>
              </div>`
            : nothing
        }
      </div>
      ${this.#renderLauncher(settings)}
      <p class="caption">
        ${i18n.msg('The real chat, with an example team. Nothing in it is kept or sent.', { id: 'preview.caption', desc: 'Below the preview' })}
      </p>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pd-settings-preview': PdSettingsPreview;
  }
}
