import { html, type TemplateResult } from 'lit';
import { MemoryTeam } from '../../src/connections/memory/memory-team.js';
import '../../src/elements/customer/chat-panel/define.js';
import { CustomerSession } from '../../src/session/customer-session.js';
import type { SessionRules } from '../../src/session/customer-state.js';
import { CustomerStore } from '../../src/session/customer-store.js';

interface Args {
  authType: SessionRules['authType'];
  heading?: string;
}

interface Story {
  args?: Partial<Args>;
  render?: (args: Args) => TemplateResult;
}

function session(authType: SessionRules['authType']): CustomerSession {
  const team = new MemoryTeam();
  const made = new CustomerSession({
    widgetId: 'default',
    rules: { authType, transcript: 'download', rating: 'on', consent: false },
    store: new CustomerStore('story', false),
    connect: () => team.customer(),
  });
  void made.load();
  return made;
}

export default {
  title: 'Customer/Chat panel',
  component: 'pd-chat-panel',
  render: ({ authType = 'none', heading = 'Nordlicht Audio' }: Partial<Args>) =>
    html`<pd-chat-panel
      inline
      shown
      .heading=${heading}
      .session=${session(authType)}
      transcript="download"
    ></pd-chat-panel>`,
};

export const Chat: Story = { args: { authType: 'none' } };
export const Login: Story = { args: { authType: 'form' } };
export const Choice: Story = { args: { authType: 'optional' } };
export const WithoutSession: Story = {
  render: () => html`<pd-chat-panel inline shown heading="Nordlicht Audio"></pd-chat-panel>`,
};
