import type { AgentConnection, ConnectionErrorCode } from '../connections/connection.js';
import type { Agent } from '../model/conversation.js';
import { randomId } from '../model/id.js';
import type { Notice, Undo, UndoOf } from './agent-state.js';

/** Milliseconds for which a slip can be taken back. */
const undoLasts = 12_000;
/** Milliseconds in which what comes piece by piece is shown together. */
const together = 16;

/**
 * What the parts of an agent's session share, from one sign-in to its sign-out: the connection,
 * whose shift it is, what went wrong, and what can be taken back.
 */
export class Work {
  readonly over = new AbortController();
  notices: readonly Notice[] = [];
  #undo: { shown: Undo; back: () => Promise<unknown> } | undefined;
  #undoTimer: ReturnType<typeof setTimeout> | undefined;
  #soon: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly connection: AgentConnection,
    readonly agent: Agent,
    private readonly publish: () => void,
  ) {}

  get undo(): Undo | undefined {
    return this.#undo?.shown;
  }

  changed(): void {
    if (!this.over.signal.aborted) this.publish();
  }

  /** For what comes by the hundred. */
  changedSoon(): void {
    this.#soon ??= setTimeout(() => {
      this.#soon = undefined;
      this.changed();
    }, together);
  }

  /** Does it, or notes why not. Resolves with whether it was done; never rejects. */
  async attempt(about: Notice['about'], action: () => Promise<unknown>): Promise<boolean> {
    let done = true;
    try {
      await action();
      this.notices = this.notices.filter((notice) => notice.about !== about);
    } catch (error) {
      done = false;
      this.notify(about, error);
    }
    this.changed();
    return done;
  }

  /** One notice for each matter: the latest. */
  notify(about: Notice['about'], error: unknown): void {
    const notice = { id: randomId(), about, code: codeOf(error) };
    this.notices = [...this.notices.filter((one) => one.about !== about), notice];
  }

  dismiss(noticeId: string): void {
    this.notices = this.notices.filter(({ id }) => id !== noticeId);
    this.changed();
  }

  /** What was done last can be taken back for a while. */
  offerUndo(of: UndoOf, back: () => Promise<unknown>): void {
    clearTimeout(this.#undoTimer);
    this.#undo = { shown: { id: randomId(), ...of }, back };
    this.#undoTimer = setTimeout(() => this.forgetUndo(), undoLasts);
    this.changed();
  }

  forgetUndo(): void {
    if (!this.#undo) return;
    clearTimeout(this.#undoTimer);
    this.#undo = undefined;
    this.changed();
  }

  async takeBack(): Promise<void> {
    const back = this.#undo?.back;
    this.forgetUndo();
    await back?.();
  }

  end(): void {
    this.over.abort();
    clearTimeout(this.#undoTimer);
    clearTimeout(this.#soon);
  }
}

export function codeOf(error: unknown): ConnectionErrorCode {
  const code = (error as { code?: ConnectionErrorCode } | null)?.code;
  if (typeof code === 'string') return code;
  reportError(error); // a mistake in a connection: its rejections are typed
  return 'unavailable';
}
