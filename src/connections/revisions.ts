import type * as z from 'zod/mini';
import { ConnectionError } from './connection.js';

/** What an agent gives to be saved over what is stored. Throws `forbidden` if the schema refuses it. */
export function valid<T>(schema: z.ZodMiniType<T>, given: unknown): T {
  const { data, error } = schema.safeParse(given);
  if (error) throw new ConnectionError('forbidden', 'It is not valid.', { cause: error });
  return data;
}

/**
 * As it is to be stored: with the next revision. Throws `conflict` if it was changed since it was
 * read. What is not stored yet has revision 0.
 */
export function revised<T extends { revision: number }>(
  given: T,
  stored: { revision: number } | undefined,
): T {
  if ((stored?.revision ?? 0) !== given.revision) throw new ConnectionError('conflict');
  return { ...given, revision: given.revision + 1 };
}
