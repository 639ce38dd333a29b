import type { ReactiveControllerHost } from 'lit';
import { weekdays, type BusinessHours, type Weekday } from '../../../model/business-hours.js';
import {
  keyOf,
  problemsOf,
  storedWeek,
  weekOf,
  type Span,
  type SpanProblem,
  type Week,
} from './week-draft.js';

/**
 * A week while it is being written: a day that is right is stored when its row is left, one that is
 * wrong stays as it is written, with the reason.
 */
export class WeekEditing {
  /** Days that are being written, in place of the stored ones. */
  #drafts: Partial<Week> = {};
  #problems: ReadonlyMap<string, SpanProblem> = new Map();

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly stored: () => BusinessHours | undefined,
    private readonly store: (week: BusinessHours['week']) => void,
  ) {}

  /** As it is on the screen. */
  get week(): Week {
    return { ...weekOf(this.stored()!), ...this.#drafts };
  }

  /** What was wrong when it was left, by `keyOf`. */
  get problems(): ReadonlyMap<string, SpanProblem> {
    return this.#problems;
  }

  /** The days are as they are stored. */
  forget(): void {
    this.#drafts = {};
    this.#problems = new Map();
    this.host.requestUpdate();
  }

  write(days: Partial<Week>): void {
    this.#drafts = { ...this.#drafts, ...days };
    // What is mended is right at once; what is wrong is said when it is left.
    const wrong = problemsOf(this.week);
    this.#problems = new Map([...this.#problems].filter(([key]) => wrong.has(key)));
    this.host.requestUpdate();
  }

  writeSpan(day: Weekday, index: number, change: Partial<Span>): void {
    const spans = this.week[day].map((span, at) => (at === index ? { ...span, ...change } : span));
    this.write({ [day]: spans });
  }

  /** Stores the days that are right. */
  settle(): void {
    const hours = this.stored();
    if (!hours || !Object.keys(this.#drafts).length) return;
    const stored = weekOf(hours);
    this.#problems = problemsOf(this.week);
    const wrong = weekdays.filter((day) =>
      this.#drafts[day]?.some((_, index) => this.#problems.has(keyOf(day, index))),
    );
    const kept = Object.fromEntries(wrong.map((day) => [day, stored[day]]));
    const week = storedWeek({ ...this.week, ...kept });
    this.#drafts = Object.fromEntries(wrong.map((day) => [day, this.#drafts[day]]));
    this.host.requestUpdate();
    if (JSON.stringify(week) !== JSON.stringify(storedWeek(stored))) this.store(week);
  }
}
