// Two products: `rollup -c` builds dist/ (ES modules for bundlers, dependencies external), and
// `rollup -c --configCdn` dist/cdn/ (one script for plain pages, the rest in lazy chunks).
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, relative } from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transformSync } from 'esbuild';
import esbuild from 'rollup-plugin-esbuild';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const isDependency = (id) =>
  Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`));

// Decorators follow experimentalDecorators and useDefineForClassFields of tsconfig.json.
const typescript = () => esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' });

const minifiedTemplates = () =>
  minifyTemplateLiterals({
    include: ['src/**/*.ts'],
    failOnError: true,
    // Without its slash a <path/> would hold the next one, and only the first be drawn.
    options: { minifyOptions: { minifyCSS, keepClosingSlash: true } },
  });

/** Every module of src/ is an entry, so that dist/ has the same files as src/. */
const modules = () =>
  readdirSync('src', { recursive: true })
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));

const esModules = () => ({
  input: modules(),
  external: isDependency,
  onwarn,
  plugins: [withoutDescriptions, minifiedTemplates(), typescript(), nodeResolve()],
  output: {
    dir: 'dist',
    format: 'es',
    sourcemap: true,
    preserveModules: true,
    preserveModulesRoot: 'src',
  },
});

/** Built one by one: what the desk shares with the widget must not split the widget's chunks. */
const cdn = (name, together = {}) => ({
  input: { [`pd-${name}`]: `src/bundles/${name}.ts` },
  // Keeps pd-*.js a small door to the hashed chunks, which never import it. Else a page that asks
  // for `pd-chat.js?v=2` would load the code twice: the chunks import it without the query.
  preserveEntrySignatures: 'strict',
  onwarn,
  plugins: [
    copies,
    withoutDescriptions,
    withoutHooks,
    minifiedTemplates(),
    typescript(),
    nodeResolve({ browser: true }),
    withoutNames,
    terser({ module: true, ecma: 2022, compress: { passes: 3 }, format: { comments: false } }),
    manifest(name),
  ],
  output: {
    dir: 'dist/cdn',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: (chunk) => `chunks/${name}-${chunkName(chunk)}-[hash:7].js`,
    freeze: false,
    generatedCode: { arrowFunctions: true },
    manualChunks: together,
  },
});

/** What every page loads, in one file, though the door asks for the panel without it. */
const launcher = ['src/elements/customer/chat-widget/define.ts'];

/**
 * What an open panel needs beside its own chunk, in one file that the launcher asks for at the same
 * time: each that is only found in another one costs a slow line a round trip.
 */
const line = [
  'src/elements/customer/chat-widget/stored-settings.ts',
  'src/model/message.ts',
  'src/model/identity.ts',
  'src/localization/format.ts',
];

/** What comes without the panel has its own copy of a few lines, rather than all of that file. */
const copies = {
  name: 'copies',
  async resolveId(source, importer = '') {
    if (!/\/(custom-user-data|launcher-extras|team-hours)\.ts$/.test(importer)) return null;
    if (!/\/(message|format)\.js$/.test(source)) return null;
    const { id } = await this.resolve(source, importer, { skipSelf: true });
    return `${id}?copy`;
  },
  load(id) {
    if (!id.endsWith('?copy')) return null;
    const file = id.slice(0, -'?copy'.length);
    return transformSync(readFileSync(file, 'utf8'), { loader: 'ts', target: 'es2022' });
  },
};

/** An element's chunk would be called `define`, after its module: its folder says more. */
function chunkName({ name, moduleIds }) {
  return name === 'define' ? basename(dirname(moduleIds.at(-1))) : name;
}

/**
 * esbuild rather than the plugin's own clean-css, which predates nesting and `light-dark()`. Where a
 * template has expressions, or is a mere fragment (a value), only comments and space go.
 */
function minifyCSS(css) {
  if (!css.includes('@TEMPLATE_EXPRESSION')) {
    const { code, warnings } = transformSync(css, {
      loader: 'css',
      minify: true,
      // Else it writes “·” as an escape, which the script's own template would read as another one.
      charset: 'utf8',
      logLevel: 'silent',
    });
    // The values of custom properties, which esbuild must not touch, hold no text of ours.
    if (code.includes('\\') && !css.includes('\\')) throw new Error(`An escape came into: ${css}`);
    if (warnings.length === 0) return code.trim().replace(/([(,])\s+|\s+(?=\))/g, '$1');
  }
  return css.replace(/\/\*.*?\*\//gs, '').replace(/\s+/g, ' ');
}

/** What `msg()` says to translators (`desc: '…'`) is for the extractor; no browser needs it. */
const withoutDescriptions = {
  name: 'without-descriptions',
  transform(code, id) {
    if (!id.endsWith('.ts') || !code.includes('.msg(')) return null;
    const description = /,\s*desc:\s*(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")/g;
    // The lines stay, so the source map holds as it is.
    return { code: code.replace(description, (found) => found.replace(/[^\n]/g, '')), map: null };
  },
};

/**
 * lit asks for polyfills of browsers that could not read these scripts anyway, and for server
 * rendering; and it counts its copies, which only its development build tells of.
 */
const withoutHooks = {
  name: 'without-hooks',
  transform(code, id) {
    if (!/\/(lit-html|lit-element|reactive-element)\.js$/.test(id)) return null;
    const without = code
      .replace(/\b\w+\.\w+(?:Polyfill|Hydrate)Support\b/g, '(void 0)')
      .replace(/\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/g, '0');
    if (without === code) throw new Error(`lit has changed: no hooks in ${id}`);
    return { code: without, map: null };
  },
};

/** The door only has chunks fetched: it needs no name of what is in them. */
const withoutNames = {
  name: 'without-names',
  renderChunk: (code, { isEntry }) =>
    isEntry ? { code: code.replace(/\.then\(\(?\w+\)? => \w+\.\w+\)/g, ''), map: null } : null,
};

/** A warning about our own code is an error: an import that is not found would be left in. */
function onwarn(warning) {
  if (warning.code === 'EMPTY_BUNDLE') return; // a module of types alone
  const ids = [warning.id, ...(warning.ids ?? [])].filter(Boolean);
  if (ids.length > 0 && ids.every((id) => id.includes('node_modules'))) return;
  throw new Error(`${warning.code}: ${warning.message}`);
}

/** Writes what is in each chunk, for test/size.mjs. */
function manifest(name) {
  return {
    name: 'manifest',
    generateBundle(_options, bundle) {
      const chunks = {};
      for (const [file, chunk] of Object.entries(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const modules = Object.entries(chunk.modules)
          .filter(([, module]) => module.renderedLength > 0)
          .map(([id]) => relative('.', id.replace(/^\0/, '')).replaceAll('\\', '/'));
        const { imports, dynamicImports } = chunk;
        chunks[file] = { imports, dynamicImports, modules };
      }
      const source = `${JSON.stringify({ entry: `pd-${name}.js`, chunks }, null, 2)}\n`;
      this.emitFile({ type: 'asset', fileName: `pd-${name}.manifest.json`, source });
    },
  };
}

function clear(folder, except) {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    if (!except.includes(name)) rmSync(`${folder}/${name}`, { recursive: true });
  }
}

export default ({ configCdn }) => {
  // What is no longer built would stay, such as chunks, whose names carry a hash.
  clear(configCdn ? 'dist/cdn' : 'dist', configCdn ? [] : ['cdn']);
  return configCdn ? [cdn('chat', { launcher, line }), cdn('desk')] : esModules();
};
