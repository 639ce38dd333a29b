import { html } from 'lit';
import '../../src/elements/agent/reply-box/define.js';
import type { PdReplyBox } from '../../src/elements/agent/reply-box/reply-box.js';
import { find, press, type Play } from '../act.js';
import { replies } from '../desk-samples.js';
import { given } from '../given.js';

type Args = Partial<PdReplyBox>;

export default {
  title: 'Agent/Reply box',
  component: 'pd-reply-box',
  args: { replies },
  render: (args: Args) =>
    html`<div class="story-box story-end"><pd-reply-box ${given(args)}></pd-reply-box></div>`,
};

interface Story {
  args?: Args;
  play?: Play;
}

export const Reply: Story = { args: { draft: 'I’ll send a new one today.' } };
export const Note: Story = {
  args: { mode: 'note', draft: 'Third chipped carafe from batch 0911.' },
};
export const EmptyNote: Story = { args: { mode: 'note' } };
/** What is typed after the `/` finds them by name, then by their words. */
export const CannedReplies: Story = { args: { draft: '/re', places: { name: 'Ana' } } };
export const NoneFound: Story = { args: { draft: '/zzz' } };
export const NoneYet: Story = { args: { draft: '/', replies: [] } };
export const ByButton: Story = {
  args: { draft: 'Hello.' },
  play: async (canvas) => {
    await press(canvas, 'pd-reply-box >>> .icon-button');
    await find(canvas, 'pd-reply-box >>> [part=replies]');
  },
};
export const WithoutNotes: Story = { args: { noNotes: true } };
export const WithoutFiles: Story = { args: { noAttachments: true } };
export const WithoutReplies: Story = { args: { replies: undefined } };
export const RightToLeft: Story = { args: { draft: '/re', locale: 'ar' } };
