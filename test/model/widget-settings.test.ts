import { expect } from '@open-wc/testing';
import {
  defaultSettings,
  limits,
  readSettings,
  widgetSettingsSchema,
  type SettingsChange,
} from '../../src/model/widget-settings.js';

const long = (length: number) => 'x'.repeat(length + 1);
const field = { name: 'order', type: 'text' };

describe('The settings of a widget', () => {
  it('have a default each', () => {
    expect(widgetSettingsSchema.safeParse(defaultSettings('shop')).success).to.be.true;
  });

  const good: SettingsChange[] = [
    { accent: '' },
    { accent: '#7C9CBF' },
    { fields: [{ name: 'email', type: 'email', required: true }] },
    { fields: [{ name: 'size', type: 'select', options: ['S', { value: 'm', label: 'Medium' }] }] },
    { consent: { text: 'I agree.' } },
    { consent: { text: 'I agree to the {link}.', link: { href: '/privacy', label: 'policy' } } },
    { labels: { 'pt-BR': { 'login.heading': 'Oi' } } },
    { labels: {} },
    { verifiedOnly: true },
  ];
  for (const settings of good) {
    it(`may be ${JSON.stringify(settings)}`, () => {
      expect(readSettings(settings)).to.deep.equal({ settings, issues: [] });
    });
  }

  const bad: [what: string, settings: object, issue: object][] = [
    ['a word of no meaning', { colour: 'red' }, { path: 'colour', reason: 'unknown' }],
    ['a long title', { heading: long(limits.heading) }, { reason: 'too-long', limit: 80 }],
    ['a long welcome', { welcome: long(limits.welcome) }, { reason: 'too-long', limit: 200 }],
    [
      'an unknown corner',
      { position: 'top' },
      { reason: 'choice', allowed: ['bottom-end', 'bottom-start'] },
    ],
    ['a type of another kind', { authType: 7 }, { path: 'authType', reason: 'choice' }],
    ['a colour by name', { accent: 'red' }, { path: 'accent', reason: 'invalid' }],
    ['a number for a text', { heading: 7 }, { path: 'heading', reason: 'invalid' }],
    ['no field at all', { fields: [] }, { path: 'fields', reason: 'invalid' }],
    ['a field of no type', { fields: [{ name: 'x', type: 'y' }] }, { path: 'fields.0.type' }],
    ['two fields of a name', { fields: [field, field] }, { path: 'fields', reason: 'invalid' }],
    [
      'a select without options',
      { fields: [{ name: 'size', type: 'select' }] },
      { path: 'fields', reason: 'invalid' },
    ],
    ['more fields than fit', { fields: Array(21).fill(field) }, { reason: 'too-long', limit: 20 }],
    [
      'a link that runs a script',
      { consent: { text: 'Yes', link: { href: 'javascript:alert(1)', label: 'x' } } },
      { path: 'consent.link.href', reason: 'invalid' },
    ],
    ['consent to nothing', { consent: { text: ' ' } }, { path: 'consent.text' }],
    ['labels of no language', { labels: { '?': {} } }, { path: 'labels.?', reason: 'invalid' }],
  ];
  for (const [what, settings, issue] of bad) {
    it(`refuse ${what}, and keep the rest`, () => {
      const read = readSettings({ ...settings, rating: 'on' });
      expect(read.settings).to.deep.equal({ rating: 'on' });
      expect(read.issues).to.have.length(1);
      expect(read.issues[0]).to.include.deep.keys('key', 'path', 'reason');
      expect(read.issues[0]).to.deep.include(issue);
    });
  }

  for (const input of [null, 'none', 7, []]) {
    it(`are no ${JSON.stringify(input)}`, () => {
      expect(() => readSettings(input)).to.throw(TypeError);
    });
  }

  it('of a file do not say which widget they are for', () => {
    const file = { ...defaultSettings('shop'), revision: 7, $schema: 'x', rating: 'on' };
    expect(readSettings(file).settings).not.to.have.any.keys('widgetId', 'revision', '$schema');
  });
});
