/*
 * Stanzas as plain data. Not DOMParser: under `require-trusted-types-for 'script'` the browser
 * refuses it any text. XMPP forbids all that makes XML large and dangerous (RFC 6120, section
 * 11.1: comments, processing instructions, document types, entities of one's own), so a reader of
 * what is left is small.
 */

export interface Element {
  readonly name: string;
  readonly ns: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
}

export type Node = Element | string;

/** Makes an element. Attributes and children that are `undefined` are left out. */
export function el(
  name: string,
  { xmlns = '', ...attrs }: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly (Node | undefined)[]
): Element {
  return {
    name,
    ns: xmlns,
    attrs: Object.fromEntries(
      Object.entries(attrs).filter((entry): entry is [string, string] => entry[1] !== undefined),
    ),
    children: children.filter((child) => child !== undefined),
  };
}

/** The first child element of that name; without a namespace: the parent's, or any of none. */
export const child = (
  parent: Element | undefined,
  name: string,
  ns = parent?.ns,
): Element | undefined =>
  parent?.children.find(
    (node): node is Element => typeof node !== 'string' && node.name === name && node.ns === ns,
  );

export const elements = (parent: Element | undefined): Element[] =>
  (parent?.children ?? []).filter((node) => typeof node !== 'string');

export const textOf = (element: Element | undefined): string =>
  (element?.children ?? []).filter((node) => typeof node === 'string').join('');

const escapes: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  "'": '&apos;',
  '"': '&quot;',
  // Else a reader turns them into spaces, or into one line end.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};
const escapeText = (text: string): string => text.replace(/[<>&\r]/g, (c) => escapes[c]!);
const escapeValue = (text: string): string => text.replace(/[<>&'"\t\n\r]/g, (c) => escapes[c]!);

/** An element without a namespace of its own has its parent's. */
export function serialize({ name, ns, attrs, children }: Element, parentNs = ''): string {
  const space = ns || parentNs;
  const all = Object.entries(attrs).map(([key, value]) => ` ${key}="${escapeValue(value)}"`);
  if (space !== parentNs) all.unshift(` xmlns="${escapeValue(space)}"`);
  const inside = children.map((node) =>
    typeof node === 'string' ? escapeText(node) : serialize(node, space),
  );
  const open = `<${name}${all.join('')}`;
  return inside.length ? `${open}>${inside.join('')}</${name}>` : `${open}/>`;
}

/** Deeper than any stanza; what is deeper is an attack on the stack. */
const maxDepth = 64;

const token =
  /<(\/?)([A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?)((?:\s+[A-Za-z_][\w.:-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|<!\[CDATA\[([\s\S]*?)\]\]>|([^<]+)/y;
const attribute = /([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  apos: "'",
  quot: '"',
};

/** @throws {SyntaxError} for what is not one well-formed element, or not allowed in XMPP. */
export function parse(xml: string): Element {
  interface Open {
    tag: string;
    scope: Readonly<Record<string, string>>;
    children: Node[];
  }
  const root: Open = { tag: '', scope: { xml: 'xml' }, children: [] };
  const stack: Open[] = [root];
  let at = 0;
  while (at < xml.length) {
    token.lastIndex = at;
    const match = token.exec(xml);
    if (!match) throw malformed(at);
    at = token.lastIndex;
    const [, closing, tag, attrs = '', selfClosing, data, text] = match;
    const parent = stack.at(-1)!;
    if (data !== undefined || text !== undefined) {
      parent.children.push(data ?? unescape(text!));
    } else if (closing) {
      if (parent.tag !== tag || attrs || selfClosing || stack.length === 1) throw malformed(at);
      stack.pop();
    } else {
      const { element, scope, children } = begin(tag!, attrs, parent.scope);
      parent.children.push(element);
      if (!selfClosing) stack.push({ tag: tag!, scope, children });
      if (stack.length > maxDepth) throw malformed(at);
    }
  }
  const [element, ...more] = root.children.filter(
    (node) => typeof node !== 'string' || node.trim(),
  );
  if (stack.length > 1 || more.length || !element || typeof element === 'string') {
    throw malformed(at);
  }
  return element;
}

function begin(tag: string, given: string, outer: Readonly<Record<string, string>>) {
  const attrs: Record<string, string> = {};
  const scope = { ...outer };
  for (const [, key, double, single] of given.matchAll(attribute)) {
    const value = unescape((double ?? single!).replace(/\r\n|[\t\n\r]/g, ' '));
    if (key === 'xmlns') scope[''] = value;
    else if (key!.startsWith('xmlns:')) scope[key!.slice(6)] = value;
    else if (Object.hasOwn(attrs, key!)) throw new SyntaxError(`Attribute ${key} twice`);
    else Object.defineProperty(attrs, key!, { value, enumerable: true }); // even `__proto__`
  }
  const [name, prefix = ''] = tag.split(':').reverse() as [string, string?];
  const ns = Object.hasOwn(scope, prefix) ? scope[prefix]! : '';
  if (prefix && !ns) throw new SyntaxError(`Unbound prefix ${prefix}`);
  const children: Node[] = [];
  const element: Element = { name, ns, attrs, children };
  return { element, scope, children };
}

const unescape = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/&(?:#(\d+)|#x([\da-fA-F]+)|(\w+))?;?/g, (all, dec, hex, name) => {
      if (!all.endsWith(';')) throw new SyntaxError(`Bare & in ${text.slice(0, 40)}`);
      const code = dec ? Number(dec) : hex ? parseInt(hex as string, 16) : undefined;
      if (code !== undefined && code <= 0x10ffff) return String.fromCodePoint(code);
      const value = Object.hasOwn(entities, name as string) ? entities[name as string] : undefined;
      if (value === undefined) throw new SyntaxError(`Unknown entity ${all}`);
      return value;
    });

const malformed = (at: number): SyntaxError => new SyntaxError(`Malformed XML at ${at}`);
