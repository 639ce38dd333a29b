import type { CustomerConnection, ResumeToken, StartOptions } from '../connections/connection.js';
import type { Message } from '../model/message.js';

const pageSize = 50;

export interface EarlierChatsOptions {
  connect(): CustomerConnection;
  start: Omit<StartOptions, 'resume'>;
  /** Of the conversations that are over, oldest first. */
  tokens: readonly ResumeToken[];
}

/** The conversations of a session that are over, to be read: page after page, the last one first. */
export class EarlierChats {
  readonly #tokens: ResumeToken[];
  /** Their messages, as far as they have been read; oldest conversation first. */
  readonly chats: Message[][] = [];
  /** Reads the conversation of the last token. */
  #line: CustomerConnection | undefined;
  #before: string | undefined;
  #loading: Promise<void> | undefined;
  #closed = false;

  constructor(private readonly options: EarlierChatsOptions) {
    this.#tokens = [...options.tokens];
  }

  get hasMore(): boolean {
    return this.#tokens.length > 0;
  }

  /** Reads one page more. Rejects as the connection does; then the same page can be tried again. */
  load(): Promise<void> {
    return (this.#loading ??= this.#load().finally(() => (this.#loading = undefined)));
  }

  close(): void {
    this.#closed = true;
    void this.#line?.close();
    this.#line = undefined;
  }

  async #load(): Promise<void> {
    while (this.hasMore && !this.#closed) {
      if (!this.#line && !(await this.#open(this.#tokens.at(-1)!))) continue;
      const before = this.#before;
      const page = await this.#line?.history({ before, limit: pageSize });
      if (!page || this.#closed) return;
      const read = before === undefined ? [] : this.chats.shift()!;
      this.chats.unshift([...page.items, ...read]);
      this.#before = page.before;
      if (page.before === undefined) this.#next();
      return;
    }
  }

  /** False: nobody keeps that conversation any more. */
  async #open(resume: ResumeToken): Promise<boolean> {
    const line = this.options.connect();
    try {
      const { conversation } = await line.start({ ...this.options.start, resume });
      if (this.#closed) throw new Error('closed');
      this.#line = line;
      if (!conversation) this.#next();
      return conversation !== undefined;
    } catch (error) {
      void line.close();
      throw error;
    }
  }

  #next(): void {
    void this.#line?.close();
    this.#line = this.#before = undefined;
    this.#tokens.pop();
  }
}
