export interface Leftovers {
  /** What stands in the page and in its global objects at this moment. */
  now(): unknown;
  stop(): void;
}

/** Watches what an element could leave in the page: nodes, style sheets, listeners, intervals. */
export function watchLeftovers(): Leftovers {
  const listeners: { target: EventTarget; type: string; listener: unknown; capture: boolean }[] =
    [];
  const intervals = new Set<unknown>();
  const targets = new Map<EventTarget, string>([
    [window, 'window'],
    [document, 'document'],
    [document.documentElement, 'html'],
    [document.body, 'body'],
    [visualViewport!, 'visualViewport'],
  ]);
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const { setInterval: start, clearInterval: end } = window;

  const captures = (options: unknown): boolean =>
    typeof options === 'object' && options !== null
      ? Boolean((options as AddEventListenerOptions).capture)
      : Boolean(options);
  const find = (target: EventTarget, type: string, listener: unknown, capture: boolean) =>
    listeners.findIndex(
      (l) =>
        l.target === target && l.type === type && l.listener === listener && l.capture === capture,
    );
  const forget = (target: EventTarget, type: string, listener: unknown, capture: boolean) => {
    const index = find(target, type, listener, capture);
    if (index >= 0) listeners.splice(index, 1);
  };

  EventTarget.prototype.addEventListener = function (type, listener, options) {
    add.call(this, type, listener, options);
    // A bare `addEventListener(…)` has no `this`; it means the window.
    const target = this ?? window;
    if (!targets.has(target) || !listener) return;
    const capture = captures(options);
    if (find(target, type, listener, capture) >= 0) return;
    const { once, signal } = typeof options === 'object' ? options : {};
    // Once is over by itself, sooner or later; nothing to hold against anyone.
    if (once || signal?.aborted) return;
    listeners.push({ target, type, listener, capture });
    if (signal) add.call(signal, 'abort', () => forget(target, type, listener, capture));
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    remove.call(this, type, listener, options);
    forget(this ?? window, type, listener, captures(options));
  };
  window.setInterval = ((...args: Parameters<typeof start>) => {
    const id = start(...args);
    intervals.add(id);
    return id;
  }) as typeof start;
  window.clearInterval = (id) => {
    end(id);
    intervals.delete(id);
  };

  return {
    now: () => ({
      title: document.title,
      head: document.head.childElementCount,
      body: [...document.body.children].map(({ localName }) => localName),
      html: attributes(document.documentElement) + attributes(document.body),
      sheets: document.adoptedStyleSheets.length,
      listeners: listeners.map(({ target, type }) => `${targets.get(target)} ${type}`).sort(),
      intervals: intervals.size,
    }),
    stop() {
      Object.assign(EventTarget.prototype, { addEventListener: add, removeEventListener: remove });
      Object.assign(window, { setInterval: start, clearInterval: end });
    },
  };
}

const attributes = (element: Element): string =>
  [...element.attributes].map(({ name, value }) => ` ${name}="${value}"`).join('');
