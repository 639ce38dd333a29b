// Tabs of shop and desk that are killed while both write, with nothing but a server in common.
import { killedTabs } from '../e2e/faults/killed-tabs.ts';
import { launch } from '../e2e/support.ts';
import { startEngine, wantedEngines } from './engine.mjs';

for (const name of wantedEngines()) {
  killedTabs(`with ${name} between them`, 40, async () => {
    const engine = await startEngine(name);
    const stage = await launch({ engine });
    return {
      stage,
      password: engine.teamPassword,
      async close() {
        await stage.close();
        await engine.stop();
      },
    };
  });
}
