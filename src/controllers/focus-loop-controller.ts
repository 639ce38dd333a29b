import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * While `active()`, Tab goes round within the host, shadow trees and slotted content included. For
 * a dialog that covers the page and so must not lose the keyboard to what is behind it.
 */
export class FocusLoopController implements ReactiveController {
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly active: () => boolean,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.addEventListener('keydown', this.#onKeydown);
  }

  hostDisconnected(): void {
    this.host.removeEventListener('keydown', this.#onKeydown);
  }

  readonly #onKeydown = (event: KeyboardEvent) => {
    if (event.key !== 'Tab' || event.defaultPrevented || !this.active()) return;
    const stops = tabStops(this.host);
    const at = deepActiveElement();
    const leaves = event.shiftKey ? stops[0] : stops.at(-1);
    if (!leaves || !at) return;
    const inside = stops.some((stop) => sameStop(stop, at));
    // From a place that is no stop (the dialog itself) forward is as the browser does it.
    if (inside ? !sameStop(leaves, at) : !event.shiftKey) return;
    event.preventDefault();
    (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
  };
}

/** The focused element, however deep in shadow trees. */
export function deepActiveElement(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

const focusable =
  'a[href], area[href], button, input, select, textarea, summary, iframe, [tabindex], [contenteditable], audio[controls], video[controls]';

/** Where Tab halts within an element, in the order in which it is shown. */
export function tabStops(root: Element): HTMLElement[] {
  const stops: HTMLElement[] = [];
  const visit = (element: Element) => {
    if (!element.checkVisibility() && getComputedStyle(element).display !== 'contents') return;
    if (element.closest('[inert]')) return;
    if (isStop(element)) stops.push(element);
    for (const child of shownChildren(element)) visit(child);
  };
  for (const child of shownChildren(root)) visit(child);
  return stops;
}

function shownChildren(element: Element): Element[] {
  if (element.shadowRoot) return [...element.shadowRoot.children];
  if (element instanceof HTMLSlotElement) {
    const assigned = element.assignedElements();
    if (assigned.length) return assigned;
  }
  return [...element.children];
}

function isStop(element: Element): element is HTMLElement {
  if (!(element instanceof HTMLElement) || element.tabIndex < 0) return false;
  if (!element.matches(focusable) || element.matches(':disabled')) return false;
  // A host that hands its focus on is not a stop itself.
  if (element.shadowRoot?.delegatesFocus) return false;
  if (isRadio(element) && !element.checked) {
    return !group(element).some((radio) => radio.checked);
  }
  return true;
}

const isRadio = (element: Element): element is HTMLInputElement =>
  element instanceof HTMLInputElement && element.type === 'radio';

const group = (radio: HTMLInputElement): HTMLInputElement[] =>
  [...(radio.getRootNode() as ParentNode).querySelectorAll<HTMLInputElement>('input')].filter(
    (other) => other.type === 'radio' && other.name === radio.name && other.form === radio.form,
  );

/** A group of radio buttons is one stop. */
const sameStop = (a: Element, b: Element): boolean =>
  a === b || (isRadio(a) && isRadio(b) && Boolean(a.name) && group(a).includes(b));
