// From the sources to the translators' files, and from there to the modules.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ambiguous, notBuilt, notExtracted } from '../../locales/check.mjs';
import { fillForms, readUnits, tidy } from '../../locales/xliff.mjs';

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
      note: undefined,
    });
  });
});

describe('A build', () => {
  const units = (targets) =>
    Object.entries(targets).map(([category, target]) => {
      const written = target === undefined ? '' : `\n  <target>${target}</target>`;
      return `<trans-unit id="new.${category}">\n  <source>{n} new</source>${written}\n</trans-unit>`;
    });
  const targetsOf = (xliff) => readUnits(xliff).map(({ target }) => target);

  it('gives the forms of a plural that a language has not the text of “other”', () => {
    const written = { zero: undefined, one: '{n} neue', few: 'x', other: '{n} neue $&' };
    assert.deepEqual(targetsOf(fillForms(units(written).join('\n'), 'de')), [
      '{n} neue $&',
      '{n} neue',
      '{n} neue $&',
      '{n} neue $&',
    ]);
  });

  it('leaves alone what is used, and what has no “other” yet', () => {
    const xliff = units({ zero: undefined, one: 'x', two: undefined, other: undefined }).join('\n');
    assert.equal(fillForms(xliff, 'ar'), xliff);
    assert.deepEqual(targetsOf(fillForms(xliff, 'de')), [undefined, 'x', undefined, undefined]);
  });
});

describe('A translation', () => {
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

  it('must be in the module as it is in the file', () => {
    const units = [
      { id: 'a', target: 'Ä' },
      { id: 'b', target: 'B' },
      { id: 'c', target: undefined },
    ];
    assert.deepEqual(notBuilt(units, { a: 'A', b: 'B', c: 'English meanwhile' }), ['a']);
  });

  it('cannot serve two texts with one id', () => {
    const send = { id: 'send', source: 'Send' };
    assert.deepEqual(ambiguous([send, { id: 'send', source: 'Send it' }]), ['send']);
    assert.deepEqual(ambiguous([send, { ...send }]), []);
  });
});
