// `npm run manifest`: writes custom-elements.json, from which Storybook's tables, editors' hints and
// test/manifest.test.mjs are made. What is in it comes from the source's JSDoc alone.
import { readFileSync } from 'node:fs';

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

/** Leaves what a user of an element can reach, with the paths that the package has. */
const publicApi = {
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
        .filter(({ file }) => file === 'base-tokens' || tagName !== 'pd-chat-launcher')
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

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['**/*.styles.ts', '**/*.words.ts', '**/*.events.ts'],
  litelement: true,
  dependencies: false,
  packagejson: false,
  plugins: [publicApi],
};
