import { html } from 'lit';
import '../../src/elements/customer/rating-form/define.js';
import type { PdRatingForm } from '../../src/elements/customer/rating-form/rating-form.js';
import { find, press, type as write, type Play } from '../act.js';
import { given } from '../given.js';

type Args = Partial<PdRatingForm>;

export default {
  title: 'Customer/Rating form',
  component: 'pd-rating-form',
  render: (args: Args) => html`<pd-rating-form ${given(args)}></pd-rating-form>`,
};

interface Story {
  args?: Args;
  play?: Play;
}

export const Asking: Story = {};
export const Chosen: Story = { args: { value: 5, comment: 'Quick and friendly.' } };
export const Busy: Story = { args: { value: 4, busy: true } };
export const Failed: Story = {
  args: { value: 2, comment: 'Slow', error: 'The rating could not be sent. Please try again.' },
};
export const Finished: Story = { args: { value: 4, done: true } };

/** A face, a comment, sent: the card finishes by itself unless somebody cancels the event. */
export const Given: Story = {
  play: async (canvas) => {
    await press(canvas, 'pd-rating-form >>> [value="1"]');
    await write(canvas, 'pd-rating-form >>> textarea', 'I had to ask twice.');
    await press(canvas, 'pd-rating-form >>> [part=submit]');
    await find(canvas, 'pd-rating-form >>> [part=change]');
  },
};

export const Changing: Story = {
  args: { value: 4, comment: 'Good', done: true },
  play: async (canvas) => {
    await press(canvas, 'pd-rating-form >>> [part=change]');
    await find(canvas, 'pd-rating-form >>> [part=submit]');
  },
};

export const RightToLeft: Story = { args: { value: 3, locale: 'ar' } };
