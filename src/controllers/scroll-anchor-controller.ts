import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface ScrollParts {
  scroller: HTMLElement;
  /** Its element children, one below the other, are what the reader sees. */
  rows: HTMLElement;
}

/** How far from the end, in CSS px, still counts as reading the newest. */
const near = 80;

/**
 * Keeps a reader's place in a list that grows at both ends: at the end it follows what is added,
 * elsewhere the row at the top stays where it is, whatever happens above or to the size of the box.
 * The browser's own scroll anchoring (not in Safari) has to be off, or both would correct.
 */
export class ScrollAnchorController implements ReactiveController {
  /** The reader is at the end and wants to stay there. */
  atEnd = true;

  /** The row at the top, and some after it: a line between the messages may give way. */
  #anchors: { row: Element; top: number }[] = [];
  /** Where this left the scroller. Elsewhere: the reader has scrolled, and the event is to come. */
  #left: number | undefined;
  #parts: ScrollParts | undefined;
  #observer: ResizeObserver | undefined;
  /** Where to go as soon as there is a box: it may be hidden still. */
  #target: { row: () => Element | undefined; top: number } | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly find: () => ScrollParts | undefined,
    /** Called when the reader, the content or the size of the box has moved what is seen. */
    private readonly moved: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#observe();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#parts?.scroller.removeEventListener('scroll', this.#onScroll);
    this.#observer = undefined;
    this.#parts = undefined;
    this.#left = undefined;
  }

  hostUpdated(): void {
    if (!this.#parts && this.host.isConnected) this.#observe();
  }

  /** The box is drawn and has a size. */
  get shown(): boolean {
    return Boolean(this.#parts?.scroller.clientHeight);
  }

  toEnd(): void {
    this.#target = undefined;
    this.#left = undefined;
    this.atEnd = true;
    this.settle();
  }

  /** At the next `settle`, a row goes to this distance in CSS px from the top of the box. */
  aim(row: () => Element | undefined, top: number): void {
    this.#target = { row, top };
    this.atEnd = false;
  }

  /**
   * To be called after each rendering. `absorb` may move the rows by itself: it is told how much
   * too low they stand, and returns what is left to be scrolled.
   */
  settle(absorb = (shift: number): number => shift): void {
    const parts = this.#parts;
    if (!parts) return;
    if (!this.shown) {
      // What a hidden box says of its place means nothing.
      this.#left = undefined;
      return;
    }
    const { scroller } = parts;
    if (this.#left !== undefined && this.#left !== scroller.scrollTop) this.#notice(parts);
    const row = this.#target?.row();
    const anchor = row
      ? { row, top: this.#target!.top }
      : this.#anchors.find(({ row }) => row.isConnected);
    this.#target = undefined;
    if (this.atEnd && !row) scroller.scrollTop = scroller.scrollHeight;
    else if (anchor) {
      const shift = absorb(offset(scroller, anchor.row) - anchor.top);
      if (shift) scroller.scrollTop += shift;
    }
    if (row) this.atEnd = this.#nearEnd(scroller);
    this.#remember(parts);
  }

  /** Index of the last row of which at least the beginning is seen; -1: none. */
  lastSeen(): number {
    if (!this.#parts || !this.shown) return -1;
    const { scroller, rows } = this.#parts;
    const bottom = scroller.getBoundingClientRect().bottom + 1;
    return (
      firstIndex(rows.children, (row) => {
        const box = row.getBoundingClientRect();
        return box.top + Math.min(box.height, 40) > bottom;
      }) - 1
    );
  }

  #observe(): void {
    const parts = this.find();
    if (!parts) return;
    this.#parts = parts;
    this.#observer = new ResizeObserver(() => {
      this.settle();
      // A rendering in here would be a loop of observations.
      requestAnimationFrame(() => this.moved());
    });
    this.#observer.observe(parts.scroller);
    this.#observer.observe(parts.rows);
    parts.scroller.addEventListener('scroll', this.#onScroll, { passive: true });
    this.settle();
  }

  readonly #onScroll = () => {
    const parts = this.#parts;
    if (!parts || !this.shown) return;
    this.#notice(parts);
    this.moved();
  };

  #notice(parts: ScrollParts): void {
    this.atEnd = this.#nearEnd(parts.scroller);
    this.#remember(parts);
  }

  #nearEnd({ scrollHeight, scrollTop, clientHeight }: HTMLElement): boolean {
    return scrollHeight - scrollTop - clientHeight <= near;
  }

  #remember({ scroller, rows }: ScrollParts): void {
    this.#left = scroller.scrollTop;
    const { top } = scroller.getBoundingClientRect();
    const { children } = rows;
    const first = firstIndex(children, (row) => row.getBoundingClientRect().bottom > top);
    this.#anchors = Array.from(children)
      .slice(first, first + 4)
      .map((row) => ({ row, top: offset(scroller, row) }));
  }
}

const offset = (scroller: Element, row: Element): number =>
  row.getBoundingClientRect().top - scroller.getBoundingClientRect().top;

/** The first child for which `test` holds, which it does for all after it: by halving. */
export function firstIndex(children: HTMLCollection, test: (child: Element) => boolean): number {
  let low = 0;
  let high = children.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(children[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
