import type { ReactiveController } from 'lit';
import type { BusinessHoursInput } from '../../../model/business-hours.js';
import type { loadLabels } from './label-file.js';
import type { Away, HoursHost, TeamHours } from './team-hours.js';
import type { Teaser, TeaserHost } from './teaser.js';

type Host = HoursHost & TeaserHost & Parameters<typeof loadLabels>[0];
export type Hours = () => BusinessHoursInput | undefined;

/**
 * What a widget may have beside its launcher, before anybody opens it: a file of labels, business
 * hours, a teaser. Each is loaded when the widget has it; what does not come is asked for again.
 */
export class Extras implements ReactiveController {
  #labelsSrc: string | null | undefined;
  #teamHours: TeamHours | undefined;
  #teaser: Teaser | undefined;
  readonly #coming = new Set<string>();

  constructor(
    private readonly host: Host,
    private readonly hours: Hours,
  ) {
    host.addController(this);
    host.requestUpdate();
  }

  hostUpdate(): void {
    const { host } = this;
    if (host.labelsSrc && host.labelsSrc !== this.#labelsSrc) {
      void import('./label-file.js').then(
        ({ loadLabels }) => loadLabels(host),
        () => undefined,
      );
    }
    this.#labelsSrc = host.labelsSrc;
    if (this.hours() && !this.#teamHours) {
      this.#load('hours', async () => {
        const { TeamHours } = await import('./team-hours.js');
        this.#teamHours = new TeamHours(host, this.hours);
      });
    }
    if (host.teaser && !this.#teaser) {
      this.#load('teaser', async () => {
        const { Teaser } = await import('./teaser.js');
        this.#teaser = new Teaser(host);
      });
    }
  }

  /** What launcher and panel say while the team is away. */
  get away(): Away | undefined {
    return this.#teamHours?.away;
  }

  get teaser() {
    return this.#teaser?.render();
  }

  #load(what: string, load: () => Promise<void>): void {
    if (this.#coming.has(what)) return;
    this.#coming.add(what);
    load()
      .then(() => this.host.requestUpdate())
      .catch(() => undefined)
      .finally(() => this.#coming.delete(what));
  }
}
