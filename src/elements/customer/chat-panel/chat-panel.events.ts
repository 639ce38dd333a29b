import type { Rating } from '../../../model/conversation.js';

/*
 * Meant for the site, so they bubble and are composed: from the inside of the widget they arrive
 * as the widget's own.
 */

export interface TranscriptRequestDetail {
  /** The address, where one was given. */
  to?: string;
  mode: 'download' | 'email';
}

/** The customer wants a transcript. Canceled: the site takes care of it. */
export class PdTranscriptRequestEvent extends CustomEvent<TranscriptRequestDetail> {
  constructor(detail: TranscriptRequestDetail) {
    super('pd-transcript-request', { detail, bubbles: true, composed: true, cancelable: true });
  }
}

/** The customer has rated the chat; the last one given counts. */
export class PdRatingGivenEvent extends CustomEvent<Rating> {
  constructor(detail: Rating) {
    super('pd-rating-submit', { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'pd-transcript-request': PdTranscriptRequestEvent;
  }
}
