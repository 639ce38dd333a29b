/**
 * A few hands for the stories' `play`: they look into shadow trees, wait for what is not there yet,
 * and throw if it does not come.
 */

interface Canvas {
  canvasElement: HTMLElement;
}
export type Play = (canvas: Canvas) => Promise<void>;

type Look<T> = () => T | undefined | null | false;

/** At most 25 s: a busy machine is slow. */
async function come<T>(look: Look<T>, what: string): Promise<T> {
  for (const start = performance.now(); performance.now() - start < 25_000;) {
    const found = look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`${what} did not come`);
}

/** Waits until `look` finds something, and all stands still. A `play` ends with it. */
export async function until<T>(look: Look<T>, what: string): Promise<T> {
  const found = await come(look, what);
  await stillness();
  return found;
}

/** A root's own `getAnimations()` does not look into the shadow trees below it. */
const animations = (root: Document | ShadowRoot): Animation[] => [
  ...root.getAnimations(),
  ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? animations(shadowRoot) : [],
  ),
];

/** axe comes next, and would measure the contrast of what is still fading in. */
async function stillness(): Promise<void> {
  for (let moving = true; moving;) {
    // What has just been drawn begins to move with the frame after.
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    const ending = animations(document)
      .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime))
      .filter(({ playState }) => playState === 'running');
    moving = ending.length > 0;
    await Promise.allSettled(ending.map(({ finished }) => finished));
  }
}

/** The first element for the selector, in shadow trees too; `a >>> b` is b somewhere inside a. */
export function deep(root: ParentNode, selector: string): HTMLElement | undefined {
  const [first = '', ...rest] = selector.split(' >>> ');
  const found = root.querySelector<HTMLElement>(first);
  if (found) return rest.length ? deep(found.shadowRoot ?? found, rest.join(' >>> ')) : found;
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    const inside = shadowRoot && deep(shadowRoot, selector);
    if (inside) return inside;
  }
  return undefined;
}

/** All text of an element as it is drawn: slots and shadow trees included. */
export function textOf(root: Node): string {
  if (root instanceof Text) return root.data;
  if (root instanceof Element && /^(STYLE|SCRIPT)$/.test(root.tagName)) return '';
  const from = root instanceof Element && root.shadowRoot ? [root.shadowRoot, root] : [root];
  return from.flatMap((node) => [...node.childNodes].map(textOf)).join(' ');
}

export const find = ({ canvasElement }: Canvas, selector: string): Promise<HTMLElement> =>
  until(() => deep(canvasElement, selector), selector);

export const see = ({ canvasElement }: Canvas, text: string): Promise<true> =>
  until(() => textOf(canvasElement).includes(text) || undefined, `“${text}”`);

const there = ({ canvasElement }: Canvas, selector: string): Promise<HTMLElement> =>
  come(() => deep(canvasElement, selector), selector);

export async function press(canvas: Canvas, selector: string): Promise<void> {
  (await there(canvas, selector)).click();
}

export async function type(canvas: Canvas, selector: string, text: string): Promise<void> {
  const field = (await there(canvas, selector)) as HTMLInputElement | HTMLTextAreaElement;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}
