import { html, noChange, type TemplateResult } from 'lit';
import type { CustomerConnection } from '../../src/connections/connection.js';
import '../../src/elements/customer/chat-widget/define.js';
import type { PdChatWidget } from '../../src/elements/customer/chat-widget/chat-widget.js';
import { weekdays, type BusinessHoursInput } from '../../src/model/business-hours.js';
import type { Field } from '../../src/model/login-form.js';
import german from '../../demo/labels/de.json';
import { deep, find, press, see, until, type Play } from '../act.js';
import {
  acts,
  asksAndIsAnswered,
  continuesAsVisitor,
  logsIn,
  meets,
  says,
} from '../customer-acts.js';
import { given } from '../given.js';
import { numbered } from '../launcher-name.js';
import {
  answers,
  answersAndEnds,
  never,
  ownAccount,
  ownTeam,
  type Staff,
} from '../preview-team.js';
import { storyBox, storyPage, storyText } from '../story-box.js';

interface Args extends Partial<PdChatWidget> {
  content?: unknown;
  staff?: Staff;
  /** What the line answers otherwise than it would. */
  line?: Partial<CustomerConnection>;
}

const widget = ({ content, staff, line, customUserData = noChange, ...args }: Args) =>
  html`<pd-chat-widget
    .account=${ownAccount()}
    .connection=${ownTeam(staff, line)}
    .customUserData=${customUserData}
    ${given(args)}
    >${content}</pd-chat-widget
  >`;

const none = { table: { disable: true } };

export default {
  title: 'Customer/Chat widget',
  component: 'pd-chat-widget',
  args: { authType: 'optional', heading: 'Morrow Tableware' },
  argTypes: {
    content: none,
    staff: none,
    line: none,
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
  parameters?: object;
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

// ——— The four types

export const None: Story = {
  args: { authType: 'none', inline: true },
  play: says('Do you ship to Norway?'),
};

export const CodeIdentified: Story = {
  args: { authType: 'code', inline: true, customUserData: ana },
  play: meets('pd-message-composer >>> textarea'),
};

export const CodeUnidentified: Story = {
  args: { authType: 'code' },
  render: (args) =>
    storyPage(html`${storyText('The page names nobody, so there is nothing: no launcher, no space.')}
    ${widget(args)}`),
};

export const Form: Story = {
  args: { authType: 'form', inline: true },
  play: meets('pd-login-form'),
};

export const FormLoggedIn: Story = { args: { authType: 'form', inline: true }, play: logsIn };

export const Optional: Story = {
  args: { inline: true },
  play: meets('pd-login-form >>> [part=skip]'),
};

export const OptionalAsVisitor: Story = {
  args: { inline: true },
  play: acts(continuesAsVisitor, meets('pd-visitor-banner')),
};

export const OptionalLoggedIn: Story = {
  args: { inline: true, staff: answers, transcript: 'download', rating: 'on' },
  play: acts(continuesAsVisitor, asksAndIsAnswered, logsIn),
};

// ——— In the corner of a page

export const Closed: Story = {
  args: { theme: 'auto' },
  play: meets('pd-chat-launcher >>> button'),
};

/** The answer to what `sendMessage()` has sent waits at the launcher. */
export const UnreadAnswer: Story = {
  parameters: numbered,
  args: { authType: 'none', staff: answers },
  play: async (canvas) => {
    const element = (await find(canvas, 'pd-chat-widget')) as PdChatWidget;
    await element.sendMessage('Do you ship to Norway?');
    await until(() => deep(canvas.canvasElement, 'pd-chat-launcher >>> .badge'), 'The number');
  },
};

export const Open: Story = {
  args: { open: true, position: 'bottom-end' },
  play: meets('pd-login-form'),
};

export const AtTheStart: Story = {
  args: { open: true, position: 'bottom-start', authType: 'none' },
  play: meets('pd-message-composer'),
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

export const WithTeaser: Story = {
  args: { authType: 'none', teaser: 'Questions about glazes? We’re here.', teaserDelay: 0 },
  play: meets('pd-chat-teaser >>> [part=text]'),
};

/** No tone, and so nothing to mute in the menu; the page's title counts what is unread. */
export const SilentWithTitle: Story = {
  args: { authType: 'none', noSound: true, titleBadge: true },
};

// ——— Outside business hours

/** Three days from now, nine to five. */
const inThreeDays: BusinessHoursInput = {
  timeZone: 'UTC',
  week: {
    [weekdays[(new Date().getUTCDay() + 2) % 7]!]: [{ from: '09:00', to: '17:00' }],
  },
};

export const Away: Story = {
  args: { authType: 'none', hours: inThreeDays },
  play: meets('pd-chat-launcher >>> .away'),
};

export const AwayOpen: Story = {
  args: { authType: 'none', hours: inThreeDays, inline: true },
  play: acts(meets('pd-chat-panel >>> .bar'), says('Do you ship to Norway?')),
};

export const AwayUntilFurtherNotice: Story = {
  args: { authType: 'none', hours: { timeZone: 'UTC', week: {} }, inline: true },
  play: meets('pd-chat-panel >>> .bar'),
};

// ——— Forms

export const WithConsent: Story = {
  args: { inline: true, consent },
  play: meets('pd-login-form >>> [part=consent]'),
};

export const ConsentWithoutForm: Story = {
  args: { authType: 'none', inline: true, consent },
  play: meets('pd-login-form >>> [part=consent]'),
};

export const OwnFields: Story = {
  args: { authType: 'form', inline: true, fields },
  play: meets('pd-login-form >>> select'),
};

export const Prefilled: Story = {
  args: { authType: 'form', inline: true, customUserData: { firstname: 'Ana', lastname: 'Anić' } },
  play: meets('pd-login-form'),
};

// ——— A conversation

export const Answered: Story = {
  args: { authType: 'none', inline: true, staff: answers },
  play: asksAndIsAnswered,
};

export const Offline: Story = {
  args: { authType: 'none', inline: true, line: { status: 'offline', send: never } },
  play: acts(says('Do you ship to Norway?'), meets('pd-chat-panel >>> .bar')),
};

/** A visitor gets neither rating nor transcript, whatever is enabled. */
export const EndedAsVisitor: Story = {
  args: {
    inline: true,
    rating: 'on',
    transcript: 'download',
    staff: answersAndEnds,
  },
  play: acts(continuesAsVisitor, asksAndIsAnswered, meets('pd-chat-panel >>> .again')),
};

export const EndedWithNeither: Story = {
  args: {
    authType: 'code',
    customUserData: ana,
    inline: true,
    rating: 'off',
    transcript: 'off',
    staff: answersAndEnds,
  },
  play: acts(asksAndIsAnswered, meets('pd-chat-panel >>> .again')),
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
  play: acts(
    asksAndIsAnswered,
    meets('pd-rating-form >>> [part=card]'),
    meets('pd-transcript-form >>> [part=card]'),
  ),
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
  play: meets('pd-chat-launcher'),
};

export const OwnSlots: Story = {
  args: {
    authType: 'none',
    inline: true,
    content: html`<strong slot="header">Morrow, since 1974</strong>
      <p slot="welcome">Ask us about glazes.</p>
      <small slot="footer" class="story-footer">We keep nothing longer than a year.</small>`,
  },
  play: async (canvas) => {
    await see(canvas, 'Ask us about glazes');
  },
};

export const Light: Story = {
  args: { authType: 'none', inline: true, theme: 'light', staff: answers },
  play: asksAndIsAnswered,
};

export const Dark: Story = {
  args: { authType: 'none', inline: true, theme: 'dark', staff: answers },
  play: asksAndIsAnswered,
};

export const Croatian: Story = {
  args: { inline: true, locale: 'hr' },
  play: meets('pd-login-form'),
};

/** A language that is not built in, from one file: `labels-src="/de.json"`. */
export const GermanFromAFile: Story = {
  args: { inline: true, locale: 'de', labels: { de: german.de } },
  play: acts(continuesAsVisitor, meets('pd-visitor-banner')),
};

export const Arabic: Story = {
  args: { inline: true, locale: 'ar' },
  play: meets('pd-login-form'),
};
