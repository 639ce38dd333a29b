// Reads from an element's source what it has for its users: the class, and all that is reachable
// from it by name, across files.
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import ts from 'typescript';

/** @typedef {{ tree: ts.SourceFile, imports: Map<string, { file: string, name: string }>, own: Map<string, ts.Node> }} Source */

/** @type {Map<string, Source>} */
const sources = new Map();

/** A file's top-level names: those declared in it, and those imported from files of ours. */
function read(/** @type {string} */ file) {
  const known = sources.get(file);
  if (known) return known;
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const imports = new Map();
  const own = new Map();
  for (const node of tree.statements) {
    if (ts.isImportDeclaration(node)) {
      const from = target(file, node.moduleSpecifier);
      const bindings = node.importClause?.namedBindings;
      if (!from || !bindings || !ts.isNamedImports(bindings)) continue;
      for (const { name, propertyName } of bindings.elements) {
        imports.set(name.text, { file: from, name: (propertyName ?? name).text });
      }
    } else if (ts.isVariableStatement(node)) {
      for (const { name } of node.declarationList.declarations) own.set(name.getText(), node);
    } else if ('name' in node && node.name) {
      own.set(/** @type {ts.Identifier} */ (node.name).text, node);
    }
  }
  const source = { tree, imports, own };
  sources.set(file, source);
  return source;
}

function target(/** @type {string} */ file, /** @type {ts.Expression | ts.TypeNode} */ specifier) {
  if (!ts.isStringLiteral(specifier) || !specifier.text.startsWith('.')) return undefined;
  return resolve(dirname(file), specifier.text.replace(/\.js$/, '.ts'));
}

const isElement = (/** @type {ts.Node} */ node) =>
  ts.isClassDeclaration(node) && /extends LitElement\b/.test(node.getText());

/** Every declaration that the class can reach, but other elements; and the elements it registers. */
function reach(/** @type {string} */ file) {
  /** @type {Set<ts.Node>} */
  const reached = new Set();
  const inner = new Set();
  const visit = (/** @type {ts.Node} */ node, /** @type {string} */ at) => {
    const { imports, own } = read(at);
    ts.forEachChild(node, function walk(child) {
      if (ts.isTypeNode(child)) return;
      if (ts.isIdentifier(child)) follow(child.text);
      else if (
        ts.isCallExpression(child) &&
        child.expression.kind === ts.SyntaxKind.ImportKeyword
      ) {
        const from = target(at, /** @type {ts.Expression} */ (child.arguments[0]));
        if (from) whole(from);
      }
      ts.forEachChild(child, walk);
    });
    function follow(/** @type {string} */ name) {
      const imported = imports.get(name);
      if (imported) take(read(imported.file).own.get(imported.name), imported.file);
      else take(own.get(name), at);
    }
  };
  const take = (/** @type {ts.Node | undefined} */ node, /** @type {string} */ at) => {
    if (!node || reached.has(node) || isElement(node) || ts.isInterfaceDeclaration(node)) return;
    reached.add(node);
    registered(at);
    visit(node, at);
  };
  const whole = (/** @type {string} */ at) => {
    for (const node of read(at).own.values()) take(node, at);
  };
  const registered = (/** @type {string} */ at) => {
    for (const node of read(at).tree.statements) {
      if (!ts.isImportDeclaration(node) || node.importClause) continue;
      const from = target(at, node.moduleSpecifier);
      if (from?.endsWith('/define.ts')) inner.add(elementOf(from));
    }
  };
  const start = [...read(file).own.values()].find(isElement);
  if (!start) throw new Error(`${file} has no element`);
  reached.add(start);
  registered(file);
  registered(resolve(dirname(file), 'define.ts'));
  visit(start, file);
  inner.delete(file);
  return { start: /** @type {ts.ClassDeclaration} */ (start), reached, inner };
}

const elementOf = (/** @type {string} */ define) =>
  define.replace(/([^/]+)\/define\.ts$/, '$1/$1.ts');

const all = (/** @type {string} */ text, /** @type {RegExp} */ pattern) =>
  [...text.matchAll(pattern)].map(
    (match) => match.slice(1).find((group) => group !== undefined) ?? '',
  );

/** What an event class of ours says to `super()`: its type, and whether it leaves shadow trees. */
function eventOf(/** @type {ts.Node} */ node) {
  const text = node.getText();
  const type = /extends \w*Event\b[^]*?super\(\s*'([\w-]+)'/.exec(text)?.[1];
  return { type, composed: /composed: true|extends WidgetEvent/.test(text) };
}

function eventsOf(/** @type {string} */ file, onlyComposed = false, seen = new Set()) {
  const { reached, inner } = reach(file);
  /** @type {string[]} */
  const events = [];
  for (const node of reached) {
    const source = read(node.getSourceFile().fileName);
    ts.forEachChild(node, function walk(child) {
      if (ts.isNewExpression(child)) {
        const name = child.expression.getText();
        const from = source.imports.get(name);
        const made = from ? read(from.file).own.get(from.name) : source.own.get(name);
        const [first] = child.arguments ?? [];
        if (made) {
          const { type, composed } = eventOf(made);
          if (type && (composed || !onlyComposed)) events.push(type);
        } else if (/^(Custom)?Event$/.test(name) && first && ts.isStringLiteral(first)) {
          if (!onlyComposed) events.push(first.text);
        }
      }
      ts.forEachChild(child, walk);
    });
  }
  // What composed events of the elements inside do is seen outside as this element's own.
  for (const other of inner) {
    if (seen.has(other)) continue;
    seen.add(other);
    events.push(...eventsOf(other, true, seen));
  }
  // What it stops goes no further.
  const stopped = [...reached]
    .flatMap((node) => all(node.getText(), /stoppedEvents = \[([^\]]*)\]/g))
    .flatMap((list) => all(list, /'([\w-]+)'/g));
  return events.filter((type) => !stopped.includes(type));
}

const isToken = (/** @type {ts.Node} */ node) =>
  /tokens\.styles\.ts$/.test(node.getSourceFile().fileName);

/** @returns {string[]} Those of the elements inside too: custom properties are inherited. */
function tokensOf(/** @type {string} */ file, seen = new Set([file])) {
  const { reached, inner } = reach(file);
  const text = [...reached]
    .filter(isToken)
    .map((node) => node.getText())
    .join('\n');
  const others = [...inner].filter((other) => !seen.has(other));
  for (const other of others) seen.add(other);
  return [
    ...all(text, /var\(\s*(--pd-[\w-]+)/g),
    ...others.flatMap((other) => tokensOf(other, seen)),
  ];
}

const unique = (/** @type {Iterable<string>} */ names) => [...new Set(names)].sort();

/**
 * Public fields and accessors, events, slots, parts, own custom properties and states; and the
 * tokens that the element reads.
 */
export function analyse(/** @type {string} */ path) {
  const file = resolve(path);
  const { start, reached } = reach(file);
  const nodes = [...reached];
  const text = nodes
    .filter((node) => !isToken(node))
    .map((node) => node.getText())
    .join('\n');
  const tokens = unique(tokensOf(file));

  const forwarded = all(text, /forwardSlot\(\s*\w+(?:\.\w+)*,\s*'(\w+)'/g);
  for (const list of all(text, /\[([^\]]*)\]\s*\.map\(\(name\) => forwardSlot\(/g)) {
    forwarded.push(...all(list, /'(\w+)'/g));
  }
  return {
    properties: unique(fieldsOf(start)),
    events: unique(eventsOf(file)),
    slots: unique([...all(text, /<slot(?:>|\s+@|\s+name="([^"]*)")/g), ...forwarded]),
    parts: unique([
      ...all(text, /[^-\w]part="([^"$]+)"/g).flatMap((parts) => parts.split(/\s+/)),
      ...all(text, /[^-\w]part=\$\{([^}]+)\}/g).flatMap((code) =>
        all(code, /'([^']*)'/g).flatMap((parts) => parts.split(/\s+/)),
      ),
    ]),
    customProperties: unique(all(text, /(--pd-[\w-]+)/g)).filter((name) => !tokens.includes(name)),
    states: unique([
      ...all(text, /\.states(?:\.(?:add|delete)|\[[^;]*?\])\(\s*'([\w-]+)'/g),
      ...all(text, /:state\(([\w-]+)\)/g),
    ]),
    tokens,
  };
}

const hidden = new Set(['i18n', 'formAssociated', 'shadowRootOptions', 'styles', 'properties']);

/** @returns {string[]} */
function fieldsOf(/** @type {ts.ClassDeclaration} */ element) {
  return element.members
    .filter(
      (member) =>
        ts.isPropertyDeclaration(member) || ts.isGetAccessor(member) || ts.isSetAccessor(member),
    )
    .filter(
      (member) =>
        !ts.isPrivateIdentifier(/** @type {ts.PropertyName} */ (member.name)) &&
        !/^(?:.*\s)?(?:private|protected|static)\s/.test(
          (ts.getModifiers(member) ?? []).map((one) => one.getText()).join(' ') + ' ',
        ),
    )
    .map((member) => /** @type {ts.PropertyName} */ (member.name).getText())
    .filter((name) => !hidden.has(name));
}
