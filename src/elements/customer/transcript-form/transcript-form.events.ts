export interface TranscriptSubmitDetail {
  /** The e-mail address to send it to; absent: it is downloaded. */
  to?: string;
}

/** The person wants a copy of the conversation. */
export class PdTranscriptSubmitEvent extends CustomEvent<TranscriptSubmitDetail> {
  constructor(detail: TranscriptSubmitDetail) {
    super('pd-transcript-submit', { detail });
  }
}

declare global {
  interface HTMLElementEventMap {
    'pd-transcript-submit': PdTranscriptSubmitEvent;
  }
}
