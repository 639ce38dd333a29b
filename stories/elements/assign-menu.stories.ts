import { html } from 'lit';
import '../../src/elements/agent/assign-menu/define.js';
import type { PdAssignMenu } from '../../src/elements/agent/assign-menu/assign-menu.js';
import { find, press, type Play } from '../act.js';
import { team } from '../desk-samples.js';
import { given } from '../given.js';
import { storyBox } from '../story-box.js';

type Args = Partial<PdAssignMenu>;

export default {
  title: 'Agent/Assign menu',
  component: 'pd-assign-menu',
  args: { team },
  render: (args: Args) => storyBox(html`<pd-assign-menu ${given(args)}></pd-assign-menu>`),
};

interface Story {
  args?: Args;
  play?: Play;
}

const opens: Play = async (canvas) => {
  await press(canvas, 'pd-assign-menu >>> [part=button]');
  await find(canvas, 'pd-assign-menu >>> [part=list]');
};

export const Nobody: Story = {};
export const You: Story = { args: { assignee: team[0]!.agent } };
export const Colleague: Story = { args: { assignee: team[1]!.agent } };
export const Open: Story = { args: { assignee: team[1]!.agent }, play: opens };
export const RightToLeft: Story = {
  args: { assignee: team[1]!.agent, locale: 'ar' },
  play: opens,
};
