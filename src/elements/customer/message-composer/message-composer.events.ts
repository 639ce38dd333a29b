export interface MessageSendDetail {
  text: string;
  files: File[];
}

/** The person sends. Not prevented, the composer clears itself; prevented, it keeps what is there. */
export class PdMessageSendEvent extends CustomEvent<MessageSendDetail> {
  constructor(detail: MessageSendDetail) {
    super('pd-message-send', { detail, cancelable: true });
  }
}

export interface DraftChangeDetail {
  value: string;
}

/** The person has changed what is not yet sent. */
export class PdDraftChangeEvent extends CustomEvent<DraftChangeDetail> {
  constructor(detail: DraftChangeDetail) {
    super('pd-draft-change', { detail });
  }
}

export interface TypingChangeDetail {
  active: boolean;
}

/** The person has begun to type, or has stopped. */
export class PdTypingChangeEvent extends CustomEvent<TypingChangeDetail> {
  constructor(detail: TypingChangeDetail) {
    super('pd-typing-change', { detail });
  }
}

declare global {
  interface HTMLElementEventMap {
    'pd-message-send': PdMessageSendEvent;
    'pd-draft-change': PdDraftChangeEvent;
    'pd-typing-change': PdTypingChangeEvent;
  }
}
