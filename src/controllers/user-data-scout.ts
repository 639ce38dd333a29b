// In the launcher's static graph, so: as few bytes as clarity allows.

/** The site's own global. A bare name, because a top-level `let` or `const` is no property of `window`. */
declare const custom_user_data: unknown;

const name = 'custom_user_data';
const listeners = new Set<() => void>();
let value: unknown;
let timer: ReturnType<typeof setInterval> | undefined;

function found(): boolean {
  try {
    const data = custom_user_data as Record<string, unknown> | null | undefined;
    return Object(data) === data
      ? Object.values(data!).some((field) => String(field ?? '').trim())
      : !!data;
  } catch (error) {
    // No such name, or not yet (a `let` whose line has not run). Else the site's own getter threw.
    return !(error instanceof ReferenceError);
  }
}

/**
 * Waits, for as few bytes as possible, until the page says something of a person at all. Whoever
 * is told loads what reads it. Several listeners share one timer and one accessor; the last to
 * end leaves the site's value behind as a plain property.
 */
export function scoutUserData(listener: () => void): () => void {
  listeners.add(listener);
  if (timer === undefined) start();
  queueMicrotask(scout);
  return () => {
    if (listeners.delete(listener) && !listeners.size) stop();
  };
}

/** Looks now. A listener is called once, and before this returns. */
export function scout(): void {
  if (!listeners.size || !found()) return;
  const told = [...listeners];
  listeners.clear();
  stop();
  told.forEach((listener) => listener());
}

function start(): void {
  timer = setInterval(() => document.hidden || scout(), 1000);
  addEventListener('focus', scout);
  // Only a configurable accessor will do: any other turns a later `let` into a SyntaxError.
  if (name in window) return;
  value = undefined;
  Object.defineProperty(window, name, {
    configurable: true,
    enumerable: true,
    get,
    set(data) {
      value = data;
      queueMicrotask(scout);
    },
  });
}

function stop(): void {
  clearInterval(timer);
  timer = undefined;
  removeEventListener('focus', scout);
  if (Object.getOwnPropertyDescriptor(window, name)?.get !== get) return;
  // Kept even if undefined: a `var` of the site that came after us relies on the property.
  Object.defineProperty(window, name, {
    configurable: true,
    enumerable: true,
    writable: true,
    value,
  });
}

function get(): unknown {
  return value;
}
