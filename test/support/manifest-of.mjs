import { createRequire } from 'node:module';
import { create } from '@custom-elements-manifest/analyzer/src/create.js';
import { addFrameworkPlugins } from '@custom-elements-manifest/analyzer/src/utils/cli-helpers.js';
import { publicApi } from '../../custom-elements-manifest.config.mjs';

// The analyzer's own version: syntax trees of another one have other numbers.
const ts = createRequire(import.meta.resolve('@custom-elements-manifest/analyzer'))('typescript');

/** The manifest's entry for an element, as `npm run manifest` makes it. */
export async function manifestOf(path, source) {
  const { modules } = create({
    modules: [ts.createSourceFile(path, source, ts.ScriptTarget.ES2015, true)],
    plugins: [...(await addFrameworkPlugins({ litelement: true })), publicApi],
  });
  return modules[0].declarations[0];
}
