// The translators' files, the sources and the generated modules. Needs Node: it reads the sources.
//     node --import tsx --test test/localization/translations.test.mjs
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { openCatalogs } from '../../locales/catalogs.mjs';
import { readUnits, tidy } from '../../locales/xliff.mjs';
import { ambiguous, notExtracted, problems, RULES } from './translation-rules.mjs';

const catalogs = openCatalogs().map((catalog) => {
  const { messages, errors } = catalog.extractSourceMessages();
  return {
    name: catalog.name,
    errors: errors.map(({ messageText }) => messageText),
    messages: messages.map(({ name, contents }) => ({ id: name, source: contents.join('') })),
    composed: messages.filter(({ contents }) => contents.some((part) => typeof part !== 'string')),
    files: catalog.files.map(({ locale, file }) => ({
      locale,
      units: readUnits(readFileSync(file, 'utf8')),
    })),
  };
});

for (const { name, errors, messages, composed, files } of catalogs) {
  describe(`The texts of the ${name} side:`, () => {
    it('can be extracted, each id with one text', () => {
      assert.deepEqual(errors, []);
      assert.notEqual(messages.length, 0);
    });

    it('have named places only', () => {
      assert.deepEqual(
        composed.map((message) => message.name),
        [],
        'write {name} in the text and use format()',
      );
    });

    it('are English as it is printed, with all six forms of a plural', () => {
      const units = messages.map((message) => ({ ...message, target: message.source }));
      assert.deepEqual(problems('en', units), []);
    });

    for (const { locale, units } of files) {
      it(`have all been handed to the translators (${locale})`, () => {
        assert.deepEqual(notExtracted(messages, units), [], 'npm run localize:extract');
      });

      it(`are well translated (${locale})`, () => {
        assert.deepEqual(problems(locale, units), []);
      });

      it(`are what the generated module holds (${locale})`, async () => {
        const module = new URL(
          `../../src/localization/generated/${name}/${locale}.ts`,
          import.meta.url,
        );
        const { templates } = await import(module);
        const translated = units.map(({ id, target }) => [id, target]);
        assert.deepEqual(
          { ...templates },
          Object.fromEntries(translated),
          'npm run localize:build',
        );
      });
    }
  });
}

it('One id has one text on both sides', () => {
  assert.deepEqual(ambiguous(catalogs.flatMap(({ messages }) => messages)), []);
});

describe('A translation', () => {
  const NEW = { zero: '{n} new', one: '{n} new', two: '{n} new', few: '{n} new', many: '{n} new' };
  const plural = (targets) =>
    Object.entries({ ...NEW, other: '{n} new' }).map(([category, source]) => ({
      id: `test.new.${category}`,
      source,
      target: targets[category] ?? targets.other,
    }));
  const unit = (source, target, more) => [{ id: 'test.text', source, target, ...more }];

  const good = {
    'in Croatian': ['hr', unit('Press Enter, “{name}”…', 'Pritisnite Enter, „{name}”…')],
    'in Arabic': ['ar', unit('Press Enter, “{name}”?', 'هل تضغط Enter، «{name}»؟')],
    'of a word that stays': ['hr', [{ id: 'widgets.choice', source: 'Widget', target: 'Widget' }]],
    'of a phone number': ['ar', unit('Like +385 1', 'مثل \u2066+385 1\u2069')],
    'that says the number in a word': [
      'ar',
      plural({ zero: 'لا جديد', one: 'جديد واحد', two: 'جديدان', other: '{n} جديدة' }),
    ],
    'in three forms': ['hr', plural({ one: '{n} nova', few: '{n} nove', other: '{n} novih' })],
  };
  for (const [what, [locale, units]] of Object.entries(good)) {
    it(`${what} is fine`, () => assert.deepEqual(problems(locale, units), []));
  }

  const bad = {
    translated: [
      ['hr', unit('Send')],
      ['hr', unit('Send', ' ')],
    ],
    'up to date': [['hr', unit('Send it', 'Pošalji', { state: 'needs-translation' })]],
    different: [['hr', unit('Send', 'Send')]],
    placeholders: [
      ['hr', unit('Hello {name}', 'Bok')],
      ['hr', unit('Hello {name}', 'Bok {ime}')],
      ['hr', unit('Hello {name}', 'Bok {name} {name}')],
      // 21 too: the word cannot say it.
      ['hr', plural({ one: 'jedna nova', few: '{n} nove', other: '{n} novih' })],
    ],
    plurals: [
      ['hr', plural({ zero: '{n} ništa', one: '{n} nova', few: '{n} nove', other: '{n} novih' })],
      ['hr', plural({ other: '{n} novih' }).filter(({ id }) => !id.endsWith('few'))],
    ],
    script: [
      ['hr', unit('Send', 'Pošaљi')],
      ['ar', unit('Send', 'إرسال OK')],
      ['ar', unit('Send 7', '7')],
      ['ar', unit('Not you?', 'لست أنت?')],
    ],
    typography: [
      ['hr', unit('Fill in “{field}”', 'Ispunite "{field}"')],
      ['hr', unit('Fill in “{field}”', 'Ispunite “{field}”')],
      ['hr', unit('Fill in “{field}”', 'Ispunite „{field}')],
      ['hr', unit('This & that', 'Ovo &amp; ono')],
      ['hr', unit('Wait…', 'Pričekajte...')],
      ['hr', unit('Send', 'Pošalji ')],
      ['ar', unit('Fill in “{field}”', 'املأ “{field}”')],
      ['ar', unit('Like +385', 'مثل \u200e+385')],
      ['ar', unit('Like +385', 'مثل \u2066+385')],
    ],
    ending: [
      ['hr', unit('Sending…', 'Slanje')],
      ['ar', unit('Not you', 'لست أنت؟')],
    ],
  };
  it('is held to every rule', () => {
    assert.deepEqual(Object.keys(bad), Object.keys(RULES));
  });
  for (const [rule, cases] of Object.entries(bad)) {
    for (const [locale, units] of cases) {
      const { target } = units[0];
      it(`is refused by “${rule}”: ${locale} ${JSON.stringify(target)}`, () => {
        const map = new Map(units.map((each) => [each.id, each]));
        const found = units.filter((each) => RULES[rule](each, { locale, units: map }));
        assert.notEqual(found.length, 0);
        assert.notEqual(problems(locale, units).length, 0);
      });
    }
  }

  it('must be there for each text, with its present English, and for no other', () => {
    const messages = [
      { id: 'a', source: 'A' },
      { id: 'b', source: 'B, in new words' },
    ];
    const units = [
      { id: 'b', source: 'B' },
      { id: 'c', source: 'C' },
    ];
    assert.deepEqual(notExtracted(messages, units), ['a', 'b', 'c']);
    assert.deepEqual(notExtracted(messages, messages), []);
  });

  it('cannot serve two texts with one id', () => {
    const send = { id: 'send', source: 'Send' };
    assert.deepEqual(ambiguous([send, { id: 'send', source: 'Send it' }]), ['send']);
    assert.deepEqual(ambiguous([send, { ...send }]), []);
  });
});

describe('An extraction', () => {
  const file = (...units) => `<xliff>\n<body>${units.join('')}\n</body>\n</file>\n</xliff>\n`;
  const unit = (id, source, target) =>
    `\n<trans-unit id="${id}">\n  <source>${source}</source>\n  ${target}\n</trans-unit>`;

  it('has one order, whatever was there first', () => {
    const a = unit('a', 'A', '<target>Á</target>');
    const b = unit('b', 'B', '<target>B́</target>');
    assert.equal(tidy(file(b, a)), file(a, b));
    assert.equal(tidy(file(a, b)), file(a, b));
  });

  it('marks a translation whose English has changed, and nothing else', () => {
    const before = file(
      unit('a', 'Send', '<target>Pošalji</target>'),
      unit('b', 'B &amp; C', '<target>B i C</target>'),
    );
    const extracted = before.replace('Send', 'Send it');
    const marked = tidy(extracted, before);
    assert.deepEqual(
      readUnits(marked).map(({ state }) => state),
      ['needs-translation', undefined],
    );
    assert.equal(tidy(marked, marked), marked, 'the mark stays until a translator takes it away');
  });

  it('reads text as text', () => {
    const [read] = readUnits(file(unit('a', '“B &amp;amp; C” &lt;', '')));
    assert.deepEqual(read, {
      id: 'a',
      source: '“B &amp; C” <',
      target: undefined,
      state: undefined,
    });
  });
});
