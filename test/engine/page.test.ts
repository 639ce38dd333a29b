import { expect } from '@open-wc/testing';
import { addressOf } from '../../src/model/address.js';
import { agentToken, customerToken, engines, line, restart } from './engines.js';

/** A stream opened by the page's own WebSocket; what the server says is kept. */
async function openStream(address: string, domain: string) {
  const socket = new WebSocket(address, 'xmpp');
  const said: string[] = [];
  let notify = () => {};
  socket.onmessage = ({ data }) => {
    said.push(String(data));
    notify();
  };
  socket.onclose = () => notify();
  const when = async (text: string) => {
    while (!said.some((one) => one.includes(text))) {
      if (socket.readyState === WebSocket.CLOSED) throw new Error(`closed, after: ${said.join()}`);
      await new Promise<void>((resolve) => (notify = resolve));
    }
  };
  const closed = async () => {
    while (socket.readyState !== WebSocket.CLOSED) {
      await new Promise<void>((resolve) => (notify = resolve));
    }
  };
  const open = `<open xmlns="urn:ietf:params:xml:ns:xmpp-framing" to="${domain}" version="1.0"/>`;
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = () => reject(new Error('no line'));
  });
  socket.send(open);
  await when('<mechanism>PLAIN</mechanism>');
  return { socket, when, closed };
}

async function signsIn(address: string, jid: string, password: string): Promise<void> {
  const [name, domain] = jid.split('@');
  const { socket, when } = await openStream(address, domain!);
  const words = btoa(`\0${name}\0${password}`);
  const sasl = 'urn:ietf:params:xml:ns:xmpp-sasl';
  socket.send(`<auth xmlns="${sasl}" mechanism="PLAIN">${words}</auth>`);
  await when('<success');
  socket.close();
}

for (const engine of await engines()) {
  describe(`a page with ${engine.name}`, () => {
    afterEach(() => line(engine, 'calm'));

    it('signs in to the team with its password, and with an agent’s token', async () => {
      await signsIn(engine.websocket, engine.team, engine.teamPassword);
      await signsIn(engine.websocket, engine.team, await agentToken(engine));
    });

    it('signs in a verified customer', async () => {
      const jid = `${addressOf('Ana 42')}@customers.${engine.host}`;
      await signsIn(engine.websocket, jid, await customerToken(engine, { externalId: 'Ana 42' }));
    });

    it('is cut off by the bad line, and comes back', async () => {
      const { closed } = await openStream(engine.badLine, `team.${engine.host}`);
      const before = await line(engine, 'cut');
      await closed();
      expect(before.cuts).to.be.above(0);
      await signsIn(engine.badLine, engine.team, engine.teamPassword);
    });

    for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
      it(`finds the server at the same address after ${signal}`, async () => {
        const { closed } = await openStream(engine.badLine, `team.${engine.host}`);
        await restart(engine, signal);
        await closed();
        await signsIn(engine.badLine, engine.team, engine.teamPassword);
      });
    }
  });
}
