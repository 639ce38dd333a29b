import type { Agent } from '../../../model/conversation.js';

export interface AgentDetail {
  agent: Agent;
}

/** An agent has signed in at the desk. */
export class PdAgentLoginEvent extends CustomEvent<AgentDetail> {
  constructor(detail: AgentDetail) {
    super('pd-agent-login', { detail });
  }
}

/** The agent has signed out with the desk's button. */
export class PdAgentLogoutEvent extends CustomEvent<AgentDetail> {
  constructor(detail: AgentDetail) {
    super('pd-agent-logout', { detail });
  }
}

declare global {
  interface HTMLElementEventMap {
    'pd-agent-login': PdAgentLoginEvent;
    'pd-agent-logout': PdAgentLogoutEvent;
  }
}
