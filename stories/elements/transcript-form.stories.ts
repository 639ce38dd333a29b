import { html } from 'lit';
import '../../src/elements/customer/transcript-form/define.js';
import type { PdTranscriptForm } from '../../src/elements/customer/transcript-form/transcript-form.js';
import { find, press, type as write, type Play } from '../act.js';
import { given } from '../given.js';

type Args = Partial<PdTranscriptForm>;

export default {
  title: 'Customer/Transcript form',
  component: 'pd-transcript-form',
  render: (args: Args) => html`<pd-transcript-form ${given(args)}></pd-transcript-form>`,
};

interface Story {
  args?: Args;
  play?: Play;
}

const byEmail: Args = { mode: 'email', address: 'ana@example.com' };

export const Download: Story = {};
export const Downloaded: Story = { args: { done: true } };
export const DownloadFailed: Story = { args: { error: 'That did not work. Please try again.' } };
export const ByEmail: Story = { args: byEmail };
export const WithoutAddress: Story = { args: { mode: 'email' } };
export const WrongAddress: Story = {
  args: { mode: 'email' },
  play: async (canvas) => {
    await write(canvas, 'pd-transcript-form >>> input', 'ana@example');
    await press(canvas, 'pd-transcript-form >>> [part=submit]');
    await find(canvas, 'pd-transcript-form >>> [aria-invalid=true]');
  },
};
export const AddressMissing: Story = {
  args: { mode: 'email' },
  play: async (canvas) => {
    await press(canvas, 'pd-transcript-form >>> [part=submit]');
    await find(canvas, 'pd-transcript-form >>> [aria-invalid=true]');
  },
};
export const Busy: Story = { args: { ...byEmail, busy: true } };
export const Failed: Story = {
  args: { ...byEmail, error: 'That did not work. Please try again.' },
};
export const Requested: Story = { args: { ...byEmail, done: true } };
/** Asked for somewhere else: to which address is not known here. */
export const RequestedElsewhere: Story = { args: { mode: 'email', done: true } };
export const ToAnotherAddress: Story = {
  args: { ...byEmail, done: true },
  play: async (canvas) => {
    await press(canvas, 'pd-transcript-form >>> [part=change]');
    await find(canvas, 'pd-transcript-form >>> input');
  },
};
export const LongAddress: Story = {
  args: { mode: 'email', address: `${'long'.repeat(30)}@example.com` },
};
export const RightToLeft: Story = { args: { ...byEmail, locale: 'ar' } };
