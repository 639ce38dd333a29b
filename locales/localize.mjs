// `node locales/localize.mjs extract | build`: lit-localize for both catalogs.
//
// Why not the lit-localize command: it also takes the messages of every file that the input files
// import, so the team's catalog would repeat the customer's. Here a catalog holds the messages of
// its own input files only; the desk loads both.
import { fileURLToPath } from 'node:url';
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { printDiagnostics } from '@lit/localize-tools/lib/typescript.js';

// lit-localize resolves `localeCodesModule` against the current folder, all else against the config.
process.chdir(fileURLToPath(new URL('..', import.meta.url)));

class Catalog extends RuntimeLitLocalizer {
  extractSourceMessages() {
    const { messages, errors } = super.extractSourceMessages();
    const own = new Set(this.filesAndCompilerOptions.fileNames);
    return { messages: messages.filter(({ file }) => own.has(file.fileName)), errors };
  }
}

const command = process.argv[2];
if (command !== 'extract' && command !== 'build') {
  console.error('Usage: node locales/localize.mjs extract | build');
  process.exit(1);
}

for (const name of ['customer', 'team']) {
  const catalog = new Catalog(readConfigFileAndWriteSchema(`locales/${name}/lit-localize.json`));
  const { messages, errors } = catalog.extractSourceMessages();
  if (errors.length > 0) {
    printDiagnostics(errors);
    process.exit(1);
  }
  if (command === 'extract') await catalog.writeInterchangeFiles();
  else await catalog.build();
  console.log(`${name}: ${messages.length} messages`);
}
