/* What is drawn of an element, also of one in another frame, whose classes are not ours. */

/** Every element below, those in shadow trees too, in the order of the page. */
export function deep(root: Element): HTMLElement[] {
  const own = root.shadowRoot ? [...root.shadowRoot.children] : [];
  return [...own, ...root.children].flatMap((child) => [child as HTMLElement, ...deep(child)]);
}

export const drawn = (element: Element): boolean => element.getClientRects().length > 0;

/** All text that is drawn, what stands in fields too. */
export function shownText(root: Element): string {
  return [root, ...deep(root)]
    .flatMap((element) => [
      ...texts(element),
      ...(element.shadowRoot ? texts(element.shadowRoot) : []),
    ])
    .join(' ')
    .replace(/\s+/g, ' ');
}

function texts(parent: Element | ShadowRoot): string[] {
  const name = 'localName' in parent ? parent.localName : '';
  if (/^(style|script)$/.test(name)) return [];
  if (/^(input|textarea)$/.test(name)) {
    return drawn(parent as Element) ? [(parent as HTMLInputElement).value] : [];
  }
  return [...parent.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim())
    .filter((node) => {
      const range = node.ownerDocument!.createRange();
      range.selectNode(node);
      return range.getClientRects().length > 0;
    })
    .map((node) => node.textContent!);
}
