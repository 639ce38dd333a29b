import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { ConnectionError, type AgentConnection } from '../../src/connections/connection.js';
import { MemoryTeam } from '../../src/connections/memory/memory-team.js';
import '../../src/elements/agent/agent-desk/define.js';
import type { PdAgentDesk } from '../../src/elements/agent/agent-desk/agent-desk.js';
import { press, see, type as write, type Play } from '../act.js';
import { acts, meets } from '../customer-acts.js';
import { busyTeam } from '../desk-samples.js';
import { given } from '../given.js';
import { never, otherwise, withoutStorage } from '../preview-team.js';
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

// ——— The line, and storage

export const Connecting: Story = { args: { line: { status: 'connecting' } }, play: status };
export const Offline: Story = { args: { line: { status: 'offline' } }, play: status };
export const Refused: Story = { args: { line: { status: 'refused' } }, play: status };
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
