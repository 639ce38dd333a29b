import { expect, fixture, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../../src/elements/customer/attachment/define.js';
import type { PdAttachment } from '../../../src/elements/customer/attachment/attachment.js';
import type { Attachment } from '../../../src/model/attachment.js';
import { elementContract } from '../../support/element-contract.js';
import { picture } from '../../support/pictures.js';
import { until } from '../../support/until.js';

const photo: Attachment = {
  id: 'p1',
  name: 'carafe-rim.png',
  type: 'image/png',
  size: 1_890_000,
  width: 480,
  height: 320,
};
const plan: Attachment = { id: 'f1', name: 'plan.pdf', type: 'application/pdf', size: 20_480 };
const never = () => new Promise<Blob>(() => {});

const shown = (element: PdAttachment) => element.shadowRoot!;
const part = (element: PdAttachment, name: string) =>
  shown(element).querySelector<HTMLElement>(`[part=${name}]`);
const text = (element: PdAttachment) => shown(element).textContent!.replace(/\s+/g, ' ').trim();

const given = (attachment: Attachment, more: Partial<PdAttachment> = {}) =>
  fixture<PdAttachment>(html`<pd-attachment
    .attachment=${attachment}
    .load=${more.load}
    .progress=${more.progress}
  ></pd-attachment>`);

describe('An attachment', () => {
  elementContract(
    'pd-attachment',
    // A name decides its own direction.
    () =>
      html`<pd-attachment .attachment=${{ ...plan, name: 'خطة.pdf' }} .load=${never}></pd-attachment>`,
  );

  it('that is a picture has its place before it has come, and keeps it', async () => {
    let bring!: (file: Blob) => void;
    const load = () => new Promise<Blob>((resolve) => (bring = resolve));
    const element = await given(photo, { load });
    const before = element.getBoundingClientRect();
    expect(part(element, 'picture')!.getBoundingClientRect().height).to.be.closeTo(160, 1);
    bring(await picture('carafe-rim.png', 480, 320));
    await until(() => shown(element).querySelector('img')?.complete, 'the picture is there');
    expect(element.getBoundingClientRect().height).to.equal(before.height);
    expect(text(element)).to.contain('carafe-rim.png').and.to.contain('1.8 MB');
  });

  it('that is a picture is enlarged by mouse and by key', async () => {
    const element = await given(photo, { load: () => picture('a.png', 4, 4) });
    expect(part(element, 'picture')!.ariaLabel).to.equal('Enlarge carafe-rim.png');
    const opened = oneEvent(element, 'pd-attachment-open');
    part(element, 'picture')!.focus();
    await sendKeys({ press: 'Enter' });
    expect((await opened).detail).to.deep.equal({ id: 'p1' });
  });

  it('that does not come says so, and comes when asked once more', async () => {
    let tries = 0;
    const load = () => (tries++ ? picture('a.png', 4, 4) : Promise.reject(new Error('no')));
    const element = await given(photo, { load });
    await until(() => text(element).includes('Could not be loaded.'), 'it says so');
    part(element, 'picture')!.click();
    await until(() => shown(element).querySelector('img'), 'it is there');
  });

  it('that only says to be a picture is not drawn', async () => {
    const load = async () => new Blob(['<svg xmlns="http://www.w3.org/2000/svg"/>']);
    const element = await given(photo, { load });
    await until(() => text(element).includes('Could not be loaded.'), 'it says so');
  });

  for (const type of ['image/svg+xml', 'text/html', 'application/pdf', '']) {
    it(`of type “${type}” is never drawn or opened, only saved`, async () => {
      const element = await given({ ...plan, type }, { load: never });
      expect(shown(element).querySelector('img, [part=picture], iframe, object')).to.equal(null);
      expect(part(element, 'download')!.ariaLabel).to.equal('Download plan.pdf');
    });
  }

  it('is saved under its name, as something that no browser opens', async () => {
    const element = await given(plan, {
      load: async () => new Blob(['<script>'], { type: 'text/html' }),
    });
    const saved: HTMLAnchorElement[] = [];
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function () {
      saved.push(this);
    };
    try {
      part(element, 'download')!.click();
      await until(() => saved.length, 'it is saved');
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    expect(saved[0]!.download).to.equal('plan.pdf');
    expect((await (await fetch(saved[0]!.href)).blob()).type).to.equal('application/octet-stream');
  });

  it('with an address of its own is a link that keeps to itself', async () => {
    const url = 'https://files.example.com/plan.pdf';
    const link = part(await given({ ...plan, url }), 'download') as HTMLAnchorElement;
    expect(link.href).to.equal(url);
    expect(link.rel).to.equal('noopener noreferrer nofollow');
    const hostile = await given({ ...plan, url: 'javascript:alert(1)' });
    expect(shown(hostile).querySelector('a')).to.equal(null);
  });

  it('on its way shows how far it is, and can be taken back', async () => {
    const element = await given(plan, { progress: 0.43 });
    expect(text(element)).to.contain('43%');
    const bar = part(element, 'progress')!;
    expect([bar.ariaValueNow, bar.ariaLabel]).to.deep.equal(['43', 'Sending plan.pdf']);
    expect(part(element, 'download')).to.equal(null);
    const cancelled = oneEvent(element, 'pd-attachment-cancel');
    part(element, 'cancel')!.click();
    expect((await cancelled).detail).to.deep.equal({ id: 'f1' });
  });

  it('has a name that is text, on one line, however long, with its ending in sight', async () => {
    const name = `<b>${'x'.repeat(300)}\u202egpj.exe`;
    const element = await given({ ...plan, name }, { load: never });
    const box = part(element, 'name')!;
    expect(box.querySelector('b')).to.equal(null);
    expect(box.textContent).to.contain('<b>xxx').and.to.not.contain('\u202e');
    expect(box.querySelector('.stem + span')!.textContent).to.equal('.exe');
    expect(element.scrollWidth).to.be.most(element.clientWidth);
    expect(box.getBoundingClientRect().height).to.be.below(24);
  });
});
