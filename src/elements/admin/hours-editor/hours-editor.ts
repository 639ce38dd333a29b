import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ClockController } from '../../../controllers/clock-controller.js';
import { LocalizeController } from '../../../controllers/localize-controller.js';
import type { Labels } from '../../../localization/catalog.js';
import { teamCatalog } from '../../../localization/team-catalog.js';
import {
  businessHoursSchema,
  isOpen,
  type BusinessHours,
  type Weekday,
} from '../../../model/business-hours.js';
import type { WidgetSettings } from '../../../model/widget-settings.js';
import { choices } from '../../../styles/choices.styles.js';
import { buttons, fields } from '../../../styles/controls.styles.js';
import { host } from '../../../styles/host.styles.js';
import { alertIcon, clockIcon } from '../../../styles/icons.js';
import { tokens } from '../../../styles/tokens.styles.js';
import { exportParts } from '../../shared/export-parts.js';
import { adminParts } from '../admin-parts.js';
import { switchRow, textField } from '../controls.js';
import { sections } from '../sections.styles.js';
import { settingName } from '../setting-names.js';
import { PdSettingsChangeEvent } from '../settings-change.events.js';
import { TextEntries } from '../text-entries.js';
import { dayRow } from './day-row.js';
import { holidayList, holidayProblem, type HolidayProblem } from './holiday-list.js';
import { styles } from './hours-editor.styles.js';
import {
  clockText,
  copiedText,
  dateIn,
  daysInOrder,
  holidayRemovedText,
  removedText,
  statusText,
} from './hours-editor.words.js';
import { findTimeZone, timeZones } from './time-zones.js';
import { keyOf, nextSpan, type Week } from './week-draft.js';
import { WeekEditing } from './week-editing.js';

/** As many a day as the model allows. */
const mostSpans = 12;

/** Something that was done, and can be taken back: all as it was before. */
interface Undo {
  widgetId: string;
  hours: WidgetSettings['hours'];
  at: 'hours' | 'week' | 'holidays';
  text: string;
}

/**
 * When the team of one widget answers: time zone, hours of the week, holidays, and what customers
 * meet now; with the widget beside it. A time counts when its row is left.
 *
 * @element pd-hours-editor
 * @fires pd-settings-change - A valid change was made. What is wrong stays here, with the reason.
 * @csspart heading - The title of a section.
 * @csspart lead - The sentence below it.
 * @csspart switch - Whether there are business hours.
 * @csspart status - What customers meet now, and next.
 * @csspart day - A day of the week.
 * @csspart span - Two times between which the team answers.
 * @csspart copying - The days to which hours are copied.
 * @csspart holiday - A date on which the team is closed.
 * @csspart add - The button that adds hours, or a holiday.
 * @csspart copy - The button that copies the hours of a day.
 * @csspart remove - The button that takes hours, or a holiday, away.
 * @csspart undo - The button that takes it back.
 * @csspart label - Above a control.
 * @csspart control - A control.
 * @csspart error - The sentence below a control with something wrong.
 */
export class PdHoursEditor extends LitElement {
  static override styles = [tokens, host, buttons, fields, choices, sections, styles];

  /** The widget's settings; absent: nothing is shown. */
  @property({ attribute: false }) settings?: WidgetSettings;
  /** BCP 47 tag; empty: that of the surroundings. */
  @property() locale?: string;
  /** Texts in place of the built-in ones, by id. */
  @property({ attribute: false }) labels?: Labels;

  @state() private copying?: Weekday;
  @state() private undo?: Undo;
  @state() private holiday?: HolidayProblem;

  readonly i18n = new LocalizeController(this, teamCatalog);
  /** What was switched off, by widget: switched on, it is as it was. */
  readonly #before = new Map<string, BusinessHours>();
  readonly #editing = new WeekEditing(
    this,
    () => this.settings?.hours,
    (week) => this.#change({ week }),
  );
  readonly #entries = new TextEntries(this, {
    check: (_, text) => (findTimeZone(text) ? undefined : this.#unknownZone),
    save: (_, text) => this.#change({ timeZone: findTimeZone(text)! }),
  });

  constructor() {
    super();
    new ClockController(this);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('settings');
    if (!before || before.widgetId === this.settings?.widgetId) return;
    this.#editing.forget();
    this.copying = this.undo = this.holiday = undefined;
  }

  get #unknownZone(): string {
    return this.i18n
      .msg('Choose a time zone from the list, such as {example}', {
        id: 'hours.zone-unknown',
        desc: 'Below the field with a time zone; {example} is Europe/Zagreb',
      })
      .replace('{example}', 'Europe/Zagreb');
  }

  get #hours(): BusinessHours | undefined {
    return this.settings?.hours;
  }

  #save(hours: BusinessHours | undefined): void {
    const { widgetId } = this.settings!;
    this.dispatchEvent(new PdSettingsChangeEvent({ widgetId, changes: { hours } }));
  }

  #change(changes: Partial<BusinessHours>): void {
    this.undo = undefined;
    this.#save({ ...this.#hours!, ...changes });
  }

  // ——— On and off

  #turn(on: boolean): void {
    const { widgetId } = this.settings!;
    this.undo = undefined;
    if (on) return this.#save(this.#before.get(widgetId) ?? officeHours());
    const hours = this.#hours!;
    this.#before.set(widgetId, hours);
    this.#save(undefined);
    const text = this.i18n.msg('Nothing is said of hours any more.', {
      id: 'hours.turned-off',
      desc: 'After business hours were switched off; a button “Undo” follows',
    });
    this.undo = { widgetId, hours, at: 'hours', text };
  }

  async #takeBack(): Promise<void> {
    const { hours, at } = this.undo!;
    this.undo = undefined;
    this.#editing.forget();
    this.#save(hours);
    await this.updateComplete;
    const next = { hours: '#hours-on', week: '.day .add', holidays: '#holiday' }[at];
    this.renderRoot.querySelector<HTMLElement>(next)?.focus();
  }

  /** What was done can be taken back, and that is where the focus goes: its button is gone. */
  async #offerUndo(at: Undo['at'], hours: BusinessHours, text: string): Promise<void> {
    this.undo = { widgetId: this.settings!.widgetId, hours, at, text };
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.undo')?.focus();
  }

  // ——— The week

  #meanNextDay(day: Weekday, index: number): void {
    this.#editing.writeSpan(day, index, { overnight: true });
    this.#editing.settle();
    this.renderRoot.querySelector<HTMLElement>(`#${keyOf(day, index)}-to`)?.focus();
  }

  async #add(day: Weekday): Promise<void> {
    const spans = this.#editing.week[day];
    const span = nextSpan(spans);
    this.#editing.write({ [day]: [...spans, span] });
    if (span.from) this.#editing.settle();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#${keyOf(day, spans.length)}-from`)?.focus();
  }

  #remove(day: Weekday, index: number): void {
    const before = this.#hours!;
    this.#editing.write({ [day]: this.#editing.week[day].filter((_, at) => at !== index) });
    this.#editing.settle();
    void this.#offerUndo('week', before, removedText(this.i18n, day));
  }

  #copy(day: Weekday, days: readonly Weekday[]): void {
    const before = this.#hours!;
    this.copying = undefined;
    if (!days.length) return void this.#focusCopy(day);
    const spans = this.#editing.week[day];
    this.#editing.write(Object.fromEntries(days.map((one) => [one, spans])));
    this.#editing.settle();
    void this.#offerUndo('week', before, copiedText(this.i18n, day, days));
  }

  async #ask(day: Weekday, copying: boolean): Promise<void> {
    this.copying = copying ? day : undefined;
    if (!copying) return this.#focusCopy(day);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.copying input')?.focus();
  }

  async #focusCopy(day: Weekday): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[data-day=${day}] [part=copy]`)?.focus();
  }

  // ——— Holidays

  #addHoliday(date: string): void {
    const { holidays } = this.#hours!;
    this.holiday = holidayProblem(holidays, date);
    const input = this.renderRoot.querySelector<HTMLInputElement>('#holiday')!;
    input.focus();
    if (this.holiday) return;
    input.value = '';
    this.#change({ holidays: [...holidays, date].sort() });
  }

  #removeHoliday(date: string): void {
    const before = this.#hours!;
    this.holiday = undefined;
    this.#change({ holidays: before.holidays.filter((one) => one !== date) });
    void this.#offerUndo('holidays', before, holidayRemovedText(this.i18n, date));
  }

  // ——— Rendering

  #renderUndo(at: Undo['at']): TemplateResult {
    const undo = this.undo?.at === at ? this.undo : undefined;
    return html`<div class="undone" role="status">
      ${
        undo
          ? html`<span>${undo.text}</span>
              <button class="button quiet undo" part="undo" type="button" @click=${this.#takeBack}>
                ${this.i18n.msg('Undo', { id: 'settings.undo', desc: 'Button: puts a removed widget back' })}
              </button>`
          : nothing
      }
    </div>`;
  }

  #renderStatus(hours: BusinessHours): TemplateResult {
    const now = Date.now();
    return html`<p class="status ${isOpen(hours, now) ? 'open' : ''}" part="status">
      ${clockIcon(18)}<span>${statusText(this.i18n, hours, now)}</span>
    </p>`;
  }

  #renderDay(day: Weekday, week: Week): TemplateResult {
    return dayRow(this.i18n, {
      day,
      spans: week[day],
      problems: this.#editing.problems,
      copying: this.copying === day,
      full: week[day].length >= mostSpans,
      write: (index, part, value) => this.#editing.writeSpan(day, index, { [part]: value }),
      leave: () => this.#editing.settle(),
      add: () => void this.#add(day),
      remove: (index) => this.#remove(day, index),
      meanNextDay: (index) => this.#meanNextDay(day, index),
      ask: (copying) => void this.#ask(day, copying),
      copy: (days) => this.#copy(day, days),
    });
  }

  #renderHours(hours: BusinessHours, widgetId: string): TemplateResult {
    const { i18n } = this;
    const week = this.#editing.week;
    return html`<div class="fields">
        ${textField({
          id: 'zone',
          label: i18n.msg('Time zone', { id: 'hours.zone', desc: 'Label' }),
          hint: clockText(i18n, hours.timeZone, Date.now()),
          entries: this.#entries,
          entry: `zone/${widgetId}`,
          stored: hours.timeZone,
          code: true,
          options: timeZones(),
        })}
      </div>
      ${this.#renderStatus(hours)}
      <ul class="week" aria-label=${i18n.msg('Hours of the week', { id: 'hours.week', desc: 'Name of a list of days' })}>
        ${daysInOrder(i18n.locale).map((day) => this.#renderDay(day, week))}
      </ul>
      ${this.#renderUndo('week')}`;
  }

  #renderHolidays(hours: BusinessHours): TemplateResult {
    const { i18n } = this;
    return html`<section aria-labelledby="holidays">
      <h3 part="heading" id="holidays">
        ${i18n.msg('Holidays', { id: 'hours.holidays', desc: 'Title of a section: days on which the team is closed' })}
      </h3>
      <p class="lead" part="lead">
        ${i18n.msg('Days on which the team is closed, whatever day of the week it is.', { id: 'hours.holidays-lead', desc: 'Below the title “Holidays”' })}
      </p>
      ${holidayList(i18n, {
        dates: hours.holidays,
        today: dateIn(hours.timeZone, Date.now()),
        problem: this.holiday,
        add: (date) => this.#addHoliday(date),
        remove: (date) => this.#removeHoliday(date),
      })}
      ${this.#renderUndo('holidays')}
    </section>`;
  }

  /** Hours that nobody can keep to: customers are told nothing of them until they are set anew. */
  #renderBroken(): TemplateResult {
    const { i18n } = this;
    return html`<div class="broken" part="error" role="alert">
      <p class="error">
        ${alertIcon(16)}
        <span>${i18n.msg('The stored hours make no sense, and are not used.', { id: 'hours.broken', desc: 'In place of the hours; a button follows' })}</span>
      </p>
      <button class="button outlined" type="button" @click=${() => this.#save(officeHours())}>
        ${i18n.msg('Set the hours anew', { id: 'hours.anew', desc: 'Button: begins with Monday to Friday' })}
      </button>
    </div>`;
  }

  override render(): TemplateResult {
    const { settings, i18n } = this;
    if (!settings) return html``;
    const broken = !!settings.hours && !businessHoursSchema.safeParse(settings.hours).success;
    const hours = broken ? undefined : settings.hours;
    return html`<div class="root beside" lang=${i18n.locale} dir=${i18n.dir}>
      <div class="sections">
        <section aria-labelledby="hours">
          <h3 part="heading" id="hours">${settingName(i18n, 'hours')}</h3>
          <p class="lead" part="lead">
            ${i18n.msg('Outside them customers read when the team is back. They can write all the same.', { id: 'hours.lead', desc: 'Below the title “Business hours”' })}
          </p>
          <div class="rows">
            ${switchRow({
              id: 'hours-on',
              label: i18n.msg('Keep business hours', {
                id: 'hours.on',
                desc: 'Switch: whether there are any',
              }),
              hint: i18n.msg('Off: the chat says nothing of when the team is there.', {
                id: 'hours.on-hint',
                desc: 'Below the switch “Keep business hours”',
              }),
              on: settings.hours !== undefined,
              turn: (on) => this.#turn(on),
            })}
          </div>
          ${this.#renderUndo('hours')}
          ${broken ? this.#renderBroken() : hours ? this.#renderHours(hours, settings.widgetId) : nothing}
        </section>
        ${hours ? this.#renderHolidays(hours) : nothing}
      </div>
      <pd-settings-preview exportparts=${exportParts(adminParts, 'settings-preview')}
        .settings=${broken ? { ...settings, hours: undefined } : settings}
      ></pd-settings-preview>
    </div>`;
  }
}

/** Where most teams begin: where the admin is. */
function officeHours(): BusinessHours {
  const day = [{ from: '09:00', to: '17:00' }];
  return {
    timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
    week: { mon: day, tue: day, wed: day, thu: day, fri: day },
    holidays: [],
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'pd-hours-editor': PdHoursEditor;
  }
}
