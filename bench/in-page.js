// In every measured page before anything else. It knows no kit: what it looks for, any chat has.
(() => {
  const composers =
    'textarea, [contenteditable]:not([contenteditable="false"]), input[type="text"]';
  const frame = () => new Promise(requestAnimationFrame);

  /** Every element, those in open shadow roots too. */
  function* elements(root = document) {
    for (const element of root.querySelectorAll('*')) {
      yield element;
      if (element.shadowRoot) yield* elements(element.shadowRoot);
    }
  }

  /** The first visible one that can be used, as soon as there is one. */
  async function visible(selector) {
    for (;;) {
      for (const element of elements()) {
        if (!element.matches(selector) || element.matches(':disabled')) continue;
        const { width, height } = element.getBoundingClientRect();
        if (width && height && element.checkVisibility({ visibilityProperty: true })) {
          return element;
        }
      }
      await frame();
    }
  }

  function focused(root = document) {
    const inner = root.activeElement?.shadowRoot;
    return inner?.activeElement ? focused(inner) : root.activeElement;
  }

  /** Milliseconds since navigation, after the next frame has been painted. */
  async function painted() {
    await frame();
    const { port1, port2 } = new MessageChannel();
    await new Promise((resolve) => {
      port1.onmessage = resolve;
      port2.postMessage(undefined);
    });
    return performance.now();
  }

  let clicked = 0;
  addEventListener('click', (event) => (clicked = event.timeStamp), { capture: true });
  let composer;

  const words = 'The pattern of the plate is still the same as in the autumn set'.split(' ');
  let messages = [];

  /** Two sides, one to 40 words, one a minute: a few days in a thousand. */
  let conversation = 0;
  const message = (index) => ({
    id: `message-${conversation}-${index}`,
    own: index % 3 === 0,
    text: [
      `${index}:`,
      ...Array.from({ length: 1 + ((index * 7) % 40) }, (_, at) => words[at % 13]),
    ].join(' '),
    sentAt: Date.UTC(2026, 0, 1) + index * 60_000,
  });

  /** No task of less than 50 ms is told of: nobody feels it. */
  let longest = 0;
  const tasks = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });

  window.bench = {
    watchTasks() {
      tasks.observe({ type: 'longtask' });
      longest = 0;
    },

    longestTask: () => longest,

    /** First contentful paint. The page holds nothing but the kit: it is the kit's. */
    firstPaint: () =>
      new Promise((resolve) => {
        new PerformanceObserver((list) => {
          const paint = list.getEntriesByName('first-contentful-paint')[0];
          if (paint) resolve(paint.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),

    /** Where to click, when nothing else is going on any more. */
    async launcher() {
      const { x, y, width, height } = (await visible('button')).getBoundingClientRect();
      await this.quiet();
      return { x: x + width / 2, y: y + height / 2 };
    },

    /** When a composer is there and has the focus. */
    async composer() {
      do {
        composer = await visible(composers);
        composer.focus();
      } while (focused() !== composer && (await frame()));
    },

    /** When what was typed can be read (ms since navigation), and when the click was; or nothing. */
    async typed(text) {
      const usable = await painted();
      const seen = composer.isConnected && (composer.value ?? composer.textContent).includes(text);
      return seen ? { usable, clicked } : undefined;
    },

    /** A few frames, and nothing left to do. */
    async quiet() {
      for (let frames = 0; frames < 3; frames++) await painted();
      await new Promise((resolve) => requestIdleCallback(resolve));
    },

    files: () =>
      performance
        .getEntriesByType('resource')
        .map(({ name, encodedBodySize }) => [new URL(name).pathname, encodedBodySize]),

    /** Makes a conversation of that many messages, as the page's list wants them. */
    converse(size) {
      conversation++;
      const made = Array.from({ length: size }, (_, index) => message(index));
      // As they come from a server or a storage: texts put together from pieces would be joined
      // only when somebody looks, while the list is measured.
      messages = JSON.parse(JSON.stringify(made)).map(window.list.message);
      return this.quiet();
    },

    /** Hands it to the page's list. */
    show() {
      window.list.show([...messages]);
      return this.quiet();
    },

    append() {
      messages.push(window.list.message(message(messages.length)));
      window.list.append(messages.at(-1));
      return this.quiet();
    },

    /** Whether the newest message is in the page: what was measured has really been done. */
    showsNewest() {
      const { text } = messages.at(-1);
      return [...elements()].some(
        (element) => element.childElementCount === 0 && element.textContent.includes(text),
      );
    },

    /** One screen after the other, from the newest message backwards; what there is, if it is less. */
    async scroll(screens) {
      const scroller = [...elements()]
        .filter((element) => getComputedStyle(element).overflowY !== 'visible')
        .find((element) => element.scrollHeight > element.clientHeight + 1);
      let most = 0;
      for (let screen = 0; screen < screens; screen++) {
        scroller.scrollTop -= scroller.clientHeight;
        await painted();
        most = Math.max(most, this.countElements());
      }
      await this.quiet();
      return most;
    },

    countElements: () => [...elements()].length,
  };
})();
