// What is wrong with the kit's own translations, for `npm run localize:check` and for the tests.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { problems } from './rules.mjs';
import { readUnits } from './xliff.mjs';

/** A line for each fault in a catalog's files. Needs `tsx`, since the modules are TypeScript. */
export async function catalogProblems({ texts, files }) {
  const found = await Promise.all(
    files.map(async ({ locale, file, module }) => {
      const units = readUnits(readFileSync(file, 'utf8'));
      const { templates } = await import(pathToFileURL(module));
      return [
        ...notExtracted(texts, units).map((id) => `${locale} ${id}: npm run localize:extract`),
        ...problems(locale, units),
        ...notBuilt(units, templates).map((id) => `${locale} ${id}: npm run localize:build`),
      ];
    }),
  );
  return found.flat();
}

/** Where the files of the translators are behind the sources. Both: `[{ id, source }]`. */
export function notExtracted(texts, units) {
  const known = new Map(units.map(({ id, source }) => [id, source]));
  const wanted = new Set(texts.map(({ id }) => id));
  return [
    ...texts.filter(({ id, source }) => known.get(id) !== source).map(({ id }) => id),
    ...[...known.keys()].filter((id) => !wanted.has(id)),
  ];
}

/** Where a module says something else than its file. */
export const notBuilt = (units, templates) =>
  units
    .filter(({ id, target }) => target !== undefined && templates[id] !== target)
    .map(({ id }) => id);

/** Ids that stand for more than one text. */
export function ambiguous(texts) {
  const known = new Map();
  return texts
    .filter(({ id, source }) => (known.get(id) ?? known.set(id, source).get(id)) !== source)
    .map(({ id }) => id);
}
