import type { Rating } from '../../../model/conversation.js';

/** The person has sent a rating. Cancelled: the form stays as it is until its owner sets `done`. */
export class PdRatingSubmitEvent extends CustomEvent<Rating> {
  constructor(detail: Rating) {
    super('pd-rating-submit', { detail, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'pd-rating-submit': PdRatingSubmitEvent;
  }
}
