import { ConnectionError, type ConnectionErrorCode } from '../connection.js';
import { ns } from './names.js';
import { child, type Element, elements } from './xml.js';

const codes: Readonly<Record<string, ConnectionErrorCode>> = {
  'not-authorized': 'unauthorized',
  forbidden: 'forbidden',
  'not-allowed': 'forbidden',
  'not-acceptable': 'forbidden',
  'policy-violation': 'rate-limited',
  conflict: 'conflict',
  'feature-not-implemented': 'unsupported',
};

/** What an error stanza says, in this kit's words (RFC 6120, section 8.3.3). */
export function stanzaError(stanza: Element): ConnectionError {
  const name = conditionOf(stanza);
  return new ConnectionError(codes[name] ?? 'unavailable', name, { cause: stanza });
}

/** The name of the defined condition. */
export const conditionOf = (stanza: Element): string =>
  elements(child(stanza, 'error')).find((one) => one.ns === ns.stanzaError)?.name ?? '';
