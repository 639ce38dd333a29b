import type { WritingMode } from '../../../session/agent-state.js';

export interface ModeChangeDetail {
  mode: WritingMode;
}

/** The agent wants to write to the customer, or a note for the team. */
export class PdModeChangeEvent extends CustomEvent<ModeChangeDetail> {
  constructor(detail: ModeChangeDetail) {
    super('pd-mode-change', { detail });
  }
}

/** The agent wants to see and change the canned replies. */
export class PdRepliesRequestEvent extends CustomEvent<void> {
  constructor() {
    super('pd-replies-request');
  }
}

declare global {
  interface HTMLElementEventMap {
    'pd-mode-change': PdModeChangeEvent;
    'pd-replies-request': PdRepliesRequestEvent;
  }
}
