import { randomId } from '../../model/id.js';
import { ConnectionError } from '../connection.js';
import type { Line } from './line.js';
import { ns } from './names.js';
import { child, el, type Element, elements } from './xml.js';

export interface Account {
  username: string;
  domain: string;
  password: string;
}

/** A session that may be resumed (XEP-0198): its id, and how many stanzas of it have arrived. */
export interface Resumable {
  id: string;
  received: number;
}

export type LoggedIn =
  /** `acknowledged`: how many of our stanzas the server has had. */
  | { resumed: true; acknowledged: number }
  /** `id` is absent where the server cannot resume. */
  | { resumed: false; jid: string; id: string | undefined };

/** Milliseconds that a resumption may take: ejabberd can hang on a session that was cut. */
const resumePatience = 4_000;

/**
 * From an open socket to a session. `isNew`: the account is made first. Rejects with
 * `unauthorized` if the server does not know the account or its password, with `forbidden` if it
 * makes none, else with `unavailable`.
 */
export async function logIn(
  line: Line,
  account: Account,
  { resumable, isNew }: { resumable?: Resumable | undefined; isNew: boolean },
): Promise<LoggedIn> {
  const { username, domain, password } = account;
  const open = el('open', { xmlns: ns.framing, to: domain, version: '1.0' });
  line.say(open);
  if (isNew) {
    await features(line);
    await register(line, account);
  }
  // Unasked, as on a bad line every round trip is one too many; but not beyond the end of this
  // stream: Prosody 0.12 would read the next one with the parser of this.
  line.say(
    el(
      'auth',
      { xmlns: ns.sasl, mechanism: 'PLAIN' }, // in an encrypted line; a browser has no better
      base64(`\0${username}\0${password}`),
    ),
  );
  let answer;
  do answer = await line.next();
  while (answer.ns !== ns.sasl);
  if (answer.name !== 'success') {
    const passing = child(answer, 'temporary-auth-failure');
    throw new ConnectionError(passing ? 'unavailable' : 'unauthorized', 'The login was refused.');
  }
  line.say(open);
  if (resumable) {
    const { id, received } = resumable;
    line.say(el('resume', { xmlns: ns.sm, previd: id, h: String(received) }));
    let resumed;
    do resumed = await line.next(resumePatience);
    while (resumed.ns !== ns.sm);
    if (resumed.name === 'resumed') {
      return { resumed: true, acknowledged: Number(resumed.attrs['h']) };
    }
  }
  bind(line);
  const bound = child(child(await reply(line, 'bind'), 'bind', ns.bind), 'jid');
  const jid = String(bound?.children[0] ?? '');
  if (!jid) throw new ConnectionError('unavailable', 'The server gives no address.');
  let enabled;
  do enabled = await line.next();
  while (enabled.ns !== ns.sm);
  return { resumed: false, jid, id: enabled.attrs['id'] };
}

/**
 * A new resource each time, later by name than all before. Of an account's sessions ejabberd has
 * the last by name write the archive, and one that hangs writes nothing, but stays.
 */
const newResource = (): string => Date.now().toString(36).padStart(9, '0') + randomId().slice(0, 8);

function bind(line: Line): void {
  const resource = el('resource', {}, newResource());
  line.say(
    el(
      'iq',
      { xmlns: ns.client, type: 'set', id: 'bind' },
      el('bind', { xmlns: ns.bind }, resource),
    ),
  );
  line.say(el('enable', { xmlns: ns.sm, resume: 'true' }));
}

/**
 * Makes an account (XEP-0077). One that is there already is no error: another tab was first.
 * Rejects with `unavailable` where the server wants us to wait, with `forbidden` where it refuses.
 */
async function register(line: Line, account: Account): Promise<void> {
  line.say(
    el(
      'iq',
      { xmlns: ns.client, type: 'set', id: 'register', to: account.domain },
      el(
        'query',
        { xmlns: ns.register },
        el('username', {}, account.username),
        el('password', {}, account.password),
      ),
    ),
  );
  const answer = await reply(line, 'register');
  if (answer.attrs['type'] === 'result') return;
  const reason = elements(child(answer, 'error')).find((one) => one.ns === ns.stanzaError)?.name;
  if (reason === 'conflict') return;
  const passing = ['resource-constraint', 'internal-server-error', 'policy-violation'];
  throw new ConnectionError(passing.includes(reason ?? '') ? 'unavailable' : 'forbidden', reason);
}

async function features(line: Line): Promise<void> {
  let answer;
  do answer = await line.next();
  while (answer.name !== 'features' || answer.ns !== ns.stream);
}

async function reply(line: Line, id: string): Promise<Element> {
  let answer;
  do answer = await line.next();
  while (answer.name !== 'iq' || answer.attrs['id'] !== id);
  return answer;
}

const base64 = (text: string): string =>
  btoa(String.fromCharCode(...new TextEncoder().encode(text)));
