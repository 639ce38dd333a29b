import { html, nothing } from 'lit';

/**
 * Passes what is slotted into a host on into a slot of an element that the host renders. Only if
 * there is something: an empty slot passed on would hide the inner slot's own content.
 */
export const forwardSlot = (host: Element, name: string, into = name) =>
  [...host.children].some((child) => child.slot === name)
    ? html`<slot name=${name} slot=${into}></slot>`
    : nothing;
