import { html } from 'lit';
import '../../src/elements/customer/attachment/define.js';
import type { PdAttachment } from '../../src/elements/customer/attachment/attachment.js';
import { find, press, type Play } from '../act.js';
import { given } from '../given.js';
import { loadSample, notLoaded, photo, plan } from '../sample-files.js';

type Args = Partial<PdAttachment>;

export default {
  title: 'Customer/Attachment',
  component: 'pd-attachment',
  args: { load: loadSample },
  render: (args: Args) => html`<pd-attachment ${given(args)}></pd-attachment>`,
};

interface Story {
  args?: Args;
  play?: Play;
}

export const Picture: Story = {
  args: { attachment: photo },
  play: async (canvas) => void (await find(canvas, 'img')),
};
export const File: Story = { args: { attachment: plan } };
export const OnItsWay: Story = { args: { attachment: plan, progress: 0.43 } };
export const PictureOnItsWay: Story = { args: { attachment: photo, progress: 0.43 } };
export const LongName: Story = {
  args: { attachment: { ...plan, name: `${'long-name-'.repeat(30)}.pdf` } },
};
export const RightToLeft: Story = {
  args: { locale: 'ar', attachment: { ...plan, name: 'فاتورة.pdf' } },
};
export const PictureNotLoaded: Story = {
  args: { attachment: photo, load: notLoaded },
  play: async (canvas) => void (await find(canvas, '.failed')),
};
export const FileNotLoaded: Story = {
  args: { attachment: plan, load: notLoaded },
  play: async (canvas) => {
    await press(canvas, '[part=download]');
    await find(canvas, '.error');
  },
};
