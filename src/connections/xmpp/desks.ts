import type { Agent } from '../../model/conversation.js';
import { Presence } from '../in-browser/presence.js';

/** The sessions of the team's account: the desks that are open, and who is at them. */
export class Desks {
  readonly #resources = new Set<string>();
  readonly #presence = new Presence();

  get agents(): Agent[] {
    return this.#presence.agents;
  }

  /** Says whether that changes who is there. */
  put(resource: string, agent: Agent | undefined): boolean {
    this.#resources.add(resource);
    return this.#presence.set(resource, agent);
  }

  /** Says whether that changes who is there. */
  remove(resource: string): boolean {
    this.#resources.delete(resource);
    return this.#presence.set(resource, undefined);
  }

  clear(): void {
    this.#resources.clear();
    this.#presence.clear();
  }

  /** How many come before this one, by name: of all, the first writes things down. */
  rankOf(resource: string): number {
    return [...this.#resources].filter((one) => one < resource).length;
  }
}
