export interface ConversationSelectDetail {
  id: string;
}

/** The agent wants to see a conversation. */
export class PdConversationSelectEvent extends CustomEvent<ConversationSelectDetail> {
  constructor(detail: ConversationSelectDetail) {
    super('pd-conversation-select', { detail });
  }
}

/** The agent wants to see conversations further back. */
export class PdMoreRequestEvent extends CustomEvent<void> {
  constructor() {
    super('pd-more-request');
  }
}

declare global {
  interface HTMLElementEventMap {
    'pd-conversation-select': PdConversationSelectEvent;
    'pd-more-request': PdMoreRequestEvent;
  }
}
