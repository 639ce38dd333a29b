/** The person wants the chat opened, or closed if it is open. */
export class PdLauncherClickEvent extends CustomEvent<void> {
  constructor() {
    super('pd-launcher-click');
  }
}

declare global {
  interface HTMLElementEventMap {
    'pd-launcher-click': PdLauncherClickEvent;
  }
}
