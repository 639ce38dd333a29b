import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Rows that are in the DOM beyond each edge of what is seen. */
const beyond = 12;
/** Rows to begin with, before their height is known. */
const guess = 40;

export interface FixedRowsParts {
  scroller: HTMLElement;
  /** Holds the rows alone. Its block padding stands for those that are not in the DOM. */
  rows: HTMLElement;
}

/**
 * Which rows of a list are in the DOM, where all are equally high: then a row's place is known, the
 * scrollbar is exact, and nothing moves. For rows of any height there is `RowWindow`. A scroller
 * without a height of its own shows all.
 */
export class FixedRowsController implements ReactiveController {
  /** Those from `from` to before `to` are near what is seen. */
  from = 0;
  to = guess;
  #count = 0;
  /** Height of a row, in CSS px; 0: not known yet. */
  #size = 0;
  #scroller: HTMLElement | undefined;
  /** What is seen of the list, as of the last scrolling and the last change of size. */
  #top = 0;
  #height = 0;
  readonly #resized = new ResizeObserver(([entry]) => {
    this.#height = entry!.contentRect.height;
    this.#follow();
  });

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly parts: () => FixedRowsParts | undefined,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    const parts = this.parts();
    if (parts?.scroller !== this.#scroller) {
      this.#resized.disconnect();
      this.#scroller = parts?.scroller;
      if (parts) {
        this.#top = parts.scroller.scrollTop;
        this.#resized.observe(parts.scroller);
      }
    }
    if (!parts) return;
    this.#size ||= parts.rows.firstElementChild?.getBoundingClientRect().height ?? 0;
    parts.rows.style.paddingBlockStart = `${this.from * this.#size}px`;
    parts.rows.style.paddingBlockEnd = `${(this.#count - this.to) * this.#size}px`;
    this.#follow();
  }

  hostDisconnected(): void {
    this.#resized.disconnect();
    this.#scroller = undefined;
  }

  /** To be told before each rendering how many rows there are. */
  setCount(count: number): void {
    this.#count = count;
    this.to = Math.min(count, Math.max(this.to, this.from + guess));
    this.from = Math.max(0, Math.min(this.from, this.to - guess));
  }

  /** What is to be in the DOM: what is near, and the row that has the focus, wherever it is. */
  indexes(focused: number): number[] {
    const near = Array.from({ length: this.to - this.from }, (_, place) => this.from + place);
    if (focused < 0 || !this.isFar(focused)) return near;
    return focused < this.from ? [focused, ...near] : [...near, focused];
  }

  /** Not at its place in the list: it takes no room. */
  isFar(index: number): boolean {
    return index < this.from || index >= this.to;
  }

  /** Goes along with the reader: on `scroll`; by itself after each change of size. */
  readonly slide = (): void => {
    this.#top = this.#scroller?.scrollTop ?? 0;
    this.#follow();
  };

  /** Scrolls as little as possible for a row to be seen, and has it rendered. */
  reveal(index: number): void {
    const scroller = this.#scroller;
    if (!scroller || !this.#size) return;
    // The observer tells of it with the next frame only.
    this.#height = scroller.clientHeight;
    const top = index * this.#size;
    const bottom = top + this.#size - this.#height;
    if (scroller.scrollTop > top) scroller.scrollTop = top;
    // The padding of the list belongs to its last row.
    else if (scroller.scrollTop < bottom) scroller.scrollTop = bottom + 16;
    this.slide();
  }

  /** Asks nothing of the page: to be called after each rendering, it would force a layout each time. */
  #follow(): void {
    if (!this.#size || !this.#height) return;
    const first = Math.floor(this.#top / this.#size);
    const last = Math.ceil((this.#top + this.#height) / this.#size);
    // Only when the margin is half used up: not with each row.
    const enough =
      this.from <= Math.max(0, first - beyond / 2) &&
      this.to >= Math.min(this.#count, last + beyond / 2);
    if (enough && this.to - this.from <= last - first + 4 * beyond) return;
    this.from = Math.max(0, Math.min(first, this.#count) - beyond);
    this.to = Math.min(this.#count, last + beyond);
    this.host.requestUpdate();
  }
}
