import { html } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { ConnectionError, type CustomerConnection } from '../../src/connections/connection.js';
import { MemoryTeam } from '../../src/connections/memory/memory-team.js';
import '../../src/elements/customer/chat-panel/define.js';
import { scripts } from '../../src/elements/customer/chat-panel/chat-panel.parts.js';
import type { PdChatPanel } from '../../src/elements/customer/chat-panel/chat-panel.js';
import { transcriptText } from '../../src/elements/customer/chat-panel/transcript-file.js';
import type { AuthType } from '../../src/model/auth-type.js';
import { CustomerSession } from '../../src/session/customer-session.js';
import { CustomerStore } from '../../src/session/customer-store.js';
import { find, press, see, type as write, type Play } from '../act.js';
import {
  acts,
  asksAndIsAnswered,
  chooses,
  continuesAsVisitor,
  logsIn,
  meets,
  says,
  submitsDetails,
} from '../customer-acts.js';
import { given } from '../given.js';
import {
  answers,
  answersAndEnds,
  answersAndLeaves,
  blocks,
  goesOnTyping,
  lostAfter,
  never,
  otherwise,
  withoutStorage,
  type Staff,
} from '../preview-team.js';
import { storyBox } from '../story-box.js';

interface Args extends Partial<Omit<PdChatPanel, 'session'>> {
  authType?: AuthType;
  rating?: 'off' | 'on';
  staff?: Staff;
  /** What the line answers otherwise than it would. */
  line?: Partial<CustomerConnection>;
  /** The line is lost with the message after so many. */
  lostAfter?: number;
  /** The browser stores nothing. */
  refused?: boolean;
  /** Nothing is known yet. */
  loading?: boolean;
  content?: unknown;
}

let sessions = 0;

/** A session of the story's own, which keeps nothing. */
function sessionFor(args: Args): CustomerSession {
  const { authType = 'optional', transcript = 'off', rating = 'off', consent } = args;
  const team = new MemoryTeam();
  if (args.staff) void args.staff(team.agent());
  const session = new CustomerSession({
    widgetId: 'default',
    rules: { authType, transcript, rating, consent: Boolean(consent) },
    store: new CustomerStore(`panel-story-${++sessions}`, false),
    connect: () => {
      const line = otherwise(team.customer(), args.line ?? {});
      if (args.lostAfter !== undefined) return lostAfter(line, args.lostAfter);
      return args.refused ? withoutStorage(line) : line;
    },
    patience: 200,
  });
  if (!args.loading) void session.load();
  return session;
}

const panel = (args: Args) => {
  const { authType, rating, staff, line, lostAfter, refused, loading, content, ...properties } =
    args;
  const { transcript, consent } = properties;
  const rules = [authType, rating, staff, line, lostAfter, refused, loading, transcript, consent];
  return html`<pd-chat-panel
    ${given(properties)}
    .session=${guard(rules, () => sessionFor(args))}
    >${content}</pd-chat-panel
  >`;
};

const none = { table: { disable: true } };

export default {
  title: 'Customer/Inside the widget/Panel',
  component: 'pd-chat-panel',
  args: { heading: 'Morrow Tableware', shown: true, inline: true },
  argTypes: {
    session: { control: false },
    staff: none,
    line: none,
    lostAfter: none,
    refused: none,
    loading: none,
    content: none,
  },
  render: (args: Args) => storyBox(panel(args)),
};

interface Story {
  args?: Args;
  play?: Play;
}

const fails = (code: ConstructorParameters<typeof ConnectionError>[0]) => () =>
  Promise.reject(new ConnectionError(code));

const failed = meets('pd-login-form >>> [part=failure]');

// ——— Before the chat

export const Loading: Story = {
  args: { loading: true },
  play: meets('pd-chat-panel >>> .loading'),
};
export const Choice: Story = { play: meets('pd-login-form >>> [part=skip]') };
export const Login: Story = {
  args: { authType: 'form' },
  play: meets('pd-login-form >>> [part=submit]'),
};
export const Prefilled: Story = {
  args: { authType: 'form', hints: { firstName: 'Ana', email: 'ana@example.com' } },
  play: meets('pd-login-form >>> [part=submit]'),
};
export const Consent: Story = {
  args: { authType: 'none', consent: { text: 'I agree that Morrow keeps what I write.' } },
  play: meets('pd-login-form >>> [part=consent]'),
};
export const LoggingIn: Story = {
  args: { authType: 'form', line: { identify: never } },
  play: acts(submitsDetails, meets('pd-login-form >>> .spinner')),
};
export const LoginFailed: Story = {
  args: { authType: 'form', line: { identify: fails('unsupported') } },
  play: acts(submitsDetails, failed),
};
export const LoginRefused: Story = {
  args: { authType: 'form', line: { identify: fails('forbidden') } },
  play: acts(submitsDetails, failed),
};
export const LoginTooFast: Story = {
  args: { authType: 'form', line: { identify: fails('rate-limited') } },
  play: acts(submitsDetails, failed),
};
export const BannerFailed: Story = {
  args: { line: { identify: fails('unsupported') } },
  play: acts(continuesAsVisitor, submitsDetails, failed),
};

// ——— The chat

export const Empty: Story = {
  args: { authType: 'none' },
  play: meets('pd-message-composer'),
};
export const OwnSlots: Story = {
  args: {
    authType: 'none',
    content: html`<strong slot="header">Morrow, since 1974</strong>
      <p slot="welcome">Ask us about glazes.</p>
      <small slot="footer" class="story-footer">We keep nothing longer than a year.</small>`,
  },
  play: meets('pd-message-composer'),
};
export const Chat: Story = { args: { authType: 'none' }, play: says('Do you ship to Norway?') };
export const Answered: Story = {
  args: { authType: 'none', staff: answers },
  play: asksAndIsAnswered,
};
export const Typing: Story = {
  args: { authType: 'none', staff: goesOnTyping },
  play: acts(asksAndIsAnswered, meets('pd-message-list >>> [part~=typing]')),
};
export const AgentHasLeft: Story = {
  args: { authType: 'none', staff: answersAndLeaves },
  play: asksAndIsAnswered,
};
export const Blocked: Story = {
  args: { authType: 'none', staff: blocks },
  play: acts(says('Buy!'), meets('pd-chat-panel >>> [part~=notice]')),
};
export const LoggedInMeanwhile: Story = {
  args: { staff: answers },
  play: acts(continuesAsVisitor, asksAndIsAnswered, logsIn),
};
export const NotSent: Story = {
  args: { authType: 'none', line: { send: fails('forbidden') } },
  play: acts(says('Do you ship to Norway?'), meets('pd-message-list >>> [part=retry]')),
};
export const Offline: Story = {
  args: { authType: 'none', line: { status: 'offline', send: never } },
  play: acts(says('Do you ship to Norway?'), meets('pd-chat-panel >>> .bar')),
};

// ——— With a server that is not as it should be

/** The address is wrong, or nobody is there: as without a network, nothing that is written is lost. */
export const WrongAddress: Story = {
  args: { authType: 'none', line: { status: 'offline', start: fails('unavailable') } },
  play: acts(says('Do you ship to Norway?'), meets('pd-chat-panel >>> .bar')),
};
/** It went away in mid-conversation: what was said stays, what is written now goes when it is back. */
export const ServerGone: Story = {
  args: { authType: 'none', staff: answers, lostAfter: 1 },
  play: acts(asksAndIsAnswered, says('Hello?'), meets('pd-chat-panel >>> .bar')),
};
/** The server does not let this person in: trying again is left to them. */
export const Refused: Story = {
  args: { authType: 'none', line: { status: 'refused', send: fails('unauthorized') } },
  play: acts(
    says('Do you ship to Norway?'),
    meets('pd-message-list >>> [part=retry]'),
    meets('pd-chat-panel >>> .bar'),
  ),
};
/** The token has expired, and the site gives no other: another try asks it again. */
export const ExpiredToken: Story = {
  args: { authType: 'none', line: { status: 'refused', send: fails('expired-token') } },
  play: Refused.play!,
};

export const Away: Story = {
  args: { authType: 'none', away: 'We’re away until Monday 09:00. Leave a message.' },
  play: meets('pd-chat-panel >>> .bar'),
};
/** Ten messages within seconds: the next one has to wait, and stays where it was written. */
export const TooFast: Story = {
  args: { authType: 'none' },
  play: async (canvas) => {
    const { session } = (await find(canvas, 'pd-chat-panel')) as PdChatPanel;
    await meets('pd-message-composer >>> textarea')(canvas);
    for (let n = 1; n <= 10; n++) await session!.send(`${n}`);
    await write(canvas, 'pd-message-composer >>> textarea', '11');
    await press(canvas, 'pd-message-composer >>> [part=send]');
    await meets('pd-chat-panel >>> .bar')(canvas);
  },
};
export const Earlier: Story = {
  args: { authType: 'none', staff: answersAndEnds },
  play: acts(asksAndIsAnswered, async (canvas) => {
    await press(canvas, 'pd-chat-panel >>> [part=start-new]');
    await press(canvas, 'pd-message-list >>> [part=older]');
    await meets('pd-message-list >>> [part=event]')(canvas);
  }),
};
export const StorageRefused: Story = {
  args: { authType: 'none', refused: true },
  play: acts(says('Do you ship to Norway?'), meets('pd-chat-panel >>> .bar')),
};

/** Something did not load: the chat goes on without it, and it can be asked for once more. */
export const PartMissing: Story = {
  args: { authType: 'none' },
  play: async (canvas) => {
    const { menu } = scripts;
    scripts.menu = () => Promise.reject(new Error('offline'));
    await says('Do you ship to Norway?')(canvas);
    await meets('pd-chat-panel >>> [part=retry]')(canvas);
    scripts.menu = menu;
  },
};

// ——— Menu, questions, the end

const contact: Args = { authType: 'form', staff: answers, transcript: 'download', rating: 'on' };

export const Menu: Story = {
  args: contact,
  play: acts(logsIn, asksAndIsAnswered, async (canvas) => {
    await press(canvas, 'pd-chat-menu >>> button');
    await meets('pd-chat-menu >>> [role=menuitem]:nth-child(5)')(canvas);
  }),
};
export const Muted: Story = {
  args: contact,
  play: acts(logsIn, asksAndIsAnswered, chooses(':nth-child(4)'), async (canvas) => {
    await press(canvas, 'pd-chat-menu >>> button');
    await meets('pd-chat-menu >>> [role=menuitem]:nth-child(5)')(canvas);
  }),
};
export const NoSound: Story = {
  args: { ...contact, noSound: true },
  play: acts(logsIn, asksAndIsAnswered, async (canvas) => {
    await press(canvas, 'pd-chat-menu >>> button');
    await meets('pd-chat-menu >>> [role=menuitem]:nth-child(5)')(canvas);
  }),
};
export const Searching: Story = {
  args: contact,
  play: acts(logsIn, asksAndIsAnswered, chooses(), async (canvas) => {
    await write(canvas, 'pd-message-search >>> [part=field]', 'chip');
    await see(canvas, '1');
  }),
};
export const Downloading: Story = {
  args: contact,
  play: acts(
    logsIn,
    asksAndIsAnswered,
    chooses(':nth-child(2)'),
    meets('pd-transcript-form >>> [part=submit]'),
  ),
};
/** What is in the file, here to be read at once. */
export const Transcript: Story = {
  args: contact,
  play: acts(logsIn, asksAndIsAnswered, async (canvas) => {
    const { session, i18n } = (await find(canvas, 'pd-chat-panel')) as PdChatPanel;
    const nameless = { ...session!.state.messages[0]!, author: 'agent' as const };
    const messages = [...session!.state.messages, nameless];
    const page = document.createElement('pre');
    page.textContent = transcriptText(messages, i18n, 'Morrow Tableware');
    canvas.canvasElement.append(page);
  }),
};
export const ByEmail: Story = {
  args: { ...contact, transcript: 'email' },
  play: acts(logsIn, asksAndIsAnswered, chooses(':nth-child(2)'), async (canvas) => {
    await press(canvas, 'pd-transcript-form >>> [part=submit]');
    await meets('pd-transcript-form >>> [part=change]')(canvas);
  }),
};
export const Rated: Story = {
  args: contact,
  play: acts(logsIn, asksAndIsAnswered, chooses(':nth-child(3)'), async (canvas) => {
    await press(canvas, 'pd-rating-form >>> [value="4"]');
    await write(canvas, 'pd-rating-form >>> textarea', 'Quick.');
    await press(canvas, 'pd-rating-form >>> [part=submit]');
    await meets('pd-rating-form >>> [part=change]')(canvas);
  }),
};
export const RatingFailed: Story = {
  args: { ...contact, line: { rate: fails('unsupported') } },
  play: acts(logsIn, asksAndIsAnswered, chooses(':nth-child(3)'), async (canvas) => {
    await press(canvas, 'pd-rating-form >>> [value="4"]');
    await press(canvas, 'pd-rating-form >>> [part=submit]');
    await meets('pd-rating-form >>> [part=failure]')(canvas);
  }),
};
export const AboutToEnd: Story = {
  args: { authType: 'none' },
  play: acts(
    says('Do you ship to Norway?'),
    chooses(':nth-last-child(2)'),
    meets('pd-chat-panel >>> .ask'),
  ),
};
export const AboutToClear: Story = {
  args: { authType: 'none' },
  play: acts(
    says('Do you ship to Norway?'),
    chooses(':last-child'),
    meets('pd-chat-panel >>> .ask'),
  ),
};
export const AboutToSignOut: Story = {
  args: { authType: 'form' },
  play: acts(logsIn, chooses(':last-child'), meets('pd-chat-panel >>> .ask')),
};
export const Ended: Story = {
  args: { authType: 'none', staff: answersAndEnds },
  play: acts(asksAndIsAnswered, meets('pd-chat-panel >>> .again')),
};
export const StartedAnew: Story = {
  args: { authType: 'none', staff: answersAndEnds },
  play: acts(asksAndIsAnswered, async (canvas) => {
    await press(canvas, 'pd-chat-panel >>> .again button');
    await meets('pd-message-composer')(canvas);
  }),
};
/** After a sign-out: what could not be sent any more is said, not lost in silence. */
export const Dropped: Story = {
  args: { authType: 'form', line: { send: never } },
  play: acts(logsIn, says('Do you ship to Norway?'), chooses(':last-child'), async (canvas) => {
    await press(canvas, 'pd-chat-panel >>> .ask .danger');
    await meets('pd-chat-panel >>> .bar')(canvas);
  }),
};
export const RightToLeft: Story = {
  args: { locale: 'ar', authType: 'none', staff: answers },
  play: asksAndIsAnswered,
};
