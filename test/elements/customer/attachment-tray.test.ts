import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../../src/elements/customer/attachment-tray/define.js';
import type { PdAttachmentTray } from '../../../src/elements/customer/attachment-tray/attachment-tray.js';
import { maxAttachmentSize } from '../../../src/model/message.js';
import { elementContract } from '../../support/element-contract.js';
import { picture } from '../../support/pictures.js';
import { until } from '../../support/until.js';

const file = (name: string, content = name) => new File([content], name, { type: 'text/plain' });
const names = (tray: PdAttachmentTray) => tray.files.map(({ name }) => name);
const all = (tray: PdAttachmentTray, part: string) => [
  ...tray.shadowRoot!.querySelectorAll<HTMLElement>(`[part=${part}]`),
];
const refusals = (tray: PdAttachmentTray) =>
  all(tray, 'refused')[0]!.textContent!.replace(/\s+/g, ' ').trim();

async function tray(files: readonly File[] = [], accept = '') {
  const element = await fixture<PdAttachmentTray>(
    html`<pd-attachment-tray .files=${files} accept=${accept}></pd-attachment-tray>`,
  );
  const said: string[][] = [];
  element.addEventListener('pd-files-change', ({ detail }) =>
    said.push(detail.files.map(({ name }) => name)),
  );
  return { element, said };
}

describe('The tray of attachments', () => {
  // Their names decide their own direction.
  const files = [file('خطة.txt'), file('b.txt')];
  elementContract(
    'pd-attachment-tray',
    () => html`<pd-attachment-tray .files=${files}></pd-attachment-tray>`,
  );

  it('shows each file with its name and size, a picture as one', async () => {
    const { element } = await tray([file('a.txt'), await picture('b.png', 8, 8)]);
    const [plain, drawn] = all(element, 'file');
    expect(plain!.textContent).to.contain('1 kB');
    expect(plain!.querySelector('img')).to.equal(null);
    await until(() => drawn!.querySelector('img')!.naturalWidth === 8, 'it is drawn');
  });

  it('adds files, says so to the page, and to a screen reader how many there are', async () => {
    const { element, said } = await tray([file('a.txt')]);
    element.add([file('b.txt')]);
    await element.updateComplete;
    expect(said).to.deep.equal([['a.txt', 'b.txt']]);
    expect(element.shadowRoot!.querySelector('[aria-live]')!.textContent).to.equal(
      '2 files attached',
    );
  });

  it('removes a file by key, and goes on with the next one', async () => {
    const { element, said } = await tray([file('a.txt'), file('b.txt')]);
    all(element, 'remove')[0]!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => element.shadowRoot!.activeElement?.ariaLabel === 'Remove b.txt', 'it does');
    expect(said).to.deep.equal([['b.txt']]);
    expect(names(element)).to.deep.equal(['b.txt']);
  });

  it('names the limit that a file is over, and takes the others', async () => {
    const { element } = await tray();
    const large = Object.defineProperty(file('film.mov'), 'size', { value: maxAttachmentSize + 1 });
    element.add([large, file('a.txt')]);
    await element.updateComplete;
    expect(refusals(element)).to.equal('“film.mov” is too large. A file may have 10 MB at most.');
    expect(names(element)).to.deep.equal(['a.txt']);
  });

  it('says why a file is left out: too many, empty, of another kind', async () => {
    const { element } = await tray();
    element.add(Array.from({ length: 6 }, (_, n) => file(`${n}.txt`)));
    await element.updateComplete;
    expect(refusals(element)).to.equal('“5.txt” was left out: a message takes 5 files.');
    const { element: other } = await tray([], 'image/*');
    other.add([file('a.txt')]);
    await other.updateComplete;
    expect(refusals(other)).to.contain('“a.txt” cannot be attached');
    const { element: third } = await tray();
    third.add([file('no.txt', '')]);
    await third.updateComplete;
    expect(refusals(third)).to.equal('“no.txt” is empty.');
  });

  it('forgets what it said once the files have been sent', async () => {
    const { element } = await tray();
    element.add([file('a.txt'), file('no.txt', '')]);
    await element.updateComplete;
    element.files = [];
    await element.updateComplete;
    expect(refusals(element)).to.equal('');
  });

  it('covers the place into which files may be dropped', async () => {
    const zone = await fixture<HTMLElement>(html`<div>Here</div>`);
    zone.style.blockSize = '200px';
    const { element } = await tray();
    element.dropZone = zone;
    await element.updateComplete;
    const [cover] = all(element, 'drop');
    const [a, b] = [cover!.getBoundingClientRect(), zone.getBoundingClientRect()];
    expect([a.top, a.left, a.width, a.height]).to.deep.equal([b.top, b.left, b.width, b.height]);
    expect(cover!.textContent).to.contain('Drop files to attach them');
  });
});
