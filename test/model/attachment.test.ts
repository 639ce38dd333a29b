import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fileName, isPicture, nameParts, soundAttachments } from '../../src/model/attachment.js';
import { accepts, chooseFiles } from '../../src/model/file-choice.js';
import { maxAttachments, maxAttachmentSize } from '../../src/model/message.js';

const [turn, isolate] = ['\u202e', '\u2066'];

describe('a file’s name', () => {
  const table: [given: string, shown: string, why: string][] = [
    ['carafe-rim.jpg', 'carafe-rim.jpg', 'stays as it is'],
    ['<b>bold</b>.txt', 'b>.txt', 'has no folders, whatever they are called'],
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>', 'is text'],
    ['../../etc/passwd', 'passwd', 'has no folders'],
    ['C:\\Users\\ana\\slika.png', 'slika.png', 'has no folders of Windows either'],
    [`invoice${turn}gpj.exe`, 'invoice gpj.exe', 'cannot be turned round'],
    [`a${isolate}b.pdf`, 'a b.pdf', 'cannot be turned round in a part'],
    ['two\nlines\t.txt', 'two lines .txt', 'is one line'],
    ['  spaces  ', 'spaces', 'has no spaces around it'],
    ['', 'file', 'is never empty'],
    ['\u0000', 'file', 'is never only control characters'],
    ['صورة العائلة.jpg', 'صورة العائلة.jpg', 'may be in any script'],
    ['👩‍👩‍👧.png', '👩‍👩‍👧.png', 'may hold joined emoji'],
    ['.env', '.env', 'may begin with a dot'],
  ];
  for (const [given, shown, why] of table) {
    it(`${why}: ${JSON.stringify(given)}`, () => expect(fileName(given)).to.equal(shown));
  }

  it('is cut before its ending', () => {
    const name = fileName(`${'x'.repeat(300)}.jpeg`);
    expect(name)
      .to.match(/^x+…\.jpeg$/)
      .and.to.have.length(120);
  });

  it('is never longer, never on two lines, and the same when asked again, whatever is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (given) => {
        const name = fileName(given);
        expect(name.length).to.be.within(1, 120);
        expect(name).to.not.match(/[\n\r/\\\u202a-\u202e\u2066-\u2069]/);
        expect(fileName(name)).to.equal(name);
        expect(nameParts(name).join('')).to.equal(name);
      }),
    );
  });
});

describe('what is shown as a picture', () => {
  const table: [type: string, shown: boolean][] = [
    ['image/png', true],
    ['image/jpeg', true],
    ['image/gif', true],
    ['image/webp', true],
    ['image/avif', true],
    ['image/svg+xml', false],
    ['image/heic', false],
    ['image/png; x=y', false],
    ['text/html', false],
    ['application/pdf', false],
    ['', false],
  ];
  for (const [type, shown] of table) {
    it(`${shown ? 'is' : 'is not'} ${type || 'of no type'}`, () =>
      expect(isPicture({ type })).to.equal(shown));
  }
});

describe('attachments that another program has written', () => {
  const one = { id: 'a1', name: 'a.png', type: 'image/png', size: 7 };

  it('are taken as they are, if they are sound', () => {
    const full = { ...one, url: 'https://files.example.com/a.png', width: 40, height: 30 };
    expect(soundAttachments([full])).to.deep.equal([full]);
  });

  it('are at most five', () => {
    expect(soundAttachments(Array(9).fill(one))).to.have.length(maxAttachments);
  });

  for (const url of [
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'file:///etc/passwd',
    'https://bank.example@evil.example/',
    'nowhere',
    7,
  ]) {
    it(`are not followed to ${url}`, () =>
      expect(soundAttachments([{ ...one, url }])).to.deep.equal([one]));
  }

  for (const broken of [
    undefined,
    null,
    'a.png',
    {},
    { ...one, id: '' },
    { ...one, id: '../up' },
    { ...one, name: 7 },
    { ...one, size: -1 },
    { ...one, size: NaN },
  ]) {
    it(`are left out where they are broken: ${JSON.stringify(broken)}`, () =>
      expect(soundAttachments([broken, one])).to.deep.equal([one]));
  }

  it('lose what makes no sense of it', () => {
    const odd = { ...one, type: 'IMAGE/PNG', width: 0, height: 30, progress: 0.5, extra: true };
    expect(soundAttachments([odd])).to.deep.equal([one]);
    expect(soundAttachments([{ ...one, type: 'a<b' }])[0]!.type).to.equal('');
    expect(soundAttachments('none')).to.deep.equal([]);
  });
});

describe('what `accept` means', () => {
  const photo = { name: 'Photo.JPG', type: 'image/jpeg' };
  const table: [accept: string, taken: boolean][] = [
    ['', true],
    [' , ', true],
    ['image/*', true],
    ['image/jpeg', true],
    ['.jpg', true],
    ['application/pdf, .JPG', true],
    ['image/png', false],
    ['.pdf', false],
    ['video/*', false],
  ];
  for (const [accept, taken] of table) {
    it(`${taken ? 'a photo is' : 'a photo is not'} ${JSON.stringify(accept)}`, () =>
      expect(accepts(accept, photo)).to.equal(taken));
  }
});

describe('files that are chosen', () => {
  const file = (name: string, size = 1, type = 'text/plain') =>
    Object.defineProperty(new File([], name, { type, lastModified: 1 }), 'size', { value: size });
  const names = (files: readonly File[]) => files.map(({ name }) => name);

  it('come after those that are there', () => {
    const { files, refused } = chooseFiles([file('a')], [file('b'), file('c')]);
    expect(names(files)).to.deep.equal(['a', 'b', 'c']);
    expect(refused).to.deep.equal([]);
  });

  it('are taken once', () => {
    expect(names(chooseFiles([file('a')], [file('a'), file('a', 2)]).files)).to.have.length(2);
  });

  it('are refused, each with its reason, and the others are taken', () => {
    const more = [
      file('full', maxAttachmentSize),
      file('large', maxAttachmentSize + 1),
      file('empty', 0),
      file('page.html', 1, 'text/html'),
    ];
    const { files, refused } = chooseFiles([], more, 'text/plain');
    expect(names(files)).to.deep.equal(['full']);
    expect(refused).to.deep.equal([
      { name: 'large', why: 'too-large' },
      { name: 'empty', why: 'empty' },
      { name: 'page.html', why: 'type' },
    ]);
  });

  it('are never more than a message carries', () => {
    const { files, refused } = chooseFiles(
      [],
      Array.from({ length: 7 }, (_, n) => file(`${n}`)),
    );
    expect(names(files)).to.deep.equal(['0', '1', '2', '3', '4']);
    expect(refused).to.deep.equal([
      { name: '5', why: 'too-many' },
      { name: '6', why: 'too-many' },
    ]);
  });
});
