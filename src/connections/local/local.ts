// Apart, so that a site's pages do not load the agent's side.
export { localAgent } from './local-agent.js';
export { localCustomer } from './local-customer.js';
