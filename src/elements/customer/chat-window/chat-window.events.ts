/** The person wants the window closed: the minimise button, or Escape. */
export class PdWindowCloseEvent extends CustomEvent<void> {
  constructor() {
    super('pd-window-close');
  }
}

declare global {
  interface HTMLElementEventMap {
    'pd-window-close': PdWindowCloseEvent;
  }
}
