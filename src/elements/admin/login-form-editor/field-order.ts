import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface FieldOrderOptions {
  /** Names, in the order that is stored. */
  names(): readonly string[];
  /** The element that holds the rows, in the order in which they are shown. */
  list(): HTMLElement | null;
  /** Another order is wanted; `name` was moved. */
  move(names: readonly string[], name: string): void;
}

/** Moves rows of a list: by pointer, from where it grips one, and by the arrow keys. */
export class FieldOrder implements ReactiveController {
  /** The row that the pointer holds. */
  held: string | undefined;
  #order: readonly string[] | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly options: FieldOrderOptions,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.held = this.#order = undefined;
  }

  /** As it is shown: while a row is held, where it would be. */
  get names(): readonly string[] {
    return this.#order ?? this.options.names();
  }

  /** On the grip. The list captures the pointer: the row itself is moved in the page. */
  grip(name: string, event: PointerEvent): void {
    if (event.button !== 0) return;
    event.preventDefault();
    (event.currentTarget as HTMLElement).focus();
    this.options.list()?.setPointerCapture(event.pointerId);
    this.held = name;
    this.#order = this.options.names();
    this.host.requestUpdate();
  }

  /** On the list. */
  drag(event: PointerEvent): void {
    const { held } = this;
    const rows = [...(this.options.list()?.children ?? [])];
    if (held === undefined || !rows.length) return;
    const middles = rows.map((row) => {
      const { top, height } = row.getBoundingClientRect();
      return top + height / 2;
    });
    const from = this.names.indexOf(held);
    const before = middles.filter((middle, index) => index < from && event.clientY < middle).length;
    const after = middles.filter((middle, index) => index > from && event.clientY > middle).length;
    this.#order = moved(this.names, from, from - before + after);
    this.host.requestUpdate();
  }

  /** On the list: the pointer lets go. */
  drop(): void {
    const { held } = this;
    const order = this.#order;
    this.held = this.#order = undefined;
    this.host.requestUpdate();
    if (held === undefined || !order || order.join() === this.options.names().join()) return;
    this.options.move(order, held);
  }

  /** On the grip: the arrow keys, Home and End. */
  key(name: string, event: KeyboardEvent): void {
    const names = this.options.names();
    const from = names.indexOf(name);
    const targets: Record<string, number> = {
      ArrowUp: from - 1,
      ArrowDown: from + 1,
      Home: 0,
      End: names.length - 1,
    };
    const to = targets[event.key];
    if (to === undefined) return;
    event.preventDefault();
    if (to === from || to < 0 || to >= names.length) return;
    this.options.move(moved(names, from, to), name);
  }
}

function moved(names: readonly string[], from: number, to: number): string[] {
  const order = names.filter((_, index) => index !== from);
  order.splice(to, 0, names[from]!);
  return order;
}
