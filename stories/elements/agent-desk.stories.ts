import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { ConnectionError, type AgentConnection } from '../../src/connections/connection.js';
import { MemoryTeam } from '../../src/connections/memory/memory-team.js';
import '../../src/elements/agent/agent-desk/define.js';
import { transcriptOf } from '../../src/elements/agent/agent-desk/desk-transcript.js';
import type { PdAgentDesk } from '../../src/elements/agent/agent-desk/agent-desk.js';
import { press, see, type as write, type Play } from '../act.js';
import { acts, meets } from '../customer-acts.js';
import { busyTeam, messages } from '../desk-samples.js';
import { given } from '../given.js';
import { lostAfter, never, otherwise, withoutStorage } from '../preview-team.js';
import { storyBox } from '../story-box.js';

interface Args extends Partial<Omit<PdAgentDesk, 'connection'>> {
  connection?: () => AgentConnection;
  /** What the line answers otherwise than it would. */
  line?: Partial<AgentConnection>;
}

const nobody = () => new MemoryTeam().agent();

const desk = ({ connection = nobody, line = {}, ...args }: Args) =>
  html`<pd-agent-desk
    .connection=${guard([connection, line], () => otherwise(connection(), line))}
    ${given(args)}
  ></pd-agent-desk>`;

const tomo = { id: 'tomo', name: 'Tomo Radić' };

export default {
  title: 'Agent/Desk',
  component: 'pd-agent-desk',
  // A desk fills its box.
  parameters: { layout: 'fullscreen' },
  args: { agent: tomo, connection: busyTeam },
  argTypes: { line: { table: { disable: true } }, account: { control: false } },
  render: desk,
};

interface Story {
  args?: Args;
  render?: (args: Args) => TemplateResult;
  play?: Play;
}

const fails = (code: ConstructorParameters<typeof ConnectionError>[0]) => () =>
  Promise.reject(new ConnectionError(code));

const inbox = meets('pd-conversation-list >>> li:nth-child(4)');

const signsIn: Play = async (canvas) => {
  await write(canvas, 'pd-agent-sign-in >>> input', 'Tomo Radić');
  await press(canvas, 'pd-agent-sign-in >>> [part=submit]');
};

/** The newest: Ana’s, once all four are there. */
const chooses: Play = async (canvas) => {
  await inbox(canvas);
  await press(canvas, 'pd-conversation-list >>> [part=row]');
  await meets('pd-conversation-view >>> [part=bar]')(canvas);
};

const answers: Play = async (canvas) => {
  await write(canvas, 'pd-message-composer >>> textarea', 'I’ll send a new one today.');
  await press(canvas, 'pd-message-composer >>> [part=send]');
  await see(canvas, 'I’ll send a new one today.');
};

const status = meets('pd-agent-desk >>> [part=status]');
const notice = meets('pd-agent-desk >>> [part=notice]');

// ——— Sign-in

export const SignIn: Story = { args: { agent: undefined } };
export const SigningIn: Story = {
  args: { agent: undefined, line: { signIn: never } },
  play: acts(signsIn, meets('pd-agent-sign-in >>> .spinner')),
};
export const SignInRefused: Story = {
  args: { line: { signIn: fails('forbidden') } },
  play: meets('pd-agent-sign-in >>> [role=alert]'),
};

/** The address is wrong, or nobody is there. */
export const WrongAddress: Story = {
  args: { agent: undefined, line: { signIn: fails('unavailable') } },
  play: acts(signsIn, meets('pd-agent-sign-in >>> [role=alert]')),
};

// ——— The inbox

export const Inbox: Story = { play: inbox };
export const Nobody: Story = { args: { connection: nobody }, play: meets('pd-conversation-list') };
export const Loading: Story = {
  args: { connection: nobody, line: { conversations: never } },
  play: meets('pd-conversation-list >>> [role=status]'),
};
export const NotLoaded: Story = {
  args: { connection: nobody, line: { conversations: fails('unavailable') } },
  play: notice,
};
export const NoneEnded: Story = {
  play: async (canvas) => {
    await press(canvas, 'pd-agent-desk >>> #tab-ended');
    await meets('pd-agent-desk >>> .empty')(canvas);
  },
};

export const NoneMine: Story = {
  play: async (canvas) => {
    await press(canvas, 'pd-agent-desk >>> #tab-mine');
    await meets('pd-agent-desk >>> .empty')(canvas);
  },
};
export const NothingFound: Story = {
  play: acts(inbox, async (canvas) => {
    await write(canvas, 'pd-agent-desk >>> #search', 'Zorro');
    await meets('pd-agent-desk >>> .empty')(canvas);
  }),
};

// ——— The agent's own

const opensMenu: Play = async (canvas) => {
  await press(canvas, 'pd-agent-desk >>> .me >>> button');
  await meets('pd-chat-menu >>> [part=list]')(canvas);
};
/** What this browser remembers of the agent's wishes. */
const remembers = (account: string, kept: object) => {
  localStorage.setItem(`pd-chat-desk-preferences:${account}`, JSON.stringify(kept));
  return account;
};
/** The next story is another person's. */
const forgets = (account: string) => localStorage.removeItem(`pd-chat-desk-preferences:${account}`);

export const OwnMenu: Story = { play: acts(inbox, opensMenu) };
/** Customers and colleagues see it; the menu brings the agent back. */
export const Away: Story = {
  play: acts(
    inbox,
    opensMenu,
    (canvas) => press(canvas, 'pd-chat-menu >>> [role=menuitem]:first-child'),
    meets('.avatar .presence.away'),
    opensMenu,
  ),
};
export const Muted: Story = {
  render: (args) =>
    desk({ ...args, account: remembers('story-muted', { muted: true, notifies: true }) }),
  play: acts(inbox, opensMenu, async () => forgets('story-muted')),
};
export const NotificationsRefused: Story = {
  play: acts(inbox, opensMenu, async (canvas) => {
    const { requestPermission } = Notification;
    Notification.requestPermission = async () => 'denied';
    await press(canvas, 'pd-chat-menu >>> [role=menuitem]:nth-last-child(3)');
    await notice(canvas);
    Notification.requestPermission = requestPermission;
    forgets('default');
  }),
};
export const Shortcuts: Story = {
  play: acts(inbox, opensMenu, async (canvas) => {
    await press(canvas, 'pd-chat-menu >>> [role=menuitem]:nth-last-child(2)');
    await meets('pd-agent-desk >>> dialog')(canvas);
  }),
};

// ——— A conversation

export const Chosen: Story = { play: acts(chooses, meets('pd-contact-card >>> [part=value]')) };
export const Answered: Story = { play: acts(chooses, answers) };
export const Ended: Story = {
  play: acts(chooses, answers, async (canvas) => {
    await press(canvas, 'pd-conversation-view >>> [part=end-button]');
    await meets('pd-conversation-view >>> [part=ended]')(canvas);
  }),
};
export const MessagesNotLoaded: Story = {
  args: { line: { history: fails('unavailable') } },
  play: acts(chooses, notice),
};

const notSent = (code: Parameters<typeof fails>[0]): Story => ({
  args: { line: { send: fails(code) } },
  play: acts(chooses, answers, notice, meets('pd-message-list >>> [part=retry]')),
});
export const NotSent = notSent('unsupported');
export const TooLong = notSent('too-large');
export const TooFast = notSent('rate-limited');
export const SendRefused = notSent('forbidden');

export const NotEnded: Story = {
  args: { line: { end: fails('unavailable') } },
  play: acts(chooses, async (canvas) => {
    await press(canvas, 'pd-conversation-view >>> [part=end-button]');
    await notice(canvas);
  }),
};
export const SignInRunOut: Story = {
  args: { line: { history: fails('expired-token') } },
  play: acts(chooses, notice),
};

// ——— Whose it is, and canned replies

const assigns =
  (item: string): Play =>
  async (canvas) => {
    await press(canvas, 'pd-assign-menu >>> [part=button]');
    await press(canvas, `pd-assign-menu >>> ${item}`);
  };
const undo = meets('pd-agent-desk >>> [part=undo]');

export const AssignedToYou: Story = { play: acts(chooses, assigns('.item'), undo) };
export const AssignedToColleague: Story = {
  play: acts(chooses, assigns('.item:nth-child(2)'), undo),
};
export const AssignedToNobody: Story = {
  play: acts(
    chooses,
    assigns('.item'),
    undo,
    (canvas) => press(canvas, 'pd-agent-desk >>> .undo .icon-button'),
    assigns('.item:last-child'),
    undo,
  ),
};
export const EditReplies: Story = {
  play: acts(chooses, async (canvas) => {
    await write(canvas, 'pd-message-composer >>> textarea', '/');
    await press(canvas, 'pd-reply-box >>> .link');
    await press(canvas, 'pd-canned-replies >>> .icon-button');
    await undo(canvas);
  }),
};
/** What a customer gets who has asked for it. */
export const Transcript: Story = {
  play: acts(chooses, async ({ canvasElement }) => {
    const { i18n } = canvasElement.querySelector('pd-agent-desk')!;
    const page = document.createElement('pre');
    const nameless = { ...messages[1]!, authorName: undefined };
    page.textContent = transcriptOf(i18n, [...messages, nameless], 'Ana Anić');
    canvasElement.append(page);
  }),
};

// ——— Contacts

const goesToContacts: Play = async (canvas) => {
  await press(canvas, 'pd-agent-desk >>> .to:nth-of-type(2)');
  await meets('pd-contact-list >>> [part=row]')(canvas);
};

export const Contacts: Story = { play: acts(inbox, goesToContacts) };
export const OneContact: Story = {
  play: acts(inbox, goesToContacts, async (canvas) => {
    await press(canvas, 'pd-contact-list >>> [part=row]');
    await meets('pd-contact-card >>> [part=value]')(canvas);
  }),
};
export const NewContact: Story = {
  play: acts(inbox, goesToContacts, async (canvas) => {
    await press(canvas, 'pd-contact-list >>> [part=create]');
    await meets('pd-contact-card >>> input#field-firstName')(canvas);
  }),
};

// ——— What could not be done

const refused = (line: Partial<AgentConnection>, play: Play): Story => ({
  args: { line },
  play: acts(play, notice),
});
const inMenu =
  (item: string): Play =>
  async (canvas) => {
    await press(canvas, 'pd-conversation-view >>> pd-chat-menu >>> button');
    await press(canvas, `pd-conversation-view >>> pd-chat-menu >>> ${item}`);
  };

export const NotAssigned = refused(
  { assign: fails('unavailable') },
  acts(chooses, assigns('.item')),
);
export const NotBlocked = refused(
  { block: fails('unavailable') },
  acts(chooses, inMenu('[role=menuitem]')),
);
export const TranscriptNotMarked: Story = {
  args: { connection: () => busyTeam(true), line: { markTranscriptSent: fails('unavailable') } },
  play: acts(chooses, async (canvas) => {
    await press(canvas, 'pd-conversation-view >>> [part=todo] .link:last-child');
    await notice(canvas);
  }),
};
export const RepliesNotLoaded = refused({ cannedReplies: fails('unavailable') }, inbox);
export const ContactsNotLoaded = refused({ contacts: fails('unavailable') }, async (canvas) => {
  await inbox(canvas);
  await press(canvas, 'pd-agent-desk >>> .to:nth-of-type(2)');
});
export const NotErased = refused({ erase: fails('unavailable') }, async (canvas) => {
  await acts(inbox, goesToContacts)(canvas);
  await press(canvas, 'pd-contact-list >>> [part=row]');
  await press(canvas, 'pd-contact-card >>> pd-chat-menu >>> button');
  await press(canvas, 'pd-contact-card >>> pd-chat-menu >>> [role=menuitem]:last-child');
  await press(canvas, 'pd-contact-card >>> #erase-yes');
});

// ——— The line, and storage

export const Connecting: Story = { args: { line: { status: 'connecting' } }, play: status };
export const Offline: Story = { args: { line: { status: 'offline' } }, play: status };
export const Refused: Story = { args: { line: { status: 'refused' } }, play: status };
/** It went away in mid-conversation: all stays in sight, and what is written waits. */
export const ServerGone: Story = {
  args: { connection: () => lostAfter(busyTeam(), 0) },
  play: acts(chooses, answers, status),
};
export const StorageRefused: Story = {
  args: { connection: () => withoutStorage(busyTeam()) },
  play: status,
};

// ——— Where there is little room

export const OneColumn: Story = { render: (args) => storyBox(desk(args)), play: chooses };
export const ContactDrawer: Story = {
  render: (args) => storyBox(desk(args)),
  play: acts(chooses, async (canvas) => {
    await press(canvas, 'pd-agent-desk >>> .toggle');
    await meets('pd-agent-desk >>> .contact.open')(canvas);
  }),
};
export const RightToLeft: Story = { args: { locale: 'ar' }, play: chooses };
