import { html, type TemplateResult } from 'lit';
import '../../src/elements/customer/chat-launcher/define.js';
import type { PdChatLauncher } from '../../src/elements/customer/chat-launcher/chat-launcher.js';
import { given } from '../given.js';
import { numbered } from '../launcher-name.js';

type Args = Partial<PdChatLauncher>;

export default {
  title: 'Customer/Chat launcher',
  component: 'pd-chat-launcher',
  render: (args: Args) => html`<pd-chat-launcher ${given(args)}></pd-chat-launcher>`,
};

interface Story {
  args?: Args;
  parameters?: object;
  render?: (args: Args) => TemplateResult;
}

export const Closed: Story = {};
export const Unread: Story = { args: { unread: 2 }, parameters: numbered };
export const ManyUnread: Story = { args: { unread: 12 }, parameters: numbered };
export const Expanded: Story = { args: { expanded: true } };
export const Away: Story = { args: { away: true } };
export const AwayInOwnWords: Story = { args: { away: 'We’re back at 8:00. Leave a message' } };
export const AwayAtTheStart: Story = { args: { away: true, position: 'bottom-start' } };
export const AwayAndUnread: Story = { args: { away: true, unread: 3 }, parameters: numbered };
export const RightToLeft: Story = {
  args: { away: true, locale: 'ar', position: 'bottom-start' },
  render: (args) => html`<div dir="rtl"><pd-chat-launcher ${given(args)}></pd-chat-launcher></div>`,
};

export const OwnIcon: Story = {
  render: (args) =>
    html`<pd-chat-launcher ${given(args)}><b aria-hidden="true">?</b></pd-chat-launcher>`,
};
