// labels.schema.json: what editors complete, explain and check in a file of labels, and what the
// commands for such files know of the texts without reading the sources. Draft 7: editors know it.
import { pluralForm } from './plurals.mjs';
import { places } from './shape.mjs';

/** @param catalogs `[{ name, texts }]`, texts as `[{ id, source, note }]` */
export function writeSchema(catalogs) {
  const texts = catalogs
    .flatMap(({ name, texts }) => texts.map((text) => ({ ...text, side: name })))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const ids = new Set(texts.map(({ id }) => id));
  const properties = texts.map(({ id, source, note, side }) => [
    id,
    {
      $comment: side,
      title: note,
      description: `In English: ${source}`,
      default: source,
      type: 'string',
      pattern: pattern(source, !pluralForm(id, ids)[0]),
    },
  ]);
  const references = texts.map(({ id }) => [id, { $ref: `#/definitions/texts/properties/${id}` }]);
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Words of a chat (labels-src)',
    description:
      'Texts by id, for every language; or objects of such texts by language (BCP 47, as pt-BR).',
    type: 'object',
    properties: { $schema: { type: 'string' }, ...Object.fromEntries(references) },
    patternProperties: { '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$': { $ref: '#/definitions/texts' } },
    additionalProperties: false,
    definitions: {
      texts: {
        type: 'object',
        properties: Object.fromEntries(properties),
        additionalProperties: false,
      },
    },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** The module from which the label editor knows what customers see: `[id, English, note]`. */
export function writeLabels(catalogs) {
  const rows = catalogs
    .filter(({ name }) => name === 'customer')
    .flatMap(({ texts }) => texts.map(({ id, source, note }) => [id, source, note]))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map((row) => `  ${JSON.stringify(row)},\n`);
  return `// Made by npm run localize:build

export const labels: readonly (readonly [id: string, english: string, note: string])[] = [
${rows.join('')}];
`;
}

/** `[{ id, source, note, side }]` */
export const textsOf = ({ definitions }) =>
  Object.entries(definitions.texts.properties).map(([id, text]) => ({
    id,
    source: text.default,
    note: text.title,
    side: text.$comment,
  }));

/** A text with the places of the English and no others; a plural may say its number in a word. */
function pattern(source, all) {
  const names = [...new Set(places(source).match(/\w+/g))];
  const needed = all ? names.map((name) => `(?=.*\\{${name}\\})`).join('') : '';
  const known = names.length ? `(?!(${names.join('|')})\\})` : '';
  return `^${needed}(?!.*\\{${known}\\w+\\}).*\\S`;
}
