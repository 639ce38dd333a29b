import * as z from 'zod/mini';
import { isEmail, maxEmailLength } from './email.js';
import type { ContactDetails } from './identity.js';
import { isBlank, wellFormed } from './message.js';

/** Longest external id, user name, first or last name, in UTF-16 code units. */
export const maxUserDataLength = 256;
/** Longest name and value of an additional field, and how many there may be. */
export const maxFieldNameLength = 128;
export const maxFieldLength = 2000;
export const maxFields = 100;

/** A key of the site's data that was not used, and a sentence for its developer on why. */
export interface UserDataIssue {
  /** The key as given, `additionalFields.<name>`, or `custom_user_data` for the whole. */
  key: string;
  message: string;
}

export interface ParsedUserData {
  /** True with an external id or a valid e-mail; otherwise the details only prefill the form. */
  identified: boolean;
  /** The good keys. Empty if there are none. */
  details: ContactDetails;
  issues: UserDataIssue[];
}

const tidy = (text: string): string => wellFormed(text).trim();

const text = (max: number, kind = 'must be a string') =>
  z
    .string(kind)
    .check(
      z.maxLength(max, { error: `must not be longer than ${max} characters`, abort: true }),
      z.overwrite(tidy),
    );

// Mending an id could make two persons' ids one, and so could a number that is not exact.
const externalId = z.pipe(
  z.pipe(
    z.union([z.string(), z.number()], 'must be a string or a finite number').check(
      z.refine((id) => !Number.isInteger(id) || Number.isSafeInteger(id), {
        error: 'is too large to be exact as a number and must be given as a string',
        abort: true,
      }),
      z.refine((id) => typeof id === 'number' || wellFormed(id) === id, {
        error: 'must not contain control characters',
        abort: true,
      }),
    ),
    z.transform(String),
  ),
  text(maxUserDataLength),
);

const email = text(maxEmailLength).check(z.refine(isEmail, 'must be a valid e-mail address'));

const name = text(maxUserDataLength);

const field = z.pipe(
  z.pipe(
    z.union(
      [z.string(), z.number(), z.boolean()],
      'must be a string, a finite number or a boolean',
    ),
    z.transform(String),
  ),
  text(maxFieldLength),
);

type Schema = z.ZodMiniType<string>;
type Known = Exclude<keyof ContactDetails, 'additionalFields'>;

const known = new Map<string, readonly [Known, Schema]>([
  ['externalId', ['externalId', externalId]],
  ['email', ['email', email]],
  ['username', ['username', name]],
  ['firstname', ['firstName', name]],
  ['firstName', ['firstName', name]],
  ['lastname', ['lastName', name]],
  ['lastName', ['lastName', name]],
]);

/** Sites pass these along for other purposes; they are nobody's business here. */
const secret = /^(?:api[\s_-]?key|token)$/i;
/** Names that have a meaning of their own wherever an object is used as a dictionary. */
const reserved = new Set(['__proto__', 'constructor', 'prototype']);

/** Stand in for a value; their descriptions say what is wrong with it. */
const unreadable = Symbol('cannot be read');
const unpaired = Symbol('must be given as name=value');

/** Keys of one object, and pairs of one string, that are looked at. */
const maxKeys = 200;

type Entries = [key: string, value: unknown][];

/** The own enumerable keys and their values; undefined if this is no object, or none to be read. */
function entriesOf(value: unknown): Entries | undefined {
  try {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const keys = Object.keys(value).slice(0, maxKeys);
    return keys.map((key) => [key, valueOf(value as Record<string, unknown>, key)]);
  } catch {
    return undefined; // A Proxy may refuse anything.
  }
}

function valueOf(object: Record<string, unknown>, key: string): unknown {
  try {
    return object[key];
  } catch {
    return unreadable;
  }
}

/** `k=v; k2=v2`, split at the first `=`. */
const pairsOf = (list: string): Entries =>
  list
    .split(';', maxKeys)
    .filter((pair) => !isBlank(pair))
    .map((pair) => {
      const at = pair.indexOf('=');
      return at < 0 ? [pair.trim(), unpaired] : [pair.slice(0, at).trim(), pair.slice(at + 1)];
    });

const isAbsent = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && isBlank(value));

/**
 * Reads what a site says of a person. Never throws, whatever it is given: good keys are used, each
 * bad one is an issue. Issues name keys, never values, so that they may be logged.
 */
export function parseUserData(raw: unknown): ParsedUserData {
  const details: ContactDetails = {};
  const fields = new Map<string, string>();
  const issues = new Map<string, string>();

  function refuse(key: string, problem: string): void {
    const shown = wellFormed(key.length > maxFieldNameLength ? `${key.slice(0, 40)}…` : key);
    issues.set(shown, `${shown} ${problem}.`);
  }

  function read(schema: Schema, key: string, value: unknown): string | undefined {
    if (isAbsent(value)) return undefined;
    const result = z.safeParse(schema, value);
    if (result.success) return result.data;
    const mark = value === unreadable || value === unpaired ? value.description : undefined;
    refuse(key, mark ?? result.error.issues[0]?.message ?? 'is not valid');
    return undefined;
  }

  function addField(key: string, value: unknown, path = ''): void {
    const tooLong = key.length > maxFieldNameLength;
    const fieldName = tooLong ? key : tidy(key);
    if (secret.test(fieldName) || isAbsent(value)) return;
    if (tooLong) refuse(path + key, `has more than ${maxFieldNameLength} characters in its name`);
    else if (isBlank(fieldName)) refuse(path + key, 'must have a name');
    else if (reserved.has(fieldName)) refuse(path + key, 'must not be used as a name');
    else {
      const content = read(field, path + key, value);
      if (content === undefined) return;
      if (fields.size < maxFields || fields.has(fieldName)) fields.set(fieldName, content);
      else refuse('additionalFields', `must not be more than ${maxFields}; the rest is not used`);
    }
  }

  const entries = entriesOf(raw);
  if (!entries && !isAbsent(raw)) {
    refuse('custom_user_data', 'must be an object such as { externalId: "42" }');
  }

  let additional: unknown;
  for (const [key, value] of entries ?? []) {
    const rule = known.get(key);
    if (rule) {
      const content = read(rule[1], key, value);
      if (content !== undefined) details[rule[0]] ??= content;
    } else if (key === 'additionalFields') additional = value;
    else addField(key, value);
  }

  // After the loose keys, so that of two with one name the explicit one counts.
  if (!isAbsent(additional)) {
    const inner = typeof additional === 'string' ? pairsOf(additional) : entriesOf(additional);
    if (!inner) {
      refuse('additionalFields', 'must be a string such as "plan=pro; seats=12", or an object');
    }
    for (const [key, value] of inner ?? []) addField(key, value, 'additionalFields.');
  }
  if (fields.size) details.additionalFields = Object.fromEntries(fields);

  return {
    identified: details.externalId !== undefined || details.email !== undefined,
    details,
    issues: Array.from(issues, ([key, message]) => ({ key, message })),
  };
}
