import type { Contact } from '../../model/contact.js';
import type { Agent, Conversation } from '../../model/conversation.js';
import type { Message } from '../../model/message.js';
import type { WidgetSettings } from '../../model/widget-settings.js';

export type Side = 'customer' | 'agent';

/** What the connections of one team tell each other, each hearing its own too. */
export type TeamEvent =
  /** `version` grows with each change: events of two tabs may overtake each other. */
  | { type: 'conversation'; conversation: Conversation; version: number }
  | { type: 'message'; conversationId: string; message: Message }
  /** `by` has got, or read, what the other side wrote. */
  | { type: 'receipt'; conversationId: string; by: Side; state: 'delivered' | 'read'; upTo: string }
  | { type: 'typing'; conversationId: string; by: Side; active: boolean; name?: string }
  | { type: 'contact'; contact: Contact }
  | { type: 'erased'; contactId: string; conversationIds: string[] }
  | { type: 'settings'; settings: WidgetSettings }
  | { type: 'settings-removed'; widgetId: string }
  /** A customer asks; every signed-in agent's connection answers with `here`. */
  | { type: 'who-is-there' }
  | { type: 'here'; connection: string; agent: Agent }
  | { type: 'gone'; connection: string };

export type Tell = (event: TeamEvent) => void;
