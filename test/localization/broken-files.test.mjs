// Every translation of the repository, broken in every way that the check must find.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { labelProblems } from '../../locales/label-file.mjs';
import { problems } from '../../locales/rules.mjs';
import { readUnits } from '../../locales/xliff.mjs';
import { spoken, texts, translations } from './translations.mjs';

/** How a text of a file is replaced (or taken out), and how the file is checked. */
const FORMATS = {
  xlf: {
    put(file, id, text, state = '') {
      const unit = new RegExp(`(<trans-unit id="${id}">[^]*?</source>)\\s*<target>[^]*?</target>`);
      const target = text === undefined ? '' : `<target${state}>${escaped(text)}</target>`;
      return file.replace(unit, (_, start) => `${start}${target}`);
    },
    check: (file, locale) => problems(locale, readUnits(file)),
  },
  json: {
    put(file, id, text) {
      const labels = JSON.parse(file);
      labels.de[id] = text;
      return JSON.stringify(labels);
    },
    check: (file) => labelProblems(JSON.parse(file), texts, spoken),
  },
};

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const FOREIGN = { Latin: 'а', Arabic: 'a' }; // The first is Cyrillic.
const scriptOf = ({ target }) => (/\p{Script=Arabic}/u.test(target) ? 'Arabic' : 'Latin');

const isPlain = ({ source }) => !/[{.?!…:@+\d]/.test(source);
const hasPlace = ({ source }) => /\{name\}/.test(source);
const isSentence = ({ source }) => /\.$/.test(source);

/** A fault: which texts can have it, what becomes of them, and what the check says. */
const FAULTS = {
  'is missing': [isPlain, () => undefined, /is not translated/],
  'is blank': [isPlain, () => ' ', /is not translated/],
  'is still English': [isPlain, ({ source }) => source, /is still English/],
  'has lost a place': [hasPlace, ({ target }) => target.replace('{name}', ''), /in place of/],
  'has misspelt a place': [
    hasPlace,
    ({ target }) => target.replace('{name}', '{nmae}'),
    /in place of/,
  ],
  'has translated a place': [
    hasPlace,
    ({ target }) => target.replace('{name}', '{ime}'),
    /in place of/,
  ],
  'stands in quotes of the file format': [isPlain, ({ target }) => `"${target}"`, /has a stray/],
  'has half a quote': [isPlain, ({ target }) => `„${target}`, /has the quotes/],
  'has an entity in it': [isPlain, ({ target }) => `${target} &#34;`, /has a stray/],
  'has a letter of another script': [
    isPlain,
    (unit) => unit.target + FOREIGN[scriptOf(unit)],
    /has letters of another language/,
  ],
  'ends otherwise': [isSentence, ({ target }) => target.replace(/\.$/, ''), /ends in/],
};

for (const { name, locale, text, units } of translations) {
  const { put, check } = FORMATS[name.split('.').pop()];

  describe(name, () => {
    it('has no fault', () => assert.deepEqual(check(text, locale), []));

    for (const [fault, [canHave, change, message]] of Object.entries(FAULTS)) {
      it(`is refused if a text ${fault}`, () => {
        const unit = units.find((each) => canHave(each) && each.source !== each.target);
        const found = check(put(text, unit.id, change(unit)), locale);
        assert.equal(found.length, 1, found.join('\n'));
        assert.match(found[0], message);
        assert.ok(found[0].includes(` ${unit.id} `) && found[0].includes(unit.source), found[0]);
        assert.ok(found[0].endsWith(unit.note), 'it says what the translator has to know');
      });
    }

    for (const step of [1, -1]) {
      it(`is refused if a line is ${step > 0 ? 'lost' : 'doubled'} and all below have moved`, () => {
        const from = Math.floor(units.length / 2);
        const moved = units.slice(from, -1).reduce((file, { id }, i) => {
          return put(file, id, units[from + i + step].target);
        }, text);
        const [first] = check(moved, locale);
        assert.match(first, new RegExp(`are shifted: .* the ${step > 0 ? 'next' : 'previous'} id`));
      });
    }

    if (name.endsWith('.xlf')) {
      it('is refused if the English of a text has changed since', () => {
        const { id, target } = units[0];
        const [found] = check(put(text, id, target, ' state="needs-translation"'), locale);
        assert.match(found, /is marked “needs-translation”/);
      });
    } else {
      it('is refused if it has an id that there is not', () => {
        const found = check(put(text, 'login.strat', 'Los'), locale);
        assert.deepEqual(found, ['de login.strat is the id of no text']);
      });
    }
  });
}
