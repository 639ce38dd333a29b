/** The elements of this page by name, in the order in which they came. */
const queues: Record<string, Set<unknown>> = {};

/** Puts an element into the queue for a name. Returns whose turn it is: the first shows itself. */
export function enter<T>(name: string, element: T): T {
  const queue = (queues[name] ??= new Set());
  return first(queue.add(element)) as T;
}

/** Gives up the name. Returns whose turn it is now. */
export function leave<T>(name: string, element: T): T | undefined {
  const queue = queues[name];
  queue?.delete(element);
  return first(queue) as T | undefined;
}

const first = ([element]: Iterable<unknown> = []): unknown => element;
