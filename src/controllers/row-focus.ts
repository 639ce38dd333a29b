import type { ReactiveElement } from 'lit';
import type { FixedRowsController } from './fixed-rows-controller.js';

/** A list whose rows have the class `row`, and their id as `data-id`. */
export interface ListOfRows {
  items(): readonly { id: string }[];
  selected(): string | undefined;
}

/**
 * A list is one stop for Tab: the row that was focused last, else the selected one, else the first.
 * The arrow keys, Home and End go from there, also to rows that are not in the DOM yet.
 */
export class RowFocus {
  #current: string | undefined;

  constructor(
    private readonly host: ReactiveElement,
    private readonly rows: FixedRowsController,
    private readonly list: ListOfRows,
  ) {}

  /** The row that was focused last. */
  set current(id: string | undefined) {
    if (id === this.#current) return;
    this.#current = id;
    this.host.requestUpdate();
  }

  /** Id of the row that has the focus. */
  get focused(): string | undefined {
    const root = this.host.renderRoot as ShadowRoot | undefined;
    return (root?.activeElement as HTMLElement | null)?.dataset['id'];
  }

  /** Id of the row that Tab reaches. */
  get reachable(): string | undefined {
    const known = (id: string | undefined) => this.#indexOf(id) >= 0;
    return [this.#current, this.list.selected()].find(known) ?? this.list.items()[0]?.id;
  }

  /** What is to be in the DOM, the focused row wherever it is. */
  get indexes(): number[] {
    return this.rows.indexes(this.#indexOf(this.focused));
  }

  /** The row of that id, if it is in the DOM. */
  row(id: string | undefined): HTMLElement | undefined {
    const rows = this.host.renderRoot.querySelectorAll<HTMLElement>('.row');
    return [...rows].find((row) => row.dataset['id'] === id);
  }

  /** Puts the focus on a row: that of the id if it is there, else the one that Tab reaches. */
  async to(id?: string): Promise<void> {
    const at = this.#indexOf(id);
    await this.#toIndex(at < 0 ? this.#indexOf(this.reachable) : at);
  }

  /** For `focusin` of what holds the rows. */
  readonly onFocus = (event: FocusEvent): void => {
    this.current = (event.target as HTMLElement).dataset['id'];
  };

  /** For `keydown` of what holds the rows. */
  readonly onKeydown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = this.#indexOf((event.target as HTMLElement).dataset['id']);
    const last = this.list.items().length - 1;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: last }[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    void this.#toIndex(to);
  };

  #indexOf(id: string | undefined): number {
    return id === undefined ? -1 : this.list.items().findIndex((one) => one.id === id);
  }

  async #toIndex(index: number): Promise<void> {
    const id = this.list.items()[index]?.id;
    if (id === undefined) return;
    this.rows.reveal(index);
    await this.host.updateComplete;
    this.row(id)?.focus({ preventScroll: true });
  }
}
