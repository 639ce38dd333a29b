import * as z from 'zod/mini';
import type { Message } from '../../model/message.js';
import { assignmentLine, noteLine } from '../../model/team-lines.js';
import type { Page } from '../connection.js';
import type { Heard } from './messages.js';
import { TeamNode } from './node.js';
import type { XmppStream } from './stream.js';

/** What stands among the messages of a conversation for the team alone: notes, assignments. */
interface Line {
  message: Message;
  /** The message that it stands after; absent: before all. No clock says that so well. */
  after?: string | undefined;
}

const lineSchema = z.object({
  message: z.looseObject({ id: z.string(), text: z.string(), sentAt: z.number() }),
  after: z.optional(z.string()),
});

/** What the team says to itself, as it is shown. Undefined: it is not for the eye. */
export function lineOf({ id, at: sentAt, payload }: Heard): Message | undefined {
  const { agent: by, note, assignee } = payload;
  if (!by) return undefined;
  if (note !== undefined) return noteLine(by, { id, text: note, sentAt });
  return assignee === undefined
    ? undefined
    : assignmentLine(by.name, assignee?.name, { id, sentAt });
}

/**
 * The team's own lines. They are said to the team's own account and never to a customer's. The
 * archive has those of all conversations in one row; so each conversation that has some has a
 * node of the team for them, which is read with its history.
 */
export class TeamLines {
  readonly #nodes = new Map<string, TeamNode>();
  readonly #lines = new Map<string, Map<string, Line>>();
  readonly #read = new Map<string, Promise<void>>();
  readonly #written = new Map<string, Promise<void>>();

  constructor(private readonly stream: () => XmppStream) {}

  clear(): void {
    for (const map of [this.#nodes, this.#lines, this.#read, this.#written]) map.clear();
  }

  heard(conversationId: string, message: Message, after: string | undefined): void {
    this.#put(conversationId, { message, after });
  }

  /** Puts one that was heard on its node. Twice is once. */
  write(conversationId: string, id: string): Promise<void> {
    const line = this.#linesOf(conversationId).get(id);
    if (!line) return Promise.resolve(); // it has long been written
    return once(this.#written, id, () => this.#node(conversationId).publish(id, line));
  }

  /** A page of the history, with the lines that belong to it. */
  async among(conversationId: string, page: Page<Message>): Promise<Page<Message>> {
    await once(this.#read, conversationId, async () => {
      for (const item of await this.#node(conversationId).read()) {
        const line = lineSchema.safeParse(item).data as Line | undefined;
        if (line) this.#put(conversationId, line);
      }
    });
    const lines = [...this.#linesOf(conversationId).values()];
    lines.sort((a, b) => a.message.sentAt - b.message.sentAt);
    const after = (id: string | undefined) =>
      lines.filter((line) => line.after === id).map(({ message }) => message);
    const first = page.before === undefined ? after(undefined) : [];
    return { ...page, items: [...first, ...page.items.flatMap((one) => [one, ...after(one.id)])] };
  }

  /** The first word on it counts. */
  #put(conversationId: string, line: Line): void {
    const lines = this.#linesOf(conversationId);
    if (!lines.has(line.message.id)) lines.set(line.message.id, line);
  }

  #linesOf(conversationId: string): Map<string, Line> {
    let lines = this.#lines.get(conversationId);
    if (!lines) this.#lines.set(conversationId, (lines = new Map<string, Line>()));
    return lines;
  }

  #node(conversationId: string): TeamNode {
    let node = this.#nodes.get(conversationId);
    if (!node) {
      node = new TeamNode(`urn:pd:lines:0:${conversationId}`, this.stream);
      this.#nodes.set(conversationId, node);
    }
    return node;
  }
}

/** Again only if it has failed. */
function once(
  done: Map<string, Promise<void>>,
  key: string,
  work: () => Promise<void>,
): Promise<void> {
  let doing = done.get(key);
  if (!doing) {
    doing = work().catch((error: unknown) => {
      done.delete(key);
      throw error;
    });
    done.set(key, doing);
  }
  return doing;
}
