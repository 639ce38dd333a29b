// The two catalogs, as lit-localize sees them.
//
// Why not the lit-localize command: it also takes the messages of every file that the input files
// import, so the team's catalog would repeat the customer's. Here a catalog holds the messages of
// its own input files only; the desk loads both.
import { fileURLToPath } from 'node:url';
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';

class Catalog extends RuntimeLitLocalizer {
  constructor(name) {
    super(readConfigFileAndWriteSchema(`locales/${name}/lit-localize.json`));
    this.name = name;
  }

  /** Reading all the sources takes seconds, and they do not change meanwhile. */
  extractSourceMessages() {
    if (!this.extracted) {
      const { messages, errors } = super.extractSourceMessages();
      const own = new Set(this.filesAndCompilerOptions.fileNames);
      this.extracted = { messages: messages.filter(({ file }) => own.has(file.fileName)), errors };
    }
    return this.extracted;
  }

  /** The languages it is translated to, each with its file. */
  get files() {
    const { targetLocales, resolve, interchange } = this.config;
    return targetLocales.map((locale) => ({
      locale,
      file: `${resolve.call(this.config, interchange.xliffDir)}/${locale}.xlf`,
    }));
  }
}

export function openCatalogs() {
  // lit-localize resolves `localeCodesModule` against the current folder, all else against the
  // config.
  process.chdir(fileURLToPath(new URL('..', import.meta.url)));
  return ['customer', 'team'].map((name) => new Catalog(name));
}
