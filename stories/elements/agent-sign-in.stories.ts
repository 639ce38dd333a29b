import { html } from 'lit';
import '../../src/elements/agent/agent-sign-in/define.js';
import type { PdAgentSignIn } from '../../src/elements/agent/agent-sign-in/agent-sign-in.js';

type Args = Partial<Pick<PdAgentSignIn, 'known' | 'busy' | 'error'>>;

export default {
  title: 'Agent/Sign-in',
  component: 'pd-agent-sign-in',
  render: ({ known, busy, error }: Args) =>
    html`<pd-agent-sign-in .known=${known ?? []} ?busy=${busy} .error=${error}></pd-agent-sign-in>`,
};

interface Story {
  args?: Args;
}

const known = [
  { id: 'tomo', name: 'Tomo Radić' },
  { id: 'ivana', name: 'Ivana Kos' },
];

export const FirstTime: Story = {};
export const BackAgain: Story = { args: { known } };
export const Busy: Story = { args: { known, busy: true } };
export const Unreachable: Story = { args: { known, error: 'unavailable' } };
