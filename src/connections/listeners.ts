/** Who listens to a connection. One that throws is reported, and the others are called. */
export class Listeners<Event> {
  readonly #entries = new Set<{ listener: (event: Event) => void }>();

  /** Returns the function that ends it. */
  add(listener: (event: Event) => void): () => void {
    const entry = { listener };
    this.#entries.add(entry);
    return () => void this.#entries.delete(entry);
  }

  clear(): void {
    this.#entries.clear();
  }

  tell(event: Event): void {
    for (const entry of [...this.#entries]) {
      if (!this.#entries.has(entry)) continue; // an earlier listener has ended it
      try {
        entry.listener(event);
      } catch (error) {
        reportError(error);
      }
    }
  }
}
