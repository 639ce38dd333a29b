import { expect } from '@open-wc/testing';
import {
  type AgentConnection,
  ConnectionError,
  type CustomerConnection,
} from '../../src/connections/connection.js';
import { message, unique, waitFor } from '../../src/connections/contract/tools.js';
import { MemoryTeam } from '../../src/connections/memory/memory-team.js';
import { exchange, type Sides } from './exchange.js';

/** The judge of the other tests: it must find whatever a connection does wrong. */
describe('an exchange', () => {
  let customer: CustomerConnection;
  let agent: AgentConnection;

  /** The two sides, with some methods of theirs replaced. */
  async function sides(changed: Partial<CustomerConnection> = {}): Promise<Sides> {
    await customer.start({ identity: { kind: 'visitor' }, authType: 'none', visitor: unique() });
    await agent.signIn({ id: 'mia', name: 'Mia' });
    await customer.send(message('Hello'));
    const [conversation] = await waitFor(
      'the conversation',
      async () => (await agent.conversations({}, { limit: 1 })).items,
    );
    const bound = new Proxy(customer, {
      get(target, name) {
        const value = Reflect.get(changed, name) ?? Reflect.get(target, name);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    return { customer: bound, agent, conversationId: conversation!.id };
  }

  beforeEach(() => {
    const team = new MemoryTeam();
    [customer, agent] = [team.customer(), team.agent()];
  });
  afterEach(async () => {
    await customer.close();
    await agent.close();
  });

  it('finds nothing wrong where nothing is', async () => {
    // More than one page of the archive, and fewer than a connection in memory takes at once.
    const { lost, doubled, disorder } = await exchange(await sides(), { count: 120 });
    expect({ lost, doubled, disorder }).to.deep.equal({ lost: [], doubled: [], disorder: [] });
  });

  it('tells where it came to a standstill', async () => {
    const send: CustomerConnection['send'] = (one) =>
      one.text === 'customer 2' ? new Promise(() => {}) : customer.send(one);
    const { stuck, lost } = await exchange(await sides({ send }), {
      ...{ count: 4, longest: 100, patience: 0 },
    });
    expect(stuck).to.deep.equal(['customer 2']);
    expect(lost).to.include('archive of the customer: customer 3');
  });

  it('tries again what did not get through, and asks for faults once for each message', async () => {
    const calls: number[] = [];
    let tries = 0;
    const send: CustomerConnection['send'] = async (one) => {
      if (tries++ % 2 === 0) throw new ConnectionError('unavailable');
      return customer.send(one);
    };
    const report = await exchange(await sides({ send }), {
      count: 5,
      before: (index) => void calls.push(index),
    });
    expect(report.retries).to.equal(5);
    expect(report.lost).to.deep.equal([]);
    expect(calls).to.deep.equal([0, 1, 2, 3, 4]);
  });

  it('does not try again what is refused for good', async () => {
    const send = () => Promise.reject(new ConnectionError('forbidden'));
    const error = await exchange(await sides({ send }), { count: 1 }).catch((reason) => reason);
    expect(error).to.have.property('code', 'forbidden');
  });

  it('finds what is lost', async () => {
    const send: CustomerConnection['send'] = async (one) =>
      one.text === 'customer 1' ? { sentAt: one.sentAt } : customer.send(one);
    const { lost } = await exchange(await sides({ send }), { count: 3, patience: 100 });
    expect(lost).to.have.members([
      'archive of the customer: customer 1',
      'archive of the agent: customer 1',
      'view of the agent: customer 1',
    ]);
  });

  it('finds what is doubled', async () => {
    const send: CustomerConnection['send'] = async (one) => {
      await customer.send(one);
      return customer.send({ ...one, id: message('').id });
    };
    const { doubled } = await exchange(await sides({ send }), { count: 1 });
    expect(doubled).to.have.members([
      'archive of the customer: customer 0, 2 times',
      'archive of the agent: customer 0, 2 times',
      'view of the agent: customer 0, 2 times',
    ]);
  });

  it('finds what is out of order', async () => {
    let kept: Parameters<CustomerConnection['send']>[0] | undefined;
    const send: CustomerConnection['send'] = async (one) => {
      if (one.text === 'customer 0') {
        kept = one;
        return { sentAt: one.sentAt };
      }
      const delivery = await customer.send(one);
      if (kept) await customer.send(kept);
      kept = undefined;
      return delivery;
    };
    const { disorder } = await exchange(await sides({ send }), { count: 2 });
    expect(disorder).to.include('archive of the agent: customer 0 after 1');
    expect(disorder).to.include('view of the agent: customer 0 after 1');
  });
});
