import { expect } from '@open-wc/testing';
import { consentText, isSafeHref, readConsent, type Consent } from '../../src/model/consent.js';

const link = { href: 'https://example.com/privacy', label: 'privacy policy' };

describe('a consent', () => {
  const table: [Consent, string][] = [
    [{ text: 'I agree.' }, 'I agree.'],
    [{ text: 'I agree to the {link}.', link }, 'I agree to the privacy policy.'],
    [{ text: 'I agree.', link }, 'I agree. privacy policy'],
    [{ text: 'I agree to {link}.' }, 'I agree to .'],
    [{ text: '{link} and {link}', link }, 'privacy policy and'],
    [{ text: 'I agree to {link}', link: { ...link, label: '$& {link}' } }, 'I agree to $& {link}'],
  ];
  for (const [consent, text] of table) {
    it(`"${consent.text}" reads "${text}"`, () => expect(consentText(consent)).to.equal(text));
  }

  it('links only to pages and mail', () => {
    for (const href of [link.href, 'http://a.example', 'mailto:a@example.com', '/privacy']) {
      expect(isSafeHref(href), href).to.be.true;
    }
    for (const href of [
      'javascript:alert(1)',
      ' JavaScript:alert(1)',
      'data:text/html,x',
      'http://',
    ]) {
      expect(isSafeHref(href), href).to.be.false;
    }
  });

  it('that is not set is none', () => {
    for (const input of [undefined, null]) {
      expect(readConsent(input)).to.deep.equal({ problems: [] });
    }
  });

  const bad: [unknown, Consent | undefined, RegExp][] = [
    ['yes', undefined, /must have a text/],
    [{ text: ' ' }, undefined, /must have a text/],
    [{ text: 'Yes', link: 'https://example.com' }, { text: 'Yes' }, /href and a label/],
    [{ text: 'Yes', link: { href: '/x' } }, { text: 'Yes' }, /href and a label/],
    [
      { text: 'Yes', link: { href: 'javascript:0', label: 'x' } },
      { text: 'Yes', link: { href: 'javascript:0', label: 'x' } },
      /https, http or mailto/,
    ],
  ];
  for (const [input, consent, problem] of bad) {
    it(`${JSON.stringify(input)} is a problem`, () => {
      const read = readConsent(input);
      expect(read.consent).to.deep.equal(consent);
      expect(read.problems[0]).to.match(problem);
    });
  }
});
