/**
 * Whether something takes less than that many milliseconds in one of five tries: what is slow is so
 * each time, and a busy machine is not.
 */
export function quickly(act: () => void, milliseconds: number): boolean {
  return Array.from({ length: 5 }).some(() => {
    const start = performance.now();
    act();
    return performance.now() - start < milliseconds;
  });
}
