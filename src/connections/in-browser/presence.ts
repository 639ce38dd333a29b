import type { Agent } from '../../model/conversation.js';

/** Who of the team is there: an agent is, while one of his connections says so. */
export class Presence {
  readonly #byConnection = new Map<string, Agent>();

  /** Everybody there, once. */
  get agents(): Agent[] {
    return [...new Map([...this.#byConnection.values()].map((one) => [one.id, one])).values()];
  }

  /** Says whether that changes who is there: agents answer every customer's question. */
  set(connection: string, agent: Agent | undefined): boolean {
    const before = JSON.stringify(this.agents);
    if (agent) this.#byConnection.set(connection, agent);
    else this.#byConnection.delete(connection);
    return JSON.stringify(this.agents) !== before;
  }

  clear(): void {
    this.#byConnection.clear();
  }
}
