import { html } from 'lit';
import '../../src/elements/customer/transcript-form/define.js';
import type { PdTranscriptForm } from '../../src/elements/customer/transcript-form/transcript-form.js';

type Args = Partial<Pick<PdTranscriptForm, 'mode' | 'address' | 'busy' | 'done' | 'error'>>;

export default {
  title: 'Customer/Transcript form',
  component: 'pd-transcript-form',
  render: ({ mode, address, busy, done, error }: Args) =>
    html`<pd-transcript-form
      .mode=${mode ?? 'download'}
      .address=${address ?? ''}
      ?busy=${busy}
      ?done=${done}
      .error=${error ?? ''}
    ></pd-transcript-form>`,
};

interface Story {
  args: Args;
}

export const Download: Story = { args: {} };
export const Downloaded: Story = { args: { done: true } };
export const ByEmail: Story = { args: { mode: 'email', address: 'ana@example.com' } };
export const WithoutAddress: Story = { args: { mode: 'email' } };
export const Busy: Story = { args: { mode: 'email', address: 'ana@example.com', busy: true } };
export const Failed: Story = {
  args: {
    mode: 'email',
    address: 'ana@example.com',
    error: 'That did not work. Please try again.',
  },
};
export const Requested: Story = { args: { mode: 'email', address: 'ana@example.com', done: true } };
