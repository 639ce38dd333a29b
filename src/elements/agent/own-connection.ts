import type { AgentConnection } from '../../connections/connection.js';

export interface OwnConnectionOptions {
  account: string;
  /** Address of an XMPP server's WebSocket. Absent: this browser. */
  server?: string | undefined;
  /** The account's password, or a token for it. */
  getToken?: (() => Promise<string>) | undefined;
  /** Where the public keys of the site's tokens are. */
  customerKeys?: string | undefined;
}

/** The connection that an element of the team makes for itself; what it needs is loaded now. */
export async function ownConnection({
  account,
  server,
  getToken,
  customerKeys,
}: OwnConnectionOptions): Promise<AgentConnection> {
  if (server === undefined) {
    const { localAgent } = await import('../../connections/local/local-agent.js');
    return localAgent({ account });
  }
  const { XmppAgent } = await import('../../connections/xmpp/agent.js');
  return new XmppAgent({ server, account, getToken, customerKeys });
}
