// The two catalogs, as lit-localize sees them.
//
// Why not the lit-localize command: it also takes the messages of every file that the input files
// import, so the team's catalog would repeat the customer's. Here a catalog holds the messages of
// its own input files only; the desk loads both.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { extractMessagesFromProgram } from '@lit/localize-tools/lib/program-analysis.js';
import ts from 'typescript';
import { fillForms, tidy } from './xliff.mjs';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

class Catalog extends RuntimeLitLocalizer {
  constructor(name) {
    super(readConfigFileAndWriteSchema(`${FOLDER}${name}/lit-localize.json`));
    this.name = name;
  }

  extractSourceMessages() {
    const own = new Set(this.filesAndCompilerOptions.fileNames);
    const { messages, errors } = this.extracted();
    return { messages: messages.filter(({ file }) => own.has(file.fileName)), errors };
  }

  /** `[{ id, source, note }]` */
  get texts() {
    return this.extractSourceMessages().messages.map(({ name, contents, desc }) => ({
      id: name,
      source: contents.join(''),
      note: desc,
    }));
  }

  /** The languages it is translated to, each with its file and its module. */
  get files() {
    const { targetLocales, interchange, output } = this.config;
    return targetLocales.map((locale) => ({
      locale,
      file: this.config.resolve(`${interchange.xliffDir}/${locale}.xlf`),
      module: this.config.resolve(`${output.outputDir}/${locale}.ts`),
    }));
  }

  /** Brings the texts of the sources into the translators' files. */
  async extract() {
    const read = ({ file }) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);
    const before = this.files.map(read);
    await this.writeInterchangeFiles();
    this.files.forEach((each, i) => writeFileSync(each.file, tidy(read(each), before[i])));
  }

  /** Makes the modules with the texts of a language, and the list of them. */
  async build() {
    for (const { locale, file } of this.files) {
      writeFileSync(file, fillForms(readFileSync(file, 'utf8'), locale));
    }
    const { warn } = console;
    console.warn = () => {}; // A line for each missing text; `localize:check` says more of them.
    await super.build().finally(() => (console.warn = warn));

    const line = ({ locale }) => `  '${locale}': () => import('./${locale}.js'),\n`;
    const lines = this.files.map(line).sort().join('');
    writeFileSync(
      this.config.resolve(`${this.config.output.outputDir}/languages.ts`),
      `// Made by npm run localize:build\n\nexport const languages = {\n${lines}};\n`,
    );
  }

  /** Adds a language, all its texts still to be translated. */
  async add(locale) {
    const file = `${FOLDER}${this.name}/lit-localize.json`;
    const list = /("targetLocales": \[[^\]]*)\]/;
    writeFileSync(file, readFileSync(file, 'utf8').replace(list, `$1, "${locale}"]`));
    this.config.targetLocales.push(locale);
    await this.extract();
    await this.build();
  }
}

export function openCatalogs() {
  const catalogs = ['customer', 'team'].map((name) => new Catalog(name));
  const { options } = catalogs[0].filesAndCompilerOptions;
  const files = catalogs.flatMap((catalog) => catalog.filesAndCompilerOptions.fileNames);
  // Reading the sources takes seconds: once for both, and they do not change meanwhile.
  let extraction;
  const extracted = () => {
    extraction ??= extractMessagesFromProgram(ts.createProgram(files, options));
    return extraction;
  };
  for (const catalog of catalogs) catalog.extracted = extracted;
  return catalogs;
}
