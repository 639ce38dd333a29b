import * as z from 'zod/mini';
import { authTypes } from './auth-type.js';
import { businessHoursSchema } from './business-hours.js';

/** What a team stores for one of its widgets. Everything has a default, so `{}` is a widget. */
export const widgetSettingsSchema = z.object({
  widgetId: z.string().check(z.minLength(1), z.maxLength(64)),
  /** What the team calls the widget; customers do not see it. */
  name: z._default(z.string().check(z.maxLength(80)), ''),
  authType: z._default(z.enum(authTypes), 'none'),
  transcript: z._default(z.enum(['off', 'download', 'email']), 'off'),
  rating: z._default(z.enum(['off', 'on']), 'off'),
  /** Nobody is taken at their own word: what a form says, or a page without a token, identifies no one. */
  verifiedOnly: z.optional(z.boolean()),
  /** Title of the chat window; empty: the built-in one. */
  heading: z._default(z.string().check(z.maxLength(80)), ''),
  /** When the team answers; absent: nothing is said of it. */
  hours: z.optional(businessHoursSchema),
  /** Grows with each change; saving over a newer one is a conflict. */
  revision: z._default(z.int().check(z.nonnegative()), 0),
});

export type WidgetSettings = z.infer<typeof widgetSettingsSchema>;

export const defaultSettings = (widgetId: string): WidgetSettings =>
  widgetSettingsSchema.parse({ widgetId });
