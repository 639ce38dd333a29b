import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { LocalizeController } from '../../../controllers/localize-controller.js';
import { format } from '../../../localization/format.js';
import { clockIcon } from '../../../styles/icons.js';

interface CountdownHost extends ReactiveControllerHost {
  readonly i18n: LocalizeController;
}

/** Tells somebody who writes very fast when the next message may be sent. */
export class Countdown implements ReactiveController {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #until = 0;
  /** What a screen reader is told, once: not each second. */
  #said = '';

  constructor(private readonly host: CountdownHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Nothing, once the moment has come. */
  render(until: number) {
    clearTimeout(this.#timer);
    const left = until - Date.now();
    if (left <= 0) return nothing;
    const text = words(this.host.i18n, Math.ceil(left / 1000));
    if (until !== this.#until) this.#said = text;
    this.#until = until;
    this.#timer = setTimeout(() => this.host.requestUpdate(), left % 1000 || 1000);
    return html`<div class="bar" part="notice">
      ${clockIcon(20)}<span aria-hidden="true">${text}</span>
      <span class="sr-only" role="alert">${this.#said}</span>
    </div>`;
  }
}

function words(i18n: LocalizeController, seconds: number): string {
  const text = i18n.plural(seconds, {
    zero: i18n.msg('You’re writing very fast. You can send again in {n} seconds.', {
      id: 'panel.slow.zero',
      desc: 'Above the composer, to somebody who has sent many messages within seconds',
    }),
    one: i18n.msg('You’re writing very fast. You can send again in {n} second.', {
      id: 'panel.slow.one',
      desc: 'Above the composer, to somebody who has sent many messages within seconds',
    }),
    two: i18n.msg('You’re writing very fast. You can send again in {n} seconds.', {
      id: 'panel.slow.two',
      desc: 'Above the composer, to somebody who has sent many messages within seconds',
    }),
    few: i18n.msg('You’re writing very fast. You can send again in {n} seconds.', {
      id: 'panel.slow.few',
      desc: 'Above the composer, to somebody who has sent many messages within seconds',
    }),
    many: i18n.msg('You’re writing very fast. You can send again in {n} seconds.', {
      id: 'panel.slow.many',
      desc: 'Above the composer, to somebody who has sent many messages within seconds',
    }),
    other: i18n.msg('You’re writing very fast. You can send again in {n} seconds.', {
      id: 'panel.slow.other',
      desc: 'Above the composer, to somebody who has sent many messages within seconds',
    }),
  });
  return format(text, { n: seconds.toLocaleString(i18n.locale) });
}
