import type { Agent } from '../../../model/conversation.js';

export interface AssignDetail {
  /** Absent: nobody. */
  agent?: Agent;
}

/** A conversation is to be given to an agent, or to nobody. */
export class PdAssignEvent extends CustomEvent<AssignDetail> {
  constructor(detail: AssignDetail) {
    super('pd-assign', { detail });
  }
}

declare global {
  interface HTMLElementEventMap {
    'pd-assign': PdAssignEvent;
  }
}
