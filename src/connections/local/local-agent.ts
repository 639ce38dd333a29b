import type { AgentConnection } from '../connection.js';
import { InBrowserAgent } from '../in-browser/agent.js';
import { localDeskStore } from './local-desk-store.js';
import { localTeam } from './local-team.js';

/** The team's side of `localCustomer`. Stores nothing before `signIn` or `saveSettings`. */
export const localAgent = ({ account }: { account: string }): AgentConnection =>
  new InBrowserAgent(localTeam(account), localDeskStore(account));
