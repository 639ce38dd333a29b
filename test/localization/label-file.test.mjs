// Words of a site's own: the file to begin with, what the check asks of it, and what an editor knows.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import Ajv from 'ajv';
import { labelProblems, labelTemplate } from '../../locales/label-file.mjs';
import { spoken, texts, translations } from './translations.mjs';

const schema = JSON.parse(
  readFileSync(new URL('../../locales/labels.schema.json', import.meta.url), 'utf8'),
);
const german = JSON.parse(translations.find(({ locale }) => locale === 'de').text);
const check = (file) => labelProblems(file, texts, spoken);

describe('A file to translate', () => {
  const template = (locale) => JSON.parse(labelTemplate(locale, texts, './labels.schema.json'));

  it('has the English of all that customers see, and nothing of the team’s', () => {
    const { $schema, de } = template('de');
    assert.equal($schema, './labels.schema.json');
    assert.equal(de['login.start'], 'Start chat');
    assert.equal(de['desk.inbox'], undefined);
    assert.deepEqual(Object.keys(de), Object.keys(german.de));
  });

  const FORMS = { de: 'one other', ru: 'few many one other', ja: 'other' };
  for (const [locale, forms] of Object.entries(FORMS)) {
    it(`has the forms of a plural that there are in “${locale}”: ${forms}`, () => {
      const ids = Object.keys(template(locale)[locale]);
      const found = ids.map((id) => /^messages\.new\.(.+)/.exec(id)?.[1]).filter(Boolean);
      assert.equal(found.sort().join(' '), forms);
    });
  }

  for (const [locale, forms] of Object.entries(FORMS)) {
    it(`is asked for these in “${locale}”, and for no other: ${forms}`, () => {
      const found = check(template(locale)).filter((line) => / messages\.new\./.test(line));
      assert.deepEqual(
        found.map((line) => /messages\.new\.(\w+) is still English/.exec(line)?.[1]).sort(),
        forms.split(' '),
      );
    });
  }

  it('is not done as it is', () => {
    const found = check(template('de'));
    const loanwords = Object.keys(german.de).length - found.length;
    assert.ok(
      found.every((line) => line.includes('is still English')) && loanwords < 10,
      `${found}`,
    );
  });
});

describe('A file of labels', () => {
  const GOOD = {
    'has a few words for a language of the kit': { hr: { 'launcher.open': 'Trebate pomoć?' } },
    'has a few words for English': { en: { 'login.start': 'Let’s go' } },
    'has a few words for every language': { 'window.heading': 'Morrow 24/7' },
    'has words for Austria beside the German': {
      ...german,
      'de-AT': { 'login.skip': 'Weiter als Gast' },
    },
    'has words of the team': { hr: { 'desk.inbox': 'Razgovori' } },
    'has one form of a plural': { ar: { 'messages.new.two': 'رسالتان' } },
    'is empty': {},
  };
  for (const [what, file] of Object.entries(GOOD)) {
    it(`is fine if it ${what}`, () => assert.deepEqual(check(file), []));
  }

  const BAD = {
    'has a part of a new language': [
      { fr: { 'login.start': 'C’est parti' } },
      /fr .* is not transl/,
    ],
    'names a language as no widget looks for it': [{ pt_br: {} }, /“pt_br” is neither/],
    'has an id that there is not, for every language': [
      { 'a.b': 'C' },
      /a\.b is the id of no text/,
    ],
    'has a list where a text should be': [{ hr: { 'login.start': ['Kreni'] } }, /holds more than/],
    'has null for a language': [{ hr: null }, /holds more than/],
    'has lost a place, in other words': [{ hr: { 'identity.chatting-as': 'Bok' } }, /in place of/],
    'has lost a place, for every language': [{ 'identity.chatting-as': 'Hi' }, /in place of/],
    'has stray quotes, in other words': [{ en: { 'login.start': '"Go"' } }, /a stray/],
  };
  for (const [what, [file, message]] of Object.entries(BAD)) {
    it(`is refused if it ${what}`, () => {
      const found = check(file);
      assert.notEqual(found.length, 0);
      for (const line of found) assert.match(line, message);
    });
  }
});

describe('The schema', () => {
  const validate = new Ajv().compile(schema);
  const takes = (file) => validate(file);

  it('takes the German of the demo, and a few words for a label', () => {
    assert.ok(takes(german), JSON.stringify(validate.errors));
    assert.ok(takes({ 'login.start': 'Go', hr: { 'login.start': 'Kreni' }, 'pt-BR': {} }));
  });

  it('takes every translation that there is', () => {
    for (const { locale, units } of translations) {
      const words = Object.fromEntries(units.map(({ id, target }) => [id, target]));
      assert.ok(takes({ [locale]: words }), JSON.stringify(validate.errors));
    }
  });

  const REFUSED = {
    'an id that there is not': { de: { 'login.strat': 'Los' } },
    'one for every language': { 'login.strat': 'Los' },
    'a blank text': { de: { 'login.start': ' ' } },
    'a lost place': { de: { 'identity.chatting-as': 'Sie chatten' } },
    'a misspelt place': { de: { 'identity.chatting-as': 'Sie chatten als {nmae}' } },
    'a place that nobody fills': { de: { 'login.start': 'Los, {name}' } },
    'a wrong place in a plural': { de: { 'messages.new.one': '{name} neue' } },
    'a number': { de: { 'login.start': 7 } },
    'languages within a language': { de: { at: {} } },
  };
  for (const [what, file] of Object.entries(REFUSED)) {
    it(`refuses ${what}`, () => assert.equal(takes(file), false));
  }

  it('lets the form for one number say it in a word', () => {
    assert.ok(takes({ ar: { 'messages.new.two': 'رسالتان جديدتان' } }));
  });

  it('explains each text: where it stands, and its English', () => {
    for (const text of Object.values(schema.definitions.texts.properties)) {
      assert.ok(text.title && text.description.includes(text.default), text.title);
    }
  });
});
