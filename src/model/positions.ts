/** Where each id stands in a list that grows at both ends: neither end makes the other be counted anew. */
export class Positions {
  readonly #at = new Map<string, number>();
  #first = 0;

  has(id: string): boolean {
    return this.#at.has(id);
  }

  /** -1: it is not in the list. */
  of(id: string): number {
    const at = this.#at.get(id);
    return at === undefined ? -1 : at - this.#first;
  }

  /** False: it had a place before. */
  set(id: string, index: number): boolean {
    const { size } = this.#at;
    return this.#at.set(id, index + this.#first).size > size;
  }

  delete(id: string): void {
    this.#at.delete(id);
  }

  /** So many come in front of all. */
  shift(count: number): void {
    this.#first -= count;
  }
}
