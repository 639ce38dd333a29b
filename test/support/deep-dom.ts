/** Every element below, those in shadow trees too, in the order of the page. */
export function deepElements(root: ParentNode): Element[] {
  const own = root instanceof Element && root.shadowRoot ? deepElements(root.shadowRoot) : [];
  return own.concat([...root.children].flatMap((child) => [child, ...deepElements(child)]));
}

/** Every text node below that is drawn: not blank, not in a box that is not there. */
export function deepTexts(root: Element | ShadowRoot): Text[] {
  const texts: Text[] = [];
  for (const element of [root, ...deepElements(root)]) {
    if (element instanceof Element && /^(style|script)$/i.test(element.localName)) continue;
    for (const node of element.childNodes) {
      if (!(node instanceof Text) || !node.data.trim()) continue;
      const range = document.createRange();
      range.selectNode(node);
      if (range.getClientRects().length) texts.push(node);
    }
  }
  return texts;
}

/** What a tree shows, line by line, to compare: form state included, Lit's marks not. */
export function snapshot(root: ParentNode & Node, indent = ''): string[] {
  return [...root.childNodes].flatMap((node) => {
    if (node instanceof Text) return node.data.trim() ? [indent + node.data.trim()] : [];
    if (!(node instanceof Element)) return [];
    const attributes = [...node.attributes]
      .filter(({ name }) => name !== 'style')
      .map(({ name, value }) => ` ${name}="${normal(name, value)}"`)
      .sort();
    return [
      `${indent}<${node.localName}${attributes.join('')}>${formState(node)}`,
      ...(node.shadowRoot ? snapshot(node.shadowRoot, `${indent}  # `) : []),
      ...snapshot(node, `${indent}  `),
    ];
  });
}

/** Generated ids are numbered; the order of classes and the space between them mean nothing. */
function normal(name: string, value: string): string {
  if (name === 'class') return value.split(/\s+/).filter(Boolean).sort().join(' ');
  return refers.test(name) ? value.replace(/\d+/g, '#') : value;
}

const refers = /^(id|for|aria-(labelledby|describedby|controls|owns|activedescendant))$/;

function formState(element: Element): string {
  if (element instanceof HTMLInputElement) return ` ${element.value} ${element.checked}`;
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement) {
    return ` ${element.value}`;
  }
  return '';
}
