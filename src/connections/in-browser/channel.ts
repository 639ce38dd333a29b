import type { TeamEvent } from './events.js';

/** Carries events to every connection of a team. */
export interface Channel<Event = TeamEvent> {
  /** The listener is called asynchronously, in order, with a copy of its own. */
  subscribe(listener: (event: Event) => void): () => void;
  publish(event: Event): void;
}

/** Reaches the connections of this page, and with a name those of the browser's other tabs. */
export class PageChannel<Event = TeamEvent> implements Channel<Event> {
  readonly #subscriptions = new Set<{ listener: (event: Event) => void }>();
  #name: string | undefined;
  #broadcast: BroadcastChannel | undefined;

  constructor(name?: string) {
    this.#name = name;
  }

  subscribe(listener: (event: Event) => void): () => void {
    const subscription = { listener };
    this.#subscriptions.add(subscription);
    this.#open();
    return () => {
      this.#subscriptions.delete(subscription);
      this.#closeIfUnused();
    };
  }

  publish(event: Event): void {
    this.#deliver(event);
    this.#open();
    this.#broadcast?.postMessage(event);
    this.#closeIfUnused();
  }

  /** From now on this page only. */
  keepToPage(): void {
    this.#name = undefined;
    this.#close();
  }

  #deliver(event: Event): void {
    // Copied now, for its sender may change it, and for each listener, so that none shares it.
    const copy = structuredClone(event);
    for (const subscription of this.#subscriptions) {
      queueMicrotask(() => {
        if (this.#subscriptions.has(subscription)) subscription.listener(structuredClone(copy));
      });
    }
  }

  #open(): void {
    if (this.#name === undefined || this.#broadcast) return;
    try {
      this.#broadcast = new BroadcastChannel(this.#name);
    } catch {
      return; // A browser that blocks storage may refuse this too; the page itself still works.
    }
    this.#broadcast.onmessage = (message: MessageEvent<Event>) => this.#deliver(message.data);
  }

  #closeIfUnused(): void {
    if (this.#subscriptions.size === 0) this.#close();
  }

  #close(): void {
    this.#broadcast?.close();
    this.#broadcast = undefined;
  }
}
