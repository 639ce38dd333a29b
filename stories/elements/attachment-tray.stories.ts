import { html } from 'lit';
import '../../src/elements/customer/attachment-tray/define.js';
import type { PdAttachmentTray } from '../../src/elements/customer/attachment-tray/attachment-tray.js';
import { find, until, type Play } from '../act.js';
import { given } from '../given.js';
import { chosen } from '../sample-files.js';

type Args = Partial<PdAttachmentTray>;

export default {
  title: 'Customer/Attachment tray',
  component: 'pd-attachment-tray',
  render: (args: Args) => html`<pd-attachment-tray ${given(args)}></pd-attachment-tray>`,
};

interface Story {
  args?: Args;
  play?: Play;
}

const text = (name: string, size = 1) =>
  Object.defineProperty(new File(['.'], name, { type: 'text/plain' }), 'size', { value: size });

const adding =
  (files: () => File[] | Promise<File[]>, shown: string): Play =>
  async (canvas) => {
    const tray = (await find(canvas, 'pd-attachment-tray')) as PdAttachmentTray;
    tray.add(await files());
    await find(canvas, shown);
  };

export const Files: Story = { play: adding(chosen, '[part=file] img') };
export const Several: Story = {
  play: adding(() => ['1', '2', '3', '4', '5'].map((n) => text(`page-${n}.txt`)), '[part=file]'),
};
export const OneFile: Story = { play: adding(() => [text('measurements.txt')], '[part=file]') };
export const TooLarge: Story = { play: adding(() => [text('film.mov', 99_000_000)], '.error') };
export const TooMany: Story = {
  play: adding(() => ['1', '2', '3', '4', '5', '6'].map((n) => text(`${n}.txt`)), '.error'),
};
export const Empty: Story = { play: adding(() => [text('empty.txt', 0)], '.error') };
export const OtherKind: Story = {
  args: { accept: 'image/*' },
  play: adding(() => [text('page.txt')], '.error'),
};

/** While files are held over the place where they may be dropped. */
export const Held: Story = {
  play: async (canvas) => {
    const tray = (await find(canvas, 'pd-attachment-tray')) as PdAttachmentTray;
    tray.dropZone = tray;
    await until(() => tray.shadowRoot!.querySelector('[part=drop]'), 'the cover');
  },
};
