import type { WidgetSettings } from '../../../model/widget-settings.js';

export interface Place {
  /** The XMPP server's WebSocket, if there is one. */
  server?: string;
  account: string;
}

const quoted = (value: string): string =>
  `"${value.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')}"`;

const name = 'pd-chat-widget';

/** The widget's tag, with nothing that the settings say: they take effect without another edit. */
function tag({ widgetId, authType }: WidgetSettings, { server, account }: Place): string {
  const attributes = [`widget-id=${quoted(widgetId)}`];
  // A server shows its settings to nobody without an account: the page says the type.
  if (server !== undefined) {
    attributes.push(`server=${quoted(server)}`, `account=${quoted(account)}`);
    attributes.push(`auth-type=${quoted(authType)}`);
  } else if (account !== 'default') attributes.push(`account=${quoted(account)}`);
  return attributes.length > 1
    ? `<${name}\n${attributes.map((one) => `  ${one}\n`).join('')}></${name}>`
    : `<${name} ${attributes[0]}></${name}>`;
}

const person = `<script>
  custom_user_data = {
    externalId: "42",
    email: "ana@example.com",
    firstname: "Ana",
    lastname: "Anić",
    additionalFields: "plan=pro; seats=12"
  };
</script>`;

/** For the page: works as it is, wherever `/cdn/` is that of the kit. */
export function pageSnippet(settings: WidgetSettings, place: Place): string {
  const parts = ['<script type="module" src="/cdn/pd-chat.js"></script>', tag(settings, place)];
  if (settings.authType === 'code') parts.unshift(person);
  return parts.join('\n');
}

/** For the site's own server (Node), and what the page does with the token. */
export const serverSnippet = (
  host: string,
): string => `import { signCustomerToken } from 'pd-chat-kit/server';

const token = await signCustomerToken(
  { externalId: user.id, email: user.email, firstName: user.firstName },
  { key: process.env.CHAT_KEY, host: '${host}', expiresIn: 3600 },
);`;

export const tokenSnippet = `document.querySelector('pd-chat-widget').identify(custom_user_data, { token });`;
