import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LocalizeController } from '../../../controllers/localize-controller.js';
import { format } from '../../../localization/format.js';
import {
  businessHoursSchema,
  isOpen,
  nextChange,
  type BusinessHours,
  type BusinessHoursInput,
} from '../../../model/business-hours.js';
import { report } from './report.js';

/** What launcher and panel say while the team is away. */
export interface Away {
  /** `true`: the launcher's own text. */
  brief: string | true;
  full: string;
}

export interface HoursHost extends ReactiveControllerHost, HTMLElement {
  readonly widgetId: string;
  readonly i18n: LocalizeController;
}

/** The longest time that a timer can wait, in milliseconds. */
const longest = 2 ** 31 - 1;

/** Looks at the clock when the hours turn, when the page is seen again, and with every update. */
export class TeamHours implements ReactiveController {
  #given: BusinessHoursInput | undefined;
  #hours: BusinessHours | undefined;
  #open = true;
  #change: number | undefined;
  /** The moments between which that holds. */
  #from = 0;
  #until = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: HoursHost,
    private readonly given: () => BusinessHoursInput | undefined,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#look);
    this.#look();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#look);
    clearTimeout(this.#timer);
    this.#until = 0;
  }

  hostUpdate(): void {
    const given = this.given();
    if (given !== this.#given) {
      this.#given = given;
      this.#hours = given && this.#sound(given);
      this.#until = 0;
    }
    const now = Date.now();
    if (this.host.isConnected && (now < this.#from || now >= this.#until)) this.#turn(now);
  }

  get away(): Away | undefined {
    return this.#open ? undefined : words(this.host.i18n, this.#change);
  }

  #turn(now: number): void {
    clearTimeout(this.#timer);
    const hours = this.#hours;
    this.#open = !hours || isOpen(hours, now);
    this.#change = hours && nextChange(hours, now);
    this.#from = now;
    this.#until = Math.min(this.#change ?? Infinity, now + longest);
    if (hours) this.#timer = setTimeout(this.#look, this.#until - now);
  }

  readonly #look = (): void => this.host.requestUpdate();

  #sound(given: BusinessHoursInput): BusinessHours | undefined {
    const { data, error } = businessHoursSchema.safeParse(given);
    if (!error) return data;
    const issues = error.issues.map(({ path, message }) => ({ key: path.join('.'), message }));
    report(this.host, 'invalid-hours', { issues });
    return undefined;
  }
}

/** Hours and minutes of today; within a week with the name of the day, else with its date. */
function dayAndTime(locale: string, at: number, now = Date.now()): string {
  const today = new Date(at).toDateString() === new Date(now).toDateString();
  const day = at - now < 6 * 86_400_000 ? { weekday: 'long' } : { day: 'numeric', month: 'long' };
  return new Intl.DateTimeFormat(locale, {
    ...(!today && (day as Intl.DateTimeFormatOptions)),
    hour: 'numeric',
    minute: '2-digit',
  }).format(at);
}

function words(i18n: LocalizeController, until: number | undefined): Away {
  if (until === undefined) {
    return {
      brief: true,
      full: i18n.msg('We’re away. Leave a message, and we’ll answer when we’re back.', {
        id: 'panel.away-now',
        desc: 'Above the composer, outside business hours',
      }),
    };
  }
  const time = dayAndTime(i18n.locale, until);
  return {
    brief: format(
      i18n.msg('Away until {time}. Leave a message', {
        id: 'launcher.away-until',
        desc: 'Beside the closed chat’s button; {time} is “14:00”, “Monday 09:00” or “7 January, 09:00”',
      }),
      { time },
    ),
    full: format(
      i18n.msg('We’re away until {time}. Leave a message, and we’ll answer then.', {
        id: 'panel.away-until',
        desc: 'Above the composer; {time} is “14:00”, “Monday 09:00” or “7 January, 09:00”',
      }),
      { time },
    ),
  };
}
