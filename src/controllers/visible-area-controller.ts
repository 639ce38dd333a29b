import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Where a person sees the page while an on-screen keyboard covers a part of it. The keyboard does
 * not make the page smaller, only the visual viewport (CSSOM View, section 9): what covers the screen
 * has to follow that. Zooming in does the same to it, and is none of ours.
 */
export class VisibleAreaController implements ReactiveController {
  #height: number | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    /** The host covers the screen. */
    private readonly covers: () => boolean,
  ) {
    host.addController(this);
  }

  /** Height in CSS px that is left above the keyboard; `undefined`: no keyboard is up. */
  get height(): number | undefined {
    return this.#height;
  }

  hostConnected(): void {
    visualViewport?.addEventListener('resize', this.#look);
    visualViewport?.addEventListener('scroll', this.#look);
  }

  hostDisconnected(): void {
    visualViewport?.removeEventListener('resize', this.#look);
    visualViewport?.removeEventListener('scroll', this.#look);
  }

  hostUpdated(): void {
    this.#place();
  }

  readonly #look = (): void => {
    const before = this.#height;
    this.#place();
    if (this.#height !== before) this.host.requestUpdate();
  };

  /**
   * `--_above` and `--_below`: how far what is seen is from the page's edges. Through the CSSOM,
   * which a content security policy allows.
   */
  #place(): void {
    const view = visualViewport;
    const { style } = this.host;
    const { clientHeight } = document.documentElement;
    const keyboard = view && view.scale < 1.01 && clientHeight - view.height > 1 && this.covers();
    this.#height = keyboard ? view.height : undefined;
    if (keyboard) {
      style.setProperty('--_above', `${view.offsetTop}px`);
      style.setProperty('--_below', `${clientHeight - view.height - view.offsetTop}px`);
    } else {
      style.removeProperty('--_above');
      style.removeProperty('--_below');
    }
  }
}
