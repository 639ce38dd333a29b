import { html } from 'lit';
import '../../src/elements/customer/chat-teaser/define.js';
import type { PdChatTeaser } from '../../src/elements/customer/chat-teaser/chat-teaser.js';
import { meets } from '../customer-acts.js';
import { given } from '../given.js';
import type { Play } from '../act.js';

export default {
  title: 'Customer/Chat teaser',
  component: 'pd-chat-teaser',
  args: { text: 'Questions about glazes? We’re here.' },
  render: (args: Partial<PdChatTeaser>) => html`<pd-chat-teaser ${given(args)}></pd-chat-teaser>`,
};

interface Story {
  args?: Partial<PdChatTeaser>;
  play?: Play;
}

const comes = meets('pd-chat-teaser >>> [part=text]');

export const Teaser: Story = { play: comes };
export const Long: Story = {
  args: {
    text: 'Our kiln is full until spring, but a few carafes are left. Write to us, and we put one aside for you.',
  },
  play: comes,
};
export const RightToLeft: Story = {
  args: { text: 'هل لديك سؤال؟ نحن هنا.', locale: 'ar' },
  play: comes,
};
