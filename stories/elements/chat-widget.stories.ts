import { html, type TemplateResult } from 'lit';
import { MemoryTeam } from '../../src/connections/memory/memory-team.js';
import '../../src/elements/customer/chat-widget/define.js';
import type { PdChatWidget } from '../../src/elements/customer/chat-widget/chat-widget.js';

type Args = Partial<
  Pick<
    PdChatWidget,
    | 'authType'
    | 'transcript'
    | 'rating'
    | 'heading'
    | 'position'
    | 'theme'
    | 'locale'
    | 'inline'
    | 'open'
    | 'labels'
    | 'fields'
    | 'consent'
    | 'customUserData'
  >
>;

interface Story {
  args?: Args;
  render?: (args: Args) => TemplateResult;
}

let widgets = 0;

export default {
  title: 'Customer/Chat widget',
  component: 'pd-chat-widget',
  // A team in memory for each: a story keeps nothing and meets no other.
  render: (args: Args) => {
    const team = new MemoryTeam();
    return html`<pd-chat-widget
      widget-id="story-${++widgets}"
      .connection=${() => team.customer()}
      .authType=${args.authType ?? 'none'}
      .transcript=${args.transcript}
      .rating=${args.rating}
      .heading=${args.heading}
      .position=${args.position}
      .theme=${args.theme}
      .locale=${args.locale}
      .labels=${args.labels}
      .fields=${args.fields}
      .consent=${args.consent}
      .customUserData=${args.customUserData}
      ?inline=${args.inline}
      ?open=${args.open}
    ></pd-chat-widget>`;
  },
};

const heading = 'Nordlicht Audio';
const ana = { externalId: '42', email: 'ana@example.com', firstname: 'Ana', lastname: 'Anić' };

export const Closed: Story = { args: { heading } };
export const None: Story = { args: { heading, open: true } };
export const Code: Story = {
  args: { heading, authType: 'code', customUserData: ana, open: true },
};
export const CodeSignedOut: Story = { args: { heading, authType: 'code', open: true } };
export const Form: Story = {
  args: { heading, authType: 'form', transcript: 'download', rating: 'on', open: true },
};
export const Optional: Story = { args: { heading, authType: 'optional', open: true } };
export const WithConsent: Story = {
  args: {
    heading,
    open: true,
    consent: {
      text: 'I agree to the {link}.',
      link: { href: 'https://example.com/privacy', label: 'privacy policy' },
    },
  },
};
export const OwnFields: Story = {
  args: {
    heading,
    authType: 'form',
    open: true,
    fields: [
      { name: 'email', type: 'email', required: true },
      { name: 'order', type: 'text', label: 'Order number' },
      { name: 'topic', type: 'select', label: 'Topic', options: ['An order', 'A product'] },
    ],
  },
};
export const OwnWords: Story = {
  args: { heading, open: true, labels: { 'panel.welcome': 'Moin! What can we do for you?' } },
};
export const Dark: Story = { args: { heading, open: true, theme: 'dark' } };
export const Arabic: Story = { args: { heading, authType: 'optional', open: true, locale: 'ar' } };
export const AtTheStart: Story = { args: { heading, open: true, position: 'bottom-start' } };
export const Inline: Story = { args: { heading, authType: 'optional', inline: true } };
