import * as z from 'zod/mini';
import { authTypes } from './auth-type.js';
import { businessHoursSchema } from './business-hours.js';
import { isSafeHref } from './consent.js';
import { fieldTypes, readFields } from './login-form.js';
import { isBlank } from './message.js';

/** What the owner of a widget may write, in UTF-16 code units and in pieces. */
export const limits = {
  name: 80,
  heading: 80,
  welcome: 200,
  consent: 1000,
  address: 2000,
  linkText: 120,
  fields: 20,
  fieldLabel: 120,
  options: 50,
  languages: 30,
  label: 1000,
} as const;

const text = (most: number) => z.string().check(z.maxLength(most));
const words = (most: number) => text(most).check(z.refine((value) => !isBlank(value)));

const fieldSchema = z.object({
  name: words(128),
  type: z.enum(fieldTypes),
  label: z.optional(text(limits.fieldLabel)),
  required: z.optional(z.boolean()),
  options: z.optional(
    z
      .array(
        z.union([
          words(limits.fieldLabel),
          z.object({ value: words(limits.fieldLabel), label: words(limits.fieldLabel) }),
        ]),
      )
      .check(z.maxLength(limits.options)),
  ),
  pattern: z.optional(text(500)),
  maxLength: z.optional(z.int().check(z.positive())),
});

const consentSchema = z.object({
  text: words(limits.consent),
  link: z.optional(
    z.object({
      href: words(limits.address).check(z.refine(isSafeHref)),
      label: words(limits.linkText),
    }),
  ),
});

/** As the widget looks for it, and labels.schema.json says: `pt-BR`. */
const languageTag = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

const labelsSchema = z
  .record(
    z.string().check(z.regex(languageTag)),
    z.record(z.string().check(z.regex(/^[\w.-]{1,64}$/)), text(limits.label)),
  )
  .check(z.refine((labels) => Object.keys(labels).length <= limits.languages));

/** What a team stores for one of its widgets. Everything has a default, so `{}` is a widget. */
export const widgetSettingsSchema = z.object({
  widgetId: z.string().check(z.minLength(1), z.maxLength(64)),
  /** What the team calls the widget; customers do not see it. */
  name: z._default(text(limits.name), ''),
  authType: z._default(z.enum(authTypes), 'none'),
  transcript: z._default(z.enum(['off', 'download', 'email']), 'off'),
  rating: z._default(z.enum(['off', 'on']), 'off'),
  /** Nobody is taken at their own word: what a form says, or a page without a token, identifies no one. */
  verifiedOnly: z.optional(z.boolean()),
  /** Title of the chat window; empty: the built-in one. */
  heading: z._default(text(limits.heading), ''),
  /** When the team answers; absent: nothing is said of it. */
  hours: z.optional(businessHoursSchema),
  /** What a customer reads while there is no message yet; empty: the built-in line. */
  welcome: z._default(text(limits.welcome), ''),
  position: z._default(z.enum(['bottom-end', 'bottom-start']), 'bottom-end'),
  theme: z._default(z.enum(['auto', 'light', 'dark']), 'auto'),
  /** `#rrggbb`, from which all colours are made; empty: the built-in one. */
  accent: z._default(z.string().check(z.regex(/^(#[\da-f]{6})?$/i)), ''),
  sound: z._default(z.enum(['on', 'off']), 'on'),
  /** The login form's fields, in their order; absent: first name, last name and e-mail. */
  fields: z.optional(
    z.array(fieldSchema).check(
      z.minLength(1),
      z.maxLength(limits.fields),
      z.refine((fields) => readFields(fields).problems.length === 0),
    ),
  ),
  /** What must be accepted before anything is sent; absent: nothing. */
  consent: z.optional(consentSchema),
  /** Texts in place of the built-in ones, by language and id. */
  labels: z._default(labelsSchema, () => ({})),
  /** Grows with each change; saving over a newer one is a conflict. */
  revision: z._default(z.int().check(z.nonnegative()), 0),
});

export type WidgetSettings = z.infer<typeof widgetSettingsSchema>;

/** What an admin may change of a widget. */
export type SettingsChange = Partial<Omit<WidgetSettings, 'widgetId' | 'revision'>>;
export type SettingsKey = keyof SettingsChange;

export const defaultSettings = (widgetId: string): WidgetSettings =>
  widgetSettingsSchema.parse({ widgetId });

/** What is wrong with a setting that somebody has written by hand; the words for it are the element's. */
export interface SettingsIssue {
  /** As it stands in the file. */
  key: string;
  /** Where in it, such as `fields.2.type`; the key itself, if it is a plain value. */
  path: string;
  reason: 'unknown' | 'too-long' | 'choice' | 'invalid';
  /** Of `too-long`: the most that there may be. */
  limit?: number;
  /** Of `choice`: what there is to choose from. */
  allowed?: readonly string[];
}

/** What a file may hold, and which no admin changes. `$schema` is for editors. */
const ignored = new Set(['widgetId', 'revision', '$schema']);

/**
 * Reads settings that come as JSON, each for itself: the good ones are taken, of each other one it
 * is said what is wrong. Throws if it is no object of settings at all.
 *
 * @throws {TypeError}
 */
export function readSettings(input: unknown): {
  settings: SettingsChange;
  issues: SettingsIssue[];
} {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    throw new TypeError('no object of settings');
  }
  const settings: Record<string, unknown> = {};
  const issues: SettingsIssue[] = [];
  const { shape } = widgetSettingsSchema;
  for (const [key, value] of Object.entries(input)) {
    if (ignored.has(key)) continue;
    if (!Object.hasOwn(shape, key)) {
      issues.push({ key, path: key, reason: 'unknown' });
      continue;
    }
    const { data, error } = shape[key as SettingsKey].safeParse(value);
    if (error) issues.push(issueOf(key, error.issues[0]!));
    else settings[key] = data;
  }
  return { settings: settings as SettingsChange, issues };
}

function issueOf(key: string, issue: z.core.$ZodIssue): SettingsIssue {
  const at = { key, path: [key, ...issue.path].join('.') };
  if (issue.code === 'too_big') return { ...at, reason: 'too-long', limit: Number(issue.maximum) };
  if (issue.code === 'invalid_value') {
    return { ...at, reason: 'choice', allowed: issue.values.map(String) };
  }
  return { ...at, reason: 'invalid' };
}
