// `node locales/localize.mjs extract | build`: lit-localize for both catalogs.
import { readFileSync, writeFileSync } from 'node:fs';
import { printDiagnostics } from '@lit/localize-tools/lib/typescript.js';
import { openCatalogs } from './catalogs.mjs';
import { tidy } from './xliff.mjs';

const command = process.argv[2];
if (command !== 'extract' && command !== 'build') {
  console.error('Usage: node locales/localize.mjs extract | build');
  process.exit(1);
}

const read = (file) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined; // A language just added.
  }
};

for (const catalog of openCatalogs()) {
  const { messages, errors } = catalog.extractSourceMessages();
  if (errors.length > 0) {
    printDiagnostics(errors);
    process.exit(1);
  }
  if (command === 'build') {
    await catalog.build();
  } else {
    const before = catalog.files.map(({ file }) => read(file));
    await catalog.writeInterchangeFiles();
    catalog.files.forEach(({ file }, i) => writeFileSync(file, tidy(read(file), before[i])));
  }
  console.log(`${catalog.name}: ${messages.length} messages`);
}
