import type { AuthType } from './auth-type.js';

/** The faces of a rating, worst to best. */
export type RatingValue = 1 | 2 | 3 | 4 | 5;

export interface Rating {
  value: RatingValue;
  comment?: string;
}

/** A member of the team. */
export interface Agent {
  id: string;
  name: string;
  avatar?: string;
}

/** One chat, open or ended. Opens with the first message or a submitted login form. */
export interface Conversation {
  id: string;
  widgetId: string;
  /** The authentication type under which it was opened. */
  authType: AuthType;
  state: 'open' | 'ended';
  openedAt: number;
  endedAt?: number;
  /** Short stable suffix that tells visitors apart, such as `4f7a`. */
  visitor: string;
  /** Set while the customer is known as a contact. */
  contactId?: string;
  /** What an agent has written down of a visitor. It is no login, and gives no rights. */
  recordId?: string;
  assignee?: Agent;
  /** True once an agent has answered. */
  answered: boolean;
  hasMessages: boolean;
  /** Since when the customer has had no answer. Absent: nobody waits, or it is not known. */
  waitingSince?: number;
  lastMessage?: { text: string; author: 'customer' | 'agent' | 'system'; sentAt: number };
  /** Customer's messages that no agent has read. */
  unread: number;
  consent?: { text: string; at: number };
  rating?: Rating & { at: number };
  /** A standing wish for a transcript; `to` is the address, if one was given. */
  transcriptRequest?: {
    at: number;
    to?: string;
    /** When the team has fulfilled it. */
    sentAt?: number;
  };
  /** What this person writes is refused. */
  blocked?: boolean;
  updatedAt: number;
}
