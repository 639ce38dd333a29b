// The server's half of engines.ts: real messaging servers for tests that run in a browser's page.
import { setTimeout as pause } from 'node:timers/promises';
import { publicKeySet, signAgentToken, signCustomerToken } from '../../src/server/index.ts';
import { startEngine, wantedEngines } from './engine.mjs';
import { cutting, startFaultProxy } from './fault-proxy.mjs';

/** @typedef {import('./engine.mjs').Engine} Engine */
/** @typedef {import('./fault-proxy.mjs').FaultProxy} FaultProxy */

/** Whether that settles while the page still waits for the answer to its command. */
const inTime = (/** @type {Promise<unknown> | undefined} */ work) =>
  Promise.race([Promise.resolve(work).then(() => true), pause(10_000, false)]);

/** Starts the engines with the test runner, each with a bad line beside it, and ends them with it. */
export function enginesPlugin() {
  /** @type {Map<string, { engine: Engine, line: FaultProxy }>} */
  const running = new Map();
  /** @type {Promise<unknown> | undefined} */
  let starting;

  async function start() {
    for (const name of wantedEngines()) {
      const engine = await startEngine(name);
      running.set(name, { engine, line: await startFaultProxy({ port: engine.port }) });
    }
  }

  const one = (/** @type {string} */ name) => {
    const found = running.get(name);
    if (!found) throw new Error(`There is no engine ${name}.`);
    return found;
  };

  /** @type {Map<string, Promise<unknown>>} */
  const restarts = new Map();

  /** @type {Record<string, (payload: any) => unknown>} */
  const commands = {
    'pd-engines': async () =>
      (await inTime(starting)) &&
      [...running.values()].map(({ engine, line }) => ({
        name: engine.name,
        host: engine.host,
        websocket: engine.websocket,
        badLine: `ws://127.0.0.1:${line.port}/${engine.path}`,
        team: engine.team,
        teamPassword: engine.teamPassword,
      })),
    'pd-engine-restart': ({ name, signal }) => {
      const restarted = one(name).engine.restart(signal);
      restarted.catch(() => {}); // Told to who waits for it.
      restarts.set(name, restarted);
    },
    'pd-engine-restarted': ({ name }) => inTime(restarts.get(name)),
    'pd-engine-line': ({ name, action }) => {
      const { line } = one(name);
      if (action === 'fast' || action === 'slow')
        line.cutEvery(cutting[/** @type {'fast'} */ (action)]);
      else line[/** @type {'cut' | 'hold' | 'refuse' | 'calm'} */ (action)]();
      return line.state;
    },
    'pd-engine-hang': ({ name, address }) => one(name).engine.hang?.(address),
    'pd-engine-customer-keys': ({ name }) => publicKeySet(one(name).engine.keys.customers),
    'pd-engine-customer-token': ({ name, person, expiresIn }) => {
      const { engine } = one(name);
      return signCustomerToken(person, {
        key: engine.keys.customers,
        host: engine.host,
        expiresIn,
      });
    },
    'pd-engine-agent-token': ({ name, expiresIn }) => {
      const { engine } = one(name);
      const account = engine.team.split('@')[0] ?? '';
      return signAgentToken(account, { key: engine.keys.agents, host: engine.host, expiresIn });
    },
  };

  return {
    name: 'pd-engines',
    async serverStart() {
      starting = start();
      starting.catch(() => {}); // Told to the first test that asks.
    },
    async serverStop() {
      await starting?.catch(() => {});
      for (const { engine, line } of running.values()) {
        await line.close();
        await engine.stop();
      }
    },
    /** @param {{ command: string, payload: unknown }} request */
    async executeCommand({ command, payload }) {
      const run = commands[command];
      if (!run) return undefined;
      return (await run(payload)) ?? true;
    },
  };
}
