import { ConnectionError } from '../connection.js';

/** Parts of XMPP addresses (RFC 7622), as servers give them: normalized already. */

export const bareOf = (jid: string): string => jid.split('/', 1)[0]!;

export const resourceOf = (jid: string): string => jid.slice(bareOf(jid).length + 1);

export const localOf = (jid: string): string => jid.slice(0, Math.max(0, jid.indexOf('@')));

export const domainOf = (jid: string): string => bareOf(jid).slice(jid.indexOf('@') + 1);

/** The team's address, and the domains beside it: `team.HOST`, `visitors.HOST`, `customers.HOST`. */
export interface Domains {
  team: string;
  visitors: string;
  customers: string;
}

/** Rejects with `unsupported` what is no address of a team. */
export function domainsOf(account: string): Domains {
  const host = /^[^\s@/]+@team\.([^\s@/]+)$/.exec(account)?.[1];
  if (!host) {
    throw new ConnectionError(
      'unsupported',
      `account must be like support@team.example.com: ${account}`,
    );
  }
  return { team: account, visitors: `visitors.${host}`, customers: `customers.${host}` };
}
