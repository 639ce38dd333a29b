// A bad line on purpose: a TCP proxy between browser and server that cuts, holds and refuses.
import { createServer, connect } from 'node:net';

/** @typedef {{ port: number, close(): Promise<void> } & ReturnType<typeof controls>} FaultProxy */
/** @typedef {import('node:net').Socket} Socket */

/** Gaps between two cuts, in ms: faster than any session can settle, and slow enough that it can. */
export const cutting = /** @type {const} */ ({ fast: [150, 400], slow: [1_000, 2_000] });

/**
 * Numbers from 0 to 1 that are the same for the same seed (mulberry32).
 * @param {number} seed
 */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * @param {{ port: number, host?: string, seed?: number }} target Where the lines lead. Lines that
 *   cannot be made, because the server is away, are closed; the next ones are tried anew.
 * @returns {Promise<FaultProxy>} On a free port of the loopback; all is well until told otherwise.
 */
export async function startFaultProxy({ port, host = '127.0.0.1', seed = 1 }) {
  /** @type {Set<[Socket, Socket]>} */
  const lines = new Set();
  const proxy = controls(lines, random(seed));

  const server = createServer({ noDelay: true }, (near) => {
    if (proxy.state.refusing) {
      near.on('error', () => {});
      near.resetAndDestroy();
      return;
    }
    const far = connect({ port, host, noDelay: true });
    /** @type {[Socket, Socket]} */
    const line = [near, far];
    lines.add(line);
    proxy.state.lines++;
    for (const [from, to] of [line, /** @type {const} */ ([far, near])]) {
      from.on('error', () => {}); // 'close' follows
      from.on('end', () => to.end());
      from.on('data', (data) => {
        if (!to.write(data)) from.pause();
      });
      to.on('drain', () => {
        if (!proxy.state.holding) from.resume();
      });
      from.on('close', () => {
        lines.delete(line);
        to.destroy();
      });
      if (proxy.state.holding) from.pause();
    }
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(undefined));
  });
  const address = server.address();
  return {
    ...proxy,
    port: typeof address === 'object' && address ? address.port : 0,
    async close() {
      proxy.calm();
      const closed = new Promise((resolve) => server.close(resolve));
      proxy.cut();
      await closed;
    },
  };
}

/**
 * @param {Set<[Socket, Socket]>} lines
 * @param {() => number} next
 */
function controls(lines, next) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const state = { holding: false, refusing: false, lines: 0, cuts: 0 };

  /** Breaks every line at once. What was under way is lost, and neither side is told of it kindly. */
  function cut() {
    for (const [near, far] of lines) {
      state.cuts++;
      near.resetAndDestroy();
      far.resetAndDestroy();
    }
    lines.clear();
  }

  /**
   * Cuts again and again, after random gaps.
   * @param {readonly [min: number, max: number]} gaps In ms.
   */
  function cutEvery([min, max]) {
    clearTimeout(timer);
    const again = () => {
      timer = setTimeout(
        () => {
          cut();
          again();
        },
        min + next() * (max - min),
      );
    };
    again();
  }

  /** Nothing passes in either direction, and nobody is told: a tunnel, a dead spot. */
  function hold() {
    state.holding = true;
    for (const sockets of lines) for (const socket of sockets) socket.pause();
  }

  /** New lines are refused; those that stand are left alone. */
  function refuse() {
    state.refusing = true;
  }

  /** Ends cutting, holding and refusing. What was held goes on its way. */
  function calm() {
    clearTimeout(timer);
    state.holding = state.refusing = false;
    for (const sockets of lines) for (const socket of sockets) socket.resume();
  }

  return { state, cut, cutEvery, hold, refuse, calm };
}
