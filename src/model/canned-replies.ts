import * as z from 'zod/mini';
import { folded } from './folded.js';

export const maxCannedReplies = 500;
export const maxShortcutLength = 32;
export const maxReplyLength = 5_000;

const cannedReplySchema = z.object({
  id: z.string().check(z.minLength(1)),
  /** What is typed after the `/`. */
  shortcut: z.string().check(z.regex(/^[^\s/]+$/u), z.maxLength(maxShortcutLength)),
  /** May hold places such as `{name}`. */
  text: z.string().check(z.minLength(1), z.maxLength(maxReplyLength)),
});

/** The replies that a team has prepared. */
export const cannedRepliesSchema = z.object({
  items: z._default(z.array(cannedReplySchema).check(z.maxLength(maxCannedReplies)), []),
  /** Grows with each change; saving over a newer one is a conflict. */
  revision: z._default(z.int().check(z.nonnegative()), 0),
});

export type CannedReply = z.infer<typeof cannedReplySchema>;
export type CannedReplies = z.infer<typeof cannedRepliesSchema>;

/** What can stand in the places of a reply; absent: not known. */
export interface ReplyPlaces {
  name?: string | undefined;
  firstName?: string | undefined;
  lastName?: string | undefined;
  email?: string | undefined;
  agent?: string | undefined;
}

export const replyPlaces = ['name', 'firstName', 'lastName', 'email', 'agent'] as const;

/**
 * The text with its places filled. `{name|there}` has a word for who has no name; without one, the
 * place goes, and the space before it. Other words in braces are for the agent to fill.
 */
export const fillReply = (text: string, places: ReplyPlaces): string =>
  text.replace(
    /( ?)\{(\w+)(?:\|([^{}]*))?\}/g,
    (place, space: string, key: string, other?: string) => {
      if (!(replyPlaces as readonly string[]).includes(key)) return place;
      const value = places[key as keyof ReplyPlaces] || other;
      return value ? space + value : '';
    },
  );

/** Those for what is typed after the `/`: by shortcut first, then by their words. */
export function findReplies(replies: readonly CannedReply[], typed: string): CannedReply[] {
  const wanted = folded(typed);
  const rank = ({ shortcut, text }: CannedReply): number => {
    const name = folded(shortcut);
    if (name.startsWith(wanted)) return 0;
    return name.includes(wanted) ? 1 : folded(text).includes(wanted) ? 2 : 3;
  };
  return replies
    .map((reply) => ({ reply, at: rank(reply) }))
    .filter(({ at }) => at < 3)
    .sort((a, b) => a.at - b.at || a.reply.shortcut.localeCompare(b.reply.shortcut))
    .map(({ reply }) => reply);
}
