import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { format } from '../../src/localization/format.js';
import { pieces } from '../../src/localization/pieces.js';

const FORMATTED: [text: string, values: Record<string, unknown>, result: string][] = [
  ['Chatting as {name}', { name: 'Ana' }, 'Chatting as Ana'],
  ['{n} of {max}', { n: 0, max: 10 }, '0 of 10'],
  ['{name}, {name}!', { name: 'Ana' }, 'Ana, Ana!'],
  ['{max}/{n}', { n: 1, max: 2 }, '2/1'],
  // What a person has typed is never read as a place, nor as a pattern of `replace`.
  ['Chatting as {name}', { name: '{max} $& $1', max: 7 }, 'Chatting as {max} $& $1'],
  ['Hello {name}', {}, 'Hello {name}'],
  ['{ name } {} {{name}}', { name: 'Ana' }, '{ name } {} {Ana}'],
  ['أنت تتحدث باسم {name}', { name: 'آنا' }, 'أنت تتحدث باسم آنا'],
  ['', { name: 'Ana' }, ''],
];

describe('format', () => {
  for (const [text, values, result] of FORMATTED) {
    it(`makes “${text}” with ${JSON.stringify(values)} “${result}”`, () => {
      expect(format(text, values)).to.equal(result);
    });

    it(`and pieces has the same in it`, () => {
      expect(pieces(text, values).join('')).to.equal(result);
    });
  }
});

describe('pieces', () => {
  it('puts what is rendered where the language wants it', () => {
    const link = html`<a href="/privacy">privacy</a>`;
    const box = document.createElement('div');
    render(html`${pieces('Read our {link}, {name}', { link, name: '<b>Ana</b>' })}`, box);
    expect(box.textContent).to.equal('Read our privacy, <b>Ana</b>');
    expect(box.querySelector('a')!.getAttribute('href')).to.equal('/privacy');
    expect(box.querySelector('b'), 'a name is text').to.not.exist;
  });

  it('keeps a value as it is', () => {
    const value = { any: 'thing' };
    expect(pieces('{value}', { value })).to.include(value);
  });
});
