/** The agent wants to end the conversation. */
export class PdEndRequestEvent extends CustomEvent<void> {
  constructor() {
    super('pd-end-request');
  }
}

declare global {
  interface HTMLElementEventMap {
    'pd-end-request': PdEndRequestEvent;
  }
}
