import type { CannedReplies, CannedReply } from '../model/canned-replies.js';
import { randomId } from '../model/id.js';
import { codeOf, type Work } from './agent-work.js';

/** How often a change is made anew on what colleagues have changed meanwhile. */
const attempts = 4;

/** The team's canned replies. */
export class Replies {
  #stored: CannedReplies | undefined;

  constructor(private readonly work: Work) {}

  /** Undefined: the connection keeps none, or they are on their way. */
  get list(): readonly CannedReply[] | undefined {
    return this.#stored?.items;
  }

  async load(): Promise<void> {
    const { connection } = this.work;
    if (!connection.capabilities.has('canned-replies')) return;
    await this.work.attempt('replies', async () => this.hear(await connection.cannedReplies()));
  }

  hear(replies: CannedReplies): void {
    if (replies.revision >= (this.#stored?.revision ?? 0)) this.#stored = replies;
  }

  /** Adds one, without an id, or changes one. */
  async save(reply: Omit<CannedReply, 'id'> & { id?: string | undefined }): Promise<void> {
    const saved = { ...reply, id: reply.id ?? randomId() };
    await this.#change((items) =>
      items.some(({ id }) => id === saved.id)
        ? items.map((one) => (one.id === saved.id ? saved : one))
        : [...items, saved],
    );
  }

  /** Takes one out; can be taken back. */
  async remove(id: string): Promise<void> {
    const removed = this.list?.find((one) => one.id === id);
    if (!removed) return;
    if (!(await this.#change((items) => items.filter((one) => one.id !== id)))) return;
    this.work.offerUndo({ of: 'reply', shortcut: removed.shortcut }, () => this.save(removed));
  }

  #change(change: (items: CannedReply[]) => CannedReply[]): Promise<boolean> {
    const { connection } = this.work;
    return this.work.attempt('replies', async () => {
      for (let attempt = 1; ; attempt++) {
        const stored = await connection.cannedReplies();
        try {
          const items = change(stored.items);
          return this.hear(await connection.saveCannedReplies({ ...stored, items }));
        } catch (error) {
          if (codeOf(error) !== 'conflict' || attempt === attempts) throw error;
        }
      }
    });
  }
}
