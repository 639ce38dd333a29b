// `npm run manifest`: writes custom-elements.json, from which Storybook's tables and
// test/manifest.test.mjs are made, and in dist/ the same for editors. What is in it comes from the
// source's JSDoc alone.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What is there before the panel has the launcher's tokens only. */
const withClosedChat = ['pd-chat-launcher', 'pd-chat-teaser'];

/** `@cssprop [--pd-x=default] - text` lines of the token files: they hold for every element. */
const tokens = ['base-tokens', 'tokens'].flatMap((name) => {
  const source = readFileSync(`src/styles/${name}.styles.ts`, 'utf8');
  return [...source.matchAll(/@cssprop \[?(--pd-[\w-]+)(?:=([^\]]+)\])?\s+-\s+(.+)/g)].map(
    ([, property, value, description]) => ({
      file: name,
      token: { name: property, default: value, description },
    }),
  );
});

/** How an element takes part in its build is nobody's API. */
const machinery = new Set(['i18n', 'shadowRootOptions', 'formAssociated']);

const isPublic = ({ name, privacy = 'public' }) =>
  privacy === 'public' && !name.startsWith('#') && !machinery.has(name);

/** Source and package differ in the folder and the ending. */
const shipped = (path) => path.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js');

/** The elements inside whose parts an element hands on, as the sources in its folder say. */
function inside(path) {
  const folder = dirname(path);
  const sources = readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
  const named = [...sources.join('').matchAll(/exportParts\(\w+, '([\w-]+)'\)|:([\w-]+?)__/g)];
  const panel = sources.some((source) => source.includes('${panelExport}')) ? ['chat-panel'] : [];
  return new Set([...panel, ...named.map(([, one, other]) => one ?? other)]);
}

/** Parts of its own, then those of the elements inside, as `child__part`. */
function partsOf(tagName, elements) {
  const { element, path } = elements.get(tagName);
  const own = element.cssParts ?? [];
  const handedOn = [...inside(path)].flatMap((child) =>
    partsOf(`pd-${child}`, elements).map(({ name, description }) => ({
      // The panel is an inner part: what stands in it is named as if it were not there.
      name: child === 'chat-panel' && name.includes('__') ? name : `${child}__${name}`,
      description,
    })),
  );
  return [...own, ...handedOn];
}

/** Adds to each element the parts that it hands on. */
const handedOnParts = {
  name: 'handed-on-parts',
  packageLinkPhase({ customElementsManifest }) {
    const elements = new Map();
    for (const { path, declarations } of customElementsManifest.modules) {
      const element = declarations?.find(({ tagName }) => tagName);
      if (element) elements.set(element.tagName, { element, path });
    }
    const parts = new Map([...elements.keys()].map((tag) => [tag, partsOf(tag, elements)]));
    for (const [tag, { element }] of elements) element.cssParts = parts.get(tag);
  },
};

/** Leaves what a user of an element can reach, with the paths that the package has. */
export const publicApi = {
  name: 'public-api',
  packageLinkPhase({ customElementsManifest }) {
    customElementsManifest.modules = customElementsManifest.modules.flatMap((module) => {
      const element = module.declarations?.find(({ tagName }) => tagName);
      if (!element) return [];
      const { tagName, name } = element;
      const path = shipped(module.path);
      element.members = element.members?.filter(isPublic);
      const fields = new Set(element.members?.map((member) => member.name));
      element.attributes = element.attributes?.filter(({ fieldName }) => fields.has(fieldName));
      // What the analyzer guesses from `dispatchEvent(new X())` has no name, or a variable's.
      element.events = element.events?.filter(({ description }) => description);
      const own = element.cssProperties ?? [];
      const inherited = tokens
        .filter(({ file }) => file === 'base-tokens' || !withClosedChat.includes(tagName))
        .map(({ token }) => token)
        .filter((token) => !own.some((one) => one.name === token.name));
      element.cssProperties = [...own, ...inherited];
      const declaration = { name, module: path };
      return [
        {
          kind: 'javascript-module',
          path,
          declarations: [element],
          exports: [{ kind: 'js', name, declaration }],
        },
        {
          kind: 'javascript-module',
          path: path.replace(/[^/]+$/, 'define.js'),
          declarations: [],
          exports: [{ kind: 'custom-element-definition', name: tagName, declaration }],
        },
      ];
    });
  },
};

/** `type X = 'a' | 'b'` of our source, and `type X = (typeof list)[number]`, by name. */
function literalTypes() {
  const source = readdirSync('src', { recursive: true })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(`src/${file}`, 'utf8'))
    .join('\n')
    .replace(/^ *\/\*\*.*?\*\/$/gms, '');
  const types = new Map();
  for (const [, name, union] of source.matchAll(
    /^export type (\w+) =((?:[\s|]*(?:'[^']*'|\d+))+);/gm,
  )) {
    types.set(name, union);
  }
  for (const [, name, list] of source.matchAll(
    /^export type (\w+) = \(typeof (\w+)\)\[number\];/gm,
  )) {
    types.set(name, new RegExp(`const ${list} = \\[([^\\]]*)\\] as const`).exec(source)?.[1] ?? '');
  }
  return types;
}

/** What an editor may offer as an attribute's value. */
function valuesOf(type, known) {
  const text = type.replace(/\b[A-Z]\w*/g, (name) => known.get(name) ?? name);
  return [...text.matchAll(/'([^']+)'|\b(\d+)\b/g)].map(([, word, number]) => word ?? number);
}

/** One entry for each name, with what it means on which element. */
function grouped(elements, kind) {
  const meanings = new Map();
  for (const { tagName, [kind]: entries = [] } of elements) {
    for (const { name, description } of entries) {
      const tags = meanings.get(name) ?? new Map();
      meanings.set(name, tags.set(description, [...(tags.get(description) ?? []), tagName]));
    }
  }
  return [...meanings].sort().map(([name, tags]) => ({
    name,
    description: [...tags]
      .map(([text, names]) => (tags.size > 1 ? `${names.join(', ')}: ${text}` : text))
      .join('\n\n'),
  }));
}

const renamed = (entries, rename) =>
  entries.map(({ name, description }) => ({ name: rename(name), description }));

const list = (title, entries = []) =>
  entries.length > 0
    ? [
        `**${title}**`,
        entries
          .map(({ name, description }) => `- \`${name || '(default)'}\`: ${description}`)
          .join('\n'),
      ]
    : [];

/** VS Code's format has no place for events and slots, so they stand in the element's text. */
const vscodeHtml = (elements, known) => ({
  version: 1.1,
  tags: elements.map(({ tagName, description, attributes = [], events, slots }) => ({
    name: tagName,
    description: {
      kind: 'markdown',
      value: [description, ...list('Events', events), ...list('Slots', slots)].join('\n\n'),
    },
    attributes: attributes.map(({ name, description, type }) => {
      const values = valuesOf(type.text, known).map((value) => ({ name: value }));
      const text = { name, description };
      if (type.text === 'boolean') return { ...text, valueSet: 'v' };
      return values.length > 0 ? { ...text, values } : text;
    }),
  })),
});

const vscodeCss = (elements) => ({
  version: 1.1,
  properties: grouped(elements, 'cssProperties'),
  pseudoElements: renamed(grouped(elements, 'cssParts'), (name) => `::part(${name})`),
  pseudoClasses: renamed(grouped(elements, 'cssStates'), (name) => `:state(${name})`),
});

const webTypes = (elements, known) => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name: 'pd-chat-kit',
  version: JSON.parse(readFileSync('package.json', 'utf8')).version,
  'js-types-syntax': 'typescript',
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elements.map((element) => ({
        name: element.tagName,
        description: element.description,
        attributes: (element.attributes ?? []).map(({ name, description, type }) => {
          const values = valuesOf(type.text, known).map((value) => `'${value}'`);
          return { name, description, value: { type: values.join(' | ') || type.text } };
        }),
        slots: renamed(element.slots ?? [], (name) => name || 'default'),
        js: {
          properties: element.members
            .filter(({ kind }) => kind === 'field')
            .map(({ name, description, type }) => ({ name, description, type: type?.text })),
          events: renamed(element.events ?? [], (name) => name),
        },
      })),
    },
    css: {
      properties: grouped(elements, 'cssProperties'),
      'pseudo-elements': renamed(grouped(elements, 'cssParts'), (name) => `part(${name})`),
      'pseudo-classes': renamed(grouped(elements, 'cssStates'), (name) => `state(${name})`),
    },
  },
});

/** The manifest once more, in the formats of VS Code and of JetBrains' editors. */
const editorData = {
  name: 'editor-data',
  packageLinkPhase({ customElementsManifest }) {
    const elements = customElementsManifest.modules
      .flatMap(({ declarations }) => declarations)
      .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
    const known = literalTypes();
    const files = {
      'vscode.html-custom-data.json': vscodeHtml(elements, known),
      'vscode.css-custom-data.json': vscodeCss(elements),
      'web-types.json': webTypes(elements, known),
    };
    mkdirSync('dist', { recursive: true });
    for (const [file, data] of Object.entries(files)) {
      writeFileSync(`dist/${file}`, `${JSON.stringify(data, null, 2)}\n`);
    }
  },
};

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['**/*.styles.ts', '**/*.words.ts', '**/*.events.ts'],
  litelement: true,
  dependencies: false,
  packagejson: false,
  plugins: [handedOnParts, publicApi, editorData],
};
