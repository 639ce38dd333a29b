import { dirname, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import storybook from 'eslint-plugin-storybook';
import wc from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import typescript from 'typescript-eslint';

const src = fileURLToPath(new URL('src', import.meta.url));

/** What each folder of src/ may import. Files beside the folders (index.ts) may import anything. */
const MAY_IMPORT = {
  model: ['model'],
  connections: ['connections', 'model'],
  session: ['session', 'connections', 'model'],
  localization: ['localization', 'model'],
  styles: ['styles'],
  controllers: ['controllers', 'session', 'connections', 'model', 'localization', 'styles'],
  elements: [
    'elements',
    'controllers',
    'session',
    'connections',
    'model',
    'localization',
    'styles',
  ],
  bundles: ['elements', 'bundles'],
  server: ['server', 'model'],
};

/** The launcher loads these two: no schema may come along. */
const PLAIN = ['model/is-hidden', 'model/permissions', 'model/auth-type'];

/** The reason why `file` must not import `source`, if there is one. Paths are relative to src/. */
function objection(file, source, typeOnly) {
  if (/^zod(\/|$)/.test(source) && source !== 'zod/mini') {
    return 'zod weighs ten times as much: import "zod/mini".';
  }
  if (file === undefined) return undefined;
  const [layer, group] = file.split('/');
  const plain = PLAIN.some((name) => file === `${name}.ts`);

  if (!source.startsWith('.')) {
    if (/^(lit|@lit|@lit-labs)(\/|$)/.test(source)) {
      const litFree = ['model', 'connections', 'session', 'server'].includes(layer);
      return litFree ? `${layer} knows no Lit.` : undefined;
    }
    if (layer !== 'model') return undefined;
    if (plain && !typeOnly) return `${file} imports nothing but types: the launcher loads it.`;
    return source === 'zod/mini' ? undefined : 'model imports only "zod/mini" and itself.';
  }

  const target = resolve(src, dirname(file), source);
  if (!target.startsWith(src + sep)) return 'src imports nothing from outside src.';
  const path = target.slice(src.length + 1).replaceAll(sep, '/');
  const [targetLayer, targetGroup] = path.split('/');
  if (plain && !typeOnly && !PLAIN.some((name) => path === `${name}.js`)) {
    return `${file} imports nothing but types: the launcher loads it.`;
  }
  const allowed = MAY_IMPORT[layer];
  if (!allowed) return undefined;
  if (!allowed.includes(targetLayer)) {
    return `Imports run downward: ${layer} may import ${allowed.join(', ')}, not ${targetLayer}.`;
  }
  if (layer === 'elements' && group === 'customer' && /^(agent|admin)$/.test(targetGroup)) {
    return 'A customer must not download what is for the team.';
  }
  return undefined;
}

const layers = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const inside = context.filename.startsWith(src + sep);
    const file = inside ? context.filename.slice(src.length + 1).replaceAll(sep, '/') : undefined;
    const check = (node, typeOnly) => {
      const source = node.source?.value;
      if (typeof source !== 'string') return;
      const message = objection(file, source, typeOnly);
      if (message) context.report({ node, message });
    };
    return {
      ImportDeclaration: (node) => check(node, node.importKind === 'type'),
      ExportNamedDeclaration: (node) => check(node, node.exportKind === 'type'),
      ExportAllDeclaration: (node) => check(node, node.exportKind === 'type'),
      ImportExpression: (node) => check(node, false),
      TSImportType: (node) => check(node, true),
    };
  },
};

const MARKUP_FROM_TEXT = 'Text is text: markup comes from templates only (Trusted Types).';

export default defineConfig(
  { ignores: ['dist/', 'coverage/', 'storybook-static/', 'src/localization/generated/'] },
  ...typescript.configs.recommended,
  ...storybook.configs['flat/recommended'],
  {
    plugins: { kit: { rules: { layers } } },
    rules: {
      'kit/layers': 'error',
      eqeqeq: ['error', 'smart'],
      'no-eval': 'error',
      'no-new-func': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' },
      ],
    },
  },
  {
    files: ['src/**/*.ts', 'test/**/*.ts', 'stories/**/*.ts'],
    ignores: ['test/{e2e,server}/**'],
    ...lit.configs['flat/recommended'],
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    plugins: { wc, 'lit-a11y': litA11y },
    rules: {
      ...wc.configs['flat/best-practice'].rules,
      ...litA11y.configs.recommended.rules,
      'lit/no-legacy-imports': 'error',
      'lit/no-private-properties': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/lifecycle-super': 'error',
      // Blocked by the policy, from styleMap too: it writes the attribute at the first render.
      'lit/ban-attributes': ['error', 'style'],
    },
  },
  {
    files: ['src/**/*.ts'],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'srcdoc'].map(
          (property) => ({ property, message: MARKUP_FROM_TEXT }),
        ),
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ImportSpecifier[imported.name=/^unsafe(HTML|SVG|MathML|Static)$/]',
          message: MARKUP_FROM_TEXT,
        },
        {
          selector: 'ImportSpecifier[imported.name="styleMap"]',
          message: 'styleMap writes a style attribute, which the policy blocks: use classes.',
        },
        {
          selector:
            'TaggedTemplateExpression[tag.name="html"] TemplateElement[value.raw=/\\.(inner|outer)HTML=/]',
          message: MARKUP_FROM_TEXT,
        },
      ],
    },
  },
  {
    // chai: expect(x).to.be.true
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-unused-expressions': 'off' },
  },
);
