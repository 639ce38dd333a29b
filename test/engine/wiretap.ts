/** What a page's WebSockets have carried of late, by account: told when a test fails. */
export interface Wiretap {
  /** The last frames of each account, oldest first, with the seconds since the tap was put on. */
  log(): string;
  end(): void;
}

/** Frames of an account that are kept, and characters of a frame. */
const [most, longest] = [200, 400];

interface Frame {
  at: number;
  what: string;
}

/** From now on; sockets that are open already are not heard. */
export function wiretap(): Wiretap {
  const { WebSocket } = globalThis;
  const start = performance.now();
  const frames = new Map<string, Frame[]>();
  let sockets = 0;

  class Tapped extends WebSocket {
    readonly #number = ++sockets;
    #account = '?';

    constructor(address: string | URL, protocols?: string | string[]) {
      super(address, protocols);
      this.addEventListener('close', () => this.#note('-', 'closed'));
      this.addEventListener('message', ({ data }) => this.#note('<', String(data)));
    }

    override send(data: string): void {
      const secret = /<auth [^>]*>([^<]*)</.exec(data)?.[1];
      if (secret) this.#account = atob(secret).split('\0')[1] ?? '?';
      this.#note('>', secret ? '<auth/>' : data);
      super.send(data);
    }

    override close(): void {
      this.#note('-', 'closed here');
      super.close();
    }

    #note(direction: string, what: string): void {
      const all = frames.get(this.#account) ?? [];
      frames.set(this.#account, all);
      const text = what.length > longest ? `${what.slice(0, longest)}…` : what;
      all.push({ at: performance.now() - start, what: `${this.#number} ${direction} ${text}` });
      if (all.length > most) all.shift();
    }
  }
  globalThis.WebSocket = Tapped;

  return {
    log: () =>
      [...frames]
        .map(([account, all]) =>
          [`— ${account}`, ...all.map(({ at, what }) => `${(at / 1000).toFixed(3)} ${what}`)].join(
            '\n',
          ),
        )
        .join('\n'),
    end: () => {
      globalThis.WebSocket = WebSocket;
    },
  };
}
