import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { cutting, random, startFaultProxy } from './fault-proxy.mjs';

/** @typedef {import('node:net').Socket} Socket */

const echoServer = () =>
  createServer((socket) => {
    socket.on('error', () => {});
    socket.pipe(socket);
  });

describe('the bad line', () => {
  /** @type {import('node:net').Server} */
  let server;
  /** @type {import('./fault-proxy.mjs').FaultProxy} */
  let proxy;
  /** @type {Socket[]} */
  let sockets;

  const portOf = () => /** @type {import('node:net').AddressInfo} */ (server.address()).port;

  /** A line to the server, which says everything back. */
  const dial = async () => {
    const socket = connect(proxy.port, '127.0.0.1');
    socket.on('error', () => {});
    sockets.push(socket);
    await once(socket, 'connect');
    return socket;
  };

  /** `once` would take the error of a line that is cut for a failure. @param {Socket} socket */
  const closed = (socket) => new Promise((resolve) => socket.once('close', resolve));

  /** @param {Socket} socket @param {string} text */
  const echo = async (socket, text) => {
    socket.write(text);
    const [data] = await once(socket, 'data');
    return String(data);
  };

  beforeEach(async () => {
    sockets = [];
    server = echoServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    proxy = await startFaultProxy({ port: portOf() });
  });
  afterEach(async () => {
    for (const socket of sockets) socket.destroy();
    await proxy.close();
    await new Promise((resolve) => server.close(resolve));
  });

  it('passes both ways, whatever the size', async () => {
    const socket = await dial();
    const big = 'x'.repeat(3_000_000);
    let back = 0;
    const all = new Promise((resolve) =>
      socket.on('data', (data) => (back += data.length) === big.length && resolve(undefined)),
    );
    socket.write(big);
    await all;
    assert.equal(proxy.state.lines, 1);
  });

  it('passes the end of one side on to the other', async () => {
    const socket = await dial();
    socket.resume().end('bye');
    await closed(socket);
  });

  it('cuts every line at once; the next ones are whole', async () => {
    const [one, two] = [await dial(), await dial()];
    assert.equal(await echo(one, 'a'), 'a');
    assert.equal(await echo(two, 'b'), 'b');
    const ends = [closed(one), closed(two)];
    proxy.cut();
    await Promise.all(ends);
    assert.equal(await echo(await dial(), 'c'), 'c');
    assert.equal(proxy.state.cuts, 2);
  });

  it('cuts by itself until it is calmed', async () => {
    proxy.cutEvery([1, 5]);
    for (let i = 0; i < 5; i++) await closed((await dial()).resume());
    proxy.calm();
    assert.equal(await echo(await dial(), 'still here'), 'still here');
  });

  it('holds without a word, and lets go of everything in order', async () => {
    const socket = await dial();
    await echo(socket, 'first');
    proxy.hold();
    let back = '';
    socket.on('data', (data) => (back += data));
    socket.write('held, ');
    const late = await dial();
    late.write('too');
    late.on('data', (data) => (back += `${data} and `));
    // A line past the proxy has come and gone: the held ones had as much time.
    const direct = connect(portOf(), '127.0.0.1');
    sockets.push(direct);
    await echo(direct, 'ping');
    assert.equal(back, '');
    proxy.calm();
    while (!back.includes('held, ') || !back.includes('too')) {
      await Promise.race([once(socket, 'data'), once(late, 'data')]);
    }
  });

  it('refuses new lines and leaves the standing ones alone', async () => {
    const standing = await dial();
    proxy.refuse();
    const refused = connect(proxy.port, '127.0.0.1');
    refused.on('error', () => {});
    await closed(refused);
    assert.equal(await echo(standing, 'here'), 'here');
    proxy.calm();
    assert.equal(await echo(await dial(), 'again'), 'again');
  });

  it('closes a line whose server is away, and finds the server when it is back', async () => {
    const port = portOf();
    await new Promise((resolve) => server.close(resolve));
    await closed((await dial()).resume());
    server = echoServer().listen(port, '127.0.0.1');
    await once(server, 'listening');
    assert.equal(await echo(await dial(), 'back'), 'back');
  });
});

describe('its luck', () => {
  const draw = (/** @type {number} */ seed) => Array.from({ length: 1_000 }, random(seed));

  it('is the same for the same seed', () => {
    assert.deepEqual(draw(7), draw(7));
    assert.notDeepEqual(draw(7), draw(8));
  });

  it('is even, from 0 to below 1', () => {
    const numbers = draw(1);
    assert.ok(numbers.every((one) => one >= 0 && one < 1));
    const mean = numbers.reduce((sum, one) => sum + one) / numbers.length;
    assert.ok(Math.abs(mean - 0.5) < 0.05, `mean ${mean}`);
  });

  it('cuts fast every 150 to 400 ms, and slowly every 1 to 2 s', () => {
    assert.deepEqual(cutting, { fast: [150, 400], slow: [1_000, 2_000] });
  });
});
