/** The agent wants to end the conversation. */
export class PdEndRequestEvent extends CustomEvent<void> {
  constructor() {
    super('pd-end-request');
  }
}

export interface BlockRequestDetail {
  blocked: boolean;
}

/** The agent wants no more messages of this person, or again some. */
export class PdBlockRequestEvent extends CustomEvent<BlockRequestDetail> {
  constructor(detail: BlockRequestDetail) {
    super('pd-block-request', { detail });
  }
}

/** The agent wants to give the customer the transcript that was asked for. */
export class PdTranscriptGiveEvent extends CustomEvent<void> {
  constructor() {
    super('pd-transcript-give');
  }
}

/** The transcript that was asked for has been given to the customer. */
export class PdTranscriptDoneEvent extends CustomEvent<void> {
  constructor() {
    super('pd-transcript-done');
  }
}

declare global {
  interface HTMLElementEventMap {
    'pd-block-request': PdBlockRequestEvent;
    'pd-transcript-give': PdTranscriptGiveEvent;
    'pd-transcript-done': PdTranscriptDoneEvent;
    'pd-end-request': PdEndRequestEvent;
  }
}
