import { html } from 'lit';
import '../../src/elements/agent/canned-replies/define.js';
import type { PdCannedReplies } from '../../src/elements/agent/canned-replies/canned-replies.js';
import { find, press, type as write, type Play } from '../act.js';
import { acts } from '../customer-acts.js';
import { replies } from '../desk-samples.js';
import { given } from '../given.js';

type Args = Partial<PdCannedReplies>;

export default {
  title: 'Agent/Canned replies',
  component: 'pd-canned-replies',
  args: { replies },
  render: (args: Args) => html`<pd-canned-replies ${given(args)}></pd-canned-replies>`,
};

interface Story {
  args?: Args;
  play?: Play;
}

const adds: Play = async (canvas) => {
  await press(canvas, 'pd-canned-replies >>> .add');
  await find(canvas, 'pd-canned-replies >>> [part=form]');
};

const saves =
  (shortcut: string, text: string): Play =>
  async (canvas) => {
    await write(canvas, 'pd-canned-replies >>> #shortcut', shortcut);
    await write(canvas, 'pd-canned-replies >>> #text', text);
    await press(canvas, 'pd-canned-replies >>> [type=submit]');
    await find(canvas, 'pd-canned-replies >>> [part=error]');
  };

export const List: Story = {};
export const None: Story = { args: { replies: [] } };
export const Editing: Story = {
  play: async (canvas) => {
    await press(canvas, 'pd-canned-replies >>> [part=reply]');
    await find(canvas, 'pd-canned-replies >>> [part=form]');
  },
};
export const Adding: Story = { play: adds };
export const NotOneWord: Story = { play: acts(adds, saves('two words', 'Hello')) };
export const NameTaken: Story = { play: acts(adds, saves('refund', 'Hello')) };
export const NoText: Story = { play: acts(adds, saves('hello', ' ')) };
export const RightToLeft: Story = { args: { locale: 'ar' }, play: adds };
