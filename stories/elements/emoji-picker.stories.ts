import { html, type TemplateResult } from 'lit';
import '../../src/elements/customer/emoji-picker/define.js';
import type { PdEmojiPicker } from '../../src/elements/customer/emoji-picker/emoji-picker.js';
import { find, press, type as write, type Play } from '../act.js';
import { given } from '../given.js';

type Args = Partial<PdEmojiPicker>;

export default {
  title: 'Customer/Emoji picker',
  component: 'pd-emoji-picker',
  render: (args: Args) => html`<pd-emoji-picker ${given(args)}></pd-emoji-picker>`,
};

interface Story {
  args?: Args;
  render?: (args: Args) => TemplateResult;
  play?: Play;
}

const cell = 'pd-emoji-picker >>> [role=gridcell]';

const loaded: Play = async (canvas) => void (await find(canvas, cell));
const searching =
  (text: string): Play =>
  async (canvas) => {
    await loaded(canvas);
    await write(canvas, 'pd-emoji-picker >>> input', text);
  };

export const Smileys: Story = { play: loaded };
export const Found: Story = { play: searching('heart') };
export const NothingFound: Story = { play: searching('frogs in space') };
export const RecentlyUsed: Story = {
  play: async (canvas) => {
    await press(canvas, cell);
    await press(canvas, 'pd-emoji-picker >>> [role=tab]');
  },
};
export const NotLoaded: Story = {
  play: async (canvas) => {
    await loaded(canvas);
    // A script that does not come leaves an empty book; here all of them do come.
    Object.assign(await find(canvas, 'pd-emoji-picker'), { book: { all: [], tones: [] } });
  },
};
export const Croatian: Story = { args: { locale: 'hr' }, play: loaded };
export const RightToLeft: Story = { args: { locale: 'ar' }, play: loaded };
