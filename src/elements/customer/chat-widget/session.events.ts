import type { ContactDetails } from '../../../model/identity.js';
import type { Message } from '../../../model/message.js';
import { WidgetEvent } from './chat-widget.events.js';

/* What the widget tells of its session; loaded with it. */

export interface LoginDetail {
  details: ContactDetails;
  via: 'code' | 'form';
}

/** The person is known from here on. */
export class PdLoginEvent extends WidgetEvent<LoginDetail> {
  constructor(detail: LoginDetail) {
    super('pd-login', detail);
  }
}

export interface LogoutDetail {
  /** Messages that could not be sent any more. */
  dropped: number;
}

/** The session has ended and is cleared. */
export class PdLogoutEvent extends WidgetEvent<LogoutDetail> {
  constructor(detail: LogoutDetail) {
    super('pd-logout', detail);
  }
}

export interface MessageSentDetail {
  id: string;
  text: string;
}

/** The other side has the message. */
export class PdMessageSentEvent extends WidgetEvent<MessageSentDetail> {
  constructor(detail: MessageSentDetail) {
    super('pd-message-sent', detail);
  }
}

export interface MessageReceivedDetail {
  message: Message;
}

/** An agent has written. */
export class PdMessageReceivedEvent extends WidgetEvent<MessageReceivedDetail> {
  constructor(detail: MessageReceivedDetail) {
    super('pd-message-received', detail);
  }
}

export interface UnreadChangeDetail {
  unread: number;
}

/** The number of unread messages has changed. */
export class PdUnreadChangeEvent extends WidgetEvent<UnreadChangeDetail> {
  constructor(detail: UnreadChangeDetail) {
    super('pd-unread-change', detail);
  }
}

/** The conversation has ended, by whichever side. */
export class PdConversationEndEvent extends WidgetEvent<{ conversationId: string }> {
  constructor(detail: { conversationId: string }) {
    super('pd-conversation-end', detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    'pd-login': PdLoginEvent;
    'pd-logout': PdLogoutEvent;
    'pd-message-sent': PdMessageSentEvent;
    'pd-message-received': PdMessageReceivedEvent;
    'pd-unread-change': PdUnreadChangeEvent;
    'pd-conversation-end': PdConversationEndEvent;
  }
}
