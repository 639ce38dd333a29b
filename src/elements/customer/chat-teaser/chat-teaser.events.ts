/** The person takes up the offer: the chat is wanted. */
export class PdTeaserClickEvent extends CustomEvent<void> {
  constructor() {
    super('pd-teaser-click');
  }
}

/** The person does not want to see it. */
export class PdTeaserCloseEvent extends CustomEvent<void> {
  constructor() {
    super('pd-teaser-close');
  }
}

declare global {
  interface HTMLElementEventMap {
    'pd-teaser-click': PdTeaserClickEvent;
    'pd-teaser-close': PdTeaserCloseEvent;
  }
}
