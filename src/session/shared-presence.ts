/** Milliseconds that a tab may take to clear its screen before the next person comes on. */
const patience = 500;

/**
 * Lets one tab wait until every other has taken a session off its screen: each holds a shared
 * Web Lock as long as it shows something of it. Where locks are missing (insecure origins) there
 * is nothing to wait for, and the message to the other tabs has to do.
 */
export class SharedPresence {
  #release: (() => void) | undefined;

  constructor(private readonly account: string) {}

  enter(sessionId: string): void {
    this.leave();
    const { promise, resolve } = deferred();
    this.#release = resolve;
    locks()
      ?.request(this.#name(sessionId), { mode: 'shared' }, () => promise)
      .catch(() => undefined); // refused, as in a sandboxed frame: as if they were missing
  }

  leave(): void {
    this.#release?.();
    this.#release = undefined;
  }

  async othersGone(sessionId: string): Promise<void> {
    const signal = AbortSignal.timeout(patience);
    await locks()
      ?.request(this.#name(sessionId), { signal }, () => undefined)
      .catch(() => undefined);
  }

  #name(sessionId: string): string {
    return `pd-chat-customer:${this.account}:${sessionId}`;
  }
}

const locks = (): LockManager | undefined => (navigator as { locks?: LockManager }).locks;

function deferred(): { promise: Promise<void>; resolve: () => void } {
  let resolve!: () => void;
  const promise = new Promise<void>((done) => (resolve = done));
  return { promise, resolve };
}
