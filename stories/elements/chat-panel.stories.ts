import { html } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { MemoryTeam } from '../../src/connections/memory/memory-team.js';
import '../../src/elements/customer/chat-panel/define.js';
import { CustomerSession } from '../../src/session/customer-session.js';
import type { SessionRules } from '../../src/session/customer-state.js';
import { CustomerStore } from '../../src/session/customer-store.js';
import { find, press, see, type as write, type Play } from '../act.js';
import { answers } from '../preview-team.js';
import { storyBox } from '../story-box.js';

interface Args extends Partial<SessionRules> {
  heading?: string;
  inline?: boolean;
  answered?: boolean;
}

let sessions = 0;

/** A session of the story's own, which keeps nothing. */
function sessionFor({ authType = 'optional', transcript = 'off', rating = 'off', answered }: Args) {
  const team = new MemoryTeam();
  if (answered) void answers(team.agent());
  const session = new CustomerSession({
    widgetId: 'default',
    rules: { authType, transcript, rating, consent: false },
    store: new CustomerStore(`panel-story-${++sessions}`, false),
    connect: () => team.customer(),
  });
  void session.load();
  return session;
}

export default {
  title: 'Customer/Inside the widget/Panel',
  component: 'pd-chat-panel',
  argTypes: { session: { control: false } },
  render: (args: Args) =>
    storyBox(
      html`<pd-chat-panel
        .session=${guard([args.authType, args.answered], () => sessionFor(args))}
        .heading=${args.heading ?? 'Morrow Tableware'}
        .transcript=${args.transcript ?? 'off'}
        shown
        inline
      ></pd-chat-panel>`,
    ),
};

interface Story {
  args: Args;
  play?: Play;
}

const writes: Play = async (canvas) => {
  await write(canvas, 'pd-message-composer >>> textarea', 'Do you ship to Norway?');
  await press(canvas, 'pd-message-composer >>> [part=send]');
  await see(canvas, 'Do you ship to Norway?');
};

export const Choice: Story = {
  args: { authType: 'optional' },
  play: async (canvas) => {
    await find(canvas, 'pd-login-form >>> [part=skip]');
  },
};
export const Login: Story = {
  args: { authType: 'form' },
  play: async (canvas) => {
    await find(canvas, 'pd-login-form >>> [part=submit]');
  },
};
export const Chat: Story = { args: { authType: 'none' }, play: writes };
export const Answered: Story = {
  args: { authType: 'none', answered: true },
  play: async (canvas) => {
    await writes(canvas);
    await see(canvas, 'I’ll have a look');
  },
};
export const AboutToEnd: Story = {
  args: { authType: 'none' },
  play: async (canvas) => {
    await writes(canvas);
    await press(canvas, 'pd-chat-menu >>> button');
    await press(canvas, 'pd-chat-menu >>> [role=menuitem]');
    await find(canvas, 'pd-chat-panel >>> .ask');
  },
};
