// The translators' files, the sources and what is made of both. Needs Node: it reads the sources.
//     node --import tsx --test test/localization/translations.test.mjs
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { openCatalogs } from '../../locales/catalogs.mjs';
import { ambiguous, catalogProblems } from '../../locales/check.mjs';
import { emojiModules } from '../../locales/emoji.mjs';
import { problems } from '../../locales/rules.mjs';
import { writeSchema } from '../../locales/schema.mjs';

const catalogs = openCatalogs();

for (const catalog of catalogs) {
  describe(`The texts of the ${catalog.name} side:`, () => {
    const { texts } = catalog;

    it('can be extracted', () => {
      const { errors, messages } = catalog.extractSourceMessages();
      assert.deepEqual(
        errors.map(({ messageText }) => messageText),
        [],
      );
      assert.notEqual(messages.length, 0);
    });

    it('have named places only, and a note for the translator', () => {
      const composed = catalog
        .extractSourceMessages()
        .messages.filter(({ contents }) => contents.some((part) => typeof part !== 'string'));
      assert.deepEqual(
        composed.map(({ name }) => name),
        [],
        'write {name} in the text and use format()',
      );
      assert.deepEqual(
        texts.filter(({ note }) => !note),
        [],
      );
    });

    it('are English as it is printed, with all six forms of a plural', () => {
      const units = texts.map((text) => ({ ...text, target: text.source }));
      assert.deepEqual(problems('en', units, ['plurals', 'script', 'typography']), []);
    });

    it('are translated, extracted and built', async () => {
      assert.deepEqual(await catalogProblems(catalog), []);
    });
  });
}

it('One id has one text on both sides', () => {
  assert.deepEqual(ambiguous(catalogs.flatMap(({ texts }) => texts)), []);
});

it('The schema of label files describes the texts as they are', () => {
  const schema = readFileSync(new URL('../../locales/labels.schema.json', import.meta.url), 'utf8');
  assert.equal(schema, writeSchema(catalogs), 'npm run localize:extract');
});

it('The emoji and their names are those of Unicode’s packages', async () => {
  for (const [file, source] of Object.entries(await emojiModules())) {
    const module = new URL(`../../src/localization/generated/emoji/${file}`, import.meta.url);
    assert.ok(readFileSync(module, 'utf8') === source, `${file}: npm run localize:build`);
    assert.doesNotMatch(source, /undefined/);
  }
});
