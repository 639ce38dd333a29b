import { expect } from '@open-wc/testing';
import { linkify } from '../../src/model/linkify.js';
import { quickly } from '../support/quickly.js';

/** Links are written as [text](href), so that a row reads like what a person sees. */
const marked = (text: string) =>
  linkify(text)
    .map((part) => (part.href ? `[${part.text}](${part.href})` : part.text))
    .join('');

const rows: [what: string, text: string, expected: string][] = [
  ['plain text', 'No links here.', 'No links here.'],
  ['nothing', '', ''],
  ['https', 'See https://example.com/a', 'See [https://example.com/a](https://example.com/a)'],
  ['http', 'http://example.com/', '[http://example.com/](http://example.com/)'],
  ['upper case', 'HTTPS://EXAMPLE.COM/A', '[HTTPS://EXAMPLE.COM/A](https://example.com/A)'],
  ['www', 'www.example.com', '[www.example.com](https://www.example.com/)'],
  [
    'a full stop after it',
    'Go to https://example.com.',
    'Go to [https://example.com](https://example.com/).',
  ],
  [
    'several marks after it',
    'https://example.com/x?!…',
    '[https://example.com/x](https://example.com/x)?!…',
  ],
  [
    'a question in it',
    'https://example.com/?q=1&r=2',
    '[https://example.com/?q=1&r=2](https://example.com/?q=1&r=2)',
  ],
  [
    'a comma in it',
    'https://example.com/a,b, yes',
    '[https://example.com/a,b](https://example.com/a,b), yes',
  ],
  [
    'brackets around it',
    '(https://example.com/a)',
    '([https://example.com/a](https://example.com/a))',
  ],
  [
    'brackets in it',
    'https://example.com/a_(b)',
    '[https://example.com/a_(b)](https://example.com/a_(b))',
  ],
  [
    'brackets in and around it',
    '(see https://example.com/a_(b)).',
    '(see [https://example.com/a_(b)](https://example.com/a_(b))).',
  ],
  [
    'square brackets around it',
    '[https://example.com]',
    '[[https://example.com](https://example.com/)]',
  ],
  ['quotes around it', '“https://example.com”', '“[https://example.com](https://example.com/)”'],
  [
    'angle brackets around it',
    '<https://example.com>',
    '<[https://example.com](https://example.com/)>',
  ],
  [
    'Arabic punctuation after it',
    'https://example.com؟',
    '[https://example.com](https://example.com/)؟',
  ],
  [
    'other scripts in it',
    'https://example.com/čaša',
    '[https://example.com/čaša](https://example.com/%C4%8Da%C5%A1a)',
  ],
  ['a port', 'http://localhost:8000/x', '[http://localhost:8000/x](http://localhost:8000/x)'],
  [
    'two of them',
    'https://a.example, https://b.example',
    '[https://a.example](https://a.example/), [https://b.example](https://b.example/)',
  ],
  ['line ends', 'https://a.example\nnext', '[https://a.example](https://a.example/)\nnext'],
  [
    'an address',
    'Write to ana@example.com!',
    'Write to [ana@example.com](mailto:ana@example.com)!',
  ],
  ['an address in brackets', '(ana@example.com)', '([ana@example.com](mailto:ana@example.com))'],
  ['mailto', 'mailto:ana@example.com', '[mailto:ana@example.com](mailto:ana@example.com)'],
  ['mailto without an address', 'mailto:nobody', 'mailto:nobody'],
  ['tel', 'tel:+385-1-234', '[tel:+385-1-234](tel:+385-1-234)'],
  ['tel with something else', 'tel:alert', 'tel:alert'],
  ['a scheme alone', 'https:// is not one', 'https:// is not one'],
  ['javascript', 'javascript:alert(1)', 'javascript:alert(1)'],
  [
    'javascript with slashes',
    'javascript://example.com/%0aalert(1)',
    'javascript://example.com/%0aalert(1)',
  ],
  ['data', 'data:text/html,<b>x</b>', 'data:text/html,<b>x</b>'],
  [
    'vbscript, file, blob',
    'vbscript:x file:///etc blob:https',
    'vbscript:x file:///etc blob:https',
  ],
  [
    'a name before the host',
    'https://bank.example@evil.example',
    'https://bank.example@evil.example',
  ],
  ['not at a word’s start', 'xhttps://example.com', 'xhttps://example.com'],
  [
    'markup',
    '<a href="https://example.com">x</a>',
    '<a href="[https://example.com](https://example.com/)">x</a>',
  ],
  [
    'an override in it',
    'https://example.com/\u202ecod.exe',
    '[https://example.com/](https://example.com/)\u202ecod.exe',
  ],
  [
    'an isolate around it',
    '\u2066https://example.com\u2069',
    '\u2066[https://example.com](https://example.com/)\u2069',
  ],
  [
    'a zero-width space in it',
    'https://example.com\u200b.evil',
    '[https://example.com](https://example.com/)\u200b.evil',
  ],
];

describe('linkify', () => {
  for (const [what, text, expected] of rows) {
    it(`handles ${what}`, () => {
      expect(marked(text)).to.equal(expected);
    });
  }

  it('never changes a letter of the text', () => {
    for (const [, text] of rows) {
      expect(
        linkify(text)
          .map((part) => part.text)
          .join(''),
      ).to.equal(text);
    }
  });

  it('takes long hostile texts in a moment', () => {
    const size = 100_000;
    const hostile = [
      'a'.repeat(size),
      'a.'.repeat(size / 2),
      'a@'.repeat(size / 2),
      `a@${'b.'.repeat(size / 2)}`,
      `https://example.com/${')'.repeat(size)}`,
      `https://example.com/${'.'.repeat(size)}`,
      'https://'.repeat(size / 8),
      'www.'.repeat(size / 4),
      'tel:1'.repeat(size / 5),
      'mailto:'.repeat(size / 7),
      '('.repeat(size),
    ];
    for (const text of hostile) {
      expect(
        quickly(() => linkify(text), 500),
        text.slice(0, 12),
      ).to.be.true;
    }
  });
});
