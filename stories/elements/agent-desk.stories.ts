import { html } from 'lit';
import type { AgentConnection } from '../../src/connections/connection.js';
import { MemoryTeam } from '../../src/connections/memory/memory-team.js';
import '../../src/elements/agent/agent-desk/define.js';
import type { PdAgentDesk } from '../../src/elements/agent/agent-desk/agent-desk.js';
import type { ContactDetails } from '../../src/model/identity.js';

type Args = Partial<Pick<PdAgentDesk, 'agent'>> & { connection?: () => AgentConnection };

const tomo = { id: 'tomo', name: 'Tomo Radić' };

/** A team of this story alone, with people who have written. */
function busyTeam(): AgentConnection {
  const team = new MemoryTeam();
  let messages = 0;
  const writes = async (visitor: string, texts: string[], details?: ContactDetails) => {
    const customer = team.customer();
    await customer.start({ identity: { kind: 'visitor' }, authType: 'optional', visitor });
    for (const text of texts) {
      await customer.send({ id: `m${++messages}`, text, sentAt: Date.now() });
    }
    if (details) await customer.identify({ kind: 'contact', via: 'form', details });
  };
  void (async () => {
    await writes('c01d', ['Ok']);
    await writes('91be', ['Can I change the delivery address before Thursday?'], {
      firstName: 'Jonas',
      lastName: 'Berg',
      email: 'jonas@example.com',
    });
    await writes('4f7a', ['Hi, can you ship both orders together?', 'Yes please, two of them']);
    await writes('20aa', ['My order 20418 arrived, but the carafe has a chip on the rim.'], {
      externalId: '42',
      firstName: 'Ana',
      lastName: 'Anić',
      email: 'ana@example.com',
      additionalFields: { plan: 'pro', seats: '12' },
    });
  })();
  return team.agent();
}

/** A connection whose browser is offline after the sign-in. */
function offline(): AgentConnection {
  return new Proxy(busyTeam(), {
    get: (target, key) => {
      if (key === 'status') return 'offline';
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

export default {
  title: 'Agent/Desk',
  component: 'pd-agent-desk',
  // A desk fills its box.
  parameters: { layout: 'fullscreen' },
  render: ({ agent, connection = () => new MemoryTeam().agent() }: Args) =>
    html`<pd-agent-desk .agent=${agent} .connection=${connection()}></pd-agent-desk>`,
};

interface Story {
  args?: Args;
}

export const Inbox: Story = { args: { agent: tomo, connection: busyTeam } };
export const Nobody: Story = { args: { agent: tomo } };
export const SignIn: Story = {};
export const Offline: Story = { args: { agent: tomo, connection: offline } };
