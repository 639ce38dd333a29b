import type { Agent } from '../../model/conversation.js';
import { randomId } from '../../model/id.js';
import type { Channel } from './channel.js';

/** Tells the others that an agent is there: signed in, not away, and on a page that is still open. */
export class OwnPresence {
  readonly #connection = randomId();
  #agent: Agent | undefined;
  #away = false;
  #page: AbortController | undefined;

  constructor(private readonly channel: Channel) {}

  begin(agent: Agent): void {
    this.#agent = agent;
    this.#away = false;
    if (!this.#page) {
      this.#page = new AbortController();
      const { signal } = this.#page;
      addEventListener('pagehide', () => this.#sayGone(), { signal });
      addEventListener('pageshow', () => this.say(), { signal }); // from the back-forward cache
    }
    this.say();
  }

  end(): void {
    if (this.#agent) this.#sayGone();
    this.#agent = undefined;
    this.#page?.abort();
    this.#page = undefined;
  }

  setAway(away: boolean): void {
    if (!this.#agent || away === this.#away) return;
    this.#away = away;
    if (away) this.#sayGone();
    else this.say();
  }

  /** Whenever somebody asks. */
  say(): void {
    if (!this.#agent || this.#away) return;
    this.channel.publish({ type: 'here', connection: this.#connection, agent: this.#agent });
  }

  #sayGone(): void {
    this.channel.publish({ type: 'gone', connection: this.#connection });
  }
}
