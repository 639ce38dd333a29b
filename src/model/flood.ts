/** One person may send so many messages within so many milliseconds. */
export const floodLimit = { messages: 10, within: 20_000 } as const;

/**
 * A connection takes more of them: what has waited without one comes at once. This is for what no
 * person does.
 */
export const burstLimit = { messages: 300, within: 20_000 } as const;

/**
 * Milliseconds until one more message may be sent; 0: now. `times` are those of the messages
 * before, oldest first. A clock that was set back makes nobody wait longer than the limit.
 */
export function mustWait(times: readonly number[], now: number): number {
  const { messages, within } = floodLimit;
  const first = times.at(-messages);
  return first === undefined ? 0 : Math.min(within, Math.max(0, first + within - now));
}
