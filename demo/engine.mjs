// `npm run engine`: the demo with a real messaging server, so that browsers on this machine meet.
import { installedEngine, startEngine, wantedEngines } from '../test/engine/engine.mjs';
import { startServer } from './server.mjs';

const name = installedEngine() ?? wantedEngines()[0] ?? 'prosody';
try {
  const engine = await startEngine(name);
  const { url } = await startServer({ port: Number(process.env['PORT'] || 8000), engine });
  console.log(`Shop with the widget  ${url}`);
  console.log(`Agent desk            ${url}desk.html`);
  console.log(`Settings              ${url}settings.html`);
  console.log(`\n${name} is at ${engine.websocket} (its log: ${engine.log})`);
  console.log(`Agents sign in with any name to ${engine.team}, password ${engine.teamPassword}`);
  console.log('Ctrl+C ends it, and with it all that was written.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
