import type { CannedReplies } from '../../model/canned-replies.js';
import type { Message } from '../../model/message.js';
import { PageChannel } from '../in-browser/channel.js';
import type { DeskEvent, DeskStore } from '../in-browser/desk-store.js';

/** Nothing is kept. Copied on the way in and out, so that nobody shares an object with it. */
export class MemoryDeskStore implements DeskStore {
  readonly #lines = new Map<string, Map<string, Message>>();
  #replies: CannedReplies | undefined;

  constructor(readonly channel = new PageChannel<DeskEvent>()) {}

  async lines(conversationId: string): Promise<Message[]> {
    return structuredClone([...(this.#lines.get(conversationId)?.values() ?? [])]);
  }

  async putLine(conversationId: string, message: Message): Promise<Message> {
    const lines = this.#lines.get(conversationId) ?? new Map<string, Message>();
    this.#lines.set(conversationId, lines);
    const stored = lines.get(message.id) ?? message;
    lines.set(message.id, structuredClone(stored));
    return structuredClone(stored);
  }

  async deleteLines(conversationId: string): Promise<void> {
    this.#lines.delete(conversationId);
  }

  async replies(): Promise<unknown> {
    return structuredClone(this.#replies);
  }

  async changeReplies(change: (stored: unknown) => CannedReplies): Promise<CannedReplies> {
    // Nothing is awaited in between: it is one step.
    this.#replies = structuredClone(change(structuredClone(this.#replies)));
    return structuredClone(this.#replies);
  }
}
