/**
 * The next person waits until other tabs have cleared their screens, for half a second at most: one
 * may hang. Until the end of this test none does, and it is the machine that may be slow.
 */
export function unhurried(): void {
  AbortSignal.timeout = () => new AbortController().signal;
}

const { timeout } = AbortSignal;
afterEach(() => void (AbortSignal.timeout = timeout));
