import * as z from 'zod/mini';
import { type CannedReplies, cannedRepliesSchema } from '../../model/canned-replies.js';
import { revised, valid } from '../revisions.js';
import { TeamNode } from './node.js';
import type { SharedHooks } from './shared-records.js';

/** Which replies there are, in their order. It is written last: what it does not name is no reply. */
const indexSchema = z.object({ revision: z.number(), ids: z.array(z.string()) });
const replySchema = z.looseObject({ id: z.string() });

/** The team's canned replies: an item each, since servers limit what one stanza holds, and an index. */
export class SharedReplies {
  readonly #node: TeamNode;
  /** The newest revision that was read; undefined: nobody has asked for them. */
  #revision: number | undefined;

  constructor(private readonly hooks: Pick<SharedHooks, 'stream' | 'announce' | 'emit'>) {
    this.#node = new TeamNode('urn:pd:replies:0', () => hooks.stream());
  }

  clear(): void {
    this.#revision = undefined;
  }

  async read(): Promise<CannedReplies> {
    const items = await this.#node.read();
    const index = items.flatMap((one) => indexSchema.safeParse(one).data ?? [])[0];
    const replies = new Map(
      items.flatMap((one) => {
        const reply = replySchema.safeParse(one).data;
        return reply ? [[reply.id, reply]] : [];
      }),
    );
    const found = {
      items: index?.ids.flatMap((id) => replies.get(id) ?? []),
      revision: index?.revision,
    };
    const read = cannedRepliesSchema.safeParse(found).data ?? { items: [], revision: 0 };
    this.#revision = Math.max(this.#revision ?? 0, read.revision);
    return read;
  }

  /** One at a time: the server cannot be asked to write only over a certain revision. */
  async save(given: CannedReplies): Promise<CannedReplies> {
    const data = valid(cannedRepliesSchema, given);
    const stored = await this.read();
    const saved = revised(data, stored);
    const before = new Map(stored.items.map((one) => [one.id, JSON.stringify(one)]));
    for (const one of saved.items) {
      if (before.get(one.id) !== JSON.stringify(one)) {
        await this.#node.publish(itemOf(one.id), one);
      }
      before.delete(one.id);
    }
    const ids = saved.items.map(({ id }) => id);
    await this.#node.publish('index', { revision: saved.revision, ids });
    for (const id of before.keys()) await this.#node.retract(itemOf(id));
    this.#revision = saved.revision;
    this.hooks.announce({ replies: saved.revision });
    this.hooks.emit({ type: 'canned-replies', replies: saved });
    return saved;
  }

  /** Another desk has saved that revision. */
  async hear(revision: number): Promise<void> {
    if (revision > (this.#revision ?? 0)) await this.#tell();
  }

  /** Another desk may have saved some while we were away. */
  async catchUp(): Promise<void> {
    if (this.#revision !== undefined) await this.#tell();
  }

  async #tell(): Promise<void> {
    const known = this.#revision ?? 0;
    const replies = await this.read();
    if (replies.revision > known) this.hooks.emit({ type: 'canned-replies', replies });
  }
}

const itemOf = (id: string): string => `reply ${id}`;
