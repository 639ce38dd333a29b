import { executeServerCommand } from '@web/test-runner-commands';

/** Turns the wheel over the middle of an element: `deltaY` CSS px, down if positive. */
export async function wheel(over: Element, deltaY: number): Promise<void> {
  const { x, y, width, height } = over.getBoundingClientRect();
  await executeServerCommand('pd-wheel', { x: x + width / 2, y: y + height / 2, deltaY });
}
