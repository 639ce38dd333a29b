import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { LocalizeController } from '../../../controllers/localize-controller.js';
import { format } from '../../../localization/format.js';
import type { Weekday } from '../../../model/business-hours.js';
import { alertIcon, closeIcon, copyIcon, plusIcon } from '../../../styles/icons.js';
import { dayName, daysInOrder, problemText } from './hours-editor.words.js';
import { keyOf, type Span, type SpanProblem } from './week-draft.js';

export interface DayRow {
  day: Weekday;
  spans: readonly Span[];
  problems: ReadonlyMap<string, SpanProblem>;
  /** It is asked to which days these hours are copied. */
  copying: boolean;
  /** No more fit in. */
  full: boolean;
  write(index: number, part: 'from' | 'to', value: string): void;
  /** A row, or the button that mends it, is left. */
  leave(): void;
  add(): void;
  remove(index: number): void;
  /** The end is meant to be on the day after. */
  meanNextDay(index: number): void;
  ask(copying: boolean): void;
  copy(days: readonly Weekday[]): void;
}

/** A day, its intervals, and what can be done with them. */
export function dayRow(i18n: LocalizeController, row: DayRow): TemplateResult {
  const { day, spans, copying, full } = row;
  const name = dayName(i18n.locale, day);
  const named = (text: string): string => format(text, { day: name });
  const add = named(
    i18n.msg('Add hours on {day}', {
      id: 'hours.add',
      desc: 'Name of a button; {day} is “Monday”',
    }),
  );
  const copy = named(
    i18n.msg('Copy the hours of {day}', {
      id: 'hours.copy',
      desc: 'Name of a button; {day} is “Monday”',
    }),
  );
  return html`<li class="day" part="day" data-day=${day}>
    <span class="day-name">${name}</span>
    <div class="spans">
      ${
        spans.length
          ? spans.map((span, index) => spanRow(i18n, row, span, index))
          : html`<span class="closed">
              ${i18n.msg('Closed', { id: 'hours.closed', desc: 'In place of the hours of a day' })}
            </span>`
      }
    </div>
    <div class="actions">
      <button class="icon-button" part="copy" type="button" aria-label=${copy} title=${copy}
        aria-expanded=${copying ? 'true' : 'false'} @click=${() => row.ask(!copying)}
      >${copyIcon(18)}</button>
      <button class="icon-button add" part="add" type="button" aria-label=${add} title=${add}
        ?disabled=${full} @click=${row.add}
      >${plusIcon(18)}</button>
    </div>
    ${copying ? copyForm(i18n, row, named) : nothing}
  </li>`;
}

function spanRow(
  i18n: LocalizeController,
  { day, problems, write, leave, remove, meanNextDay }: DayRow,
  span: Span,
  index: number,
): TemplateResult {
  const key = keyOf(day, index);
  const problem = problems.get(key);
  const name = dayName(i18n.locale, day);
  const field = (part: 'from' | 'to', label: string) => {
    const on = (event: Event) => write(index, part, (event.target as HTMLInputElement).value);
    return html`<input class="control" part="control" type="time" id="${key}-${part}"
      aria-label=${format(label, { day: name })}
      aria-invalid=${problem ? 'true' : nothing}
      aria-describedby=${problem ? `${key}-error` : nothing}
      .value=${live(span[part])} @input=${on} @change=${on}
      @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && leave()}
    />`;
  };
  return html`<div class="span" part="span" @focusout=${left(leave)}>
    <div class="times">
      ${field('from', i18n.msg('{day}, from', { id: 'hours.from', desc: 'Name of a field with a time; {day} is “Monday”' }))}
      <span aria-hidden="true">–</span>
      ${field('to', i18n.msg('{day}, to', { id: 'hours.to', desc: 'Name of a field with a time; {day} is “Monday”' }))}
      <button class="icon-button remove" part="remove" type="button"
        aria-label=${format(i18n.msg('Remove these hours of {day}', { id: 'hours.remove', desc: 'Name of a button with a cross; {day} is “Monday”' }), { day: name })}
        @click=${() => remove(index)}
      >${closeIcon(18)}</button>
    </div>
      ${
        !problem && span.overnight
          ? html`<span class="next-day">
              ${i18n.msg('next day', { id: 'hours.next-day', desc: 'After two times such as 22:00 – 06:00' })}
            </span>`
          : nothing
      }
    ${
      problem
        ? html`<p class="error" part="error" id="${key}-error" role="alert">
            ${alertIcon(16)}<span>${problemText(i18n, problem)}</span>
            ${
              problem.reason === 'backwards'
                ? html`<button class="link" type="button" @click=${() => meanNextDay(index)}>
                    ${i18n.msg('Ends on the next day', { id: 'hours.mean-next-day', desc: 'Button: times such as 22:00 – 06:00 are meant' })}
                  </button>`
                : nothing
            }
          </p>`
        : nothing
    }
  </div>`;
}

/** When the focus goes elsewhere, not when it goes on within. */
const left =
  (then: () => void) =>
  ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (!(currentTarget as Element).contains(relatedTarget as Node | null)) then();
  };

function copyForm(
  i18n: LocalizeController,
  { day, copy, ask }: DayRow,
  named: (text: string) => string,
): TemplateResult {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const boxes = (event.target as HTMLFormElement).querySelectorAll<HTMLInputElement>(':checked');
    copy([...boxes].map(({ value }) => value as Weekday));
  };
  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    ask(false);
  };
  const label = named(
    i18n.msg('Copy the hours of {day} to', {
      id: 'hours.copy-to',
      desc: 'Above a choice of days; {day} is “Monday”',
    }),
  );
  return html`<form class="copying" part="copying" @submit=${submit} @keydown=${escape}>
    <fieldset>
      <legend>${label}</legend>
      <div class="days">
        ${daysInOrder(i18n.locale)
          .filter((one) => one !== day)
          .map(
            (one) => html`<label class="check-row">
              <input class="check" type="checkbox" value=${one} />${dayName(i18n.locale, one)}
            </label>`,
          )}
      </div>
    </fieldset>
    <div class="buttons">
      <button class="button soft" type="submit">
        ${i18n.msg('Copy', { id: 'hours.copy-now', desc: 'Button: to the chosen days' })}
      </button>
      <button class="button quiet" type="button" @click=${() => ask(false)}>
        ${i18n.msg('Cancel', { id: 'hours.copy-cancel', desc: 'Button: copies nothing' })}
      </button>
    </div>
  </form>`;
}
