/**
 * Registers an element once. The same class again is silent; another class under the name warns
 * and keeps the first, so that two copies of the kit on a page do not throw.
 */
export function defineElement(name: string, element: CustomElementConstructor): void {
  const known = customElements.get(name);
  if (!known) customElements.define(name, element);
  else if (known !== element) {
    console.warn(`pd-chat-kit: <${name}> is already defined by another script; that one is kept.`);
  }
}
