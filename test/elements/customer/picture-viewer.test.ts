import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../../src/elements/customer/picture-viewer/define.js';
import type { PdPictureViewer } from '../../../src/elements/customer/picture-viewer/picture-viewer.js';
import type { Attachment } from '../../../src/model/attachment.js';
import { elementContract } from '../../support/element-contract.js';
import { picture } from '../../support/pictures.js';
import { until } from '../../support/until.js';

const pictures: Attachment[] = ['a', 'b', 'c'].map((id) => ({
  id,
  name: `${id}.png`,
  type: 'image/png',
  size: 2048,
}));
const load = ({ name }: Attachment) => picture(name, 40, 30);
const dialog = (viewer: PdPictureViewer) => viewer.shadowRoot!.querySelector('dialog');

async function viewing(shown: string, locale = '') {
  const button = await fixture<HTMLElement>(html`<button>Before</button>`);
  button.focus();
  const viewer = await fixture<PdPictureViewer>(html`<pd-picture-viewer
    .pictures=${pictures}
    .load=${load}
    locale=${locale}
  ></pd-picture-viewer>`);
  const said: (string | undefined)[] = [];
  viewer.addEventListener('pd-picture-change', ({ detail }) => said.push(detail.id));
  viewer.shown = shown;
  await viewer.updateComplete;
  return { button, said, viewer };
}

describe('The picture viewer', () => {
  elementContract(
    'pd-picture-viewer',
    () => html`<pd-picture-viewer .pictures=${pictures} .load=${load}></pd-picture-viewer>`,
  );

  it('shows a picture above everything, by its name, and which one of how many', async () => {
    const { viewer } = await viewing('b');
    await until(() => viewer.shadowRoot!.querySelector('img')?.naturalWidth === 40, 'it is there');
    expect(dialog(viewer)!.matches(':modal')).to.equal(true);
    expect(dialog(viewer)!.ariaLabel).to.equal('b.png');
    expect(viewer.shadowRoot!.querySelector('.more')!.textContent).to.contain('2 of 3');
  });

  it('goes to the others by arrow keys, Home and End, and stays at the ends', async () => {
    const { said, viewer } = await viewing('a');
    for (const press of ['ArrowLeft', 'ArrowRight', 'End', 'ArrowRight', 'Home']) {
      await sendKeys({ press });
      await viewer.updateComplete;
    }
    expect(said).to.deep.equal(['b', 'c', 'a']);
  });

  it('goes the other way where one reads from the right', async () => {
    const { said, viewer } = await viewing('a', 'ar');
    await sendKeys({ press: 'ArrowLeft' });
    await viewer.updateComplete;
    expect(said).to.deep.equal(['b']);
  });

  it('closes with Escape, which goes no further, and gives the focus back', async () => {
    const { button, said, viewer } = await viewing('a');
    const heard: string[] = [];
    viewer.addEventListener('keydown', ({ key }) => heard.push(key));
    await sendKeys({ press: 'Escape' });
    await until(() => !dialog(viewer), 'it is closed');
    expect(said).to.deep.equal([undefined]);
    expect(heard).to.deep.equal([]);
    expect(document.activeElement).to.equal(button);
  });

  it('is gone with its pictures: they may be another person’s by now', async () => {
    const { viewer } = await viewing('a');
    viewer.pictures = [];
    await viewer.updateComplete;
    expect(dialog(viewer)).to.equal(null);
  });

  it('says when a picture does not come, and asks once more', async () => {
    const { viewer } = await viewing('');
    let tries = 0;
    viewer.load = (one) => (tries++ ? load(one) : Promise.reject(new Error('no')));
    viewer.shown = 'a';
    await until(() => viewer.shadowRoot!.querySelector('.failed button'), 'it says so');
    viewer.shadowRoot!.querySelector<HTMLElement>('.failed button')!.click();
    await until(() => viewer.shadowRoot!.querySelector('img'), 'it is there');
  });
});
