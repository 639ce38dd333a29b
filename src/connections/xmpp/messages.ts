import * as z from 'zod/mini';
import { type Attachment, soundAttachments } from '../../model/attachment.js';
import { authTypes } from '../../model/auth-type.js';
import { isBlank, maxMessageLength, wellFormed } from '../../model/message.js';
import { bareOf, resourceOf } from './jid.js';
import { ns } from './names.js';
import { child, el, type Element, textOf } from './xml.js';

const text = z.string().check(z.maxLength(maxMessageLength));
const short = z.string().check(z.maxLength(256));
const agent = z.object({ id: short, name: short, avatar: z.optional(text) });
const consent = z.object({ text, at: z.number() });
const details = z.object({
  externalId: z.optional(text),
  email: z.optional(text),
  username: z.optional(text),
  firstName: z.optional(text),
  lastName: z.optional(text),
  additionalFields: z.optional(z.record(text, text)),
});

/** What a message says beside its text, as one JSON value (XEP-0335). Who may say what: `fold`. */
const payloadSchema = z.object({
  /** With a customer's messages until the archive has one. */
  opening: z.optional(
    z.object({
      widgetId: short,
      authType: z.enum(authTypes),
      visitor: z.string().check(z.maxLength(32)),
      consent: z.optional(consent),
    }),
  ),
  login: z.optional(
    z.object({
      details,
      authType: z.enum(authTypes),
      consent: z.optional(consent),
      /** The site's signed word for some of it. */
      token: z.optional(z.string().check(z.maxLength(16_000))),
    }),
  ),
  /** What it carries; each is looked at by itself. */
  attachments: z.optional(z.unknown()),
  rating: z.optional(z.object({ value: z.literal([1, 2, 3, 4, 5]), comment: z.optional(text) })),
  transcript: z.optional(z.object({ to: z.optional(short) })),
  end: z.optional(z.literal(true)),
  /** Its place in what the same session says. */
  run: z.optional(z.object({ id: short, nth: z.int().check(z.gte(0), z.lte(1_000_000)) })),
  /** It is said again; this is the archive's time of the first time. */
  firstAt: z.optional(z.number()),
  /** Is anybody there? Whoever hears it says so. */
  there: z.optional(z.literal(true)),
  /** The member of the team who speaks. */
  agent: z.optional(agent),
  /** A widget's settings have changed: for whoever has it open. Checked by its own schema. */
  settings: z.optional(z.unknown()),
  /** From the team: what this person writes is refused, or no longer. */
  blocked: z.optional(z.boolean()),
  /** From the team: the standing wish is fulfilled. */
  transcriptSent: z.optional(z.literal(true)),
  /** From the team to itself: what no customer sees. `null`: nobody any more. */
  assignee: z.optional(z.nullable(agent)),
  note: z.optional(text),
  /** The id of the contact that an agent has written down of a visitor. */
  record: z.optional(short),
  /** The canned replies have that revision now. */
  replies: z.optional(z.number()),
  contact: z.optional(z.unknown()),
  conversation: z.optional(z.unknown()),
  removed: z.optional(short),
});

export type Payload = z.infer<typeof payloadSchema>;

export type Mark = { state: 'delivered' | 'read'; upTo: string };

/** One message as it was heard: live, from another of our own sessions, or from the archive. */
export interface Heard {
  /** The sender's (XEP-0359): the same id is the same message, however often it comes. */
  id: string;
  from: string;
  /** The sender's session. */
  resource: string;
  to: string;
  thread: string;
  at: number;
  /** Its place in our archive, if that is known. */
  archiveId?: string | undefined;
  /** It comes from the archive: `at` is the archive's time. */
  archived: boolean;
  /** Of one that carries files, '' if it has none. */
  text?: string;
  attachments?: Attachment[];
  payload: Payload;
  mark?: Mark;
  typing?: boolean;
  /** The sender wants to know that it has come (XEP-0184). */
  wantsReceipt: boolean;
  /** Meant for the archive. A receipt that is not is for its one message alone. */
  kept: boolean;
  /** `at` is when it was said first, not when it came. */
  late: boolean;
}

export interface Said {
  to: string;
  thread: string;
  id: string;
  text?: string;
  payload?: Payload;
  mark?: Mark;
  typing?: boolean;
  /** Kept in the archive. */
  kept: boolean;
}

export function messageOf({ to, thread, id, text, payload, mark, typing, kept }: Said): Element {
  const name = payload?.agent?.name;
  return el(
    'message',
    { xmlns: ns.client, type: 'chat', to, id },
    text ? el('body', {}, text) : undefined,
    el('thread', {}, thread),
    el('origin-id', { xmlns: ns.ids, id }),
    text === undefined ? undefined : el('request', { xmlns: ns.receipts }),
    text === undefined ? undefined : el('markable', { xmlns: ns.markers }),
    name === undefined ? undefined : el('nick', { xmlns: ns.nick }, name),
    payload &&
      el(
        'chat',
        { xmlns: ns.kit },
        el('json', { xmlns: ns.json }, wellFormed(JSON.stringify(payload))),
      ),
    mark?.state === 'delivered'
      ? el('received', { xmlns: ns.receipts, id: mark.upTo })
      : mark && el('displayed', { xmlns: ns.markers, id: mark.upTo }),
    typing === undefined
      ? undefined
      : el(typing ? 'composing' : 'active', { xmlns: ns.chatStates }),
    el(kept ? 'store' : 'no-store', { xmlns: ns.hints }),
  );
}

/**
 * What a message says, unwrapped if it is a carbon copy (XEP-0280) of one of our own sessions.
 * Undefined for what is no message of a chat. `own`: our bare address; nobody else may speak for
 * us.
 */
export function readMessage(stanza: Element, own: string, now: number): Heard | undefined {
  const { from = own } = stanza.attrs;
  const carbon = child(stanza, 'sent', ns.carbons) ?? child(stanza, 'received', ns.carbons);
  if (!carbon) return read(stanza, own, now);
  if (from !== own) return undefined; // CVE-2017-5589: forged
  const inner = child(child(carbon, 'forwarded', ns.forward), 'message', ns.client);
  return inner && read(inner, own, now);
}

/** Milliseconds. */
const longestDelay = 3_600_000;

/** A result of an archive query (XEP-0313). */
export function readArchived(result: Element, own: string): Heard | undefined {
  const forwarded = child(result, 'forwarded', ns.forward);
  const message = child(forwarded, 'message', ns.client);
  const at = Date.parse(child(forwarded, 'delay', ns.delay)?.attrs['stamp'] ?? '') || Date.now();
  const heard = message && read(message, own, at);
  if (!heard) return undefined;
  return {
    ...heard,
    // Nobody dates back further than a bad line may last.
    at: heard.late ? Math.max(heard.at, at - longestDelay) : at,
    archived: true,
    archiveId: result.attrs['id'],
  };
}

function read(message: Element, own: string, now: number): Heard | undefined {
  const { from = own, to = own, id: plainId, type } = message.attrs;
  if (message.name !== 'message' || type === 'error') return undefined;
  const id = child(message, 'origin-id', ns.ids)?.attrs['id'] || plainId;
  if (!id) return undefined;
  const json = textOf(child(child(message, 'chat', ns.kit), 'json', ns.json));
  const body = textOf(child(message, 'body'));
  const received = child(message, 'received', ns.receipts)?.attrs['id'];
  const displayed = child(message, 'displayed', ns.markers)?.attrs['id'];
  const stanzaIds = message.children.filter(
    (node): node is Element =>
      typeof node !== 'string' &&
      node.name === 'stanza-id' &&
      node.ns === ns.ids &&
      node.attrs['by'] === own,
  );
  const payload = payloadOf(json);
  const { firstAt } = payload;
  const attachments = soundAttachments(payload.attachments);
  const hasText = !isBlank(body);
  const typing = child(message, 'composing', ns.chatStates) ? true : hasState(message);
  return {
    id,
    from: bareOf(from),
    resource: resourceOf(from),
    to: bareOf(to),
    thread: textOf(child(message, 'thread')),
    at: Math.min(firstAt ?? Infinity, now),
    archiveId: stanzaIds[0]?.attrs['id'],
    archived: false,
    payload,
    wantsReceipt: child(message, 'request', ns.receipts) !== undefined,
    kept: child(message, 'store', ns.hints) !== undefined,
    late: firstAt !== undefined,
    ...((hasText || attachments.length > 0) && { text: hasText ? body : '' }),
    ...(attachments.length > 0 && { attachments }),
    ...(displayed !== undefined && { mark: { state: 'read', upTo: displayed } }),
    ...(received !== undefined && { mark: { state: 'delivered', upTo: received } }),
    ...(typing !== undefined && { typing }),
  };
}

const hasState = (message: Element): false | undefined =>
  ['active', 'paused', 'inactive', 'gone'].some((state) => child(message, state, ns.chatStates))
    ? false
    : undefined;

function payloadOf(json: string): Payload {
  if (!json) return {};
  try {
    return payloadSchema.safeParse(JSON.parse(json)).data ?? {};
  } catch {
    return {};
  }
}

/** The member of the team whose presence it is (RFC 6121), unless that says to be away. */
export const presenceAgent = (presence: Element) =>
  child(presence, 'show')
    ? undefined
    : payloadOf(textOf(child(child(presence, 'chat', ns.kit), 'json', ns.json))).agent;

export const presenceOf = (agent: NonNullable<Payload['agent']>, away: boolean): Element =>
  el(
    'presence',
    { xmlns: ns.client },
    away ? el('show', {}, 'away') : undefined,
    el('nick', { xmlns: ns.nick }, agent.name),
    el('chat', { xmlns: ns.kit }, el('json', { xmlns: ns.json }, JSON.stringify({ agent }))),
  );
