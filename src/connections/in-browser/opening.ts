import type { Conversation } from '../../model/conversation.js';
import { burstLimit } from '../../model/flood.js';
import type { Identity } from '../../model/identity.js';
import type { WidgetSettings } from '../../model/widget-settings.js';
import { ConnectionError, type StartOptions } from '../connection.js';
import { assertMayOpen, assertRunning } from '../rules.js';
import type { ConversationRecord, Unit } from './records.js';

/** What one `start` has begun. */
export interface Started extends Pick<
  StartOptions,
  'identity' | 'authType' | 'visitor' | 'consent'
> {
  widgetId: string;
  conversationId: string;
  /** The conversation is known to exist. */
  opened: boolean;
  /** It would be that of a blocked visitor. */
  turnedAway?: boolean;
  /** The identity that is already on record. */
  recorded?: Identity;
}

/** The conversation that nobody has stored yet. */
export function unwritten({
  authType,
  consent,
  conversationId,
  visitor,
  widgetId,
}: Started): Conversation {
  const now = Date.now();
  return {
    id: conversationId,
    widgetId,
    authType,
    state: 'open',
    openedAt: now,
    visitor,
    answered: false,
    hasMessages: false,
    unread: 0,
    updatedAt: now,
    ...(consent && { consent }),
  };
}

/** The running conversation, or one that is yet to be stored (of version 0). */
export async function recordOf(unit: Unit, started: Started): Promise<ConversationRecord> {
  const stored = await unit.conversation(started.conversationId);
  if (stored) {
    assertRunning(stored.conversation);
    return stored;
  }
  const nobody = { ...started, identity: { kind: 'visitor' } as const };
  assertMayOpen((await takesNoClaims(unit, started)) ? nobody : started);
  if (await isBlocked(unit, started)) throw new ConnectionError('forbidden');
  return {
    conversation: unwritten(started),
    last: 0,
    marks: { customer: { delivered: 0, read: 0 }, agent: { delivered: 0, read: 0 } },
    version: 0,
  };
}

/** Nothing in this browser can be verified, so a widget that takes no claims identifies nobody. */
export async function takesNoClaims(unit: Unit, { widgetId }: Started): Promise<boolean> {
  const stored = (await unit.settings(widgetId)) as Partial<WidgetSettings> | undefined;
  return stored?.verifiedOnly === true;
}

/**
 * Whether this is the session of a visitor who is blocked, or another visitor's: all records are of
 * one browser, and signing out makes nobody else.
 */
export async function isBlocked(unit: Unit, { identity, visitor }: Started): Promise<boolean> {
  const blocked = await unit.blockedVisitors();
  return blocked.includes(visitor) || (blocked.length > 0 && identity.kind !== 'contact');
}

/** No person writes that fast. */
export async function assertNoBurst(
  unit: Unit,
  { conversation, last }: ConversationRecord,
): Promise<void> {
  const first = last - burstLimit.messages + 1;
  if (first < 1) return;
  const oldest = await unit.messages(conversation.id, first, first);
  const { sentAt = 0 } = oldest[0]?.message ?? {};
  if (sentAt + burstLimit.within > Date.now()) throw new ConnectionError('rate-limited');
}
