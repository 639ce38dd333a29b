/** Above `box` and no higher than what cuts it off, such as a chat's window. Returns what ends it. */
export function fitAbove(popup: HTMLElement, box: HTMLElement): () => void {
  const frame = cutter(box);
  const fit = () => {
    const top = Math.max(0, frame.getBoundingClientRect().top);
    // Through the CSSOM, which a content security policy allows.
    popup.style.maxBlockSize = `${Math.max(0, box.getBoundingClientRect().top - top - 16)}px`;
  };
  // A keyboard coming up makes the frame lower, a longer text the box higher.
  const sizes = new ResizeObserver(fit);
  sizes.observe(frame);
  sizes.observe(box);
  fit();
  return () => sizes.disconnect();
}

/** The nearest element around it, as it is drawn, that hides what is outside. */
function cutter(element: Element): Element {
  for (let at = around(element); at; at = around(at)) {
    if (getComputedStyle(at).overflowY !== 'visible') return at;
  }
  return document.documentElement;
}

const around = (element: Element): Element | undefined =>
  element.assignedSlot ??
  element.parentElement ??
  (element.getRootNode() as Partial<ShadowRoot>).host;
