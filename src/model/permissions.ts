import type { AuthType } from './auth-type.js';
import { isHidden, type KnownAs } from './is-hidden.js';

/** What the decision is made from. Nothing else counts. */
export interface Facts {
  /** The type in force now: the attribute's, else the stored setting's. */
  authType: AuthType;
  identity: KnownAs;
  settings: {
    transcript: 'off' | 'download' | 'email';
    rating: 'off' | 'on';
    /** True if the widget asks for consent. */
    consent: boolean;
    /** True if only a signed token identifies somebody: then nobody logs in by a form. */
    verifiedOnly?: boolean | undefined;
  };
  conversation:
    | { state: 'none' }
    | {
        state: 'open' | 'ended';
        /** The type under which it was opened. */
        authType: AuthType;
        hasMessages: boolean;
        /** True once an agent has answered. */
        answered: boolean;
        /** The team takes nothing more from this person. */
        blocked?: boolean | undefined;
      };
  /** True once this session has accepted the consent text. */
  consented: boolean;
}

export interface Permissions {
  launcher: boolean;
  view: 'hidden' | 'consent' | 'login' | 'choice' | 'chat';
  /** The login form stays in sight above the messages. */
  banner: boolean;
  canChat: boolean;
  canLogIn: boolean;
  canRequestTranscript: boolean;
  canRate: boolean;
  canEnd: boolean;
  canSignOut: boolean;
}

/** Nothing is shown and nothing is allowed. */
export const nothing: Readonly<Permissions> = Object.freeze({
  launcher: false,
  view: 'hidden',
  banner: false,
  canChat: false,
  canLogIn: false,
  canRequestTranscript: false,
  canRate: false,
  canEnd: false,
  canSignOut: false,
});

/**
 * The one place that decides what a customer sees and may do. Elements show only this, the
 * session refuses the rest, and the desk drops what a manipulated browser sends in spite of it.
 */
export function permissions(facts: Facts): Permissions {
  const { identity, settings, conversation, consented } = facts;
  const begun = conversation.state !== 'none';
  // A running conversation goes on under its own type; only a change to `code` acts at once.
  const inForce = begun && facts.authType !== 'code' ? conversation.authType : facts.authType;
  const claims = !settings.verifiedOnly;
  const type = inForce === 'form' && !claims ? 'code' : inForce;

  if (isHidden(type, identity)) return nothing;

  const contact = type !== 'none' && identity.kind === 'contact';
  const mayChat =
    contact || type === 'none' || (type === 'optional' && (identity.kind === 'visitor' || !claims));
  const asks = settings.consent && !consented;
  // In the login form consent has its own box, so there the form comes first.
  const view = mayChat ? (asks ? 'consent' : 'chat') : type === 'form' ? 'login' : 'choice';
  const chatting = view === 'chat';

  return {
    launcher: true,
    view,
    banner: chatting && claims && type === 'optional' && !contact,
    canChat: chatting && conversation.state !== 'ended' && !(begun && conversation.blocked),
    canLogIn:
      claims &&
      !contact &&
      (type === 'form' || type === 'optional') &&
      conversation.state !== 'ended',
    canRequestTranscript:
      chatting && contact && settings.transcript !== 'off' && begun && conversation.hasMessages,
    canRate: chatting && contact && settings.rating === 'on' && begun && conversation.answered,
    canEnd: chatting && conversation.state === 'open',
    canSignOut: contact || begun || (type === 'optional' && identity.kind === 'visitor'),
  };
}
