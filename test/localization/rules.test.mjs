// Each rule against texts made for it. What happens to whole files: broken-files.test.mjs.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { problems, RULES } from '../../locales/rules.mjs';

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
    missing: [
      ['hr', unit('Send')],
      ['hr', unit('Send', ' ')],
    ],
    outdated: [['hr', unit('Send it', 'Pošalji', { state: 'needs-translation' })]],
    untranslated: [['hr', unit('Send', 'Send')]],
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
    script: [
      ['hr', unit('Send', 'Pošaљi')],
      ['ar', unit('Send', 'إرسال OK')],
      ['ar', unit('Send 7', '7')],
      ['ar', unit('Not you?', 'لست أنت?')],
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
});
