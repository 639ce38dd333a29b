import { connectionContract, type ContractHarness } from '../../src/connections/contract.js';
import type { Connection } from '../../src/connections/connection.js';

type Ways = Pick<ContractHarness, 'customer' | 'agent'>;

/** The contract as mocha tests, each with an account of its own. */
export function connectionContractTests(makeWays: () => Ways): void {
  const { capabilities } = makeWays().agent();
  for (const { name, needs = [], run } of connectionContract) {
    const applies = needs.every((one) => capabilities.has(one));
    (applies ? it : it.skip)(name, async () => {
      const ways = makeWays();
      const made: Connection<never>[] = [];
      const noted = <T extends { close(): Promise<void> }>(connection: T): T => {
        made.push(connection as unknown as Connection<never>);
        return connection;
      };
      const harness: ContractHarness = {
        customer: (widgetId) => noted(ways.customer(widgetId)),
        agent: () => noted(ways.agent()),
        dispose: async () => void (await Promise.all(made.map((one) => one.close()))),
      };
      try {
        await run(harness);
      } finally {
        await harness.dispose();
      }
    });
  }
}
