// A language that nobody speaks, to find the words that are in no catalog. Every label is written
// in letters with accents, ⟦12·Šéñđ⟧, so that plain letters can only come from the story's own data
// or from a text that cannot be translated. The number tells which label it is.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { bare } from '../../locales/rules.mjs';
import { pluralForm } from '../../locales/plurals.mjs';
import { textsOf } from '../../locales/schema.mjs';
import { loadEmoji } from '../../src/localization/emoji.ts';

const root = join(import.meta.dirname, '../..');
const texts = textsOf(JSON.parse(readFileSync(join(root, 'locales/labels.schema.json'), 'utf8')));
const ids = new Set(texts.map(({ id }) => id));

const ACCENTED = 'åƀçđéƒğĥîĵķļɱñöþɋŕšţûṽŵẋýž';
const accent = (letter) => {
  const accented = ACCENTED[letter.toLowerCase().charCodeAt(0) - 97];
  return letter < 'a' ? accented.toUpperCase() : accented;
};
const pseudo = (text) =>
  text.replace(/(\{\w+\})|[a-z]/gi, (letter, place) => place ?? accent(letter));

/** Labels for every element, by id. */
export const pseudoLabels = Object.fromEntries(
  texts.map(({ id, source }, number) => [id, `⟦${number}·${pseudo(source)}⟧`]),
);

/** The ids of the labels in a text; of a plural `….other` for all its forms. */
export const labelsIn = (text) =>
  [...text.matchAll(/⟦(\d+)·/g)].map(([, number]) => formless(texts[number].id));

/** Every label that an element can show. */
export const allLabels = [...new Set(texts.map(({ id }) => formless(id)))];

function formless(id) {
  const [base] = pluralForm(id, ids);
  return base ? `${base}.other` : id;
}

const spaced = (text) => text.replace(/[\s\u202a-\u202e]+/g, ' ').trim();

/** What is written in a file of stories, piece by piece. */
function writtenIn(file) {
  const found = [];
  const add = ({ text }) =>
    found.push(
      ...text
        .split(/[<>"]/)
        .map(spaced)
        .filter((each) => /[a-z]{2}/i.test(each)),
    );
  const visit = (node) => {
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node);
    if (isText || ts.isTemplateMiddleOrTemplateTail(node)) add(node);
    // A list of texts by name, such as the themes, which are shown with it.
    if (ts.isPropertyAssignment(node) && ts.isTemplateLiteral(node.initializer)) add(node.name);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
  return found;
}

const folder = join(root, 'stories');
const written = new Map(
  readdirSync(folder, { recursive: true })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => [file, writtenIn(join(folder, file))]),
);

const sources = new Set(texts.map(({ source }) => source));
const data = [...written.values()].flat().filter((text) => !sources.has(text));

/** Any of these texts, the longest that fits, also several times without a space. */
function anyOf(list) {
  const longestFirst = [...new Set(list)].sort((a, b) => b.length - a.length);
  const escaped = longestFirst.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<!\\p{L})(?:${escaped.join('|')})+(?!\\p{L})`, 'giu');
}

const anyData = anyOf(data);

/** Unicode's, not ours: where it has no names in a language, they are English. */
const book = await loadEmoji('en');
const emojiNames = new Set([...book.all.map(({ name }) => name), ...book.tones]);

/**
 * What a text has in plain letters that are neither data of the stories nor names of the kit: words
 * that no translator has seen. What is also a label (an error, a menu item) is data only in the
 * file (`file`) that says it: elsewhere an element may mean the label.
 */
export function plainWords(text, file) {
  const whole = spaced(text);
  // A link within a message makes two texts of it.
  const isPiece = whole.length > 8 && data.some((each) => each.includes(whole));
  if (isPiece || emojiNames.has(whole)) return [];
  const own = written.get(file).filter((each) => sources.has(each));
  const rest = own.length ? whole.replace(anyOf(own), ' ') : whole;
  const words = bare(rest)
    // A file’s size, in units that are Unicode’s too.
    .replace(/\d\s(?:kB|MB)(?!\p{L})/gu, ' ')
    .replace(anyData, ' ')
    .replace(/(\S+?)\1{3,}\S*/g, '');
  return words.match(/[a-z]{2,}/gi) ?? [];
}
