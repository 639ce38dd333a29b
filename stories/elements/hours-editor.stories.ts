import { html } from 'lit';
import '../../src/elements/admin/hours-editor/define.js';
import type { PdHoursEditor } from '../../src/elements/admin/hours-editor/hours-editor.js';
import { weekdays, type BusinessHours, type Weekday } from '../../src/model/business-hours.js';
import { defaultSettings, type WidgetSettings } from '../../src/model/widget-settings.js';
import { find, press, type as write, type Play } from '../act.js';
import { acts, meets } from '../customer-acts.js';
import { given } from '../given.js';

type Args = Partial<PdHoursEditor>;

const day = (at: number): string =>
  new Date(Date.now() + at * 86_400_000).toISOString().slice(0, 10);
const inAMonth = day(30);

const week = (days: readonly Weekday[], ...times: [string, string][]): BusinessHours['week'] =>
  Object.fromEntries(days.map((one) => [one, times.map(([from, to]) => ({ from, to }))]));

const office: BusinessHours = {
  timeZone: 'Europe/Zagreb',
  week: {
    ...week(weekdays.slice(0, 5), ['09:00', '12:00'], ['13:00', '17:00']),
    ...week(['sat'], ['22:00', '06:00']),
  },
  holidays: [day(-30), inAMonth],
};

const settings = (hours?: BusinessHours): WidgetSettings => ({ ...defaultSettings('shop'), hours });

/** Stores what it is told, as the settings do. */
const stores = (event: Event): void => {
  const editor = event.currentTarget as PdHoursEditor;
  editor.settings = { ...editor.settings!, ...(event as CustomEvent).detail.changes };
};

export default {
  title: 'Admin/Hours editor',
  component: 'pd-hours-editor',
  args: { settings: settings(office) },
  render: (args: Args) =>
    html`<pd-hours-editor ${given(args)} @pd-settings-change=${stores}></pd-hours-editor>`,
};

interface Story {
  args?: Args;
  play?: Play;
}

const editor = 'pd-hours-editor >>> ';
const shown = meets('pd-chat-panel >>> pd-message-composer');
const presses =
  (selector: string): Play =>
  (canvas) =>
    press(canvas, editor + selector);

/** Writes into a field of a day, and leaves it. */
const leaves =
  (field: string, time: string): Play =>
  async (canvas) => {
    await write(canvas, editor + field, time);
    const input = await find(canvas, editor + field);
    for (const event of [
      new Event('change', { bubbles: true }),
      new FocusEvent('focusout', { bubbles: true }),
    ]) {
      input.dispatchEvent(event);
    }
  };

const offersUndo = meets(`${editor}.undo`);

export const Hours: Story = { play: shown };
// In UTC days, and true of two of them: a midnight may come between the making and the look.

/** The shop is open now, whenever this is looked at, and has a holiday within three days. */
export const Open: Story = {
  args: {
    settings: settings({
      timeZone: 'UTC',
      week: week(weekdays, ['00:00', '24:00']),
      holidays: [day(3)],
    }),
  },
  play: meets(`${editor}.status.open`),
};
/** Closed, whenever this is looked at: today and tomorrow are holidays. */
export const Closed: Story = {
  args: {
    settings: settings({
      timeZone: 'UTC',
      week: week(weekdays, ['00:00', '24:00']),
      holidays: [day(0), day(1)],
    }),
  },
  play: shown,
};
/** Open today and tomorrow; each such day after them is a holiday. */
export const OpenOnce: Story = {
  args: {
    settings: settings({
      timeZone: 'UTC',
      week: week(
        [6, 7].map((at) => weekdays[(new Date().getUTCDay() + at) % 7]!),
        ['00:00', '24:00'],
      ),
      holidays: Array.from({ length: 120 }, (_, at) => day(7 * ((at >> 1) + 1) + (at % 2))),
    }),
  },
  play: meets(`${editor}.status.open`),
};
export const AroundTheClock: Story = {
  args: {
    settings: settings({ timeZone: 'UTC', week: week(weekdays, ['00:00', '24:00']), holidays: [] }),
  },
  play: shown,
};
export const NoHours: Story = {
  args: { settings: settings({ timeZone: 'UTC', week: {}, holidays: [] }) },
  play: shown,
};
export const SwitchedOff: Story = { play: acts(shown, presses('#hours-on'), offersUndo) };
export const Removed: Story = { play: acts(shown, presses('.remove'), offersUndo) };
export const Copying: Story = {
  play: acts(shown, presses('[part=copy]'), meets(`${editor}.copying`)),
};
export const Copied: Story = {
  play: acts(
    shown,
    presses('[part=copy]'),
    presses('.copying .check'),
    presses('.copying [type=submit]'),
    offersUndo,
  ),
};
export const HolidayRemoved: Story = {
  play: acts(shown, presses('.holiday [part=remove]'), offersUndo),
};
/** What is wrong is said at its field, and kept. */
export const Mistakes: Story = {
  play: acts(
    shown,
    leaves('#mon-1-from', '11:00'),
    leaves('#tue-0-to', ''),
    leaves('#wed-1-to', '03:00'),
    leaves('#zone', 'Narnia'),
    presses('.add-holiday [type=submit]'),
    meets(`${editor}#wed-1-error`),
    meets(`${editor}#zone-error`),
    meets(`${editor}#holiday-error`),
  ),
};
export const HolidayTwice: Story = {
  play: async (canvas) => {
    await shown(canvas);
    await write(canvas, `${editor}#holiday`, inAMonth);
    await press(canvas, `${editor}.add-holiday [type=submit]`);
    await meets(`${editor}#holiday-error`)(canvas);
  },
};
export const TooManyHolidays: Story = {
  args: {
    settings: settings({
      ...office,
      holidays: Array.from({ length: 366 }, (_, at) => day(at + 1)),
    }),
  },
  play: async (canvas) => {
    await write(canvas, `${editor}#holiday`, day(400));
    await press(canvas, `${editor}.add-holiday [type=submit]`);
    await meets(`${editor}#holiday-error`)(canvas);
  },
};
export const Broken: Story = {
  args: { settings: settings({ timeZone: 'Europe/Narnia', week: {}, holidays: [] }) },
  play: meets(`${editor}.broken`),
};
export const RightToLeft: Story = { args: { locale: 'ar' }, play: shown };
