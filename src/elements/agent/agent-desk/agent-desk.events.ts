import type { Contact } from '../../../model/contact.js';
import type { Agent, Conversation } from '../../../model/conversation.js';
import type { Message } from '../../../model/message.js';

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

export interface TranscriptSendDetail {
  conversation: Conversation;
  contact?: Contact;
  /** The address that the customer has asked for, else the contact's. */
  to?: string;
  /** All messages that the customer has, and the same as a text. */
  messages: readonly Message[];
  text: string;
}

/**
 * A transcript is to be sent to the customer who asked for it. A site that mails it prevents the
 * default: it is then marked as sent. Otherwise the agent gets it as a file.
 */
export class PdTranscriptSendEvent extends CustomEvent<TranscriptSendDetail> {
  constructor(detail: TranscriptSendDetail) {
    super('pd-transcript-send', { detail, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'pd-transcript-send': PdTranscriptSendEvent;
    'pd-agent-login': PdAgentLoginEvent;
    'pd-agent-logout': PdAgentLogoutEvent;
  }
}
