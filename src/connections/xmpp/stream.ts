import { ConnectionError, type ConnectionStatus } from '../connection.js';
import { Line, patience } from './line.js';
import { type Account, logIn, type LoggedIn } from './login.js';
import { ns } from './names.js';
import { Requests } from './requests.js';
import { ResumableSession } from './resumable-session.js';
import { el, type Element } from './xml.js';

export interface StreamHooks {
  /** Everything but what answers a request. */
  onStanza(stanza: Element): void;
  onStatus(status: ConnectionStatus): void;
  /**
   * A new session knows nothing of the last one: what is to be done before anybody else may use
   * it. Requests may be made.
   */
  prepare(): Promise<void>;
  /** The login is refused: another password, or none. */
  renew?(): Promise<string | undefined>;
}

/** Milliseconds of silence after which the line is tried. */
const silence = 25_000;
/** Milliseconds that a call waits for a line. */
const lineComes = 15_000;
const longestPause = 30_000;

/**
 * One account's stream, over as many sockets as it takes. A thin one of our own: `@xmpp/client`
 * 0.14 weighs seven times as much, never resumed under cuts 150–400 ms apart, and needs a Node
 * module stubbed out; strophe.js has no XEP-0198. What is here is RFC 7395 (framing), RFC 6120
 * (SASL PLAIN, bind), XEP-0077 (registration) and XEP-0198 (resumption), nothing else.
 */
export class XmppStream {
  #status: ConnectionStatus = 'idle';
  #line: Line | undefined;
  #session: ResumableSession | undefined;
  /** The session is bound or resumed on the present line. */
  #bound = false;
  #ready = false;
  #closed = false;
  #isNew: boolean;
  #failures = 0;
  #refusal: ConnectionError | undefined;
  readonly #requests = new Requests(
    (stanza) => this.send(stanza),
    () => this.afresh(),
  );
  readonly #waiting = new Set<() => void>();
  #heardAt = 0;
  /** We have asked how far the server has got. */
  #asked = false;
  #watch: ReturnType<typeof setTimeout> | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;

  /** `isNew`: the account is to be registered first. */
  constructor(
    private readonly server: string,
    readonly account: Account,
    private readonly hooks: StreamHooks,
    isNew = false,
  ) {
    this.#isNew = isNew;
    globalThis.addEventListener?.('online', this.#hurry);
  }

  get status(): ConnectionStatus {
    return this.#status;
  }

  /** Our full address, once there is a session. */
  get jid(): string {
    return this.#session?.jid ?? '';
  }

  /** Begins, and goes on until it is closed. */
  connect(): void {
    if (this.#line || this.#closed || this.#refusal) return;
    clearTimeout(this.#pause);
    this.#pause = undefined;
    this.#setStatus(this.#session || this.#failures ? 'offline' : 'connecting');
    void this.#try();
  }

  /** Settles when calls may be made. Rejects with `unavailable` if that takes too long. */
  async ready(): Promise<void> {
    this.connect();
    const end = performance.now() + lineComes;
    while (!this.#ready) {
      if (this.#refusal) throw this.#refusal;
      const left = end - performance.now();
      if (this.#closed || left <= 0) throw new ConnectionError('unavailable', 'No line.');
      await new Promise<void>((resolve) => {
        const done = () => {
          clearTimeout(timer);
          this.#waiting.delete(done);
          resolve();
        };
        const timer = setTimeout(done, left);
        this.#waiting.add(done);
      });
    }
  }

  /** On a resumed session it arrives once; a new session does not know of it. */
  send(stanza: Element): void {
    const session = this.#session;
    if (!session || this.#closed) return;
    session.sent(stanza);
    if (!this.#bound) return;
    this.#line!.say(stanza);
    this.#askHowFar();
  }

  /**
   * Settles with the result of an IQ. Rejects with what the server says is wrong, and with
   * `unavailable` if its session is lost: so is one that does not give it in time, since ejabberd
   * may lose an answer as it hands a session over to the next line.
   */
  request(type: 'get' | 'set', to: string | undefined, payload: Element): Promise<Element> {
    if (this.#session && !this.#closed) return this.#requests.ask(type, to, payload);
    return Promise.reject(new ConnectionError('unavailable', 'No session.'));
  }

  /** Leaves the session for a new one, on a new line; calls wait for it. */
  afresh(): void {
    if (!this.#session || this.#closed) return;
    this.#session.id = undefined;
    if (!this.#bound) return; // the next line has it
    clearTimeout(this.#watch);
    this.#bound = this.#ready = false;
    this.#line!.end();
    void this.#try();
  }

  /** Ends the session at the server too. Twice is harmless. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    globalThis.removeEventListener?.('online', this.#hurry);
    clearTimeout(this.#pause);
    clearTimeout(this.#watch);
    if (this.#bound) this.#line?.say(el('presence', { xmlns: ns.client, type: 'unavailable' }));
    this.#line?.end();
    this.#line = undefined;
    this.#requests.lose();
    this.#wake();
  }

  // ——— One line after the other

  async #try(): Promise<void> {
    let line: Line;
    try {
      line = this.#line = new Line(this.server);
    } catch (cause) {
      const message = `No address of a WebSocket: ${this.server}`;
      return this.#end(new ConnectionError('unsupported', message, { cause }));
    }
    try {
      await line.opened();
      const { id, received } = this.#session ?? { id: undefined, received: 0 };
      const resumable = id === undefined ? undefined : { id, received };
      if (resumable) this.#session!.lostSince ??= performance.now();
      const session = await logIn(line, this.account, { resumable, isNew: this.#isNew });
      this.#isNew = false;
      if (this.#closed) return line.end();
      this.#begin(line, session);
    } catch (error) {
      if (this.#closed) return;
      this.#giveUp(line);
      line.close();
      if (isRefusal(error)) return void this.#refused(error);
      this.#again(line);
    }
  }

  /**
   * A session that was asked to resume and says nothing hangs: the next one is a new one. On lines
   * that break one after the other, none stays for long enough to tell.
   */
  #giveUp({ broken, wasOpen }: Line): void {
    const session = this.#session;
    if (session?.lostSince === undefined || !wasOpen) return;
    if (!broken || performance.now() - session.lostSince > patience) session.id = undefined;
  }

  #begin(line: Line, session: LoggedIn): void {
    this.#heardAt = performance.now();
    this.#asked = false;
    this.#bound = true;
    if (session.resumed) {
      this.#session!.lostSince = undefined;
      this.#session!.acknowledge(session.acknowledged);
      // Before anything is heard: an answer to that would be said here once more, and out of turn.
      for (const stanza of this.#session!.unacknowledged) line.say(stanza);
      this.#askHowFar();
    } else {
      this.#requests.lose();
      this.#session = new ResumableSession(session.jid, session.id);
      this.#ready = false;
    }
    line.listen(
      (element) => this.#hear(element),
      () => this.#again(line),
    );
    this.#keepWatch();
    // A session that broke in its preparation may be resumed: then that goes on by itself.
    if (this.#ready || session.resumed) return this.#online();
    void this.#prepare();
  }

  async #prepare(): Promise<void> {
    const session = this.#session;
    try {
      await this.hooks.prepare();
      if (session !== this.#session || this.#closed) return;
      this.#ready = true;
      if (this.#bound) this.#online();
    } catch (error) {
      if (session !== this.#session || this.#closed) return;
      if (error instanceof ConnectionError && error.code !== 'unavailable') {
        return this.#end(error);
      }
      this.#session = undefined;
      this.#line?.close();
    }
  }

  #online(): void {
    this.#failures = 0;
    if (!this.#ready) return;
    this.#setStatus('online');
    this.#wake();
  }

  #again(line: Line): void {
    if (this.#closed || line !== this.#line) return;
    this.#line = undefined;
    this.#bound = false;
    clearTimeout(this.#watch);
    this.#setStatus('offline');
    // A server that can be reached is tried again soon, one that is away less and less often.
    if (line.wasOpen) this.#failures = Math.min(this.#failures, 2);
    const pause = this.#failures
      ? Math.min(longestPause, 100 * 2 ** this.#failures) * (0.5 + Math.random() / 2)
      : 0;
    this.#failures++;
    this.#pause = setTimeout(() => this.connect(), pause);
  }

  readonly #hurry = (): void => {
    if (this.#pause === undefined) return;
    this.#failures = 0;
    this.connect();
  };

  async #refused(error: ConnectionError): Promise<void> {
    this.#line = undefined;
    this.#bound = false;
    const password = await this.hooks.renew?.().catch(() => undefined);
    if (this.#closed) return;
    if (password === undefined || password === this.account.password) return this.#end(error);
    this.account.password = password;
    this.connect();
  }

  #end(error: ConnectionError): void {
    this.#refusal = error;
    this.#line?.close();
    this.#line = undefined;
    this.#requests.lose();
    this.#setStatus('refused');
    this.#wake();
  }

  // ——— What is said on it

  #hear(element: Element): void {
    this.#heardAt = performance.now();
    if (element.ns === ns.sm) {
      if (element.name === 'r') this.#sayHowFar();
      else if (element.name === 'a') {
        this.#asked = false;
        this.#session?.acknowledge(Number(element.attrs['h']));
        if (this.#session?.unacknowledged.length) this.#askHowFar();
      }
      return;
    }
    this.#session!.heard();
    if (element.name === 'iq') this.#requests.hear(element);
    else this.hooks.onStanza(element);
  }

  #sayHowFar(): void {
    this.#line?.say(el('a', { xmlns: ns.sm, h: String(this.#session?.received ?? 0) }));
  }

  /** One question at a time. */
  #askHowFar(): void {
    if (this.#asked || this.#session?.id === undefined) return;
    this.#asked = true;
    this.#line?.say(el('r', { xmlns: ns.sm }));
    this.#keepWatch();
  }

  /** A cut line is silent for many minutes, and a hanging session for ever. */
  #keepWatch(): void {
    clearTimeout(this.#watch);
    const since = performance.now();
    this.#watch = setTimeout(
      () => {
        const waits = this.#asked || this.#requests.waiting;
        if (waits && this.#heardAt <= since) return this.#line?.close();
        if (!waits) this.#askHowFar();
        this.#keepWatch();
      },
      this.#asked || this.#requests.waiting ? patience : silence,
    );
  }

  #setStatus(status: ConnectionStatus): void {
    if (this.#status === status || this.#closed) return;
    this.#status = status;
    this.hooks.onStatus(status);
  }

  #wake(): void {
    for (const done of [...this.#waiting]) done();
  }
}

const isRefusal = (error: unknown): error is ConnectionError =>
  error instanceof ConnectionError && error.code !== 'unavailable';
