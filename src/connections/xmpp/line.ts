import { ConnectionError } from '../connection.js';
import { ns } from './names.js';
import { el, type Element, parse, serialize } from './xml.js';

/** Milliseconds that the other side may take for its next word before the line counts as dead. */
export const patience = 6_000;

/** One WebSocket that speaks RFC 7395: elements go out, elements come in, until it breaks. */
export class Line {
  readonly #socket: WebSocket;
  readonly #arrived: Element[] = [];
  #onElement: ((element: Element) => void) | undefined;
  #onClosed: (() => void) | undefined;
  #wake: (() => void) | undefined;
  #broken = false;
  #ending: ReturnType<typeof setTimeout> | undefined;
  /** There was somebody at the other end. */
  wasOpen = false;

  constructor(server: string) {
    this.#socket = new WebSocket(server, 'xmpp');
    this.#socket.onmessage = ({ data }: MessageEvent<unknown>) => this.#hear(data);
    this.#socket.onclose = () => this.close();
    this.#socket.onopen = () => {
      this.wasOpen = true;
      this.#wake?.();
    };
  }

  /** It carries nothing any more. */
  get broken(): boolean {
    return this.#broken;
  }

  /** Hands what comes from now on to a listener, and tells once when the line is broken. */
  listen(onElement: (element: Element) => void, onClosed: () => void): void {
    this.#onElement = onElement;
    this.#onClosed = onClosed;
    for (const element of this.#arrived.splice(0)) onElement(element);
    if (this.#broken) queueMicrotask(onClosed);
  }

  /** Settles when the socket is open. */
  async opened(): Promise<void> {
    await this.#until(() => this.#socket.readyState === WebSocket.OPEN);
  }

  /** The next element. Rejects with `unavailable` when the line breaks or stays silent. */
  async next(patient = patience): Promise<Element> {
    await this.#until(() => this.#arrived.length > 0, patient);
    return this.#arrived.shift()!;
  }

  /** What is said into a broken line is lost. */
  say(element: Element): void {
    if (this.#socket.readyState === WebSocket.OPEN) this.#socket.send(serialize(element));
  }

  /**
   * Ends the stream, and the line with it: once the other side has ended it too. ejabberd 23.01
   * hangs for ever on a session whose socket is closed while it is being written to, and what
   * comes for the account after that is in no archive.
   */
  end(): void {
    this.#onElement = () => {};
    this.#onClosed = undefined;
    if (this.#socket.readyState !== WebSocket.OPEN) return this.close();
    this.say(el('close', { xmlns: ns.framing }));
    this.#ending = setTimeout(() => this.close(), patience);
  }

  /** At once. Twice is harmless. */
  close(): void {
    if (this.#broken) return;
    this.#broken = true;
    clearTimeout(this.#ending);
    this.#socket.onmessage = this.#socket.onclose = null;
    // A socket that is cut answers nothing: nobody waits for its goodbye.
    this.#socket.close();
    this.#wake?.();
    this.#onClosed?.();
  }

  #hear(data: unknown): void {
    let element;
    try {
      element = parse(String(data));
    } catch {
      return this.close(); // not XMPP
    }
    const over = element.name === 'close' && element.ns === ns.framing;
    if (over || (element.name === 'error' && element.ns === ns.stream)) return this.close();
    if (this.#onElement) return this.#onElement(element);
    this.#arrived.push(element);
    this.#wake?.();
  }

  async #until(done: () => boolean, patient = patience): Promise<void> {
    const end = performance.now() + patient;
    while (!done()) {
      const left = end - performance.now();
      if (this.#broken || left <= 0) throw new ConnectionError('unavailable', 'The line is dead.');
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left);
        this.#wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      this.#wake = undefined;
    }
  }
}
