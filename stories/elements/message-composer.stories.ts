import { html, type TemplateResult } from 'lit';
import '../../src/elements/customer/message-composer/define.js';
import type { PdMessageComposer } from '../../src/elements/customer/message-composer/message-composer.js';
import { find, press, type Play } from '../act.js';
import { given } from '../given.js';
import { chosen } from '../sample-files.js';
import { storyBox } from '../story-box.js';

type Args = Partial<PdMessageComposer>;

export default {
  title: 'Customer/Message composer',
  component: 'pd-message-composer',
  render: (args: Args) => html`<pd-message-composer ${given(args)}></pd-message-composer>`,
};

interface Story {
  args?: Args;
  render?: (args: Args) => TemplateResult;
  play?: Play;
}

export const Empty: Story = {};
export const Draft: Story = { args: { value: 'Could you also' } };
export const ManyLines: Story = { args: { value: '1\n2\n3\n4\n5\n6\n7' } };
export const LongWord: Story = { args: { value: 'x'.repeat(500) } };
export const NearTheLimit: Story = { args: { value: 'x'.repeat(95), maxLength: 100 } };
export const TooLong: Story = { args: { value: 'x'.repeat(112), maxLength: 100 } };
export const Disabled: Story = { args: { disabled: true } };
export const OwnPlaceholder: Story = { args: { placeholder: 'Leave a message' } };
export const TextOnly: Story = { args: { noEmoji: true, noAttachments: true } };
export const RightToLeft: Story = { args: { locale: 'ar', value: 'متى يصل طلبي؟' } };
export const OwnButton: Story = {
  render: (args) =>
    html`<pd-message-composer ${given(args)}>
      <button slot="actions" type="button" aria-label="Our hours">⏰</button>
    </pd-message-composer>`,
};

/** The picker loads when its button is pressed for the first time. */
export const Emoji: Story = {
  render: (args) =>
    storyBox(
      html`<div class="story-end"><pd-message-composer ${given(args)}></pd-message-composer></div>`,
    ),
  play: async (canvas) => {
    await press(canvas, '[part=emoji]');
    await find(canvas, 'pd-emoji-picker >>> [role=gridcell]');
  },
};

/** Chosen, pasted or dropped. */
export const Files: Story = {
  args: { value: 'It has a chip on the rim.' },
  play: async (canvas) => {
    const composer = (await find(canvas, 'pd-message-composer')) as PdMessageComposer;
    await composer.attach(await chosen());
    await find(canvas, 'pd-attachment-tray >>> [part=file] img');
  },
};

/** Where what attaches files could not be loaded. */
export const NotLoaded: Story = {
  play: async (canvas) => {
    const composer = await find(canvas, 'pd-message-composer');
    (composer as unknown as { missing: boolean }).missing = true;
    await find(canvas, '.hint');
  },
};
