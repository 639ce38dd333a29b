import { html, type TemplateResult } from 'lit';
import '../../src/elements/customer/message-list/define.js';
import type { PdMessageList } from '../../src/elements/customer/message-list/message-list.js';
import type { Message } from '../../src/model/message.js';
import { deep, find, until, type Play } from '../act.js';
import { given } from '../given.js';
import { loadSample, photo, plan } from '../sample-files.js';
import { portrait, storyBox } from '../story-box.js';

type Args = Partial<PdMessageList>;

const minute = 60_000;
// Of yesterday: what is still to come would be news, and be announced.
const now = new Date().setHours(14 - 24, 30, 0, 0);
const ivana = { author: 'agent', authorName: 'Ivana Kos' } as const;
const ana = { author: 'customer', authorName: 'Ana Anić' } as const;

const messages: Message[] = [
  {
    ...ivana,
    id: '1',
    text: 'Your order 20418 is packed and leaves tomorrow morning.',
    sentAt: now - 1330 * minute,
  },
  {
    ...ana,
    id: '2',
    text: 'Hi Ivana, it arrived, but the carafe has a chip on the rim.',
    sentAt: now,
    status: 'read',
  },
  {
    ...ana,
    id: '3',
    text: 'It is this one: https://example.com/carafe',
    sentAt: now,
    status: 'read',
  },
  {
    ...ivana,
    id: '4',
    text: 'Oh no, I’m sorry. Thank you for telling us.',
    sentAt: now + 3 * minute,
  },
  {
    ...ivana,
    id: '5',
    text: 'I’ll send a new one today. You don’t need to return this one.',
    sentAt: now + 3 * minute,
  },
  {
    ...ana,
    id: '6',
    text: 'That’s very kind, thank you!',
    sentAt: now + 4 * minute,
    status: 'delivered',
  },
];

const list = (args: Args) =>
  storyBox(
    html`<pd-message-list ${given(args)}><p slot="empty">No messages yet.</p></pd-message-list>`,
  );

export default {
  title: 'Customer/Message list',
  component: 'pd-message-list',
  args: { messages },
  render: list,
};

interface Story {
  args?: Args;
  render?: (args: Args) => TemplateResult;
  play?: Play;
}

export const Conversation: Story = {};
export const WithPicture: Story = {
  args: { messages: messages.map((one) => ({ ...one, avatar: portrait })) },
};
export const Typing: Story = { args: { typing: 'Ivana Kos' } };
export const SomebodyTypes: Story = { args: { typing: true } };
export const Unread: Story = { args: { unreadFrom: '4', hasOlder: true } };
export const Empty: Story = { args: { messages: [] } };

const onTheWay: Message[] = [
  ...messages,
  {
    ...ana,
    id: '7',
    text: 'Could you add a second glass?',
    sentAt: now + 12 * minute,
    status: 'sending',
  },
  { ...ana, id: '8', text: 'The 30 cl one', sentAt: now + 20 * minute, status: 'failed' },
];

export const OnTheWay: Story = { args: { messages: onTheWay } };
export const Offline: Story = { args: { messages: onTheWay, offline: true } };

export const AsAnAgentSeesIt: Story = {
  args: {
    own: 'agent',
    messages: [
      ...messages,
      {
        ...ivana,
        id: '7',
        kind: 'note',
        text: 'Third chipped carafe from this batch.',
        sentAt: now + 5 * minute,
      },
      {
        id: '8',
        kind: 'event',
        author: 'system',
        text: 'Ivana Kos has ended the conversation',
        sentAt: now + 6 * minute,
      },
    ],
  },
};

export const LongAndMixedText: Story = {
  args: {
    messages: [
      { ...ivana, id: '1', text: 'x'.repeat(2_000), sentAt: now },
      {
        ...ana,
        id: '2',
        text: 'مرحبا, mixed \u202e text\nsecond line',
        sentAt: now,
        status: 'sent',
      },
    ],
  },
};

const many: Message[] = Array.from({ length: 150 }, (_, index) => ({
  ...(index % 3 ? ana : ivana),
  id: `many-${index}`,
  text: `Message ${index + 1}`,
  sentAt: now - (150 - index) * minute,
  status: index % 3 ? ('read' as const) : undefined,
}));

export const Long: Story = { args: { messages: many, hasOlder: true } };

/** A search has found a word; it is marked wherever it stands. */
export const Marked: Story = { args: { marked: 'carafe' } };

const tenThousand: Message[] = Array.from({ length: 10_000 }, (_, index) => ({
  ...messages[index % messages.length]!,
  id: `all-${index}`,
  sentAt: now - (10_000 - index) * 7 * minute,
}));

/** Ten thousand messages: only those near what is seen are in the DOM. */
export const TenThousand: Story = { args: { messages: tenThousand } };

/** In the middle of them, where a search has led. */
export const AtAMessage: Story = {
  args: { messages: tenThousand, marked: 'carafe' },
  play: async (canvas) => {
    const list = (await find(canvas, 'pd-message-list')) as PdMessageList;
    list.scrollToMessage('all-5001');
    await until(
      () => Math.abs(list.shadowRoot!.querySelector('.scroller')!.scrollTop) > 0,
      'The place in the middle',
    );
  },
};

/** Who reads further up stays there; a pill tells of what has come below. */
export const NewBelow: Story = {
  args: { messages: many },
  play: async (canvas) => {
    const list = (await find(canvas, 'pd-message-list')) as PdMessageList;
    const scroller = await find(canvas, 'pd-message-list >>> [part=scroller]');
    scroller.scrollTo(0, 500);
    await until(() => scroller.scrollTop < 600, 'The place further up');
    list.messages = [...many, { ...ivana, id: 'new', text: 'One more thing', sentAt: now }];
    await until(() => deep(canvas.canvasElement, '[part~=pill]'), 'The pill');
  },
};

/** Text is text: nothing of it is drawn as markup, and no address but a safe one is a link. */
export const Hostile: Story = {
  args: {
    messages: [
      { ...ivana, id: '1', text: '<img src=x onerror=alert(1)><b>bold</b>', sentAt: now },
      { ...ana, id: '2', text: 'javascript:alert(1) data:text/html,x', sentAt: now },
      {
        ...ivana,
        authorName: '\u202eovitneS <script>',
        id: '3',
        text: '${1+1} {{x}}',
        sentAt: now,
      },
      { ...ana, id: '4', text: 'Z\u0351\u0357\u0350a\u0351lgo '.repeat(30), sentAt: now },
    ],
  },
};

export const RightToLeft: Story = {
  args: {
    messages: [
      { ...ivana, authorName: 'ليلى', id: '1', text: 'مرحبا! كيف يمكنني المساعدة؟', sentAt: now },
      { ...ana, id: '2', text: 'طلبي رقم 20418 لم يصل بعد.', sentAt: now + minute, status: 'read' },
      { ...ivana, authorName: 'ليلى', id: '3', text: 'https://example.com/20418', sentAt: now },
    ],
  },
  render: (args: Args) => html`<div lang="ar" dir="rtl">${list(args)}</div>`,
};

/** A picture keeps its place until it has come; what else is sent can be saved. */
export const Attachments: Story = {
  args: {
    load: loadSample,
    messages: [
      ...messages,
      {
        ...ana,
        id: 'files',
        text: '',
        sentAt: now + minute,
        status: 'read',
        attachments: [photo, plan],
      },
      {
        ...ana,
        id: 'sending',
        text: 'And this one',
        sentAt: now + 2 * minute,
        status: 'sending',
        attachments: [{ ...plan, id: 'next', progress: 0.4 }],
      },
    ],
  },
  play: async (canvas) => void (await find(canvas, 'pd-attachment >>> img')),
};
