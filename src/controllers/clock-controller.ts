import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Milliseconds between two looks at the clock. */
const tick = 30_000;

/** Renders its host anew as time goes by, for what it says of "5 minutes ago". */
export class ClockController implements ReactiveController {
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#timer = setInterval(() => this.host.requestUpdate(), tick);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
  }
}
