// The bare protocol (RFC 7395), stanza by stanza: what a hostile page could send, no library between.
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { escapeXML, parse } from 'ltx';
import { WebSocket } from 'ws';

/** @typedef {import('ltx').Element} Element */
/** @typedef {import('./engine.mjs').Engine} Engine */
/** @typedef {{ jid: string, password: string }} Account */

const patience = 15_000;

export const NS = /** @type {const} */ ({
  bind: 'urn:ietf:params:xml:ns:xmpp-bind',
  mam: 'urn:xmpp:mam:2',
  pubsub: 'http://jabber.org/protocol/pubsub',
  register: 'jabber:iq:register',
  sasl: 'urn:ietf:params:xml:ns:xmpp-sasl',
  stanzas: 'urn:ietf:params:xml:ns:xmpp-stanzas',
});

/** A line to the server. What arrives is kept until somebody asks for it. */
export class Wire {
  /** @type {Element[]} */
  received = [];
  /** The address with its resource; empty before `signIn`. */
  jid = '';
  #socket;
  #changed = () => {};

  /** @param {Engine} engine @param {string} domain */
  static async open(engine, domain) {
    const wire = new Wire(new WebSocket(engine.websocket, 'xmpp'), domain);
    await once(wire.#socket, 'open');
    await wire.start();
    return wire;
  }

  /** @param {WebSocket} socket @param {string} domain @private */
  constructor(socket, domain) {
    this.domain = domain;
    this.#socket = socket;
    socket.on('error', () => {}); // 'close' follows
    socket.on('message', (data) => {
      this.received.push(parse(`${data}`));
      this.#changed();
    });
    socket.on('close', () => this.#changed());
  }

  get closed() {
    return this.#socket.readyState >= WebSocket.CLOSING;
  }

  /** Opens the stream, again after signing in. Returns its features. */
  async start() {
    this.received = this.received.filter((one) => one.getName() !== 'features');
    this.send(
      `<open xmlns="urn:ietf:params:xml:ns:xmpp-framing" to="${this.domain}" version="1.0"/>`,
    );
    return this.next((one) => one.getName() === 'features');
  }

  /** @param {string} xml Sent as it is, well-formed or not. */
  send(xml) {
    this.#socket.send(xml);
  }

  /**
   * The first stanza that fits, past or future; it is then taken away.
   * @param {(stanza: Element) => unknown} fits
   * @returns {Promise<Element>}
   */
  async next(fits) {
    const until = Date.now() + patience;
    for (;;) {
      const index = this.received.findIndex(fits);
      const [found] = index < 0 ? [] : this.received.splice(index, 1);
      if (found) return found;
      if (this.closed) throw new Error(`The line is closed. Left: ${this.received.join(' ')}`);
      await this.#change(until - Date.now());
    }
  }

  /** @param {number} time */
  async #change(time) {
    if (time <= 0) throw new Error(`Nothing such has come. Left: ${this.received.join(' ')}`);
    /** @type {NodeJS.Timeout | undefined} */
    let timer;
    await new Promise((resolve) => {
      this.#changed = () => resolve(undefined);
      timer = setTimeout(resolve, time);
    });
    clearTimeout(timer);
  }

  /** Waits until the server has ended the stream. Returns its reason. */
  async ended() {
    const until = Date.now() + patience;
    while (!this.closed) await this.#change(until - Date.now());
    const error = this.received.find((one) => one.getName() === 'error');
    return error?.getChildElements()[0]?.getName() ?? 'closed';
  }

  /**
   * Asks with an iq and waits for its answer.
   * @param {'get' | 'set'} type
   * @param {string} payload
   * @param {string} [to]
   */
  async ask(type, payload, to) {
    const id = randomUUID();
    const target = to ? ` to="${to}"` : '';
    this.send(`<iq xmlns="jabber:client" type="${type}" id="${id}"${target}>${payload}</iq>`);
    return this.next((one) => one.getName() === 'iq' && one.attrs.id === id);
  }

  /** The server has dealt with all that was sent before. */
  async settle() {
    await this.ask('get', '<ping xmlns="urn:xmpp:ping"/>', this.domain);
  }

  /**
   * @param {string} to
   * @param {string} body Escaped here.
   * @param {string} [more] Attributes.
   */
  say(to, body, more = '') {
    const id = randomUUID();
    this.send(
      `<message xmlns="jabber:client" type="chat" id="${id}" to="${to}" ${more}>` +
        `<body>${escapeXML(body)}</body><origin-id xmlns="urn:xmpp:sid:0" id="${id}"/></message>`,
    );
    return id;
  }

  /** @param {string} body */
  hears(body) {
    return this.next((one) => one.getName() === 'message' && one.getChildText('body') === body);
  }

  /** What it has heard so far, and nobody has asked for. */
  bodies() {
    return this.received.flatMap((one) => one.getChildText('body') ?? []);
  }

  /**
   * The texts of an archive (XEP-0313), or the condition of the refusal.
   * @param {{ to?: string, with?: string }} [options]
   * @returns {Promise<string[] | string>}
   */
  async archive({ to, with: other } = {}) {
    const form = other
      ? '<x xmlns="jabber:x:data" type="submit"><field var="FORM_TYPE" type="hidden">' +
        `<value>${NS.mam}</value></field><field var="with"><value>${other}</value></field></x>`
      : '';
    const query = randomUUID();
    const answer = await this.ask(
      'set',
      `<query xmlns="${NS.mam}" queryid="${query}">${form}</query>`,
      to,
    );
    if (answer.attrs.type === 'error') return condition(answer);
    const results = this.received.filter(
      (one) => one.getChild('result', NS.mam)?.attrs.queryid === query,
    );
    this.received = this.received.filter((one) => !results.includes(one));
    return results.flatMap((one) => {
      const forwarded = one.getChild('result', NS.mam)?.getChild('forwarded');
      return forwarded?.getChild('message')?.getChildText('body') ?? [];
    });
  }

  /**
   * The texts of its own archive, once there are so many: what is said to somebody who is there is
   * archived by their session, when that gets to it.
   * @param {number} count
   */
  async archiveOf(count) {
    const until = Date.now() + patience;
    for (;;) {
      const found = await this.archive();
      if (found.length >= count || Date.now() > until) return found;
    }
  }

  async close() {
    if (this.#socket.readyState === WebSocket.CLOSED) return;
    const closed = once(this.#socket, 'close');
    this.#socket.terminate();
    await closed;
  }
}

/** @param {Element} stanza The name of its error, or of what it is. */
export function condition(stanza) {
  const error = stanza.getChild('error') ?? stanza;
  return error.getChildElements()[0]?.getName() ?? stanza.attrs.type;
}

/**
 * Signs in with SASL PLAIN and binds a resource; rejects with the name of the refusal.
 * @param {Engine} engine
 * @param {Account} account
 * @param {{ as?: string, presence?: boolean }} [options] `as`: an address to act for.
 */
export async function signIn(engine, { jid, password }, { as = '', presence = true } = {}) {
  const [name = '', domain = ''] = jid.split('@');
  const wire = await Wire.open(engine, domain);
  try {
    const words = Buffer.from(`${as}\0${name}\0${password}`).toString('base64');
    wire.send(`<auth xmlns="${NS.sasl}" mechanism="PLAIN">${words}</auth>`);
    const answer = await wire.next((one) => one.getNS() === NS.sasl);
    if (answer.getName() !== 'success') throw new Error(answer.getChildElements()[0]?.getName());
    await wire.start();
    const bound = await wire.ask('set', `<bind xmlns="${NS.bind}"/>`);
    wire.jid = bound.getChild('bind', NS.bind)?.getChildText('jid') ?? '';
    if (presence) {
      wire.send('<presence xmlns="jabber:client"/>');
      await wire.settle();
    }
    return wire;
  } catch (error) {
    await wire.close();
    throw error;
  }
}

/** @param {Promise<Wire>} attempt The name of the refusal, or `in`. */
export async function outcome(attempt) {
  try {
    await (await attempt).close();
    return 'in';
  } catch (error) {
    return error instanceof Error ? error.message : `${error}`;
  }
}

/**
 * Registers a throwaway account of a visitor (XEP-0077); rejects with the name of the refusal.
 * @param {Engine} engine
 * @param {{ name?: string, domain?: string }} [options]
 * @returns {Promise<Account>}
 */
export async function register(
  engine,
  { name = `v-${randomUUID()}`, domain = `visitors.${engine.host}` } = {},
) {
  const password = randomBytes(24).toString('base64url');
  const wire = await Wire.open(engine, domain);
  try {
    const answer = await wire.ask(
      'set',
      `<query xmlns="${NS.register}"><username>${name}</username><password>${password}</password></query>`,
      domain,
    );
    if (answer.attrs.type === 'error') throw new Error(condition(answer));
    return { jid: `${name}@${domain}`, password };
  } finally {
    await wire.close();
  }
}

/** @param {string} jid */
export const bare = (jid) => jid.split('/')[0] ?? '';
