import type {
  ConnectionErrorCode,
  ConnectionStatus,
  CustomerConnection,
} from '../connections/connection.js';
import type { AuthType } from '../model/auth-type.js';
import type { Agent, Conversation } from '../model/conversation.js';
import type { ContactDetails, Identity } from '../model/identity.js';
import type { Message } from '../model/message.js';
import { permissions, type Permissions } from '../model/permissions.js';
import type { CustomerChat } from './customer-chat.js';
import type { CustomerStore } from './customer-store.js';

/** What the owner decided for this widget. */
export interface SessionRules {
  authType: AuthType;
  transcript: 'off' | 'download' | 'email';
  rating: 'off' | 'on';
  /** True if the widget asks for consent. */
  consent: boolean;
  /** True if only a signed token identifies somebody. */
  verifiedOnly?: boolean | undefined;
}

export interface SessionOptions {
  widgetId: string;
  rules: SessionRules;
  store: CustomerStore;
  /** Makes a connection; each person gets a new one, so nothing of the last can come through. */
  connect(): CustomerConnection;
  /** Reads the page's data once more. Called before anything is sent. */
  checkPerson?(): void;
  /** The page's data no longer count, until they change. */
  holdPerson?(): void;
  /** Whether messages may carry files, before there is a connection to tell. */
  canAttach?: boolean;
  /** Milliseconds that a sign-out waits for unsent messages; 5,000 unless given. */
  patience?: number;
}

/** A login is on its way, or why it failed. */
export interface LoginState {
  busy: boolean;
  error?: ConnectionErrorCode;
}

export interface CustomerState {
  /**
   * True until it is known whether a session was left here, and while one person gives way to
   * another.
   */
  loading: boolean;
  permissions: Permissions;
  identity: Identity;
  conversation: Conversation | undefined;
  messages: readonly Message[];
  hasOlder: boolean;
  typing: string | boolean;
  /** Members of the team who are there. */
  agents: readonly Agent[];
  status: ConnectionStatus;
  unread: number;
  draft: string;
  /** This session has accepted the consent text. */
  consented: boolean;
  login: LoginState;
  storageRefused: boolean;
  /** Messages may carry files. */
  canAttach: boolean;
  /** The person wants no sound, in any widget of the account. */
  muted: boolean;
}

/** What happened, for the site; the state says what is. */
export type SessionEvent =
  | { type: 'sent'; text: string; id: string }
  | { type: 'received'; message: Message }
  | { type: 'login'; details: ContactDetails; via: 'code' | 'form' }
  /** `dropped`: messages that could not be sent any more. */
  | { type: 'logout'; dropped: number; forced: boolean }
  | { type: 'ended'; conversation: Conversation };

/** The session refuses. `person-changed`: it was begun for somebody who has left meanwhile. */
export class SessionError extends Error {
  override readonly name = 'SessionError';
  constructor(
    readonly code: 'forbidden' | 'too-large' | 'rate-limited' | 'person-changed',
    /** With `rate-limited`: after so many milliseconds it may be tried again. */
    readonly retryAfter?: number,
  ) {
    super(code);
  }
}

type Given = Pick<
  CustomerState,
  | 'loading'
  | 'identity'
  | 'draft'
  | 'consented'
  | 'login'
  | 'storageRefused'
  | 'canAttach'
  | 'muted'
>;

/** The state as elements see it; what is permitted follows from the rest. */
export function customerState(
  { authType, ...settings }: SessionRules,
  given: Given,
  chat: CustomerChat | undefined,
): CustomerState {
  const conversation = chat?.conversation;
  const facts = conversation
    ? {
        state: conversation.state,
        authType: conversation.authType,
        hasMessages: conversation.hasMessages || chat.thread.length > 0,
        answered: chat.answered,
        blocked: conversation.blocked,
      }
    : ({ state: 'none' } as const);
  const { identity, consented } = given;
  return {
    ...given,
    permissions: permissions({ authType, identity, settings, conversation: facts, consented }),
    conversation,
    messages: chat?.thread.messages ?? [],
    hasOlder: chat?.hasOlder ?? false,
    typing: chat?.typing ?? false,
    agents: chat?.agents ?? [],
    status: chat?.status ?? 'idle',
    unread: chat?.unread ?? 0,
  };
}
