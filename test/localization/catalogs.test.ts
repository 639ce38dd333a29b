import { expect } from '@open-wc/testing';
import { Catalog, direction, fallbacks } from '../../src/localization/catalog.js';
import { customerCatalog } from '../../src/localization/customer-catalog.js';
import { format } from '../../src/localization/format.js';
import { teamCatalog } from '../../src/localization/team-catalog.js';

describe('A catalog', () => {
  it('loads a language and its base language, each once', async () => {
    const loads: string[] = [];
    const loader = (locale: string) => async () => {
      loads.push(locale);
      return { templates: { 'test.where': locale } };
    };
    const languages = { pt: loader('pt'), 'pt-BR': loader('pt-BR'), hr: loader('hr') };
    const catalog = new Catalog(async () => ({ languages }));
    await Promise.all([catalog.load('pt-BR'), catalog.load('pt-BR'), catalog.load('pt')]);
    expect(loads).to.have.members(['pt', 'pt-BR']);
    expect(catalog.load('pt-BR'), 'nothing is left to load').to.be.undefined;
    expect(catalog.text('pt-BR', 'test.where')).to.equal('pt-BR');
    expect(catalog.text('hr', 'test.where')).to.be.undefined;
  });

  it('asks once for what it has not, and never for English', async () => {
    const catalog = new Catalog(async () => ({ languages: {} }));
    await catalog.load('fi');
    expect(catalog.load('fi')).to.be.undefined;
    expect(catalog.load('en')).to.be.undefined;
    expect(catalog.load('en-GB')).to.be.undefined;
  });

  const LOOKUP: Record<string, string[]> = {
    hr: ['hr'],
    'pt-BR': ['pt-BR', 'pt'],
    'zh-Hant-TW': ['zh-Hant-TW', 'zh-Hant', 'zh'],
  };
  for (const [locale, order] of Object.entries(LOOKUP)) {
    it(`looks for ${locale} in ${order.join(', then ')}`, () => {
      expect(fallbacks(locale)).to.deep.equal(order);
    });
  }

  for (const locale of ['ar', 'ar-EG', 'fa', 'he', 'ur', 'ku-Arab', 'yi']) {
    it(`writes ${locale} from right to left`, () => expect(direction(locale)).to.equal('rtl'));
  }
  for (const locale of ['en', 'hr', 'arn', 'ku', 'sr-Latn', '']) {
    it(`writes “${locale}” from left to right`, () => expect(direction(locale)).to.equal('ltr'));
  }
});

const COUNTED: [locale: string, id: string, counts: Record<number, string>][] = [
  [
    'hr',
    'conversation-list.unread',
    {
      0: '0 nepročitanih poruka',
      1: '1 nepročitana poruka',
      2: '2 nepročitane poruke',
      5: '5 nepročitanih poruka',
      11: '11 nepročitanih poruka',
      21: '21 nepročitana poruka',
    },
  ],
  [
    'ar',
    'conversation-list.unread',
    {
      0: 'لا رسائل غير مقروءة',
      1: 'رسالة واحدة غير مقروءة',
      2: 'رسالتان غير مقروءتين',
      3: '3 رسائل غير مقروءة',
      11: '11 رسالة غير مقروءة',
      100: '100 رسالة غير مقروءة',
    },
  ],
  [
    'hr',
    'messages.new',
    { 1: '1 nova poruka', 2: '2 nove poruke', 5: '5 novih poruka', 21: '21 nova poruka' },
  ],
  [
    'ar',
    'messages.new',
    { 1: 'رسالة جديدة واحدة', 2: 'رسالتان جديدتان', 3: '3 رسائل جديدة', 11: '11 رسالة جديدة' },
  ],
];

describe('The texts for a number', () => {
  for (const [locale, id, counts] of COUNTED) {
    for (const [n, expected] of Object.entries(counts)) {
      it(`say “${expected}” (${locale})`, async () => {
        const catalog = id.startsWith('messages') ? customerCatalog : teamCatalog;
        await catalog.load(locale);
        const category = new Intl.PluralRules(locale).select(Number(n));
        const text = catalog.text(locale, `${id}.${category}`)!;
        expect(format(text, { n })).to.equal(expected);
      });
    }
  }
});
