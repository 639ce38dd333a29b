import { expect } from '@open-wc/testing';
import { contact, email, message } from '../../src/connections/contract/tools.js';
import { MemoryTeam } from '../../src/connections/memory/memory-team.js';
import { burstLimit } from '../../src/model/flood.js';
import { connectionContractTests } from './run-contract.js';

describe('the connection in memory', () => connectionContractTests(() => new MemoryTeam()));

describe('a connection in the browser', () => {
  it('refuses the first message of a blocked contact who comes anew', async () => {
    const team = new MemoryTeam();
    const agent = team.agent();
    await agent.signIn({ id: 'mia', name: 'Mia' });
    const ana = contact({ email: email() });
    const options = { identity: ana, authType: 'form', visitor: '4f2a' } as const;
    const first = team.customer();
    await first.start(options);
    await first.send(message('Buy!'));
    const [{ contactId = '' } = {}] = (await agent.conversations({}, { limit: 1 })).items;
    await agent.block({ contactId }, true);
    const second = team.customer();
    await second.start(options);
    const error: unknown = await second.send(message('Buy!')).catch((reason: unknown) => reason);
    expect(error).to.include({ code: 'forbidden' });
    expect((await agent.conversations({}, { limit: 9 })).items).to.have.length(1);
    await Promise.all([first, second, agent].map((one) => one.close()));
  });

  it('tells a blocked visitor who comes anew so at once, and the team nothing', async () => {
    const team = new MemoryTeam();
    const agent = team.agent();
    await agent.signIn({ id: 'mia', name: 'Mia' });
    const options = { identity: { kind: 'visitor' }, authType: 'optional' } as const;
    const first = team.customer();
    await first.start({ ...options, visitor: '4f2a' });
    await first.send(message('Buy!'));
    const [{ id = '' } = {}] = (await agent.conversations({}, { limit: 1 })).items;
    await agent.block({ conversationId: id }, true);
    // Signed out, and here again.
    const second = team.customer();
    const { conversation } = await second.start({ ...options, visitor: '0b1c' });
    expect(conversation).to.include({ blocked: true, hasMessages: false });
    const error: unknown = await second.send(message('Buy!')).catch((reason: unknown) => reason);
    expect(error).to.include({ code: 'forbidden' });
    expect((await agent.conversations({}, { limit: 9 })).items).to.have.length(1);
    // A contact is another person, to be blocked by name.
    const third = team.customer();
    await third.start({ ...options, identity: contact({ email: email() }), visitor: '77aa' });
    await third.send(message('Hello'));
    await Promise.all([first, second, third, agent].map((one) => one.close()));
  });

  it('refuses more messages at once than any person writes', async () => {
    const customer = new MemoryTeam().customer();
    await customer.start({ identity: { kind: 'visitor' }, authType: 'none', visitor: '4f2a' });
    const send = (n: number) =>
      customer.send({ id: crypto.randomUUID(), text: `${n}`, sentAt: Date.now() });
    for (let n = 0; n < burstLimit.messages; n++) await send(n);
    const error: unknown = await send(burstLimit.messages).catch((reason: unknown) => reason);
    expect(error).to.include({ code: 'rate-limited' });
    expect((await customer.history({ limit: 1 })).items[0]!.text).to.equal(
      `${burstLimit.messages - 1}`,
    );
    await customer.close();
  });
});
