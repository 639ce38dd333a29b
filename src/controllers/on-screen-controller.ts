import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Knows whether a person can see the host: it is drawn, scrolled into view, in the visible tab. */
export class OnScreenController implements ReactiveController {
  #inView = false;
  #observer: IntersectionObserver | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly changed: () => void,
  ) {
    host.addController(this);
  }

  get onScreen(): boolean {
    return this.#inView && document.visibilityState === 'visible';
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.changed);
    this.#observer = new IntersectionObserver((entries) => {
      this.#inView = entries.at(-1)!.isIntersecting;
      this.changed();
    });
    this.#observer.observe(this.host);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.changed);
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#inView = false;
  }
}
