import { html, noChange, type TemplateResult } from 'lit';
import '../../src/elements/customer/chat-widget/define.js';
import type { PdChatWidget } from '../../src/elements/customer/chat-widget/chat-widget.js';
import type { AgentConnection } from '../../src/connections/connection.js';
import type { Field } from '../../src/model/login-form.js';
import { find, press, see, type as write, type Play } from '../act.js';
import { answers, answersAndEnds, ownAccount, ownTeam } from '../preview-team.js';
import { storyBox, storyPage, storyText } from '../story-box.js';

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
> & { content?: unknown; staff?: (desk: AgentConnection) => Promise<void> };

const widget = (args: Args) => html`<pd-chat-widget
  .account=${ownAccount()}
  .connection=${ownTeam(args.staff)}
  .customUserData=${args.customUserData ?? noChange}
  .authType=${args.authType ?? 'optional'}
  .transcript=${args.transcript}
  .rating=${args.rating}
  .heading=${args.heading ?? 'Morrow Tableware'}
  .position=${args.position}
  .theme=${args.theme}
  .locale=${args.locale}
  .labels=${args.labels}
  .fields=${args.fields}
  .consent=${args.consent}
  ?inline=${args.inline}
  ?open=${args.open}
  >${args.content}</pd-chat-widget
>`;

export default {
  title: 'Customer/Chat widget',
  component: 'pd-chat-widget',
  args: { authType: 'optional', heading: 'Morrow Tableware' },
  argTypes: {
    content: { table: { disable: true } },
    staff: { table: { disable: true } },
    // Set once by each story: its own account, which nothing else shares.
    account: { control: false },
    widgetId: { control: false },
    settingsSrc: { control: false },
    labelsSrc: { control: false },
  },
  render: (args: Args) => (args.inline ? storyBox(widget(args)) : storyPage(widget(args))),
};

interface Story {
  args: Args;
  render?: (args: Args) => TemplateResult;
  play?: Play;
}

const ana = { externalId: '42', email: 'ana@example.com', firstname: 'Ana', lastname: 'Anić' };

const consent = {
  text: 'I agree that Morrow keeps what I write to answer me. {link}',
  link: { href: 'https://example.com/privacy', label: 'Privacy policy' },
};

const fields: Field[] = [
  { name: 'firstName', type: 'text', required: true },
  { name: 'email', type: 'email', required: true },
  { name: 'order', type: 'text', label: 'Order number', pattern: '\\d{5}' },
  { name: 'topic', type: 'select', label: 'What is it about?', options: ['Delivery', 'Return'] },
];

const says =
  (text: string): Play =>
  async (canvas) => {
    await write(canvas, 'pd-message-composer >>> textarea', text);
    await press(canvas, 'pd-message-composer >>> [part=send]');
    await see(canvas, text);
  };

const continueAsVisitor: Play = async (canvas) => {
  await press(canvas, 'pd-login-form >>> [part=skip]');
  await find(canvas, 'pd-message-composer >>> textarea');
};

const logsIn: Play = async (canvas) => {
  await write(canvas, 'pd-login-form >>> [name=firstName]', 'Ana');
  await write(canvas, 'pd-login-form >>> [name=email]', 'ana@example.com');
  await press(canvas, 'pd-login-form >>> [part=submit]');
  await find(canvas, 'pd-message-composer >>> textarea');
};

// ——— The four types

export const None: Story = {
  args: { authType: 'none', inline: true },
  play: async (canvas) => {
    await says('Do you ship to Norway?')(canvas);
  },
};

export const CodeIdentified: Story = {
  args: { authType: 'code', inline: true, customUserData: ana },
  play: async (canvas) => {
    await find(canvas, 'pd-message-composer >>> textarea');
  },
};

export const CodeUnidentified: Story = {
  args: { authType: 'code' },
  render: (args) =>
    storyPage(html`${storyText('The page names nobody, so there is nothing: no launcher, no space.')}
    ${widget(args)}`),
};

export const Form: Story = {
  args: { authType: 'form', inline: true },
  play: async (canvas) => {
    await find(canvas, 'pd-login-form');
  },
};

export const FormLoggedIn: Story = { args: { authType: 'form', inline: true }, play: logsIn };

export const Optional: Story = {
  args: { inline: true },
  play: async (canvas) => {
    await find(canvas, 'pd-login-form >>> [part=skip]');
  },
};

export const OptionalAsVisitor: Story = {
  args: { inline: true },
  play: async (canvas) => {
    await continueAsVisitor(canvas);
    await find(canvas, 'pd-visitor-banner');
  },
};

// ——— In the corner of a page

export const Closed: Story = {
  args: {},
  play: async (canvas) => {
    await find(canvas, 'pd-chat-launcher >>> button');
  },
};

export const Open: Story = {
  args: { open: true },
  play: async (canvas) => {
    await find(canvas, 'pd-login-form');
  },
};

export const AtTheStart: Story = {
  args: { open: true, position: 'bottom-start', authType: 'none' },
  play: async (canvas) => {
    await find(canvas, 'pd-message-composer');
  },
};

export const PressedAndClosed: Story = {
  args: { authType: 'none' },
  play: async (canvas) => {
    await press(canvas, 'pd-chat-launcher >>> button');
    await find(canvas, 'pd-message-composer');
    await press(canvas, 'pd-chat-window >>> [part=minimise]');
    const element = (await find(canvas, 'pd-chat-widget')) as PdChatWidget;
    if (element.open) throw new Error('The widget stayed open.');
  },
};

// ——— Forms

export const WithConsent: Story = {
  args: { inline: true, consent },
  play: async (canvas) => {
    await find(canvas, 'pd-login-form >>> [part=consent]');
  },
};

export const ConsentWithoutForm: Story = {
  args: { authType: 'none', inline: true, consent },
  play: async (canvas) => {
    await find(canvas, 'pd-login-form >>> [part=consent]');
  },
};

export const OwnFields: Story = {
  args: { authType: 'form', inline: true, fields },
  play: async (canvas) => {
    await find(canvas, 'pd-login-form >>> select');
  },
};

export const Prefilled: Story = {
  args: { authType: 'form', inline: true, customUserData: { firstname: 'Ana', lastname: 'Anić' } },
  play: async (canvas) => {
    await find(canvas, 'pd-login-form');
  },
};

// ——— A conversation

export const Answered: Story = {
  args: { authType: 'none', inline: true, staff: answers },
  play: async (canvas) => {
    await says('My order 20418 arrived with a chip on the rim.')(canvas);
    await see(canvas, 'I’ll have a look');
  },
};

export const EndedWithRatingAndTranscript: Story = {
  args: {
    authType: 'code',
    customUserData: ana,
    inline: true,
    rating: 'on',
    transcript: 'email',
    staff: answersAndEnds,
  },
  play: async (canvas) => {
    await says('My order 20418 arrived with a chip on the rim.')(canvas);
    await find(canvas, 'pd-rating-form');
    await find(canvas, 'pd-transcript-form');
  },
};

// ——— The site's own

export const OwnWords: Story = {
  args: { inline: true, labels: { 'login.start': 'Let’s go', 'login.skip': 'Just a question' } },
  play: async (canvas) => {
    await see(canvas, 'Let’s go');
  },
};

export const OwnLauncher: Story = {
  args: { content: html`<b slot="launcher" aria-hidden="true">?</b>` },
  play: async (canvas) => {
    await find(canvas, 'pd-chat-launcher');
  },
};

export const OwnSlots: Story = {
  args: {
    authType: 'none',
    inline: true,
    content: html`<strong slot="header">Morrow, since 1974</strong>
      <p slot="welcome">Ask us about glazes.</p>
      <small slot="footer">We keep nothing longer than a year.</small>`,
  },
  play: async (canvas) => {
    await see(canvas, 'Ask us about glazes');
  },
};

export const Dark: Story = {
  args: { authType: 'none', inline: true, theme: 'dark', staff: answers },
  play: async (canvas) => {
    await says('Good evening')(canvas);
    await see(canvas, 'I’ll have a look');
  },
};

export const Croatian: Story = {
  args: { inline: true, locale: 'hr' },
  play: async (canvas) => {
    await find(canvas, 'pd-login-form');
  },
};

export const Arabic: Story = {
  args: { inline: true, locale: 'ar' },
  play: async (canvas) => {
    await find(canvas, 'pd-login-form');
  },
};
