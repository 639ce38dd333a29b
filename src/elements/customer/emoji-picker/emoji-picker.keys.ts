export interface Places {
  next: number;
  previous: number;
  first: number;
  last: number;
}

/** Where a key leads in a line that reads in the direction. */
export function moveInLine(key: string, dir: 'ltr' | 'rtl', places: Places): number | undefined {
  const { next, previous, first, last } = places;
  const [left, right] = dir === 'rtl' ? [next, previous] : [previous, next];
  return { ArrowLeft: left, ArrowRight: right, Home: first, End: last }[key];
}

export interface Grid {
  at: number;
  count: number;
  columns: number;
}

/** Where a key leads in a grid (ARIA Authoring Practices, grid); `undefined`: nowhere. */
export function moveInGrid(
  { key, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>,
  dir: 'ltr' | 'rtl',
  { at, count, columns }: Grid,
): number | undefined {
  const last = count - 1;
  const whole = ctrlKey || metaKey;
  const column = at % columns;
  const page = 4 * columns;
  const to =
    moveInLine(key, dir, {
      next: at + 1,
      previous: at - 1,
      first: whole ? 0 : at - column,
      last: whole ? last : Math.min(last, at - column + columns - 1),
    }) ??
    {
      ArrowDown: at + columns,
      ArrowUp: at - columns,
      PageDown: Math.min(at + page, column + columns * Math.floor((last - column) / columns)),
      PageUp: Math.max(at - page, column),
    }[key];
  return to !== undefined && to >= 0 && to <= last ? to : undefined;
}
