import { executeServerCommand } from '@web/test-runner-commands';
import type { VerifiedPerson } from '../../src/server/index.js';

/** A real messaging server, as a page sees it. */
export interface Engine {
  name: 'prosody' | 'ejabberd';
  /** Accounts are at `team.HOST`, `visitors.HOST` and `customers.HOST`. */
  host: string;
  /** The WebSocket's address. */
  websocket: string;
  /** The same, by a line that obeys `line()`. */
  badLine: string;
  /** The team's address, and its password. */
  team: string;
  teamPassword: string;
}

/** What runs; describe the tests once for each: `for (const engine of await engines()) …`. */
export const engines = (): Promise<Engine[]> => patiently('pd-engines', {});

/** Ends the server, kindly or with SIGKILL, and starts it with the same data at the same address. */
export async function restart(
  { name }: Engine,
  signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM',
): Promise<void> {
  await executeServerCommand('pd-engine-restart', { name, signal });
  await patiently('pd-engine-restarted', { name });
}

/**
 * `fast`: cuts every 150 to 400 ms. `slow`: every 1 to 2 s. `cut`: once. `hold`: nothing passes, and
 * nobody is told. `refuse`: no new lines. `calm`: all is well again.
 */
export type LineAction = 'fast' | 'slow' | 'cut' | 'hold' | 'refuse' | 'calm';

/** Makes the bad line so; tells how many lines it has had, and how many were cut. */
export const line = (
  { name }: Engine,
  action: LineAction,
): Promise<{ lines: number; cuts: number }> =>
  executeServerCommand('pd-engine-line', { name, action });

/** The newest session of that address hangs, as ejabberd 23.01 lets one hang at times. */
export const hang = ({ name }: Engine, address: string): Promise<void> =>
  executeServerCommand('pd-engine-hang', { name, address });

/** `expiresIn` in seconds; an hour by default. */
export const customerToken = (
  { name }: Engine,
  person: VerifiedPerson,
  expiresIn?: number,
): Promise<string> =>
  executeServerCommand('pd-engine-customer-token', {
    name,
    person: person as never,
    ...(expiresIn !== undefined && { expiresIn }),
  });

export const agentToken = ({ name }: Engine, expiresIn?: number): Promise<string> =>
  executeServerCommand('pd-engine-agent-token', {
    name,
    ...(expiresIn !== undefined && { expiresIn }),
  });

/** An address of the key set with which customers' tokens are checked. */
export async function customerKeys({ name }: Engine): Promise<string> {
  const keys = await executeServerCommand('pd-engine-customer-keys', { name });
  return `data:application/json,${encodeURIComponent(JSON.stringify(keys))}`;
}

/** The runner gives a command 20 s; a server may take longer: until it is there, the answer is false. */
async function patiently<T>(command: string, payload: { name?: string }): Promise<T> {
  for (;;) {
    const answer = await executeServerCommand<T | false, typeof payload>(command, payload);
    if (answer !== false) return answer;
  }
}
