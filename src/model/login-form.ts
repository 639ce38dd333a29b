import { isEmail, maxEmailLength } from './email.js';
import type { ContactDetails } from './identity.js';
import { isBlank, wellFormed } from './message.js';

export const fieldTypes = [
  'text',
  'email',
  'tel',
  'number',
  'date',
  'select',
  'checkbox',
  'textarea',
] as const;

export type FieldType = (typeof fieldTypes)[number];

/** One choice of a `select`: what is recorded, and what is shown if that differs. */
export type FieldOption = string | { value: string; label: string };

/** One field of the login form. */
export interface Field {
  /**
   * `firstName`, `lastName`, `email` and `username` are the person's own; any other name is that
   * of an additional field.
   */
  name: string;
  type: FieldType;
  /** Absent: the built-in, translated one of the four names above, else the name. */
  label?: string;
  required?: boolean;
  /** Of a `select`, which needs at least one. */
  options?: readonly FieldOption[];
  /** A regular expression for the whole value, as in HTML (flag `v`). */
  pattern?: string;
  /** In UTF-16 code units. Absent: 254 for an e-mail, 256 for names, else 2,000. */
  maxLength?: number;
}

export const defaultFields: readonly Field[] = [
  { name: 'firstName', type: 'text' },
  { name: 'lastName', type: 'text' },
  { name: 'email', type: 'email', required: true },
];

/** What is wrong with a value; the words for it are the form's. */
export type FieldIssue =
  'required' | 'too-long' | 'email' | 'tel' | 'number' | 'date' | 'option' | 'pattern';

/** What is in the form, by field. A ticked checkbox is `true`, any other is not ticked. */
export type FieldValues = Readonly<Record<string, string>>;

type OwnKey = 'firstName' | 'lastName' | 'email' | 'username';
const ownKeys: readonly string[] = ['firstName', 'lastName', 'email', 'username'];
const isOwnKey = (name: string): name is OwnKey => ownKeys.includes(name);

/** `externalId` is for the site to say; the rest has a meaning of its own wherever it is a key. */
const reservedNames = new Set([
  'externalId',
  'additionalFields',
  '__proto__',
  'constructor',
  'prototype',
]);
const maxNameLength = 128;

/** Reads what a page has set as fields: the good ones are kept. Problems are for its developer. */
export function readFields(input: unknown): { fields: readonly Field[]; problems: string[] } {
  if (input === undefined) return { fields: defaultFields, problems: [] };
  if (!Array.isArray(input)) {
    return { fields: defaultFields, problems: ['fields must be an array; the default is used'] };
  }
  const problems: string[] = [];
  const fields = new Map<string, Field>();
  for (const [index, item] of (input as unknown[]).entries()) {
    const raw = Object(item) as Record<string, unknown>;
    const name = typeof raw['name'] === 'string' ? raw['name'].trim() : '';
    const tell = (problem: string) => problems.push(`fields[${index}] ${problem}`);
    if (!name || name.length > maxNameLength) {
      tell(`must have a name of 1 to ${maxNameLength} characters; it is left out`);
    } else if (reservedNames.has(name)) {
      tell(`must not have the name "${name}"; it is left out`);
    } else if (fields.has(name)) {
      tell(`has the name "${name}" of one before; it is left out`);
    } else {
      fields.set(name, readField(name, raw, tell));
    }
  }
  return { fields: [...fields.values()], problems };
}

function readField(
  name: string,
  raw: Record<string, unknown>,
  tell: (problem: string) => void,
): Field {
  const { label, pattern, maxLength } = raw;
  const field: Field = {
    name,
    type: readType(name, raw, tell),
    required: raw['required'] === true,
  };
  if (typeof label === 'string' && !isBlank(label)) field.label = label;
  else if (label !== undefined) tell('must have a text as label');
  if (typeof maxLength === 'number' && maxLength > 0) field.maxLength = maxLength;
  else if (maxLength !== undefined) tell('must have a number above 0 as maxLength');
  if (pattern !== undefined && compile(pattern)) field.pattern = pattern as string;
  else if (pattern !== undefined) tell('has a pattern that is no regular expression; not used');
  if (field.type === 'select') field.options = readOptions(raw['options']);
  return field;
}

function readType(
  name: string,
  { type = name === 'email' ? 'email' : 'text', options }: Record<string, unknown>,
  tell: (problem: string) => void,
): FieldType {
  if (name === 'email' && type !== 'email') {
    tell('is the e-mail and must be of type email');
    return 'email';
  }
  if (!(fieldTypes as readonly unknown[]).includes(type)) {
    tell(`is of unknown type "${String(type)}"; text is used`);
    return 'text';
  }
  if (type === 'select' && !readOptions(options).length) {
    tell('is a select without options; text is used');
    return 'text';
  }
  return type as FieldType;
}

const readOptions = (options: unknown): FieldOption[] =>
  (Array.isArray(options) ? (options as unknown[]) : []).filter((option): option is FieldOption => {
    const { value, label } = Object(option) as Record<string, unknown>;
    return typeof option === 'string' || (typeof value === 'string' && typeof label === 'string');
  });

export const optionValue = (option: FieldOption): string =>
  typeof option === 'string' ? option : option.value;

export const optionLabel = (option: FieldOption): string =>
  typeof option === 'string' ? option : option.label;

function compile(pattern: unknown): RegExp | undefined {
  try {
    return typeof pattern === 'string' ? new RegExp(`^(?:${pattern})$`, 'v') : undefined;
  } catch {
    return undefined;
  }
}

/** Reads what a page has set as prefill: texts, numbers and booleans are taken. */
export function readValues(input: unknown): { values: FieldValues; problems: string[] } {
  const values: Record<string, string> = {};
  const problems: string[] = [];
  const given = typeof input === 'object' ? input : undefined;
  for (const [name, value] of Object.entries(given ?? {}) as [string, unknown][]) {
    if (value === undefined || value === null || reservedNames.has(name)) continue;
    if (['string', 'number', 'boolean'].includes(typeof value)) values[name] = String(value);
    else problems.push(`values.${name} must be a text`);
  }
  return { values, problems };
}

/** As it is recorded: without what XML forbids, and without white space around it. */
const tidy = (value: string): string => (isBlank(value) ? '' : wellFormed(value).trim());

export function maxLengthOf({ name, type, maxLength }: Field): number {
  if (type === 'email') return Math.min(maxLength ?? maxEmailLength, maxEmailLength);
  return maxLength ?? (isOwnKey(name) ? 256 : 2000);
}

/** The first thing that is wrong with the value of a field. */
export function checkField(field: Field, raw: string): FieldIssue | undefined {
  const value = tidy(raw);
  const { type } = field;
  if (type === 'checkbox') return field.required && value !== 'true' ? 'required' : undefined;
  if (!value) return field.required ? 'required' : undefined;
  if (value.length > maxLengthOf(field)) return 'too-long';
  if (type === 'email' && !isEmail(value)) return 'email';
  if (type === 'tel' && !isPhone(value)) return 'tel';
  if (type === 'number' && !number.test(value)) return 'number';
  if (type === 'date' && !isDate(value)) return 'date';
  if (type === 'select' && !field.options?.some((o) => optionValue(o) === value)) return 'option';
  return compile(field.pattern)?.test(value) === false ? 'pattern' : undefined;
}

// People write numbers in many ways, and an agent reads them: what looks like one will do.
const number = /^[-+−]?[.,٫]?\p{Nd}(?:[\p{Nd}.,'’٫٬\s]*\p{Nd})?$/u;

const isPhone = (value: string): boolean =>
  /^\+?[\p{Nd}\s().\-–/#*]+(?:(?:ext\.?|x)\s*\p{Nd}+)?$/iu.test(value) &&
  (value.match(/\p{Nd}/gu)?.length ?? 0) >= 3;

function isDate(value: string): boolean {
  const date = /^\d{4}-\d\d-\d\d$/.test(value) ? new Date(`${value}T00:00:00Z`) : undefined;
  // 31 February would be moved on to March.
  return date?.toJSON()?.startsWith(value) ?? false;
}

/** What the form says of a person. Blank values are left out; an unticked box is `false`. */
export function detailsFrom(fields: readonly Field[], values: FieldValues): ContactDetails {
  const details: ContactDetails = {};
  const additional: Record<string, string> = {};
  for (const { name, type } of fields) {
    const typed = tidy(values[name] ?? '');
    const value = type === 'checkbox' ? String(typed === 'true') : typed;
    if (!value) continue;
    if (isOwnKey(name)) details[name] = value;
    else additional[name] = value;
  }
  if (Object.keys(additional).length) details.additionalFields = additional;
  return details;
}

/** The other way round: what is known of a person, as prefill. */
export const valuesFrom = (details: ContactDetails): FieldValues => {
  const { firstName, lastName, email, username, additionalFields } = details;
  return readValues({ ...additionalFields, firstName, lastName, email, username }).values;
};
