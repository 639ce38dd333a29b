import { firstIndex, type ScrollParts } from './scroll-anchor-controller.js';

/** A list of no more items than this is in the DOM entirely. */
const whole = 40;
/** Items to begin with, before anything has been measured; more follow in the same frame if these are low. */
const guess = 10;
/** CSS px beyond each edge of the box that are filled; that are at least there; at most kept. */
const [fill, least, most] = [500, 250, 900];

/** Where the reader is after a jump: this item's top stands at `top` in the box. */
export interface Landing {
  item: number;
  top: number;
}

/**
 * Which part of a long list is in the DOM: the items `from` to before `to`. All others are two
 * spaces, above and below, which stand for them in proportion; nothing is remembered of an item's
 * height. Rows are in the flow, and where a guess was wrong the space above takes up the difference
 * (`absorb`), so that nothing has to be scrolled while the reader scrolls.
 *
 * An own one: @tanstack/virtual-core is 9.0 KiB (brotli), @lit-labs/virtualizer 7.6, virtua's core
 * 2.9. And they place each row by a table of heights, which a list that grows
 * above, and whose rows reflow, would correct all the time; `content-visibility` keeps every
 * element.
 */
export class RowWindow {
  from = 0;
  to = 0;
  /** Heights in CSS px of the spaces. */
  above = 0;
  below = 0;
  #count = 0;
  /** Height of an item in the spaces; 0: not known yet. */
  #size = 0;

  /** Another list, shown at its end. */
  reset(count: number): void {
    this.#count = this.from = this.to = 0;
    this.#size = 0;
    this.change(count, 0);
    this.show(Infinity);
  }

  /** The list has another length, and what is rendered has moved by so many places in it. */
  change(count: number, moved: number): void {
    const more = this.to === this.#count ? Math.min(count - this.#count - moved, guess) : 0;
    this.#count = count;
    this.above += moved * this.#size;
    this.#set(this.from + moved, this.to + moved + more);
  }

  /** Takes the first rows with a height as what to expect of the others. */
  measure(rows: HTMLElement): void {
    // To look later would lay out rows without their space, which moves the scroller.
    if (this.#size || this.to === this.from) return;
    this.#size = rows.offsetHeight / (this.to - this.from);
    this.above = this.from * this.#size;
    this.#bound();
  }

  /** Goes to where an item is; `Infinity`: to the end. */
  show(item: number): void {
    const there =
      item < this.#count ? item >= this.from && item < this.to : this.to === this.#count;
    if (there && this.to > this.from) return;
    const from = Math.min(item - guess / 2, this.#count - guess);
    this.#set(from, from + guess);
    this.above = this.from * this.#size;
  }

  /**
   * Goes along with the reader. `itemOf` says which item a child of the rows belongs to. Undefined:
   * all stays as it is.
   */
  slide(
    { scroller, rows }: ScrollParts,
    itemOf: (child: number) => number,
  ): true | Landing | undefined {
    const { from, to, above, below } = this;
    if (!this.#size) return undefined;
    const box = scroller.getBoundingClientRect();
    const { top, bottom, height } = rows.getBoundingClientRect();
    const mean = Math.max(16, height / (to - from));
    // How far the reader is inside the rows, from both ends.
    const before = box.top - top;
    const after = bottom - box.bottom;
    if (before < -box.height && from > 0) {
      return this.#land(from * (1 + before / above), above + before);
    }
    if (after < -box.height && to < this.#count) {
      const beyond = box.top - bottom;
      const item = to + (beyond / below) * (this.#count - to);
      return this.#land(Math.min(item, this.#count - 1), above + height + beyond);
    }
    const child = (at: number) =>
      firstIndex(rows.children, (row) => row.getBoundingClientRect().bottom > at);
    const last = rows.children.length - 1;
    let [first, end] = [from, to];
    if (before < least) first -= Math.ceil((fill - before) / mean);
    else if (before > most) first = itemOf(Math.min(child(box.top - fill), last));
    if (after < least) end += Math.ceil((fill - after) / mean);
    else if (after > most) end = itemOf(Math.min(child(box.bottom + fill), last)) + 1;
    this.#set(first, end);
    this.above += (this.from - from) * this.#size;
    this.#bound();
    return this.from === from && this.to === to ? undefined : true;
  }

  /**
   * Rows have come or gone by `slide`, and what the reader looks at stands this much too low: takes
   * it off the space above. Returns how much is left to be scrolled.
   */
  absorb(shift: number): number {
    const { above } = this;
    this.above -= shift;
    // So little for so many: it would run out before the first item.
    if (this.above < (this.from * this.#size) / 4) this.above = this.from * this.#size;
    this.#bound();
    return shift + this.above - above;
  }

  /** `y`: where the reader is, from the beginning of the space above. */
  #land(place: number, y: number): Landing {
    const item = Math.max(0, Math.floor(place));
    const top = (item - place) * this.#size;
    const ahead = Math.ceil(fill / this.#size);
    this.#set(item - ahead, item + ahead + guess);
    this.above = y + top - (item - this.from) * this.#size;
    this.#bound();
    return { item, top };
  }

  #set(from: number, to: number): void {
    const count = this.#count;
    const all = count <= whole;
    this.from = all ? 0 : Math.max(0, Math.min(from, count));
    this.to = all ? count : Math.max(this.from, Math.min(to, count));
    this.#bound();
  }

  #bound(): void {
    this.above = this.from && Math.max(0, this.above);
    this.below = (this.#count - this.to) * this.#size;
  }
}
