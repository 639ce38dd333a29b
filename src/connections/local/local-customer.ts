import type { CustomerConnection } from '../connection.js';
import { InBrowserCustomer } from '../in-browser/customer.js';
import { localTeam } from './local-team.js';

/**
 * A customer of a team whose inbox is this browser's storage: nothing leaves it, and whoever uses
 * this browser profile can read it. Stores nothing before the first `send` or `identify`.
 */
export const localCustomer = (options: { account: string; widgetId: string }): CustomerConnection =>
  new InBrowserCustomer(localTeam(options.account), options.widgetId);
