import { html } from 'lit';
import '../../src/elements/customer/rating-form/define.js';
import type { PdRatingForm } from '../../src/elements/customer/rating-form/rating-form.js';

type Args = Partial<Pick<PdRatingForm, 'value' | 'comment' | 'done' | 'busy' | 'error'>>;

export default {
  title: 'Customer/Rating form',
  component: 'pd-rating-form',
  render: ({ value, comment, done, busy, error }: Args) =>
    html`<pd-rating-form
      .value=${value ?? 0}
      .comment=${comment ?? ''}
      ?done=${done}
      ?busy=${busy}
      .error=${error ?? ''}
    ></pd-rating-form>`,
};

interface Story {
  args: Args;
}

export const Asking: Story = { args: {} };
export const Chosen: Story = { args: { value: 5, comment: 'Quick and friendly.' } };
export const Busy: Story = { args: { value: 4, busy: true } };
export const Failed: Story = {
  args: { value: 2, comment: 'Slow', error: 'The rating could not be sent. Please try again.' },
};
export const Finished: Story = { args: { value: 4, done: true } };
