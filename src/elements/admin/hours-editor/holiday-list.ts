import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../../controllers/localize-controller.js';
import { format } from '../../../localization/format.js';
import { alertIcon, closeIcon } from '../../../styles/icons.js';
import { dateName } from './hours-editor.words.js';

/** As many as the model allows. */
export const mostHolidays = 366;

export type HolidayProblem = 'no-date' | 'twice' | 'too-many';

export interface HolidayList {
  dates: readonly string[];
  /** In the team's zone: what is before it is over. */
  today: string;
  problem: HolidayProblem | undefined;
  add(date: string): void;
  remove(date: string): void;
}

/** Why a date is not taken. */
export function holidayProblem(dates: readonly string[], date: string): HolidayProblem | undefined {
  // What the browser cannot read as a date comes as an empty text.
  if (!date) return 'no-date';
  if (dates.includes(date)) return 'twice';
  return dates.length < mostHolidays ? undefined : 'too-many';
}

function problemText(i18n: LocalizeController, problem: HolidayProblem): string {
  switch (problem) {
    case 'no-date':
      return i18n.msg('Choose a whole date: day, month and year', {
        id: 'hours.holiday-missing',
        desc: 'Below the field with a date',
      });
    case 'twice':
      return i18n.msg('This day is in the list already', {
        id: 'hours.holiday-twice',
        desc: 'Below the field with a date',
      });
    case 'too-many':
      return i18n.msg('There is no room for more days. Remove those that are over', {
        id: 'hours.holiday-too-many',
        desc: 'Below the field with a date; there may be 366',
      });
  }
}

/** The days on which the team does not come in. */
export function holidayList(i18n: LocalizeController, list: HolidayList): TemplateResult {
  const { dates, today, problem } = list;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const input = (event.target as HTMLFormElement).querySelector('input')!;
    list.add(input.value);
  };
  const remove = i18n.msg('Remove {date}', {
    id: 'hours.holiday-remove',
    desc: 'Name of a button with a cross; {date} is a whole date',
  });
  return html`${
    dates.length
      ? html`<ul class="holidays">
            ${[...dates].sort().map((date) => {
              const name = dateName(i18n.locale, date);
              return html`<li class="holiday ${date < today ? 'over' : ''}" part="holiday" data-date=${date}>
                <span>${name}</span>
                <button class="icon-button" part="remove" type="button"
                  aria-label=${format(remove, { date: name })} @click=${() => list.remove(date)}
                >${closeIcon(18)}</button>
              </li>`;
            })}
          </ul>`
      : nothing
  }
    <form class="add-holiday" novalidate @submit=${submit}>
      <div class="field">
        <label class="label" part="label" for="holiday">
          ${i18n.msg('One more day', { id: 'hours.holiday', desc: 'Label of a field with a date on which the team is closed' })}
        </label>
        <input class="control" part="control" type="date" id="holiday" max="9999-12-31"
          aria-invalid=${problem ? 'true' : nothing}
          aria-describedby=${problem ? 'holiday-error' : nothing}
        />
      </div>
      <button class="button soft" part="add" type="submit">
        ${i18n.msg('Add the day', { id: 'hours.holiday-add', desc: 'Button: the team is closed on the chosen date' })}
      </button>
    </form>
    ${
      problem
        ? html`<p class="error" part="error" id="holiday-error" role="alert">
            ${alertIcon(16)}<span>${problemText(i18n, problem)}</span>
          </p>`
        : nothing
    }`;
}
