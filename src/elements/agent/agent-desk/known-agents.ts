import type { Agent } from '../../../model/conversation.js';
import { randomId } from '../../../model/id.js';

const most = 8;

/**
 * The agents who have signed in at this desk with a name only, so that they find themselves again.
 * A browser that stores nothing forgets them with the page.
 */
export class KnownAgents {
  readonly #key: string;
  #agents: Agent[] = [];
  #current: string | undefined;

  constructor(account: string) {
    this.#key = `pd-chat-desk:${account}`;
    this.#read();
  }

  /** The last one first. */
  get all(): readonly Agent[] {
    return this.#agents;
  }

  /** Who had not signed out when the page was closed. */
  get current(): Agent | undefined {
    return this.#agents.find(({ id }) => id === this.#current);
  }

  /** The same person as before if the id is known, or the name; else a new one. */
  find(id: string | undefined, name: string): Agent {
    const fold = (text: string) => text.normalize('NFC').toLowerCase();
    const known = this.#agents.find((one) => (id ? one.id === id : fold(one.name) === fold(name)));
    return known ?? { id: randomId(), name };
  }

  signedIn(agent: Agent): void {
    this.#agents = [agent, ...this.#agents.filter(({ id }) => id !== agent.id)].slice(0, most);
    this.#current = agent.id;
    this.#write();
  }

  signedOut(): void {
    this.#current = undefined;
    this.#write();
  }

  #read(): void {
    try {
      const stored = JSON.parse(localStorage.getItem(this.#key) ?? '{}') as {
        agents?: unknown;
        current?: unknown;
      };
      if (Array.isArray(stored.agents)) this.#agents = stored.agents.filter(isAgent).slice(0, most);
      if (typeof stored.current === 'string') this.#current = stored.current;
    } catch {
      // Blocked, or not ours: nobody is known.
    }
  }

  #write(): void {
    try {
      const stored = { agents: this.#agents, current: this.#current };
      localStorage.setItem(this.#key, JSON.stringify(stored));
    } catch {
      // Blocked or full: known until the page goes.
    }
  }
}

export function isAgent(value: unknown): value is Agent {
  const { id, name } = (value ?? {}) as Partial<Record<string, unknown>>;
  return typeof id === 'string' && id !== '' && typeof name === 'string' && name.trim() !== '';
}
