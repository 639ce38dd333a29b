import { nextFrame } from '@open-wc/testing';

/**
 * Waits until something holds, for as long as a busy machine may take: a test that waits for too
 * little fails for nothing, and two seconds before the test itself gives up. Looks at every frame,
 * without timers, so that a fake clock may stand still meanwhile.
 */
export async function until(
  holds: () => unknown,
  what = String(holds),
  milliseconds = 28_000,
): Promise<void> {
  const end = performance.now() + milliseconds;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`Not within ${milliseconds} ms: ${what}`);
    await nextFrame();
  }
}
