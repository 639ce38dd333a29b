import type { Conversation } from '../../model/conversation.js';
import type { ConversationQuery, Page, PageRequest } from '../connection.js';
import { pageSize } from '../rules.js';
import { Order } from './order.js';
import { overlap, type TeamStory } from './records.js';

/** The team's conversations, as far as this desk has heard of them. */
export class Inbox {
  readonly #stories = new Map<string, TeamStory>();
  /** When, of all that was heard, each was heard of last: their order where times are equal. */
  readonly #places = new Map<string, number>();
  readonly #orders = new Map<string, Order>();
  #heardOf = 0;

  get all(): Iterable<TeamStory> {
    return this.#stories.values();
  }

  has(id: string): boolean {
    return this.#stories.has(id);
  }

  get(id: string): TeamStory | undefined {
    return this.#stories.get(id);
  }

  /** `news`: there is something to be seen of it in the list. */
  put(story: TeamStory, news: boolean): void {
    const { id } = story.conversation;
    this.#stories.set(id, story);
    if (news) this.#places.set(id, ++this.#heardOf);
  }

  /** The order of a conversation's messages. */
  orderOf(id: string): Order {
    let order = this.#orders.get(id);
    if (!order) this.#orders.set(id, (order = new Order()));
    return order;
  }

  /** From when on the archive is to be read; undefined: from its beginning. */
  get readFrom(): number | undefined {
    let from: number | undefined;
    for (const { at } of this.#stories.values()) from = Math.max(from ?? 0, at - overlap);
    return from;
  }

  /** The id of a customer's conversation that was begun last. */
  latestOf(customer: string): string | undefined {
    return [...this.#stories.keys()].findLast((id) => partsOf(id).customer === customer);
  }

  /** All of a person, those included that an agent has named so. */
  of(person: string): Conversation[] {
    return [...this.#stories.values()]
      .map(({ conversation }) => conversation)
      .filter(({ contactId, recordId }) => contactId === person || recordId === person);
  }

  page(
    { state, contactId }: ConversationQuery,
    { before, limit }: PageRequest,
  ): Page<Conversation> {
    const place = ({ id }: Conversation) => this.#places.get(id) ?? 0;
    const found = [...this.#stories.values()]
      .map(({ conversation }) => conversation)
      .filter(
        (one) =>
          (state === undefined || one.state === state) &&
          (contactId === undefined || one.contactId === contactId),
      )
      .sort((a, b) => b.updatedAt - a.updatedAt || place(b) - place(a));
    const last = before === undefined ? undefined : (JSON.parse(before) as [number, number]);
    const from = last
      ? found.findIndex(
          (one) => one.updatedAt < last[0] || (one.updatedAt === last[0] && place(one) < last[1]),
        )
      : 0;
    const rest = from < 0 ? [] : found.slice(from);
    const page = rest.slice(0, pageSize(limit));
    const items = page.toReversed();
    const oldest = items[0];
    if (page.length === rest.length || !oldest) return { items };
    return { items, before: JSON.stringify([oldest.updatedAt, place(oldest)]) };
  }

  clear(): void {
    this.#stories.clear();
    this.#places.clear();
    this.#orders.clear();
  }
}

/** A conversation's id is its customer's address and its thread. */
export const idOfConversation = (customer: string, thread: string): string =>
  `${customer}#${thread}`;

export function partsOf(id: string): { customer: string; thread: string } {
  const at = id.indexOf('#');
  return { customer: id.slice(0, at), thread: id.slice(at + 1) };
}
