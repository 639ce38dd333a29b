import type { CustomerConnection } from '../../../connections/connection.js';
import type { XmppCustomer } from '../../../connections/xmpp/customer.js';
import type { WidgetSettings } from '../../../model/widget-settings.js';

export interface ServerHost extends HTMLElement {
  readonly widgetId: string;
  readonly account: string;
  readonly connection?: (() => CustomerConnection) | undefined;
  readonly server?: string | undefined;
  readonly getToken?: (() => Promise<string>) | undefined;
}

let Customer: typeof XmppCustomer | undefined;
const followers = new WeakMap<object, (settings: WidgetSettings) => void>();

/**
 * The XMPP server that an element names, if it has no connection of its own. The launcher neither
 * observes it nor has a property for it: it would be weight on every page.
 */
export const serverOf = (host: ServerHost): string | undefined =>
  host.connection ? undefined : (host.server ?? host.getAttribute('server') ?? undefined);

/** Loads what speaks to a server, if the element names one. Before any `serverLine`. */
export async function loadServerLine(host: ServerHost): Promise<void> {
  if (serverOf(host) === undefined) return;
  ({ XmppCustomer: Customer } = await import('../../../connections/xmpp/customer.js'));
}

/** A connection to the element's server, if it names one. */
export function serverLine(host: ServerHost): CustomerConnection | undefined {
  const server = serverOf(host);
  if (server === undefined) return undefined;
  const { account, widgetId } = host;
  // Asked for when it is needed: the site may set it later.
  const getToken = () => Promise.resolve(host.getToken?.() ?? '');
  const line = new Customer!({ server, account, widgetId, getToken });
  line.subscribe((event) => {
    if (event.type === 'settings') followers.get(host)?.(event.settings);
  });
  return line;
}

/** Hears of changed settings through the chat's own line, for a server lets nobody else in. */
export function followServer(host: ServerHost, on: (settings: WidgetSettings) => void): () => void {
  followers.set(host, on);
  return () => void (followers.get(host) === on && followers.delete(host));
}
