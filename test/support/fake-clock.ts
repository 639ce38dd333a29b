export interface FakeClock {
  /** Lets time pass: what is due runs at once, in order. */
  pass(milliseconds: number): void;
}

/** Replaces `setTimeout` until the end of the test; `Date` stays as it is. */
export function fakeClock(): FakeClock {
  let now = 0;
  let last = 1_000_000;
  const due = new Map<number, { at: number; run: () => void }>();
  const own = { setTimeout: window.setTimeout, clearTimeout: window.clearTimeout };
  restore = () => Object.assign(window, own);
  window.setTimeout = ((run: () => void, wait = 0) => {
    due.set(++last, { at: now + wait, run });
    return last;
  }) as typeof setTimeout;
  window.clearTimeout = ((id?: number) => {
    if (id !== undefined && !due.delete(id)) own.clearTimeout.call(window, id);
  }) as typeof clearTimeout;
  return {
    pass(milliseconds) {
      const end = now + milliseconds;
      for (;;) {
        const [id, next] = [...due].sort(([, a], [, b]) => a.at - b.at)[0] ?? [];
        if (id === undefined || !next || next.at > end) break;
        due.delete(id);
        now = next.at;
        next.run();
      }
      now = end;
    },
  };
}

let restore: (() => void) | undefined;

afterEach(() => {
  restore?.();
  restore = undefined;
});
