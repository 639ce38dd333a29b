import type { Message, MessageStatus } from '../../model/message.js';
import type { Side, Story } from './fold.js';

/**
 * The order of a conversation's messages as the archive has it: times are no order, since
 * Prosody's archive counts in whole seconds.
 */
export class Order {
  readonly #places = new Map<string, number>();
  #first = 0;
  #last = 0;

  append(id: string): void {
    if (!this.#places.has(id)) this.#places.set(id, ++this.#last);
  }

  /** Those before all that are known; they come oldest first. */
  prepend(ids: readonly string[]): void {
    for (const id of ids.toReversed()) {
      if (!this.#places.has(id)) this.#places.set(id, this.#first--);
    }
  }

  /** How far a message has got with the other side. */
  status({ id, author }: Message, marks: Story['marks']): MessageStatus {
    const other: Side = author === 'customer' ? 'agent' : 'customer';
    const { delivered, read } = marks[other];
    return this.#reaches(read, id) ? 'read' : this.#reaches(delivered, id) ? 'delivered' : 'sent';
  }

  #reaches(mark: string | undefined, id: string): boolean {
    const place = this.#places.get(mark ?? '');
    return place !== undefined && place >= (this.#places.get(id) ?? Infinity);
  }
}
