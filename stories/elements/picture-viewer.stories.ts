import { html } from 'lit';
import '../../src/elements/customer/picture-viewer/define.js';
import type { PdPictureViewer } from '../../src/elements/customer/picture-viewer/picture-viewer.js';
import { find, type Play } from '../act.js';
import { given } from '../given.js';
import { loadSample, notLoaded, photo } from '../sample-files.js';

type Args = Partial<PdPictureViewer>;

export default {
  title: 'Customer/Picture viewer',
  component: 'pd-picture-viewer',
  args: { load: loadSample, pictures: [photo], shown: photo.id },
  render: (args: Args) => html`<pd-picture-viewer ${given(args)}></pd-picture-viewer>`,
};

interface Story {
  args?: Args;
  play?: Play;
}

const loaded: Play = async (canvas) => void (await find(canvas, 'img'));
const several = ['1', '2', '3'].map((id) => ({ ...photo, id, name: `carafe-${id}.png` }));

export const One: Story = { play: loaded };
export const OneOfSeveral: Story = { args: { pictures: several, shown: '2' }, play: loaded };
export const RightToLeft: Story = {
  args: { pictures: several, shown: '2', locale: 'ar' },
  play: loaded,
};
export const NotLoaded: Story = {
  args: { load: notLoaded },
  play: async (canvas) => void (await find(canvas, '.failed')),
};
