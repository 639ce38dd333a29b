import { html } from 'lit';
import '../../src/elements/agent/agent-sign-in/define.js';
import type { PdAgentSignIn } from '../../src/elements/agent/agent-sign-in/agent-sign-in.js';
import { find, press, type Play } from '../act.js';
import { given } from '../given.js';

type Args = Partial<PdAgentSignIn>;

export default {
  title: 'Agent/Sign-in',
  component: 'pd-agent-sign-in',
  render: (args: Args) => html`<pd-agent-sign-in ${given(args)}></pd-agent-sign-in>`,
};

interface Story {
  args?: Args;
  play?: Play;
}

const known = [
  { id: 'tomo', name: 'Tomo Radić' },
  { id: 'ivana', name: 'Ivana Kos' },
];

export const FirstTime: Story = {};
export const BackAgain: Story = { args: { known } };
export const LongNames: Story = {
  args: { known: known.map((one) => ({ ...one, name: `${one.name} `.repeat(8) })) },
};
export const NameMissing: Story = {
  play: async (canvas) => {
    await press(canvas, 'pd-agent-sign-in >>> [part=submit]');
    await find(canvas, 'pd-agent-sign-in >>> [aria-invalid=true]');
  },
};
export const Busy: Story = { args: { known, busy: true } };
export const Unreachable: Story = { args: { known, error: 'unavailable' } };
export const Refused: Story = { args: { error: 'unauthorized' } };
// With a server the team has an account there.
const account = 'support@team.example.com';
export const OfAnAccount: Story = { args: { account } };
export const OfTheSettings: Story = {
  args: { account, place: 'settings' },
  play: NameMissing.play!,
};
export const PasswordMissing: Story = { args: { account }, play: NameMissing.play! };
export const WrongPassword: Story = { args: { account, error: 'unauthorized' } };
export const RightToLeft: Story = { args: { known, locale: 'ar' } };
