import type { AgentConnection, CustomerConnection } from '../connection.js';
import { InBrowserAgent } from '../in-browser/agent.js';
import { PageChannel } from '../in-browser/channel.js';
import { InBrowserCustomer } from '../in-browser/customer.js';
import type { InBrowserTeam } from '../in-browser/team.js';
import { MemoryDeskStore } from './memory-desk-store.js';
import { MemoryRecords } from './memory-records.js';

/** A team of which nothing is kept: for previews, stories and tests. Its connections share it. */
export class MemoryTeam {
  readonly #team: InBrowserTeam = {
    records: new MemoryRecords(),
    channel: new PageChannel(),
    volatile: true,
  };

  readonly #desk = new MemoryDeskStore();

  customer(widgetId = 'default'): CustomerConnection {
    return new InBrowserCustomer(this.#team, widgetId);
  }

  agent(): AgentConnection {
    return new InBrowserAgent(this.#team, this.#desk);
  }
}
