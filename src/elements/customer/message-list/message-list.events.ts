/** The reader is near the beginning of what is there; older messages may be added. */
export class PdOlderRequestEvent extends CustomEvent<void> {
  constructor() {
    super('pd-older-request');
  }
}

export interface MessageRetryDetail {
  id: string;
}

/** The person wants a failed message sent again. */
export class PdMessageRetryEvent extends CustomEvent<MessageRetryDetail> {
  constructor(detail: MessageRetryDetail) {
    super('pd-message-retry', { detail });
  }
}

export interface MessageCancelDetail {
  id: string;
}

/** The person takes back a message that has failed, or whose files have not arrived yet. */
export class PdMessageCancelEvent extends CustomEvent<MessageCancelDetail> {
  constructor(detail: MessageCancelDetail) {
    super('pd-message-cancel', { detail });
  }
}

export interface ReadChangeDetail {
  /** Id of the newest message of the other side that has been on the screen. */
  upTo: string;
}

/** More of the other side's messages have been seen. */
export class PdReadChangeEvent extends CustomEvent<ReadChangeDetail> {
  constructor(detail: ReadChangeDetail) {
    super('pd-read-change', { detail });
  }
}

declare global {
  interface HTMLElementEventMap {
    'pd-older-request': PdOlderRequestEvent;
    'pd-message-retry': PdMessageRetryEvent;
    'pd-message-cancel': PdMessageCancelEvent;
    'pd-read-change': PdReadChangeEvent;
  }
}
