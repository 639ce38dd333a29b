import { expect } from '@open-wc/testing';
import { MemoryTeam } from '../../src/connections/memory/memory-team.js';
import { burstLimit } from '../../src/model/flood.js';
import { connectionContractTests } from './run-contract.js';

describe('the connection in memory', () => connectionContractTests(() => new MemoryTeam()));

describe('a connection in the browser', () => {
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
