import { expect } from '@open-wc/testing';
import type { ConnectionError, ConnectionStatus } from '../../../src/connections/connection.js';
import { waitFor } from '../../../src/connections/contract/tools.js';
import { ns } from '../../../src/connections/xmpp/names.js';
import { XmppStream } from '../../../src/connections/xmpp/stream.js';
import { fakeClock } from '../../support/fake-clock.js';
import {
  child,
  el,
  type Element,
  parse,
  serialize,
  textOf,
} from '../../../src/connections/xmpp/xml.js';

/** A server by hand: it lets in whoever has the password, and resumes what it remembers. */
class Server {
  readonly sockets: Socket[] = [];
  password = 'right';
  remembers = true;
  /** It says something to who wants to resume. */
  answers = true;
  /** What the stream is told as soon as it is back. */
  missed: Element[] = [];
  /** Stanzas of the present session, with those that were sent twice. */
  heard: Element[] = [];
  resources: string[] = [];

  get socket(): Socket {
    return this.sockets.at(-1)!;
  }

  hear(socket: Socket, { name, ns: space, attrs, ...element }: Element): void {
    const say = (one: Element) => socket.tell(one);
    const inside = { name, ns: space, attrs, ...element };
    if (name === 'open') {
      say(el('open', { xmlns: ns.framing }));
    } else if (name === 'auth') {
      const right = atob(textOf(inside)).endsWith(`\0${this.password}`);
      say(el(right ? 'success' : 'failure', { xmlns: ns.sasl }));
    } else if (name === 'resume') {
      const { previd } = attrs;
      if (!this.answers) return;
      if (!this.remembers) return say(el('failed', { xmlns: ns.sm }));
      say(el('resumed', { xmlns: ns.sm, previd, h: String(this.heard.length) }));
      this.missed.forEach(say);
    } else if (name === 'enable' && space === ns.sm) {
      say(el('enabled', { xmlns: ns.sm, id: `session ${this.sockets.length}`, resume: 'true' }));
    } else if (attrs['id'] === 'bind') {
      const resource = textOf(child(child(inside, 'bind', ns.bind), 'resource'));
      this.resources.push(resource);
      this.heard = [];
      const jid = el('jid', {}, `ana@example.com/${resource}`);
      const bound = el('bind', { xmlns: ns.bind }, jid);
      say(el('iq', { xmlns: ns.client, type: 'result', id: 'bind' }, bound));
    } else if (name === 'close') {
      say(el('close', { xmlns: ns.framing }));
    } else if (space === ns.client) {
      this.heard.push(inside);
    }
  }
}

/** What a stream has of a WebSocket. */
class Socket {
  static readonly OPEN = 1;
  static server: Server;
  readyState = 0;
  onopen: (() => void) | null = null;
  onclose: (() => void) | null = null;
  onmessage: ((event: { data: string }) => void) | null = null;
  readonly said: Element[] = [];
  /** The other side does not hear. */
  deaf = false;

  constructor() {
    Socket.server.sockets.push(this);
    queueMicrotask(() => {
      this.readyState = 1;
      this.onopen?.();
    });
  }

  send(text: string): void {
    const element = parse(text);
    this.said.push(element);
    if (!this.deaf) queueMicrotask(() => Socket.server.hear(this, element));
  }

  close(): void {
    this.readyState = 3;
  }

  tell(element: Element): void {
    this.onmessage?.({ data: serialize(element) });
  }

  /** The line is cut. */
  cut(): void {
    this.readyState = 3;
    this.onclose?.();
  }
}

const message = (id: string): Element => el('message', { xmlns: ns.client, id });
const named = (elements: readonly Element[], name: string) =>
  elements.filter((one) => one.name === name);

describe('a stream', () => {
  const { WebSocket } = globalThis;
  let server: Server;
  let stream: XmppStream;
  let statuses: ConnectionStatus[];
  let prepared: number;
  let answers: (stanza: Element) => Element | undefined;
  let renew: (() => Promise<string | undefined>) | undefined;

  const open = (password = 'right') => {
    stream = new XmppStream(
      'wss://example.com/ws',
      { username: 'ana', domain: 'example.com', password },
      {
        onStanza: (stanza) => {
          const answer = answers(stanza);
          if (answer) stream.send(answer);
        },
        onStatus: (status) => statuses.push(status),
        prepare: async () => void prepared++,
        ...(renew && { renew }),
      },
    );
    return stream;
  };

  beforeEach(() => {
    globalThis.WebSocket = Socket as never;
    server = Socket.server = new Server();
    statuses = [];
    prepared = 0;
    answers = () => undefined;
    renew = undefined;
  });
  afterEach(() => {
    stream.close();
    globalThis.WebSocket = WebSocket;
  });

  const cutAndBack = async () => {
    const { socket } = server;
    socket.cut();
    await waitFor('the next line', () => server.socket !== socket);
    await waitFor('to be back', () => stream.status === 'online');
  };

  it('is ready once its session is prepared', async () => {
    await open().ready();
    expect([prepared, stream.jid]).to.deep.equal([1, `ana@example.com/${server.resources[0]}`]);
    expect(statuses).to.deep.equal(['connecting', 'online']);
  });

  it('says again on the resumed session what had not arrived, and nothing else', async () => {
    await open().ready();
    stream.send(message('a'));
    await waitFor('it to be heard', () => server.heard.length === 1);
    server.socket.deaf = true;
    stream.send(message('b'));
    await cutAndBack();
    await waitFor('both', () => server.heard.length === 2);
    expect(server.heard.map(({ attrs }) => attrs['id'])).to.deep.equal(['a', 'b']);
    expect([prepared, server.resources.length]).to.deep.equal([1, 1]);
  });

  it('says each once, and in order, though it is spoken to before it is back', async () => {
    answers = (stanza) => message(`answer to ${stanza.attrs['id']}`);
    await open().ready();
    server.socket.deaf = true;
    stream.send(message('a'));
    server.missed = [message('b')];
    await cutAndBack();
    await waitFor('the answer', () => server.heard.length >= 2);
    server.socket.tell(message('c'));
    await waitFor('its answer', () => server.heard.length >= 3);
    const ids = server.heard.map(({ attrs }) => attrs['id']);
    expect(ids).to.deep.equal(['a', 'answer to b', 'answer to c']);
  });

  it('begins a new session where the last one is forgotten', async () => {
    await open().ready();
    stream.send(message('a'));
    server.remembers = false;
    await cutAndBack();
    await waitFor('its preparation', () => prepared === 2);
    // What is not confirmed is for the archive to answer.
    expect(server.heard).to.deep.equal([]);
  });

  it('gives up a session that answers on none of the lines, of which each breaks soon', async () => {
    await open().ready();
    server.answers = false;
    const { now } = performance;
    let later = 0;
    performance.now = () => now.call(performance) + later;
    try {
      for (let lines = 0; lines < 3; lines++) {
        const { socket } = server;
        socket.cut();
        await waitFor('to be asked for', () => named(server.socket.said, 'resume').length > 0);
        later += 3_000;
      }
      server.socket.cut();
      await waitFor('another session', () => prepared === 2);
    } finally {
      performance.now = now;
    }
  });

  it('names each session later than the one before', async () => {
    server.remembers = false;
    await open().ready();
    for (let times = 0; times < 3; times++) {
      // By the clock: two sessions of one millisecond are in no order.
      const now = Date.now();
      await waitFor('the next millisecond', () => Date.now() > now);
      await cutAndBack();
    }
    expect(server.resources).to.deep.equal(server.resources.toSorted());
    expect(new Set(server.resources).size).to.equal(4);
  });

  it('tells whoever waits for an answer that its session is lost', async () => {
    await open().ready();
    const answer = stream.request('get', undefined, el('query', { xmlns: 'urn:x' }));
    const code = answer.catch(({ code }: ConnectionError) => code);
    server.remembers = false;
    await cutAndBack();
    expect(await code).to.equal('unavailable');
  });

  it('begins a new session where an answer does not come, whatever else is heard', async () => {
    await open().ready();
    const clock = fakeClock();
    const answer = stream.request('get', undefined, el('query', { xmlns: 'urn:x' }));
    const code = answer.catch(({ code }: ConnectionError) => code);
    for (let seconds = 0; seconds < 20; seconds++) {
      server.socket.tell(message(`${seconds}`));
      clock.pass(1_000);
    }
    expect(await code).to.equal('unavailable');
    expect(prepared).to.equal(2);
  });

  it('takes the answer to its own question alone', async () => {
    await open().ready();
    const answer = stream.request('get', undefined, el('query', { xmlns: 'urn:x' }));
    await waitFor('the question', () => named(server.heard, 'iq').length);
    const { id } = named(server.heard, 'iq')[0]!.attrs;
    const result = { xmlns: ns.client, type: 'result' };
    server.socket.tell(el('iq', { ...result, id: 'other' }, el('no', { xmlns: 'urn:x' })));
    server.socket.tell(el('iq', { ...result, id }, el('yes', { xmlns: 'urn:x' })));
    expect(child(await answer, 'yes', 'urn:x')).to.exist;
  });

  it('forgets what the server has, and believes no nonsense about it', async () => {
    await open().ready();
    stream.send(message('a'));
    for (const h of ['1000', '-1', 'x']) server.socket.tell(el('a', { xmlns: ns.sm, h }));
    server.socket.tell(el('a', { xmlns: ns.sm, h: '1' }));
    server.heard = [message('a')];
    await cutAndBack();
    expect(named(server.socket.said, 'message')).to.deep.equal([]);
  });

  it('says how much it has heard, of stanzas alone', async () => {
    await open().ready();
    const { socket } = server;
    socket.tell(message('a'));
    socket.tell(el('a', { xmlns: ns.sm, h: '0' }));
    socket.tell(message('b'));
    socket.tell(el('r', { xmlns: ns.sm }));
    expect(named(socket.said, 'a').map(({ attrs }) => attrs['h'])).to.deep.equal(['2']);
  });

  it('answers what it is asked: a ping, and that it can do nothing else', async () => {
    await open().ready();
    const ask = (id: string, name: string, space: string) =>
      server.socket.tell(
        el('iq', { xmlns: ns.client, type: 'get', id, from: 'x' }, el(name, { xmlns: space })),
      );
    ask('1', 'ping', ns.ping);
    ask('2', 'query', 'urn:x');
    await waitFor('both answers', () => named(server.heard, 'iq').length === 2);
    const answers = named(server.heard, 'iq').map(({ attrs: { id, type, to } }) => [id, type, to]);
    expect(answers).to.deep.equal([
      ['1', 'result', 'x'],
      ['2', 'error', 'x'],
    ]);
  });

  it('is refused with a wrong password, and does not try again', async () => {
    const error = await open('wrong')
      .ready()
      .catch((reason: ConnectionError) => reason);
    expect(error).to.have.property('code', 'unauthorized');
    stream.connect();
    expect([stream.status, server.sockets.length]).to.deep.equal(['refused', 1]);
  });

  it('comes in with a renewed password, for which it asks once', async () => {
    let asked = 0;
    renew = async () => (asked++ ? 'another wrong one' : 'right');
    await open('wrong').ready();
    expect([asked, stream.status]).to.deep.equal([1, 'online']);
  });

  it('gives up where the renewed password is the same', async () => {
    renew = async () => 'wrong';
    const error = await open('wrong')
      .ready()
      .catch((reason: ConnectionError) => reason);
    expect(error).to.have.property('code', 'unauthorized');
  });

  it('leaves its session for a new one with a goodbye, and nobody notices but who waits', async () => {
    open();
    await stream.ready();
    const [left] = server.sockets;
    stream.afresh();
    const ready = stream.ready();
    expect(left!.said.at(-1)).to.include({ name: 'close', ns: ns.framing });
    await ready;
    expect(server.resources).to.have.lengthOf(2);
    expect(prepared).to.equal(2);
    expect(statuses).to.deep.equal(['connecting', 'online']);
  });

  it('ends with a word of goodbye, and lets the other side close the line', async () => {
    await open().ready();
    const { socket } = server;
    stream.close();
    expect(socket.readyState, 'before the answer').to.equal(1);
    await waitFor('the line to be closed', () => socket.readyState === 3);
    expect(socket.said.slice(-2).map(({ name }) => name)).to.deep.equal(['presence', 'close']);
  });

  it('closes a line that breaks its rules', async () => {
    await open().ready();
    const { socket } = server;
    socket.onmessage!({ data: '<message' });
    await waitFor('the next line', () => server.socket !== socket);
  });
});
