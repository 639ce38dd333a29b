/*
 * A script that runs before any element is defined: each one, wherever it is made, then speaks the words of
 * `window.pseudoLabels`, through its own `labels`, and all that is shown or announced is written down,
 * however short it was there.
 */

declare global {
  interface Window {
    pseudoLabels: Record<string, string>;
    /** What has been written down since the last time: a text, and where it stood. */
    takeWords(): [text: string, where: string][];
  }
}

/** A language without Latin letters, for what Intl says (dates, times), and without built-in texts. */
const LOCALE = 'el';

const merged = new WeakMap<object, object>();

const define = customElements.define.bind(customElements);
customElements.define = (name, element, options) => {
  define(name, element, options);
  const { prototype } = element;
  const labels = Object.getOwnPropertyDescriptor(prototype, 'labels');
  if (!labels) return;
  Object.defineProperty(prototype, 'labels', {
    ...labels,
    get(): object | undefined {
      const own = labels.get!.call(this) as object | undefined;
      // One inside another has its words from there, as on any page.
      const isInner = (this as unknown as Element).getRootNode() instanceof ShadowRoot;
      if (!own) return isInner ? undefined : window.pseudoLabels;
      if (!merged.has(own)) merged.set(own, { ...window.pseudoLabels, ...own });
      return merged.get(own)!;
    },
  });
  const locale = Object.getOwnPropertyDescriptor(prototype, 'locale')!;
  Object.defineProperty(prototype, 'locale', { ...locale, get: () => LOCALE });
};

const ATTRIBUTES = [
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'content',
  'label',
  'placeholder',
  'title',
];

const words = new Map<string, string>();

function write(text: string | null | undefined, at: Node | null, what = ''): void {
  // What renders once more after it has been taken away is neither seen nor heard.
  if (!text?.trim() || words.has(text) || at?.isConnected === false) return;
  const element = at instanceof Element ? at : at?.parentElement;
  // Code, ids, and what somebody else has written in another language.
  if (element?.closest('[translate=no]')) return;
  // A picture of a name that stands beside them.
  if (element?.matches('.initials')) return;
  const host =
    at?.getRootNode() instanceof ShadowRoot ? (at.getRootNode() as ShadowRoot).host : null;
  words.set(text, [host?.localName, element?.localName, what].filter(Boolean).join(' '));
}

function attribute(element: Element, name: string): void {
  // A field's content is what somebody has typed.
  write(element.getAttribute(name), element, name);
}

function writeAll(node: Node): void {
  if (node instanceof Text) write(node.data, node);
  if (!(node instanceof Element || node instanceof DocumentFragment)) return;
  if (node instanceof HTMLStyleElement || node instanceof HTMLScriptElement) return;
  if (node instanceof Element) {
    for (const name of ATTRIBUTES) attribute(node, name);
    for (const pseudo of ['::before', '::after']) {
      const { content } = getComputedStyle(node, pseudo);
      if (content.startsWith('"')) write(content.slice(1, -1), node, pseudo);
    }
    if (node.localName.includes('-') && 'validationMessage' in node) {
      write(node.validationMessage as string, node, 'validationMessage');
    }
    if (node.shadowRoot) writeAll(node.shadowRoot);
  }
  node.childNodes.forEach(writeAll);
}

const observer = new MutationObserver((records) => {
  for (const { type, target, addedNodes, attributeName } of records) {
    if (type === 'attributes') attribute(target as Element, attributeName!);
    else if (type === 'characterData') write((target as Text).data, target);
    else addedNodes.forEach(writeAll);
  }
});
const observe = (root: Node) =>
  observer.observe(root, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ATTRIBUTES,
  });

const { attachShadow } = Element.prototype;
Element.prototype.attachShadow = function (init) {
  const root = attachShadow.call(this, init);
  observe(root);
  return root;
};
observe(document.body);

window.takeWords = () => {
  writeAll(document.body);
  write(document.title, null, 'document.title');
  const taken = [...words];
  words.clear();
  return taken;
};

export {};
