import { unique } from '../../src/connections/contract/tools.js';
import { messageOf, type Payload } from '../../src/connections/xmpp/messages.js';
import { XmppStream } from '../../src/connections/xmpp/stream.js';
import { type Element, serialize } from '../../src/connections/xmpp/xml.js';
import type { Engine } from './engines.js';

/** A customer whose browser sends whatever it likes, by an account of its own. */
export async function manipulated({ websocket, team, host }: Engine) {
  const account = { username: `v-${unique()}`, domain: `visitors.${host}`, password: unique() };
  const heard: string[] = [];
  const onStanza = (stanza: Element) => void heard.push(serialize(stanza));
  const hooks = { onStanza, onStatus: () => {}, prepare: async () => {} };
  const stream = new XmppStream(websocket, account, hooks, true);
  await stream.ready();
  return {
    heard,
    address: `${account.username}@${account.domain}`,
    send: (stanza: Element) => stream.send(stanza),
    /** The answer, or what the server says is wrong. */
    ask: (type: 'get' | 'set', to: string, what: Element): Promise<string> =>
      stream.request(type, to, what).then(serialize, (error: Error) => error.message),
    close: () => stream.close(),
    say: (payload: Payload, text?: string, to = team) =>
      stream.send(
        messageOf({
          ...{ to, thread: 't', id: unique(), payload, kept: true },
          ...(text !== undefined && { text }),
        }),
      ),
  };
}
