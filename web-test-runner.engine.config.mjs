// Tests of a page with real messaging servers: `npm run test:engine`. Needs `--import tsx`.
import common from './web-test-runner.config.mjs';
import { enginesPlugin } from './test/engine/engines-plugin.mjs';

export default {
  ...common,
  files: ['test/engine/*.test.ts'],
  plugins: [...common.plugins, enginesPlugin()],
  // Servers start with the first file; hundreds of messages by a bad line take their time.
  testsStartTimeout: 120_000,
  testsFinishTimeout: 2_400_000,
  testFramework: { config: { timeout: 60_000 } },
};
