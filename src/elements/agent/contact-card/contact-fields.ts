import type { Contact } from '../../../model/contact.js';
import type { ContactDetails } from '../../../model/identity.js';

/** Key of a detail; an additional field's is `additionalFields.<name>`, as in the provenance. */
export type FieldKey =
  'firstName' | 'lastName' | 'email' | 'username' | 'externalId' | AdditionalKey;
export type AdditionalKey = `additionalFields.${string}`;

const prefix = 'additionalFields.';

export const additionalKey = (name: string): AdditionalKey => `${prefix}${name}`;

/** The name of an additional field; undefined for the other details. */
export const nameOf = (key: FieldKey): string | undefined =>
  key.startsWith(prefix) ? key.slice(prefix.length) : undefined;

export function valueOf(
  { additionalFields = {}, ...details }: ContactDetails,
  key: FieldKey,
): string {
  const name = nameOf(key);
  if (name === undefined) return details[key as keyof typeof details] ?? '';
  return Object.hasOwn(additionalFields, name) ? additionalFields[name]! : '';
}

/** The details with one value changed; a blank one is taken out. */
export function withValue(details: ContactDetails, key: FieldKey, value: string): ContactDetails {
  const { additionalFields = {}, ...rest } = details;
  const name = nameOf(key);
  const put = (entries: Record<string, string | undefined>, at: string) => {
    const others = Object.entries(entries).filter(([one]) => one !== at);
    if (!value) return Object.fromEntries(others);
    // Its place is kept. `fromEntries` makes an ordinary key even of `__proto__`.
    return at in entries
      ? Object.fromEntries(
          Object.entries(entries).map(([one, old]) => [one, one === at ? value : old]),
        )
      : Object.fromEntries([...others, [at, value]]);
  };
  if (name === undefined) return { ...put(rest, key), additionalFields };
  return { ...rest, additionalFields: put(additionalFields, name) as Record<string, string> };
}

/**
 * The record to be saved for a change that was begun when the value was `base`, in revision
 * `revision`. What others have changed beside it meanwhile is kept. If they have changed this very
 * value, the old revision is given, so that the connection finds the conflict.
 */
export function changedContact(
  contact: Contact,
  key: FieldKey,
  value: string,
  { base, revision }: { base: string; revision: number },
): Contact {
  return {
    ...contact,
    details: withValue(contact.details, key, value),
    revision: valueOf(contact.details, key) === base ? contact.revision : revision,
  };
}
